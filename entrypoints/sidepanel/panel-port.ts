import { browser } from 'wxt/browser';
import type { AppPort } from '../../components/app/port';
import { onErrand, takeErrand } from '../../lib/errands/errand';
import { openWorkspace } from '../../lib/errands/open-workspace';
import { serveQueue } from '../../lib/jobs/serve-queue';
import { remindersPort } from '../../lib/reminders/port';

/** The browser as the app needs it in the side panel of this window. */
export async function panelPort(): Promise<AppPort> {
  const { id = -1, incognito } = await browser.windows.getCurrent();
  return {
    privately: incognito,
    privacyHref: browser.runtime.getURL('/privacy.html' as never),
    reminders: remindersPort,
    serveQueue: (onProblem) => serveQueue({ onProblem }),
    errands: { take: () => takeErrand(id), onLeft: (call) => onErrand(id, call) },
    ...(incognito ? {} : { openInTab: openWorkspace }),
  };
}
