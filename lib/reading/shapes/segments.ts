/** A document cut into its smallest units: a cell of a row, else a line. Labels and values are looked for in these. */
import type { View, ViewCell, ViewLine } from '../view';

export interface Segment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: ViewLine;
  readonly cell?: ViewCell;
  /** Position among the document's segments. */
  readonly index: number;
}

export function segmentsOf(view: View): Segment[] {
  const segments: Segment[] = [];
  for (const line of view.lines) {
    const units = line.cells?.length ? line.cells : [line];
    for (const unit of units) {
      if (!unit.text.trim()) continue;
      const lead = unit.text.length - unit.text.trimStart().length;
      const text = unit.text.trim();
      const cell = unit === line ? undefined : (unit as ViewCell);
      segments.push({ text, start: unit.start + lead, end: unit.start + lead + text.length, line, index: segments.length, ...(cell ? { cell } : {}) });
    }
  }
  return segments;
}

/** The segment that holds a place; binary search, as documents can have many. */
export function segmentAt(segments: readonly Segment[], at: number): Segment | undefined {
  let [low, high] = [0, segments.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle]!;
    if (at < segment.start) high = middle - 1;
    else if (at >= segment.end) low = middle + 1;
    else return segment;
  }
  return undefined;
}
