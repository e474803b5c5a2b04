import { browser } from 'wxt/browser';
import { Problem } from '../problems/problem';
import { ROUTES, type Answer, type Ask, type MessageName, type Reply } from './table';

function open<N extends MessageName>(reply: Reply<Answer<N>> | undefined): Answer<N> {
  if (!reply) throw new Problem('unexpected', 'no context answered');
  if (!reply.ok) throw new Problem(reply.problem);
  return reply.value;
}

/** Sends to one of our own contexts and waits for its answer. Throws the receiver's `Problem`. */
export async function send<N extends MessageName>(name: N, ask: Ask<N>): Promise<Answer<N>> {
  return open<N>(await browser.runtime.sendMessage({ name, to: ROUTES[name].to, ask }));
}

/** The same to the script in one frame of one tab. */
export async function sendToPage<N extends 'show-span'>(name: N, ask: Ask<N>, tabId: number, frameId = 0): Promise<Answer<N>> {
  return open<N>(await browser.tabs.sendMessage(tabId, { name, to: ROUTES[name].to, ask }, { frameId }));
}
