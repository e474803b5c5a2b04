/** How large a page is shown and drawn, and how far to scroll so that a quote is in view. All pure. */
import type { Bounds } from './outline';

/** Of the width of the view. */
export const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4] as const;
export const FIT = ZOOMS.indexOf(1);
/** Lower letters are not read but guessed, in CSS pixels of a line. */
const LEGIBLE = 11;
const MOST_FOR_QUOTE = ZOOMS.indexOf(2);

/** Most pixels of one canvas: 32 MB. What is shown larger is stretched, not drawn larger. */
const MOST_PIXELS = 8_000_000;
/** Longest side that every browser draws. */
const LONGEST_SIDE = 8192;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The zoom at which a line of so many units can be read; never less than the whole width. */
export function zoomForQuote(lineHeight: number | undefined, fit: number): number {
  if (!lineHeight || !(fit > 0)) return FIT;
  const legible = ZOOMS.findIndex((zoom, index) => index >= FIT && lineHeight * fit * zoom >= LEGIBLE);
  return legible < 0 ? MOST_FOR_QUOTE : Math.min(legible, MOST_FOR_QUOTE);
}

/** Canvas pixels for each unit of the page: what the screen can show, within what memory allows. */
export function drawScale({ width, height }: Size, shown: number, pixelRatio: number): number {
  const most = Math.min(Math.sqrt(MOST_PIXELS / (width * height)), LONGEST_SIDE / Math.max(width, height));
  return Math.min(shown * Math.max(1, pixelRatio), most);
}

export interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Nearer to the edge than this share of the view is not in view: what stands around a quote is part of reading it. */
const EDGE = 0.1;

function along(from: number, to: number, at: number, room: number): number {
  const spare = room - (to - from);
  const edge = Math.max(0, Math.min(room * EDGE, spare / 2));
  if (from >= at + edge && to <= at + room - edge) return at;
  // What does not fit starts at its beginning, with a little of what stands before it.
  const before = spare < 0 ? room * 0.08 : spare / 2;
  return Math.max(0, from - before);
}

/** Where to scroll so that `bounds` (in pixels of the shown page) is in view: nowhere if it is already, else to its middle. */
export const scrollTo = (bounds: Bounds, view: View): { readonly left: number; readonly top: number } => ({
  left: along(bounds.left, bounds.right, view.left, view.width),
  top: along(bounds.top, bounds.bottom, view.top, view.height),
});
