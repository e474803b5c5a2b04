import type { TabPaper } from '../../components/paper/use-tab-paper';
import { isInsurerSite } from '../../components/watch/site-name';
import { WatchHere } from '../../components/watch/watch-here';
import { today } from '../../components/words/today';
import { siteOf } from '../../lib/watch/site';
import type { TabPort } from './tab-port';

/** Where the page had to do with a health plan: it said something about a claim, or an insurer's own site shows it. */
function isAboutPlan(state: TabPaper, site: string): boolean {
  if (state.step !== 'paper') return false;
  const { outcome, document } = state.paper.reading;
  return outcome !== 'none' || document !== 'other' || isInsurerSite(site);
}

/** What the popup says about watching the site in front. In a private window nothing: no address of it is kept. */
export function SiteWatch({ state, port }: { state: TabPaper; port: TabPort }) {
  const tab = state.step === 'paper' ? state.paper.tab : state.step === 'problem' || state.step === 'offer' ? state.from.tab : undefined;
  const site = siteOf(tab?.url);
  if (!tab || !site || tab.incognito) return null;
  return <WatchHere port={port.watch} site={site} offered={isAboutPlan(state, site)} today={today()} listHref={`${port.privacyHref}#watched`} />;
}
