import { useEffect, useRef, type RefObject } from 'react';

/** Brings a part that was just opened into view, moving the page no further than needed. */
export function useIntoView<E extends HTMLElement>(openedBy: unknown): RefObject<E | null> {
  const part = useRef<E>(null);
  useEffect(() => {
    if (openedBy) part.current?.scrollIntoView({ block: 'nearest' });
  }, [openedBy]);
  return part;
}
