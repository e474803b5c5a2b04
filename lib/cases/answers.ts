/** Answers to our questions, one row a question. */
import { touchCase } from './cases';
import { storing } from './failures';
import { store } from './store';

/** Keeps the newest answer; an empty text is kept too, as the member may have taken an answer back. */
export async function saveAnswer(caseId: string, question: string, text: string): Promise<void> {
  await storing(() => store.transaction('rw', [store.cases, store.answers], async () => {
    await touchCase(caseId);
    const old = await store.answers.where({ caseId, question }).first();
    if (old) await store.answers.update(old.id, { text, changedAt: Date.now() });
    else await store.answers.add({ id: crypto.randomUUID(), caseId, question, text, changedAt: Date.now() });
  }));
}
