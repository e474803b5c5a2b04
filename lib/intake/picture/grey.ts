/** 8-bit grey rasters: what everything between the decoder and OCR works on. */

/** Row-major, 0 is black, 255 white; `data.length` is `width * height`. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export const newGrey = (width: number, height: number): Grey => ({ width, height, data: new Uint8Array(width * height) });

/**
 * Grey of RGBA pixels (a canvas's image data) on white, by Rec. 601 luma in whole numbers. Print in a pure colour, a
 * blue stamp or a red notice, stays dark in it.
 */
export function greyOfRgba(rgba: Uint8ClampedArray | Uint8Array, width: number, height: number): Grey {
  const grey = newGrey(width, height);
  writeGrey(rgba, grey.data, 0);
  return grey;
}

/** As `greyOfRgba`, into `to` from pixel `at` on, for pictures that are taken from a canvas strip by strip. */
export function writeGrey(rgba: Uint8ClampedArray | Uint8Array, to: Uint8Array, at: number): void {
  for (let from = 0, pixel = at; from < rgba.length; from += 4, pixel++) {
    const luma = (rgba[from]! * 77 + rgba[from + 1]! * 150 + rgba[from + 2]! * 29) >> 8;
    const alpha = rgba[from + 3]!;
    to[pixel] = alpha === 255 ? luma : ((luma * alpha + 255 * (255 - alpha)) / 255) | 0;
  }
}
