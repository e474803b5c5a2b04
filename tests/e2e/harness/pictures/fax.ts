/** Pages as a fax machine sends them: one bit, 204 by 98 dots per inch (standard) or 196 (fine), packed by ITU-T T.6. */
import type { Page } from 'playwright-core';
import { BLACK_RUNS, WHITE_RUNS, type FaxCodes } from '../../../../lib/intake/picture/fax-codes';
import type { FlatPage } from './letter';
import { tiff } from './tiff';

const ACROSS = 204;
export type Down = 98 | 196;

/** Black where darker than this, of 255. */
const THRESHOLD = 150;

/** One character a dot: "1" black. Runs in a page. */
async function dots({ png, width, height, threshold }: { png: string; width: number; height: number; threshold: number }): Promise<string> {
  const flat = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const context = new OffscreenCanvas(width, height).getContext('2d')!;
  context.imageSmoothingQuality = 'high';
  context.drawImage(flat, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  let text = '';
  for (let at = 0; at < data.length; at += 4) text += (data[at] ?? 0) < threshold ? '1' : '0';
  return text;
}

/** Bits of each run length. The look-up's keys are codes behind a leading one. */
const codesOf = (runs: FaxCodes): ReadonlyMap<number, string> => new Map([...runs].map(([key, length]) => [length, key.toString(2).slice(1)]));
const WHITE = codesOf(WHITE_RUNS);
const BLACK = codesOf(BLACK_RUNS);
const LONGEST_RUN = 2560;

function run(length: number, black: boolean): string {
  const codes = black ? BLACK : WHITE;
  let bits = '';
  let left = length;
  for (; left > LONGEST_RUN; left -= LONGEST_RUN) bits += codes.get(LONGEST_RUN)!;
  if (left >= 64) bits += codes.get(left - (left % 64))!;
  return bits + codes.get(left % 64)!;
}

/** Where the colour changes from the one before; ends with the width. The dot before the first is white. */
function changesOf(row: string): number[] {
  const changes: number[] = [];
  for (let at = 0; at < row.length; at += 1) if (row[at] !== (at === 0 ? '0' : row[at - 1])) changes.push(at);
  return changes;
}

/** Vertical mode, by how far the change lies right of the one above (T.6, table 1). */
const VERTICAL: Readonly<Record<string, string>> = { '-3': '0000010', '-2': '000010', '-1': '010', '0': '1', '1': '011', '2': '000011', '3': '0000011' };

/** One row, told from the row above it (T.6, 2.2.1). */
function packRow(row: string, above: string): string {
  const { length: width } = row;
  const [changes, changesAbove] = [changesOf(row), changesOf(above)];
  const next = (list: readonly number[], after: number) => list.find((at) => at > after) ?? width;
  let bits = '';
  let at = -1;
  let black = false;
  while (at < width) {
    const here = Math.max(at, 0);
    const a1 = changes.find((each) => (at < 0 ? each >= 0 : each > at)) ?? width;
    // The first change above, right of here, to the other colour than the present one.
    const b1 = changesAbove.find((each, index) => each > at && (index % 2 === 0) === !black) ?? width;
    const b2 = next(changesAbove, b1);
    if (b2 < a1) {
      bits += '0001';
      at = b2;
    } else if (Math.abs(a1 - b1) <= 3) {
      bits += VERTICAL[String(a1 - b1)]!;
      at = a1;
      black = !black;
    } else {
      const a2 = next(changes, a1);
      bits += `001${run(a1 - here, black)}${run(a2 - a1, !black)}`;
      at = a2;
    }
  }
  return bits;
}

function packed(rows: readonly string[]): Buffer {
  const blank = '0'.repeat(rows[0]?.length ?? 0);
  const bits = `${rows.map((row, index) => packRow(row, rows[index - 1] ?? blank)).join('')}000000000001000000000001`;
  return Buffer.from((bits.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2)));
}

/** A fax of one or more pages, as fax services mail them: a TIFF. */
export async function fax(page: Page, flats: readonly FlatPage[], down: Down = 98): Promise<Buffer> {
  const [width, height] = [Math.round(8.5 * ACROSS), 11 * down];
  const pages = [];
  for (const { png } of flats) {
    const text = await page.evaluate(dots, { png, width, height, threshold: THRESHOLD });
    const rows = Array.from({ length: height }, (_, row) => text.slice(row * width, (row + 1) * width));
    pages.push({ width, height, data: packed(rows), bits: 1 as const, compression: 4 as const, dpi: [ACROSS, down] as const });
  }
  return tiff(pages);
}
