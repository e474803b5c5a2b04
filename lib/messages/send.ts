import { browser } from 'wxt/browser';
import { Problem } from '../problems/problem';
import { handledHere } from './here';
import { ROUTES, type Answer, type Ask, type MessageName, type Reply } from './table';

/** The `detail` of the Problem where nobody answered: the receiver is not there, or went before it could. */
export const UNHEARD = 'no context answered';

function open<N extends MessageName>(reply: Reply<Answer<N>> | undefined): Answer<N> {
  if (!reply) throw new Problem('unexpected', UNHEARD);
  if (!reply.ok) throw new Problem(reply.problem);
  return reply.value;
}

/**
 * Sends to one of our own contexts and waits for its answer. Where that context is this very one, as the job host and
 * the background are on Firefox, it is asked directly: a browser never brings a message back to its sender.
 * @throws the receiver's `Problem`; `unexpected` with the detail `UNHEARD` where nobody answered
 */
export async function send<N extends MessageName>(name: N, ask: Ask<N>): Promise<Answer<N>> {
  const envelope = { name, to: ROUTES[name].to, ask };
  const here = handledHere(envelope);
  const sent = here ?? browser.runtime.sendMessage(envelope).catch(() => undefined);
  return open<N>((await sent) as Reply<Answer<N>> | undefined);
}

/** The same to the script in one frame of one tab. */
export async function sendToPage<N extends 'show-span'>(name: N, ask: Ask<N>, tabId: number, frameId = 0): Promise<Answer<N>> {
  return open<N>(await browser.tabs.sendMessage(tabId, { name, to: ROUTES[name].to, ask }, { frameId }));
}
