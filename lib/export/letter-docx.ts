/**
 * A letter as a Word file that can be edited: US letter, margins of one inch, named styles. Import it dynamically: the
 * writer is large and only an export needs it.
 */
import { Document, Footer, Header, Packer, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import type { LetterContent } from '../cases/letter';
import { packageOverrides, withoutTimes } from './docx-package';
import { docxParts, wordText } from './docx-parts';
import { letterNumbering, letterStyles, STYLE, twips, type LetterLanguage } from './docx-styles';
import { SHEET } from './letter-layout';
import { DRAFT_LINE, isDraft } from './words';

export interface LetterDocxOptions {
  /** The document's title, such as "Appeal - Lumbar MRI, September". */
  readonly name: string;
  /** Printed at the foot of every page: "Claim 26-3317-0098". */
  readonly reference?: string;
  /** It is a draft also without a blank: something else is open. */
  readonly isDraft?: boolean;
  readonly language?: LetterLanguage;
}

const footer = (reference: string): Footer =>
  new Footer({
    children: [new Paragraph({
      style: STYLE.footer,
      children: [
        new TextRun({ children: [wordText(reference).replace(/\s+/g, ' '), new Tab(), 'Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
      ],
    })],
  });

const draftHeader = (): Header => new Header({ children: [new Paragraph({ style: STYLE.header, children: [new TextRun(DRAFT_LINE)] })] });

/** No text of a member makes it throw. The same letter gives the same bytes. */
export async function letterDocx(content: LetterContent, { name, reference = '', isDraft: unready = false, language = 'en' }: LetterDocxOptions): Promise<Uint8Array> {
  const { width, height, margin } = SHEET;
  const side = twips(margin);
  const file = new Document({
    styles: letterStyles(language),
    numbering: letterNumbering,
    sections: [{
      properties: { page: { size: { width: twips(width), height: twips(height) }, margin: { top: side, right: side, bottom: side, left: side, header: twips(32), footer: twips(32) } } },
      ...(unready || isDraft(content) ? { headers: { default: draftHeader() } } : {}),
      footers: { default: footer(reference) },
      children: docxParts(content),
    }],
  });
  const written = await Packer.toArrayBuffer(file, undefined, packageOverrides(wordText(name), language));
  return withoutTimes(new Uint8Array(written));
}
