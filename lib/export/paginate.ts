/** Where each line of a letter comes to stand. Pure: heights in, places out. */

/** A paragraph, list item, heading or rule with its measured lines. Heights in points. */
export interface Flow {
  readonly lineHeights: readonly number[];
  /** Space above, not used at the top of a page. */
  readonly spaceBefore: number;
  /** A heading stays with what follows it; a closing stays whole. */
  readonly keepWithNext: boolean;
}

export interface Placed {
  readonly flow: number;
  readonly line: number;
  /** From the top of the text area to the top of the line. */
  readonly y: number;
}

const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0);

/** A paragraph leaves at least two lines on a page and takes at least two to the next. */
const FEWEST = 2;

/** Lines that have to stand together at the start: two, or all of a short paragraph. */
const headOf = ({ lineHeights }: Flow): readonly number[] => (lineHeights.length < 2 * FEWEST ? lineHeights : lineHeights.slice(0, FEWEST));

/** The height that a flow needs to begin, with those that it must not leave. */
function needOf(flows: readonly Flow[], start: number): number {
  let need = 0;
  for (let index = start; index < flows.length; index += 1) {
    const flow = flows[index]!;
    const gap = index === start ? 0 : flow.spaceBefore;
    if (!flow.keepWithNext) return need + gap + sum(headOf(flow));
    need += gap + sum(flow.lineHeights);
  }
  return need;
}

/** Fills pages of `height`. Every line is placed exactly once, in order. */
export function paginate(flows: readonly Flow[], height: number): Placed[][] {
  const pages: Placed[][] = [[]];
  let y = 0;
  const turn = () => {
    pages.push([]);
    y = 0;
  };
  const isTop = () => pages.at(-1)!.length === 0;

  flows.forEach((flow, index) => {
    const follows = index > 0 && flows[index - 1]!.keepWithNext;
    const gap = isTop() ? 0 : flow.spaceBefore;
    // What follows a heading came with it, and only turns the page when a chain is longer than one.
    if (!isTop() && y + gap + (follows ? sum(headOf(flow)) : needOf(flows, index)) > height) turn();
    y += isTop() ? 0 : gap;
    const count = flow.lineHeights.length;
    flow.lineHeights.forEach((lineHeight, line) => {
      const left = count - line;
      // The second last line goes over together with the last one.
      const needed = left === FEWEST && line > 0 ? sum(flow.lineHeights.slice(line)) : lineHeight;
      if (!isTop() && y + needed > height) turn();
      pages.at(-1)!.push({ flow: index, line, y });
      y += lineHeight;
    });
  });
  return pages;
}
