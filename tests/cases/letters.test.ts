import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openCase } from '../../lib/cases/cases';
import { loadCaseFile } from '../../lib/cases/case-file';
import { addVersion, createLetter, keepReplaced, restoreVersion, reviseLetter, saveLetterContent, versionsOf } from '../../lib/cases/letters';
import { Problem } from '../../lib/problems/problem';
import { useFreshStore } from './fresh-store';
import { letterOf, mriReading, paperOf } from './papers';

useFreshStore();

let caseId = '';
let letterId = '';
beforeEach(async () => {
  caseId = (await openCase(paperOf(mriReading()))).caseId;
  letterId = await createLetter(caseId, 'first-level-appeal', letterOf('Draft'));
});

const letter = async () => (await loadCaseFile(caseId))!.letters[0]!;
const whys = async () => (await versionsOf(letterId)).map(({ why }) => why);

describe('a letter', () => {
  it('starts with its draft as the first version', async () => {
    expect(await letter()).toMatchObject({ id: letterId, caseId, revision: 1, content: letterOf('Draft') });
    expect(await whys()).toEqual(['drafted']);
  });

  it('is one of its kind: a second start answers the one that stands, with what was typed', async () => {
    await saveLetterContent(letterId, letterOf('Typed'));
    expect(await createLetter(caseId, 'first-level-appeal', letterOf('Draft again'))).toBe(letterId);
    expect((await letter()).content).toEqual(letterOf('Typed'));
  });

  it('counts its changes, and only changes', async () => {
    expect(await saveLetterContent(letterId, letterOf('One'))).toEqual({ revision: 2 });
    expect(await saveLetterContent(letterId, letterOf('One'))).toEqual({ revision: 2 });
    expect(await saveLetterContent(letterId, letterOf('Two'))).toEqual({ revision: 3 });
  });

  it('is redrafted without losing what was typed', async () => {
    await saveLetterContent(letterId, letterOf('Typed'));
    await reviseLetter(letterId, () => letterOf('New draft'), { keepBefore: true });
    expect((await letter()).content).toEqual(letterOf('New draft'));
    expect((await versionsOf(letterId)).map(({ why, content }) => [why, content])).toEqual([
      ['redrafted', letterOf('New draft')], ['edited', letterOf('Typed')], ['drafted', letterOf('Draft')],
    ]);
  });

  it('is revised from what stands in it at that moment; the same words write nothing', async () => {
    await saveLetterContent(letterId, letterOf('Typed'));
    const met: unknown[] = [];
    expect(await reviseLetter(letterId, (content) => (met.push(content), content), { keepBefore: true })).toBe(false);
    expect(met).toEqual([letterOf('Typed')]);
    expect(await whys()).toEqual(['drafted']);
    expect(await reviseLetter(letterId, () => letterOf('Revised'))).toBe(true);
    expect(await whys()).toEqual(['drafted']);
    expect(await letter()).toMatchObject({ revision: 3, content: letterOf('Revised') });
  });

  it('keeps words that another window replaced, once', async () => {
    await keepReplaced(letterId, letterOf('Draft'));
    expect(await whys()).toEqual(['drafted']);
    await keepReplaced(letterId, letterOf('Replaced'));
    await keepReplaced(letterId, letterOf('Replaced'));
    expect((await versionsOf(letterId)).map(({ why, content }) => [why, content])).toEqual([['conflict', letterOf('Replaced')], ['drafted', letterOf('Draft')]]);
    expect((await letter()).content).toEqual(letterOf('Draft'));
  });

  it('says so when it was erased', async () => {
    await expect(saveLetterContent('none', letterOf('x'))).rejects.toEqual(new Problem('case-gone'));
  });
});

describe('versions', () => {
  it('are kept in order even when the clock stands still', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(1000);
    for (const text of ['a', 'b', 'c']) {
      await saveLetterContent(letterId, letterOf(text));
      await addVersion(letterId, 'edited');
    }
    expect((await versionsOf(letterId)).map(({ content }) => content)).toEqual([letterOf('c'), letterOf('b'), letterOf('a'), letterOf('Draft')]);
  });

  it('hold an unchanged letter once, but every export', async () => {
    await addVersion(letterId, 'edited');
    await addVersion(letterId, 'exported');
    await addVersion(letterId, 'exported');
    expect(await whys()).toEqual(['exported', 'exported', 'drafted']);
  });

  it('of an export hold the words that went out, not those that another window wrote meanwhile', async () => {
    const sent = letterOf('As it went out');
    await saveLetterContent(letterId, letterOf('As it stands now'));
    await addVersion(letterId, 'exported', sent);
    expect((await versionsOf(letterId))[0]).toMatchObject({ why: 'exported', content: sent });
    expect((await letter()).content).toEqual(letterOf('As it stands now'));
  });

  it('can be gone back to, and forth again', async () => {
    const [draft] = await versionsOf(letterId);
    await saveLetterContent(letterId, letterOf('Typed'));
    expect(await restoreVersion(letterId, draft!.id)).toEqual({ revision: 3 });
    expect((await letter()).content).toEqual(letterOf('Draft'));
    const typed = (await versionsOf(letterId)).find(({ why }) => why === 'edited')!;
    await restoreVersion(letterId, typed.id);
    expect((await letter()).content).toEqual(letterOf('Typed'));
  });

  it('of another letter are refused, and nothing changes', async () => {
    await expect(restoreVersion(letterId, 'other')).rejects.toMatchObject({ code: 'storage-broken' });
    expect(await whys()).toEqual(['drafted']);
  });
});
