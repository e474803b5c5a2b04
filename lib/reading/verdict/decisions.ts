/** Every place of a document that decides something, or says that nothing is decided yet. */
import { foldLabel, spelledOut } from '../prose/fold';
import type { Prose, Unit } from '../prose/prose';
import { valueWords } from '../prose/prose';
import { ANSWER_CUES } from './answer-cues';
import type { DecisionCue, Says } from './decision-cues';
import { DECISION_CUES, DENIAL_HEADINGS, STATUS_WORDS } from './decision-cues';
import { clauseSays, clausesOf } from './clause-says';
import { isConditional, isGeneric, isRecount, isUnticked } from './generic-words';
import { grantBesideRefusal, lessThanAsked, listedBoth } from './part-granted';
import { REFUSAL_CUES } from './refusal-cues';
import { holds } from '../prose/asked';

export interface Decision {
  readonly unit: Unit;
  readonly says: Says;
  readonly weight: number;
  /** `chip`: a state that stands alone; `title`: a heading that only a denial bears. */
  readonly by: 'sentence' | 'chip' | 'title';
}

const STATE_LABEL = /\b(?:status|decision|determination|outcome|result|disposition|state|estado|decisi[o]n|resultado)\b/;
/** States that also head lists of benefits or mark a step of a history. */
const WEAK_STATE = /^(?:claim |request )?(?:not covered|no cubiert[oa]|covered|received|submitted|open|recibid[oa]|completed?|processed|procesad[oa]|finali[sz]ed)$/;
/** Nothing longer can be a state. */
const LONGEST_CHIP = 60;
const QUICK = /hold|say no|\byes\b|work|\bwon\b|pended|correct|provid|includ|outcome|finish|complet|accept|den|exclu|necess|position|close|said no|is no\b|answer|support|establish|experiment|investig|cosmetic|exhaust|modif|nothing|certify|due\b|benefit|cut|end|suspen|declin|reject|approv|authori|pay|paid|pago|cover|cubr|uphold|upheld|overturn|revers|pend|review|revis|decid|decis|determin|certif|stop|reduc|end|terminat|favor|need|receiv|partial|parcial|aprob|neg|rechaz|acknowledg|process|no benefit|last|necesit|limit|why|por que|reason|notice|aviso|notific|autoriz|pagar|paga\b|honor|turned|vot|stand|success|decidi|refus|dejar|suspend|plan no|no esta|covered|look|wait|thank|todavia|estamos|seguimos|grant|appeal|accept|allow|elig|shar|qualif|sustain|affirm|confirm|maint|manten|mantien|ratific|sostien|keep|kept|remain|disminu|conced|reembols|agree|consent|support|lower|pagad|reduj|baj|down|drop|fall/;
/** "Claim received ........ 09/21/2026": a label with its leader dots. */
const LEADERS = /\.{4,}\s*$/;
/** The weightiest first: the first that stands in a sentence is the strongest. */
const cuesOf = (says: Says): readonly DecisionCue[] => [...DECISION_CUES, ...REFUSAL_CUES, ...ANSWER_CUES].filter((cue) => cue.says === says).sort((a, b) => b.weight - a.weight);
const CUES: Readonly<Record<Says, readonly DecisionCue[]>> = { denied: cuesOf('denied'), partly: cuesOf('partly'), approved: cuesOf('approved'), pending: cuesOf('pending'), reversed: cuesOf('reversed') };

/** "DENIED 02/12/2026": the day of a state. */
const DATED = /(?<=^(?:not )?(?:approved|authori[sz]ed|certified|covered|denied|rejected|paid)),? (?:(?:from|effective|through|until|on|as of|valid|good) )?(?:[a-z]{3,9}\.? \d{1,2}, \d{4}|\d{1,2}\/\d{1,2}\/\d{2,4})\b.*$/;

/** Where nothing is decided: navigation, buttons, headings of columns. */
const SILENT: ReadonlySet<Unit['kind']> = new Set(['aside', 'control', 'column']);

export function decisionsOf(prose: Prose): Decision[] {
  const found: Decision[] = [];
  for (const unit of prose.units) {
    if (SILENT.has(unit.kind) || !QUICK.test(unit.words) || isUnticked(unit.words)) continue;
    if (isInList(prose, unit)) continue;
    const chip = chipOf(unit);
    if (chip) {
      found.push(chip);
      continue;
    }
    const title = isOffered(prose, unit) ? undefined : titleOf(unit);
    if (title) found.push(title);
    const words = spelledOut(unit.words);
    // "No decision has been made and this is not a denial" refuses nothing, but says that the answer is still to come.
    const generic = isGeneric(words);
    if (generic && isConditional(words)) continue;
    const parts = generic ? new Map<Says, number>() : partsOf(words);
    for (const says of generic ? (['pending'] as const) : (['partly', 'reversed', 'denied', 'approved', 'pending'] as const)) {
      const weight = Math.max(strongest(words, says), parts.get(says) ?? 0);
      if (weight === 0 || (says === 'denied' && isCostShare(words)) || (says !== 'reversed' && isRecount(words))) continue;
      found.push({ unit, says, weight, by: 'sentence' });
      if (says === 'reversed' || says === 'partly') break;
    }
  }
  dropChoices(found);
  const less = lessThanAsked(prose) ?? listedBoth(prose);
  if (less) found.push({ unit: less, says: 'partly', weight: 3, by: 'sentence' });
  const beside = grantBesideRefusal(found);
  if (beside) found.push({ ...beside, says: 'partly', weight: 3 });
  return found;
}

/** "All | Paid | Denied | In process": states side by side, one after the other, are the choices of a filter. */
function dropChoices(found: Decision[]): void {
  for (let i = found.length - 3; i >= 0; i--) {
    const row = found.slice(i, i + 3);
    const beside = row.every(({ by, unit }, k) => by === 'chip' && unit.index === row[0]!.unit.index + k);
    if (beside && new Set(row.map(({ says }) => says)).size === 3) found.splice(i, 3);
  }
}

/** "Not paid since the deductible has not been met" shares a cost and denies nothing. */
const isCostShare = (words: string): boolean => /\b(?:deductible|co-?insurance|co-?pay(?:ment)?)\b/.test(words) && !/\b(?:den(?:y|ied|ial)|reject|declin|not (?:covered|approved|authorized))/.test(words);

/** What the clauses of a sentence say, worked out from their parts; one that grants beside one that refuses decides in part. */
function partsOf(words: string): ReadonlyMap<Says, number> {
  const weights = new Map<Says, number>();
  for (const clause of clausesOf(words)) {
    for (const { says, weight } of clauseSays(clause)) weights.set(says, Math.max(weight, weights.get(says) ?? 0));
  }
  const granted = Math.max(weights.get('approved') ?? 0, weights.get('reversed') ?? 0);
  if (granted >= 3 && (weights.get('denied') ?? 0) >= 3) weights.set('partly', 3);
  return weights;
}

/** The weight of the strongest cue in a sentence; none has 0. */
const strongest = (words: string, says: Says): number => CUES[says].find(({ pattern }) => holds(pattern, words))?.weight ?? 0;

function chipOf(unit: Unit): Decision | undefined {
  const value = foldLabel(valueWords(unit)).replace(DATED, '');
  if (value.length > LONGEST_CHIP || value === '' || LEADERS.test(unit.words)) return undefined;
  const state = unit.label !== undefined && STATE_LABEL.test(unit.label);
  if (unit.label !== undefined && !state && unit.kind !== 'pair') return undefined;
  const says = STATUS_WORDS.find(({ pattern }) => holds(pattern, value))?.says ?? trailingState(unit, value);
  if (!says) return undefined;
  return { unit, says, weight: state ? 3 : WEAK_STATE.test(value) ? 1 : 2, by: 'chip' };
}

/** "Claim CL0099180 DENIED": a state in capitals at the end of a short line. */
function trailingState(unit: Unit, value: string): Says | undefined {
  if (unit.kind !== 'head' && unit.kind !== 'sentence') return undefined;
  const last = /(?:^|(?<!\b(?:is|are|was|were|been|be|not|or|and|if)) )(denied|rejected|not approved|in review|pending|paid|approved|partially approved|not covered)(?: \d{2,3})?$/.exec(value);
  return last && /\d/.test(value) ? STATUS_WORDS.find(({ pattern }) => pattern.test(last[1]!))?.says : undefined;
}

/** A document's name before the button or link that opens it: an inbox, a list of letters. */
function isOffered({ units, view }: Prose, unit: Unit): boolean {
  if (view.doc.source !== 'page') return false;
  const next = units[unit.index + 1];
  return next?.kind === 'control' && next.group === unit.group && /^(?:open|view|show|download|read|print|see|get|pdf|ver|abrir|descargar)\b/.test(next.words.trim());
}

/** "Your claim was denied" over "Oct 9": a subject in an inbox, dated without its year. */
function isInList({ units, view }: Prose, unit: Unit): boolean {
  if (view.doc.source !== 'page' || unit.words.trim().length > LONGEST_CHIP) return false;
  return DAY_ALONE.test(unit.words.trim()) || /^\S+ \S+$/.test(units[unit.index + 1]?.words.trim() ?? '') && DAY_ALONE.test(` ${units[unit.index + 1]!.words.trim()}`);
}
const DAY_ALONE = / (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}$/;

function titleOf(unit: Unit): Decision | undefined {
  if (unit.kind !== 'head' || unit.words.length > 140) return undefined;
  const says = DENIAL_HEADINGS.some((pattern) => holds(pattern, unit.words.trim())) ? 'denied' : undefined;
  return says && !/\b(?:how to|if|when|may|right to|handle)\b/.test(unit.words) ? { unit, says, weight: 3, by: 'title' } : undefined;
}
