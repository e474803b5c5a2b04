/**
 * The lines of ruled tables, underlines and frames, taken off the page before it is read. Cells between lines are what
 * the engine reads worst: it takes a line for a letter, reads `0.00` as `000`, and gives up whole columns.
 */
import type { Grey } from '../picture/grey';

const PAPER = 255;
/** How much paler the paper on both sides is than the line, in greys. */
const CONTRAST = 18;
/** Darker than this and without paper beside it, a pixel is part of something thick: a letter's stem, a filled cell. */
const DARK = 128;

/** Lengths in inches. */
interface Look {
  readonly shortest: number;
  readonly thickest: number;
  /** White within a line: nothing but noise where it is drawn through. */
  readonly longestGap: number;
  /** Share of a line's pixels at which something thick crosses it or stands on it. */
  readonly mostThick: number;
}
/** No dash is that long, and letters of a word are not joined for that long. */
const ACROSS: Look = { shortest: 0.5, thickest: 0.035, longestGap: 0.012, mostThick: 0.15 };
/** Taller than the stems of text that is read for facts. */
const UPRIGHT: Look = { shortest: 0.24, thickest: 0.035, longestGap: 0.012, mostThick: 0.15 };
/** Letters stand as close, but are thicker than this line, the smallest print too. */
const DASHED: Look = { shortest: 1.2, thickest: 0.025, longestGap: 0.026, mostThick: 0.03 };

/** The page without its lines; where letters cross a line they stay. */
export function withoutRules(page: Grey, dpi: number): Grey {
  const out = page.data.slice();
  takeOff(page, out, dpi, [ACROSS, DASHED], { along: 1, across: page.width, length: page.width, lines: page.height });
  takeOff(page, out, dpi, [UPRIGHT, DASHED], { along: page.width, across: 1, length: page.height, lines: page.width });
  return { ...page, data: out };
}

/** How to walk along lines of one direction: index steps along and to the next line, and how far each goes. */
interface Walk {
  readonly along: number;
  readonly across: number;
  readonly length: number;
  readonly lines: number;
}

const NOTHING = 0;
const THIN = 1;
const THICK = 2;

function takeOff(page: Grey, out: Uint8Array, dpi: number, looks: readonly Look[], walk: Walk): void {
  const kinds = new Uint8Array(walk.length);
  for (const { shortest, thickest, longestGap, mostThick } of looks) {
    const half = Math.max(2, Math.round((thickest * dpi) / 2));
    const gap = Math.max(1, Math.round(longestGap * dpi));
    for (let line = half + 1; line < walk.lines - half - 1; line += 1) {
      if (!readKinds(page, walk, line, half, kinds)) continue;
      for (const [from, to] of runsIn(kinds, shortest * dpi, gap, mostThick)) {
        for (let at = from; at <= to; at += 1) if (kinds[at] !== THICK) whiten(out, walk, line, at, half);
      }
    }
  }
}

/**
 * For each pixel of a line: thin where it is dark and both sides are paler, thick where it is dark and a side is dark
 * too. Values are smoothed by three pixels along the line, against noise. Says whether anything is thin.
 */
function readKinds({ data }: Grey, { along, across, length }: Walk, line: number, half: number, kinds: Uint8Array): boolean {
  const beside = (half + 1) * across;
  let any = false;
  for (let at = 1, here = line * across + along; at < length - 1; at += 1, here += along) {
    const value = data[here - along]! + data[here]! + data[here + along]!;
    kinds[at] = NOTHING;
    if (value > 3 * (PAPER - CONTRAST)) continue;
    const sides = Math.min(
      data[here - beside - along]! + data[here - beside]! + data[here - beside + along]!,
      data[here + beside - along]! + data[here + beside]! + data[here + beside + along]!,
    );
    if (value + 3 * CONTRAST < sides) {
      kinds[at] = THIN;
      any = true;
    } else if (value < 3 * DARK) kinds[at] = THICK;
  }
  return any;
}

/** Runs of thin pixels that are long enough, with short gaps and little that is thick. */
function* runsIn(kinds: Uint8Array, least: number, gap: number, mostThick: number): Generator<readonly [from: number, to: number]> {
  let from = -1;
  let last = -1;
  let thick = 0;
  let thickSince = 0;
  for (let at = 0; at <= kinds.length; at += 1) {
    const kind = at < kinds.length ? kinds[at] : NOTHING;
    if (kind === THIN) {
      if (from < 0) from = at;
      last = at;
      thick += thickSince;
      thickSince = 0;
    } else if (from >= 0) {
      if (kind === THICK) thickSince += 1;
      if (at < kinds.length && at - last - thickSince <= gap) continue;
      if (last - from >= least && thick <= mostThick * (last - from)) yield [from, last];
      from = -1;
      thick = 0;
      thickSince = 0;
    }
  }
}

function whiten(out: Uint8Array, { along, across }: Walk, line: number, at: number, half: number): void {
  for (let near = line - half; near <= line + half; near += 1) out[near * across + at * along] = PAPER;
}
