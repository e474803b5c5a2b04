/** A first-level appeal from what a case knows. Pure: the same case and day give the same letter, sentence ids included. */
import type { LetterContent } from '../../cases/letter';
import { finalAnswerIn } from '../due/questions';
import type { KnownFile } from '../known/known';
import type { PlainDate } from '../plain-date';
import { composeAppeal } from './compose-appeal';
import { draftable } from './draftable';
import { factsOf } from './facts';
import { firstLevelAt } from './level-at';

export { draftable, type Draftable } from './draftable';

/** No sections where there is nothing to appeal: ask `draftable` first. `today` dates the letter. */
export function draftFirstAppeal(file: KnownFile, today: PlainDate): LetterContent {
  const facts = factsOf(file);
  if (!facts || !draftable(facts.main.reading, file.case.claimNumber, finalAnswerIn(file.answers)).ok) return { sections: [] };
  return composeAppeal(facts, firstLevelAt(facts), today);
}
