/** One PDF page: its text where there is one to believe, else its pixels. */
import type { PDFPageProxy } from 'pdfjs-dist';
import type { OcrEngine } from '../ocr/engine';
import { drawnPage, type DrawnPage } from '../pdf/draw-page';
import { senseOf } from '../pdf/language';
import { layoutPage } from '../pdf/layout';
import { isPicture } from '../pdf/page-picture';
import { textLayerOf, type TextLayer } from '../pdf/page-text';
import { asShown } from '../pdf/turned';
import { chained, scaling } from '../picture/homography';
import { preparePage } from '../picture/prepare';
import { agrees } from './agreement';
import type { PaperPage } from './paper-page';
import { readPicture } from './read-picture';
import { sampleOf } from './sample';

export interface HowToReadPdf {
  /** Whether the file holds any picture. */
  readonly mayHoldPictures: boolean;
  readonly engine: () => OcrEngine;
  readonly signal: AbortSignal | undefined;
}

/** What a page's text layer is worth, before it is compared with anything. */
type Worth = 'believed' | 'compare' | 'useless' | 'none';

export async function readPdfPage(page: PDFPageProxy, number: number, how: HowToReadPdf): Promise<PaperPage> {
  const layer = await textLayerOf(page, number);
  const worth = await worthOf(page, layer, how);
  if (worth === 'believed') return ofText(layer);
  const drawn = await drawnPage(page);
  if (worth === 'compare' && (await isConfirmed(layer, drawn, how))) return ofText(layer);
  const read = await ofPixels(layer, drawn, how);
  // Pixels that give nothing leave the text that there is.
  if (worth === 'compare' && read.empty) return ofText(layer);
  return worth === 'none' ? read : { ...read, gaps: [...read.gaps, { kind: 'text-not-believed', page: number }] };
}

const textOf = ({ pieces }: TextLayer): string => pieces.map(({ text }) => text).join(' ');
const isEmpty = ({ pieces }: TextLayer): boolean => pieces.length === 0;

async function worthOf(page: PDFPageProxy, layer: TextLayer, { mayHoldPictures }: HowToReadPdf): Promise<Worth> {
  if (isEmpty(layer)) return 'none';
  const sense = senseOf(textOf(layer));
  if (sense === 'noise') return 'useless';
  if (sense === 'doubtful' || layer.fitted) return 'compare';
  return mayHoldPictures && (await isPicture(page)) ? 'compare' : 'believed';
}

/** OCR of a part of the page finds the words of the text layer. */
async function isConfirmed(layer: TextLayer, { grey, dpi }: DrawnPage, { engine, signal }: HowToReadPdf): Promise<boolean> {
  const prepared = preparePage(grey, dpi === undefined ? {} : { dpi });
  const { words } = await engine().recognise(sampleOf(prepared), signal, 'sample');
  return agrees(textOf(layer), words);
}

function ofText(layer: TextLayer): PaperPage {
  const laidOut = layoutPage(layer);
  const { page, lang } = layer;
  const gaps: PaperPage['gaps'] = laidOut.blocks.length === 0 ? [{ kind: 'page-without-text', page }] : [];
  const toSource = laidOut.turned && asShown(laidOut.turned, layer);
  return { page, laidOut, textSource: 'text', gaps, ...(lang ? { lang } : {}), ...(toSource ? { toSource } : {}) };
}

async function ofPixels({ page, lang }: TextLayer, { grey, dpi, scale }: DrawnPage, { engine, signal }: HowToReadPdf): Promise<PaperPage> {
  const { laidOut, gaps, toPicture, empty } = await readPicture({ page, grey, ...(dpi === undefined ? {} : { dpi }) }, engine, signal);
  const toSource = chained(toPicture, scaling(1 / scale));
  return { page, laidOut, textSource: 'ocr', gaps, toSource, ...(lang ? { lang } : {}), ...(empty ? { empty } : {}) };
}
