/**
 * A debugging session with a target that Playwright gives no Page for: the real popup, the real side panel, a tab.
 * Non-flattened sessions ride on the browser's own session as text messages, so Playwright's bookkeeping never sees them.
 */
import type { CDPSession } from 'playwright-core';

export interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
  readonly title: string;
}

/** Chromium's protocol by name, also for domains that Playwright has no types for. */
export type Wire = (method: string, params?: Record<string, unknown>) => Promise<unknown>;

export const wireOf = (cdp: CDPSession): Wire => cdp.send.bind(cdp) as unknown as Wire;

export async function targetsOf(cdp: CDPSession): Promise<readonly TargetInfo[]> {
  const { targetInfos } = (await wireOf(cdp)('Target.getTargets', { filter: [{}] })) as { targetInfos: TargetInfo[] };
  return targetInfos;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

export interface Session {
  readonly send: Wire;
  readonly on: (method: string, listener: (params: unknown) => void) => void;
  readonly isOpen: () => boolean;
  /** Settles when the target has gone or `detach` was called. */
  readonly closed: Promise<void>;
  readonly detach: () => Promise<void>;
}

export async function openSession(cdp: CDPSession, targetId: string): Promise<Session> {
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const listeners = new Map<string, (params: unknown) => void>();
  let count = 0;
  let open = true;
  let settleClosed = () => {};
  const closed = new Promise<void>((resolve) => { settleClosed = resolve; });

  const onMessage = (event: { sessionId: string; message: string }) => {
    if (event.sessionId !== sessionId) return;
    const { id, method, params, result, error } = JSON.parse(event.message) as Message;
    if (method !== undefined) listeners.get(method)?.(params);
    if (id === undefined) return;
    const asker = waiting.get(id);
    waiting.delete(id);
    if (error) asker?.reject(new Error(error.message));
    else asker?.resolve(result);
  };
  const end = () => {
    if (!open) return;
    open = false;
    cdp.off('Target.receivedMessageFromTarget', onMessage);
    cdp.off('Target.detachedFromTarget', onDetached);
    for (const { reject } of waiting.values()) reject(new Error('The target has closed.'));
    waiting.clear();
    settleClosed();
  };
  const onDetached = (event: { sessionId: string }) => { if (event.sessionId === sessionId) end(); };
  cdp.on('Target.receivedMessageFromTarget', onMessage);
  cdp.on('Target.detachedFromTarget', onDetached);

  const send: Wire = (method, params = {}) =>
    new Promise((resolve, reject) => {
      if (!open) { reject(new Error('The target has closed.')); return; }
      const id = ++count;
      waiting.set(id, { resolve, reject });
      cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) }).catch(reject);
    });

  return {
    send,
    on: (method, listener) => void listeners.set(method, listener),
    isOpen: () => open,
    closed,
    async detach() {
      if (open) await cdp.send('Target.detachFromTarget', { sessionId }).catch(() => undefined);
      end();
    },
  };
}
