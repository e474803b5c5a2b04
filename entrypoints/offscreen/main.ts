/** Chromium's job host: reads papers where there are workers, and outlives popup, panel and tab. */
import { jobHostHandlers } from '../../lib/jobs/host/receive-work';
import { receive } from '../../lib/messages/receive';

receive('job-host', jobHostHandlers());
