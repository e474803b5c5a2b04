/**
 * What to do about a case, split by who does it. Short on purpose: one thing first, what to gather, then the appeal.
 * Nothing here names a right; letters do, for a confirmed plan type.
 */
import type { Case } from '../cases/model';
import { readingOfClaim } from './claim-scope';
import { finalAnswerIn, isNotice } from './due/questions';
import { interviewOf } from './interview/answers';
import type { KnownFile, KnownReading } from './known/known';
import { standOf } from './levels/stand';
import { mainDocument } from './main-document';
import { denialReasonsOf } from './plain-reason';
import { evidenceItems } from './todo/evidence';
import type { ChecklistItem } from './todo/item';
import { LIST_RULES, afterRefusal, type ListFacts } from './todo/rules';
import { STEPS_WITHOUT_DENIAL } from './todo/without-denial';
import { faceOf } from './verdict-face';
import { writerKindIn } from './writer/writer';

export { WHO, type ChecklistItem, type Who } from './todo/item';

/** What the list depends on besides the reading. */
export type ListCase = Pick<Case, 'hasLetter' | 'claimNumber'> & Pick<ListFacts, 'writer' | 'interview' | 'stand'> & {
  /** What the member said to `FINAL_ANSWER`. */
  readonly finalAnswer?: string | undefined;
};

/** A longer list is not read. What waits for the plan's answer stands below it and does not count. */
export const MOST_ITEMS = 13;

function distinct(items: readonly (ChecklistItem | undefined)[]): ChecklistItem[] {
  const ids = new Set<string>();
  return items.filter((item): item is ChecklistItem => item !== undefined && !ids.has(item.id) && ids.add(item.id) !== undefined);
}

/** The list for one reading; `kept` tells what is known of its case. The first item is the first step. */
export function checklistFor(whole: KnownReading, kept: ListCase = { hasLetter: 'unknown' }): readonly ChecklistItem[] {
  const reading = readingOfClaim(whole, kept.claimNumber);
  const { kind } = faceOf(reading, undefined, kept.finalAnswer);
  const facts: ListFacts = { reading, categories: denialReasonsOf(reading), hasLetter: kept.hasLetter, writer: kept.writer, interview: kept.interview, stand: kept.stand };
  const next = kind === 'upheld' ? afterRefusal(facts) : [];
  if (next.length > 0) return distinct(next);
  if (kind !== 'denied' && kind !== 'part-denied') return STEPS_WITHOUT_DENIAL[kind];

  const of = (stage: ChecklistItem['stage']) => distinct(LIST_RULES.filter((rule) => rule.stage === stage).flatMap((rule) => rule.steps(facts)));
  const [first, helping, send] = [of('first'), of('gather'), of('send')];
  const room = Math.max(0, MOST_ITEMS - first.length - send.length);
  const billing = helping.filter(({ by }) => by === 'before-paying');
  const gathered = distinct([...helping.filter((item) => !billing.includes(item)), ...facts.categories.flatMap(evidenceItems)]);
  return distinct([...first, ...gathered.slice(0, Math.max(0, room - billing.length)), ...billing, ...send, ...of('later')]);
}

/** The list of a case: by its main paper, knowing whether any paper of it is the notice. */
export function checklistOf(file: KnownFile): readonly ChecklistItem[] {
  const main = mainDocument(file);
  if (!main) return [];
  const hasLetter = file.documents.some(({ reading }) => isNotice(reading)) ? 'yes' : file.case.hasLetter;
  return checklistFor(main.reading, {
    ...file.case, hasLetter, finalAnswer: finalAnswerIn(file.answers), writer: writerKindIn(file.answers), interview: interviewOf(file.answers), stand: standOf(file),
  });
}
