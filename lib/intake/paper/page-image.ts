/** Pages of a paper as pictures for the viewer, in the units that `PageSize.toSource` maps to. */
import type { PDFPageProxy } from 'pdfjs-dist';
import { Problem } from '../../problems/problem';
import { fileKind, HEAD_BYTES } from '../file/file-kind';
import { openPdf, problemOfPdf } from '../pdf/open-pdf';
import { openPicture } from '../picture/decode';

/** Which of the paper's files, and which page of that file; both 1-based. */
export interface PageSource {
  readonly file: number;
  readonly page: number;
}

export interface PageImages {
  /** Points of a PDF page as it is shown, pixels of a picture as it is shown. */
  pageSize(source: PageSource): Promise<{ width: number; height: number }>;
  /** Gives the canvas the page's size times `scale` and draws the page into it. Aborted, it stops and rejects. */
  draw(source: PageSource, canvas: HTMLCanvasElement | OffscreenCanvas, scale: number, signal?: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

interface FileImages {
  pageSize(page: number): Promise<{ width: number; height: number }>;
  draw(page: number, canvas: HTMLCanvasElement | OffscreenCanvas, scale: number, signal?: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/**
 * Files are opened when their first page is asked for.
 * @throws from its functions: Problem `pdf-locked`, `pdf-broken`, `picture-broken`, `picture-format`, `picture-too-large`, `file-empty`
 */
export async function openPageImages(files: readonly Blob[]): Promise<PageImages> {
  const open = new Map<number, Promise<FileImages>>();
  const fileOf = (file: number): Promise<FileImages> => {
    const blob = files[file - 1];
    if (!blob) return Promise.reject(new Problem('unexpected', 'no such file of the paper'));
    const known = open.get(file) ?? openFile(blob);
    open.set(file, known);
    return known;
  };
  return Promise.resolve({
    pageSize: async ({ file, page }) => (await fileOf(file)).pageSize(page),
    draw: async ({ file, page }, canvas, scale, signal) => (await fileOf(file)).draw(page, canvas, scale, signal),
    close: async () => {
      const opened = [...open.values()];
      open.clear();
      await Promise.all(opened.map((file) => file.then((each) => each.close(), () => undefined)));
    },
  });
}

async function openFile(blob: Blob): Promise<FileImages> {
  const kind = fileKind(new Uint8Array(await blob.slice(0, HEAD_BYTES).arrayBuffer()));
  return kind === 'pdf' ? pdfImages(blob) : pictureImages(blob);
}

async function pdfImages(blob: Blob): Promise<FileImages> {
  const task = await openPdf(new Uint8Array(await blob.arrayBuffer()));
  const withPage = async <T>(number: number, work: (page: PDFPageProxy) => Promise<T> | T): Promise<T> => {
    try {
      const page = await (await task.promise).getPage(number);
      return await work(page);
    } catch (error) {
      throw problemOfPdf(error);
    }
  };
  return {
    pageSize: (number) => withPage(number, (page) => {
      const { width, height } = page.getViewport({ scale: 1 });
      return { width, height };
    }),
    draw: (number, canvas, scale, signal) => withPage(number, async (page) => {
      signal?.throwIfAborted();
      const viewport = page.getViewport({ scale });
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      // `print` draws without waiting for animation frames, which a hidden document never gets.
      const drawing = page.render({ canvas: canvas as HTMLCanvasElement, viewport, intent: 'print' });
      const stop = () => drawing.cancel();
      signal?.addEventListener('abort', stop);
      try {
        await drawing.promise;
      } finally {
        signal?.removeEventListener('abort', stop);
      }
    }),
    close: () => task.destroy(),
  };
}

async function pictureImages(blob: Blob): Promise<FileImages> {
  const picture = await openPicture(blob);
  const bitmapOf = async (page: number): Promise<ImageBitmap> => createImageBitmap(await picture.shown(page));
  return {
    pageSize: async (page) => {
      const bitmap = await bitmapOf(page);
      const { width, height } = bitmap;
      bitmap.close();
      return { width, height };
    },
    draw: async (page, canvas, scale, signal) => {
      const bitmap = await bitmapOf(page);
      if (signal?.aborted) bitmap.close();
      signal?.throwIfAborted();
      canvas.width = Math.round(bitmap.width * scale);
      canvas.height = Math.round(bitmap.height * scale);
      const context = canvas.getContext('2d') as CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D | null;
      context?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
      bitmap.close();
    },
    close: () => Promise.resolve(picture.close()),
  };
}
