import { useEffect, useRef } from 'react';
import type { Errand } from '../../lib/errands/errand';
import type { PanelPort } from './panel-port';

/** Gives each errand of this window to the panel once: what waits at the start, and what is left later. */
export function useErrand(port: PanelPort, take: (errand: Errand) => void): void {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    let here = true;
    const takeOne = async () => {
      const errand = await port.takeErrand().catch((): Errand => ({ kind: 'problem', problem: 'unexpected' }));
      if (here && errand) latest.current(errand);
    };
    // One look after the other: two at once would both find the same errand.
    let looking = Promise.resolve();
    const look = () => {
      looking = looking.then(takeOne);
    };
    look();
    const stop = port.onErrand(look);
    return () => {
      here = false;
      stop();
    };
  }, [port]);
}
