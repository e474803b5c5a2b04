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
    const look = () => void port.takeErrand().then((errand) => (errand ? latest.current(errand) : undefined));
    look();
    return port.onErrand(look);
  }, [port]);
}
