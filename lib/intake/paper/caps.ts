/** How many pages are read. No letter is longer; the rest is told as `too-long`. */

/** A page of text takes about ten milliseconds. */
export const MOST_TEXT_PAGES = 300;
/** A page of pixels takes seconds: this many are a few minutes. */
export const MOST_PICTURE_PAGES = 60;
