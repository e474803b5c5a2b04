/**
 * A letter as a PDF: US letter, real text that can be searched and copied, its faces inside. Import it dynamically: the
 * writer is large and only an export needs it.
 */
import { PDFDocument, rgb, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import fontkit from '@pdf-lib/fontkit';
import type { LetterContent } from '../cases/letter';
import { extensionFonts, type FontLoader } from './fonts';
import { printable } from './ink';
import { layOut, SHEET, TEXT_HEIGHT, TEXT_WIDTH, type PrintBlock } from './letter-layout';
import { paginate, type Placed } from './paginate';
import { DRAFT_LINE, isDraft } from './words';
import type { LineOfInk, Measure } from './wrap';

export interface LetterPdfOptions {
  /** The document's title, such as "Appeal - Lumbar MRI, September". */
  readonly name: string;
  /** Printed at the foot of every page, so that a lost page finds its letter: "Claim 26-3317-0098". */
  readonly reference?: string;
  readonly language?: 'en' | 'es';
  readonly loadFont?: FontLoader;
}

export interface LetterPdf {
  readonly bytes: Uint8Array;
  /** Characters that the face has no letter for. Each is printed as "[?]", and the letter is marked as a draft. */
  readonly missing: readonly string[];
}

interface Fonts {
  readonly regular: PDFFont;
  readonly semibold: PDFFont;
}

const INK = rgb(0.1, 0.1, 0.1);
const QUIET = rgb(0.35, 0.35, 0.35);
const HAIRLINE = rgb(0.7, 0.7, 0.7);
const BLANK_GROUND = rgb(1, 0.93, 0.72);
const SIGNATURE_WIDTH = 230;
const SMALL = 8.5;
/** From the top of a line to its baseline, as a share of the line. */
const BASELINE = 0.74;

/** Several characters share a glyph; a copied letter must hold a true apostrophe, so those are named first. */
const NAMED_FIRST = [0x2018, 0x2019];
const namingFontkit = {
  create(data: Uint8Array, postscriptName?: string) {
    const font = fontkit.create(data, postscriptName);
    for (const codePoint of NAMED_FIRST) font.glyphForCodePoint(codePoint);
    return font;
  },
};

async function embed(pdf: PDFDocument, loadFont: FontLoader): Promise<Fonts> {
  pdf.registerFontkit(namingFontkit);
  // Whole, as cutting a face down fails in this writer (111 kB each); without joined letters, so that "fi" stays f and i when copied.
  const options = { subset: false, features: { liga: false } };
  const [regular, semibold] = await Promise.all([loadFont('regular'), loadFont('semibold')]);
  return { regular: await pdf.embedFont(regular, { ...options }), semibold: await pdf.embedFont(semibold, { ...options }) };
}

/** Widths in points. Letters repeat their words, and asking the face is slow. */
function measurer({ regular, semibold }: Fonts): Measure {
  const known = new Map<string, number>();
  return (text, mark) => {
    const face = mark === 'strong' ? semibold : regular;
    const key = `${face.name}:${text}`;
    const width = known.get(key) ?? face.widthOfTextAtSize(text, SHEET.fontSize);
    known.set(key, width);
    return width;
  };
}

function drawLine(page: PDFPage, line: LineOfInk, x: number, baseline: number, fonts: Fonts): void {
  let left = x;
  for (const { text, mark } of line) {
    const font = mark === 'strong' ? fonts.semibold : fonts.regular;
    const width = font.widthOfTextAtSize(text, SHEET.fontSize);
    if (mark === 'blank') page.drawRectangle({ x: left - 1, y: baseline - 3.5, width: width + 2, height: 13.5, color: BLANK_GROUND });
    page.drawText(text, { x: left, y: baseline, size: SHEET.fontSize, font, color: INK });
    left += width;
  }
}

function drawBlockLine(page: PDFPage, block: PrintBlock, { line, y }: Placed, fonts: Fonts): void {
  const top = SHEET.height - SHEET.margin - y;
  const height = block.lineHeights[line]!;
  const hairline = (at: number) =>
    page.drawLine({ start: { x: SHEET.margin, y: at }, end: { x: SHEET.margin + TEXT_WIDTH, y: at }, thickness: 0.5, color: HAIRLINE });
  if (block.kind === 'signature') {
    page.drawLine({ start: { x: SHEET.margin, y: top - height }, end: { x: SHEET.margin + SIGNATURE_WIDTH, y: top - height }, thickness: 0.6, color: INK });
    return;
  }
  const baseline = top - height * BASELINE;
  if (line === 0 && block.hairlines.includes('above')) hairline(top + 6);
  if (line === block.lineHeights.length - 1 && block.hairlines.includes('below')) hairline(top - height - 6);
  drawLine(page, block.lead[line] ?? [], SHEET.margin, baseline, fonts);
  drawLine(page, block.lines[line] ?? [], SHEET.margin + block.indent, baseline, fonts);
}

function drawMargins(page: PDFPage, number: number, count: number, reference: string, draft: boolean, fonts: Fonts): void {
  const { width, height, margin } = SHEET;
  const pageWords = `Page ${number} of ${count}`;
  const wide = (text: string, font: PDFFont, size: number) => font.widthOfTextAtSize(text, size);
  if (reference) page.drawText(reference, { x: margin, y: 40, size: SMALL, font: fonts.regular, color: QUIET });
  page.drawText(pageWords, { x: width - margin - wide(pageWords, fonts.regular, SMALL), y: 40, size: SMALL, font: fonts.regular, color: QUIET });
  if (draft) page.drawText(DRAFT_LINE, { x: (width - wide(DRAFT_LINE, fonts.semibold, 10)) / 2, y: height - 42, size: 10, font: fonts.semibold, color: INK });
}

/** Throws `Problem('unexpected')` when a face cannot be loaded; no text of a member makes it throw. */
export async function letterPdf(content: LetterContent, { name, reference = '', language = 'en', loadFont = extensionFonts }: LetterPdfOptions): Promise<LetterPdf> {
  // No producer, no creator and no clock: the file says nothing but the letter.
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const fonts = await embed(pdf, loadFont);
  const known = { regular: new Set(fonts.regular.getCharacterSet()), semibold: new Set(fonts.semibold.getCharacterSet()) };
  const missing = new Set<string>();
  const print = (text: string): string => {
    const printed = printable(text, (codePoint) => known.regular.has(codePoint) && known.semibold.has(codePoint));
    printed.missing.forEach((character) => missing.add(character));
    return printed.text;
  };
  const blocks = layOut(content, { measure: measurer(fonts), print });
  const pages = paginate(blocks, TEXT_HEIGHT);
  const foot = print(reference.replace(/\s+/g, ' '));
  const draft = isDraft(content) || missing.size > 0;
  pages.forEach((placed, index) => {
    const page = pdf.addPage([SHEET.width, SHEET.height]);
    drawMargins(page, index + 1, pages.length, foot, draft, fonts);
    for (const place of placed) drawBlockLine(page, blocks[place.flow]!, place, fonts);
  });
  pdf.setTitle(name, { showInWindowTitleBar: true });
  pdf.setLanguage(language);
  return { bytes: await pdf.save(), missing: [...missing] };
}
