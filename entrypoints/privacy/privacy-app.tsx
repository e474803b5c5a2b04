import { useEffect, useState } from 'react';
import { standing } from '../../lib/appeal/standing-words';
import { whatIsKept, type Kept } from '../../lib/cases/kept';
import { problemCodeOf, type ProblemCode } from '../../lib/problems/problem';
import { ProblemCard } from '../../components/shell/problem-card';
import { WatchedSites } from '../../components/watch/watched-sites';
import type { WatchPort } from '../../lib/watch/port';
import { EraseAll } from './erase-all';
import { KeptTable } from './kept-table';
import { Permissions } from './permissions';

/** What is kept where, what leaves, what Overturn may do, and the one button that erases all. */
export function PrivacyApp({ watch }: { watch: WatchPort }) {
  const [kept, setKept] = useState<readonly Kept[]>();
  const [problem, setProblem] = useState<ProblemCode>();
  const count = () => void whatIsKept().then(setKept, (error: unknown) => setProblem(problemCodeOf(error)));
  useEffect(count, []);
  return (
    <main className="stack-3">
      <header className="stack">
        <h1>Privacy</h1>
        <p>Overturn reads health papers. So everything happens on your own computer. {standing('stays-here')}</p>
      </header>
      <section className="stack" aria-labelledby="kept">
        <h2 id="kept">What is kept, and where</h2>
        <p>In this browser’s own storage for Overturn (IndexedDB), on this computer only:</p>
        {kept ? <KeptTable kept={kept} /> : <p role="status">Counting…</p>}
        <p>
          It is not encrypted by Overturn. Anyone who can use your computer account can open it. Clearing “browsing data” does not clear it. Removing Overturn
          does, and so does the button below.
        </p>
        <p>
          Why the side panel was opened, and which portal you last clicked us on, stand in the browser’s memory until you close it. They never reach the disk.
          Of a site that you watch, its name and the day are kept, and nothing of its pages. From a private window nothing is saved unless you say so there.
        </p>
      </section>
      <section className="stack" aria-labelledby="leaves">
        <h2 id="leaves">What leaves your computer</h2>
        <p>Nothing by itself. There is no account, no server of ours, no analytics and no crash report. A letter that you export or copy is yours to send.</p>
        <p>One request goes to your portal, from inside its own tab: a PDF that it already shows is asked for once more, so that it can be read.</p>
      </section>
      <section className="stack" aria-labelledby="watched">
        <h2 id="watched">Sites that Overturn watches</h2>
        <p>On a watched site the button tells you by itself that there is a denial. You start this in the popup, for one site at a time.</p>
        <p>
          Overturn then reads pages of that site on this computer, while you look at them. It keeps nothing of them and sends nothing. In private windows no site
          is watched.
        </p>
        <WatchedSites port={watch} />
      </section>
      <Permissions />
      {problem ? <ProblemCard problem={problem} /> : null}
      <EraseAll onErased={count} />
    </main>
  );
}
