/** The kind of plan, where the document itself settles it. */
import { planTypeById } from '../../knowledge/appeal-rights';
import type { ReadingFields } from '../reading';
import { proofOf } from '../view';
import type { Prose, Unit } from '../prose/prose';
import { isGeneric } from '../verdict/generic-words';
import { PLAN_TYPE_CUES } from './specs';

const TOP_CHARACTERS = 2500;
const LONGEST_QUOTE = 200;
/** Sentences about other plans: choices, comparisons, help offered to anyone. */
const OTHERS = /\b(?:if you (?:have|are|get|also)|medicare members|for (?:medicare|medicaid|tricare) (?:members|plans)|may (?:also )?(?:be eligible|qualify)|whether your plan|if your plan|depends on|some plans|other plans)\b/;

export function readPlanType(prose: Prose): ReadingFields['planType'] {
  const scores = new Map<string, { weight: number; unit: Unit; match: RegExpExecArray }>();
  for (const unit of prose.units) {
    if (OTHERS.test(unit.words) || (unit.words.length > 60 && isGeneric(unit.words))) continue;
    const words = unit.label !== undefined && unit.kind === 'pair' ? `${unit.label}: ${unit.words}` : unit.words;
    for (const cue of PLAN_TYPE_CUES) {
      if (cue.top && (unit.start > TOP_CHARACTERS || unit.kind === 'aside')) continue;
      const match = cue.pattern.exec(words);
      if (match && cue.weight > (scores.get(cue.id)?.weight ?? 0)) scores.set(cue.id, { weight: cue.weight, unit, match });
    }
  }
  const [first, second] = [...scores].sort((a, b) => b[1].weight - a[1].weight);
  if (!first || (second && second[1].weight === first[1].weight) || !planTypeById(first[0])) return undefined;
  const { unit, match } = first[1];
  const start = unit.end - unit.start <= LONGEST_QUOTE ? unit.start : unit.start + match.index;
  return { value: first[0], ...proofOf(prose.view, { start, end: unit.end - unit.start <= LONGEST_QUOTE ? unit.end : start + match[0].length }) };
}
