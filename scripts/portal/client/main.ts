/** Routes of the sample portal. A click on a link changes the address and the content, never the document. */
import { el } from './dom.ts';
import { claimDetail } from './views/claim.ts';
import { claimsList } from './views/claims.ts';
import { decisionFrame, documents, embedded, framed } from './views/documents.ts';
import { explanationOfBenefits } from './views/eob.ts';
import { home } from './views/home.ts';
import { large, markup, messages } from './views/hostile.ts';
import { messageDetail, messageList } from './views/messages.ts';

type View = (part: string) => HTMLElement | Promise<HTMLElement>;

const ROUTES: readonly (readonly [path: RegExp, title: string, view: View])[] = [
  [/^\/$/, 'Home', home],
  [/^\/claims$/, 'Claims', claimsList],
  [/^\/claims\/([\d-]+)$/, 'Claim details', claimDetail],
  [/^\/eob\/([\d-]+)$/, 'Explanation of Benefits', explanationOfBenefits],
  [/^\/documents$/, 'Document center', documents],
  [/^\/documents\/embedded$/, 'Your letter', embedded],
  [/^\/documents\/framed$/, 'Your letter', framed],
  [/^\/decision$/, 'Decision', decisionFrame],
  [/^\/messages$/, 'Message center', messageList],
  [/^\/messages\/(\d+)$/, 'Message', messageDetail],
  [/^\/hostile\/large$/, 'Claim history', large],
  [/^\/hostile\/markup$/, 'Claim details', markup],
  [/^\/hostile\/messages$/, 'Claim details', messages],
];

const main = document.querySelector('main');

async function show(path: string): Promise<void> {
  if (!main) return;
  main.setAttribute('aria-busy', 'true');
  main.replaceChildren(el('div', { class: 'skeleton' }, 'Loading …'));
  for (const [pattern, title, view] of ROUTES) {
    const match = pattern.exec(path);
    if (!match) continue;
    const content = await view(match[1] ?? '');
    if (location.pathname !== path) return; // the member has already gone elsewhere
    document.title = `${title} | Buckeye Mutual Health`;
    main.replaceChildren(content);
    main.removeAttribute('aria-busy');
    return;
  }
  main.replaceChildren(el('h1', {}, 'Page not found'));
  main.removeAttribute('aria-busy');
}

document.addEventListener('click', (event) => {
  const anchor = event.target instanceof Element ? event.target.closest('a') : null;
  if (!anchor || anchor.origin !== location.origin || anchor.hasAttribute('data-plain')) return;
  event.preventDefault();
  history.pushState(null, '', anchor.href);
  void show(location.pathname);
});
window.addEventListener('popstate', () => void show(location.pathname));

const menuButton = document.querySelector<HTMLButtonElement>('#account');
const menu = document.querySelector<HTMLElement>('#account-menu');
menuButton?.addEventListener('click', () => {
  if (!menu) return;
  menu.hidden = !menu.hidden;
  menuButton.setAttribute('aria-expanded', String(!menu.hidden));
});

void show(location.pathname);
