/**
 * Firefox's own remote protocol over TCP, version 3: `length:json`, where a command is `[0, id, name, params]` and its
 * answer `[1, id, error, result]`. With it no geckodriver is needed.
 * Source: https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
import { connect, type Socket } from 'node:net';
import { FrameSplitter, frameOf } from './marionette-frames';

export type Send = (command: string, params?: Readonly<Record<string, unknown>>) => Promise<unknown>;

export interface Marionette {
  readonly send: Send;
  /** Settles when the connection has ended, whoever ended it. */
  readonly closed: Promise<void>;
  readonly close: () => void;
}

interface RemoteError {
  readonly error: string;
  readonly message: string;
}

type Answer = readonly [type: 1, id: number, error: RemoteError | null, result: unknown];

/** An error that Firefox named, such as `no such element` or `no such window`. */
export class MarionetteError extends Error {
  constructor(readonly code: string, command: string, message: string) {
    super(`${command}: ${code}: ${message}`);
  }
}

function opened(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', reject);
  });
}

/** Connects to a Firefox that listens on a loopback port; rejects when nobody does, or somebody else. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await opened(port);
  const waiting = new Map<number, { command: string; resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  const frames = new FrameSplitter();
  let count = 0;
  let greet: (greeting: unknown) => void = () => {};
  let refuse: (error: Error) => void = () => {};
  const greeting = new Promise<unknown>((resolve, reject) => { greet = resolve; refuse = reject; });

  const closed = new Promise<void>((resolve) => {
    socket.once('close', () => {
      refuse(new Error('Firefox hung up before it said who it is.'));
      for (const { command, reject } of waiting.values()) reject(new Error(`Firefox hung up during ${command}.`));
      waiting.clear();
      resolve();
    });
  });
  socket.on('error', () => socket.destroy());
  socket.on('data', (bytes: Buffer) => {
    for (const message of frames.add(bytes)) {
      if (!Array.isArray(message)) { greet(message); continue; }
      const [, id, error, result] = message as unknown as Answer;
      const asker = waiting.get(id);
      waiting.delete(id);
      if (error) asker?.reject(new MarionetteError(error.error, asker.command, error.message));
      else asker?.resolve(result);
    }
  });

  const { marionetteProtocol } = (await greeting) as { marionetteProtocol?: number };
  if (marionetteProtocol !== 3) {
    socket.destroy();
    throw new Error(`Port ${port} does not speak Marionette's protocol 3.`);
  }
  return {
    send: (command, params = {}) => new Promise((resolve, reject) => {
      if (socket.destroyed) { reject(new Error(`Firefox has hung up; ${command} was not sent.`)); return; }
      count += 1;
      waiting.set(count, { command, resolve, reject });
      socket.write(frameOf([0, count, command, params]));
    }),
    closed,
    close: () => socket.destroy(),
  };
}
