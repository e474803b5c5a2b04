/** The client against a server of our own, which can misbehave as no Firefox would. */
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { connectMarionette, MarionetteError } from '../../../scripts/firefox/marionette';
import { FrameSplitter, frameOf } from '../../../scripts/firefox/marionette-frames';

type Command = readonly [type: 0, id: number, name: string, params: unknown];

const open: (() => void)[] = [];
afterEach(() => { for (const close of open.splice(0)) close(); });

async function serve(greeting: unknown, answer: (command: Command, socket: Socket) => void): Promise<number> {
  const server = createServer((socket) => {
    const frames = new FrameSplitter();
    socket.on('error', () => {});
    socket.on('data', (bytes) => { for (const message of frames.add(bytes as Buffer)) answer(message as Command, socket); });
    socket.write(frameOf(greeting));
    open.push(() => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(() => server.close());
  return (server.address() as AddressInfo).port;
}

const FIREFOX = { applicationType: 'gecko', marionetteProtocol: 3 };

describe('connectMarionette', () => {
  it('gives each asker its own answer, in whatever order they come', async () => {
    const asked: Command[] = [];
    const port = await serve(FIREFOX, (command, socket) => {
      asked.push(command);
      if (asked.length === 2) for (const [, id, name] of asked.toReversed()) socket.write(frameOf([1, id, null, { value: name }]));
    });
    const { send, close } = await connectMarionette(port);
    expect(await Promise.all([send('A'), send('B', { x: 1 })])).toEqual([{ value: 'A' }, { value: 'B' }]);
    expect(asked.map(([, , name, params]) => [name, params])).toEqual([['A', {}], ['B', { x: 1 }]]);
    close();
  });

  it('rejects with what Firefox calls the error', async () => {
    const port = await serve(FIREFOX, ([, id], socket) => socket.write(frameOf([1, id, { error: 'no such element', message: 'gone', stacktrace: '' }, null])));
    const { send, close } = await connectMarionette(port);
    const error = await send('WebDriver:FindElement').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(MarionetteError);
    expect(error).toMatchObject({ code: 'no such element', message: 'WebDriver:FindElement: no such element: gone' });
    close();
  });

  it('leaves nobody waiting when Firefox hangs up, then or later', async () => {
    const port = await serve(FIREFOX, (_command, socket) => socket.destroy());
    const { send, closed } = await connectMarionette(port);
    await expect(send('WebDriver:GetTitle')).rejects.toThrow('hung up during WebDriver:GetTitle');
    await closed;
    await expect(send('WebDriver:GetTitle')).rejects.toThrow('was not sent');
  });

  it('refuses a port where somebody else answers, and one where nobody does', async () => {
    await expect(connectMarionette(await serve({ marionetteProtocol: 2 }, () => {}))).rejects.toThrow('protocol 3');
    const port = await serve(FIREFOX, () => {});
    for (const close of open.splice(0)) close();
    await expect(connectMarionette(port)).rejects.toThrow('ECONNREFUSED');
  });
});
