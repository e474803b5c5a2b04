/** Reminders as any screen may use them; where there is no port, none is offered. */
import { createContext, useContext, useEffect } from 'react';
import { loadCaseFiles } from '../../lib/cases/case-files';
import { useCases } from '../../lib/cases/hooks';
import { daysToKeep } from '../../lib/reminders/due-soon';
import type { RemindersPort } from '../../lib/reminders/port';

const Reminders = createContext<RemindersPort | undefined>(undefined);
export const RemindersProvider = Reminders.Provider;
export const useReminders = (): RemindersPort | undefined => useContext(Reminders);

/** Waits until the typing rests: each time all cases are read. */
const REST_MS = 1000;

/** Leaves the next day of every case for the background, as long as this view is open and whenever a case changes. */
export function useKeptDays(port: RemindersPort | undefined, today: string): void {
  const cases = useCases();
  useEffect(() => {
    if (!port || !cases) return undefined;
    // A number that is not brought up to date now is at the next change, or when a view opens again.
    const keep = () => void loadCaseFiles().then((files) => port.keep(daysToKeep(files, today))).catch(() => undefined);
    const timer = setTimeout(keep, REST_MS);
    return () => clearTimeout(timer);
  }, [port, cases, today]);
}
