/** Values that the member puts right by hand. They stand beside what was read and never replace it. */
import { Problem } from '../problems/problem';
import { touchCase } from './cases';
import { storing } from './failures';
import type { CorrectedPart } from './model';
import { store } from './store';

/**
 * Keeps the member's value of one part of one document; the newest counts.
 * @throws Problem `case-gone` where the document is no longer there, `storage-full`, `storage-broken`
 */
export async function saveCorrection(documentId: string, field: CorrectedPart, value: string): Promise<void> {
  await storing(() => store.transaction('rw', [store.cases, store.documents, store.corrections], async () => {
    const document = await store.documents.get(documentId);
    if (!document) throw new Problem('case-gone');
    await touchCase(document.caseId);
    const changed = { value, changedAt: Date.now() };
    const old = await store.corrections.where({ documentId, field }).first();
    if (old) await store.corrections.update(old.id, changed);
    else await store.corrections.add({ id: crypto.randomUUID(), caseId: document.caseId, documentId, field, ...changed });
  }));
}

/** What was read counts again. Removing it twice is no error. */
export async function removeCorrection(documentId: string, field: CorrectedPart): Promise<void> {
  await storing(() => store.transaction('rw', [store.cases, store.corrections], async () => {
    const old = await store.corrections.where({ documentId, field }).first();
    if (!old) return;
    await touchCase(old.caseId);
    await store.corrections.delete(old.id);
  }));
}
