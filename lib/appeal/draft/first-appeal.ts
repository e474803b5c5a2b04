/** A first-level appeal from what a case knows. Pure: the same case and day give the same letter, sentence ids included. */
import type { LetterContent } from '../../cases/letter';
import type { KnownFile, KnownReading } from '../known/known';
import type { PlainDate } from '../plain-date';
import { finalAnswerIn } from '../due/questions';
import { faceOf, type FaceKind } from '../verdict-face';
import { decidedSection, requestSection, salutationSection, whySection } from './argument-sections';
import { asksSection, closingSections, enclosuresSection } from './closing-sections';
import { factsOf } from './facts';
import { dateSection, factsSection, recipientSection, senderSection } from './heading-sections';

export type Draftable = { readonly ok: true } | { readonly ok: false; readonly why: string };

const NOT_DRAFTABLE: Readonly<Record<Exclude<FaceKind, 'denied' | 'part-denied'>, string>> = {
  upheld: 'This answers an appeal that was already made. The next level is another one: its letter cannot be written here yet.',
  reversed: 'The plan changed its decision. There is nothing to appeal.',
  bill: 'This shows an amount to pay, and no decision of a plan. Add the plan’s statement or letter first.',
  'cost-share': 'This is your share of the cost, not a denial. Ask the plan to check the amounts first.',
  approved: 'This was approved. There is nothing to appeal.',
  pending: 'The plan has not decided yet. An appeal answers a decision.',
  several: 'This paper shows several denials. Pick the one to appeal.',
  'no-appeal-rights': 'The plan could not process this claim, so it cannot be appealed. Your provider must send a new one.',
  'not-a-denial': 'Nothing was denied on this paper.',
  nothing: 'Nothing was denied on this paper.',
};

/** Whether a reading, or one claim of it, can be appealed, and if not why. */
export function draftable(reading: KnownReading, claimNumber?: string, finalAnswer?: string): Draftable {
  const { kind } = faceOf(reading, claimNumber, finalAnswer);
  return kind === 'denied' || kind === 'part-denied' ? { ok: true } : { ok: false, why: NOT_DRAFTABLE[kind] };
}

/** No sections where there is nothing to appeal: ask `draftable` first. `today` dates the letter. */
export function draftFirstAppeal(file: KnownFile, today: PlainDate): LetterContent {
  const facts = factsOf(file);
  if (!facts || !draftable(facts.main.reading, file.case.claimNumber, finalAnswerIn(file.answers)).ok) return { sections: [] };
  return {
    sections: [
      senderSection(facts), dateSection(today), recipientSection(facts), factsSection(facts),
      salutationSection(), requestSection(facts), decidedSection(facts), whySection(facts),
      asksSection(facts), ...closingSections(facts), enclosuresSection(facts),
    ],
  };
}
