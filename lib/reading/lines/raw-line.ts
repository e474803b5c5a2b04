/** A claim line as it stands in the document, before anything is concluded from it. */
import type { Span } from '../../intake/doc';
import type { DateRange } from '../reading';
import type { View } from '../view';
import { amountsIn } from '../shapes/amounts';
import { dateRangesIn } from '../shapes/date-ranges';
import { fold, foldLabel } from '../prose/fold';
import type { Meaning } from './column-words';

/** A cell, or the value of a pair, under a heading that is known. */
export interface Part extends Span {
  readonly meaning: Meaning;
  readonly heading: string;
  readonly text: string;
}

export interface RawLine extends Span {
  readonly parts: readonly Part[];
  /** Explanations that stand in the line itself ("Not paid. Payment for …"). */
  readonly notes: readonly Span[];
  readonly claimNumber?: string;
  /** From a table of lines, from a card of a list or page, or from the pairs of a page on one claim. */
  readonly layout: 'table' | 'card' | 'text';
  /** Which table or list it belongs to. */
  readonly source: number;
}

export const partsOf = (line: RawLine, meaning: Meaning): readonly Part[] => line.parts.filter((part) => part.meaning === meaning);

/** The amount of a meaning; where several columns share it, the last (totals of several payers stand right). */
export function amountOf(line: RawLine, meaning: Meaning): number | undefined {
  for (const part of partsOf(line, meaning)) {
    const amount = amountsIn(part.text)[0]?.value ?? (/^\s*\$?0\s*$/.test(part.text) ? 0 : undefined);
    if (amount !== undefined) return amount;
  }
  return undefined;
}

export function dateOf(line: RawLine): DateRange | undefined {
  const parts = [...partsOf(line, 'serviceDate'), ...partsOf(line, 'description'), ...partsOf(line, 'code')];
  for (const part of parts) {
    const ranges = dateRangesIn(part.text);
    const first = ranges[0]?.value;
    if (!first) continue;
    const second = ranges[1]?.value;
    return part.meaning === 'serviceDate' && ranges.length === 2 && second && first.to === undefined && second.from > first.from ? { from: first.from, to: second.from } : first;
  }
  return undefined;
}

export const wordsOf = (view: View, span: Span): string => fold(view.text.slice(span.start, span.end));

export const statusWords = (line: RawLine): readonly string[] =>
  [...partsOf(line, 'status'), ...partsOf(line, 'approved')].map((part) => foldLabel(part.text));
