/** Lengths of time in digits and words: "180 days", "four (4) months", "72-hour", "65 días calendario". */
import type { TimeSpan } from '../reading';
import type { Match } from './match';
import { matchesOf } from './match';
import { numberOf, NUMBER_WORDS } from './numbers';

export interface Span {
  readonly amount: number;
  readonly unit: 'hours' | 'days' | 'weeks' | 'months' | 'years';
  /** Counted in working days; such a window is not a number of calendar days. */
  readonly business?: true;
}

const UNITS: readonly (readonly [RegExp, Span['unit']])[] = [
  [/^h/i, 'hours'],
  [/^d/i, 'days'],
  [/^(?:w|sem)/i, 'weeks'],
  [/^m/i, 'months'],
  [/^(?:y|a)/i, 'years'],
];
const NUMBER = String.raw`(\d{1,4}|${NUMBER_WORDS})`;
const KIND = String.raw`(?:(calendar|consecutive|full|straight|naturales|calendario|business|working|h[áa]biles|laborables)[\s-]{1,2})?`;
const UNIT = String.raw`(hours?|hrs?|days?|weeks?|months?|years?|horas?|d[íi]as?|semanas?|mes(?:es)?|años?)`;
const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\d.,$/-])${NUMBER}(?:\s{0,2}\((\d{1,4})\)|\s{0,2}\((?:${NUMBER_WORDS})\))?[\s-]{1,3}${KIND}${UNIT}(?![\p{L}\d])(?:\s{1,2}(h[áa]biles|laborables))?`,
  'giu',
);

/** Every length of time, in order; "48 to 72 hours" gives the longer, as its number stands before the unit. */
export function timeSpansIn(text: string): Match<Span>[] {
  return matchesOf(text, PATTERN, (m) => {
    const amount = m[2] ? Number(m[2]) : numberOf(m[1]!);
    const unit = UNITS.find(([shape]) => shape.test(m[4]!))?.[1];
    if (!amount || !unit) return undefined;
    const business = /^(?:business|working|h|laborables)/i.test(m[3] ?? m[5] ?? '');
    return { amount, unit, ...(business ? { business: true as const } : {}) };
  });
}

/** As a Reading carries it: days are a plain number, weeks become days; hours are no such span. */
export function timeSpanOf(span: Span): TimeSpan | undefined {
  if (span.unit === 'days') return span.amount;
  if (span.unit === 'weeks') return span.amount * 7;
  if (span.unit === 'months') return { months: span.amount };
  return span.unit === 'years' ? { years: span.amount } : undefined;
}
