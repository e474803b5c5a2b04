/** Marks in JPEG files, written by hand. */

/** EXIF orientations that a camera writes when it is turned: how often the pixels must be turned clockwise to stand upright. */
const ORIENTATION = { 0: 1, 1: 6, 2: 3, 3: 8 } as const;

/** The same pixels with the word that they must be turned clockwise by so many quarters (Exif 2.32, tag 0x0112). */
export function withOrientation(jpeg: Buffer, quarters: 0 | 1 | 2 | 3): Buffer {
  const tiff = Buffer.from([
    0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, // big-endian, first directory at 8
    0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, ORIENTATION[quarters], 0, 0, // one entry: orientation, one short
    0, 0, 0, 0,
  ]);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}

/** As of a download that broke off. */
export const truncated = (jpeg: Buffer): Buffer => jpeg.subarray(0, Math.floor(jpeg.length * 0.4));
