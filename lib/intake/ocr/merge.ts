/**
 * Two passes over one page as one. The first reads in lines and paragraphs and is kept; the second finds text wherever
 * it stands, and fills in what the first one left out.
 */
import type { Box } from '../pdf/piece';
import type { OcrWord } from './words';

/** Share of a word's box on another's from which both are the same ink. */
const SAME_INK = 0.25;
/** A word that the first pass guessed gives way to one that the second is this much surer of. */
const GUESSED = 60;
const SURER = 20;

export function merged(first: readonly OcrWord[], second: readonly OcrWord[]): OcrWord[] {
  const lines = 1 + Math.max(-1, ...first.map(({ line }) => line));
  const others = second.map((word) => ({ ...word, line: word.line + lines }));
  const replaced = new Map<OcrWord, readonly OcrWord[]>();
  for (const word of first) {
    const same = others.filter((other) => shared(word, other) > SAME_INK * area(other));
    if (isSurer(same, word)) replaced.set(word, same.map((each) => ({ ...each, line: word.line })));
  }
  const kept = first.flatMap((word) => replaced.get(word) ?? [word]);
  const added = others.filter((other) => !first.some((word) => shared(word, other) > SAME_INK * Math.min(area(other), area(word))));
  return [...kept, ...added];
}

const isSurer = (same: readonly OcrWord[], word: OcrWord): boolean =>
  same.length === 1 && word.confidence < GUESSED && same[0]!.confidence > word.confidence + SURER && shared(word, same[0]!) > 0.6 * area(word);

const area = ({ left, right, top, bottom }: Box): number => (right - left) * (bottom - top);

const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
