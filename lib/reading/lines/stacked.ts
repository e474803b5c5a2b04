/**
 * Amounts that stand on a line of their own: "Billed" over "$175.00", three labels over three amounts, or the amount over
 * its label, as tiles and cards show them. A run of such lines is read as one pattern or not at all.
 */
import type { View, ViewLine } from '../view';
import { amountsIn } from '../shapes/amounts';
import { fold, foldLabel } from '../prose/fold';
import { STATUS_WORDS } from '../verdict/decision-cues';
import type { Meaning } from './column-words';
import { AMOUNT_MEANINGS, meaningOf } from './column-words';

export interface Stacked {
  readonly meaning: Meaning;
  readonly label: ViewLine;
}

const LONGEST_LABEL = 40;
const NO_AMOUNT = /^(?:-{1,3}|–|—|n\/?a|pending|pendiente|none|tbd)$/i;
const AMOUNT_ALONE = /^[(\-−–]?\s?\$?\s?[\d,]+(?:\.\d{2})?\)?\*?$/;

type Sort = 'label' | 'amount';

/** "Denied" or "Not covered" that stands alone is the state of a card, unless an amount that stands alone follows. */
const isState = (line: ViewLine, next: ViewLine | undefined): boolean =>
  line.block.lines.length === 1 && (next?.block.lines.length ?? 0) > 1 && STATUS_WORDS.some(({ pattern }) => pattern.test(foldLabel(line.text)));

function sortOf(line: ViewLine): Sort | undefined {
  if (line.block.kind === 'aside' || line.block.kind === 'control' || (line.cells?.length ?? 0) > 1) return undefined;
  const text = line.text.trim();
  if (text.length > LONGEST_LABEL || text === '') return undefined;
  if (NO_AMOUNT.test(text) || (AMOUNT_ALONE.test(text) && amountsIn(text).length === 1)) return 'amount';
  const meaning = /\d/.test(text) ? undefined : meaningOf(fold(text));
  return meaning && AMOUNT_MEANINGS.has(meaning) ? 'label' : undefined;
}

/** Labels by the index of the line that holds their amount. */
export function stackedAmounts(view: View): ReadonlyMap<number, Stacked> {
  const found = new Map<number, Stacked>();
  let run: Run = [];
  let waiting: Run = [];
  const close = (): void => {
    if (run.length === 0) return;
    const apart = isColumn(waiting, run) ? [...waiting, ...run] : run;
    for (const [label, value] of pairsOf(apart)) found.set(value.index, { label, meaning: meaningOf(fold(label.text))! });
    waiting = run.every(({ sort }) => sort === 'label') ? run : [];
    run = [];
  };
  for (const line of view.lines) {
    const sort = isState(line, view.lines[line.index + 1]) ? undefined : sortOf(line);
    if (sort) run.push({ line, sort });
    else close();
  }
  close();
  return found;
}

type Run = { line: ViewLine; sort: Sort }[];

/** Farthest that a column of amounts stands after the column of its labels, in lines. */
const APART = 16;

/** Three or more labels, and later as many amounts: two columns of a box that came one after the other. */
const isColumn = (labels: Run, amounts: Run): boolean =>
  labels.length >= 3 && labels.length === amounts.length && amounts.every(({ sort }) => sort === 'amount') && amounts[0]!.line.index - labels.at(-1)!.line.index <= APART;

/** `label amount label amount`, `label label amount amount`, or `amount label amount label`. */
function pairsOf(run: Readonly<Run>): [label: ViewLine, value: ViewLine][] {
  const pairs: [ViewLine, ViewLine][] = [];
  const valueFirst = run[0]?.sort === 'amount' && run.at(-1)?.sort === 'label';
  if (valueFirst) {
    const alternates = run.length % 2 === 0 && run.every(({ sort }, i) => (sort === 'amount') === (i % 2 === 0));
    if (alternates) for (let i = 0; i < run.length; i += 2) pairs.push([run[i + 1]!.line, run[i]!.line]);
    return pairs;
  }
  for (let i = 0; i < run.length; ) {
    const labels = countOf(run, i, 'label');
    const amounts = countOf(run, i + labels, 'amount');
    if (labels === amounts) for (let n = 0; n < labels; n++) pairs.push([run[i + n]!.line, run[i + labels + n]!.line]);
    else if (labels > 0 && amounts === 1) pairs.push([run[i + labels - 1]!.line, run[i + labels]!.line]);
    i += Math.max(labels + amounts, 1);
  }
  return pairs;
}

function countOf(run: readonly { sort: Sort }[], from: number, sort: Sort): number {
  let count = 0;
  while (run[from + count]?.sort === sort) count++;
  return count;
}
