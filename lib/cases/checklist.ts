/** What the member ticked and noted beside the items of the checklist. The items themselves are in `lib/appeal`. */
import { touchCase } from './cases';
import { storing } from './failures';
import type { ChecklistEntry } from './model';
import { store } from './store';

/** Writes the tick, the note, or both; the one that is not given stays. */
export async function setChecklistEntry(caseId: string, item: string, change: Partial<Pick<ChecklistEntry, 'done' | 'note'>>): Promise<void> {
  await storing(() => store.transaction('rw', [store.cases, store.checklist], async () => {
    await touchCase(caseId);
    const changed = {
      ...(change.done === undefined ? {} : { done: change.done }),
      ...(change.note === undefined ? {} : { note: change.note }),
      changedAt: Date.now(),
    };
    const old = await store.checklist.where({ caseId, item }).first();
    if (old) await store.checklist.update(old.id, changed);
    else await store.checklist.add({ id: crypto.randomUUID(), caseId, item, done: false, note: '', ...changed });
  }));
}
