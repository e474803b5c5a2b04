/** The evidence of a case, numbered from 1 in the order in which the letters argue it. */
import { Problem } from '../problems/problem';
import { touchCase } from './cases';
import { storing } from './failures';
import type { Exhibit } from './model';
import { store } from './store';

export type ExhibitWords = Pick<Exhibit, 'title' | 'pages'> & Partial<Pick<Exhibit, 'documentId'>>;

const ofCase = (caseId: string): Promise<Exhibit[]> => store.exhibits.where({ caseId }).sortBy('number');

/** Numbers follow the order again, without a gap. */
async function renumber(exhibits: readonly Exhibit[]): Promise<void> {
  await store.exhibits.bulkPut(exhibits.map((exhibit, index) => ({ ...exhibit, number: index + 1 })));
}

/** Adds one at the end and answers its id. */
export async function addExhibit(caseId: string, words: Partial<ExhibitWords> = {}): Promise<string> {
  return storing(() => store.transaction('rw', [store.cases, store.exhibits], async () => {
    await touchCase(caseId);
    const id = crypto.randomUUID();
    const number = (await ofCase(caseId)).length + 1;
    await store.exhibits.add({ title: '', pages: '', ...words, id, caseId, createdAt: Date.now(), number });
    return id;
  }));
}

/** @throws Problem `case-gone` where it was removed meanwhile */
export async function changeExhibit(id: string, words: Partial<ExhibitWords>): Promise<void> {
  await storing(() => store.transaction('rw', [store.cases, store.exhibits], async () => {
    const exhibit = await store.exhibits.get(id);
    if (!exhibit) throw new Problem('case-gone');
    await touchCase(exhibit.caseId);
    await store.exhibits.update(id, words);
  }));
}

/** Moves it to another place; the others close up. */
export async function moveExhibit(id: string, number: number): Promise<void> {
  await storing(() => store.transaction('rw', [store.cases, store.exhibits], async () => {
    const exhibit = await store.exhibits.get(id);
    if (!exhibit) throw new Problem('case-gone');
    await touchCase(exhibit.caseId);
    const others = (await ofCase(exhibit.caseId)).filter((each) => each.id !== id);
    const at = Math.min(Math.max(number, 1), others.length + 1) - 1;
    await renumber([...others.slice(0, at), exhibit, ...others.slice(at)]);
  }));
}

/** Takes one out; removing it twice is no error. */
export async function removeExhibit(id: string): Promise<void> {
  await storing(() => store.transaction('rw', [store.cases, store.exhibits], async () => {
    const exhibit = await store.exhibits.get(id);
    if (!exhibit) return;
    await touchCase(exhibit.caseId);
    await store.exhibits.delete(id);
    await renumber(await ofCase(exhibit.caseId));
  }));
}

/**
 * Puts one back that was just taken out, at its old place and under its old id, as letters may rest on it.
 * @throws Problem `case-gone` where the case was deleted meanwhile
 */
export async function putBackExhibit(exhibit: Exhibit): Promise<void> {
  await storing(() => store.transaction('rw', [store.cases, store.exhibits], async () => {
    await touchCase(exhibit.caseId);
    const others = (await ofCase(exhibit.caseId)).filter(({ id }) => id !== exhibit.id);
    const at = Math.min(exhibit.number, others.length + 1) - 1;
    await renumber([...others.slice(0, at), exhibit, ...others.slice(at)]);
  }));
}
