/** The browser as the side panel needs it. */
import { browser } from 'wxt/browser';
import { onErrand, takeErrand, type Errand } from '../../lib/errands/errand';

export interface PanelPort {
  takeErrand(): Promise<Errand | null>;
  /** Calls back whenever a new errand is left for this window; answers how to stop. */
  onErrand(call: () => void): () => void;
  readonly privately: boolean;
  readonly privacyHref: string;
}

export async function browserPanelPort(): Promise<PanelPort> {
  const { id = -1, incognito } = await browser.windows.getCurrent();
  return {
    takeErrand: () => takeErrand(id),
    onErrand: (call) => onErrand(id, call),
    privately: incognito,
    privacyHref: browser.runtime.getURL('/privacy.html' as never),
  };
}
