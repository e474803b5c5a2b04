// @vitest-environment happy-dom
/** The page of appeal rights that came alone: asked about, read with its letter, and taken apart again. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { CaseScreen } from '../../components/kept/case-screen';
import { pageQuestion } from '../../lib/appeal/another-page';
import { draftFirstAppeal } from '../../lib/appeal/draft/first-appeal';
import { loadCaseFile } from '../../lib/cases/case-file';
import { addPaper, openCase } from '../../lib/cases/cases';
import { createLetter } from '../../lib/cases/letters';
import { store } from '../../lib/cases/store';
import { letterText } from '../../lib/export/letter-text';
import { firstPage, rightsOf, rightsPage, textPaper } from '../cases/another-page';
import { all, click, expectSoon, seen, show } from './support/screen';

const TODAY = '2026-11-23';
let caseId: string;
const file = async () => (await loadCaseFile(caseId))!;
const ASKS = 'Is this another page of the letter you have?';

async function understand(): Promise<void> {
  await show(<CaseScreen caseId={caseId} room="understand" today={TODAY} hrefOf={(room) => `#${room}`} onAddFile={vi.fn()} onLeave={vi.fn()} />);
  await expectSoon(() => document.querySelector('[data-room=understand]') !== null);
}

beforeEach(async () => {
  await Promise.all(store.tables.map((table) => table.clear()));
  ({ caseId } = await openCase(firstPage()));
});

it('is asked with both names; yes gives the deadline and where to send it, and the letter follows', async () => {
  const letterId = await createLetter(caseId, 'first-level-appeal', draftFirstAppeal(await file(), TODAY));
  await addPaper(caseId, rightsPage());
  await understand();
  expect(seen()).toContain('No deadline printed');
  expect(seen()).toContain(ASKS);
  expect(seen()).toMatch(/“back-side\.txt” says how to appeal.*“letter\.txt” says what was decided/);
  await click('button', 'Yes, same letter');
  await expectSoon(() => seen().includes('132 days left'));
  expect(seen()).toContain('are read as one letter now');
  expect(seen()).not.toContain(ASKS);
  expect(seen()).toContain('800-555-0177');
  expect(seen()).toContain('1 paper');
  await expectSoon(async () => letterText((await store.letters.get(letterId))!.content).includes('800-555-0177'));
});

it('taken apart it is two papers again, as before, and is asked about again', async () => {
  await addPaper(caseId, rightsPage());
  const before = (await file()).documents.map(({ reading }) => reading);
  await understand();
  await click('button', 'Yes, same letter');
  await expectSoon(() => all('button', /^Take it apart/).length === 1);
  await click('button', /^Take it apart/);
  await expectSoon(() => seen().includes('2 papers'));
  expect((await file()).documents.map(({ reading }) => reading)).toEqual(before);
  expect(document.activeElement?.id).toBe('papers');
  expect(seen()).toContain(ASKS);
});

it('no is kept and not asked again, also by a later look', async () => {
  await addPaper(caseId, rightsPage());
  await understand();
  await click('button', 'No, another paper');
  await expectSoon(() => !seen().includes(ASKS));
  await understand();
  expect(seen()).not.toContain(ASKS);
  expect((await file()).documents).toHaveLength(2);
});

it.each([
  ['a page of another claim', () => rightsOf('Claim number: 77-1234-9999')],
  ['a page that says nothing about appeals', () => textPaper('note.txt', 'Radiology report. Findings: disc bulge at L4-L5.')],
  ['a second letter that decides itself', () => ({ ...firstPage(), label: 'again.txt' })],
])('%s is not asked about', async (_name, paper) => {
  await addPaper(caseId, paper());
  expect(pageQuestion(await file())).toBeUndefined();
});

it('a portal page is whole: it is no page of a letter', async () => {
  await addPaper(caseId, { ...rightsPage(), kind: 'page' });
  expect(pageQuestion(await file())).toBeUndefined();
});
