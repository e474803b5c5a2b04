/** Builds small Docs for tests: blocks of lines, cells split by tabs. A `#` in front of a cell makes it a column heading. */
import type { Block, BlockKind, Cell, Doc, Line } from '../../lib/intake/doc';

export interface BlockInput {
  readonly kind?: BlockKind;
  readonly lines: readonly string[];
  readonly visibility?: Block['visibility'];
  readonly page?: number;
  readonly group?: number;
}

/** A block of prose, or one that its tabs make a table or pairs: `block('Member\tAna Ruiz', 'Plan\tGold')`. */
export const block = (...lines: string[]): BlockInput => ({ lines });

export const table = (heading: string, ...rows: string[]): BlockInput => ({
  kind: 'table',
  lines: [heading.split('\t').map((cell) => `#${cell}`).join('\t'), ...rows],
});

function kindOf(input: BlockInput): BlockKind {
  if (input.kind) return input.kind;
  const widths = input.lines.map((line) => line.split('\t').length);
  if (widths.some((width) => width > 2)) return 'table';
  return widths.every((width) => width === 2) ? 'pairs' : 'paragraph';
}

export function docOf(inputs: readonly (BlockInput | string)[], extra: Partial<Doc> = {}): Doc {
  let text = '';
  const blocks = inputs.map((given): Block => {
    const input: BlockInput = typeof given === 'string' ? { lines: given.split('\n') } : given;
    const kind = kindOf(input);
    if (text) text += '\n\n';
    const start = text.length;
    const lines = input.lines.map((source, index): Line => {
      if (index > 0) text += '\n';
      const lineStart = text.length;
      const cells = source.split('\t').map((part, column): Cell => {
        if (column > 0) text += '\t';
        const header = part.startsWith('#') && kind === 'table';
        const cellStart = text.length;
        text += header ? part.slice(1) : part;
        return { start: cellStart, end: text.length, column, ...(header ? { header: 'col' as const } : {}) };
      });
      return { start: lineStart, end: text.length, ...(kind === 'table' || kind === 'pairs' ? { cells } : {}) };
    });
    return { kind, start, end: text.length, visibility: input.visibility ?? 'shown', lines, ...(input.page ? { page: input.page } : {}), ...(input.group ? { group: input.group } : {}) };
  });
  return { version: 1, source: 'text', textSource: 'text', text, blocks, gaps: [], ...extra };
}
