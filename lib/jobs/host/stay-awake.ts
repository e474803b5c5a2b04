/**
 * Firefox ends an event page that got no event for half a minute, whatever it is working on. Measured in Firefox 153: a
 * port that a view holds open does not count, a call of the extension's API by the page itself does.
 */
import { browser } from 'wxt/browser';

/** Well within Firefox's patience of 30 s (`extensions.background.idle.timeout`). */
const EVERY_MS = 5_000;

/** Keeps this context awake until the answered function is called. */
export function stayAwake(): () => void {
  const beat = setInterval(() => void browser.runtime.getPlatformInfo(), EVERY_MS);
  return () => clearInterval(beat);
}
