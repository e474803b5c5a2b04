/** A PDF's text layer as a document. Pages without one are named as gaps; pictures of letters are another intake's work. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { Problem } from '../../problems/problem';
import type { Doc, Gap } from '../doc';
import { isFittedOverPicture, isLanguage } from './language';
import type { LaidOutPage } from './laid-out';
import { composePages, layoutPage } from './layout';
import { openPdf, problemOfPdf } from './open-pdf';
import { pieceOf } from './piece';

export interface ReadPdfOptions {
  /** Called after each page with how many are done and how many will be. */
  readonly onPage?: (done: number, total: number) => void;
  /** No letter is longer; the pages behind are named in a `too-long` gap. */
  readonly maxPages?: number;
  /** A file that takes longer than this, in milliseconds, is stopped. */
  readonly timeLimit?: number;
}

const MAX_PAGES = 300;
const TIME_LIMIT = 120_000;
/** A page with more text items than this is no letter; the rest of it is left out, so that memory stays bounded. */
const MOST_ITEMS = 20_000;
const LONGEST_TITLE = 200;

/**
 * Reads up to `maxPages` pages. `bytes` stay usable.
 * @throws Problem `file-empty`, `pdf-locked`, `pdf-broken`, `pdf-no-text`, `timed-out`
 */
export async function readPdf(bytes: Uint8Array, { onPage, maxPages = MAX_PAGES, timeLimit = TIME_LIMIT }: ReadPdfOptions = {}): Promise<Doc> {
  if (bytes.length === 0) throw new Problem('file-empty');
  const task = await openPdf(bytes);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Problem('timed-out')), timeLimit);
  });
  try {
    return await Promise.race([task.promise.then((pdf) => readPages(pdf, maxPages, onPage)), tooLong]);
  } catch (error) {
    throw problemOfPdf(error);
  } finally {
    clearTimeout(timer);
    await task.destroy();
  }
}

async function readPages(pdf: PDFDocumentProxy, maxPages: number, onPage: ReadPdfOptions['onPage']): Promise<Doc> {
  const count = Math.min(pdf.numPages, maxPages);
  const pages: LaidOutPage[] = [];
  const gaps: Gap[] = [];
  let lang: string | undefined;
  for (let number = 1; number <= count; number += 1) {
    const page = await readPage(pdf, number);
    pages.push(page.laidOut);
    if (page.laidOut.blocks.length === 0) gaps.push({ kind: 'page-without-text', page: number });
    lang ??= page.lang;
    onPage?.(number, count);
  }
  if (pdf.numPages > count) gaps.push({ kind: 'too-long', kept: count, total: pdf.numPages });
  const composed = composePages(pages);
  if (!isLanguage(composed.text)) throw new Problem('pdf-no-text');
  const title = await titleOf(pdf);
  return { version: 1, source: 'pdf', textSource: 'text', ...(title ? { title } : {}), ...(lang ? { lang } : {}), ...composed, gaps };
}

/** One page, laid out. A page whose content is damaged or whose text is not to be believed has no blocks. */
async function readPage(pdf: PDFDocumentProxy, number: number): Promise<{ laidOut: LaidOutPage; lang?: string }> {
  let page: PDFPageProxy | undefined;
  try {
    page = await pdf.getPage(number);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const { items, lang } = await page.getTextContent();
    const texts = items.slice(0, MOST_ITEMS).flatMap((item) => ('str' in item ? [item] : []));
    const pieces = isFittedOverPicture(texts) ? [] : texts.flatMap((item) => pieceOf(item, transform) ?? []);
    return { laidOut: layoutPage({ page: number, width, height, pieces }), ...(lang ? { lang } : {}) };
  } catch (error) {
    if (problemOfPdf(error).code === 'pdf-locked') throw error;
    return { laidOut: { page: number, width: 0, height: 0, blocks: [] } };
  } finally {
    page?.cleanup();
  }
}

async function titleOf(pdf: PDFDocumentProxy): Promise<string | undefined> {
  const metadata = await pdf.getMetadata().catch(() => undefined);
  const title = (metadata?.info as { Title?: unknown } | undefined)?.Title;
  return typeof title === 'string' && title.trim() !== '' ? title.trim().slice(0, LONGEST_TITLE) : undefined;
}
