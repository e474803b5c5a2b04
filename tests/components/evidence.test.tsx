// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CaseScreen } from '../../components/kept/case-screen';
import { saveAnswer } from '../../lib/cases/answers';
import { loadCaseFile } from '../../lib/cases/case-file';
import { openCase } from '../../lib/cases/cases';
import { setChecklistEntry } from '../../lib/cases/checklist';
import { addExhibit } from '../../lib/cases/exhibits';
import { store } from '../../lib/cases/store';
import { checklistOf } from '../../lib/appeal/checklist';
import { denied, doc } from './support/readings';
import { all, click, expectSoon, get, seen, show, type } from './support/screen';

let caseId: string;
const hasFocus = (role: string, name: string): boolean => all(role, name).some((element) => element === document.activeElement);
const exhibits = async () => (await loadCaseFile(caseId))!.exhibits;
const titles = async () => (await exhibits()).map(({ number, title }) => `${number} ${title}`);

async function enter(): Promise<void> {
  await show(<CaseScreen caseId={caseId} room="gather" today="2026-11-23" hrefOf={(each) => `#${each}`} onAddFile={vi.fn()} onLeave={vi.fn()} />);
  await expectSoon(() => document.querySelector('.evidence') !== null);
}

beforeEach(async () => {
  await Promise.all(store.tables.map((table) => table.clear()));
  ({ caseId } = await openCase({ doc, reading: { ...denied, document: 'denial-letter' }, label: 'The letter', kind: 'text' }));
});

describe('the list of evidence', () => {
  it('says what an exhibit is, and takes one: its name has the focus, each field keeps itself', async () => {
    await enter();
    expect(seen()).toContain('Pages that prove a point. They go with the letter in this order');
    await click('button', 'Add evidence');
    await expectSoon(() => hasFocus('textbox', 'Name of exhibit 1'));
    await type(get('textbox', 'Name of exhibit 1'), 'Priya Raman, MD: visit note, September 2, 2026');
    await type(get('textbox', 'Number of pages'), '3');
    await expectSoon(async () => (await exhibits()).some(({ title, pages, number }) => title.startsWith('Priya Raman') && pages === '3' && number === 1));
  });

  it('moves by buttons; the focus goes with the row, and the new number is said', async () => {
    for (const title of ['One', 'Two', 'Three']) await addExhibit(caseId, { title });
    await enter();
    expect((get('button', 'Move up: One') as HTMLButtonElement).disabled).toBe(true);
    expect((get('button', 'Move down: Three') as HTMLButtonElement).disabled).toBe(true);
    await click('button', 'Move up: Three');
    await expectSoon(async () => (await titles()).join() === '1 One,2 Three,3 Two');
    await expectSoon(() => hasFocus('button', 'Move up: Three'));
    expect(seen()).toContain('Now number 2 of 3.');
    await click('button', 'Move up: Three');
    await expectSoon(async () => (await titles()).join() === '1 Three,2 One,3 Two');
    await expectSoon(() => hasFocus('button', 'Move down: Three'));
  });

  it('takes one out and back, at its place and as the one that letters rest on', async () => {
    for (const title of ['One', 'Two', 'Three']) await addExhibit(caseId, { title });
    const before = await exhibits();
    await enter();
    await click('button', 'Remove: Two');
    await expectSoon(() => hasFocus('button', 'Undo'));
    expect(await titles()).toEqual(['1 One', '2 Three']);
    expect(seen()).toContain('Removed: Two');
    await click('button', 'Undo');
    await expectSoon(async () => (await exhibits()).length === 3);
    expect(await exhibits()).toEqual(before);
    await expectSoon(() => hasFocus('textbox', 'Name of exhibit 2'));
  });

  it('takes a paper of the case, or says later which one it is', async () => {
    await enter();
    await click('button', 'Add a paper of this case');
    await click('button', 'Add: The letter');
    await expectSoon(async () => (await exhibits())[0]?.title === 'The letter');
    const [paper] = (await loadCaseFile(caseId))!.documents;
    expect((await exhibits())[0]!.documentId).toBe(paper!.id);
    await expectSoon(() => all('button', 'Add: The letter').length === 0);
    await type(get('combobox', /The paper of this case/), '');
    await expectSoon(async () => (await exhibits())[0]?.documentId === undefined);
    await type(get('combobox', /The paper of this case/), paper!.id);
    await expectSoon(async () => (await exhibits())[0]?.documentId === paper!.id);
  });

  it('offers what is ticked as evidence, once', async () => {
    const item = checklistOf((await loadCaseFile(caseId))!).find(({ id }) => id.startsWith('evidence/'))!;
    await enter();
    expect(all('button', `Add: ${item.title}`)).toEqual([]);
    await setChecklistEntry(caseId, item.id, { done: true });
    await expectSoon(() => all('button', `Add: ${item.title}`).length === 1);
    await click('button', `Add: ${item.title}`);
    await expectSoon(async () => (await titles()).join() === `1 ${item.title}`);
    await expectSoon(() => all('button', `Add: ${item.title}`).length === 0);
    await type(get('textbox', 'Name of exhibit 1'), 'Therapy record');
    await expectSoon(async () => (await titles()).join() === '1 Therapy record');
    expect(all('button', `Add: ${item.title}`)).toEqual([]);
    await click('button', 'Remove: Therapy record');
    await expectSoon(() => all('button', `Add: ${item.title}`).length === 1);
  });

  it('warns where own words name exhibits by number', async () => {
    await enter();
    expect(seen()).not.toContain('name exhibits by number');
    await saveAnswer(caseId, 'interview/treatments', JSON.stringify([{ what: 'Therapy', where: 'Exhibit 2, p. 1' }]));
    await expectSoon(() => seen().includes('name exhibits by number'));
  });
});
