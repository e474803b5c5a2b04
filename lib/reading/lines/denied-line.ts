/**
 * Whether an amount of a line is not covered for a reason other than ordinary cost sharing or a network discount
 * (the rule of the reading). A state of the line decides first, then what its remarks mean, then the amounts.
 */
import { STATUS_WORDS } from '../verdict/decision-cues';
import type { Effect } from './explanations';
import type { RawLine } from './raw-line';
import { amountOf, partsOf, statusWords } from './raw-line';

export interface LineEvidence {
  readonly line: RawLine;
  /** Effects of the remarks and notes of the line, in order. */
  readonly effects: readonly Effect[];
  /** The line bears a remark. */
  readonly marked: boolean;
}

export type LineState = 'denied' | 'partly' | 'approved' | 'pending' | undefined;

export function stateOf(line: RawLine): LineState {
  for (const part of partsOf(line, 'approved')) {
    if (/^\s*no\b/i.test(part.text)) return 'denied';
    if (/^\s*(?:yes|s[ií])\b/i.test(part.text)) return 'approved';
  }
  for (const words of statusWords(line)) {
    const says = STATUS_WORDS.find(({ pattern }) => pattern.test(words))?.says ?? leadingState(words);
    if (says === 'denied' || says === 'partly' || says === 'approved' || says === 'pending') return says;
  }
  return undefined;
}

/** A state with a remark after it in the same cell: "Denied This child was not enrolled", "In process. We asked for notes." */
function leadingState(words: string): LineState {
  const opens = /^(denied|rejected|not (?:covered|approved|paid)|partly (?:denied|paid|approved)|partially (?:denied|paid|approved)|paid|processed|finished|complete[d]?|adjusted|in process|in review|pending|received|on hold)(?=[.:;,-]|\s)(?! (?:by|amount|date|to date)\b)/.exec(words);
  if (!opens) return undefined;
  const state = opens[1]!;
  if (/^(?:finished|adjusted|complete)/.test(state)) return 'approved';
  const says = STATUS_WORDS.find(({ pattern }) => pattern.test(state))?.says;
  return says === 'reversed' ? undefined : says;
}

export function isDenied({ line, effects, marked }: LineEvidence): boolean {
  const billed = amountOf(line, 'billed');
  if (billed !== undefined && billed < 0) return false;
  const state = stateOf(line);
  if (state === 'denied' || state === 'partly') return true;
  if (state === 'pending') return false;
  const paid = amountOf(line, 'planPaid');
  const allowed = amountOf(line, 'allowed');
  const notCovered = amountOf(line, 'notCovered') ?? 0;
  const denies = effects.includes('denies');
  if (effects.includes('waits') && !denies && (notCovered <= 0 || effects.includes('shares') || (paid ?? 0) > 0)) return false;
  if (denies) return !(isSettled(line) && notCovered <= 0);
  if (notCovered > 0) return !effects.includes('shares') || (effects.includes('unknown') && !isShared(line, notCovered));
  const owes = amountOf(line, 'memberOwes');
  const wholeBill = marked && allowed === undefined && paid === 0 && billed !== undefined && billed > 0 && owes === billed;
  const nothingAllowed = wholeBill || (allowed === 0 && (paid ?? 0) === 0 && (billed ?? 0) > 0);
  return nothingAllowed && !effects.includes('shares') && !sharesCost(line) && state !== 'approved';
}

/** What is not covered is no more than the line's deductible, copay and coinsurance. */
const isShared = (line: RawLine, notCovered: number): boolean =>
  (['deductible', 'copay', 'coinsurance'] as const).reduce((sum, meaning) => sum + (amountOf(line, meaning) ?? 0), 0) >= notCovered - 0.02;

const sharesCost = (line: RawLine): boolean =>
  (['deductible', 'copay', 'coinsurance'] as const).some((meaning) => (amountOf(line, meaning) ?? 0) > 0);

/** Paid or shared in full as allowed: allowed = paid + what the member owes as cost share, and nothing else stands open. */
function isSettled(line: RawLine): boolean {
  const allowed = amountOf(line, 'allowed');
  const paid = amountOf(line, 'planPaid');
  if (allowed === undefined || paid === undefined || allowed <= 0 || paid <= 0) return false;
  const share = (['deductible', 'copay', 'coinsurance'] as const).reduce((sum, meaning) => sum + (amountOf(line, meaning) ?? 0), 0);
  return Math.abs(allowed - paid - share) < 0.02;
}
