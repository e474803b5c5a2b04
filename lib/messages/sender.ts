import type { Browser } from 'wxt/browser';
import type { Context } from './table';

type Sender = Pick<Browser.runtime.MessageSender, 'id' | 'url' | 'origin' | 'tab'>;

const PAGES: Readonly<Record<string, Context>> = {
  '/popup.html': 'popup', '/sidepanel.html': 'sidepanel', '/workspace.html': 'workspace', '/offscreen.html': 'job-host',
};

/**
 * Which of our contexts sent a message, or `undefined` for anything else: another extension, a web page, a page of ours
 * that takes part in no conversation. Decided by what the browser says about the sender, never by the message.
 */
export function contextOf(sender: Sender, own: { id: string; origin: string }): Context | undefined {
  if (sender.id !== own.id) return undefined;
  if (!sender.url) return sender.tab ? undefined : 'background';
  if (!URL.canParse(sender.url)) return undefined;
  const url = new URL(sender.url);
  if (`${url.protocol}//${url.host}` !== own.origin) return sender.tab ? 'page' : undefined;
  return PAGES[url.pathname] ?? (sender.tab ? undefined : 'background');
}
