import type { Message } from '../../data/messages.ts';
import { el, facts, getJson, link } from '../dom.ts';

export async function messageList(): Promise<HTMLElement> {
  const messages = await getJson<Message[]>('/api/messages');
  return el('div', {}, el('h1', {}, 'Message center'),
    el('ul', { class: 'doors' }, ...messages.map((message) => el('li', {}, el('span', {}, message.date), link(`/messages/${message.id}`, message.subject)))));
}

export async function messageDetail(id: string): Promise<HTMLElement> {
  const message = await getJson<Message>(`/api/messages/${id}`);
  return el('article', { class: 'paper' },
    el('h1', {}, message.subject),
    facts([['From', message.from], ['Date', message.date]]),
    ...message.paragraphs.map((paragraph) => el('p', {}, paragraph)));
}
