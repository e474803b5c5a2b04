/**
 * One tesseract worker, everything shipped in the extension. `corePath` names the one core of the package: a folder
 * would make tesseract ask for others, and a missing option would bring its CDN default back.
 */
import type { Worker as Tesseract } from 'tesseract.js';
import { browser } from 'wxt/browser';
import type { TesseractPage } from './words-of';

/** The engine's page segmentation modes that are used: a page in reading order, text wherever it stands, one line. */
export type Segmentation = 'page' | 'sparse' | 'line';

const MODES: Readonly<Record<Segmentation, string>> = { page: '3', sparse: '11', line: '7' };

export interface OcrWorker {
  /** Rejects where the worker refused the picture or broke; never settles where it hangs or was ended. */
  read(picture: Blob, dpi: number, segmentation: Segmentation): Promise<TesseractPage>;
  /** Rejects when the worker dies; never resolves. */
  readonly died: Promise<never>;
  end(): void;
}

const shipped = (path: string): string => browser.runtime.getURL(`/ocr/${path}` as never);

/** Where the core cannot start (a policy, no memory) this never settles: the caller waits with a limit. */
export async function startTesseract(): Promise<OcrWorker> {
  const { createWorker, OEM } = await import('tesseract.js');
  const worker = await createWorker('eng', OEM.LSTM_ONLY, {
    workerPath: shipped('worker.min.js'),
    workerBlobURL: false,
    corePath: shipped('tesseract-core-simd-lstm.js'),
    langPath: shipped('').replace(/\/$/, ''),
    gzip: true,
    cacheMethod: 'none',
    // Without a handler every rejection is also thrown where nobody can catch it.
    errorHandler: () => undefined,
  });
  const died = new Promise<never>((_resolve, reject) => {
    workerBehind(worker).onerror = (event) => reject(new Error(event.message));
  });
  died.catch(() => undefined);
  return {
    read: async (picture, dpi, segmentation) => {
      const options = { user_defined_dpi: String(dpi), tessedit_pageseg_mode: MODES[segmentation] };
      return (await worker.recognize(picture, options as never, { text: false, blocks: true })).data;
    },
    died,
    end: () => void worker.terminate(),
  };
}

/** tesseract.js hands out the browser's worker, but its types do not say so. */
const workerBehind = (worker: Tesseract): Worker => (worker as unknown as { readonly worker: Worker }).worker;
