/** What became known after the draft was made flows into the letter's own sentences, never over words of the member. */
import { draftLetter } from '../../lib/appeal/draft/draft-letter';
import { isChoice } from '../../lib/appeal/known/choices';
import type { KnownFile } from '../../lib/appeal/known/known';
import { withoutCorrections } from '../../lib/appeal/known/with-corrections';
import type { LetterContent, Sentence } from '../../lib/cases/letter';
import type { LetterKind, LetterVersion, Person } from '../../lib/cases/model';
import { mergeDraft } from './merge-draft';
import { sentencesOf } from './sentences';
import type { Told } from './told';

/** The questions that people answer about themselves: `lib/appeal/draft`. */
const ABOUT_PEOPLE = /^(?:patient|writer|representative)-name$|^your-(?:address|phone)$/;

const byId = (content: LetterContent): Map<string, string> => new Map(sentencesOf(content).map((sentence) => [sentence.id, JSON.stringify(sentence)]));

const isAboutPeople = ({ grounds }: Sentence): boolean => grounds.some((ground) => ground.kind === 'answer' && ABOUT_PEOPLE.test(ground.question));

/** The sentences that date the letter: they say when it was drafted, and never follow by themselves. */
const datesOf = ({ sections }: LetterContent): ReadonlySet<string> =>
  new Set(sections.filter(({ layout }) => layout === 'date').flatMap((section) => sentencesOf({ sections: [section] }).map(({ id }) => id)));

/** Sentences that would read otherwise were other people in the case: found by drafting with others, so that none is forgotten. */
function peopleSentences(kind: LetterKind, file: KnownFile, today: string, content: LetterContent, fresh: LetterContent): ReadonlySet<string> {
  const stranger = (role: Person['role']): Person => ({ id: role, caseId: file.case.id, role, name: `(${role})`, nameFrom: 'member', address: '', phone: '' });
  const casts = [[], [stranger('patient'), stranger('writer')], [stranger('patient'), stranger('writer'), stranger('representative')]];
  const others = casts.map((people) => byId(draftLetter(kind, { ...file, people }, today)));
  const now = byId(fresh);
  const ids = new Set([...now.keys(), ...others.flatMap((other) => [...other.keys()])].filter((id) => others.some((other) => other.get(id) !== now.get(id))));
  for (const sentence of [...sentencesOf(content), ...sentencesOf(fresh)]) if (isAboutPeople(sentence)) ids.add(sentence.id);
  return ids;
}

/** The letter with the people as they are typed now: sender, patient, member, signature. The same object where nothing is new. */
export function withPeople(content: LetterContent, kind: LetterKind, file: KnownFile, today: string): LetterContent {
  const fresh = draftLetter(kind, file, today);
  if (fresh.sections.length === 0) return content;
  const ids = peopleSentences(kind, file, today, content, fresh);
  return mergeDraft(content, fresh, { follows: (id) => ids.has(id), wasOffered: () => false, keepsHomeless: true });
}

/**
 * The letter with what the member told since `before`: answers, people, ticks, exhibits, the kind of plan. Only sentences
 * that the two drafts say differently follow; one that the earlier draft had and the letter has not was taken out by the
 * member, and stays out. The same object where nothing is new.
 */
export function withTold(content: LetterContent, kind: LetterKind, file: KnownFile, before: Told, today: string): LetterContent {
  const fresh = draftLetter(kind, file, today);
  if (fresh.sections.length === 0) return content;
  const choices = file.answers.filter(isChoice);
  const earlier = draftLetter(kind, { ...file, ...before, case: { ...file.case, ...before.case }, answers: [...before.answers, ...choices] } as KnownFile, today);
  const [now, was, dates] = [byId(fresh), byId(earlier), datesOf(fresh)];
  const differs = (id: string) => now.get(id) !== was.get(id) && !dates.has(id);
  return mergeDraft(content, fresh, { follows: differs, wasOffered: (id) => was.has(id), keepsHomeless: true });
}

/** When a paper last came, or was read anew with another page or without it. */
export const newestIn = ({ documents }: Pick<KnownFile, 'documents'>): number => Math.max(0, ...documents.map(({ addedAt, readAgainAt = 0 }) => Math.max(addedAt, readAgainAt)));

/** When the letter was last drafted from the papers of the case. */
const draftedAt = (versions: readonly LetterVersion[]): number => Math.max(0, ...versions.filter(({ why }) => why === 'drafted' || why === 'redrafted').map(({ at }) => at));

/**
 * The letter with what a paper brought that came after the last draft. What the member took out stays out, and the date
 * of the letter stays. The same object where no paper came, or none says more.
 */
export function withNewPapers(content: LetterContent, kind: LetterKind, file: KnownFile, versions: readonly LetterVersion[], today: string): LetterContent {
  const last = draftedAt(versions);
  if (newestIn(file) <= last) return content;
  const fresh = draftLetter(kind, file, today);
  if (fresh.sections.length === 0) return content;
  const offered = new Set(versions.flatMap((version) => sentencesOf(version.content).map(({ id }) => id)));
  const dates = datesOf(fresh);
  return mergeDraft(content, fresh, { follows: (id) => !dates.has(id), wasOffered: (id) => offered.has(id), keepsHomeless: true });
}

/** The case as if the member had put nothing right and chosen nothing. */
const unsettled = (file: KnownFile): KnownFile => ({ ...withoutCorrections(file), answers: file.answers.filter((answer) => !isChoice(answer)) });

/**
 * The letter with what the member put right on their papers or chose of two readings, and with what was read again where
 * they took that back. What they took out of the letter stays out. The same object where nothing of it rests on either.
 *
 * @param file as it lies in the store: in a settled one the readings that were not chosen are gone
 */
export function withSettled(content: LetterContent, kind: LetterKind, file: KnownFile, today: string): LetterContent {
  const fresh = draftLetter(kind, file, today);
  if (fresh.sections.length === 0) return content;
  const [now, asItWasRead] = [byId(fresh), byId(draftLetter(kind, unsettled(file), today))];
  const differs = (id: string) => now.get(id) !== asItWasRead.get(id);
  const rests = new Set(sentencesOf(content).filter(({ grounds }) => grounds.some((ground) => ground.kind === 'correction')).map(({ id }) => id));
  return mergeDraft(content, fresh, { follows: (id) => differs(id) || rests.has(id), wasOffered: (id) => asItWasRead.has(id), keepsHomeless: true });
}

/** A new draft with the member's sentences and filled blanks in their places. A letter of which no draft can be made any more stays as it is. */
export function redrafted(content: LetterContent, kind: LetterKind, file: KnownFile, today: string): LetterContent {
  const fresh = draftLetter(kind, file, today);
  return fresh.sections.length === 0 ? content : mergeDraft(content, fresh, { follows: () => true, wasOffered: () => false, keepsHomeless: false });
}
