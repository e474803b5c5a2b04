import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

/** What the fake browser does not have: the offscreen document. */
const offscreen = { stands: false, made: 0, closed: 0 };
Object.assign(fakeBrowser, {
  offscreen: {
    createDocument: async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (offscreen.stands) throw new Error('Only a single offscreen document may be created.');
      Object.assign(offscreen, { stands: true, made: offscreen.made + 1 });
    },
    closeDocument: async () => Object.assign(offscreen, { stands: false, closed: offscreen.closed + 1 }),
  },
});
Object.assign(fakeBrowser.runtime, { getContexts: async () => (offscreen.stands ? [{}] : []) });

/** The background forgets everything when it sleeps: each test begins with a new one. */
async function wakeUp() {
  vi.resetModules();
  return import('../../lib/jobs/job-host');
}

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(offscreen, { stands: false, made: 0, closed: 0 });
  vi.restoreAllMocks();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ ok: true, value: {} } as never);
});

describe('the background', () => {
  it('makes one host, however many views ask at once', async () => {
    const { ensureForWork } = await wakeUp();
    await Promise.all([ensureForWork(), ensureForWork(), ensureForWork()]);
    await (await wakeUp()).ensureJobHost();
    expect(offscreen.made).toBe(1);
  });

  it('goes on at the next start only where work may wait', async () => {
    await (await wakeUp()).startRun();
    expect(offscreen.made).toBe(0);
    await (await wakeUp()).ensureForWork();
    offscreen.stands = false;
    await (await wakeUp()).startRun();
    expect(offscreen.made).toBe(2);
    expect(fakeBrowser.runtime.sendMessage).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: 'work-waits' }));
  });

  it('lets an idle host go and forgets that work may wait; one that was asked for just now stays', async () => {
    const { ensureForWork, letHostGo } = await wakeUp();
    await ensureForWork();
    await letHostGo();
    expect(offscreen.closed).toBe(0);
    await (await wakeUp()).letHostGo();
    expect(offscreen.closed).toBe(1);
    await (await wakeUp()).resumeWork();
    expect(offscreen.made).toBe(1);
  });

  it('keeps a host that is asked for while it is let go, and remembers that work may wait', async () => {
    await (await wakeUp()).ensureForWork();
    const { ensureForWork, letHostGo } = await wakeUp();
    const [going] = [letHostGo(), await ensureForWork()];
    await going;
    expect(offscreen.closed).toBe(0);
    await (await wakeUp()).resumeWork();
    expect(fakeBrowser.runtime.sendMessage).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: 'work-waits' }));
  });

  it('names one run of the browser by one name, also after it slept, and the next run by another', async () => {
    const { runOfBrowser } = await wakeUp();
    const [run, same] = await Promise.all([runOfBrowser(), runOfBrowser()]);
    expect(same).toBe(run);
    expect(await (await wakeUp()).runOfBrowser()).toBe(run);
    await (await wakeUp()).startRun();
    expect(await (await wakeUp()).runOfBrowser()).not.toBe(run);
  });
});
