/**
 * How many pixels of a picture make an inch of paper. Files often lie about it (a phone says 72), and the OCR engine
 * loses whole tables over a wrong figure, so it is believed only where the paper comes out as a size that is sold.
 */
import type { Density } from './exif';

/** Width and height in inches: letter, A4, legal. */
const PAPERS: readonly (readonly [number, number])[] = [[8.5, 11], [8.27, 11.69], [8.5, 14]];
/** Scans are cropped a little, faxes lose their margins. */
const OFF = 0.06;
/** Body text of letters, tables and small print: the usual height of a letter, in inches. */
const LETTER_SIZE = 0.075;
/** Text so much larger or smaller than in letters says that the picture is no whole page. */
const FAR = 2;
const LEAST = 50;
const MOST = 1200;

/** The stated resolution, where it makes the raster a sheet of paper. */
export function believableDpi(width: number, height: number, stated: number | undefined): number | undefined {
  if (stated === undefined || !(stated >= LEAST && stated <= MOST)) return undefined;
  return believableSheet(width / stated, height / stated) ? stated : undefined;
}

/** Whether inches are those of a sheet, either way round. */
function believableSheet(width: number, height: number): boolean {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  return PAPERS.some(([across, down]) => Math.abs(short - across) < across * OFF && Math.abs(long - down) < down * OFF);
}

/** A fax of the coarse kind has half as many rows as it should: by how much the rows are to be stretched to make pixels square. */
export function rowStretch(width: number, height: number, density: Density | undefined): number {
  if (density && believableSheet(width / density.x, height / density.y)) return density.x / density.y;
  // The width of every fax (T.4), with the rows of a letter or A4 page at 98 an inch, and no word about it.
  return !density && width === 1728 && height > 900 && height < 1200 ? 204 / 98 : 1;
}

/** From the sheet: its shorter side is 8.5 inches, until the letters on it (their usual size in pixels) say that it is no sheet. */
export function dpiOfSheet(width: number, height: number, letterSize: number): number {
  const sheet = Math.min(width, height) / PAPERS[0]![0];
  const byLetters = letterSize / LETTER_SIZE;
  const asked = letterSize > 0 && (byLetters > sheet * FAR || byLetters < sheet / FAR) ? byLetters : sheet;
  return Math.round(Math.min(MOST, Math.max(LEAST, asked)));
}
