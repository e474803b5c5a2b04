import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { saveAnswer } from '../../lib/cases/answers';
import { openCase } from '../../lib/cases/cases';
import { saveCorrection } from '../../lib/cases/corrections';
import { earlierCasesOf } from '../../lib/cases/earlier-answers';
import { savePerson } from '../../lib/cases/people';
import { store } from '../../lib/cases/store';
import { doc } from '../components/support/readings';
import { readingOf, type Values } from '../appeal/reading-builder';

let count = 0;
const open = (fields: Values) => {
  count += 1;
  return openCase({ doc, reading: readingOf({ fields: { claimNumber: `26-${count}`, ...fields } }), label: 'paper', kind: 'page' });
};
const idsFor = async (caseId: string) => (await earlierCasesOf(caseId)).map((found) => found.case.id);

beforeEach(() => Promise.all(store.tables.map((table) => table.clear())));

describe('other cases of the same patient', () => {
  test('are found by the whole name, however it is written, with what was told there', async () => {
    const old = await open({ patientName: 'ODALYS  FERNMOOR', insurer: 'Harbor Lake' });
    await saveAnswer(old.caseId, 'interview/daily', 'I cannot sit.');
    const now = await open({ patientName: 'Odalys Fernmoor' });
    const [found, ...others] = await earlierCasesOf(now.caseId);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ case: { id: old.caseId, insurer: 'Harbor Lake' }, answers: [{ text: 'I cannot sit.' }] });
    expect(found!.people.length).toBeGreaterThan(0);
  });

  test('a name that is cut is no name: then the member ID tells', async () => {
    const old = await open({ patientName: 'Odalys F.', memberId: 'HLH 402 118 965' });
    const now = await open({ patientName: 'Odalys F.' });
    expect(await idsFor(now.caseId)).toEqual([]);
    const same = await open({ memberId: 'hlh402118965' });
    expect(await idsFor(same.caseId)).toEqual([old.caseId]);
  });

  test('a family shares its member ID: two whole names that differ are two people', async () => {
    await open({ patientName: 'Odalys Fernmoor', memberId: 'HLH 402 118 965' });
    const child = await open({ patientName: 'Ana Fernmoor', memberId: 'HLH 402 118 965' });
    expect(await idsFor(child.caseId)).toEqual([]);
  });

  test('names that were typed count, and a member ID that was put right takes the place of the read one', async () => {
    const old = await open({ memberId: 'AA-1001' });
    const now = await open({ memberId: 'BB-2002' });
    expect(await idsFor(now.caseId)).toEqual([]);
    await saveCorrection(now.documentId, 'memberId', 'AA 1001');
    expect(await idsFor(now.caseId)).toEqual([old.caseId]);
    await savePerson({ caseId: old.caseId, role: 'patient', name: 'Odalys Fernmoor' });
    await savePerson({ caseId: now.caseId, role: 'patient', name: 'Ana Fernmoor' });
    expect(await idsFor(now.caseId)).toEqual([]);
  });

  test('the one last worked on stands first, and the case itself is none of them', async () => {
    const [one, two, now] = [await open({ patientName: 'Odalys Fernmoor' }), await open({ patientName: 'Odalys Fernmoor' }), await open({ patientName: 'Odalys Fernmoor' })];
    await store.cases.update(one.caseId, { updatedAt: Date.now() + 1000 });
    expect(await idsFor(now.caseId)).toEqual([one.caseId, two.caseId]);
  });
});
