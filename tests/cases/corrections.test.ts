import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { loadCaseFile } from '../../lib/cases/case-file';
import { addPaper, deleteCase, openCase } from '../../lib/cases/cases';
import { removeCorrection, saveCorrection } from '../../lib/cases/corrections';
import { Problem } from '../../lib/problems/problem';
import { openSecondView, useFreshStore } from './fresh-store';
import { mriReading, paperOf } from './papers';

useFreshStore();

const correctionsOf = async (caseId: string) => (await loadCaseFile(caseId))!.corrections.map(({ documentId, field, value }) => ({ documentId, field, value }));

describe('a value put right by hand', () => {
  it('stands beside what was read, one for each field of each document, the newest', async () => {
    const { caseId, documentId } = await openCase(paperOf(mriReading()));
    const { documentId: second } = await addPaper(caseId, paperOf(mriReading(), 'Another'));
    await saveCorrection(documentId, 'claimNumber', '26-3317-0089');
    await saveCorrection(documentId, 'claimNumber', '26-3317-0990');
    await saveCorrection(documentId, 'insurer', 'Buckeye');
    await saveCorrection(second, 'claimNumber', '1');
    expect(await correctionsOf(caseId)).toEqual(expect.arrayContaining([
      { documentId, field: 'claimNumber', value: '26-3317-0990' }, { documentId, field: 'insurer', value: 'Buckeye' }, { documentId: second, field: 'claimNumber', value: '1' },
    ]));
    expect(await correctionsOf(caseId)).toHaveLength(3);
    expect((await loadCaseFile(caseId))!.documents[0]!.reading).toEqual(mriReading());
  });

  it('can be taken back, and once more', async () => {
    const { caseId, documentId } = await openCase(paperOf(mriReading()));
    await saveCorrection(documentId, 'claimNumber', '1');
    await removeCorrection(documentId, 'claimNumber');
    await removeCorrection(documentId, 'claimNumber');
    expect(await correctionsOf(caseId)).toEqual([]);
  });

  it('of two views at once is one row', async () => {
    const { caseId, documentId } = await openCase(paperOf(mriReading()));
    const other = await openSecondView();
    const { saveCorrection: saveThere } = await import('../../lib/cases/corrections');
    await Promise.all([saveCorrection(documentId, 'claimNumber', 'here'), saveThere(documentId, 'claimNumber', 'there')]);
    expect(await correctionsOf(caseId)).toHaveLength(1);
    other.store.close();
  });

  it('never outlives its case', async () => {
    const { caseId, documentId } = await openCase(paperOf(mriReading()));
    await deleteCase(caseId);
    await expect(saveCorrection(documentId, 'claimNumber', '1')).rejects.toEqual(new Problem('case-gone'));
  });
});
