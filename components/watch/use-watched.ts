import { useEffect, useState } from 'react';
import type { WatchedSite, WatchPort } from '../../lib/watch/port';

/** The sites that are watched, kept up to date; `undefined` until they are known. */
export function useWatched(port: WatchPort): readonly WatchedSite[] | undefined {
  const [sites, setSites] = useState<readonly WatchedSite[]>();
  useEffect(() => {
    let here = true;
    // A list that cannot be read is no list: nothing is offered and nothing is claimed.
    const look = () => void port.list().then((now) => (here ? setSites(now) : undefined), () => undefined);
    look();
    const stop = port.onChange(look);
    return () => {
      here = false;
      stop();
    };
  }, [port]);
  return sites;
}
