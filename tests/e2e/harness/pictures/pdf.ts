/** PDFs that hold pictures of pages, alone, among pages of text, or under a text that lies. */
import { PDFDocument, rgb, setTextRenderingMode, StandardFonts, TextRenderingMode } from '@cantoo/pdf-lib';

const PAGE: [number, number] = [612, 792];

const asPicture = async (pdf: PDFDocument, jpeg: Buffer) => {
  const picture = await pdf.embedJpg(jpeg);
  return () => {
    const page = pdf.addPage(PAGE);
    page.drawImage(picture, { x: 0, y: 0, width: PAGE[0], height: PAGE[1] });
    return page;
  };
};

/** As a scanner makes it: pictures and nothing else. One picture may fill many pages; it is held once. */
export async function scannedPdf(jpegs: readonly Buffer[], times = 1): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  for (const jpeg of jpegs) {
    const addPage = await asPicture(pdf, jpeg);
    for (let count = 0; count < times; count += 1) addPage();
  }
  return Buffer.from(await pdf.save());
}

/** A page of real text, then a page that is a picture. */
export async function mixedPdf(text: readonly string[], jpeg: Buffer): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const page = pdf.addPage(PAGE);
  text.forEach((line, index) => page.drawText(line, { x: 72, y: 700 - index * 16, size: 11, font, color: rgb(0, 0, 0) }));
  (await asPicture(pdf, jpeg))();
  return Buffer.from(await pdf.save());
}

/** A picture of a page under an invisible text that says something else, as bad OCR of long ago. */
export async function lyingPdf(jpeg: Buffer, lines: readonly string[]): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const page = (await asPicture(pdf, jpeg))();
  page.pushOperators(setTextRenderingMode(TextRenderingMode.Invisible));
  lines.forEach((line, index) => page.drawText(line, { x: 72, y: 720 - index * 15, size: 11, font }));
  return Buffer.from(await pdf.save());
}
