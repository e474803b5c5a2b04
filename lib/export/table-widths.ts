/** How wide the columns of a table are: wide enough for their longest word, and beyond that by how much they say. Pure. */
import type { Ink } from './ink';
import type { Measure } from './wrap';

/** Points between two columns; part of the left one. */
export const COLUMN_GAP = 12;

const widthOf = (inks: readonly Ink[], measure: Measure): number => inks.reduce((sum, { text, mark }) => sum + measure(text, mark), 0);
const longestWord = (inks: readonly Ink[], measure: Measure): number => Math.max(0, ...inks.flatMap(({ text, mark }) => text.split(/\s+/).map((word) => measure(word, mark))));

/**
 * Widths that add up to `total`.
 * @param rows the head and the rows, each with a cell for every column
 */
export function columnWidths(rows: readonly (readonly (readonly Ink[])[])[], total: number, measure: Measure): readonly number[] {
  const columns = rows[0]?.length ?? 0;
  const of = (column: number, size: typeof widthOf) => Math.max(0, ...rows.map((row) => size(row[column] ?? [], measure)));
  const least = Array.from({ length: columns }, (_, column) => Math.min(of(column, longestWord) + COLUMN_GAP, total / columns));
  // The root keeps one long cell from taking the room of all others.
  const wish = Array.from({ length: columns }, (_, column) => Math.sqrt(of(column, widthOf)));
  const left = total - least.reduce((sum, width) => sum + width, 0);
  const all = wish.reduce((sum, width) => sum + width, 0) || 1;
  return least.map((width, column) => width + (left * wish[column]!) / all);
}
