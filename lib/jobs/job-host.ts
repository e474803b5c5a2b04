import { browser } from 'wxt/browser';

const PAGE = 'offscreen.html';
let starting: Promise<void> | undefined;

/** Whether the one offscreen document stands; only the browser knows, as the background forgets when it sleeps. */
async function stands(): Promise<boolean> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'], documentUrls: [browser.runtime.getURL(`/${PAGE}`)] });
  return contexts.length > 0;
}

/**
 * Makes sure that the job host can be spoken to: on Chromium the one offscreen document, which a second caller must not
 * create again. On Firefox the event page itself is the host.
 */
export async function ensureJobHost(): Promise<true> {
  if (!browser.offscreen) return true;
  if (await stands()) return true;
  starting ??= browser.offscreen
    .createDocument({ url: PAGE, reasons: ['WORKERS'], justification: 'Reads PDF files on this computer.' })
    .finally(() => {
      starting = undefined;
    });
  await starting;
  return true;
}
