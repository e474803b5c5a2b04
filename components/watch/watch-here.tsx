import { useState } from 'react';
import type { WatchPort } from '../../lib/watch/port';
import { dateWords } from '../words/format';
import { siteName } from './site-name';
import { useWatched } from './use-watched';
import './watch.css';

interface Props {
  readonly port: WatchPort;
  /** The site of the tab in front, as `siteOf` gives it. */
  readonly site: string;
  /** Whether watching may be offered: the page had to do with a health plan, and the window is not private. */
  readonly offered: boolean;
  readonly today: string;
  /** Where all watched sites are listed. */
  readonly listHref: string;
}

type Step = 'ready' | 'refused' | 'ended' | 'failed';

const SAID: Readonly<Record<Step, string>> = {
  ready: '',
  refused: 'Nothing was allowed, so nothing is watched.',
  ended: 'Overturn does not watch this site any more. It gave the permission back.',
  failed: 'The browser did not let Overturn change this. Nothing else was changed.',
};

/** On a watched site: that it is, and the way to end it. On another: the offer, and what it means. */
export function WatchHere({ port, site, offered, today, listHref }: Props) {
  const sites = useWatched(port);
  const [step, setStep] = useState<Step>('ready');
  const watched = sites?.find((each) => each.site === site);
  const isOffer = offered && sites !== undefined && !watched && step !== 'ended';
  if (!watched && !isOffer && step === 'ready') return null;
  // The browser must be asked in the click itself: nothing may come before it.
  const start = () => void port.start(site, today).then((allowed) => setStep(allowed ? 'ready' : 'refused'), () => setStep('failed'));
  const end = () => void port.end(site).then(() => setStep('ended'), () => setStep('failed'));
  return (
    <section className="watch-here small" aria-label="Watching this site">
      {watched ? (
        <div className="row">
          <p>
            Watched since {dateWords(watched.since)}. <span className="soft">The button tells you when there is a denial on this site.</span>
          </p>
          <button type="button" className="button plain small" onClick={end}>
            Stop watching
          </button>
          <a href={listHref} target="_blank" rel="noreferrer">
            All watched sites
          </a>
        </div>
      ) : null}
      {isOffer ? (
        <>
          <p>Overturn can tell you by itself when there is a denial on {siteName(site)}.</p>
          <p className="soft">It then reads pages of this one site, on your computer, while you look at them. It sends nothing, and you can end it any time.</p>
          <button type="button" className="button small" onClick={start}>
            Watch this site
          </button>
        </>
      ) : null}
      <p role="status">{SAID[step]}</p>
    </section>
  );
}
