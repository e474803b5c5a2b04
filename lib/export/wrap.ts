/** Breaking text into lines of a width. Pure: the widths come from outside. */
import type { Ink, Mark } from './ink';

export type Measure = (text: string, mark: Mark) => number;
export type LineOfInk = readonly Ink[];

interface Word {
  readonly inks: Ink[];
  width: number;
}

/** A no-break space binds: it is part of its word. */
const BREAKING_SPACE = /[^\S\n\u00a0\u202f]+/;

/** Paragraph text to words; `undefined` stands for a line end that the writer typed. */
function wordsOf(inks: readonly Ink[], measure: Measure): (Word | undefined)[] {
  const words: (Word | undefined)[] = [];
  let open: Word | undefined;
  const close = () => {
    if (open) words.push(open);
    open = undefined;
  };
  for (const { text, mark } of inks) {
    text.split('\n').forEach((part, lineIndex) => {
      if (lineIndex > 0) {
        close();
        words.push(undefined);
      }
      part.split(BREAKING_SPACE).forEach((piece, index) => {
        if (index > 0) close();
        if (!piece) return;
        open ??= { inks: [], width: 0 };
        open.inks.push({ text: piece, mark });
        open.width += measure(piece, mark);
      });
    });
  }
  close();
  return words;
}

/** A word that is wider than a line, cut between characters. */
function cutWord(word: Word, width: number, measure: Measure): Word[] {
  const parts: Word[] = [{ inks: [], width: 0 }];
  for (const { text, mark } of word.inks) {
    for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
      const step = measure(segment, mark);
      let part = parts.at(-1)!;
      if (part.inks.length > 0 && part.width + step > width) {
        part = { inks: [], width: 0 };
        parts.push(part);
      }
      part.inks.push({ text: segment, mark });
      part.width += step;
    }
  }
  return parts;
}

/** The space between two words of one manner is of that manner, else plain. */
const between = (before: Word, after: Word): Mark => (before.inks.at(-1)!.mark === after.inks[0]!.mark ? after.inks[0]!.mark : 'plain');

/** Neighbours of one manner become one ink. */
function joined(words: readonly Word[]): LineOfInk {
  const line: { text: string; mark: Mark }[] = [];
  const add = ({ text, mark }: Ink) => {
    const last = line.at(-1);
    if (last?.mark === mark) last.text += text;
    else line.push({ text, mark });
  };
  words.forEach((word, index) => {
    if (index > 0) add({ text: ' ', mark: between(words[index - 1]!, word) });
    word.inks.forEach(add);
  });
  return line;
}

/**
 * Fills lines of at most `width`, in the unit of `measure`; only one character that is wider by itself sticks out.
 * Runs of spaces become one; no other character is lost. An empty text is one empty line.
 */
export function wrap(inks: readonly Ink[], width: number, measure: Measure): LineOfInk[] {
  const lines: LineOfInk[] = [];
  let line: Word[] = [];
  let used = 0;
  const end = () => {
    lines.push(joined(line));
    line = [];
    used = 0;
  };
  for (const word of wordsOf(inks, measure)) {
    if (!word) {
      end();
      continue;
    }
    for (const part of word.width > width ? cutWord(word, width, measure) : [word]) {
      const gapTo = (last: Word | undefined) => (last ? measure(' ', between(last, part)) : 0);
      if (line.length > 0 && used + gapTo(line.at(-1)) + part.width > width) end();
      used += gapTo(line.at(-1)) + part.width;
      line.push(part);
    }
  }
  end();
  return lines;
}
