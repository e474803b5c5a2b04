/** The background's part: it makes the job host, remembers over a restart that work may wait, and lets an idle host go. */
import { browser } from 'wxt/browser';
import { send } from '../messages/send';

const PAGE = 'offscreen.html';
/** In `storage.local`: a view has asked for the host, and the host has not said yet that it has nothing more to do. */
const WORK_MAY_WAIT = 'work-may-wait';
/** In `storage.local`, as a crashed extension loses its session values while the browser runs on; made anew when the browser starts. */
const RUN = 'run-of-browser';

/** An answer that the host still owes must not be lost with it: whoever asked for it has this long to speak to it. */
const JUST_ASKED_MS = 5_000;
let askedAt = -Infinity;

/** One after the other: a host is not closed while it is made. */
let turn: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = turn.then(work);
  turn = done.catch(() => undefined);
  return done;
}

/** Whether the one offscreen document stands; only the browser knows, as the background forgets when it sleeps. */
async function stands(): Promise<boolean> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'], documentUrls: [browser.runtime.getURL(`/${PAGE}`)] });
  return contexts.length > 0;
}

/**
 * Makes sure that the job host can be spoken to: on Chromium the one offscreen document, which a second caller must not
 * create again; on Firefox the event page itself, which stands as it runs this.
 */
export async function ensureJobHost(): Promise<true> {
  askedAt = Date.now();
  await inTurn(async () => {
    if (import.meta.env.FIREFOX || (await stands())) return;
    await browser.offscreen.createDocument({ url: PAGE, reasons: ['WORKERS'], justification: 'Reads PDF files and pictures on this computer.' });
  });
  return true;
}

/** A view asks for the host: should the browser end before the host is idle, the next start goes on. */
export async function ensureForWork(): Promise<{ ready: true }> {
  askedAt = Date.now();
  await inTurn(() => browser.storage.local.set({ [WORK_MAY_WAIT]: true }));
  return { ready: await ensureJobHost() };
}

/** After an install, an update or a start of the browser: work that was left goes on. */
export async function resumeWork(): Promise<void> {
  const { [WORK_MAY_WAIT]: mayWait } = await browser.storage.local.get(WORK_MAY_WAIT);
  if (!mayWait) return;
  await ensureJobHost();
  await send('work-waits', {});
}

/** When the browser starts: what was in hand when it ended was in hand of another run. */
export async function startRun(): Promise<void> {
  await inTurn(() => browser.storage.local.remove(RUN));
  await resumeWork();
}

const isJustAsked = (): boolean => Date.now() - askedAt < JUST_ASKED_MS;

/**
 * The host has nothing to do, and says so again as long as it stands. Whoever asks for it meanwhile keeps it: what they
 * note is noted after this has forgotten, and a host that was asked for is not closed.
 */
export function letHostGo(): Promise<void> {
  return inTurn(async () => {
    if (isJustAsked()) return;
    await browser.storage.local.remove(WORK_MAY_WAIT);
    if (!import.meta.env.FIREFOX && (await stands()) && !isJustAsked()) await browser.offscreen.closeDocument();
  });
}

/** A random name that this run of the browser keeps until it ends. */
export const runOfBrowser = (): Promise<string> =>
  inTurn(async () => {
    const known = (await browser.storage.local.get(RUN))[RUN];
    if (typeof known === 'string') return known;
    const run = crypto.randomUUID();
    await browser.storage.local.set({ [RUN]: run });
    return run;
  });
