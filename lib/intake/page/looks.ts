/** What layout says about a box: in line or on its own, its children one under the other or side by side. */

export interface Looks {
  readonly inline: boolean;
  readonly atomic: boolean;
  readonly sideBySide: boolean;
  readonly columns: number;
  readonly part: 'table' | 'row' | 'cell' | undefined;
}

const PART_OF_ROLE: Readonly<Record<string, Looks['part']>> = {
  table: 'table', grid: 'table', treegrid: 'table', row: 'row', cell: 'cell', gridcell: 'cell', columnheader: 'cell', rowheader: 'cell',
};
const PART_OF_TAG: Readonly<Record<string, Looks['part']>> = { table: 'table', tr: 'row', td: 'cell', th: 'cell' };
const PART_OF_DISPLAY: Readonly<Record<string, Looks['part']>> = { table: 'table', 'inline-table': 'table', 'table-row': 'row', 'table-cell': 'cell' };

const FIELDS = new Set(['input', 'select', 'textarea', 'button']);

/** Columns that a `grid-template-columns` makes, computed (`80px 80px`) or as written (`2fr repeat(3, 1fr)`); 0 where it does not say. */
export function columnsOf(template: string): number {
  if (!template || template === 'none' || /auto-fi|subgrid/.test(template)) return 0;
  let count = 0;
  const rest = template
    .replace(/\[[^\]]*\]/g, ' ')
    .replace(/repeat\(\s*(\d+)\s*,([^()]*(?:\([^()]*\)[^()]*)?)\)/g, (_, times: string, tracks: string) => {
      count += Number(times) * columnsOf(tracks);
      return ' ';
    })
    .replace(/\([^()]*\)/g, '');
  return count + rest.split(/\s+/).filter(Boolean).length;
}

export function looksOf(tag: string, role: string, style: CSSStyleDeclaration): Looks {
  const { display } = style;
  const inline = display === 'contents' || display.startsWith('inline') || display.startsWith('ruby') || display === 'math';
  const atomic = (inline && display.startsWith('inline-')) || FIELDS.has(tag);
  const columns = display.endsWith('grid') ? columnsOf(style.gridTemplateColumns) : 0;
  const flexRow = display.endsWith('flex') && style.flexDirection.startsWith('row');
  const plain = role === 'presentation' || role === 'none';
  const part = plain ? undefined : (PART_OF_ROLE[role] ?? PART_OF_TAG[tag] ?? PART_OF_DISPLAY[display]);
  return { inline, atomic, sideBySide: columns > 1 || flexRow || part === 'row', columns, part };
}
