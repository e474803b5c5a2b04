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
 * create again. The Firefox build has none and asks for none: its views read PDFs themselves (`readPdfBytes`).
 */
export async function ensureJobHost(): Promise<true> {
  if (import.meta.env.FIREFOX) return true;
  if (await stands()) return true;
  starting ??= browser.offscreen
    .createDocument({ url: PAGE, reasons: ['WORKERS'], justification: 'Reads PDF files on this computer.' })
    .finally(() => {
      starting = undefined;
    });
  await starting;
  return true;
}
