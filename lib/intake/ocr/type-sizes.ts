/** How large the type is, from the ink of words: capitals and figures reach one height, small letters another. */
import type { OcrWord } from './words';

/** Heights above the baseline in ems; near enough for the faces that letters are set in. */
const CAPITAL = 0.72;
const SMALL = 0.53;
const TALL = /[\p{Lu}\p{N}bdfhklß]/u;
const SHORT = /^[acemnorsuvwxz.,:;'-]+$/u;
const NO_HEIGHT = /^[^\p{L}\p{N}]+$/u;

/** Sizes that differ by less are one size of type, measured twice. */
const SAME = 0.13;
/** Within one line, words whose own size differs by more are in other type, if they are this share of its letters. */
const OTHER_TYPE = 0.3;
const LEAST_SHARE = 0.15;

/** For each word the size of its type, in pixels: one figure for all words that are set alike. */
export function settledSizes(words: readonly OcrWord[]): number[] {
  const own = words.map(sizeOf);
  const usual = median(own.flatMap((size) => size ?? [])) ?? Math.max(1, ...words.map(({ top, bottom }) => bottom - top));
  const lines = new Map<number, number[]>();
  words.forEach(({ line }, at) => lines.set(line, [...(lines.get(line) ?? []), at]));
  const rough = words.map((): number => usual);
  for (const members of lines.values()) {
    const line = median(members.flatMap((at) => own[at] ?? [])) ?? usual;
    const differs = (at: number): boolean => own[at] !== undefined && Math.abs(own[at] - line) > OTHER_TYPE * line;
    const letters = (some: readonly number[]): number => some.reduce((sum, at) => sum + words[at]!.text.length, 0);
    const other = members.filter(differs);
    const isType = letters(other) >= LEAST_SHARE * letters(members);
    for (const at of members) rough[at] = isType && differs(at) ? own[at]! : line;
  }
  return settled(rough, words.map(({ text }) => text.length));
}

/** Undefined where a word's letters tell no height. */
export function sizeOf({ text, base, top }: OcrWord): number | undefined {
  const height = base - top;
  if (height <= 1 || NO_HEIGHT.test(text)) return undefined;
  if (TALL.test(text)) return height / CAPITAL;
  return SHORT.test(text) ? height / SMALL : undefined;
}

/** Draws sizes that are nearly equal to the one that most letters have. */
function settled(rough: readonly number[], letters: readonly number[]): number[] {
  const counts = new Map<number, number>();
  rough.forEach((size, at) => counts.set(size, (counts.get(size) ?? 0) + letters[at]!));
  const kept: number[] = [];
  const to = new Map<number, number>();
  for (const [size] of [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    const near = kept.find((other) => Math.abs(other - size) <= SAME * other);
    if (near === undefined) kept.push(size);
    to.set(size, near ?? size);
  }
  return rough.map((size) => to.get(size)!);
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}
