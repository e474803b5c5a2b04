/** Keeps the watching of sites in step with what the member wants and the browser grants. Registered at every start of the background. */
import { browser } from 'wxt/browser';
import { onListChange } from './list';
import { reconcile } from './reconcile';

export { pageSettled } from './settled';

/** What the browser refuses now is tried again at the next event; nobody waits for it here. */
const keepInStep = () => void reconcile().catch(() => undefined);

/** Call it once, synchronously, when the background starts. */
export function watchSites(): void {
  // After an update the browser has forgotten the scripts, and those in open pages are cut off: both are made anew.
  browser.runtime.onInstalled.addListener(() => void reconcile(true).catch(() => undefined));
  browser.runtime.onStartup.addListener(keepInStep);
  browser.permissions.onAdded.addListener(keepInStep);
  browser.permissions.onRemoved.addListener(keepInStep);
  onListChange(keepInStep);
}
