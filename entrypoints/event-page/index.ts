/**
 * Firefox's background: what Chromium's does, and the job host besides, as an event page may use workers. The build
 * takes this file as the background of Firefox (`wxt.config.ts`).
 */
import { defineBackground } from 'wxt/utils/define-background';
import { jobHostHandlers } from '../../lib/jobs/host/receive-work';
import { receive } from '../../lib/messages/receive';
import background from '../background';

export default defineBackground({
  type: 'module',
  main() {
    void background.main();
    receive('job-host', jobHostHandlers());
  },
});
