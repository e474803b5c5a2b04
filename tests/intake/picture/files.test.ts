import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpackFax, type FaxLayout } from '../../../lib/intake/picture/fax';
import { headOf } from '../../../lib/intake/picture/picture-head';
import { tiffOf } from '../../../lib/intake/picture/tiff-pages';
import { tiffRaster } from '../../../lib/intake/picture/tiff-raster';
import { believableDpi, dpiOfSheet, rowStretch } from '../../../lib/intake/picture/true-dpi';
import { problemCodeOf } from '../../../lib/problems/problem';
import { jpegWithExif, movingGif, packed, pngWithDensity, runBits, tiffOfPages, tiffOfPart, tiffOfTags, type TiffPart } from './picture-files';

/** Rows of a made page, as strings of 0 and 1: runs of any length, the next row like the one above or not. */
const pages = fc.integer({ min: 1, max: 200 }).chain((width) =>
  fc.array(fc.array(fc.nat(width), { maxLength: 8 }), { minLength: 1, maxLength: 12 }).map((rows) => ({
    width, rows: rows.map((changes) => rowOf(width, changes)),
  })));

function rowOf(width: number, changes: readonly number[]): string {
  const sorted = [...new Set(changes)].sort((a, b) => a - b);
  return Array.from({ length: width }, (_, x) => (sorted.filter((change) => change <= x).length % 2 === 0 ? '0' : '1')).join('');
}

const changesOf = (row: string): number[] => [...row].flatMap((pixel, x) => (pixel !== (row[x - 1] ?? '0') ? [x] : []));

const runsOf = (row: string): string => {
  const ends = [...changesOf(row), row.length];
  return ends.map((end, at) => runBits(end - (ends[at - 1] ?? 0), at % 2 === 1)).join('');
};

const VERTICAL = new Map([[0, '1'], [1, '011'], [2, '000011'], [3, '0000011'], [-1, '010'], [-2, '000010'], [-3, '0000010']]);

/** A row told from the one above (T.6, section 2.2). */
function toldFromAbove(row: string, above: string): string {
  const at = (changes: readonly number[], from: number, colour: string, line: string) =>
    changes.find((change) => (change > from || (from === -1 && change === 0)) && line[change] !== colour) ?? line.length;
  let bits = '';
  for (let a0 = -1, colour = '0'; a0 < row.length; ) {
    const here = Math.max(0, a0);
    const b1 = at(changesOf(above), a0, colour, above);
    const b2 = changesOf(above).find((change) => change > b1) ?? row.length;
    const a1 = changesOf(row).find((change) => change > a0 && row[change] !== colour) ?? row.length;
    const a2 = changesOf(row).find((change) => change > a1) ?? row.length;
    if (b2 < a1) {
      bits += '0001';
      a0 = b2;
    } else if (VERTICAL.has(a1 - b1)) {
      bits += VERTICAL.get(a1 - b1)!;
      a0 = a1;
      colour = colour === '0' ? '1' : '0';
    } else {
      bits += `001${runBits(a1 - here, colour === '1')}${runBits(a2 - a1, colour === '0')}`;
      a0 = a2;
    }
    if (a0 >= row.length) break;
  }
  return bits;
}

function unpacked(bits: Uint8Array, layout: Partial<FaxLayout> & Pick<FaxLayout, 'width' | 'rows' | 'compression'>): string[] {
  const to = new Uint8Array(layout.width * layout.rows);
  const read = unpackFax(bits, { twoWays: false, lowFirst: false, ...layout }, to);
  return Array.from({ length: read }, (_, y) => [...to.subarray(y * layout.width, (y + 1) * layout.width)].join(''));
}

describe('fax pages', () => {
  it('of plain runs (2), each row on a byte', () => {
    fc.assert(fc.property(pages, ({ width, rows }) => {
      const bytes = Uint8Array.from(rows.flatMap((row) => [...packed(runsOf(row))]));
      expect(unpacked(bytes, { width, rows: rows.length, compression: 2 })).toEqual(rows);
    }));
  });

  it('with ends of line (3), and of bits the other way round', () => {
    fc.assert(fc.property(pages, ({ width, rows }) => {
      const bytes = packed(`${rows.map((row) => `000000000001${runsOf(row)}`).join('')}${'000000000001'.repeat(6)}`);
      const turned = bytes.map((byte) => parseInt(byte.toString(2).padStart(8, '0').split('').reverse().join(''), 2));
      expect(unpacked(bytes, { width, rows: rows.length, compression: 3 })).toEqual(rows);
      expect(unpacked(turned, { width, rows: rows.length, compression: 3, lowFirst: true })).toEqual(rows);
    }));
  });

  it('with some rows told from the one above (3, both ways)', () => {
    fc.assert(fc.property(pages, ({ width, rows }) => {
      const bits = rows.map((row, y) => (y % 3 === 0 ? `0000000000011${runsOf(row)}` : `0000000000010${toldFromAbove(row, rows[y - 1]!)}`)).join('');
      expect(unpacked(packed(bits), { width, rows: rows.length, compression: 3, twoWays: true })).toEqual(rows);
    }));
  });

  it('with every row told from the one above (4)', () => {
    fc.assert(fc.property(pages, ({ width, rows }) => {
      const bits = rows.map((row, y) => toldFromAbove(row, rows[y - 1] ?? '0'.repeat(width))).join('');
      expect(unpacked(packed(`${bits}000000000001000000000001`), { width, rows: rows.length, compression: 4 })).toEqual(rows);
    }));
  });

  it('a damaged row of 3 costs that row only', () => {
    const row = `${'0'.repeat(40)}${'1'.repeat(40)}`;
    const good = `000000000001${runsOf(row)}`;
    expect(unpacked(packed(`${good}000000000001000000001${good}${good}`), { width: 80, rows: 4, compression: 3 })).toEqual([row, row, row]);
  });

  it('whatever the bytes are, it ends', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 3000 }), fc.constantFrom(2, 3, 4), fc.boolean(), (bytes, compression, twoWays) => {
      unpacked(bytes, { width: 1728, rows: 300, compression: compression as 2 | 3 | 4, twoWays });
    }));
    const start = performance.now();
    for (const compression of [2, 3, 4] as const) unpacked(new Uint8Array(2_000_000), { width: 1728, rows: 2200, compression });
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('TIFF directories', () => {
  const file = tiffOfPages([{ width: 64, height: 40, orientation: 1 }, { width: 32, height: 24, orientation: 3 }]);

  it('are all pages, in order', () => {
    expect(tiffOf(file)!.pages.map((page) => page.get(256))).toEqual([[64], [32]]);
  });

  it('in a ring end', () => {
    const ring = file.slice();
    const view = new DataView(ring.buffer);
    const count = view.getUint16(8, true);
    view.setUint32(10 + 12 * count, 8, true);
    expect(tiffOf(ring)!.pages).toHaveLength(1);
  });

  it('that are damaged give pages or a problem, never anything else, and end', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { maxLength: 12 }), fc.nat(file.length), async (changes, cut) => {
      const bytes = new Uint8Array(file.slice(0, Math.max(8, file.length - (cut % 60))));
      for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
      const opened = tiffOf(bytes);
      for (const page of opened?.pages ?? []) {
        const [width, height] = [page.get(256)![0]!, page.get(257)![0]!];
        if (width * height > 4_000_000) continue; // allowed, but not a thousand times in a test
        try {
          expect((await tiffRaster(bytes, page)).grey.data).toHaveLength(width * height);
        } catch (error) {
          expect(['picture-broken', 'picture-format', 'picture-too-large']).toContain(problemCodeOf(error));
        }
      }
    }));
  });

  it('whose tags would fill the memory are told, although the file is small', () => {
    const bomb = tiffOfTags(40, 390_000);
    expect(bomb.length).toBeLessThan(2_000_000);
    expect(() => tiffOf(bomb)).toThrow('picture-too-large');
    expect(tiffOf(tiffOfTags(2, 390_000))!.pages).toHaveLength(2);
  });

  it('of too many pixels are told before anything is made for them', async () => {
    const [page] = tiffOf(file)!.pages;
    const huge = new Map([...page!, [256, [60_000]], [257, [60_000]]]);
    await expect(tiffRaster(new Uint8Array(file), huge)).rejects.toThrow('picture-too-large');
  });
});

describe('packed TIFF pages', () => {
  const read = (bytes: Uint8Array<ArrayBuffer>) => tiffRaster(bytes, tiffOf(bytes)!.pages[0]!);
  const ramp = Uint8Array.from({ length: 32 * 16 }, (_, at) => (at * 37) % 256);
  const deflated = (pixels: Uint8Array, over: Partial<TiffPart> = {}) => tiffOfPart({ width: 32, height: 16, compression: 8, part: deflateSync(pixels), ...over });

  it('of deflate give their pixels', async () => {
    expect((await read(deflated(ramp))).grey.data).toEqual(ramp);
    expect((await read(deflated(ramp, { compression: 32946 }))).grey.data).toEqual(ramp);
  });

  it('that are cut short give the pixels that there are; of no deflate at all, a problem', async () => {
    const { grey } = await read(deflated(ramp, { part: deflateSync(ramp).subarray(0, 300) }));
    expect(grey.data.subarray(0, 32)).toEqual(ramp.subarray(0, 32));
    await expect(read(deflated(ramp, { part: Uint8Array.from({ length: 40 }, () => 255) }))).rejects.toThrow('picture-broken');
  });

  it('of a thousand times more than their size are unpacked no further', async () => {
    const bomb = deflated(ramp, { part: deflateSync(new Uint8Array(150_000_000)) });
    const before = process.memoryUsage().arrayBuffers;
    expect((await read(bomb)).grey.data).toEqual(new Uint8Array(32 * 16));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60_000_000);
  });

  it('of JPEG parts that claim to be larger than the page are told', async () => {
    const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0xff, 0xff, 0xff, 0xff, 1, 1, 0x11, 0, 0xff, 0xd9);
    await expect(read(deflated(ramp, { compression: 7, part: jpeg }))).rejects.toThrow('picture-too-large');
    await expect(read(deflated(ramp, { compression: 7, part: Uint8Array.of(0xff, 0xd8, 0xff, 0xd9) }))).rejects.toThrow('picture-broken');
  });
});

describe('the head of a picture', () => {
  const png = Uint8Array.from([0x89, ...Buffer.from('PNG\r\n\x1a\n'), 0, 0, 0, 13, ...Buffer.from('IHDR'), 0, 0, 3, 82, 0, 0, 4, 76, 8, 0, 0, 0, 0, 0, 0, 0, 0]);

  it('PNG: size, resolution, frames', () => {
    expect(headOf(pngWithDensity(png, 100, 100))).toMatchObject({ format: 'png', size: { width: 850, height: 1100 }, moving: false });
    expect(headOf(pngWithDensity(png, 204, 98))!.density!.x / headOf(pngWithDensity(png, 204, 98))!.density!.y).toBeCloseTo(204 / 98, 2);
  });

  it('JPEG: orientation, and the size behind blocks of any length', () => {
    const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe2, 1, 0, ...Array.from({ length: 254 }, () => 7), 0xff, 0xc4, 0, 4, 0, 0, 0xff, 0xc2, 0, 11, 8, 4, 76, 3, 82, 1, 1, 0x11, 0]);
    expect(headOf(jpegWithExif(jpeg, 6))).toMatchObject({ format: 'jpeg', size: { width: 850, height: 1100 }, orientation: 6 });
    expect(headOf(jpegWithExif(jpeg, 77))!.orientation).toBe(1);
  });

  it('GIF moves', () => {
    expect(headOf(movingGif())).toMatchObject({ format: 'gif', size: { width: 8, height: 8 }, moving: true });
  });

  it('whatever the bytes are, it tells something or nothing', () => {
    const starts = [png, movingGif(), jpegWithExif(Uint8Array.of(0xff, 0xd8), 3), Buffer.from('RIFF....WEBPVP8X'), Buffer.from('\0\0\0\x18ftypavif')];
    fc.assert(fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }), fc.nat(40), (start, rest, keep) => {
      headOf(Uint8Array.from([...start.subarray(0, keep), ...rest]));
    }), { numRuns: 500 });
  });
});

describe('pixels per inch', () => {
  it('are believed when they make a sheet that is sold, either way round', () => {
    expect([believableDpi(1700, 2200, 200), believableDpi(2200, 1700, 200), believableDpi(1654, 2339, 200), believableDpi(1700, 2800, 200)]).toEqual([200, 200, 200, 200]);
    expect([believableDpi(3000, 4000, 72), believableDpi(1700, 2200, 96), believableDpi(1700, 2200, 0), believableDpi(1700, 2200, undefined)]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('come from the sheet, unless the letters say that it is no sheet', () => {
    expect(dpiOfSheet(2550, 3300, 22)).toBe(300);
    expect(dpiOfSheet(3300, 2550, 22)).toBe(300);
    expect(dpiOfSheet(2550, 3300, 0)).toBe(300);
    expect(dpiOfSheet(1080, 8000, 30)).toBe(400); // a long screenshot of a phone
  });

  it('of a coarse fax are made square', () => {
    expect(rowStretch(1734, 1078, { x: 204, y: 98 })).toBeCloseTo(2.08, 2);
    expect(rowStretch(1728, 1078, undefined)).toBeCloseTo(2.08, 2);
    expect(rowStretch(1734, 2156, { x: 204, y: 196 })).toBeCloseTo(1.04, 2);
    expect(rowStretch(1000, 500, { x: 204, y: 98 })).toBe(1);
    expect(rowStretch(1700, 2200, undefined)).toBe(1);
  });
});
