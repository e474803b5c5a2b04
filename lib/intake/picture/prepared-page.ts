/** A page that is ready for OCR. */
import type { Homography } from '../doc';
import type { Grey } from './grey';

/** How far a page is turned clockwise, in quarters. */
export type QuarterTurns = 0 | 1 | 2 | 3;

export interface PreparedPage {
  /** Page found, flattened, deskewed, its paper made white: 0 is ink. */
  readonly grey: Grey;
  /** Pixels per inch of `grey` on the paper, to be told to the OCR engine: guesses there cost whole tables. */
  readonly dpi: number;
  /** A pixel of `grey` to its pixel of the picture that was given to `preparePage`. */
  readonly toSource: Homography;
  /** Share (0 to 1) of the page that is ink. */
  readonly inkShare: number;
  /** No writing on it: an empty page, shadows and noise. A page with any faint line of text is not blank. */
  readonly blank: boolean;
}
