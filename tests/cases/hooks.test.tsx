// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { deleteCase, openCase, updateCase } from '../../lib/cases/cases';
import { setChecklistEntry } from '../../lib/cases/checklist';
import { useCaseFile, useCases, useLetterVersions } from '../../lib/cases/hooks';
import { createLetter, saveLetterContent, addVersion } from '../../lib/cases/letters';
import { openSecondView, useFreshStore } from './fresh-store';
import { letterOf, mriReading, paperOf } from './papers';

useFreshStore();
beforeAll(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
});

/** Renders a component that only notes what its hook answers. */
async function watch<P, T>(useIt: (input: P) => T, input: P) {
  const seen: T[] = [];
  const Probe = ({ input: given }: { input: P }) => {
    seen.push(useIt(given));
    return null;
  };
  const root = createRoot(document.createElement('div'));
  const show = (next: P) => act(async () => root.render(<Probe input={next} />));
  await show(input);
  return {
    seen, show, close: () => act(async () => root.unmount()),
    until: (check: (last: T | undefined) => void) => vi.waitFor(async () => {
      await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
      check(seen.at(-1));
    }, { timeout: 5000 }),
  };
}

describe('live views', () => {
  it('show the cases, the one last worked on first', async () => {
    const one = await openCase(paperOf(mriReading()));
    const view = await watch(useCases, undefined);
    expect(view.seen[0]).toBeUndefined();
    await view.until((cases) => expect(cases).toHaveLength(1));
    await openCase(paperOf(mriReading('2222')));
    await view.until((cases) => expect(cases).toHaveLength(2));
    await new Promise((resolve) => setTimeout(resolve, 2));
    await updateCase(one.caseId, { name: 'My back' });
    await view.until((cases) => expect(cases?.[0]?.name).toBe('My back'));
    await view.close();
  });

  it('show one case, follow another window, and do not read the papers again for a tick', async () => {
    const { caseId } = await openCase(paperOf(mriReading()));
    const view = await watch(useCaseFile, caseId);
    await view.until((file) => expect(file?.documents).toHaveLength(1));
    const papers = view.seen.at(-1)!.documents;
    await setChecklistEntry(caseId, 'i', { done: true });
    await view.until((file) => expect(file?.checklist).toHaveLength(1));
    expect(view.seen.at(-1)!.documents).toBe(papers);
    const other = await openSecondView();
    await other.updateCase(caseId, { name: 'From the other window' });
    await view.until((file) => expect(file?.case.name).toBe('From the other window'));
    other.store.close();
    await view.close();
  });

  it('never mix two cases, and say when one is gone', async () => {
    const [one, two] = [await openCase(paperOf(mriReading())), await openCase(paperOf(mriReading('2222')))];
    const view = await watch(useCaseFile, one.caseId);
    await view.until((file) => expect(file?.case.id).toBe(one.caseId));
    await view.show(two.caseId);
    await view.until((file) => expect(file?.case.id).toBe(two.caseId));
    for (const file of view.seen) if (file) expect(new Set([file.case.id, ...file.people.map(({ caseId }) => caseId), ...file.documents.map(({ caseId }) => caseId)]).size).toBe(1);
    await deleteCase(two.caseId);
    await view.until((file) => expect(file).toBeNull());
    await view.close();
  });

  it('show the versions of a letter, the newest first', async () => {
    const { caseId } = await openCase(paperOf(mriReading()));
    const letterId = await createLetter(caseId, 'first-level-appeal', letterOf('Draft'));
    const view = await watch(useLetterVersions, letterId);
    await view.until((versions) => expect(versions).toHaveLength(1));
    await saveLetterContent(letterId, letterOf('Typed'));
    await addVersion(letterId, 'exported');
    await view.until((versions) => expect(versions?.map(({ why }) => why)).toEqual(['exported', 'drafted']));
    await view.close();
  });
});
