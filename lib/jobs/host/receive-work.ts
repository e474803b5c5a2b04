/**
 * The job host as a context of the browser: the offscreen document on Chromium, the event page on Firefox. What it works
 * with is loaded when it is first needed: Firefox starts its event page for much less.
 */
import type { OcrEngine } from '../../intake/ocr/engine';
import type { OpenPaper } from '../../intake/paper/open-paper';
import type { Handlers } from '../../messages/receive';
import { send } from '../../messages/send';
import type { JobHost } from './job-host';
import { stayAwake } from './stay-awake';

/** Opens papers with one engine for all of them: it starts with the first page that needs it, and ends itself when idle. */
function paperOpener(): (files: readonly Blob[]) => Promise<OpenPaper> {
  let engine: OcrEngine | undefined;
  return async (files) => {
    const [{ openPaper }, { startEngine }] = await Promise.all([import('../../intake/paper/open-paper'), import('../../intake/ocr/engine')]);
    return openPaper(files, { engine: () => (engine ??= startEngine()) });
  };
}

async function makeHost(): Promise<JobHost> {
  const { startJobHost } = await import('./job-host');
  return startJobHost({
    open: paperOpener(),
    run: async () => (await send('which-run', {})).run,
    onIdle: () => void send('host-idle', {}).catch(() => undefined), // A background that cannot be reached lets the host stay.
    ...(import.meta.env.FIREFOX ? { stayAwake } : {}),
  });
}

/** What the host answers. Of a watched page nothing is kept. */
export function jobHostHandlers(): Handlers<'job-host'> {
  let made: Promise<JobHost> | undefined;
  const host = () => (made ??= makeHost());
  return {
    'work-waits': async () => {
      (await host()).wake();
      return {};
    },
    'read-watched': async ({ doc }) => {
      (await host()).touch();
      const [{ read }, { countDenials }] = await Promise.all([import('../../reading/read'), import('../../appeal/count-denials')]);
      return { denials: countDenials(read(doc)) };
    },
  };
}
