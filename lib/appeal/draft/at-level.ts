/** An appeal above the first level, or by a side route, in that level's own terms. */
import type { LetterContent } from '../../cases/letter';
import { denialReasonsOf } from '../plain-reason';
import type { KnownFile } from '../known/known';
import type { PlainDate } from '../plain-date';
import { callStatement } from './call-statement';
import { composeAppeal } from './compose-appeal';
import { draftableAt } from './draftable';
import { factsOf, type Facts } from './facts';
import { levelAt } from './level-at';

/** The newest decision's reasons first, then those of the earlier papers: earlier points carry over. */
const withEarlierReasons = (facts: Facts): Facts => ({
  ...facts,
  categories: [...new Set([...facts.categories, ...facts.file.documents.flatMap(({ reading }) => denialReasonsOf(reading))])],
});

/** @param levelId of the confirmed plan type; no sections where it is not one of its levels, or is not open: `draftableAt` says why */
export function draftAtLevel(levelId: string, file: KnownFile, today: PlainDate): LetterContent {
  const known = factsOf(file);
  const at = known && levelAt(known, levelId);
  if (!known || !at || !draftableAt(`level/${levelId}`, file).ok) return { sections: [] };
  const facts = at.isFirst ? known : withEarlierReasons(known);
  return at.terms.style === 'call' ? callStatement(facts, at, today) : composeAppeal(facts, at, today);
}
