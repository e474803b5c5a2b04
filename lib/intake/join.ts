import type { Block, Cell, Doc, Line } from './doc';

const SEPARATOR = '\n\n';

const shiftLine = (line: Line, by: number): Line => ({
  ...line,
  start: line.start + by,
  end: line.end + by,
  ...(line.cells ? { cells: line.cells.map((cell): Cell => ({ ...cell, start: cell.start + by, end: cell.end + by })) } : {}),
});

const shiftBlock = (block: Block, by: number, groups: number): Block => ({
  ...block,
  start: block.start + by,
  end: block.end + by,
  ...(block.group === undefined ? {} : { group: block.group + groups }),
  lines: block.lines.map((line) => shiftLine(line, by)),
});

export interface JoinedPart {
  readonly start: number;
  readonly end: number;
}

/**
 * Puts the documents of a page's frames behind the page's own, as one `Doc` in that order. Gaps that a frame fills are
 * the caller's to drop. Groups stay apart. `parts` names the range of each document in the joined text.
 */
export function joinDocs(first: Doc, others: readonly Doc[]): { doc: Doc; parts: readonly JoinedPart[] } {
  let text = first.text;
  const blocks = [...first.blocks];
  const parts: JoinedPart[] = [{ start: 0, end: first.text.length }];
  for (const other of others) {
    const by = text.length + SEPARATOR.length;
    const groups = 1 + Math.max(0, ...blocks.map((block) => block.group ?? 0));
    blocks.push(...other.blocks.map((block) => shiftBlock(block, by, groups)));
    text += SEPARATOR + other.text;
    parts.push({ start: by, end: text.length });
  }
  return { doc: { ...first, text, blocks, gaps: [...first.gaps, ...others.flatMap((other) => other.gaps)] }, parts };
}
