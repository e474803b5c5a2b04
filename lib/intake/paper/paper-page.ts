/** One page of a paper as it was read. Plain JSON: the job host stores it page by page, and makes the document of them. */
import type { ProblemCode } from '../../problems/problem';
import type { Gap, Homography } from '../doc';
import type { LaidOutPage } from '../pdf/laid-out';

export interface PaperPage {
  /** 1-based, over all files of the paper. */
  readonly page: number;
  readonly laidOut: LaidOutPage;
  readonly textSource: 'text' | 'ocr';
  readonly lang?: string;
  readonly gaps: readonly Gap[];
  /** Which file holds the page, and which page of it: both 1-based. */
  readonly source?: { readonly file: number; readonly page: number };
  /** From points of the laid out page to its source; absent: the page is the source. */
  readonly toSource?: Homography;
  /** Why the page has no words, where it has none. */
  readonly empty?: ProblemCode;
}
