import { useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Doc, Span } from '../../lib/intake/doc';
import type { PageImages } from '../../lib/intake/paper/page-image';
import type { ProblemCode } from '../../lib/problems/problem';
import { quadsOn } from './outlines-on-page';
import { boundsOf } from './outline';
import { PageCanvas } from './page-canvas';
import { PageOutlines } from './page-outlines';
import { sheetGeometry, turnsOf, uprightBounds, uprightGeometry, uprightSize } from './upright';
import { usePageSize } from './use-page-images';
import { useWidth } from './use-width';
import type { ValueOnPaper } from './values-on-paper';
import { FIT, ZOOMS, drawScale, scrollTo, zoomForQuote, type Size } from './view-scale';

interface Props {
  readonly images: PageImages;
  readonly doc: Doc;
  /** 1-based. */
  readonly page: number;
  readonly quote: Span | undefined;
  /** What was touched last: the same words touched again are scrolled to again. */
  readonly touched: unknown;
  readonly values: readonly ValueOnPaper[];
  /** The buttons that turn the page; they stand in one bar with those that zoom. */
  readonly turning: ReactNode;
  onTurn(step: 1 | -1): void;
  onPick(value: ValueOnPaper): void;
  onProblem(problem: ProblemCode): void;
}

/** One page of a paper as it looks, with the quote boxed on it. */
export function PagePicture(props: Props) {
  const { images, doc, page, onProblem } = props;
  const source = doc.pages?.[page - 1]?.source ?? { file: 1, page };
  const known = usePageSize(images, source);
  const problem = known.state === 'failed' ? known.problem : undefined;
  const tell = useRef(onProblem);
  useEffect(() => {
    tell.current = onProblem;
  });
  useEffect(() => {
    if (problem) tell.current(problem);
  }, [problem]);
  if (known.state !== 'known') return <p className="soft small" role="status">Opening the page…</p>;
  return <Stage {...props} source={source} size={known.size} />;
}

function Stage({ images, doc, page, quote, touched, values, turning, source, size, onTurn, onPick, onProblem }: Props & { source: { file: number; page: number }; size: Size }) {
  const stage = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const upright = useRef<HTMLDivElement>(null);
  const width = useWidth(stage);
  /** As the member chose it; until then as the quote needs it. */
  const [chosen, setChosen] = useState<number>();
  const { outline, places, lineHeight } = useMemo(() => quadsOn(doc, page, size, quote, values), [doc, page, size, quote, values]);
  const own = doc.pages?.[page - 1];
  const turns = own ? turnsOf(own) : 0;
  const seen = uprightSize(size, turns);
  const fit = width / seen.width;
  const zoom = chosen ?? zoomForQuote(lineHeight, fit);
  const shown = fit * ZOOMS[zoom]!;
  const lying = boundsOf(outline);
  const bounds = lying && uprightBounds(lying, size, turns);
  const shownSize = { width: size.width * shown, height: size.height * shown };

  // Before the scrolling below: it needs the page in its place.
  useLayoutEffect(() => {
    if (sheet.current) Object.assign(sheet.current.style, sheetGeometry(shownSize, turns));
    if (upright.current) Object.assign(upright.current.style, uprightGeometry(shownSize, turns));
  });

  useLayoutEffect(() => {
    const view = stage.current;
    if (!view || !bounds) return;
    const there = scrollTo(
      { left: bounds.left * shown, top: bounds.top * shown, right: bounds.right * shown, bottom: bounds.bottom * shown },
      { left: view.scrollLeft, top: view.scrollTop, width: view.clientWidth, height: view.clientHeight },
    );
    view.scrollLeft = there.left;
    view.scrollTop = there.top;
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- another page, another quote, another size; not the member's own scrolling
  }, [touched, page, shown]);

  const zoomBy = (step: 1 | -1) => setChosen(Math.max(0, Math.min(ZOOMS.length - 1, zoom + step)));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') zoomBy(1);
    else if (event.key === '-') zoomBy(-1);
    else if (event.key === '0') setChosen(FIT);
    else if (zoom <= FIT && event.key === 'ArrowRight') onTurn(1);
    else if (zoom <= FIT && event.key === 'ArrowLeft') onTurn(-1);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div className="source-bar row" role="group" aria-label="Page and size">
        {turning}
        <span className="row zoom">
          <button type="button" className="button small" aria-label="Smaller" onClick={() => zoomBy(-1)} disabled={zoom === 0}>
            <span aria-hidden="true">−</span>
          </button>
          <button type="button" className="button small" onClick={() => setChosen(FIT)} aria-pressed={zoom === FIT}>
            Fit width
          </button>
          <button type="button" className="button small" aria-label="Larger" onClick={() => zoomBy(1)} disabled={zoom === ZOOMS.length - 1}>
            <span aria-hidden="true">+</span>
          </button>
        </span>
      </div>
      <div ref={stage} className="page-stage" tabIndex={0} role="region" aria-label="Picture of the page" onKeyDown={onKeyDown}>
        <div ref={sheet} className="page-sheet">
          <div ref={upright} className="page-upright">
            <PageCanvas key={`${source.file}-${source.page}`} images={images} source={source} scale={drawScale(size, shown, window.devicePixelRatio)} onProblem={onProblem} />
            <PageOutlines size={size} shown={shownSize} quote={outline} values={places} onPick={onPick} />
          </div>
        </div>
      </div>
      {quote && outline.length === 0 ? <p className="small soft">These words do not stand on this page, or their place on it is not known.</p> : null}
    </>
  );
}
