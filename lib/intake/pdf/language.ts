/**
 * Does a text layer hold language? Fonts without a usable character map give private-use characters, control characters
 * or shifted letters: what looks printed then reads as noise, and noise must not pass as text.
 */
import { readsAsLanguage } from '../language/language';

/** Private use, controls other than white space, the replacement character, unassigned code points. */
const NO_LETTER = /[\p{Co}\p{Cn}\uFFFD]|[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/gu;
const MOST_NOISE = 0.08;

/** Fewer words than this prove nothing. */
const FEWEST_WORDS = 10;
/** Share of vowels below which Latin letters spell no language; English has 0.38, Welsh and Polish 0.35. */
const FEWEST_VOWELS = 0.22;

/**
 * - `language`: English, Spanish, or too little to say more than that it is text.
 * - `doubtful`: letters without a word that is known; another language, or letters that stand for others.
 * - `noise`: no letters at all, or letters that spell nothing.
 */
export type Sense = 'language' | 'doubtful' | 'noise';

export function senseOf(text: string): Sense {
  const solid = text.replace(/\s/gu, '');
  if (solid === '' || (text.match(NO_LETTER)?.length ?? 0) > MOST_NOISE * solid.length) return 'noise';
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  if (words.length < FEWEST_WORDS || readsAsLanguage(text)) return 'language';
  const letters = words.join('');
  return (letters.match(/[aeiouy]/g)?.length ?? 0) < FEWEST_VOWELS * letters.length ? 'noise' : 'doubtful';
}

/**
 * Whether words were fitted over a picture: software that hides recognised text under a scan stretches every word to
 * its place, each by another factor. Such a layer holds slips that nobody can see, so it is not believed.
 */
export function isFittedOverPicture(items: readonly { readonly str: string; readonly transform: readonly number[] }[]): boolean {
  const words = items.filter((item) => /\p{L}{2}/u.test(item.str));
  if (words.length < 12) return false;
  const factors = words.map(({ transform: [a = 0, b = 0, c = 0, d = 0] }) => Math.hypot(a, b) / (Math.hypot(c, d) || 1));
  return new Set(factors.map((factor) => factor.toFixed(2))).size > 0.25 * words.length;
}
