/** Everything that can go wrong for a member, as data: what happened, what is safe, what to do next. */

export type ProblemCode =
  | 'browser-page' | 'store-page' | 'page-not-loaded' | 'no-access' | 'frame-not-readable' | 'blob-tab' | 'local-file'
  | 'pdf-locked' | 'pdf-broken' | 'pdf-no-text' | 'pdf-too-long' | 'pdf-not-refetchable' | 'pdf-in-viewer'
  | 'file-empty' | 'file-wrong-kind' | 'file-too-large'
  | 'picture-broken' | 'picture-format' | 'picture-too-large' | 'picture-blank' | 'picture-no-words' | 'picture-other-script' | 'ocr-not-started' | 'stopped-by-member'
  | 'nothing-to-read' | 'selection-empty' | 'selection-too-long' | 'storage-full' | 'storage-broken' | 'case-gone' | 'panel-not-opened' | 'page-changed' | 'timed-out' | 'unexpected';

export interface ProblemText {
  readonly what: string;
  readonly safe: string;
  readonly next: string;
}

/** An error that a screen can show as it is. `detail` is for developers and never holds page text. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly detail: string | undefined;
  constructor(code: ProblemCode, detail?: string) {
    super(code);
    this.name = 'Problem';
    this.code = code;
    this.detail = detail;
  }
}

/** Problems cross contexts as data; whatever else was thrown becomes `unexpected`. */
export const problemCodeOf = (error: unknown): ProblemCode => (error instanceof Problem ? error.code : 'unexpected');
