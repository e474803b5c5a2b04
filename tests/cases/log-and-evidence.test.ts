import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadCaseFile } from '../../lib/cases/case-file';
import { openCase } from '../../lib/cases/cases';
import { addContact, changeContact, removeContact } from '../../lib/cases/contacts';
import { addExhibit, changeExhibit, moveExhibit, removeExhibit } from '../../lib/cases/exhibits';
import { createLetter, saveLetterContent, versionsOf } from '../../lib/cases/letters';
import { addSending, changeSending, removeSending } from '../../lib/cases/sendings';
import { store } from '../../lib/cases/store';
import { Problem } from '../../lib/problems/problem';
import { letterOf, mriReading, paperOf } from './papers';

let caseId = '';
beforeEach(async () => {
  await Promise.all(store.tables.map((table) => table.clear()));
  ({ caseId } = await openCase(paperOf(mriReading())));
});
const file = async () => (await loadCaseFile(caseId))!;

describe('a sending', () => {
  it('freezes the letter as it went out, whatever is typed after', async () => {
    const letterId = await createLetter(caseId, 'letter/records-request', letterOf('As sent'));
    const id = await addSending(letterId, { sentOn: '2026-11-23', how: 'fax' });
    await saveLetterContent(letterId, letterOf('Typed after'));
    await changeSending(id, { number: 'Report 17' });
    const [sending] = (await file()).sendings;
    expect(sending).toMatchObject({ letterId, sentOn: '2026-11-23', how: 'fax', number: 'Report 17' });
    const versions = await versionsOf(letterId);
    expect(versions.find(({ id: versionId }) => versionId === sending!.versionId)).toMatchObject({ why: 'sent', content: letterOf('As sent') });
    await removeSending(id);
    await removeSending(id);
    expect((await file()).sendings).toEqual([]);
    expect((await versionsOf(letterId)).some(({ why }) => why === 'sent')).toBe(true);
  });

  it('of a letter that is gone is refused in words', async () => {
    await expect(addSending('no-letter')).rejects.toEqual(new Problem('case-gone'));
    await expect(changeSending('no-sending', {})).rejects.toEqual(new Problem('case-gone'));
  });
});

describe('the log of calls', () => {
  it('stands in the order of its days, and keeps what each change leaves alone', async () => {
    const later = await addContact(caseId, { day: '2026-11-24', person: 'Dana' });
    await addContact(caseId, { day: '2026-11-20', person: 'Lee' });
    await changeContact(later, { reference: 'R-9' });
    expect((await file()).contacts.map(({ person, reference }) => [person, reference])).toEqual([['Lee', ''], ['Dana', 'R-9']]);
    await removeContact(later);
    await removeContact(later);
    expect((await file()).contacts).toHaveLength(1);
    await expect(changeContact(later, {})).rejects.toEqual(new Problem('case-gone'));
  });
});

describe('the list of evidence', () => {
  it('keeps its numbers without a gap when one is added, moved or taken out', async () => {
    const [note, therapy, policy] = [await addExhibit(caseId, { title: 'Note' }), await addExhibit(caseId, { title: 'Therapy' }), await addExhibit(caseId, { title: 'Policy' })];
    const titles = async () => (await file()).exhibits.map(({ number, title }) => `${number} ${title}`);
    await moveExhibit(policy, 1);
    expect(await titles()).toEqual(['1 Policy', '2 Note', '3 Therapy']);
    await moveExhibit(policy, 99);
    expect(await titles()).toEqual(['1 Note', '2 Therapy', '3 Policy']);
    await removeExhibit(note);
    await removeExhibit(note);
    await changeExhibit(therapy, { pages: '4' });
    expect(await titles()).toEqual(['1 Therapy', '2 Policy']);
    expect((await file()).exhibits[0]).toMatchObject({ pages: '4' });
    await expect(moveExhibit(note, 1)).rejects.toEqual(new Problem('case-gone'));
  });
});
