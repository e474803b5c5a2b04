/** The job host as a context of the browser: the offscreen document on Chromium, the event page on Firefox. */
import { countDenials } from '../../appeal/count-denials';
import { startEngine, type OcrEngine } from '../../intake/ocr/engine';
import { openPaper } from '../../intake/paper/open-paper';
import type { Handlers } from '../../messages/receive';
import { send } from '../../messages/send';
import { read } from '../../reading/read';
import { startJobHost } from './job-host';

/** What the host answers. The engine starts with the first page that needs it, and ends itself when idle. */
export function jobHostHandlers(): Handlers<'job-host'> {
  let engine: OcrEngine | undefined;
  const host = startJobHost({
    open: (files) => openPaper(files, { engine: () => (engine ??= startEngine()) }),
    run: async () => (await send('which-run', {})).run,
    onIdle: () => void send('host-idle', {}).catch(() => undefined), // A background that cannot be reached lets the host stay.
  });
  return {
    'work-waits': async () => {
      host.wake();
      return {};
    },
    'read-watched': async ({ doc }) => {
      host.touch();
      return { denials: countDenials(read(doc)) };
    },
  };
}
