/** An appeal above the first level, or by a side route, in that level's own terms. */
import type { LetterContent } from '../../cases/letter';
import { denialReasonsOf } from '../plain-reason';
import type { KnownFile } from '../known/known';
import type { PlainDate } from '../plain-date';
import { callStatement } from './call-statement';
import { composeAppeal } from './compose-appeal';
import { draftableAt } from './draftable';
import { factsOf, type Facts } from './facts';
import { levelAt, type LevelAt } from './level-at';

/** What the newest decision does not repeat is carried over from the denial: reasons, lines and codes. */
function withEarlierPapers(facts: Facts, { denial }: LevelAt): Facts {
  const reasons = facts.file.documents.flatMap(({ reading }) => denialReasonsOf(reading));
  const earlier = { lines: denial ? facts.deniedLinesOf(denial) : [], codes: denial ? facts.codesOf(denial) : [] };
  const takesLines = facts.deniedLines.length === 0 && earlier.lines.length > 0;
  const wasPart = facts.file.documents.some(({ id, reading }) => id === denial && reading.outcome === 'partly-denied');
  return {
    ...facts,
    categories: [...new Set([...facts.categories, ...reasons])],
    codes: [...facts.codes, ...earlier.codes],
    ...(takesLines ? { deniedLines: earlier.lines, isPart: wasPart } : {}),
  };
}

/** @param levelId of the confirmed plan type; no sections where it is not one of its levels, or is not open: `draftableAt` says why */
export function draftAtLevel(levelId: string, file: KnownFile, today: PlainDate): LetterContent {
  const known = factsOf(file);
  const at = known && levelAt(known, levelId);
  if (!known || !at || !draftableAt(`level/${levelId}`, file).ok) return { sections: [] };
  const facts = at.isFirst ? known : withEarlierPapers(known, at);
  return at.terms.style === 'call' ? callStatement(facts, at, today) : composeAppeal(facts, at, today);
}
