import type { PaperPage } from '../../intake/paper/paper-page';
import type { ProblemCode } from '../../problems/problem';

/** What says nothing about one page: the whole reading ends with it, and can be tried again. */
const ENDS_READING: ReadonlySet<ProblemCode> = new Set(['ocr-not-started', 'pdf-locked', 'storage-full', 'storage-broken']);

export const endsReading = (why: ProblemCode): boolean => ENDS_READING.has(why);

/** A page that could not be read: it has no words, says why, and is named as a gap, so that no screen is silent about it. */
export const failedPage = (page: number, why: ProblemCode): PaperPage => ({
  page, laidOut: { page, width: 0, height: 0, blocks: [] }, textSource: 'ocr', gaps: [{ kind: 'page-without-text', page }], empty: why,
});
