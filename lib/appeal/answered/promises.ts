/** What someone promised by a day, and the day has passed. Said calmly, with what to say in the call. */
import type { Contact } from '../../cases/model';
import { isPlainDate, longDate, type PlainDate } from '../plain-date';

export interface PassedPromise {
  readonly contactId: string;
  readonly words: string;
}

const fold = (text: string): string => text.trim().toLowerCase();

/** Whether the member spoke with the same people on that day or later: then it was taken up. */
const isTakenUp = (promise: Contact, contacts: readonly Contact[]): boolean =>
  contacts.some((each) => each.id !== promise.id && fold(each.withWhom) === fold(promise.withWhom) && isPlainDate(each.day) && each.day >= promise.promisedBy);

function wordsOf({ promised, promisedBy, phone, reference }: Contact): string {
  const what = promised.trim() ? `They promised “${promised.trim()}” by ${longDate(promisedBy)}.` : `They named a day: ${longDate(promisedBy)}. It has passed.`;
  const call = phone.trim() ? `Call ${phone.trim()}` : 'Call';
  return `${what} ${reference.trim() ? `${call} and give reference ${reference.trim()}.` : `${call} and ask.`}`;
}

/** The oldest promise first. A day that is today has not passed. */
export const passedPromises = (contacts: readonly Contact[], today: PlainDate): readonly PassedPromise[] =>
  contacts
    .filter((contact) => isPlainDate(contact.promisedBy) && contact.promisedBy < today && !isTakenUp(contact, contacts))
    .sort((a, b) => (a.promisedBy < b.promisedBy ? -1 : 1))
    .map((contact) => ({ contactId: contact.id, words: wordsOf(contact) }));
