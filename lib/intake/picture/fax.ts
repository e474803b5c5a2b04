/**
 * Fax pages of TIFF files (compressions 2, 3 and 4; ITU-T T.4 and T.6). utif2 has them too, but works on strings of bits:
 * seconds a page, and a damaged page never ends. Here every step uses up bits or pixels, so it ends with the data.
 */
import { BLACK_RUNS, keyOf, LONGEST_CODE, WHITE_RUNS, type FaxCodes } from './fax-codes';

export interface FaxLayout {
  readonly width: number;
  readonly rows: number;
  /** 2: runs, each row on a byte; 3: runs with ends of line; 4: rows told from the one above. */
  readonly compression: 2 | 3 | 4;
  /** Compression 3: some rows are told from the one above (T4Options bit 0). */
  readonly twoWays: boolean;
  /** Bits fill bytes from the lowest (FillOrder 2). */
  readonly lowFirst: boolean;
}

/**
 * Unpacks into `to`, one byte a pixel, 1 where black, from row 0 on. Gives the number of rows that could be read:
 * damage ends the page, but costs one row only of compression 3.
 */
export function unpackFax(bytes: Uint8Array, layout: FaxLayout, to: Uint8Array): number {
  const bits = new Bits(bytes, layout.lowFirst);
  let above: readonly number[] = [];
  let row = 0;
  while (row < layout.rows && !bits.ended) {
    const told = startOfRow(bits, layout);
    if (told === 'end') break;
    const changes = told === 'above' ? rowFromAbove(bits, above, layout.width) : rowOfRuns(bits, layout.width);
    if (!changes.whole && layout.compression === 4) break;
    if (changes.whole || changes.at.length > 0) {
      paint(changes.at, to, row * layout.width, layout.width);
      above = changes.at;
      row++;
    }
    if (changes.whole) continue;
    if (layout.compression === 2) break; // nothing marks where the next row begins
    bits.skipToEndOfLine();
  }
  return row;
}

/** Bits from the front, with zeros after the end. */
class Bits {
  private at = 0;
  private readonly total: number;
  constructor(private readonly bytes: Uint8Array, private readonly lowFirst: boolean) {
    this.total = bytes.length * 8;
  }

  get ended(): boolean {
    return this.at >= this.total;
  }

  /** The bit `ahead` of the next. */
  peek(ahead = 0): number {
    const at = this.at + ahead;
    if (at >= this.total) return 0;
    const byte = this.bytes[at >> 3]!;
    return this.lowFirst ? (byte >> (at & 7)) & 1 : (byte >> (7 - (at & 7))) & 1;
  }

  skip(count: number): void {
    this.at += count;
  }

  toByte(): void {
    this.at = (this.at + 7) & ~7;
  }

  /** Whether an end of line (at least eleven zeros and a one) comes next; it is then skipped with its fill. */
  endOfLine(): boolean {
    let zeros = 0;
    while (this.peek(zeros) === 0 && this.at + zeros < this.total) zeros++;
    if (zeros < 11 || this.at + zeros >= this.total) return false;
    this.at += zeros + 1;
    return true;
  }

  skipToEndOfLine(): void {
    for (let zeros = 0; this.at < this.total; this.at++) {
      if (this.peek() === 0) zeros++;
      else if (zeros >= 11) {
        this.at -= 11;
        return;
      } else zeros = 0;
    }
  }

  /** The next run length of a table, make-up codes added; -1 where no code fits. */
  run(codes: FaxCodes, most: number): number {
    let total = 0;
    for (;;) {
      const length = this.code(codes);
      if (length < 0) return -1;
      total += length;
      if (length < 64 || total > most) return total;
    }
  }

  private code(codes: FaxCodes): number {
    let code = 0;
    for (let length = 1; length <= LONGEST_CODE; length++) {
      code = (code << 1) | this.peek(length - 1);
      const run = codes.get(keyOf(code, length));
      if (run !== undefined) {
        this.at += length;
        return run;
      }
    }
    return -1;
  }
}

function startOfRow(bits: Bits, { compression, twoWays }: FaxLayout): 'runs' | 'above' | 'end' {
  if (compression === 4) return 'above';
  if (compression === 2) {
    bits.toByte();
    return 'runs';
  }
  let ends = 0;
  let tag = 1;
  while (bits.endOfLine()) {
    ends++;
    if (twoWays) {
      tag = bits.peek();
      bits.skip(1);
    }
    if (ends > 1) return 'end'; // two in a row: return to control
  }
  return tag === 1 ? 'runs' : 'above';
}

/** Places at which the colour changes, the first to black; `whole` where the row came out full. */
interface Changes {
  readonly at: number[];
  readonly whole: boolean;
}

/** A run of no length is no change, and the one before it ends nowhere. */
function change(at: number[], x: number): void {
  if (at.length > 0 && at.at(-1) === x) at.pop();
  else at.push(x);
}

function rowOfRuns(bits: Bits, width: number): Changes {
  const at: number[] = [];
  for (let x = 0, black = false; x < width; black = !black) {
    const run = bits.run(black ? BLACK_RUNS : WHITE_RUNS, width);
    if (run < 0 || x + run > width) return { at, whole: false };
    x += run;
    change(at, x);
  }
  return { at, whole: true };
}

function rowFromAbove(bits: Bits, above: readonly number[], width: number): Changes {
  const at: number[] = [];
  let x = 0;
  let black = false;
  let next = 0;
  for (let first = true; x < width; first = false) {
    // b1: the first change above that is right of here and to the colour that is not ours.
    while (next > 0 && (above[next - 1] ?? width) > x) next--;
    while (next < above.length && (above[next]! <= x && !(first && above[next]! === 0 && x === 0) || (next % 2 === 1) !== black)) next++;
    const b1 = above[next] ?? width;
    const mode = modeOf(bits);
    if (mode === undefined) return { at, whole: false };
    if (mode === 'pass') {
      x = above[next + 1] ?? width;
    } else if (mode === 'runs') {
      const one = bits.run(black ? BLACK_RUNS : WHITE_RUNS, width);
      const two = bits.run(black ? WHITE_RUNS : BLACK_RUNS, width);
      if (one < 0 || two < 0 || x + one + two > width) return { at, whole: false };
      change(at, x + one);
      change(at, x + one + two);
      x += one + two;
    } else {
      if (b1 + mode < x || b1 + mode > width) return { at, whole: false };
      x = b1 + mode;
      change(at, x);
      black = !black;
    }
  }
  return { at, whole: true };
}

/** T.6, table 4: how the next change is told; a number is its distance from the change above. */
function modeOf(bits: Bits): number | 'pass' | 'runs' | undefined {
  const [a, b, c] = [bits.peek(), bits.peek(1), bits.peek(2)];
  const took = <T>(length: number, mode: T): T => {
    bits.skip(length);
    return mode;
  };
  if (a) return took(1, 0);
  if (b) return took(3, c ? 1 : -1);
  if (c) return took(3, 'runs' as const);
  if (bits.peek(3)) return took(4, 'pass' as const);
  if (bits.peek(4)) return took(6, bits.peek(5) ? 2 : -2);
  if (bits.peek(5)) return took(7, bits.peek(6) ? 3 : -3);
  return undefined;
}

function paint(changes: readonly number[], to: Uint8Array, from: number, width: number): void {
  for (let at = 0; at < changes.length; at += 2) to.fill(1, from + changes[at]!, from + Math.min(width, changes[at + 1] ?? width));
}
