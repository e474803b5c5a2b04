/** The kind of plan, where the document itself settles it. */
import { planTypeById } from '../../knowledge/appeal-rights';
import type { ReadCode, ReadingFields } from '../reading';
import { proofOf } from '../view';
import type { Prose, Unit } from '../prose/prose';
import { isGeneric } from '../verdict/generic-words';
import { PLAN_TYPE_CUES } from './specs';
import { firstIn, holds } from '../prose/asked';

const TOP_CHARACTERS = 2500;
const LONGEST_QUOTE = 200;
/** Sentences about other plans: choices, comparisons, help offered to anyone. */
const OTHERS = /\b(?:if you (?:have|are|get|also)|medicare members|for (?:medicare|medicaid|tricare) (?:members|plans)|may (?:also )?(?:be eligible|qualify)|whether (?:or not )?(?:you|the|this) (?:\w+ ){0,3}(?:is|are)|if (?:your|the|this) (?:plan|coverage|benefit)|depends on|some plans|other plans|open enrollment|shop (?:at|on|for)|unless (?:your|the) plan|(?:governmental|church) (?:plans? )?(?:or|and)(?: a)? (?:church|governmental)|(?:fully )?insured (?:and|or) self-?(?:funded|insured)|self-?(?:funded|insured) (?:plans|groups|customers|employers|or|and (?:fully|insured)))\b|\bif (?:\w+ ){1,5}(?:self-?\s?(?:funded|insured)|fully insured)\b/;

/** Papers of a dental or vision plan speak of nothing else; a public program's dental plan is told by the program. */
const TEETH_OR_EYES = /\b(?:dental|dentists?|vision|eye ?care|eyemed|vsp)\b/i;
const PUBLIC = /\b(?:medicaid|medicare|tricare|chip|fehb|fedvip|marketplace|medi-cal)\b/;

/** What was read before, which may settle what the words do not. */
export interface Known {
  readonly insurer?: ReadingFields['insurer'];
  readonly planName?: ReadingFields['planName'];
  readonly codes?: readonly ReadCode[];
}

/** Whoever decides calls itself a dental or vision plan, or every procedure is a dentist's, and no program or employer is told to stand behind it. */
function byTrade({ folded }: Prose, { insurer, planName, codes = [] }: Known): ReadingFields['planType'] {
  if (PUBLIC.test(folded)) return undefined;
  const named = [insurer, planName].find((found) => found && TEETH_OR_EYES.test(found.value));
  const procedures = codes.filter(({ system }) => system === 'CDT' || system === 'CPT' || system === 'HCPCS' || system === 'REV' || system === 'NDC');
  const dental = procedures.length > 0 && procedures.every(({ system }) => system === 'CDT') ? procedures[0] : undefined;
  const proof = named ?? dental;
  return proof ? { value: 'dental-standalone', quote: proof.quote, at: proof.at } : undefined;
}

/** @param known fields and codes already read. */
export function readPlanType(prose: Prose, known: Known = {}): ReadingFields['planType'] {
  const scores = new Map<string, { weight: number; unit: Unit; match: RegExpExecArray }>();
  // What the whole paper must say, or must not, is asked once.
  const cues = PLAN_TYPE_CUES.filter((cue) => !(cue.also && !holds(cue.also, prose.folded)) && !cue.unless?.test(prose.folded));
  for (const unit of prose.units) {
    if (OTHERS.test(unit.words) || (unit.words.length > 60 && isGeneric(unit.words))) continue;
    const words = unit.label !== undefined && unit.kind === 'pair' ? `${unit.label}: ${unit.words}` : unit.words;
    for (const cue of cues) {
      if (cue.top && (unit.start > TOP_CHARACTERS || unit.kind === 'aside')) continue;
      const match = firstIn(cue.pattern, words);
      if (match && cue.weight > (scores.get(cue.id)?.weight ?? 0)) scores.set(cue.id, { weight: cue.weight, unit, match });
    }
  }
  const [first, second] = [...scores].sort((a, b) => b[1].weight - a[1].weight);
  if (!first) return byTrade(prose, known);
  if ((second && second[1].weight === first[1].weight) || !planTypeById(first[0])) return undefined;
  const { unit, match } = first[1];
  const start = unit.end - unit.start <= LONGEST_QUOTE ? unit.start : unit.start + match.index;
  return { value: first[0], ...proofOf(prose.view, { start, end: unit.end - unit.start <= LONGEST_QUOTE ? unit.end : start + match[0].length }) };
}
