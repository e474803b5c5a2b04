/**
 * Sums that stand apart from the lines: a table of nothing but headings of money over one row of amounts ("Providers
 * charged | Member rate | Your plan paid"), and cards or lists of labelled amounts ("Totals: billed $355.00 …").
 */
import type { View, ViewLine } from '../view';
import { amountsIn } from '../shapes/amounts';
import { fold, foldLabel } from '../prose/fold';
import type { Meaning } from './column-words';
import { AMOUNT_MEANINGS, TOTAL_WORDS, meaningOf } from './column-words';
import { columnOf, headingColumns } from './headings';
import { pieceReader } from './pieces';
import type { Part } from './raw-line';

export interface SumBlock {
  readonly parts: readonly Part[];
  /** The words that name it: the start of its row, or the lines above it. */
  readonly title: string;
  /** It says of itself that it is a sum. */
  readonly total: boolean;
}

const filled = (line: ViewLine) => (line.cells ?? []).filter(({ text }) => text.trim() !== '');
const isAmount = (text: string): boolean => amountsIn(text).length === 1 && !/\p{L}{3}/u.test(text) && text.length <= 24;
const isMoneyWord = (text: string): boolean => text.length <= 60 && !/\d/.test(text) && AMOUNT_MEANINGS.has(meaningOf(fold(text)) as Meaning);

/** The few lines above a place that may name what stands there. */
const titleAbove = (view: View, index: number): string =>
  view.lines.slice(Math.max(0, index - 2), index).filter((line) => line.text.length <= 80 && filled(line).length <= 2).map((line) => line.text).join('\n');

/** Rows of amounts under headings of which most are money and none names a service or a date. */
export function summaryTables(view: View): SumBlock[] {
  const found: SumBlock[] = [];
  for (const line of view.lines) {
    const next = view.lines[line.index + 1];
    if (!next || line.blockIndex !== next.blockIndex || line.block.kind !== 'table') continue;
    const heads = filled(line);
    const amounts = filled(next);
    if (heads.length < 2 || heads.some(({ text }) => /\d/.test(text) || text.length > 60)) continue;
    const money = heads.filter(({ text }) => isMoneyWord(text)).length;
    const lead = amounts[0] && !isAmount(amounts[0].text) ? 1 : 0;
    if (money < 2 || money < heads.length - 1 || amounts.length - lead < 2 || amounts.slice(lead).some(({ text }) => !isAmount(text))) continue;
    if (lead > 0 && !TOTAL_WORDS.test(foldLabel(amounts[0]!.text))) continue;
    const after = view.lines[next.index + 1];
    if (after && after.blockIndex === next.blockIndex && filled(after).length >= 2 && filled(after).every(({ text }) => isAmount(text))) continue;
    const columns = headingColumns([line]);
    const parts = amounts.slice(lead).flatMap((cell): Part[] => {
      const column = columnOf(columns, cell);
      return column?.meaning && AMOUNT_MEANINGS.has(column.meaning) ? [{ start: cell.start, end: cell.end, text: cell.text, meaning: column.meaning, heading: column.heading }] : [];
    });
    if (parts.length >= 2) found.push({ parts, title: `${titleAbove(view, line.index)}\n${lead > 0 ? amounts[0]!.text : ''}`, total: lead > 0 });
  }
  return found;
}

/** Longest list of labelled amounts, in lines. */
const LONGEST = 24;

/** Runs of labelled amounts, each meaning once, with the short line above them. */
export function summaryCards(view: View): SumBlock[] {
  const piecesOf = pieceReader(view);
  const found: SumBlock[] = [];
  let parts: Part[] = [];
  let first = -1;
  let last = -1;
  const close = (): void => {
    const kinds = new Set(parts.map(({ meaning }) => meaning));
    if (kinds.size >= 2 && kinds.size === parts.length && first >= 0) {
      const title = titleAbove(view, first);
      found.push({ parts, title, total: title.split('\n').some((words) => TOTAL_WORDS.test(foldLabel(words))) || parts.filter(({ heading }) => /\btotal\b/i.test(heading)).length >= 2 });
    }
    parts = [];
    first = -1;
  };
  for (const line of view.lines) {
    if (line.block.kind === 'aside' || line.block.kind === 'control' || filled(line).length > 2) {
      close();
      continue;
    }
    const own = piecesOf(line).flatMap((piece) => piece.parts).filter(({ meaning }) => AMOUNT_MEANINGS.has(meaning));
    const newGroup = first >= 0 && view.lines[first]!.block.group !== line.block.group;
    if (own.length === 0) {
      if (line.block.kind === 'heading' || newGroup || line.index - last > 3 || line.text.length > 60) close();
      continue;
    }
    if (newGroup || line.index - first > LONGEST) close();
    if (first < 0) first = line.index;
    last = line.index;
    parts = [...parts, ...own];
  }
  close();
  return found;
}
