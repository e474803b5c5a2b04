/** How long a job still takes, from the pages that are done. Pure. */

/** The last pages say more than the first: scans change, and so does what else the computer does. */
const WINDOW = 8;

/** The pace of a job: milliseconds from one finished page to the next, one number a page, in order. */
export type Pace = readonly number[];

/** The pace with one more page. */
export const withPage = (pace: Pace, ms: number): Pace => [...pace, Math.max(0, ms)].slice(-WINDOW);

/** Milliseconds a page: the mean of the middle half, so that one long page, or a sleep of the computer, does not make hours of minutes. */
export function msPerPage(pace: Pace): number | undefined {
  if (pace.length === 0) return undefined;
  const sorted = pace.toSorted((a, b) => a - b);
  const cut = Math.floor(sorted.length / 4);
  const middle = sorted.slice(cut, sorted.length - cut);
  return Math.round(middle.reduce((sum, ms) => sum + ms, 0) / middle.length);
}

/** Of a job: what `timeLeft` looks at. */
export interface Progress {
  readonly pageCount?: number;
  readonly pagesDone: number;
  readonly msPerPage?: number;
}

export interface TimeLeft {
  readonly unit: 'seconds' | 'minutes';
  readonly count: number;
}

/** Milliseconds left; undefined while nobody can know. */
export function msLeft({ pageCount, pagesDone, msPerPage: pace }: Progress): number | undefined {
  if (pageCount === undefined || pace === undefined) return undefined;
  return Math.max(0, pageCount - pagesDone) * pace;
}

/** As a person would say it: in steps of five seconds up to a minute, then in minutes, never less than what is left. */
export function timeLeft(progress: Progress): TimeLeft | undefined {
  const ms = msLeft(progress);
  if (ms === undefined) return undefined;
  if (ms <= 55_000) return { unit: 'seconds', count: Math.max(5, Math.ceil(ms / 5_000) * 5) };
  return { unit: 'minutes', count: Math.ceil(ms / 60_000) };
}
