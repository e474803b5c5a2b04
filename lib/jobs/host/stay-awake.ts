/**
 * Firefox ends an event page that got no event for half a minute, whatever it is working on. Measured in Firefox 140: a
 * port that a view holds open does not count, a call of the extension's API by the page itself does.
 */
import { browser } from 'wxt/browser';

/** A third of Firefox's patience (`extensions.background.idle.timeout`). */
const EVERY_MS = 1_000;

/** Keeps this context awake until the answered function is called. Chromium's offscreen document needs nothing. */
export function stayAwake(): () => void {
  if (!import.meta.env.FIREFOX) return () => undefined;
  const beat = setInterval(() => void browser.runtime.getPlatformInfo(), EVERY_MS);
  return () => clearInterval(beat);
}
