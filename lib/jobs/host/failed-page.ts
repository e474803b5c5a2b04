import type { PaperPage } from '../../intake/paper/paper-page';
import type { ProblemCode } from '../../problems/problem';

/** A page that could not be read: it has no words, says why, and is named as a gap, so that no screen is silent about it. */
export const failedPage = (page: number, why: ProblemCode): PaperPage => ({
  page, laidOut: { page, width: 0, height: 0, blocks: [] }, textSource: 'ocr', gaps: [{ kind: 'page-without-text', page }], empty: why,
});
