/** The OCR engine of one context: started when the first page needs it, ended when nobody does any more. */
import type { PreparedPage } from '../picture/prepare';
import type { OcrWords } from './words';

export interface OcrEngine {
  /**
   * @throws Problem `ocr-not-started`, `timed-out`; `stopped-by-member` when the signal is aborted
   */
  recognise(page: PreparedPage, signal?: AbortSignal, reading?: 'whole' | 'sample'): Promise<OcrWords>;
  /** Ends all workers; pages under way reject with `stopped-by-member`. The engine can be used again and then starts anew. */
  end(): Promise<void>;
}

export interface EngineOptions {
  /** Never more than two: each takes about 200 MB. */
  readonly workers?: 1 | 2;
  /** Milliseconds after which idle workers are ended. */
  readonly idle?: number;
}

export function startEngine(_options: EngineOptions = {}): OcrEngine {
  throw new Error('not built yet');
}
