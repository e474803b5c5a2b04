/** A page is tried as it most likely stands; only where that is no language, other turns are tried on a sample. */
import { readsAsLanguage, languageness } from '../language/language';
import type { OcrEngine } from '../ocr/engine';
import { textOfWords, type OcrWord } from '../ocr/words';
import type { PreparedPage } from '../picture/prepared-page';
import { likelyQuarterTurns, turned } from '../picture/turns';
import { sampleOf } from './sample';

export interface UprightPage {
  readonly upright: PreparedPage;
  readonly words: readonly OcrWord[];
}

/** @throws Problem of the engine */
export async function readUpright(page: PreparedPage, engine: OcrEngine, signal?: AbortSignal): Promise<UprightPage> {
  const [first = 0, ...others] = likelyQuarterTurns(page);
  const likely = await readTurned(page, first, engine, signal);
  if (readsAsLanguage(textOfWords(likely.words))) return likely;
  let best = likely;
  for (const turn of others) {
    const { words } = await engine.recognise(sampleOf(turned(page, turn)), signal, 'sample');
    if (!readsAsLanguage(textOfWords(words))) continue;
    const read = await readTurned(page, turn, engine, signal);
    if (common(read) > common(best)) best = read;
    if (readsAsLanguage(textOfWords(read.words))) break;
  }
  return best;
}

async function readTurned(page: PreparedPage, turn: 0 | 1 | 2 | 3, engine: OcrEngine, signal?: AbortSignal): Promise<UprightPage> {
  const upright = turned(page, turn);
  return { upright, words: (await engine.recognise(upright, signal)).words };
}

const common = ({ words }: UprightPage): number => languageness(textOfWords(words)).common;
