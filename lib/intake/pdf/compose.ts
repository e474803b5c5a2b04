/** Laid out pages as one text, with the ranges of blocks, lines, cells and words in it. */
import type { Block, Cell, Doc, Line, Run } from '../doc';
import type { LaidOutBlock, LaidOutCell, LaidOutLine, LaidOutPage } from './laid-out';
import type { Word } from './rows';

export function compose(pages: readonly LaidOutPage[]): Pick<Doc, 'text' | 'blocks' | 'runs' | 'pages'> {
  const writer = new Writer();
  const blocks: Block[] = [];
  pages.forEach((page, index) => {
    if (index > 0) writer.write('\f\n');
    page.blocks.forEach((block, at) => {
      if (at > 0) writer.write('\n');
      blocks.push(writer.block(block, page.page));
    });
  });
  return { text: writer.text, blocks, runs: writer.runs, pages: pages.map(({ width, height }) => ({ width, height })) };
}

class Writer {
  readonly runs: Run[] = [];
  private readonly pieces: string[] = [];
  private length = 0;

  get text(): string {
    return this.pieces.join('');
  }

  write(text: string): void {
    this.pieces.push(text);
    this.length += text.length;
  }

  block({ kind, level, lines: laidOut }: LaidOutBlock, page: number): Block {
    const lines = laidOut.map((line) => this.line(line, page));
    return { kind, page, visibility: 'shown', ...(level ? { level } : {}), start: lines[0]!.start, end: lines.at(-1)!.end, lines };
  }

  private line({ words, cells: laidOut }: LaidOutLine, page: number): Line {
    const start = this.length;
    let cells: Cell[] | undefined;
    if (laidOut) {
      cells = laidOut.map((cell, index) => {
        if (index > 0) this.write('\t');
        return this.cell(cell, page);
      });
    } else this.words(words, page);
    const end = this.length;
    this.write('\n');
    return { start, end, ...(cells ? { cells } : {}) };
  }

  private cell({ lines, column, columnSpan, header }: LaidOutCell, page: number): Cell {
    const start = this.length;
    lines.forEach((words, index) => {
      if (index > 0) this.write('\n');
      this.words(words, page);
    });
    return { start, end: this.length, column, ...(columnSpan ? { columnSpan } : {}), ...(header ? { header } : {}) };
  }

  private words(words: readonly Word[], page: number): void {
    words.forEach((word, index) => {
      if (index > 0 && word.spaceBefore) this.write(' ');
      const start = this.length;
      this.write(word.text);
      this.runs.push({ start, end: this.length, page, ...boxOf(word) });
    });
  }
}

const tenth = (points: number): number => Math.round(points * 10) / 10;
const boxOf = (word: Word) => ({ x: tenth(word.left), y: tenth(word.top), width: tenth(word.right - word.left), height: tenth(word.bottom - word.top) });
