import { browser } from 'wxt/browser';
import type { AppPort } from '../../components/app/port';
import { serveQueue } from '../../lib/jobs/serve-queue';
import { remindersPort } from '../../lib/reminders/port';

/** The browser as the app needs it in a tab. */
export async function tabPort(): Promise<AppPort> {
  const { incognito } = await browser.windows.getCurrent();
  return {
    privately: incognito,
    privacyHref: browser.runtime.getURL('/privacy.html' as never),
    reminders: remindersPort,
    serveQueue: (onProblem) => serveQueue({ onProblem }),
  };
}
