/** A row of the log in words. */
import type { Contact } from '../../lib/cases/model';
import { isPlainDate } from '../../lib/appeal/plain-date';
import { dateWords } from '../words/format';

export const CONTACT_WAYS: Readonly<Record<Contact['how'], string>> = { call: 'Call', letter: 'Letter', portal: 'Portal message', visit: 'Visit' };

const dayWords = (day: string): string => (isPlainDate(day) ? dateWords(day) : 'day not noted');

/** "Call, November 23, 2026: the plan, Ana". */
export function contactTitle({ how, day, withWhom, person }: Contact): string {
  const who = [withWhom, person].map((text) => text.trim()).filter(Boolean).join(', ');
  return `${CONTACT_WAYS[how]}, ${dayWords(day)}${who ? `: ${who}` : ''}`;
}

/** What was noted of it, as the member wrote it. */
export const contactDetails = ({ reference, promised, promisedBy, said }: Contact): readonly string[] => [
  ...(reference.trim() ? [`Reference ${reference.trim()}`] : []),
  ...(promised.trim() || promisedBy ? [`Promised: ${[promised.trim(), promisedBy ? `by ${dayWords(promisedBy)}` : ''].filter(Boolean).join(' ')}`] : []),
  ...(said.trim() ? [said.trim()] : []),
];
