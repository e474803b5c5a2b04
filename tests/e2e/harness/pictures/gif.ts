/** An animated GIF of two frames in black and white (GIF89a): the page, then a black sheet. */
import type { Size } from './place';

/** LZW as GIF packs it, from two-bit codes on. */
function lzw(pixels: Uint8Array): Buffer {
  const CLEAR = 4;
  const END = 5;
  const bytes: number[] = [];
  let [held, bits, width] = [0, 0, 3];
  const write = (code: number) => {
    held |= code << bits;
    for (bits += width; bits >= 8; bits -= 8) {
      bytes.push(held & 255);
      held >>>= 8;
    }
  };
  let known = new Map<number, number>();
  let next = END + 1;
  write(CLEAR);
  let prefix = pixels[0] ?? 0;
  for (const pixel of pixels.subarray(1)) {
    const key = prefix * 4 + pixel;
    const longer = known.get(key);
    if (longer !== undefined) {
      prefix = longer;
      continue;
    }
    write(prefix);
    known.set(key, next);
    if (next === 1 << width && width < 12) width += 1;
    next += 1;
    if (next > 4094) {
      write(CLEAR);
      known = new Map();
      next = END + 1;
      width = 3;
    }
    prefix = pixel;
  }
  write(prefix);
  write(END);
  if (bits > 0) bytes.push(held & 255);
  return Buffer.from(bytes);
}

const blocks = (data: Buffer): Buffer =>
  Buffer.concat([...Array.from({ length: Math.ceil(data.length / 255) }, (_, index) => data.subarray(index * 255, (index + 1) * 255)).flatMap((block) => [Buffer.from([block.length]), block]), Buffer.from([0])]);

/** @param black One entry a pixel, 1 where black, of the first frame. */
export function animatedGif(black: Uint8Array, { width, height }: Size): Buffer {
  const u16 = (...values: number[]) => values.flatMap((value) => [value & 255, value >> 8]);
  const frame = (pixels: Uint8Array) => Buffer.concat([
    Buffer.from([0x21, 0xf9, 4, 0, ...u16(50), 0, 0, 0x2c, ...u16(0, 0, width, height), 0, 2]), blocks(lzw(pixels)),
  ]);
  return Buffer.concat([
    Buffer.from('GIF89a', 'latin1'), Buffer.from([...u16(width, height), 0x80 | 1, 0, 0, 255, 255, 255, 0, 0, 0, 255, 255, 255, 255, 255, 255]),
    Buffer.from([0x21, 0xff, 11]), Buffer.from('NETSCAPE2.0', 'latin1'), Buffer.from([3, 1, 0, 0, 0]),
    frame(black), frame(new Uint8Array(width * height).fill(1)), Buffer.from([0x3b]),
  ]);
}
