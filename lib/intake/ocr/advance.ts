/**
 * From the ink of words to the room that they take on their line, which is what layout measures gaps between. A PDF
 * gives that room; ink leaves out the white beside the outer letters: a little in most faces, and much in those of
 * typewriters, where a comma is as wide as an m and a gap after one looks as wide as that between two cells.
 */
import type { OcrWord } from './words';

/** In ems: what the usual face leaves beside a letter. */
const BESIDE = 0.04;
/** Shorter words tell no pitch. */
const SHORTEST = 5;
/** Signs at an end stand in much white. */
const ENDS_WIDE = /^[\p{L}\p{N}].*[\p{L}\p{N}]$/u;
/** Words of one size that show that all letters are equally wide, and the share of them whose letters are, within so much. */
const FEWEST = 12;
const MOST_OF_THEM = 0.85;
const WITHIN = 0.045;
/** In letters: the white that a word's first and last letter leave together in such a face. */
const BEARINGS = 0.25;

export interface Room {
  readonly left: number;
  readonly right: number;
}

/** For each word the room it takes; `sizes` are those of its type. */
export function roomsOf(words: readonly OcrWord[], sizes: readonly number[]): Room[] {
  const pitches = new Map([...new Set(sizes)].map((size) => [size, pitchOf(words.filter((_word, at) => sizes[at] === size))]));
  return words.map(({ text, left, right }, at) => {
    const size = sizes[at]!;
    const missing = (pitches.get(size) ?? 0) * [...text].length - (right - left);
    const beside = Math.max(BESIDE * size, missing / 2);
    return { left: left - beside, right: right + beside };
  });
}

/** How far one letter stands from the next where all are equally wide; undefined in all other type. */
function pitchOf(words: readonly OcrWord[]): number | undefined {
  const pitches = words.filter(({ text }) => [...text].length >= SHORTEST && ENDS_WIDE.test(text)).map(({ text, left, right }) => (right - left) / ([...text].length - BEARINGS)).sort((a, b) => a - b);
  const usual = pitches[pitches.length >> 1];
  if (usual === undefined || pitches.length < FEWEST) return undefined;
  return pitches.filter((pitch) => Math.abs(pitch - usual) <= WITHIN * usual).length >= MOST_OF_THEM * pitches.length ? usual : undefined;
}
