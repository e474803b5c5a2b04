/** A letter of many pages of real text, so that reading takes long enough to be stopped, left and killed. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';

const DECISION = 'We did not approve this service because it is not medically necessary.';
const FILLER = 'The following page is part of the record that we keep.';
const LINES = 30;

/** Writes it into a folder; answers its path. Letters of different names differ in their words. */
export async function writeLongLetter(folder: string, name: string, pages: number): Promise<string> {
  const letter = await PDFDocument.create();
  const font = await letter.embedFont(StandardFonts.Helvetica);
  for (let number = 1; number <= pages; number += 1) {
    const page = letter.addPage([612, 792]);
    page.drawText(`${name}, notice of denial, page ${number}`, { x: 54, y: 740, size: 12, font });
    for (let line = 0; line < LINES; line += 1) page.drawText(line === 0 && number === 1 ? DECISION : FILLER, { x: 54, y: 710 - line * 20, size: 10, font });
  }
  const path = join(folder, `${name}.pdf`);
  await writeFile(path, await letter.save());
  return path;
}
