/** The sections of a letter as Word's own things: paragraphs of named styles, a real table, real lists. */
import { BorderStyle, HeadingLevel, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import { isBlank, sentenceText, type LetterContent, type Row, type Section } from '../cases/letter';
import { FRAME, LIST, STYLE, twips } from './docx-styles';
import { printable } from './ink';
import { LABEL_GAP, TEXT_WIDTH, WIDEST_LABEL } from './letter-layout';
import { COLUMN_GAP, columnWidths } from './table-widths';
import { cellsOf, closingParts, pieceWords } from './words';

type Part = Paragraph | Table;
type Extra = Partial<Pick<ConstructorParameters<typeof Paragraph>[0] & object, 'keepNext' | 'spacing' | 'numbering' | 'heading'>>;

/** Of a letter of 11 points, on average: Word measures for itself, this only has to leave the labels room. */
const LETTER_WIDTH = 6.4;

/**
 * What Word can hold: every program that opens the file has faces of its own, so only what XML forbids and what nobody
 * can see is taken out.
 */
export const wordText = (text: string): string => printable(text.toWellFormed(), () => true).text.replace(/[\uFFFE\uFFFF]/g, '');

/** Line ends that were typed become line breaks. */
const runs = (text: string, style?: string): TextRun[] =>
  wordText(text).split('\n').map((line, index) => new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}), ...(style ? { style } : {}) }));

const sentenceRuns = (row: Row): TextRun[] =>
  row.sentences.flatMap(({ pieces }, index) => [
    ...(index > 0 ? [new TextRun(' ')] : []),
    ...pieces.flatMap((piece) => runs(pieceWords(piece), isBlank(piece) ? STYLE.blank : undefined)),
  ]);

/** A label runs into its paragraph, as in the PDF. */
const rowRuns = (row: Row): TextRun[] => [...(row.label ? [...runs(row.label, STYLE.label), new TextRun(' ')] : []), ...sentenceRuns(row)];

const paragraph = (style: string, children: readonly TextRun[], extra: Extra = {}): Paragraph => new Paragraph({ style, children, ...extra });

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** Two columns without lines but for the frame above and below; no row is torn over two pages, and the table stays whole. */
function factTable(rows: readonly Row[]): Part[] {
  const widest = Math.max(...rows.map(({ label = '' }) => label.length * LETTER_WIDTH));
  const labelWidth = Math.min(widest, WIDEST_LABEL) + LABEL_GAP;
  const columnWidths = [twips(labelWidth), twips(TEXT_WIDTH - labelWidth)];
  const cell = (column: 0 | 1, children: readonly TextRun[], keepNext: boolean) =>
    new TableCell({ width: { size: columnWidths[column]!, type: WidthType.DXA }, children: [paragraph(STYLE.facts, children, { keepNext })] });
  const table = new Table({
    columnWidths, layout: TableLayoutType.FIXED, width: { size: twips(TEXT_WIDTH), type: WidthType.DXA },
    margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: twips(LABEL_GAP / 2) },
    borders: { top: FRAME, bottom: FRAME, left: NO_LINE, right: NO_LINE, insideHorizontal: NO_LINE, insideVertical: NO_LINE },
    rows: rows.map((row, index) => {
      const keepNext = index < rows.length - 1;
      return new TableRow({ cantSplit: true, children: [cell(0, runs(row.label ?? '', STYLE.label), keepNext), cell(1, sentenceRuns(row), keepNext)] });
    }),
  });
  // Word gives a table no space above it.
  return [paragraph(STYLE.facts, [], { keepNext: true }), table];
}

/** Inks for measuring only: Word sets them in its own face. */
const measureLetters = (text: string): number => text.length * LETTER_WIDTH;

/** A table with its head repeated on each page; no row is torn over two pages. */
function cellTable({ columns = [], rows }: Section): Part[] {
  const cells = rows.map((row) => cellsOf(row, columns.length));
  const inks = [columns.map((head) => [{ text: head, mark: 'strong' as const }]), ...cells.map((row) => row.map((cell) => (cell ? [{ text: wordText(sentenceText(cell)), mark: 'plain' as const }] : [])))];
  const widths = columnWidths(inks, TEXT_WIDTH, measureLetters).map(twips);
  const cell = (column: number, children: readonly TextRun[], keepNext: boolean) =>
    new TableCell({ width: { size: widths[column]!, type: WidthType.DXA }, children: [paragraph(STYLE.facts, children, { keepNext })] });
  const head = new TableRow({ cantSplit: true, tableHeader: true, children: columns.map((words, column) => cell(column, runs(words, STYLE.label), rows.length > 0)) });
  const body = cells.map((row, index) => new TableRow({
    cantSplit: true,
    children: row.map((sentence, column) => cell(column, sentence ? sentenceRuns({ id: rows[index]!.id, sentences: [sentence] }) : [], false)),
  }));
  const table = new Table({
    columnWidths: widths, layout: TableLayoutType.FIXED, width: { size: twips(TEXT_WIDTH), type: WidthType.DXA },
    margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: twips(COLUMN_GAP) },
    borders: { top: FRAME, bottom: FRAME, left: NO_LINE, right: NO_LINE, insideHorizontal: FRAME, insideVertical: NO_LINE },
    rows: [head, ...body],
  });
  // Word gives a table no space above it.
  return [paragraph(STYLE.facts, [], { keepNext: true }), table];
}

/** The closing stays whole, from the farewell to the last line under the signature. */
function closing(rows: readonly Row[]): Part[] {
  const { farewell, signed } = closingParts(rows);
  return [
    ...(farewell ? [paragraph(STYLE.closing, sentenceRuns(farewell))] : []),
    paragraph(STYLE.signatureLine, [], { keepNext: signed.length > 0 }),
    ...signed.map((row, index) => paragraph(STYLE.signature, sentenceRuns(row), { keepNext: index < signed.length - 1 })),
  ];
}

/** @param index Of the section: its list, if it is one, and whether it starts the letter. */
function body(section: Section, index: number): Part[] {
  const { layout, rows, printHeading } = section;
  switch (layout) {
    case 'table':
      return cellTable(section);
    case 'facts':
      return factTable(rows);
    case 'closing':
      return closing(rows);
    case 'numbered':
    case 'enclosures':
      // A list does not leave its first item alone at the foot of a page.
      return rows.map((row, at) => paragraph(STYLE.list, rowRuns(row), { numbering: { reference: LIST, level: 0, instance: index }, keepNext: at === 0 && rows.length > 1 }));
    case 'address':
      return rows.map((row, at) => paragraph(STYLE.address, rowRuns(row), { keepNext: at < rows.length - 1, ...(at === 0 && index > 0 ? { spacing: { before: twips(20) } } : {}) }));
    case 'date':
      return rows.map((row) => paragraph(STYLE.date, rowRuns(row)));
    case 'salutation':
      return rows.map((row) => paragraph(STYLE.salutation, rowRuns(row)));
    default:
      return rows.map((row, at) => paragraph(STYLE.prose, rowRuns(row), at === 0 && printHeading ? { spacing: { before: twips(3) } } : {}));
  }
}

/** The whole letter. Word opens a file only when its last part is a paragraph. */
export function docxParts(content: LetterContent): Part[] {
  const parts = content.sections
    .filter(({ rows }) => rows.length > 0)
    .flatMap((section, index): Part[] => [
      ...(section.printHeading ? [new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(section.heading) })] : []),
      ...body(section, index),
    ]);
  return parts.at(-1) instanceof Table || parts.length === 0 ? [...parts, new Paragraph({})] : parts;
}
