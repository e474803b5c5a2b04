/** Pixels to a laid out page: prepared, set upright, read, and told what stayed unread. */
import type { ProblemCode } from '../../problems/problem';
import type { Gap, Homography } from '../doc';
import type { OcrEngine } from '../ocr/engine';
import { piecesOf } from '../ocr/pieces';
import { readable } from '../ocr/readable';
import { textOfWords, type OcrWord } from '../ocr/words';
import type { LaidOutBlock, LaidOutPage } from '../pdf/laid-out';
import { layoutPage } from '../pdf/layout';
import type { Box } from '../pdf/piece';
import { rowsOf } from '../pdf/rows';
import type { Grey } from '../picture/grey';
import { chained, scaling } from '../picture/homography';
import { inkOutside } from '../picture/ink';
import { preparePage } from '../picture/prepare';
import type { PreparedPage } from '../picture/prepared-page';
import { withAccents } from '../language/accents';
import { readsAsLanguage } from '../language/language';
import { isOtherScript } from './other-script';
import { readUpright } from './upright';

export interface ReadPicture {
  readonly laidOut: LaidOutPage;
  readonly gaps: readonly Gap[];
  /** From points of the laid out page to pixels of the given raster. */
  readonly toPicture: Homography;
  readonly empty?: ProblemCode;
}

export interface PictureToRead {
  /** 1-based, as the paper counts. */
  readonly page: number;
  readonly grey: Grey;
  /** Pixels per inch, where they are known. */
  readonly dpi?: number;
}

/** Share of ink that a page may leave unread without a word about it: specks, a smudge, a short note in the margin. */
const MEANINGFUL = 0.06;
const PAD = 0.2;

/** Mean confidence of letters from which words are words, though of no language that is known here: a page of figures, French. */
const SURE = 75;

/** @throws Problem of the engine */
export async function readPicture({ page, grey, dpi }: PictureToRead, engine: () => OcrEngine, signal?: AbortSignal): Promise<ReadPicture> {
  const prepared = preparePage(grey, dpi === undefined ? {} : { dpi });
  if (prepared.blank) return withoutWords(page, prepared, 'picture-blank');
  const { upright, words } = await readUpright(prepared, engine(), signal);
  if (!readsAsLanguage(textOfWords(words)) && !areSure(words)) return withoutWords(page, prepared, isOtherScript(prepared) ? 'picture-other-script' : 'picture-no-words');
  return { laidOut: laidOutWords(page, upright, withAccents(words)), gaps: unread(page, upright, words), toPicture: toPicture(upright) };
}

function areSure(words: readonly OcrWord[]): boolean {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return letters > 0 && words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) >= SURE * letters;
}

export function laidOutWords(page: number, { grey, dpi }: Pick<PreparedPage, 'grey' | 'dpi'>, words: readonly OcrWord[]): LaidOutPage {
  const { upright, slanted } = piecesOf(words, dpi);
  const layout = layoutPage({ page, ...sizeOf({ grey, dpi }), pieces: upright });
  const notes = slanted.flatMap((line) => rowsOf(line).flatMap((row) => row.fragments)).map((fragment): LaidOutBlock => ({ kind: 'aside', lines: [{ words: fragment.words }] }));
  return { ...layout, blocks: [...layout.blocks, ...notes] };
}

function unread(page: number, prepared: PreparedPage, words: readonly OcrWord[]): Gap[] {
  const share = Math.round(inkOutside(readable(prepared), words.map(padded)) * 100) / 100;
  return share >= MEANINGFUL ? [{ kind: 'unread-ink', page, share }] : [];
}

/** Boxes of words end where their capitals do: tails, commas and accents reach out of them. */
function padded({ left, right, top, bottom }: OcrWord): Box {
  const pad = PAD * (bottom - top);
  return { left: left - pad, right: right + pad, top: top - pad, bottom: bottom + pad };
}

const withoutWords = (page: number, prepared: PreparedPage, empty: ProblemCode): ReadPicture => ({
  laidOut: { page, ...sizeOf(prepared), blocks: [] }, gaps: [{ kind: 'page-without-text', page }], toPicture: toPicture(prepared), empty,
});

const sizeOf = ({ grey, dpi }: Pick<PreparedPage, 'grey' | 'dpi'>): { width: number; height: number } => ({ width: (grey.width * 72) / dpi, height: (grey.height * 72) / dpi });

const toPicture = ({ dpi, toSource }: PreparedPage): Homography => chained(scaling(dpi / 72), toSource);
