import { standing, standingFor } from '../../lib/appeal/standing-words';
import { Disclosure } from './disclosure';
import './standing-words.css';

/** Always there, never in the way. The emergency line is one touch away on every screen. */
export function StandingWords({ place, privacyHref }: { place: 'popup' | 'side-panel'; privacyHref: string }) {
  const lines = standingFor(place).filter(({ id }) => id !== 'emergency');
  return (
    <footer className="standing-words small soft">
      <p>
        {lines.map(({ words }) => words).join(' ')} {standing('check-every-fact')}
      </p>
      <div className="row">
        <Disclosure button="In an emergency" className="button plain small">
          <p>{standing('emergency')}</p>
          <p>{standing('expedited')}</p>
        </Disclosure>
        <a href={privacyHref} target="_blank" rel="noreferrer">
          Privacy
        </a>
      </div>
    </footer>
  );
}
