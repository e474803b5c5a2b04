/**
 * Makes the browser run the watcher on exactly the sites that the member wants watched and the browser grants. Called
 * after every event that could change that; each step can be done twice, so an interrupted run is mended by the next.
 */
import { browser } from 'wxt/browser';
import { mayRead, patternOf } from '../intake/tab/permission';
import { clearElsewhere } from './badge';
import { confirm, dropWish, readList, strike } from './list';
import { planFor } from './plan';
import { reachOpenTabs, registeredSites, registerSite, unregisterSite } from './scripts';

async function grantedOf(sites: Iterable<string>): Promise<Set<string>> {
  const asked = [...new Set(sites)];
  const answers = await Promise.all(asked.map(mayRead));
  return new Set(asked.filter((_, i) => answers[i]));
}

const giveBack = (site: string): Promise<boolean> => browser.permissions.remove({ origins: [patternOf(site)] });

async function once(reachAll: boolean): Promise<void> {
  const [{ watched, wishes }, registered] = await Promise.all([readList(), registeredSites()]);
  const granted = await grantedOf([...watched.map(({ site }) => site), ...wishes.map(({ site }) => site), ...registered]);
  const plan = planFor({ watched, wishes, granted, registered, now: Date.now() });
  // One site that the browser refuses must not keep the others waiting.
  await Promise.allSettled([...plan.confirm.map(confirm), ...plan.dropWishes.map(dropWish), ...plan.strike.map(strike)]);
  await Promise.allSettled([...plan.register.map(registerSite), ...plan.unregister.map(unregisterSite)]);
  const kept = [...registered].filter((site) => !plan.unregister.includes(site));
  if (reachAll) await Promise.allSettled(kept.map(reachOpenTabs));
  if (plan.unregister.length > 0) await clearElsewhere(new Set([...kept, ...plan.register]));
  await Promise.allSettled(plan.giveBack.map(giveBack));
}

let running: Promise<void> | undefined;
let asked: 'no' | 'once' | 'reach-all' = 'no';

async function untilStill(): Promise<void> {
  while (asked !== 'no') {
    const reachAll = asked === 'reach-all';
    asked = 'no';
    await once(reachAll);
  }
}

/**
 * Runs one after the other: of events that come while one runs, the last is enough.
 * @param reachAll inject also into the open tabs of sites that were registered before: after an update the watchers in
 * open pages are cut off from us
 */
export function reconcile(reachAll = false): Promise<void> {
  asked = reachAll || asked === 'reach-all' ? 'reach-all' : 'once';
  running ??= untilStill().finally(() => {
    running = undefined;
  });
  return running;
}
