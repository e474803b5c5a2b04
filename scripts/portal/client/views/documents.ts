/** The document center: one letter, in each of the ways in which portals hand out a PDF. */
import { el, link } from '../dom.ts';

const LETTER = '/documents/letter-26-3317-0098.pdf';

async function openAsBlob(): Promise<void> {
  const tab = window.open('about:blank', '_blank');
  const response = await fetch(LETTER, { credentials: 'same-origin' });
  const address = URL.createObjectURL(await response.blob());
  if (tab) tab.location.href = address;
}

export function documents(): HTMLElement {
  const blobButton = el('button', { type: 'button' }, 'Open letter (made in the browser)');
  blobButton.addEventListener('click', () => void openAsBlob());
  const row = (title: string, door: HTMLElement) => el('li', {}, el('span', {}, title), door);
  return el('div', {},
    el('h1', {}, 'Document center'),
    el('ul', { class: 'doors' },
      row('Notice of denial, October 6, 2026', link(LETTER, 'Open letter', { target: '_blank', 'data-plain': '' })),
      row('Notice of denial, October 6, 2026', blobButton),
      row('Notice of denial, October 6, 2026', link('/documents/embedded', 'Show letter on a page')),
      row('Notice of denial, October 6, 2026', link('/documents/framed', 'Show letter in a frame')),
      row('Notice of denial, October 6, 2026',
        el('form', { method: 'post', action: '/documents/print', target: '_blank' }, el('input', { type: 'hidden', name: 'claim', value: '26-3317-0098' }), el('button', {}, 'Print letter'))),
      row('Decision of the review company', link('/decision', 'Show decision'))));
}

export const embedded = (): HTMLElement =>
  el('div', {}, el('h1', {}, 'Your letter'), el('embed', { src: LETTER, type: 'application/pdf', class: 'letter', title: 'Letter' }));

export const framed = (): HTMLElement =>
  el('div', {}, el('h1', {}, 'Your letter'), el('iframe', { src: LETTER, class: 'letter', title: 'Letter' }));

/** Most of this page belongs to another company. */
export const decisionFrame = (): HTMLElement =>
  el('div', {},
    el('h1', {}, 'Decision'),
    el('p', {}, 'Our partner Clearpath Review decides on imaging requests. Its page is shown below.'),
    el('iframe', { src: 'https://decisions.clearpath-review.example/decision/CR-2026-55810', class: 'letter', title: 'Decision by Clearpath Review' }));
