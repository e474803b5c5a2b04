/**
 * A letter as a PDF: US letter, real text that can be searched and copied, its faces inside. Import it dynamically: the
 * writer is large and only an export needs it.
 */
import { PDFDocument, rgb, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import fontkit from '@pdf-lib/fontkit';
import type { LetterContent } from '../cases/letter';
import { extensionFonts, type FontLoader } from './fonts';
import { printable } from './ink';
import { SHEET } from './letter-layout';
import { sheetsOf, type SheetMark } from './letter-sheets';
import { isDraft } from './words';
import type { Measure } from './wrap';

export interface LetterPdfOptions {
  /** The document's title, such as "Appeal - Lumbar MRI, September". */
  readonly name: string;
  /** Printed at the foot of every page, so that a lost page finds its letter: "Claim 26-3317-0098". */
  readonly reference?: string;
  /** It is a draft also without a blank: something else is open. */
  readonly isDraft?: boolean;
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

function drawMark(page: PDFPage, mark: SheetMark, fonts: Fonts): void {
  // A sheet counts from its top, a PDF from its foot.
  const up = (y: number) => SHEET.height - y;
  if (mark.kind === 'words') {
    const font = mark.mark === 'strong' ? fonts.semibold : fonts.regular;
    page.drawText(mark.text, { x: mark.x, y: up(mark.baseline), size: mark.size, font, color: mark.quiet ? QUIET : INK });
  } else if (mark.kind === 'line') {
    const { x, y, width, use } = mark;
    page.drawLine({ start: { x, y: up(y) }, end: { x: x + width, y: up(y) }, thickness: use === 'frame' ? 0.5 : 0.6, color: use === 'frame' ? HAIRLINE : INK });
  } else {
    page.drawRectangle({ x: mark.x, y: up(mark.y + mark.height), width: mark.width, height: mark.height, color: BLANK_GROUND });
  }
}

/** Throws `Problem('unexpected')` when a face cannot be loaded; no text of a member makes it throw. */
export async function letterPdf(content: LetterContent, { name, reference = '', isDraft: unready = false, language = 'en', loadFont = extensionFonts }: LetterPdfOptions): Promise<LetterPdf> {
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
  const sheets = sheetsOf(content, { measure: measurer(fonts), print }, () => ({
    reference: print(reference.replace(/\s+/g, ' ')), draft: unready || isDraft(content) || missing.size > 0,
  }));
  for (const sheet of sheets) {
    const page = pdf.addPage([SHEET.width, SHEET.height]);
    for (const mark of sheet) drawMark(page, mark, fonts);
  }
  pdf.setTitle(name, { showInWindowTitleBar: true });
  pdf.setLanguage(language);
  return { bytes: await pdf.save(), missing: [...missing] };
}
