import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPage } from '../lib/watch/page/in-page';

declare global {
  /** Ends the watcher that runs in this frame's isolated world, which the page itself cannot see. */
  var endOverturnWatch: (() => void) | undefined;
}

/** The small watcher of a site that the member allowed. Run again, as after an update, it takes the place of the one before. */
export default defineUnlistedScript(() => {
  globalThis.endOverturnWatch?.();
  globalThis.endOverturnWatch = watchPage();
});
