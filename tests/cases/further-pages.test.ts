/** Papers that came one by one and are pages of one letter: read together, taken apart, nothing lost. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadCaseFile } from '../../lib/cases/case-file';
import { addPaper, deleteCase, openCase } from '../../lib/cases/cases';
import { saveCorrection } from '../../lib/cases/corrections';
import { addFurtherPage, takePageApart } from '../../lib/cases/further-pages';
import { store } from '../../lib/cases/store';
import { textAt } from '../../lib/intake/doc';
import { firstPage, rightsPage } from './another-page';
import { useFreshStore } from './fresh-store';

useFreshStore();

let caseId: string;
let letterId: string;
let pageId: string;
const file = async () => (await loadCaseFile(caseId))!;

beforeEach(async () => {
  ({ caseId, documentId: letterId } = await openCase(firstPage()));
  ({ documentId: pageId } = await addPaper(caseId, rightsPage()));
});

describe('read together', () => {
  it('what was put right of a code or a line on the page counts for the letter, and goes back with the page', async () => {
    const line = 'line:1:07/18/2026 Injection $142.40';
    await saveCorrection(pageId, 'code:CARC CO-50', 'CARC CO-197');
    await saveCorrection(pageId, line, '{"denied":true}');
    await addFurtherPage(letterId, pageId);
    const kept = async () => (await file()).corrections.map(({ documentId, field, value }) => `${documentId} ${field} ${value}`).sort();
    expect(await kept()).toEqual([`${letterId} code:CARC CO-50 CARC CO-197`, `${letterId} ${line} {"denied":true}`]);
    await takePageApart(pageId);
    expect(await kept()).toEqual([`${pageId} code:CARC CO-50 CARC CO-197`, `${pageId} ${line} {"denied":true}`]);
  });

  it('the letter has the time to appeal and the fax that its other page prints, each at its own words', async () => {
    await addFurtherPage(letterId, pageId);
    const [paper, ...others] = (await file()).documents;
    expect(others).toEqual([]);
    const { appealDays, appealFax, claimNumber } = paper!.reading.fields;
    expect([appealDays?.value, appealFax?.value, claimNumber?.value]).toEqual([180, '800-555-0177', '26-3317-0098']);
    for (const found of [appealDays!, appealFax!, claimNumber!]) expect(textAt(paper!.doc, found.at).replace(/\s+/g, ' ')).toBe(found.quote);
    expect(paper).toMatchObject({ id: letterId, label: 'letter.txt', furtherPages: [{ id: pageId, label: 'back-side.txt' }] });
  });

  it('keeps the files of both, in the order of the pages', async () => {
    const picture = (last: number) => new Blob([new Uint8Array([0xff, 0xd8, last])], { type: 'image/jpeg' });
    const paper = (from: ReturnType<typeof firstPage>, last: number) => ({ ...from, kind: 'picture' as const, files: [picture(last)] });
    const own = await openCase(paper(firstPage(), 1));
    const other = await addPaper(own.caseId, paper(rightsPage(), 2));
    await addFurtherPage(own.documentId, other.documentId);
    const files = (await loadCaseFile(own.caseId))!.documents[0]!.files!;
    expect(await Promise.all(files.map(async (each) => new Uint8Array(await each.arrayBuffer())[2]))).toEqual([1, 2]);
  });

  it('a third page comes behind the second', async () => {
    const third = await addPaper(caseId, { ...rightsPage(), doc: { ...rightsPage().doc, text: 'The third page.', blocks: [] }, label: 'third' });
    await addFurtherPage(letterId, pageId);
    await addFurtherPage(letterId, third.documentId);
    const [paper] = (await file()).documents;
    expect(paper!.furtherPages?.map(({ label }) => label)).toEqual(['back-side.txt', 'third']);
    expect(paper!.doc.text.endsWith('The third page.')).toBe(true);
  });

  it('is said once: a second time changes nothing, and a page of a page goes with its page', async () => {
    const third = await addPaper(caseId, { ...rightsPage(), label: 'third', doc: { ...rightsPage().doc, text: 'Third.', blocks: [] } });
    await addFurtherPage(pageId, third.documentId);
    await addFurtherPage(letterId, pageId);
    await addFurtherPage(letterId, pageId);
    expect((await file()).documents.map(({ furtherPages }) => furtherPages?.length)).toEqual([2]);
  });

  it('of another case, of a case that is gone, or of itself is refused', async () => {
    const other = await openCase({ ...firstPage(), label: 'other' });
    await expect(addFurtherPage(other.documentId, pageId)).rejects.toMatchObject({ code: 'case-gone' });
    await expect(addFurtherPage(letterId, 'no-such-paper')).rejects.toMatchObject({ code: 'case-gone' });
    await expect(addFurtherPage(letterId, letterId)).rejects.toMatchObject({ code: 'case-gone' });
  });
});

describe('taken apart again', () => {
  it('both papers are what they were', async () => {
    const before = (await file()).documents;
    await addFurtherPage(letterId, pageId);
    await takePageApart(pageId);
    await takePageApart(pageId);
    expect((await file()).documents).toEqual(before.map((paper) => ({ ...paper, readAgainAt: expect.any(Number) as number })));
  });

  it('what was put right on the page counted for the letter, and goes back with the page; the letter’s own stays', async () => {
    await saveCorrection(pageId, 'appealFax', '800-555-0100');
    await saveCorrection(pageId, 'insurer', 'Of the page');
    await saveCorrection(letterId, 'insurer', 'Of the letter');
    const before = (await file()).corrections;
    await addFurtherPage(letterId, pageId);
    const counted = (await file()).corrections.filter(({ documentId }) => documentId === letterId).map(({ field, value }) => [field, value]);
    expect(Object.fromEntries(counted)).toEqual({ appealFax: '800-555-0100', insurer: 'Of the letter' });
    await takePageApart(pageId);
    expect((await file()).corrections).toEqual(before);
  });

  it('nothing is left of either when the case is deleted', async () => {
    await addFurtherPage(letterId, pageId);
    await deleteCase(caseId);
    expect(await store.documents.where({ caseId }).count()).toBe(0);
  });
});
