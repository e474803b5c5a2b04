/** The log of calls, letters and visits: who, when, the reference number, what was promised. */
import { Problem } from '../problems/problem';
import { touchCase } from './cases';
import { storing } from './failures';
import type { Contact } from './model';
import { store } from './store';

export type ContactWords = Omit<Contact, 'id' | 'caseId' | 'createdAt'>;

/** Adds a row and answers its id. */
export async function addContact(caseId: string, words: Partial<ContactWords> = {}): Promise<string> {
  return storing(() => store.transaction('rw', [store.cases, store.contacts], async () => {
    await touchCase(caseId);
    const id = crypto.randomUUID();
    await store.contacts.add({ day: '', how: 'call', withWhom: '', person: '', phone: '', reference: '', said: '', promised: '', promisedBy: '', ...words, id, caseId, createdAt: Date.now() });
    return id;
  }));
}

/** @throws Problem `case-gone` where the row was removed meanwhile */
export async function changeContact(id: string, words: Partial<ContactWords>): Promise<void> {
  await storing(() => store.transaction('rw', [store.cases, store.contacts], async () => {
    const contact = await store.contacts.get(id);
    if (!contact) throw new Problem('case-gone');
    await touchCase(contact.caseId);
    await store.contacts.update(id, words);
  }));
}

/** Removing it twice is no error. */
export async function removeContact(id: string): Promise<void> {
  await storing(() => store.transaction('rw', [store.cases, store.contacts], async () => {
    const contact = await store.contacts.get(id);
    if (!contact) return;
    await touchCase(contact.caseId);
    await store.contacts.delete(id);
  }));
}

/**
 * Puts back a row that was just removed, as it was.
 * @throws Problem `case-gone` where the case was deleted meanwhile
 */
export async function putBackContact(contact: Contact): Promise<void> {
  await storing(() => store.transaction('rw', [store.cases, store.contacts], async () => {
    await touchCase(contact.caseId);
    await store.contacts.put(contact);
  }));
}
