import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Problem } from '../../lib/problems/problem';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

type Listener = (message: unknown, sender: object, respond: (reply: unknown) => void) => boolean;

/** The listener as the browser would call it: fake-browser does not carry a sender's address. */
async function listener(handler: () => Promise<{ ready: true }>): Promise<Listener> {
  const { receive } = await import('../../lib/messages/receive');
  const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  receive('background', { 'page-settled': async () => ({}), 'which-run': async () => ({ run: '' }), 'host-idle': async () => ({}), 'ensure-job-host': handler });
  return add.mock.calls.at(-1)![0] as unknown as Listener;
}

const popup = () => ({ id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html' as never) });
const ask = (listen: Listener, message: unknown, sender: object) =>
  new Promise<unknown>((resolve) => {
    if (!listen(message, sender, resolve)) resolve('not answered');
  });

const MESSAGE = { name: 'ensure-job-host', to: 'background', ask: {} };

describe('receive', () => {
  beforeEach(() => fakeBrowser.reset());

  it('answers a sender that the table names', async () => {
    expect(await ask(await listener(async () => ({ ready: true })), MESSAGE, popup())).toEqual({ ok: true, value: { ready: true } });
  });
  it.each([
    ['a page that sends the same words', MESSAGE, { id: 'x', url: 'https://member.example/', tab: { id: 1 } }],
    ['one of our scripts in a page', MESSAGE, 'page'],
    ['a message for another context', { ...MESSAGE, to: 'job-host' }, 'popup'],
    ['a name that every object has', { ...MESSAGE, name: 'constructor' }, 'popup'],
    ['no message at all', null, 'popup'],
    ['text', 'ensure-job-host', 'popup'],
  ])('is silent to %s', async (_, message, from) => {
    const handler = vi.fn(async () => ({ ready: true }) as const);
    const sender = from === 'popup' ? popup() : from === 'page' ? { id: fakeBrowser.runtime.id, url: 'https://member.example/', tab: { id: 1 } } : (from as object);
    expect(await ask(await listener(handler), message, sender)).toBe('not answered');
    expect(handler).not.toHaveBeenCalled();
  });
  it('sends a problem as its code and hides any other error', async () => {
    const locked = await listener(() => Promise.reject(new Problem('pdf-locked', 'detail')));
    expect(await ask(locked, MESSAGE, popup())).toEqual({ ok: false, problem: 'pdf-locked' });
    const broken = await listener(() => Promise.reject(new Error('words of a page')));
    expect(await ask(broken, MESSAGE, popup())).toEqual({ ok: false, problem: 'unexpected' });
  });
  it('answers a message of its own context directly, as on Firefox, where the background is the job host too', async () => {
    await listener(async () => ({ ready: true }));
    const over = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    const { send } = await import('../../lib/messages/send');
    expect(await send('ensure-job-host', {})).toEqual({ ready: true });
    await listener(() => Promise.reject(new Problem('storage-full')));
    await expect(send('ensure-job-host', {})).rejects.toEqual(new Problem('storage-full'));
    expect(over).not.toHaveBeenCalled();
  });
});

describe('send', () => {
  it('says where nobody answers: the receiver is not there, or went before it could', async () => {
    const { send, UNHEARD } = await import('../../lib/messages/send');
    const over = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    over.mockResolvedValueOnce(undefined);
    await expect(send('work-waits', {})).rejects.toMatchObject({ code: 'unexpected', detail: UNHEARD });
    over.mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.'));
    await expect(send('work-waits', {})).rejects.toMatchObject({ code: 'unexpected', detail: UNHEARD });
  });
});
