import { browser, type Browser } from 'wxt/browser';
import { problemCodeOf } from '../problems/problem';
import { handleHere } from './here';
import { contextOf } from './sender';
import { ROUTES, type Answer, type Ask, type Context, type Conversations, type Envelope, type MessageName, type Reply } from './table';

type NamesTo<C extends Context> = { [N in MessageName]: Conversations[N]['to'] extends C ? N : never }[MessageName];

/** What the browser says about who sent a message. */
export type Sender = Browser.runtime.MessageSender;

export type Handlers<C extends Context> = { readonly [N in NamesTo<C>]: (ask: Ask<N>, sender: Sender) => Promise<Answer<N>> };

const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' && message !== null && 'name' in message && 'to' in message && Object.hasOwn(ROUTES, String(message.name));

/**
 * Answers the messages for one context. Returns synchronously whether an answer will follow, as Chromium wants it;
 * what a handler throws is sent back as a problem code, never as text of a page.
 */
export function receive<C extends Context>(context: C, handlers: Handlers<C>): void {
  const answer = async ({ name, ask }: Envelope, sender: Sender): Promise<Reply<unknown>> => {
    const handle = handlers[name as NamesTo<C>] as (ask: unknown, sender: Sender) => Promise<unknown>;
    try {
      return { ok: true, value: await handle(ask, sender) };
    } catch (error) {
      return { ok: false, problem: problemCodeOf(error) };
    }
  };
  handleHere(context, (envelope) => answer(envelope, { id: browser.runtime.id }));
  const own = { id: browser.runtime.id, origin: browser.runtime.getURL('/').replace(/\/$/, '') };
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse: (reply: Reply<unknown>) => void) => {
    if (!isEnvelope(message) || message.to !== context) return false;
    const from = contextOf(sender, own);
    if (!from || !ROUTES[message.name].from.includes(from) || ROUTES[message.name].to !== context) return false;
    void answer(message, sender).then(sendResponse);
    return true;
  });
}
