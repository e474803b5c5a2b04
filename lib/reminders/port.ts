/** Reminders as the screens use them. */
import { browser } from 'wxt/browser';
import { keepRows, isWanted, onRowsChange, want, wantNot, type ReminderRow } from './rows';

export type { ReminderRow } from './rows';

export interface RemindersPort {
  /** Leaves the days for the background, which counts them. */
  keep(rows: readonly ReminderRow[]): Promise<void>;
  /** Whether notifications are on: wanted, and allowed by the browser. */
  isOn(): Promise<boolean>;
  /** Asks the browser; call it first in a click. Answers whether it was allowed. */
  turnOn(): Promise<boolean>;
  /** Also gives the permission back. */
  turnOff(): Promise<void>;
  onChange(call: () => void): () => void;
}

const NOTIFICATIONS = { permissions: ['notifications'] } satisfies Parameters<typeof browser.permissions.request>[0];

export const remindersPort: RemindersPort = {
  keep: keepRows,
  async isOn() {
    return (await isWanted()) && (await browser.permissions.contains(NOTIFICATIONS));
  },
  async turnOn() {
    const asked = browser.permissions.request(NOTIFICATIONS);
    if (!(await asked)) return false;
    await want();
    return true;
  },
  async turnOff() {
    await wantNot();
    await browser.permissions.remove(NOTIFICATIONS);
  },
  onChange: onRowsChange,
};
