/** Resampling by a projective map. */
import type { Homography } from '../doc';
import { newGrey, type Grey } from './grey';

/**
 * A raster whose pixel (x, y) is the source's at `toSource` of it, bilinear between pixel centres. Outside the source
 * it is `outside`, or the source's nearest pixel where that is not given.
 */
export function warped(source: Grey, toSource: Homography, width: number, height: number, outside?: number): Grey {
  const out = newGrey(width, height);
  const [a, b, c, d, e, f, g, h, i] = toSource;
  const { data } = source;
  const lastX = source.width - 1;
  const lastY = source.height - 1;
  for (let y = 0, at = 0; y < height; y++) {
    const cy = y + 0.5;
    for (let x = 0; x < width; x++, at++) {
      const cx = x + 0.5;
      const w = 1 / (g * cx + h * cy + i);
      let u = (a * cx + b * cy + c) * w - 0.5;
      let v = (d * cx + e * cy + f) * w - 0.5;
      if (!(u >= 0 && v >= 0 && u < lastX && v < lastY)) {
        if (outside !== undefined && !(u >= -0.5 && v >= -0.5 && u <= lastX + 0.5 && v <= lastY + 0.5)) {
          out.data[at] = outside;
          continue;
        }
        u = u > 0 ? Math.min(u, lastX) : 0;
        v = v > 0 ? Math.min(v, lastY) : 0;
      }
      const left = u | 0;
      const top = v | 0;
      const fx = u - left;
      const from = top * source.width + left;
      const right = left < lastX ? from + 1 : from;
      const below = top < lastY ? source.width : 0;
      const upper = data[from]! + (data[right]! - data[from]!) * fx;
      const lower = data[from + below]! + (data[right + below]! - data[from + below]!) * fx;
      out.data[at] = (upper + (lower - upper) * (v - top) + 0.5) | 0;
    }
  }
  return out;
}
