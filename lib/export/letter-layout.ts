/** A letter as blocks of wrapped lines, as letters have always looked. Pure: widths and letters of the face come from outside. */
import { isBlank, type LetterContent, type Row, type Section } from '../cases/letter';
import type { Ink } from './ink';
import type { Flow } from './paginate';
import { COLUMN_GAP, columnWidths } from './table-widths';
import { cellsOf, closingParts, pieceWords } from './words';
import { wrap, type LineOfInk, type Measure } from './wrap';

/** Points. US letter with margins of one inch; 11 on 15.5 reads well on paper and after a fax. */
export const SHEET = { width: 612, height: 792, margin: 72, fontSize: 11, lineHeight: 15.5 } as const;
export const TEXT_WIDTH = SHEET.width - 2 * SHEET.margin;
export const TEXT_HEIGHT = SHEET.height - 2 * SHEET.margin;
export const NUMBER_INDENT = 22;
export const LABEL_GAP = 16;
export const WIDEST_LABEL = 150;
/** Room to sign by hand above the line. */
export const SIGNATURE_HEIGHT = 46;
export const SIGNATURE_WIDTH = 230;

export interface PrintBlock extends Flow {
  readonly kind: 'text' | 'signature' | 'cells';
  readonly lines: readonly LineOfInk[];
  /** From the left margin to the lines. */
  readonly indent: number;
  /** Number or label, set at the left margin beside the first lines. */
  readonly lead: readonly LineOfInk[];
  /** The cells of a row of a table, beside each other; `x` is from the left margin. */
  readonly cells?: readonly { readonly x: number; readonly lines: readonly LineOfInk[] }[];
  /** A hairline above the block, below it, or both: the frame of the facts. */
  readonly hairlines: readonly ('above' | 'below')[];
}

export interface Face {
  readonly measure: Measure;
  /** The text as the face can print it. */
  readonly print: (text: string) => string;
}

type Extra = Partial<Pick<PrintBlock, 'indent' | 'lead' | 'keepWithNext' | 'hairlines'>>;

function inksOf(row: Row, print: Face['print']): Ink[] {
  return row.sentences.flatMap((sentence, index): Ink[] => [
    ...(index > 0 ? [{ text: ' ', mark: 'plain' as const }] : []),
    ...sentence.pieces.map((piece): Ink => ({ text: print(pieceWords(piece)), mark: isBlank(piece) ? 'blank' : 'plain' })),
  ]);
}

/** Lays out one letter. */
export function layOut(content: LetterContent, { measure, print }: Face): PrintBlock[] {
  const text = (inks: readonly Ink[], spaceBefore: number, { indent = 0, lead = [], keepWithNext = false, hairlines = [] }: Extra = {}): PrintBlock => {
    const lines = wrap(inks, TEXT_WIDTH - indent, measure);
    const rows = Math.max(lines.length, lead.length);
    return { kind: 'text', lines, indent, lead, hairlines, spaceBefore, keepWithNext, lineHeights: Array.from({ length: rows }, () => SHEET.lineHeight) };
  };
  const strong = (words: string): Ink => ({ text: print(words), mark: 'strong' });
  /** A label runs into its paragraph: "What was decided. Your notice says …" */
  const runIn = (row: Row): Ink[] => (row.label ? [strong(row.label), { text: ' ', mark: 'plain' }, ...inksOf(row, print)] : inksOf(row, print));

  function facts(rows: readonly Row[]): PrintBlock[] {
    const widths = rows.map(({ label }) => (label ? measure(print(label), 'strong') : 0));
    const indent = Math.min(Math.max(...widths), WIDEST_LABEL) + LABEL_GAP;
    return rows.map((row, index) => {
      const isLast = index === rows.length - 1;
      return text(inksOf(row, print), index === 0 ? 20 : 2, {
        indent,
        lead: row.label ? wrap([strong(row.label)], indent - LABEL_GAP / 2, measure) : [],
        keepWithNext: !isLast,
        hairlines: [...(index === 0 ? ['above' as const] : []), ...(isLast ? ['below' as const] : [])],
      });
    });
  }

  function closing(rows: readonly Row[]): PrintBlock[] {
    const { farewell, signed } = closingParts(rows);
    const line: PrintBlock = { kind: 'signature', lines: [], indent: 0, lead: [], hairlines: [], spaceBefore: 0, keepWithNext: signed.length > 0, lineHeights: [SIGNATURE_HEIGHT] };
    return [
      ...(farewell ? [text(inksOf(farewell, print), 16, { keepWithNext: true })] : []),
      line,
      ...signed.map((row, index) => text(inksOf(row, print), index === 0 ? 3 : 0, { keepWithNext: index < signed.length - 1 })),
    ];
  }

  /** A row of cells is as high as its highest; the head stays with the first row, and a hairline stands under each. */
  function table({ columns = [], rows }: Section): PrintBlock[] {
    const heads = columns.map((head): Ink[] => [strong(head)]);
    const body = rows.map((row) => cellsOf(row, columns.length).map((sentence): Ink[] => (sentence ? inksOf({ id: row.id, sentences: [sentence] }, print) : [])));
    const widths = columnWidths([heads, ...body], TEXT_WIDTH, measure);
    const starts = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width, 0));
    return [heads, ...body].map((inks, index, all): PrintBlock => {
      const cells = inks.map((cell, column) => ({ x: starts[column]!, lines: wrap(cell, widths[column]! - COLUMN_GAP, measure) }));
      const height = Math.max(1, ...cells.map(({ lines }) => lines.length));
      return {
        kind: 'cells', lines: [], indent: 0, lead: [], cells, spaceBefore: index === 0 ? 12 : 10, keepWithNext: index === 0 && all.length > 1,
        hairlines: index === 0 ? ['above', 'below'] : ['below'], lineHeights: Array.from({ length: height }, () => SHEET.lineHeight),
      };
    });
  }

  /** A list does not leave its first item alone at the foot of a page. */
  const numbered = (rows: readonly Row[]): PrintBlock[] =>
    rows.map((row, index) => text(runIn(row), index === 0 ? 6 : 4, {
      indent: NUMBER_INDENT, lead: [[{ text: `${index + 1}.`, mark: 'plain' }]], keepWithNext: index === 0 && rows.length > 1,
    }));

  function body(section: Section): PrintBlock[] {
    const { layout, rows, printHeading } = section;
    switch (layout) {
      case 'table':
        return table(section);
      case 'facts':
        return facts(rows);
      case 'closing':
        return closing(rows);
      case 'numbered':
      case 'enclosures':
        return numbered(rows);
      case 'address':
        return rows.map((row, index) => text(runIn(row), index === 0 ? 20 : 0, { keepWithNext: index < rows.length - 1 }));
      case 'date':
      case 'salutation':
        return rows.map((row) => text(runIn(row), 20));
      default:
        return rows.map((row, index) => text(runIn(row), index === 0 && printHeading ? 3 : 9));
    }
  }

  return content.sections
    .filter((section) => section.rows.length > 0)
    .flatMap((section) => (section.printHeading ? [text([strong(section.heading)], 18, { keepWithNext: true }), ...body(section)] : body(section)));
}
