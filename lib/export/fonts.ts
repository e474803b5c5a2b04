/** The letter's face: Source Serif 4 (SIL Open Font License), shipped with the extension, never fetched from elsewhere. */
import { browser } from 'wxt/browser';
import { Problem } from '../problems/problem';

export type FontFace = 'regular' | 'semibold';
/** Where the bytes of a face come from: a port, as tests have no extension. */
export type FontLoader = (face: FontFace) => Promise<Uint8Array>;

/** As `build:publicAssets` of `wxt.config.ts` ships them; with Latin, Latin Extended, Vietnamese, Greek and Cyrillic. */
export const FONT_FILES: Readonly<Record<FontFace, string>> = {
  regular: 'fonts/source-serif-4-regular.ttf',
  semibold: 'fonts/source-serif-4-semibold.ttf',
};

/** Reads the extension's own file. Throws `Problem('unexpected')` when the package is not whole. */
export const extensionFonts: FontLoader = async (face) => {
  const address = browser.runtime.getURL('/').replace(/\/$/, '');
  // A missing file of the extension's own is a failed fetch, not a 404.
  const answer = await fetch(`${address}/${FONT_FILES[face]}`).catch(() => undefined);
  if (!answer?.ok) throw new Problem('unexpected', `no ${FONT_FILES[face]}`);
  return new Uint8Array(await answer.arrayBuffer());
};
