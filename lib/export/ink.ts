/** Text that a face can print. What a face lacks is shown as lacking, never left out and never an error. */

export type Mark = 'plain' | 'strong' | 'blank';

/** A stretch of text in one manner of writing. */
export interface Ink {
  readonly text: string;
  readonly mark: Mark;
}

/** Stands where the face has no letter. */
export const LACKING = '[?]';

/** Typed without being seen: joiners, direction marks, variation selectors, controls. A line end is kept. */
const UNSEEN = /(?!\n)[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;
/** Hyphens that programs put in for their own reasons and that few faces have. */
const OTHER_HYPHENS = /[\u2010\u2011\u2043]/g;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

export interface Printable {
  readonly text: string;
  /** Each character that the face lacks, once. */
  readonly missing: readonly string[];
}

/**
 * The text in the characters that the face has. A form that only looks different (full-width digits, joined letters)
 * is printed in its plain form; the rest becomes `LACKING`, once for a run of them.
 */
export function printable(text: string, has: (codePoint: number) => boolean): Printable {
  const hasAll = (piece: string) => [...piece].every((character) => has(character.codePointAt(0)!));
  const missing = new Set<string>();
  let printed = '';
  let wasLacking = false;
  const seen = text.replace(/\r\n?|\u2028|\u2029/g, '\n').replace(/\t/g, ' ').replace(UNSEEN, '').replace(OTHER_HYPHENS, '-').normalize('NFC');
  for (const { segment } of segmenter.segment(seen)) {
    const plain = segment.normalize('NFKC');
    const usable = segment === '\n' || /^\s$/u.test(segment) || hasAll(segment) ? segment : plain && hasAll(plain) ? plain : undefined;
    if (usable === undefined) {
      missing.add(segment);
      if (!wasLacking) printed += LACKING;
    } else printed += /^\s$/u.test(usable) && usable !== '\n' && !has(usable.codePointAt(0)!) ? ' ' : usable;
    wasLacking = usable === undefined;
  }
  return { text: printed, missing: [...missing] };
}
