/** The one place that loads pdfjs: lazily, with everything it may need shipped in the extension, and nothing remote. */
import type { PDFDocumentLoadingTask } from 'pdfjs-dist';
import { browser } from 'wxt/browser';
import { Problem } from '../../problems/problem';

const shipped = (path: string): string => browser.runtime.getURL(`/pdf/${path}` as never);

/** Starts opening a PDF. The caller destroys the task, whatever happens. The bytes are copied: pdfjs takes what it is given. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentLoadingTask> {
  const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist');
  GlobalWorkerOptions.workerSrc = shipped('pdf.worker.min.mjs');
  return getDocument({
    data: bytes.slice(),
    wasmUrl: shipped('wasm/'),
    standardFontDataUrl: shipped('standard_fonts/'),
    cMapUrl: shipped('cmaps/'),
    cMapPacked: true,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
}

/** pdfjs' own errors, by the names that it documents, as problems. */
export function problemOfPdf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return new Problem('pdf-locked');
  if (/^(?:InvalidPDF|Format|XRef|MissingPDF|UnknownError|Parser)/.test(name)) return new Problem('pdf-broken', name);
  return new Problem('unexpected', name);
}
