/**
 * Words of a picture as pieces for layout, which expects what a PDF gives: baselines that are equal where text stands
 * on one line, sizes that are equal where the type is. OCR gives boxes around ink, so both are measured and then
 * settled for the whole page.
 */
import { uprightPiece, type Piece } from '../pdf/piece';
import { roomsOf, type Room } from './advance';
import { linesOnBase } from './baselines';
import { boldRows } from './bold';
import { settledSizes } from './type-sizes';
import type { OcrWord } from './words';

export interface PlacedText {
  /** Text that runs as the page does. */
  readonly upright: readonly Piece[];
  /** What was written or stamped at an angle: each line apart, as it belongs to no line of the page. */
  readonly slanted: readonly (readonly Piece[])[];
}

/** OCR tells no faces, but heavier type can be seen. */
const FACE = 'ocr';
const BOLD = 'ocr-bold';
/** In ems; layout takes less for the white between letters. */
const LEAST_SPACE = 0.15;
/** Rise that the flattening of a page leaves; handwriting and stamps lean more. */
const MOST_RISE = 0.035;
/** A line shorter than this many of its heights has no slope to speak of. */
const SHORTEST = 4;

/** `dpi`: pixels per inch in which the words are placed. Pieces are in points. */
export function piecesOf(words: readonly OcrWord[], dpi: number): PlacedText {
  const tilt = pageSlope(words);
  const lines = byLine(words);
  const leaning = lines.filter((line) => isLeaning(line, tilt));
  const straight = lines.filter((line) => !leaning.includes(line)).flat().map((word) => levelled(word, tilt));
  const sizes = settledSizes(straight);
  const bases = linesOnBase(straight, sizes);
  const bold = boldRows(straight, bases, sizes);
  const rooms = apart(roomsOf(straight, sizes), bases, sizes);
  const points = 72 / dpi;
  const piece = ({ text }: OcrWord, base: number, size: number, { left, right }: Room, face = FACE): Piece =>
    uprightPiece(text, left * points, right * points, base * points, size * points, face);
  return {
    upright: straight.map((word, at) => piece(word, bases[at]!, sizes[at]!, rooms[at]!, bold[at] ? BOLD : FACE)),
    slanted: leaning.map((line) => {
      const all = settledSizes(line);
      return line.map((word, at) => piece(word, word.base, all[at]!, word));
    }),
  };
}

/** At least a space between the words of a line: what the engine read as two stays two in the narrowest print. */
function apart(rooms: readonly Room[], bases: readonly number[], sizes: readonly number[]): Room[] {
  const order = rooms.map((_room, at) => at).sort((a, b) => bases[a]! - bases[b]! || rooms[a]!.left - rooms[b]!.left);
  const out = [...rooms];
  order.slice(1).forEach((at, index) => {
    const before = order[index]!;
    const { left, right } = out[before]!;
    const least = rooms[at]!.left - LEAST_SPACE * sizes[before]!;
    if (bases[at] === bases[before] && least > left && least < right) out[before] = { left, right: least };
  });
  return out;
}

function byLine(words: readonly OcrWord[]): OcrWord[][] {
  const lines = new Map<number, OcrWord[]>();
  for (const word of words) lines.set(word.line, [...(lines.get(word.line) ?? []), word]);
  return [...lines.values()];
}

/** The slope that most text has: the median over letters of lines that are long enough to tell. */
function pageSlope(words: readonly OcrWord[]): number {
  const slopes = byLine(words).filter(isLong).flatMap((line) => line.map(({ slope, text }) => ({ slope, letters: text.length })));
  slopes.sort((a, b) => a.slope - b.slope);
  const half = slopes.reduce((sum, { letters }) => sum + letters, 0) / 2;
  let seen = 0;
  return slopes.find(({ letters }) => (seen += letters) >= half)?.slope ?? 0;
}

const isLong = (line: readonly OcrWord[]): boolean => {
  const height = Math.max(...line.map(({ top, bottom }) => bottom - top));
  return Math.max(...line.map(({ right }) => right)) - Math.min(...line.map(({ left }) => left)) > SHORTEST * height;
};

const isLeaning = (line: readonly OcrWord[], tilt: number): boolean => isLong(line) && Math.abs(line[0]!.slope - tilt) > MOST_RISE;

/** The baseline as it would be on a level page; boxes stay where the ink is. */
const levelled = (word: OcrWord, tilt: number): OcrWord => ({ ...word, base: word.base - tilt * ((word.left + word.right) / 2) });
