/** A PDF as a paper: pages with text are read from their text, all others, and those whose text lies, by OCR. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { Problem } from '../../problems/problem';
import { openPdf, problemOfPdf } from '../pdf/open-pdf';
import { holdsPictures } from '../pdf/page-picture';
import { MOST_PICTURE_PAGES, MOST_TEXT_PAGES } from './caps';
import type { OpenPaper, PaperContext } from './open-paper';
import type { PaperPage } from './paper-page';
import { readPdfPage } from './read-pdf-page';

/** A file that takes longer than this to open, in milliseconds, is stopped; one that takes longer for one page's text, too. */
const OPEN_LIMIT = 60_000;
const LONGEST_TITLE = 200;
/** So many pages are looked at to see what a long file is. */
const LOOKED_AT = 8;

/** @throws Problem `pdf-locked`, `pdf-broken`, `timed-out` */
export async function openPdfPaper(file: Blob, { engine }: PaperContext): Promise<OpenPaper> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const mayHoldPictures = holdsPictures(bytes);
  const task = await openPdf(bytes);
  let pdf: PDFDocumentProxy;
  let pageCount: number;
  try {
    pdf = await inTime(task.promise);
    pageCount = await pagesToRead(pdf, mayHoldPictures);
  } catch (error) {
    await task.destroy();
    throw problemOfPdf(error);
  }
  return {
    kind: 'pdf',
    pageCount,
    totalPages: pdf.numPages,
    readPage: (n, signal) => readPage(pdf, n, { mayHoldPictures, engine, signal }),
    title: () => titleOf(pdf),
    close: () => task.destroy(),
  };
}

/** A long file of pictures is cut sooner than one of text. */
async function pagesToRead(pdf: PDFDocumentProxy, mayHoldPictures: boolean): Promise<number> {
  const most = Math.min(pdf.numPages, MOST_TEXT_PAGES);
  if (most <= MOST_PICTURE_PAGES || !mayHoldPictures) return most;
  let without = 0;
  for (let at = 0; at < LOOKED_AT; at += 1) {
    const { items } = await inTime((await pdf.getPage(1 + Math.floor((at * most) / LOOKED_AT))).getTextContent());
    if (!items.some((item) => 'str' in item && item.str.trim() !== '')) without += 1;
  }
  return without > LOOKED_AT / 2 ? MOST_PICTURE_PAGES : most;
}

interface HowToRead {
  readonly mayHoldPictures: boolean;
  readonly engine: PaperContext['engine'];
  readonly signal: AbortSignal | undefined;
}

/** A page whose content is damaged has no words; a locked file ends the reading. */
async function readPage(pdf: PDFDocumentProxy, number: number, how: HowToRead): Promise<PaperPage> {
  let page: PDFPageProxy | undefined;
  try {
    page = await inTime(pdf.getPage(number));
    return await readPdfPage(page, number, how);
  } catch (error) {
    const problem = problemOfPdf(error);
    if (problem.code !== 'pdf-broken' && problem.code !== 'unexpected') throw problem;
    return { page: number, laidOut: { page: number, width: 0, height: 0, blocks: [] }, textSource: 'text', gaps: [{ kind: 'page-without-text', page: number }], empty: problem.code };
  } finally {
    page?.cleanup();
  }
}

async function titleOf(pdf: PDFDocumentProxy): Promise<string | undefined> {
  const metadata = await pdf.getMetadata().catch(() => undefined);
  const title = (metadata?.info as { Title?: unknown } | undefined)?.Title;
  return typeof title === 'string' && title.trim() !== '' ? title.trim().slice(0, LONGEST_TITLE) : undefined;
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Problem('timed-out')), OPEN_LIMIT);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
