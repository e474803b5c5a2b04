/** Opens picture files by the browser's own decoders, and TIFF by ours. Runs in any extension page or offscreen document. */
import { Problem } from '../../problems/problem';
import { pictureByBrowser } from './by-browser';
import type { Grey } from './grey';
import { headOf, PICTURE_HEAD_BYTES } from './picture-head';
import { pictureByTiff } from './by-tiff';

export interface Decoded {
  /** Upright by EXIF, square pixels, at most about twelve megapixels. */
  readonly grey: Grey;
  /** Pixels of the picture as `shown` shows it; `grey` covers the same picture, perhaps with fewer. */
  readonly shownWidth: number;
  readonly shownHeight: number;
  /** Pixels per inch of `grey`, where the file tells and it is believable; for `preparePage`. */
  readonly dpi?: number;
}

export interface PictureFile {
  /** More than 1 for TIFF only: of an animated picture, the first frame is read. */
  readonly pageCount: number;
  /** Decodes a page, 1-based. Problems: `picture-broken`, `picture-format`, `picture-too-large`. */
  page(number: number): Promise<Decoded>;
  /** A file that `<img>` and `createImageBitmap` show as `page` sees it, `shownWidth` by `shownHeight` pixels. */
  shown(number: number): Promise<Blob>;
  close(): void;
}

/** Problems: `file-empty`, `picture-broken`, `picture-format`, `picture-too-large`. */
export async function openPicture(blob: Blob): Promise<PictureFile> {
  if (blob.size === 0) throw new Problem('file-empty');
  const head = headOf(new Uint8Array(await blob.slice(0, PICTURE_HEAD_BYTES).arrayBuffer()));
  if (!head) throw new Problem('picture-format', 'no known picture');
  return head.format === 'tiff' ? pictureByTiff(new Uint8Array(await blob.arrayBuffer())) : pictureByBrowser(blob, head);
}
