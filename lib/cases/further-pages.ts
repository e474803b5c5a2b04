/**
 * Papers that came one by one and are pages of one letter. The member says so, never we. They are then read together;
 * each keeps its own row, so that they can be taken apart again and nothing is lost.
 */
import { joinPapers as joinDocsOf, type PaperPart } from '../intake/join';
import { Problem } from '../problems/problem';
import { read } from '../reading/read';
import { touchCase } from './cases';
import { storing } from './failures';
import type { DocumentRow, StoredDocument } from './model';
import { store } from './store';

const partOf = ({ doc, files }: DocumentRow): PaperPart => ({ doc, files: files?.length ?? 0 });

const byArrival = (a: DocumentRow, b: DocumentRow): number => a.addedAt - b.addedAt;

const pagesOf = (letterId: string, rows: readonly DocumentRow[]): DocumentRow[] => rows.filter(({ pageOf }) => pageOf === letterId).sort(byArrival);

/** The papers of a case as all other rooms see them: a letter with its further pages is one paper. */
export function wholePapers(rows: readonly DocumentRow[]): StoredDocument[] {
  const ids = new Set(rows.map(({ id }) => id));
  return rows.flatMap((row): StoredDocument[] => {
    const { whole, pageOf, ...own } = row;
    if (pageOf !== undefined && ids.has(pageOf)) return [];
    const pages = pagesOf(row.id, rows);
    if (!whole || pages.length === 0) return [own];
    const files = [row, ...pages].flatMap((each) => each.files ?? []);
    return [{ ...own, ...whole, ...(files.length > 0 ? { files } : {}), furtherPages: pages.map(({ id, label }) => ({ id, label })) }];
  });
}

const wholeOf = (letter: DocumentRow, pages: readonly DocumentRow[]): DocumentRow['whole'] => {
  const doc = joinDocsOf(partOf(letter), pages.map(partOf));
  return { doc, reading: read(doc) };
};

/** Inside a transaction: the letter as it is with the pages that it has now. */
async function readAgain(letterId: string): Promise<void> {
  const letter = await store.documents.get(letterId);
  if (!letter) return;
  const pages = pagesOf(letterId, await store.documents.where({ caseId: letter.caseId }).toArray());
  // `undefined` takes the key away, which the types of `update` do not say.
  await store.documents.update(letterId, { whole: pages.length > 0 ? wholeOf(letter, pages) : undefined, readAgainAt: Date.now() } as Partial<DocumentRow>);
}

const tables = [store.cases, store.documents, store.corrections];

/**
 * The member said that one paper of a case is another page of a letter of the same case: both are read as one. What they
 * put right on the page counts for the letter, unless the letter's own value was put right too. Saying it twice is no error.
 * @throws Problem `case-gone` where one of them is no longer there, `storage-full`, `storage-broken`
 */
export const addFurtherPage = (letterId: string, pageId: string): Promise<void> =>
  storing(() => store.transaction('rw', tables, async () => {
    const [letter, page] = await store.documents.bulkGet([letterId, pageId]);
    if (!letter || !page || letter.caseId !== page.caseId || letter.pageOf !== undefined || letterId === pageId) throw new Problem('case-gone');
    if (page.pageOf === letterId) return;
    await touchCase(letter.caseId);
    // Pages that were with the page go with it.
    await store.documents.where({ caseId: letter.caseId }).filter(({ pageOf }) => pageOf === pageId).modify({ pageOf: letterId });
    await store.documents.update(pageId, { pageOf: letterId, whole: undefined } as Partial<DocumentRow>);
    for (const correction of await store.corrections.where({ caseId: letter.caseId }).filter(({ documentId }) => documentId === pageId).toArray()) {
      const own = await store.corrections.where({ documentId: letterId, field: correction.field }).first();
      if (!own) await store.corrections.update(correction.id, { documentId: letterId, madeOn: pageId });
    }
    await readAgain(letterId);
  }));

/** The page is a paper of its own again, and the letter is read without it. Taking it apart twice is no error. */
export const takePageApart = (pageId: string): Promise<void> =>
  storing(() => store.transaction('rw', tables, async () => {
    const page = await store.documents.get(pageId);
    if (!page?.pageOf) return;
    await touchCase(page.caseId);
    await store.documents.update(pageId, { pageOf: undefined, readAgainAt: Date.now() } as Partial<DocumentRow>);
    await store.corrections.where({ caseId: page.caseId }).filter(({ madeOn }) => madeOn === pageId).modify((correction) => {
      Object.assign(correction, { documentId: pageId });
      delete (correction as { madeOn?: string }).madeOn;
    });
    await readAgain(page.pageOf);
  }));
