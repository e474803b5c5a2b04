/** Writes the text of a document, and remembers from which node each run of it came. */
import type { Block, BlockKind, Cell, Line } from '../doc';
import type { Part, PlannedCell, Words } from './box';
import { isAll, isWanted, isWhole, wordsOf } from './flatten';

/** A run of the text that stands character by character in one text node. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly node: Text;
  readonly offset: number;
}

/** What the lines of one block have in common. */
export interface BlockHead {
  readonly kind: BlockKind;
  /** Lines with the same key next to each other make one block. */
  readonly key: object;
  readonly closed: boolean;
  readonly group?: number | undefined;
  readonly level?: number | undefined;
}

/** Marks that are not seen and cut words and numbers apart: zero-width spaces and joiners, soft hyphens. */
const UNSEEN = /[\u200b\u2060\ufeff\u00ad]/;
/** Anything but single spaces between seen characters. */
const UNEVEN = /^ | $| {2}|[^\S ]|[\u200b\u2060\ufeff\u00ad]/;
const TOKENS = /[^\s\u200b\u2060\ufeff\u00ad]+/g;

type OpenBlock = { -readonly [K in keyof Block]: Block[K] } & { lines: Line[] };

export class Writer {
  readonly blocks: OpenBlock[] = [];
  readonly pieces: Piece[] = [];
  readonly #chunks: string[] = [];
  readonly #most: number;
  #length = 0;
  #head: BlockHead | undefined;
  #space = false;
  #lineStart = 0;
  /** Characters that found no place. */
  left = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get length(): number {
    return this.#length;
  }

  text(): string {
    return this.#chunks.join('');
  }

  /** One line of prose. Nothing is written where the parts say nothing. */
  prose(head: BlockHead, parts: readonly Part[]): void {
    this.#line(head, [{ parts, column: 0, span: 1 }], false);
  }

  /** One line of cells. */
  row(head: BlockHead, cells: readonly PlannedCell[]): void {
    this.#line(head, cells, true);
  }

  #line(head: BlockHead, cells: readonly PlannedCell[], structured: boolean): void {
    const wanted = cells.filter((cell) => cell.parts.some(isWanted));
    if (!wanted.length) return;
    if (this.#length >= this.#most) {
      for (const cell of wanted) for (const words of wordsOf(cell.parts)) if (words) this.left += words.to - words.from;
      return;
    }
    const block = this.#block(head);
    this.#lineStart = this.#length;
    const written: Cell[] = [];
    // Cells without words keep their place in a row that is read whole; in a selection only what was selected counts.
    const whole = cells.every((cell) => cell.parts.every(isWhole));
    (whole ? cells : wanted).forEach((cell, i) => {
      if (i) this.#raw('\t');
      const start = this.#length;
      this.#space = false;
      for (const words of wordsOf(cell.parts)) {
        if (words) this.#words(words, start);
        else this.#space = true;
      }
      written.push({
        start, end: this.#length, column: cell.column,
        ...(cell.span > 1 ? { columnSpan: cell.span } : {}), ...(cell.header ? { header: cell.header } : {}),
      });
    });
    const closed = !head.closed && wanted.some((cell) => cell.closed);
    block.lines.push({ start: this.#lineStart, end: this.#length, ...(closed ? { closed: true as const } : {}), ...(structured ? { cells: written } : {}) });
    block.end = this.#length;
    this.#raw('\n');
  }

  #block(head: BlockHead): OpenBlock {
    const last = this.blocks.at(-1);
    const same = this.#head;
    if (last && same && same.key === head.key && same.kind === head.kind && same.closed === head.closed && same.group === head.group) return last;
    if (last) this.#raw('\n');
    this.#head = head;
    const block: OpenBlock = {
      start: this.#length, end: this.#length, kind: head.kind, visibility: head.closed ? 'closed' : 'shown', lines: [],
      ...(head.level ? { level: head.level } : {}), ...(head.group ? { group: head.group } : {}),
    };
    this.blocks.push(block);
    return block;
  }

  #raw(text: string): void {
    this.#chunks.push(text);
    this.#length += text.length;
  }

  #words(words: Words, cellStart: number): void {
    const data = isAll(words) ? words.data : words.data.slice(words.from, words.to);
    const offset = words.offset + words.from;
    if (!UNEVEN.test(data)) return this.#piece(data, words.node, offset, cellStart, false);
    if (words.pre && !UNSEEN.test(data)) return this.#piece(data.replace(/[\t\u00a0]/g, ' '), words.node, offset, cellStart, true);
    TOKENS.lastIndex = 0;
    let from = -1;
    let to = 0;
    const flush = () => {
      if (from >= 0) this.#piece(data.slice(from, to).replace(/\s/g, ' '), words.node, offset + from, cellStart, false);
    };
    for (let token = TOKENS.exec(data); token; token = TOKENS.exec(data)) {
      const gap = data.slice(to, token.index);
      const joined = from >= 0 && gap.length === 1 && !UNSEEN.test(gap);
      if (!joined) {
        flush();
        if (/\s/.test(gap)) this.#space = true;
        from = token.index;
      }
      to = TOKENS.lastIndex;
    }
    flush();
    if (/\s/.test(data.slice(to))) this.#space = true;
  }

  #piece(text: string, node: Text | undefined, offset: number, cellStart: number, pre: boolean): void {
    if (!text) return;
    const room = this.#most - this.#length;
    if (text.length > room) {
      this.left += text.length - Math.max(0, room);
      if (room > 0) this.#piece(text.slice(0, room), node, offset, cellStart, pre);
      return;
    }
    if (this.#space && this.#length > cellStart && !(pre && text.startsWith(' '))) this.#raw(' ');
    this.#space = false;
    if (node) this.pieces.push({ start: this.#length, end: this.#length + text.length, node, offset });
    this.#raw(text);
  }
}
