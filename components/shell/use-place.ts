import { useEffect, useState } from 'react';
import { hrefOf, placeOf, type Place } from './routes';

/** The present place and the way to go to another one. */
export function usePlace(): readonly [Place, (place: Place) => void] {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  useEffect(() => {
    const follow = () => setPlace(placeOf(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const go = (next: Place) => {
    setPlace(next);
    if (location.hash !== hrefOf(next)) location.hash = hrefOf(next);
  };
  return [place, go];
}
