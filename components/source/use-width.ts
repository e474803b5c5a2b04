import { useLayoutEffect, useState, type RefObject } from 'react';

/** Until a view was measured, and where it cannot be: the width of a letter at 72 dpi. */
const UNMEASURED = 612;
/** A dragged edge gives many widths; the page is drawn for the one at which it comes to rest. */
const REST_MS = 120;

/** The inner width of a view in CSS pixels, whole. */
export function useWidth(view: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(UNMEASURED);
  useLayoutEffect(() => {
    const element = view.current;
    if (!element) return undefined;
    const measure = () => setWidth(Math.floor(element.clientWidth) || UNMEASURED);
    measure();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watching = new ResizeObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(measure, REST_MS);
    });
    watching.observe(element);
    return () => {
      clearTimeout(timer);
      watching.disconnect();
    };
  }, [view]);
  return width;
}
