/**
 * A letter as sheets of paper: every word, line and coloured ground with its place. The PDF and the print view draw the
 * same sheets, so that what is seen, printed and exported breaks its pages in the same places. Pure.
 */
import type { LetterContent } from '../cases/letter';
import type { Mark } from './ink';
import { layOut, SHEET, SIGNATURE_WIDTH, TEXT_HEIGHT, TEXT_WIDTH, type Face, type PrintBlock } from './letter-layout';
import { paginate, type Placed } from './paginate';
import { DRAFT_LINE } from './words';
import type { LineOfInk, Measure } from './wrap';

/** One thing on a sheet. All numbers are points, from the top left corner of the paper. */
export type SheetMark =
  | { readonly kind: 'words'; readonly text: string; readonly mark: Mark; readonly x: number; readonly baseline: number; readonly size: number; readonly quiet: boolean }
  | { readonly kind: 'line'; readonly x: number; readonly y: number; readonly width: number; readonly use: 'signature' | 'frame' }
  | { readonly kind: 'ground'; readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type LetterSheet = readonly SheetMark[];

export interface SheetMargins {
  /** At the foot of every sheet, so that a lost page finds its letter; may be empty. */
  readonly reference: string;
  readonly draft: boolean;
}

const SMALL = 8.5;
/** From the top of a line to its baseline, as a share of the line. */
const BASELINE = 0.74;
const HEAD_BASELINE = 42;
const FOOT_BASELINE = SHEET.height - 40;

function lineMarks(line: LineOfInk, x: number, baseline: number, measure: Measure): SheetMark[] {
  let left = x;
  return line.flatMap(({ text, mark }): SheetMark[] => {
    const at = left;
    const width = measure(text, mark);
    left += width;
    const words: SheetMark = { kind: 'words', text, mark, x: at, baseline, size: SHEET.fontSize, quiet: false };
    return mark === 'blank' ? [{ kind: 'ground', x: at - 1, y: baseline - 10, width: width + 2, height: 13.5 }, words] : [words];
  });
}

function blockMarks(block: PrintBlock, { line, y }: Placed, measure: Measure): SheetMark[] {
  const top = SHEET.margin + y;
  const height = block.lineHeights[line]!;
  if (block.kind === 'signature') return [{ kind: 'line', x: SHEET.margin, y: top + height, width: SIGNATURE_WIDTH, use: 'signature' }];
  // Rows of a table stand closer to their lines than the facts to their frame.
  const gap = block.kind === 'cells' ? 4 : 6;
  const frame = (at: number): SheetMark => ({ kind: 'line', x: SHEET.margin, y: at, width: TEXT_WIDTH, use: 'frame' });
  const baseline = top + height * BASELINE;
  return [
    ...(line === 0 && block.hairlines.includes('above') ? [frame(top - gap)] : []),
    ...(line === block.lineHeights.length - 1 && block.hairlines.includes('below') ? [frame(top + height + gap)] : []),
    ...lineMarks(block.lead[line] ?? [], SHEET.margin, baseline, measure),
    ...lineMarks(block.lines[line] ?? [], SHEET.margin + block.indent, baseline, measure),
    ...(block.cells ?? []).flatMap(({ x, lines }) => lineMarks(lines[line] ?? [], SHEET.margin + x, baseline, measure)),
  ];
}

/** Head and foot of one sheet. */
function marginMarks(number: number, count: number, { reference, draft }: SheetMargins, measure: Measure): SheetMark[] {
  const { width, margin, fontSize } = SHEET;
  const wide = (text: string, mark: Mark, size: number) => (measure(text, mark) * size) / fontSize;
  const page = `Page ${number} of ${count}`;
  const foot = { kind: 'words', mark: 'plain', baseline: FOOT_BASELINE, size: SMALL, quiet: true } as const;
  return [
    ...(reference ? [{ ...foot, text: reference, x: margin }] : []),
    { ...foot, text: page, x: width - margin - wide(page, 'plain', SMALL) },
    ...(draft ? [{ kind: 'words' as const, text: DRAFT_LINE, mark: 'strong' as const, x: (width - wide(DRAFT_LINE, 'strong', 10)) / 2, baseline: HEAD_BASELINE, size: 10, quiet: false }] : []),
  ];
}

/**
 * The sheets of a letter; an empty letter is one empty sheet.
 * @param marginsOf Asked once the whole letter is laid out: whether it is a draft may depend on what the face could print.
 */
export function sheetsOf(content: LetterContent, face: Face, marginsOf: () => SheetMargins): LetterSheet[] {
  const blocks = layOut(content, face);
  const pages = paginate(blocks, TEXT_HEIGHT);
  const margins = marginsOf();
  return pages.map((placed, index) => [
    ...marginMarks(index + 1, pages.length, margins, face.measure),
    ...placed.flatMap((place) => blockMarks(blocks[place.flow]!, place, face.measure)),
  ]);
}
