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

/** After a click Firefox still refuses its PDF viewer, with the words for a page that was not clicked (bug 1454760). */
const isViewerOfFirefox = (message: string, url: string | undefined): boolean =>
  /missing host permission/i.test(message) && URL.canParse(url ?? '') && /\.pdf$/i.test(new URL(url ?? '').pathname);

/** The problem behind an `executeScript` that was refused. */
export function problemOfInjection(message: string, url: string | undefined): ProblemCode {
  if (url?.startsWith('file:')) return 'local-file';
  if (url?.startsWith('blob:')) return 'blob-tab';
  if (url && /^(chrome|edge|about|devtools|chrome-extension|moz-extension|view-source):/.test(url)) return 'browser-page';
  if (isViewerOfFirefox(message, url)) return 'pdf-in-viewer';
  return WORDS.find(([words]) => words.test(message))?.[1] ?? 'no-access';
}
