/**
 * What to do about a reading, split by who does it. Short on purpose: one thing first, what to gather, then the appeal.
 * Nothing here names a right; letters do, for a confirmed plan type.
 */
import type { Case } from '../cases/model';
import type { DenialCategory } from '../knowledge/denial-reasons';
import { readingOfClaim } from './claim-scope';
import type { KnownFile, KnownReading } from './known/known';
import { evidenceItems } from './todo/evidence';
import type { ChecklistItem } from './todo/item';
import {
  CODING_REVIEW, FAST_APPEAL, FOLLOW_UP, GET_LETTER, HELPING, OTHER_COVERAGE, PROOF_OF_COVERAGE, SEND_APPEAL, exceptionRequest, recordsRequest, writeAppeal,
} from './todo/steps';
import { STEPS_WITHOUT_DENIAL } from './todo/without-denial';
import { finalAnswerIn, isNotice } from './due/questions';
import { mainDocument } from './main-document';
import { denialReasonsOf } from './plain-reason';
import { faceOf } from './verdict-face';

export { WHO, type ChecklistItem, type Who } from './todo/item';

/** What the list depends on besides the reading. */
export type ListCase = Pick<Case, 'hasLetter' | 'claimNumber'> & {
  /** What the member said to `FINAL_ANSWER`. */
  readonly finalAnswer?: string | undefined;
};

/** A longer list is not read. */
export const MOST_ITEMS = 12;
const MOST_HELPING = 2;

/** The category's own first step, by its better path; without a category, the question for the reason. */
function pathSteps(category: DenialCategory | undefined, reading: KnownReading): ChecklistItem[] {
  const records = recordsRequest(reading.fields.criteria !== undefined);
  switch (category?.betterPath) {
    case 'provider-fix': return [CODING_REVIEW, records];
    case 'exception-first': return [exceptionRequest(category.id), records];
    case 'member-action': return [category.id === 'eligibility' ? PROOF_OF_COVERAGE : OTHER_COVERAGE, records];
    case 'either': return category.companionLetters.includes('coding-review') ? [records, CODING_REVIEW] : [records];
    default: return [records];
  }
}

/** Whether someone else, or another request, comes before the appeal. */
const isOthersFirst = (category: DenialCategory | undefined): boolean =>
  category?.betterPath === 'provider-fix' || category?.betterPath === 'member-action' || category?.betterPath === 'exception-first';

const firstSteps = (categories: readonly DenialCategory[], reading: KnownReading, { hasLetter }: Pick<Case, 'hasLetter'>): ChecklistItem[] => [
  ...(categories.some(({ id }) => id === 'concurrent-review') ? [FAST_APPEAL] : []),
  ...(hasLetter === 'yes' || isNotice(reading) ? [] : [GET_LETTER]),
  ...pathSteps(categories[0], reading),
];

function distinct(items: readonly ChecklistItem[]): ChecklistItem[] {
  const ids = new Set<string>();
  return items.filter(({ id }) => !ids.has(id) && ids.add(id));
}

/** The list for one reading; `kept` tells what is known of its case. The first item is the first step. */
export function checklistFor(whole: KnownReading, kept: ListCase = { hasLetter: 'unknown' }): readonly ChecklistItem[] {
  const reading = readingOfClaim(whole, kept.claimNumber);
  const { kind } = faceOf(reading, undefined, kept.finalAnswer);
  if (kind !== 'denied' && kind !== 'part-denied') return STEPS_WITHOUT_DENIAL[kind];

  const categories = denialReasonsOf(reading);
  const first = firstSteps(categories, reading, kept);
  const letters = categories.flatMap(({ companionLetters }) => companionLetters.flatMap((id) => HELPING[id] ?? []));
  const isBilled = (reading.fields.memberOwes?.value ?? 0) > 0;
  const hold = HELPING['billing-hold'];
  const helping = distinct(letters.filter((item) => item !== hold)).slice(0, MOST_HELPING);
  const billing = hold && (isBilled || letters.includes(hold)) ? [hold] : [];
  const last = [...billing, writeAppeal(isOthersFirst(categories[0])), SEND_APPEAL, FOLLOW_UP];
  const gathered = distinct([...helping, ...categories.flatMap(evidenceItems)]);
  return distinct([...first, ...gathered.slice(0, Math.max(0, MOST_ITEMS - first.length - last.length)), ...last]);
}

/** The list of a case: by its main paper, knowing whether any paper of it is the notice. */
export function checklistOf(file: KnownFile): readonly ChecklistItem[] {
  const main = mainDocument(file);
  if (!main) return [];
  const hasLetter = file.documents.some(({ reading }) => isNotice(reading)) ? 'yes' : file.case.hasLetter;
  return checklistFor(main.reading, { ...file.case, hasLetter, finalAnswer: finalAnswerIn(file.answers) });
}
