/** TIFF files of one or more pages (TIFF 6.0), little-endian, one strip a page. */

export interface TiffPage {
  readonly width: number;
  readonly height: number;
  readonly data: Buffer;
  /** 1: zero is white. 8: zero is black. */
  readonly bits: 1 | 8;
  /** 1: not packed. 4: ITU-T T.6. */
  readonly compression: 1 | 4;
  /** Across and down. */
  readonly dpi: readonly [number, number];
}

const SHORT = 3;
const LONG = 4;
const RATIONAL = 5;

function directory({ width, height, data, bits, compression, dpi }: TiffPage, at: number, isLast: boolean): Buffer {
  const entries: (readonly [tag: number, type: number, value: number])[] = [];
  const count = 12;
  const rationals = at + 2 + count * 12 + 4;
  const strip = rationals + 16;
  const next = isLast ? 0 : strip + data.length + (data.length % 2);
  entries.push(
    [256, LONG, width], [257, LONG, height], [258, SHORT, bits], [259, SHORT, compression], [262, SHORT, bits === 1 ? 0 : 1], [273, LONG, strip],
    [277, SHORT, 1], [278, LONG, height], [279, LONG, data.length], [282, RATIONAL, rationals], [283, RATIONAL, rationals + 8], [296, SHORT, 2],
  );
  const head = Buffer.alloc(strip - at);
  head.writeUInt16LE(count, 0);
  entries.forEach(([tag, type, value], index) => {
    const from = 2 + index * 12;
    head.writeUInt16LE(tag, from);
    head.writeUInt16LE(type, from + 2);
    head.writeUInt32LE(1, from + 4);
    if (type === SHORT) head.writeUInt16LE(value, from + 8);
    else head.writeUInt32LE(value, from + 8);
  });
  head.writeUInt32LE(next, 2 + count * 12);
  dpi.forEach((value, index) => {
    head.writeUInt32LE(value, rationals - at + index * 8);
    head.writeUInt32LE(1, rationals - at + index * 8 + 4);
  });
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

export function tiff(pages: readonly TiffPage[]): Buffer {
  const parts: Buffer[] = [Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0])];
  let at = 8;
  pages.forEach((page, index) => {
    const part = directory(page, at, index === pages.length - 1);
    parts.push(part);
    at += part.length;
  });
  return Buffer.concat(parts);
}
