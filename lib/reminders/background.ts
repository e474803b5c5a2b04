/**
 * The background's part: it counts the days that a view left in `storage.local`, once a day and whenever they change,
 * and notifies where the member turned that on. It knows no case and no rule.
 */
import { browser } from 'wxt/browser';
import { openWorkspace } from '../errands/open-workspace';
import { showSoon } from './badge';
import { localDay } from './day';
import { noticeFor, type Told } from './notice';
import { countSoon, isWanted, onRowsChange, readRows } from './rows';

const DAILY = 'overturn-days';
const TOLD = 'reminders-told';
/** One notice at a time: a newer one takes its place. */
const NOTICE = 'overturn-appeal-dates';
const ICON = '/icon/128.png';
const MINUTES_OF_A_DAY = 1440;
/** In the morning, by the member's clock. */
const HOUR = 9;

/** The next nine in the morning, in milliseconds since 1970. */
export function nextMorning(now: Date): number {
  const morning = new Date(now.getFullYear(), now.getMonth(), now.getDate(), HOUR);
  if (morning <= now) morning.setDate(morning.getDate() + 1);
  return morning.getTime();
}

/** Only while the permission is granted does the browser have it. */
const mayNotify = (): boolean => (browser as { notifications?: unknown }).notifications !== undefined;

async function notify(today: string): Promise<void> {
  if (!mayNotify() || !(await isWanted())) return;
  const { [TOLD]: kept } = await browser.storage.local.get(TOLD);
  const before = (kept !== null && typeof kept === 'object' ? kept : {}) as Told;
  const { message, told } = noticeFor(await readRows(), before, today);
  // Written before the notice: one that is lost costs less than one that comes again and again.
  if (JSON.stringify(told) !== JSON.stringify(before)) await browser.storage.local.set({ [TOLD]: told });
  if (message) await browser.notifications.create(NOTICE, { type: 'basic', iconUrl: browser.runtime.getURL(ICON as never), title: 'Overturn', message });
}

/** Counts and notifies; each start of the browser, each morning and each change calls it. */
export async function lookAtDays(now = new Date()): Promise<void> {
  const today = localDay(now);
  await showSoon(countSoon(await readRows(), today));
  await notify(today);
}

/** To the list of cases; a workspace that is open already comes to the front. */
async function follow(notice: string): Promise<void> {
  if (notice !== NOTICE) return;
  await browser.notifications.clear(NOTICE);
  await openWorkspace('#cases');
}

let isListening = false;
/** The events of notifications exist only once they are allowed. */
function listenToClicks(): void {
  if (isListening || !mayNotify()) return;
  isListening = true;
  browser.notifications.onClicked.addListener((notice) => void follow(notice).catch(() => undefined));
}

/** Call it once, synchronously, when the background starts. */
export function remind(): void {
  const look = () => void lookAtDays().catch(() => undefined);
  browser.alarms.onAlarm.addListener(({ name }) => name === DAILY && look());
  browser.runtime.onStartup.addListener(look);
  browser.runtime.onInstalled.addListener(look);
  onRowsChange(look);
  browser.permissions.onAdded.addListener(() => {
    listenToClicks();
    look();
  });
  listenToClicks();
  // An alarm that stands is left alone: made anew at each start of the background it would move.
  void browser.alarms.get(DAILY).then((alarm) => (alarm ? undefined : browser.alarms.create(DAILY, { when: nextMorning(new Date()), periodInMinutes: MINUTES_OF_A_DAY }))).catch(() => undefined);
}
