import { el, link } from '../dom.ts';

export function home(): HTMLElement {
  const card = (title: string, text: string, href: string, action: string) =>
    el('section', { class: 'card' }, el('h2', {}, title), el('p', {}, text), link(href, action));
  return el('div', {},
    el('h1', {}, 'Welcome back, Marisol'),
    el('div', { class: 'cards' },
      card('Claims', 'See what your plan paid, and what it did not.', '/claims', 'All claims'),
      card('Documents', 'Letters and statements from the last 24 months.', '/documents', 'Document center'),
      card('Messages', 'You have 1 new message.', '/messages', 'Message center'),
      card('Find care', 'Doctors and hospitals in your network.', '/', 'Search')));
}
