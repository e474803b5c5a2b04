import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { saveAnswer } from '../../lib/cases/answers';
import { createAutosave, type SaveState } from '../../lib/cases/autosave';
import { openCase } from '../../lib/cases/cases';
import { loadCaseFile } from '../../lib/cases/case-file';
import { storageProblem } from '../../lib/cases/failures';
import { whatIsKept } from '../../lib/cases/kept';
import { createLetter, saveLetterContent } from '../../lib/cases/letters';
import { saveCorrection } from '../../lib/cases/corrections';
import { addJob } from '../../lib/cases/jobs';
import { Problem } from '../../lib/problems/problem';
import { fillTheDisk, useFreshStore } from './fresh-store';
import { letterOf, mriReading, paperOf } from './papers';

useFreshStore();

describe('a full disk', () => {
  it('is a problem of its own for every write, and what was saved before stays', async () => {
    const { caseId, documentId } = await openCase(paperOf(mriReading()));
    const letterId = await createLetter(caseId, 'first-level-appeal', letterOf('Draft'));
    const before = await loadCaseFile(caseId);
    const disk = fillTheDisk();
    for (const write of [
      () => openCase(paperOf(mriReading('2222'))), () => saveAnswer(caseId, 'q', 'x'),
      () => saveLetterContent(letterId, letterOf('Typed')), () => addJob({ label: 'x', kind: 'pdf', files: [new Blob(['x'])] }),
      () => saveCorrection(documentId, 'claimNumber', '1'),
    ]) await expect(write()).rejects.toEqual(new Problem('storage-full'));
    expect(await loadCaseFile(caseId)).toEqual(before);
    disk.free();
    expect(Object.fromEntries((await whatIsKept()).map(({ table, rows }) => [table, rows]))).toMatchObject({ cases: 1, people: 2, answers: 0, corrections: 0, jobs: 0, jobFiles: 0 });
  });

  it('loses no typing: the words wait, the screen knows, and they are saved once there is room', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { caseId } = await openCase(paperOf(mriReading()));
    const states: [SaveState, string | undefined][] = [];
    const autosave = createAutosave<string>((text) => saveAnswer(caseId, 'pain', text), { onState: (state, problem) => states.push([state, problem?.code]) });
    const disk = fillTheDisk();
    autosave.change('since July I cannot');
    await expect(autosave.flush()).rejects.toEqual(new Problem('storage-full'));
    autosave.change('since July I cannot sit');
    await expect(autosave.flush()).rejects.toEqual(new Problem('storage-full'));
    expect(autosave.state).toBe('failing');
    disk.free();
    await vi.advanceTimersByTimeAsync(4000);
    await vi.waitFor(() => expect(autosave.state).toBe('saved'));
    expect((await loadCaseFile(caseId))!.answers).toMatchObject([{ question: 'pain', text: 'since July I cannot sit' }]);
    expect(states).toEqual([['saving', undefined], ['failing', 'storage-full'], ['saved', undefined]]);
  });
});

describe('errors of the browser', () => {
  const quota = new DOMException('', 'QuotaExceededError');
  it.each([
    ['the quota itself', quota, 'storage-full'],
    ['an abort because of it', new Dexie.AbortError('aborted', quota), 'storage-full'],
    ['a bulk write that met it', new Dexie.BulkError('some', [quota]), 'storage-full'],
    ['anything else', new DOMException('', 'UnknownError'), 'storage-broken'],
    ['something that is no error', 'oops', 'storage-broken'],
  ])('%s', (_, error, code) => {
    expect(storageProblem(error).code).toBe(code);
  });

  it('never carry page text into a report', () => {
    expect(storageProblem(new Error('Marisol Devereaux')).detail).toBe('Error');
  });

  it('come through as Problems where the database cannot be opened', async () => {
    const { store } = await import('../../lib/cases/store');
    store.close();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', 'InvalidStateError');
    });
    await expect(whatIsKept()).rejects.toMatchObject({ name: 'Problem', code: 'storage-broken' });
    vi.restoreAllMocks();
    store.close({ disableAutoOpen: false });
  });
});
