/** Opening, finding, changing and removing cases. Each function is one transaction: a case is never half there. */
import { Problem } from '../problems/problem';
import type { Reading } from '../reading/reading';
import { storing } from './failures';
import { dropJobs, jobTables } from './job-rows';
import type { Case, DocumentRow, Paper } from './model';
import { distinctName } from './naming';
import { allNumbers, foldNumber, ownNumbers } from './numbers';
import { documentOf, factsOf, peopleOf } from './paper';
import { store, type CaseRow } from './store';

/** What may change of a case after it was opened. A field given as `undefined` is cleared. */
export type CasePatch = Partial<Omit<Case, 'id' | 'createdAt' | 'updatedAt'>>;

/**
 * For use inside a transaction that includes `cases`: notes that the case changed.
 * Throws `Problem('case-gone')` where it was deleted, maybe in another window, so that no part outlives its case.
 */
export async function touchCase(caseId: string): Promise<CaseRow> {
  const row = await store.cases.get(caseId);
  if (!row) throw new Problem('case-gone');
  await store.cases.update(caseId, { updatedAt: Date.now() });
  return row;
}

const isSamePaper = (paper: Paper) => {
  const reading = JSON.stringify(paper.reading);
  return ({ kind, doc, reading: old }: DocumentRow): boolean => kind === paper.kind && doc.text === paper.doc.text && JSON.stringify(old) === reading;
};

/** Another view has kept this very paper in the meantime: its job is gone, and its document lies in a case. */
async function keptMeanwhile(paper: Paper): Promise<{ caseId: string; documentId: string } | undefined> {
  if (!paper.jobId || (await store.jobs.get(paper.jobId))) return undefined;
  const there = await store.documents.filter(isSamePaper(paper)).first();
  return there && { caseId: there.caseId, documentId: there.id };
}

/**
 * Opens a case with its first paper, its people, and a name of its own. The job that read the paper goes in the same
 * moment; where another view was first with the same job, its case is answered and no second one is opened.
 */
export async function openCase(paper: Paper): Promise<{ caseId: string; documentId: string }> {
  return storing(async () => {
    const now = Date.now();
    const caseId = crypto.randomUUID();
    const document = await documentOf(paper, caseId, now);
    const people = peopleOf(paper, caseId);
    return store.transaction('rw', [store.cases, store.people, store.documents, ...jobTables], async () => {
      const there = await keptMeanwhile(paper);
      if (there) return there;
      const taken = (await store.cases.toArray()).map(({ name }) => name);
      await store.cases.add({
        id: caseId, name: distinctName(paper.reading, taken), createdAt: now, updatedAt: now, hasLetter: 'unknown',
        ...factsOf(paper), numbers: ownNumbers(paper.reading),
      });
      await store.people.bulkAdd(people);
      await store.documents.add(document);
      if (paper.jobId) await dropJobs([paper.jobId]);
      return { caseId, documentId: document.id };
    });
  });
}

/** Cases that share a claim or reference number with this reading, newest first. Offered to the member, never joined silently. */
export async function casesFor(reading: Pick<Reading, 'fields' | 'lines'>): Promise<Case[]> {
  return storing(async () => {
    const rows = await store.cases.where('numbers').anyOf(allNumbers(reading)).distinct().toArray();
    return rows.sort((a, b) => b.updatedAt - a.updatedAt);
  });
}

/**
 * Adds a paper to a case and fills in what the case did not know yet; what it knows stays. The very same paper, read
 * again, is not added twice: its first document is answered.
 */
export async function addPaper(caseId: string, paper: Paper): Promise<{ documentId: string; added: boolean }> {
  return storing(async () => {
    const document = await documentOf(paper, caseId, Date.now());
    return store.transaction('rw', [store.cases, store.documents, ...jobTables], async () => {
      const row = await touchCase(caseId);
      if (paper.jobId) await dropJobs([paper.jobId]);
      const known = await store.documents.where({ caseId }).toArray();
      const same = known.find(isSamePaper(paper));
      if (same) return { documentId: same.id, added: false };
      const { hasLetter, ...facts } = factsOf(paper);
      await store.cases.update(caseId, {
        ...facts,
        ...(row.claimNumber ? { claimNumber: row.claimNumber } : {}),
        ...(row.referenceNumber ? { referenceNumber: row.referenceNumber } : {}),
        ...(row.insurer ? { insurer: row.insurer } : {}),
        ...(hasLetter ? { hasLetter } : {}),
        numbers: [...new Set([...row.numbers, ...ownNumbers(paper.reading)])],
      });
      await store.documents.add(document);
      return { documentId: document.id, added: true };
    });
  });
}

/** Writes only the fields of the patch, so that two views can change different ones at the same time. */
export async function updateCase(id: string, patch: CasePatch): Promise<void> {
  await storing(() => store.transaction('rw', store.cases, async () => {
    const row = await touchCase(id);
    const numbers = [patch.claimNumber, patch.referenceNumber].flatMap((number) => foldNumber(number) ?? []);
    await store.cases.update(id, { ...patch, ...(numbers.length > 0 ? { numbers: [...new Set([...row.numbers, ...numbers])] } : {}) });
  }));
}

/** The tables whose rows name their case. */
const partsOfCase = [store.people, store.documents, store.corrections, store.checklist, store.answers, store.letters, store.sendings, store.contacts, store.exhibits];

/** Removes a case with everything that hangs on it, also papers brought to it that are still being read. Removing it twice is no error. */
export async function deleteCase(id: string): Promise<void> {
  await storing(() => store.transaction('rw', [store.cases, ...partsOfCase, store.letterVersions, ...jobTables], async () => {
    const letterIds = await store.letters.where({ caseId: id }).primaryKeys();
    for (const letterId of letterIds) await store.letterVersions.where('[letterId+at]').between([letterId, -Infinity], [letterId, Infinity]).delete();
    for (const table of partsOfCase) await table.where({ caseId: id }).delete();
    await dropJobs(await store.jobs.where({ forCase: id }).primaryKeys());
    await store.cases.delete(id);
  }));
}
