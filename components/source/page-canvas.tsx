import { useEffect, useRef } from 'react';
import type { PageImages, PageSource } from '../../lib/intake/paper/page-image';
import { problemCodeOf, type ProblemCode } from '../../lib/problems/problem';

interface Props {
  readonly images: PageImages;
  readonly source: PageSource;
  /** Canvas pixels for each unit of the page. */
  readonly scale: number;
  onProblem(problem: ProblemCode): void;
}

/** Gives the memory of a canvas back at once instead of when the browser next collects. */
function release(canvas: HTMLCanvasElement): void {
  canvas.width = 0;
  canvas.height = 0;
}

/**
 * One page, drawn. Each drawing is made on a canvas of its own and takes the place of the one before only when it is
 * whole, so that nothing flickers and two drawings never meet on one canvas. A page that is turned away or zoomed before
 * it was drawn is not drawn to its end.
 */
export function PageCanvas({ images, source: { file, page }, scale, onProblem }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const tell = useRef(onProblem);
  useEffect(() => {
    tell.current = onProblem;
  });
  useEffect(() => {
    const stopping = new AbortController();
    const canvas = document.createElement('canvas');
    images.draw({ file, page }, canvas, scale, stopping.signal).then(
      () => {
        if (stopping.signal.aborted || !holder.current) {
          release(canvas);
          return;
        }
        const before = [...holder.current.querySelectorAll('canvas')];
        holder.current.replaceChildren(canvas);
        before.forEach(release);
      },
      (error: unknown) => {
        release(canvas);
        if (!stopping.signal.aborted) tell.current(problemCodeOf(error));
      },
    );
    return () => stopping.abort();
  }, [images, file, page, scale]);
  useEffect(() => {
    const held = holder.current;
    return () => held?.querySelectorAll('canvas').forEach(release);
  }, []);
  // The words of the page stand beside it as text, so the picture itself says nothing to a screen reader.
  return <div ref={holder} className="page-canvas" aria-hidden="true" />;
}
