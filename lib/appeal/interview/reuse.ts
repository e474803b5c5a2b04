/** What an earlier case of the same patient can give to this one. Each is offered in its words and taken one by one. */
import type { EarlierCase } from '../../cases/earlier-answers';
import type { PersonRole } from '../../cases/model';
import { planTypeById } from '../../knowledge/appeal-rights';
import type { KnownFile } from '../known/known';
import { WRITERS } from '../writer/kinds';
import { signerIn } from '../writer/signer';
import { WRITER_KIND, writerKindIn } from '../writer/writer';
import { ASKED } from './answers';
import { wordsOfText } from './answer-words';
import { rowsText, typedRows, type TableKind } from './rows';
import type { Question } from './shape';
import { askedOf } from './state';

/** What is written where the member takes an offer. */
export type Taken =
  | { readonly kind: 'answer'; readonly question: string; readonly text: string }
  | { readonly kind: 'person'; readonly role: PersonRole; readonly field: 'name' | 'address' | 'phone'; readonly text: string }
  | { readonly kind: 'plan-type'; readonly planType: string };

export interface Offer {
  readonly id: string;
  readonly label: string;
  /** The answer as it was given. */
  readonly words: string;
  /** What is left out, as it is of the other case. */
  readonly note?: string;
  readonly taken: Taken;
}

/** Under which "not these" is kept. */
export const declineOf = (earlierCaseId: string): string => `not-from:${earlierCaseId}`;

/** Whether care was given and whether it can wait is of one denial, never of the next. */
const OF_ONE_DENIAL: ReadonlySet<string> = new Set([ASKED.care, ASKED.urgent, ASKED.urgentSupport]);
/** Numbers of exhibits and points of a rule are of the other case: in this one they would be wrong. */
const OF_ONE_CASE: Readonly<Record<TableKind, readonly string[]>> = { treatments: ['where'], findings: ['where', 'answers'] };
const LEFT_OUT: Readonly<Record<TableKind, string>> = {
  treatments: 'Where the papers show it is left open: this case has its own.',
  findings: 'The plan’s rule, and where the papers show it, are left open: this case has its own.',
};
const YOURS = { name: 'Your name', address: 'Your address', phone: 'Your phone' } as const;

const isTable = (kind: Question['kind']): kind is TableKind => kind === 'treatments' || kind === 'findings';

function withoutOwn(kind: TableKind, text: string): string {
  const rows = typedRows(kind, text).map((row) => ({ ...row, ...Object.fromEntries(OF_ONE_CASE[kind].map((part) => [part, ''])) }));
  return rowsText(rows.filter((row) => Object.values<string>(row).some((part) => part.trim())));
}

const fold = (text: string | undefined): string => (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function answerOffer(question: Question, { answers }: EarlierCase): Offer[] {
  const kept = answers.find((answer) => answer.question === question.id)?.text ?? '';
  const text = isTable(question.kind) ? withoutOwn(question.kind, kept) : kept;
  const words = wordsOfText(question, text);
  if (!words) return [];
  return [{ id: question.id, label: question.text, words, ...(isTable(question.kind) ? { note: LEFT_OUT[question.kind] } : {}), taken: { kind: 'answer', question: question.id, text } }];
}

/** The kind of plan goes with the insurer: another one has another plan. */
function planOffer(question: Question, { case: { insurer, confirmedPlanType } }: EarlierCase, file: KnownFile): Offer[] {
  const plan = confirmedPlanType === undefined || confirmedPlanType === 'unknown' ? undefined : planTypeById(confirmedPlanType);
  if (!plan || !fold(insurer) || fold(insurer) !== fold(file.case.insurer)) return [];
  return [{ id: question.id, label: question.text, words: plan.name, taken: { kind: 'plan-type', planType: plan.id } }];
}

/** Who signed is offered as long as nobody else writes this time. What stands here already is not touched. */
function peopleOffers({ people, answers }: EarlierCase, file: KnownFile): Offer[] {
  const [before, now] = [writerKindIn(answers), writerKindIn(file.answers)];
  if (now !== undefined && now !== before) return [];
  const [old, present] = [signerIn(people, before), signerIn(file.people, now)];
  return (['name', 'address', 'phone'] as const).flatMap((field): Offer[] => {
    const part = old[field];
    // The patient's name stands on the papers, and is how the cases were matched.
    if (!part || part.text === present[field]?.text || (field === 'name' && (before === 'patient' || part.person.role === 'patient'))) return [];
    const role = before ? WRITERS[before].signs : part.person.role;
    if (file.people.some((person) => person.role === role && person[field].trim())) return [];
    return [{ id: `${role}/${field}`, label: YOURS[field], words: part.text, taken: { kind: 'person', role, field, text: part.text } }];
  });
}

/** @param file of this case, settled; only what it is asked and has not answered is offered */
export function offersFrom(earlier: EarlierCase, file: KnownFile): readonly Offer[] {
  const open = askedOf(file).filter(({ state, question }) => state !== 'answered' && !OF_ONE_DENIAL.has(question.id)).map(({ question }) => question);
  const asked = open.flatMap((question) => (question.kind === 'plan-type' ? planOffer(question, earlier, file) : question.kind === 'at-hand' ? [] : answerOffer(question, earlier)));
  const first = asked.filter(({ id }) => id === WRITER_KIND);
  return [...first, ...peopleOffers(earlier, file), ...asked.filter(({ id }) => id !== WRITER_KIND)];
}

/** Offers of all earlier cases, the newest first; each thing once, and nothing of a case that the member declined. */
export function allOffers(earlier: readonly EarlierCase[], file: KnownFile): readonly { readonly from: EarlierCase; readonly offers: readonly Offer[] }[] {
  const seen = new Set<string>();
  return earlier.flatMap((from) => {
    if (file.answers.some(({ question, text }) => question === declineOf(from.case.id) && text === 'yes')) return [];
    const offers = offersFrom(from, file).filter(({ id }) => !seen.has(id) && seen.add(id));
    return offers.length > 0 ? [{ from, offers }] : [];
  });
}
