/** The OCR engine of one context: started when the first page needs it, ended when nobody does any more. */
import { Problem } from '../../problems/problem';
import type { PreparedPage } from '../picture/prepared-page';
import { OcrPool, type PoolOptions } from './pool';
import { recognisePage, sampleOf } from './recognise';
import { startTesseract } from './tesseract';
import type { OcrWords } from './words';

/** `whole`: everything that can be read. `sample`: one quick pass, to see what kind of text it is. */
export type Thoroughness = 'whole' | 'sample';

export interface OcrEngine {
  /** @throws Problem `ocr-not-started`, `timed-out`; `stopped-by-member` when the signal is aborted or the engine is ended */
  recognise(page: PreparedPage, signal?: AbortSignal, thoroughness?: Thoroughness): Promise<OcrWords>;
  /** Ends all workers. The engine can be used again and then starts anew. */
  end(): Promise<void>;
}

export function startEngine(options: Partial<PoolOptions> = {}): OcrEngine {
  const pool = new OcrPool({ start: startTesseract, ...options });
  return {
    recognise: async (page, signal, thoroughness = 'whole') => {
      if (signal?.aborted) throw new Problem('stopped-by-member');
      const work = thoroughness === 'whole' ? recognisePage(page) : sampleOf(page);
      return { words: await pool.run(work, signal) };
    },
    end: () => {
      pool.end();
      return Promise.resolve();
    },
  };
}
