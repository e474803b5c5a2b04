import { useEffect, useRef } from 'react';
import type { Errand } from '../../lib/errands/errand';
import type { AppPort } from './port';

/** Gives each errand of this window to the app once: what waits at the start, and what is left later. */
export function useErrand({ errands }: AppPort, take: (errand: Errand) => void): void {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    if (!errands) return undefined;
    let here = true;
    const takeOne = async () => {
      const errand = await errands.take().catch((): Errand => ({ kind: 'problem', problem: 'unexpected' }));
      if (here && errand) latest.current(errand);
    };
    // One look after the other: two at once would both find the same errand.
    let looking = Promise.resolve();
    const look = () => {
      looking = looking.then(takeOne);
    };
    look();
    const stop = errands.onLeft(look);
    return () => {
      here = false;
      stop();
    };
  }, [errands]);
}
