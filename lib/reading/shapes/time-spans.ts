/** Lengths of time in digits and words: "180 days", "four (4) months", "72-hour", "65 días calendario". */
import type { TimeSpan } from '../reading';
import type { Match } from './match';
import { numberOf } from './numbers';

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
/** Looked for first, as units are rare; the number is then read from the words right before one. */
const UNIT = /(?<![A-Za-zÀ-ÿ])(?:hours?|hrs?|days?|weeks?|months?|years?|horas?|d[íi]as?|semanas?|mes(?:es)?|años?)(?![A-Za-zÀ-ÿ\d])(?:\s{1,2}(h[áa]biles|laborables))?/gi;
const KINDS = /^(?:calendar|consecutive|full|straight|naturales|calendario|business|working)$/i;
const TOKEN = /[A-Za-zÀ-ÿ]+|\d+|[^\sA-Za-zÀ-ÿ\d]/g;
/** Longest number with its kind, in characters: "one hundred and seventy-five (175) consecutive ". */
const REACH = 64;

interface Count {
  readonly amount: number;
  readonly start: number;
  readonly business: boolean;
}

/** The number that a text ends with, in digits or words, with its kind of days: "four (4) ", "180 calendar ". */
function countAtEnd(text: string): Count | undefined {
  const tokens = [...text.matchAll(TOKEN)];
  let last = tokens.length - 1;
  const skip = (wanted: RegExp) => (last >= 0 && wanted.test(tokens[last]![0]) ? tokens[last--]![0] : undefined);
  // "the 180th day after"
  if (tokens.length > 1 && /^\d/.test(tokens[last - 1]?.[0] ?? '') && text[tokens[last]!.index! - 1] !== ' ') skip(/^(?:th|st|nd|rd)$/i);
  skip(/^-$/);
  const kind = skip(KINDS);
  if (kind) skip(/^-$/);
  let inDigits: number | undefined;
  if (tokens[last]?.[0] === ')') {
    const open = tokens.findLastIndex((token) => token[0] === '(');
    const inside = text.slice((tokens[open]?.index ?? 0) + 1, tokens[last]!.index);
    inDigits = open >= 0 ? numberOf(inside.trim()) : undefined;
    if (inDigits === undefined) return undefined;
    last = open - 1;
  }
  const counted = countOf(text, tokens, last);
  if (!counted) return undefined;
  return { amount: inDigits ?? counted.amount, start: counted.start, business: /^(?:business|working)$/i.test(kind ?? '') };
}

/** The longest number that ends at a token; no part of an amount, a date, a decimal or a code. */
function countOf(text: string, tokens: readonly RegExpMatchArray[], last: number): { amount: number; start: number } | undefined {
  const token = tokens[last];
  if (!token) return undefined;
  if (/^\d/.test(token[0])) {
    const free = !/[\w.,/$-]$/.test(text.slice(0, token.index!));
    return free && token[0].length <= 4 ? { amount: Number(token[0]), start: token.index! } : undefined;
  }
  for (let first = Math.max(0, last - 5); first <= last; first++) {
    const start = tokens[first]!.index!;
    const words = text.slice(start, token.index! + token[0].length);
    const amount = /^[A-Za-zÀ-ÿ\s-]+$/.test(words) ? numberOf(words) : undefined;
    if (amount !== undefined) return { amount, start };
  }
  return undefined;
}

/** Every length of time, in order; "48 to 72 hours" gives the longer, as its number stands before the unit. */
export function timeSpansIn(text: string): Match<Span>[] {
  const found: Match<Span>[] = [];
  for (const unit of text.matchAll(UNIT)) {
    const from = Math.max(0, unit.index - REACH);
    const count = countAtEnd(text.slice(from, unit.index));
    const name = UNITS.find(([shape]) => shape.test(unit[0]))?.[1];
    if (!count?.amount || !name) continue;
    const business = count.business || unit[1] !== undefined;
    found.push({ value: { amount: count.amount, unit: name, ...(business ? { business: true as const } : {}) }, start: from + count.start, end: unit.index + unit[0].length });
  }
  return found;
}

/** As a Reading carries it: days are a plain number, weeks become days; hours are no such span. */
export function timeSpanOf(span: Span): TimeSpan | undefined {
  if (span.unit === 'days') return span.amount;
  if (span.unit === 'weeks') return span.amount * 7;
  if (span.unit === 'months') return { months: span.amount };
  return span.unit === 'years' ? { years: span.amount } : undefined;
}
