/** The page around the watcher: its observer, its events, and the one message that leaves it. */
import { browser } from 'wxt/browser';
import { contentTypeOf } from '../../intake/page/dom';
import { send } from '../../messages/send';
import { problemCodeOf } from '../../problems/problem';
import { lookAt } from './look';
import { Watcher, type Heard, type Surroundings } from './watcher';

/** Attributes with which pages open a part whose words were there before. Not `class`: it changes at every hover. */
const OPENING = ['hidden', 'open', 'aria-hidden', 'aria-expanded', 'aria-selected', 'aria-busy'];

/** The events of the Navigation API: Chromium 102, Firefox 147; before it, changes of the address are found with the changes of the page. */
interface WithNavigation {
  readonly navigation?: EventTarget;
}

async function report(signs: boolean): Promise<Heard> {
  try {
    await send('page-settled', { signs });
    return 'heard';
  } catch (error) {
    // After an update or a removal this script is cut off from its extension, which may have left another one here.
    const isCutOff = browser.runtime?.id === undefined;
    return isCutOff || problemCodeOf(error) === 'no-access' ? 'ended' : 'lost';
  }
}

function surroundings(): Surroundings {
  let tell: ((shown: boolean) => void) | undefined;
  const observer = new MutationObserver((changes) => tell?.(changes.some(({ type }) => type === 'attributes')));
  return {
    observe(roots, changed) {
      tell = changed;
      for (const root of roots) observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: OPENING });
    },
    unobserve() {
      tell = undefined;
      observer.disconnect();
    },
    look: () => lookAt(document),
    report,
    // Queries and fragments change by themselves on many pages; what matters of them shows in the words.
    address: () => location.origin + location.pathname,
    isVisible: () => document.visibilityState === 'visible',
    now: () => performance.now(),
  };
}

/** Starts to watch this page; answers how to end it. Watches no private window, and nothing that is no page of HTML. */
export function watchPage(): () => void {
  if (browser.extension.inIncognitoContext || !/html/.test(contentTypeOf(document))) return () => undefined;
  const watcher = new Watcher(surroundings(), document);
  const listening = new AbortController();
  const on = (target: EventTarget | undefined, name: string, then: (event: Event) => void) =>
    target?.addEventListener(name, then, { capture: true, passive: true, signal: listening.signal });
  on(document, 'visibilitychange', () => watcher.seen());
  on(window, 'pageshow', (event) => (event as PageTransitionEvent).persisted && watcher.broughtBack());
  on(window, 'click', (event) => event.isTrusted && watcher.clicked());
  on(window, 'input', (event) => event.isTrusted && watcher.typed()); // A page that types by itself would put the look off for ever.
  on(document, 'load', () => watcher.changed()); // of a frame; it does not bubble
  on((window as WithNavigation).navigation, 'currententrychange', () => watcher.routed());
  on(window, 'popstate', () => watcher.routed());
  on(window, 'hashchange', () => watcher.routed());
  watcher.seen();
  return () => {
    listening.abort();
    watcher.end();
  };
}
