/**
 * What is left for the background: plain days in `storage.local`, with nothing of a case but its random id. Erasing
 * everything clears them with the rest.
 */
import { browser } from 'wxt/browser';
import { daysUntil } from './day';

export interface ReminderRow {
  readonly caseId: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** The button counts what is due within so many days, today included. */
export const SOON_DAYS = 7;

const ROWS = 'reminders';
const WANTED = 'reminders-wanted';

const isRow = (row: unknown): row is ReminderRow => {
  const { caseId, date } = (row ?? {}) as Partial<ReminderRow>;
  return typeof caseId === 'string' && typeof date === 'string' && daysUntil(date, date) === 0;
};

/** Rows that make no sense are left out. */
export async function readRows(): Promise<readonly ReminderRow[]> {
  const { [ROWS]: rows } = await browser.storage.local.get(ROWS);
  return Array.isArray(rows) ? rows.filter(isRow) : [];
}

/** Writes only what changed, so that the background is not woken for nothing. */
export async function keepRows(rows: readonly ReminderRow[]): Promise<void> {
  const now = rows.map(({ caseId, date }) => ({ caseId, date }));
  if (JSON.stringify(await readRows()) === JSON.stringify(now)) return;
  if (now.length === 0) await browser.storage.local.remove(ROWS);
  else await browser.storage.local.set({ [ROWS]: now });
}

/** Whether the member turned notifications on. The browser's own permission counts besides. */
export async function isWanted(): Promise<boolean> {
  return (await browser.storage.local.get(WANTED))[WANTED] === true;
}
/** Started, not awaited, in the click itself: the browser's dialog must be asked for in the same moment. */
export const want = (): Promise<void> => browser.storage.local.set({ [WANTED]: true });
export const wantNot = (): Promise<void> => browser.storage.local.remove(WANTED);

/** Calls back when the days, or the wish, may have changed; answers how to stop. */
export function onRowsChange(call: () => void): () => void {
  const listener = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'local' && (ROWS in changes || WANTED in changes)) call();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** How many are due within the week. What has passed is not counted: the number is for what can still be kept. */
export const countSoon = (rows: readonly ReminderRow[], today: string): number =>
  rows.filter(({ date }) => {
    const left = daysUntil(date, today);
    return left !== undefined && left >= 0 && left <= SOON_DAYS;
  }).length;
