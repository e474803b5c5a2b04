import type { Doc, Gap } from '../doc';
import type { ProblemCode } from '../../problems/problem';

/** A tab as far as the browser shows it to us; `url` is absent where the member's click opened nothing. */
export interface TabRef {
  readonly id: number;
  readonly windowId: number;
  readonly url?: string;
  readonly title?: string;
  readonly incognito: boolean;
}

/** One origin that the member could allow to get further; asked for in place, never at install. */
export interface Offer {
  readonly allowOrigin: string;
}

export type TabRead =
  | {
      readonly kind: 'read';
      readonly source: 'page' | 'pdf';
      readonly doc: Doc;
      /** What was selected when the member clicked. */
      readonly selection?: Doc;
      readonly tab: TabRef;
      readonly gaps: readonly Gap[];
      /** A PDF's own bytes, so that the case can keep them. */
      readonly bytes?: Uint8Array;
      readonly frames?: readonly FramePart[];
    }
  | { readonly kind: 'problem'; readonly problem: ProblemCode; readonly offer?: Offer; readonly tab?: TabRef; readonly selection?: Doc };

/** Which part of a joined `Doc` stands in which frame; needed to show words where they are. */
export interface FramePart {
  readonly frameId: number;
  readonly start: number;
  readonly end: number;
}
