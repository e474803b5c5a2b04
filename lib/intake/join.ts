import type { Block, Cell, Doc, Gap, Line, PageSize } from './doc';

const SEPARATOR = '\n\n';
const PAGE_SEPARATOR = '\n\f\n';

const shiftLine = (line: Line, by: number): Line => ({
  ...line,
  start: line.start + by,
  end: line.end + by,
  ...(line.cells ? { cells: line.cells.map((cell): Cell => ({ ...cell, start: cell.start + by, end: cell.end + by })) } : {}),
});

const shiftBlock = (block: Block, by: number, groups: number): Block => ({
  ...block,
  start: block.start + by,
  end: block.end + by,
  ...(block.group === undefined ? {} : { group: block.group + groups }),
  lines: block.lines.map((line) => shiftLine(line, by)),
});

export interface JoinedPart {
  readonly start: number;
  readonly end: number;
}

/**
 * Puts the documents of a page's frames behind the page's own, as one `Doc` in that order. Gaps that a frame fills are
 * the caller's to drop. Groups stay apart. `parts` names the range of each document in the joined text.
 */
export function joinDocs(first: Doc, others: readonly Doc[], separator: string = SEPARATOR): { doc: Doc; parts: readonly JoinedPart[] } {
  let text = first.text;
  const blocks = [...first.blocks];
  const parts: JoinedPart[] = [{ start: 0, end: first.text.length }];
  for (const other of others) {
    const by = text.length + separator.length;
    const groups = 1 + Math.max(0, ...blocks.map((block) => block.group ?? 0));
    blocks.push(...other.blocks.map((block) => shiftBlock(block, by, groups)));
    text += separator + other.text;
    parts.push({ start: by, end: text.length });
  }
  return { doc: { ...first, text, blocks, gaps: [...first.gaps, ...others.flatMap((other) => other.gaps)] }, parts };
}

/** A paper of its own: its document, and how many files hold its pages. */
export interface PaperPart {
  readonly doc: Doc;
  readonly files: number;
}

/** A page keeps its own picture: the files of a paper stand behind those of the papers before it. */
const sizesFrom = ({ doc }: PaperPart, filesBefore: number): PageSize[] =>
  (doc.pages ?? []).map((size, index): PageSize => {
    const { file, page } = size.source ?? { file: 1, page: index + 1 };
    return { ...size, source: { file: file + filesBefore, page } };
  });

const shiftGap = (gap: Gap, pages: number): Gap => ('page' in gap ? { ...gap, page: gap.page + pages } : gap);

/**
 * Puts papers that are pages of one letter behind one another, as one `Doc` over all of their files in that order. Places
 * of the first paper stay what they were.
 */
export function joinPapers(first: PaperPart, others: readonly PaperPart[]): Doc {
  let pages = first.doc.pages?.length ?? 0;
  let files = first.files;
  const sizes: PageSize[] = sizesFrom(first, 0);
  const shifted = others.map((part): Doc => {
    const { doc } = part;
    const by = pages;
    pages += doc.pages?.length ?? 0;
    sizes.push(...sizesFrom(part, files));
    files += part.files;
    return {
      ...doc,
      blocks: doc.blocks.map((block) => (block.page === undefined ? block : { ...block, page: block.page + by })),
      runs: (doc.runs ?? []).map((run) => ({ ...run, page: run.page + by })),
      gaps: doc.gaps.map((gap) => shiftGap(gap, by)),
    };
  });
  const { doc, parts } = joinDocs(first.doc, shifted, PAGE_SEPARATOR);
  const runs = [first.doc, ...shifted].flatMap((each, index) => {
    const by = parts[index]?.start ?? 0;
    return (each.runs ?? []).map((run) => ({ ...run, start: run.start + by, end: run.end + by }));
  });
  const sources = new Set([first.doc, ...shifted].map(({ textSource }) => textSource));
  return {
    ...doc,
    textSource: sources.size > 1 ? 'mixed' : doc.textSource,
    ...(sizes.length > 0 ? { pages: sizes } : {}),
    ...(runs.length > 0 ? { runs } : {}),
  };
}
