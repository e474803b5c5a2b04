import { useEffect, useMemo, useRef } from 'react';
import type { Block, Cell, Doc, Line, Span } from '../../lib/intake/doc';
import { MOST_BLOCKS, MOST_ROWS, blocksOn } from './blocks-of-paper';
import type { ValueOnPaper } from './values-on-paper';
import { Windowed } from './windowed';
import { WordsOfPaper, WordsOfPaperProvider } from './words-of-paper';

/** A table of the page cannot make us build more columns than this. */
const MOST_COLUMNS = 50;

interface Props {
  readonly doc: Doc;
  /** 1-based; a document without pages has one. */
  readonly page: number;
  readonly quote: Span | undefined;
  /** What was touched last: the same words touched again are scrolled to again. */
  readonly touched: unknown;
  readonly values: readonly ValueOnPaper[];
  onPick(value: ValueOnPaper): void;
}

/** A page in our own few elements: its words, headings, lists and tables, and nothing else that it brought. */
export function DocPage({ doc, page, quote, touched, values, onPick }: Props) {
  const view = useRef<HTMLDivElement>(null);
  const mark = useRef<HTMLElement>(null);
  const pick = useRef(onPick);
  useEffect(() => {
    pick.current = onPick;
  });
  const { start, end } = quote ?? {};
  const here = useMemo(() => (start === undefined || end === undefined ? undefined : { start, end }), [start, end]);
  const paper = useMemo(() => ({ text: doc.text, values, mark, quote: here, onPick: (value: ValueOnPaper) => pick.current(value) }), [doc, values, here]);
  const blocks = useMemo(() => blocksOn(doc, page), [doc, page]);
  useEffect(() => {
    const [box, words] = [view.current, mark.current];
    if (!box || !words) return;
    // Only this view scrolls: the room beside it stays where the member is.
    box.scrollTop += words.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3;
  }, [touched, page, start]);
  return (
    <div ref={view} className="doc-page" tabIndex={0} role="region" aria-label="Words of the paper">
      <WordsOfPaperProvider paper={paper}>
        <Windowed key={page} items={blocks} quote={here} most={MOST_BLOCKS} render={(block) => <BlockView key={block.start} block={block} quote={here} />} />
      </WordsOfPaperProvider>
    </div>
  );
}

function BlockView({ block, quote }: { block: Block; quote: Span | undefined }) {
  const lines = (row: (line: Line) => React.ReactNode) => block.lines.map(row);
  switch (block.kind) {
    case 'heading':
      return <p className="as-heading">{lines((line) => <WordsOfPaper key={line.start} span={line} />)}</p>;
    case 'list-item':
      return <p className="as-item">{lines((line) => <WordsOfPaper key={line.start} span={line} />)}</p>;
    case 'table':
    case 'pairs':
      return (
        <div className="as-table">
          <table>
            <tbody>
              <Windowed
                items={block.lines}
                quote={quote}
                most={MOST_ROWS}
                render={(line) => <RowView key={line.start} line={line} />}
                frame={(button) => (
                  <tr>
                    <td colSpan={MOST_COLUMNS}>{button}</td>
                  </tr>
                )}
              />
            </tbody>
          </table>
        </div>
      );
    default:
      return (
        <div className={block.kind === 'aside' ? 'as-aside' : undefined}>
          {lines((line) => (
            <p key={line.start}>
              <WordsOfPaper span={line} />
            </p>
          ))}
        </div>
      );
  }
}

function RowView({ line }: { line: Line }) {
  if (!line.cells) {
    return (
      <tr>
        <td>
          <WordsOfPaper span={line} />
        </td>
      </tr>
    );
  }
  return <tr>{line.cells.slice(0, MOST_COLUMNS).map((cell, index) => cellView(cell, line.cells?.[index - 1]))}</tr>;
}

/** A column that this row leaves out stays empty, so that columns stay below their headings. */
function cellView(cell: Cell, before: Cell | undefined) {
  const missing = Math.min(MOST_COLUMNS, cell.column - (before ? before.column + (before.columnSpan ?? 1) : 0));
  const words = <WordsOfPaper span={cell} />;
  const span = cell.columnSpan && cell.columnSpan > 1 ? { colSpan: Math.min(MOST_COLUMNS, cell.columnSpan) } : {};
  return [
    missing > 0 ? <td key={`${cell.start}-before`} colSpan={missing} /> : null,
    cell.header ? (
      <th key={cell.start} scope={cell.header} {...span}>
        {words}
      </th>
    ) : (
      <td key={cell.start} {...span}>
        {words}
      </td>
    ),
  ];
}
