/** What layout finds on a page, before it becomes text with ranges. */
import type { BlockKind } from '../doc';
import type { Word } from './rows';

export interface LaidOutCell {
  /** Lines of the cell; a line that was broken only for want of room is joined to the one before. */
  readonly lines: readonly (readonly Word[])[];
  readonly header?: 'col' | 'row';
  readonly column: number;
  readonly columnSpan?: number;
}

export interface LaidOutLine {
  readonly words: readonly Word[];
  readonly cells?: readonly LaidOutCell[];
}

export interface LaidOutBlock {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly lines: readonly LaidOutLine[];
}

export interface LaidOutPage {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly blocks: readonly LaidOutBlock[];
  /** Where most text did not stand upright: quarter turns counter-clockwise that the page was turned back by. */
  readonly turned?: 1 | 2 | 3;
}
