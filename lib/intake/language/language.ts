/** Is it language, and how surely? For choosing how a page stands, and for not believing a text layer that is noise. */
import { COMMON_WORDS, ENGLISH_WORDS, SPANISH_WORDS } from './common-words';

/** Words shorter than this are hit by chance. */
const SHORTEST = 3;
/** Share of letters in common words: noise stays below 0.03, tables of figures reach 0.15, prose half. */
const LEAST_SHARE = 0.1;
const FEWEST_HITS = 2;

export interface Languageness {
  /** Letters in words, all and those of common ones. */
  readonly letters: number;
  readonly common: number;
  /** How many different common words. */
  readonly hits: number;
}

export function languageness(text: string): Languageness {
  let letters = 0;
  let common = 0;
  const hits = new Set<string>();
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    letters += word.length;
    if (word.length < SHORTEST || !COMMON_WORDS.has(word)) continue;
    common += word.length;
    hits.add(word);
  }
  return { letters, common, hits: hits.size };
}

/** English or Spanish; a scrap of a page has to hold a few of their words all the same. */
export function readsAsLanguage(text: string): boolean {
  const { letters, common, hits } = languageness(text);
  return hits >= FEWEST_HITS && common >= LEAST_SHARE * letters;
}

/** Which of the two has more of its own common words here; undefined where neither has, as in a line of figures. */
export function languageOf(text: string): 'en' | 'es' | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const own = (these: ReadonlySet<string>, others: ReadonlySet<string>): number => words.filter((word) => these.has(word) && !others.has(word)).length;
  const [english, spanish] = [own(ENGLISH_WORDS, SPANISH_WORDS), own(SPANISH_WORDS, ENGLISH_WORDS)];
  if (english === spanish) return undefined;
  return english > spanish ? 'en' : 'es';
}
