import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openCase, updateCase } from '../../lib/cases/cases';
import { loadCaseFile } from '../../lib/cases/case-file';
import { setChecklistEntry } from '../../lib/cases/checklist';
import { createLetter, reviseLetter, saveLetterContent, versionsOf } from '../../lib/cases/letters';
import { savePerson } from '../../lib/cases/people';
import { store } from '../../lib/cases/store';
import { openSecondView, useFreshStore } from './fresh-store';
import { letterOf, mriReading, paperOf } from './papers';

useFreshStore();

let caseId = '';
let letterId = '';
let other: Awaited<ReturnType<typeof openSecondView>>;
beforeEach(async () => {
  caseId = (await openCase(paperOf(mriReading()))).caseId;
  letterId = await createLetter(caseId, 'first-level-appeal', letterOf('Draft'));
  other = await openSecondView();
  return () => other.store.close();
});

const file = async () => (await loadCaseFile(caseId))!;

describe('two views of one case', () => {
  it('are two connections', () => expect(other.store).not.toBe(store));

  it('change different fields of one row at the same time', async () => {
    await Promise.all([updateCase(caseId, { name: 'My back' }), other.updateCase(caseId, { hasLetter: 'no' })]);
    await Promise.all([savePerson({ caseId, role: 'writer', name: 'Ana' }), other.savePerson({ caseId, role: 'writer', phone: '555' })]);
    await Promise.all([setChecklistEntry(caseId, 'i', { done: true }), other.setChecklistEntry(caseId, 'i', { note: 'n' })]);
    const { case: found, people, checklist } = await file();
    expect(found).toMatchObject({ name: 'My back', hasLetter: 'no' });
    expect(people[1]).toMatchObject({ name: 'Ana', phone: '555' });
    expect(checklist).toMatchObject([{ done: true, note: 'n' }]);
  });

  it('start the letter at the same time and get the same one', async () => {
    const second = (await openCase(paperOf(mriReading('1234')))).caseId;
    const ids = await Promise.all([createLetter(second, 'first-level-appeal', letterOf('A')), other.createLetter(second, 'first-level-appeal', letterOf('B'))]);
    expect(ids[0]).toBe(ids[1]);
  });

  it('never overwrite each other in a letter: the words of the earlier one stay as a version', async () => {
    const mine = await saveLetterContent(letterId, letterOf('Mine'), { basedOn: 1 });
    expect(mine).toEqual({ revision: 2 });
    const theirs = await other.saveLetterContent(letterId, letterOf('Theirs'), { basedOn: 1 });
    expect(theirs.revision).toBe(3);
    expect((await file()).letters[0]).toMatchObject({ revision: 3, content: letterOf('Theirs') });
    expect((await versionsOf(letterId))[0]).toMatchObject({ id: theirs.conflictVersionId, why: 'conflict', content: letterOf('Mine') });
  });

  it('lose nothing in a long duel, and copy only where they truly met', async () => {
    const revisions = { mine: 1, theirs: 1 };
    const typed: string[] = [];
    const turns = ['mine', 'mine', 'theirs', 'theirs', 'mine', 'theirs'] as const;
    for (const [index, who] of turns.entries()) {
      typed.push(`${who} ${index}`);
      const save = who === 'mine' ? saveLetterContent : other.saveLetterContent;
      revisions[who] = (await save(letterId, letterOf(`${who} ${index}`), { basedOn: revisions[who] })).revision;
    }
    const conflicts = (await versionsOf(letterId)).filter(({ why }) => why === 'conflict').map(({ content }) => content);
    // Each change of hands keeps what the other had last; a hand going on with its own words needs no copy.
    expect(conflicts.reverse()).toEqual(['mine 1', 'theirs 3', 'mine 4'].map((text) => letterOf(text)));
    expect((await file()).letters[0]!.content).toEqual(letterOf('theirs 5'));
  });
});

describe('a browser that is killed', () => {
  it('finds what was written, though nobody waited for it', async () => {
    const answered = vi.fn();
    void saveLetterContent(letterId, letterOf('The last word')).then(answered);
    void setChecklistEntry(caseId, 'i', { done: true });
    // The other connection stands for the next start: it reads behind the writes that were already handed over.
    await vi.waitFor(async () => expect((await other.store.letters.get(letterId))!.content).toEqual(letterOf('The last word')));
    await vi.waitFor(async () => expect(await other.store.checklist.count()).toBe(1));
  });

  it('finds all of a change or nothing of it, when it was cut off in the middle', async () => {
    vi.spyOn(store.letterVersions, 'add').mockImplementation(() => {
      throw new Error('cut off');
    });
    await expect(reviseLetter(letterId, () => letterOf('New draft'), { keepBefore: true })).rejects.toMatchObject({ code: 'storage-broken' });
    expect(await other.store.letters.get(letterId)).toMatchObject({ revision: 1, content: letterOf('Draft') });
    expect(await other.store.letterVersions.count()).toBe(1);
  });
});
