import { useEffect, useRef, useState } from 'react';
import { hrefOf, placeOf, type Place } from './routes';

/** The present place and the way to go to another one. A new place begins at its top. */
export function usePlace(): readonly [Place, (place: Place) => void] {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  useEffect(() => {
    const follow = () => setPlace(placeOf(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const href = hrefOf(place);
  const before = useRef(href);
  useEffect(() => {
    if (before.current !== href) window.scrollTo(0, 0);
    before.current = href;
  }, [href]);
  const go = (next: Place) => {
    setPlace(next);
    if (location.hash !== hrefOf(next)) location.hash = hrefOf(next);
  };
  return [place, go];
}
