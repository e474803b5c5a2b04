/** Keeps what stands between the two ends of a selection, as the walk passes them in the order of the screen. */
import { holds, isText } from '../page/dom';
import type { Clip } from '../page/walk';
import { nodeAt, type Ends } from './range';

/** An end: before a node, after a node, or inside a text node. */
interface End {
  readonly node: Node;
  readonly at: 'before' | 'after' | 'in';
  readonly offset: number;
}

function endOf(container: Node, offset: number): End {
  if (isText(container)) return { node: container, at: 'in', offset };
  const next = nodeAt(container, offset);
  return next ? { node: next, at: 'before', offset: 0 } : { node: container, at: 'after', offset: 0 };
}

export class RangeClip implements Clip {
  readonly #start: End;
  readonly #end: End;
  #inside = false;
  #over = false;

  constructor(ends: Ends) {
    this.#start = endOf(ends.startContainer, ends.startOffset);
    this.#end = endOf(ends.endContainer, ends.endOffset);
  }

  get inside(): boolean {
    return this.#inside;
  }

  #pass(node: Node, at: 'before' | 'after'): void {
    if (!this.#over && this.#start.node === node && this.#start.at === at) this.#inside = true;
    if (this.#end.node === node && this.#end.at === at) this.#finish();
  }

  #finish(): void {
    this.#inside = false;
    this.#over = true;
  }

  enter(node: Node): void {
    this.#pass(node, 'before');
  }

  leave(node: Node): void {
    if (isText(node)) {
      if (!this.#over && this.#start.node === node && this.#start.at === 'in') this.#inside = true;
      if (this.#end.node === node && this.#end.at === 'in') this.#finish();
    }
    this.#pass(node, 'after');
  }

  /** An end that lies in something not shown counts where that stands. */
  skip(node: Node): void {
    if (!this.#over && !this.#inside && holds(node, this.#start.node)) this.#inside = true;
    if (holds(node, this.#end.node)) this.#finish();
  }

  part(text: Text): readonly [from: number, to: number] {
    const { length } = text.data;
    const starts = this.#start.node === text && this.#start.at === 'in';
    const ends = this.#end.node === text && this.#end.at === 'in';
    if (this.#over || (!this.#inside && !starts)) return [0, 0];
    return [starts ? this.#start.offset : 0, ends ? this.#end.offset : length];
  }
}
