import type * as jobWork from '../../lib/cases/job-work';

/** The hosts that have died. */
export const dead = new Set<string>();
/** `job page` of every page that was read and is on the disk. */
export const kept = new Set<string>();
const NEVER = new Promise<never>(() => undefined);

/**
 * The host's functions of the store, for `vi.mock`: for a host that has died they never answer, as its code is no more.
 * What it had asked of the store before is done, as a browser does it.
 */
export function mortal(real: typeof jobWork): typeof jobWork {
  const of = <A extends readonly unknown[], R>(work: (...args: A) => Promise<R>, host: (...args: A) => jobWork.Host) => async (...args: A): Promise<R> => {
    const { id } = host(...args);
    if (dead.has(id)) return NEVER;
    const done = await work(...args);
    return dead.has(id) ? NEVER : done;
  };
  return {
    ...real,
    takeNextJob: of(real.takeNextJob, (host) => host),
    setInHand: of(real.setInHand, (_, host) => host),
    setOpened: of(real.setOpened, (_, host) => host),
    keepPage: of(async (id, host, page, progress) => {
      const done = await real.keepPage(id, host, page, progress);
      if (done && !page.failed) kept.add(`${id} ${page.page}`);
      return done;
    }, (_, host) => host),
    endJob: of(real.endJob, (_, host) => host),
    putBack: of(real.putBack, (_, host) => host),
  };
}
