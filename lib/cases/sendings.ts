/** What went out: each sending keeps a frozen copy of the letter, so that what the plan got can always be seen. */
import { Problem } from '../problems/problem';
import { touchCase } from './cases';
import { storing } from './failures';
import { addVersion, versionsOf } from './letters';
import type { Sending } from './model';
import { store } from './store';

/** What the member writes down about a sending. */
export type SendingWords = Pick<Sending, 'sentOn' | 'how' | 'to' | 'number' | 'note'>;

/**
 * Notes that a letter went out as it stands now, and freezes it. Answers the id of the sending.
 * @throws Problem `case-gone` where the letter was deleted
 */
export async function addSending(letterId: string, words: Partial<SendingWords> = {}): Promise<string> {
  return storing(() => store.transaction('rw', [store.cases, store.letters, store.letterVersions, store.sendings], async () => {
    const letter = await store.letters.get(letterId);
    if (!letter) throw new Problem('case-gone');
    await touchCase(letter.caseId);
    await addVersion(letterId, 'sent');
    const [version] = await versionsOf(letterId);
    const id = crypto.randomUUID();
    await store.sendings.add({ sentOn: '', how: '', to: '', number: '', note: '', ...words, id, caseId: letter.caseId, letterId, versionId: version!.id, createdAt: Date.now() });
    return id;
  }));
}

/** Changes what was written down; the frozen copy stays. */
export async function changeSending(id: string, words: Partial<SendingWords>): Promise<void> {
  await storing(() => store.transaction('rw', [store.cases, store.sendings], async () => {
    const sending = await store.sendings.get(id);
    if (!sending) throw new Problem('case-gone');
    await touchCase(sending.caseId);
    await store.sendings.update(id, words);
  }));
}

/** It was noted by mistake: the note goes, the frozen copy stays among the versions. */
export async function removeSending(id: string): Promise<void> {
  await storing(() => store.transaction('rw', [store.cases, store.sendings], async () => {
    const sending = await store.sendings.get(id);
    if (!sending) return;
    await touchCase(sending.caseId);
    await store.sendings.delete(id);
  }));
}
