/** North American phone and fax numbers. */
import type { Match } from './match';
import { matchesOf } from './match';

const PHONE = /(?<![\w$/.-])(?:\+?1[-. –‑]{1,2}\n?)?(?:\(\d{3}\)[-. ]{0,2}|\d{3}[-. ]\n?|\d{3}[–‑-] ?)(?:\d{3}|[A-Z]{3})[-. –‑]\n?(?:\d{4}|[A-Z]{4})(?![\w/]|-\d)/g;

/** Numbers as shown, without what stands around them; letters of vanity numbers (`1-800-MEDICARE`) are kept. */
export function phonesIn(text: string): Match<string>[] {
  const vanity = /(?<![\w$/.-])1?[-. ]?(?:800|833|844|855|866|877|888)[-. ][A-Z]{3}[A-Z-]{3,8}(?:\s\(1?[-. ]?8\d{2}[-. ]\d{3}[-. ]\d{4}\))?/g;
  const digits = matchesOf(text, PHONE, (m) => m[0].replace(/\s*\n/, ''));
  const words = matchesOf(text, vanity, (m) => m[0]);
  return [...digits, ...words.filter((w) => !digits.some((d) => d.start < w.end && w.start < d.end))].sort((a, b) => a.start - b.start);
}
