import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { addPaper, casesFor, deleteCase, openCase, updateCase } from '../../lib/cases/cases';
import { loadCaseFile } from '../../lib/cases/case-file';
import { saveAnswer } from '../../lib/cases/answers';
import { addContact } from '../../lib/cases/contacts';
import { addExhibit } from '../../lib/cases/exhibits';
import { addSending } from '../../lib/cases/sendings';
import { addJob } from '../../lib/cases/jobs';
import { saveCorrection } from '../../lib/cases/corrections';
import { setChecklistEntry } from '../../lib/cases/checklist';
import { addVersion, createLetter } from '../../lib/cases/letters';
import { savePerson } from '../../lib/cases/people';
import { whatIsKept } from '../../lib/cases/kept';
import { Problem } from '../../lib/problems/problem';
import { useFreshStore } from './fresh-store';
import { docOf, letterOf, mriReading, paperOf, readingOf } from './papers';

useFreshStore();

describe('opening a case', () => {
  it('keeps the paper, the people and a name that people would give', async () => {
    const { caseId, documentId } = await openCase(paperOf(mriReading()));
    const file = (await loadCaseFile(caseId))!;
    expect(file.case).toMatchObject({ name: 'MRI of the lumbar spine, September', claimNumber: '26-3317-0098', insurer: 'Buckeye Mutual', hasLetter: 'unknown' });
    expect(file.people).toMatchObject([
      { role: 'patient', name: 'Marisol Devereaux', nameFrom: 'document' },
      { role: 'writer', name: '', nameFrom: 'member' },
    ]);
    expect(file.documents).toMatchObject([{ id: documentId, kind: 'page', doc: docOf('Claim 26-3317-0098\nDenied'), reading: mriReading() }]);
    expect(file.documents[0]!.rendering).toBe('<article><p>Claim 26-3317-0098\nDenied</p></article>');
    expect(file.documents[0]!.files).toBeUndefined();
  });

  it('names the patient rather than the subscriber, where the paper tells them apart', async () => {
    const { caseId } = await openCase(paperOf(readingOf({ memberName: 'Marisol Devereaux', patientName: 'Leo Devereaux' })));
    expect((await loadCaseFile(caseId))!.people[0]!.name).toBe('Leo Devereaux');
  });

  it('says nothing of a patient whom the paper does not name', async () => {
    const { caseId } = await openCase(paperOf(readingOf({})));
    expect((await loadCaseFile(caseId))!.people[0]).toMatchObject({ role: 'patient', name: '', nameFrom: 'member' });
  });

  it('keeps the files of a paper as they are and in their order, apart from the ones that they came from', async () => {
    const bytes = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 255]);
    const { caseId } = await openCase({ ...paperOf(mriReading()), doc: docOf('x', 'pdf'), kind: 'pdf', files: [new File([bytes], 'Marisol.pdf')] });
    const document = (await loadCaseFile(caseId))!.documents[0]!;
    expect(new Uint8Array(await document.files![0]!.arrayBuffer())).toEqual(bytes);
    expect(document.files![0]).toMatchObject({ type: 'application/pdf' });
    expect(document.files![0]).not.toHaveProperty('name');
    expect(document.rendering).toBeUndefined();
    await addPaper(caseId, { ...paperOf(mriReading(), 'Photos'), kind: 'picture', files: [new Blob(['one'], { type: 'image/jpeg' }), new Blob(['two'], { type: 'image/png' })] });
    const [, photos] = (await loadCaseFile(caseId))!.documents;
    expect(await Promise.all(photos!.files!.map(async (file) => [file.type, await file.text()]))).toEqual([['image/jpeg', 'one'], ['image/png', 'two']]);
  });

  it('knows that a denial letter is the letter', async () => {
    const { caseId } = await openCase(paperOf({ ...mriReading(), document: 'denial-letter' }));
    expect((await loadCaseFile(caseId))!.case.hasLetter).toBe('yes');
  });

  it('keeps no query of a PDF inside the page, as it may hold a session', async () => {
    const paper = paperOf(mriReading());
    const gap = { kind: 'pdf-embedded', url: 'https://member.example/letter.pdf?token=abc#page=2', sameOrigin: true } as const;
    const { caseId, documentId } = await openCase({ ...paper, doc: { ...paper.doc, gaps: [gap] } });
    expect((await loadCaseFile(caseId))!.documents.find(({ id }) => id === documentId)?.doc.gaps).toEqual([{ ...gap, url: 'https://member.example/letter.pdf' }]);
  });

  it('cuts a page title that tries to be a page', async () => {
    const { caseId } = await openCase({ ...paperOf(mriReading()), label: `  a\n${'x'.repeat(5000)}` });
    expect((await loadCaseFile(caseId))!.documents[0]!.label).toHaveLength(160);
  });
});

describe('finding the case of a new paper', () => {
  it('offers the case with the same number, however it is written', async () => {
    const { caseId } = await openCase(paperOf(mriReading('26-3317-0098')));
    await openCase(paperOf(mriReading('99-9999-9999')));
    expect((await casesFor(readingOf({ claimNumber: '26 3317 0098' }))).map(({ id }) => id)).toEqual([caseId]);
    expect((await casesFor(readingOf({ referenceNumber: '2633170098' }))).map(({ id }) => id)).toEqual([caseId]);
  });

  it('offers each case once, the newest work first', async () => {
    const first = await openCase(paperOf(readingOf({ claimNumber: 'C-1000', referenceNumber: 'R-1000' })));
    const second = await openCase(paperOf(readingOf({ claimNumber: 'C1000' })));
    await new Promise((resolve) => setTimeout(resolve, 2));
    await updateCase(first.caseId, { name: 'Mine' });
    expect((await casesFor(readingOf({ claimNumber: 'c1000', referenceNumber: 'r1000' }))).map(({ id }) => id)).toEqual([first.caseId, second.caseId]);
  });

  it('offers nothing to a paper without a number', async () => {
    await openCase(paperOf(readingOf({})));
    expect(await casesFor(readingOf({}))).toEqual([]);
  });

  it('finds a case also by the number that a later paper brought', async () => {
    const { caseId } = await openCase(paperOf(mriReading()));
    await addPaper(caseId, paperOf(readingOf({ claimNumber: '26-3317-0098', referenceNumber: 'APL-77123' }), 'letter'));
    expect(await casesFor(readingOf({ referenceNumber: 'apl 77123' }))).toMatchObject([{ id: caseId, referenceNumber: 'APL-77123' }]);
  });
});

describe('adding a paper', () => {
  it('fills what the case did not know and leaves what it knows', async () => {
    const { caseId } = await openCase(paperOf(mriReading()));
    await updateCase(caseId, { insurer: 'As I typed it' });
    await addPaper(caseId, paperOf(readingOf({ claimNumber: '0000-1', insurer: 'Other', referenceNumber: 'APL-77123' }, { document: 'denial-letter' }), 'letter'));
    expect((await loadCaseFile(caseId))!.case).toMatchObject({ claimNumber: '26-3317-0098', insurer: 'As I typed it', referenceNumber: 'APL-77123', hasLetter: 'yes' });
  });

  it('keeps the same paper once', async () => {
    const { caseId, documentId } = await openCase(paperOf(mriReading()));
    expect(await addPaper(caseId, paperOf(mriReading()))).toEqual({ documentId, added: false });
    expect(await addPaper(caseId, paperOf(mriReading(), 'Now it says: in review'))).toMatchObject({ added: true });
    expect((await loadCaseFile(caseId))!.documents).toHaveLength(2);
  });
});

describe('changing a case', () => {
  it('writes the given fields, clears what is given as undefined, and finds a corrected number', async () => {
    const { caseId } = await openCase(paperOf(mriReading()));
    await updateCase(caseId, { confirmedPlanType: 'employer-self-funded', insurer: undefined, claimNumber: '77-1234' });
    const { case: found } = (await loadCaseFile(caseId))!;
    expect(found).toMatchObject({ confirmedPlanType: 'employer-self-funded', claimNumber: '77-1234', name: 'MRI of the lumbar spine, September' });
    expect('insurer' in found).toBe(false);
    expect(await casesFor(readingOf({ claimNumber: '771234' }))).toHaveLength(1);
  });

  it('removes everything of one case and nothing of another', async () => {
    const [one, two] = [await openCase(paperOf(mriReading())), await openCase(paperOf(mriReading('88-1')))];
    for (const { caseId, documentId } of [one, two]) {
      await saveAnswer(caseId, 'q', 'yes');
      await setChecklistEntry(caseId, 'i', { done: true });
      const letterId = await createLetter(caseId, 'first-level-appeal', letterOf('Hello'));
      await addVersion(letterId, 'exported');
      await addSending(letterId, { sentOn: '2026-11-23' });
      await addContact(caseId, { person: 'Dana' });
      await addExhibit(caseId, { title: 'Visit note' });
      await saveCorrection(documentId, 'claimNumber', '99');
      await addJob({ label: 'Letter', kind: 'pdf', files: [new Blob([caseId])], forCase: caseId });
    }
    const before = await loadCaseFile(two.caseId);
    await deleteCase(one.caseId);
    await deleteCase(one.caseId);
    expect(await loadCaseFile(one.caseId)).toBeUndefined();
    expect(await loadCaseFile(two.caseId)).toEqual(before);
    expect(Object.fromEntries((await whatIsKept()).map(({ table, rows }) => [table, rows]))).toEqual({
      cases: 1, people: 2, documents: 1, checklist: 1, answers: 1, letters: 1, letterVersions: 3, corrections: 1, jobs: 1, jobFiles: 1, jobPages: 0, sendings: 1, contacts: 1, exhibits: 1,
    });
  });

  it('tells a view that its case was erased elsewhere, instead of leaving orphans', async () => {
    const { caseId } = await openCase(paperOf(mriReading()));
    await deleteCase(caseId);
    for (const write of [
      () => updateCase(caseId, { name: 'x' }), () => saveAnswer(caseId, 'q', 'x'), () => setChecklistEntry(caseId, 'i', { done: true }),
      () => savePerson({ caseId, role: 'writer', name: 'x' }), () => addPaper(caseId, paperOf(mriReading())), () => createLetter(caseId, 'first-level-appeal', letterOf('x')),
    ]) await expect(write()).rejects.toEqual(new Problem('case-gone'));
    expect((await whatIsKept()).every(({ rows }) => rows === 0)).toBe(true);
  });
});

describe('people, ticks and answers', () => {
  it('marks a typed name as typed, and leaves the other fields', async () => {
    const { caseId } = await openCase(paperOf(mriReading()));
    const id = await savePerson({ caseId, role: 'patient', address: '418 Tanager Lane' });
    expect((await loadCaseFile(caseId))!.people[0]).toMatchObject({ id, name: 'Marisol Devereaux', nameFrom: 'document', address: '418 Tanager Lane' });
    await savePerson({ id, caseId, role: 'patient', name: 'Marisol Peña' });
    expect((await loadCaseFile(caseId))!.people[0]).toMatchObject({ name: 'Marisol Peña', nameFrom: 'member', address: '418 Tanager Lane' });
  });

  it('adds a representative once', async () => {
    const { caseId } = await openCase(paperOf(mriReading()));
    await savePerson({ caseId, role: 'representative', name: 'Ana' });
    await savePerson({ caseId, role: 'representative', phone: '555' });
    expect((await loadCaseFile(caseId))!.people.map(({ role, name, phone }) => [role, name, phone])).toEqual([
      ['patient', 'Marisol Devereaux', ''], ['writer', '', ''], ['representative', 'Ana', '555'],
    ]);
  });

  it('keeps tick and note apart', async () => {
    const { caseId } = await openCase(paperOf(mriReading()));
    await setChecklistEntry(caseId, 'ask-criteria', { note: 'called Monday' });
    await setChecklistEntry(caseId, 'ask-criteria', { done: true });
    expect((await loadCaseFile(caseId))!.checklist).toMatchObject([{ item: 'ask-criteria', done: true, note: 'called Monday' }]);
  });

  it('keeps one answer a question, the newest', async () => {
    const { caseId } = await openCase(paperOf(mriReading()));
    await saveAnswer(caseId, 'pain', 'since July');
    await saveAnswer(caseId, 'pain', '');
    expect((await loadCaseFile(caseId))!.answers).toMatchObject([{ question: 'pain', text: '' }]);
  });
});
