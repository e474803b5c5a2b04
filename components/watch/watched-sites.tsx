import { useState } from 'react';
import type { WatchPort } from '../../lib/watch/port';
import { dateWords } from '../words/format';
import { siteName } from './site-name';
import { useWatched } from './use-watched';
import './watch.css';

/** Every site that is watched, since when, and one click to end each. */
export function WatchedSites({ port }: { port: WatchPort }) {
  const sites = useWatched(port);
  const [ended, setEnded] = useState<string>();
  const [failed, setFailed] = useState(false);
  const end = (site: string) => {
    setFailed(false);
    port.end(site).then(() => setEnded(site), () => setFailed(true));
  };
  if (!sites) return <p role="status">Looking…</p>;
  return (
    <div className="stack">
      {sites.length === 0 ? (
        <p>No site is watched.</p>
      ) : (
        <ul className="watched-sites">
          {sites.map(({ site, since }) => (
            <li key={site} className="row">
              <span>
                <strong>{siteName(site)}</strong>
                <br />
                <span className="small soft">Watched since {dateWords(since)}.</span>
              </span>
              <button type="button" className="button small" aria-label={`Stop watching ${siteName(site)}`} onClick={() => end(site)}>
                Stop watching
              </button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="small">
        {ended ? `${siteName(ended)} is not watched any more. Overturn gave its permission back.` : ''}
      </p>
      {failed ? (
        <p role="alert" className="small">
          The browser did not let Overturn end it. You can take the site away in the browser’s own settings for Overturn.
        </p>
      ) : null}
    </div>
  );
}
