/** A range of text cut where a quote or a value begins or ends, so that each piece can say what it is. */
import type { Span } from '../../lib/intake/doc';
import { valueAt, type ValueOnPaper } from './values-on-paper';

export interface Segment extends Span {
  readonly value?: ValueOnPaper;
}

/** Neighbouring pieces that are all within the quote, or all outside of it. */
export interface Stretch {
  readonly quoted: boolean;
  readonly segments: readonly Segment[];
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Every character of `span` once, in order. */
export function stretchesOf(span: Span, quote: Span | undefined, values: readonly ValueOnPaper[]): readonly Stretch[] {
  const here = values.filter(({ at }) => overlaps(at, span));
  const cuts = [span, ...(quote ? [quote] : []), ...here.map(({ at }) => at)].flatMap(({ start, end }) => [start, end]);
  const inside = [...new Set(cuts)].filter((cut) => cut >= span.start && cut <= span.end).sort((a, b) => a - b);
  const stretches: { quoted: boolean; segments: Segment[] }[] = [];
  inside.slice(0, -1).forEach((start, index) => {
    const end = inside[index + 1]!;
    const quoted = quote !== undefined && quote.start <= start && end <= quote.end;
    const value = valueAt(here, start);
    const last = stretches.at(-1);
    const before = last?.segments.at(-1);
    if (last?.quoted !== quoted) stretches.push({ quoted, segments: [{ start, end, ...(value ? { value } : {}) }] });
    else if (before && before.value === value) last.segments[last.segments.length - 1] = { ...before, end };
    else last.segments.push({ start, end, ...(value ? { value } : {}) });
  });
  return stretches;
}
