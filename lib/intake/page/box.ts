/** The page as the walk finds it: a tree of boxes and words in the order in which they are shown. Free of layout and styles. */

export interface Words {
  readonly kind: 'words';
  /** Where the words can be highlighted; absent for the value of a form field. */
  readonly node: Text | undefined;
  readonly data: string;
  /** Where `data` begins in the node. */
  readonly offset: number;
  /** The part of `data` that is wanted: all of it, or what a selection holds. */
  readonly from: number;
  readonly to: number;
  /** Nothing but white space. */
  readonly blank: boolean;
  /** Spaces are shown as they are (`white-space: pre`). */
  readonly pre: boolean;
}

export interface Break {
  readonly kind: 'break';
}

export type Part = Box | Words | Break;

export interface Box {
  readonly kind: 'box';
  readonly element: Element;
  readonly tag: string;
  /** The `role` attribute, lower case; empty where there is none. */
  readonly role: string;
  readonly parent: Box | undefined;
  readonly children: Part[];
  /** In a part that the page offers to open in place. */
  readonly closed: boolean;
  /** Shown in a line with its neighbours, by its own `display`. */
  readonly inline: boolean;
  /** An inline box with edges of its own (`inline-block`, a form field): never glued to its neighbours. */
  readonly atomic: boolean;
  /** Its children stand side by side (a flex row, a grid of several columns, a table row). */
  readonly sideBySide: boolean;
  /** Columns of a CSS grid; 0 where unknown. */
  readonly columns: number;
  readonly part: 'table' | 'row' | 'cell' | undefined;
  /** Children that show something. */
  shown: Part[];
  /** The innermost box that holds all that this one shows. */
  core: Box;
  /** Tag, first class and role: what boxes of one make share. State classes mostly come later. */
  readonly make: string;
  /** Characters other than white space. */
  size: number;
  /** Starts a line of its own: a block, or an inline box that holds one. */
  block: boolean;
  /** Lines, counted roughly: every block without blocks inside is one. */
  lines: number;
  /** Holds a line break between inline content. */
  breaks: boolean;
  /** Characters inside buttons and bare links. */
  controlSize: number;
  /** Rows to be written instead of its children. */
  plan: RowPlan | undefined;
  /** Card that it starts. */
  card: number | undefined;
  /** Its one line is a label and a value, as those of its neighbours are. */
  paired: boolean;
}

export interface PlannedCell {
  readonly parts: readonly Part[];
  readonly column: number;
  readonly span: number;
  readonly header?: 'col' | 'row' | undefined;
  /** In a closed part of a row that is shown: a line of what it opens to. */
  readonly closed?: true;
}

export interface RowPlan {
  readonly kind: 'table' | 'pairs';
  /** Rows with the same key next to each other make one block. */
  readonly key: object;
  readonly rows: readonly (readonly PlannedCell[])[];
}

export const isBox = (part: Part): part is Box => part.kind === 'box';
/** Words stand in a closed part where the box that holds them does. */
export const isClosed = (part: Part | undefined, box: Box): boolean => (part && isBox(part) ? part.closed : box.closed);
export const isBlank = (part: Part): boolean => (part.kind === 'words' ? part.blank : part.kind === 'box' && part.size === 0);

/** Depth first without recursion: pages may be thousands of levels deep. `enter` returns false to leave out what is inside. */
export function traverse(top: Part, enter: (part: Part) => boolean | void, leave?: (box: Box) => void): void {
  const open: { box: Box; next: number }[] = [];
  const visit = (part: Part): void => {
    if (enter(part) === false || !isBox(part)) return;
    open.push({ box: part, next: 0 });
  };
  visit(top);
  for (let last = open.at(-1); last; last = open.at(-1)) {
    const part = last.box.children[last.next++];
    if (part) visit(part);
    else {
      open.pop();
      leave?.(last.box);
    }
  }
}

/** What a part says, white space folded. For small parts only: look at `size` first. */
export function saysOf(part: Part): string {
  const words: string[] = [];
  traverse(part, (inner) => {
    if (inner.kind === 'words') words.push(inner.data);
    else if (inner.kind === 'break' || inner.block || inner.atomic) words.push(' ');
  });
  return words.join('').replace(/\s+/g, ' ').trim();
}
