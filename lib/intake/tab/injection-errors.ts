import type { ProblemCode } from '../../problems/problem';

/**
 * The browsers say only in words why a script may not run in a tab. Chromium's words as of version 156, Firefox's as of
 * 153; an unknown one is `no-access`, whose advice is right for all of them.
 */
const WORDS: readonly (readonly [RegExp, ProblemCode])[] = [
  [/showing error page|chrome-error:/i, 'page-not-loaded'],
  [/extensions gallery/i, 'store-page'],
  [/cannot access a (chrome|chrome-extension|edge|about|devtools|view-source|moz-extension)[:-]/i, 'browser-page'],
  [/cannot access (contents of )?(the )?(url|page) ?"?(chrome|edge|about|devtools|chrome-extension|moz-extension|view-source):/i, 'browser-page'],
  [/(url|page) ?"?file:/i, 'local-file'],
];

/** Firefox keeps extensions out of its maker's own sites; see its preference `extensions.webextensions.restrictedDomains`. */
const OF_MOZILLA = /(?:^|\.)(?:mozilla\.(?:org|net|com)|firefox\.com)$/;

/**
 * Firefox refuses its PDF viewer with the words for a page that was not clicked (bug 1454760), made in memory or not, and
 * its error pages with the same. Only a click or a permission shows us a tab's address: where we know it, one was there.
 */
function refusedByFirefox(message: string, url: string | undefined): ProblemCode | undefined {
  if (!/missing host permission/i.test(message) || !url || !URL.canParse(url)) return undefined;
  return OF_MOZILLA.test(new URL(url).hostname) ? 'browser-page' : 'pdf-in-viewer';
}

/** The problem behind an `executeScript` that was refused. */
export function problemOfInjection(message: string, url: string | undefined): ProblemCode {
  if (url?.startsWith('file:')) return 'local-file';
  if (url && /^(chrome|edge|about|devtools|chrome-extension|moz-extension|view-source):/.test(url)) return 'browser-page';
  const byFirefox = refusedByFirefox(message, url);
  if (byFirefox) return byFirefox;
  if (url?.startsWith('blob:')) return 'blob-tab';
  return WORDS.find(([words]) => words.test(message))?.[1] ?? 'no-access';
}
