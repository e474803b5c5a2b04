// @vitest-environment happy-dom
/** The plan's answer to an appeal, in a case: what comes next for the confirmed plan, the first letter left as it is, and a reversal. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { CaseScreen } from '../../components/kept/case-screen';
import type { Room } from '../../components/kept/path';
import { draftFirstAppeal } from '../../lib/appeal/draft/first-appeal';
import { loadCaseFile } from '../../lib/cases/case-file';
import { addPaper, openCase } from '../../lib/cases/cases';
import { createLetter } from '../../lib/cases/letters';
import { store } from '../../lib/cases/store';
import { denied, doc, found, readings } from './support/readings';
import { all, click, expectSoon, get, seen, show, type } from './support/screen';

const TODAY = '2026-11-23';
let caseId: string;

async function enter(room: Room): Promise<void> {
  await show(<CaseScreen caseId={caseId} room={room} letter={room === 'write' || room === 'send' ? 'first-level-appeal' : undefined} today={TODAY} hrefOf={(each) => `#${each}`} onAddFile={vi.fn()} onLeave={vi.fn()} />);
  await expectSoon(() => document.querySelector(`[data-room="${room}"]`) !== null);
}

beforeEach(async () => {
  await Promise.all(store.tables.map((table) => table.clear()));
  ({ caseId } = await openCase({ doc, reading: denied, label: 'First letter', kind: 'text' }));
});

it('names the next level once the kind of plan is confirmed, from the domain alone', async () => {
  await addPaper(caseId, { doc, reading: readings.upheld, label: 'Answer', kind: 'text' });
  await enter('understand');
  expect(seen()).toContain('Denied again on appeal');
  expect(seen()).toContain('Is this letter the answer to an appeal that you already made?');
  expect(seen()).not.toContain('What comes next');
  await type(get('combobox', /What kind of plan/), 'individual-aca');
  await expectSoon(() => seen().includes('External review by an independent review organization'));
  expect(seen()).toContain('First: See what their answer says that is new');
});

it('says in the paper’s own words what comes next, before the kind of plan is known', async () => {
  const quote = 'You have 180 days to appeal';
  await addPaper(caseId, { doc, reading: { ...readings.upheld, fields: { ...readings.upheld.fields, externalReviewDays: found(180, quote) } }, label: 'Answer', kind: 'text' });
  await enter('understand');
  expect(seen()).toContain('What comes next');
  expect([...document.querySelectorAll('[aria-labelledby=next-level] q')].map((each) => each.textContent)).toEqual([expect.stringContaining(quote)]);
});

it('the member’s no makes it a first denial again', async () => {
  await addPaper(caseId, { doc, reading: readings.upheld, label: 'Answer', kind: 'text' });
  await enter('understand');
  await click('radio', 'No');
  await expectSoon(() => !seen().includes('Denied again on appeal'));
  expect(get('heading', 'Denied')).toBeTruthy();
  expect(seen()).toContain('Is this letter the answer to an appeal that you already made?');
});

it('leaves the letter of the first appeal as it went out, also when it is asked for again', async () => {
  const id = await createLetter(caseId, 'first-level-appeal', draftFirstAppeal((await loadCaseFile(caseId))!, TODAY));
  const before = (await store.letters.get(id))!.content;
  await addPaper(caseId, { doc, reading: readings.upheld, label: 'Answer', kind: 'text' });
  await enter('write');
  await click('button', 'Draft again with what is known now');
  await expectSoon(() => seen().includes('Nothing new is known. Your letter stays as it is.'));
  expect((await store.letters.get(id))!.content).toEqual(before);
});

it('without a letter says why none can be drafted', async () => {
  await addPaper(caseId, { doc, reading: readings.upheld, label: 'Answer', kind: 'text' });
  await enter('write');
  expect(seen()).toContain('Write the letter for the next level instead.');
  expect(all('button', 'Draft my letter')).toEqual([]);
});

it('a reversal is what the case says then, with no clock and its own first step', async () => {
  await addPaper(caseId, { doc, reading: readings.reversed, label: 'Answer', kind: 'text' });
  await enter('understand');
  expect(seen()).toContain('Reversed: approved on appeal');
  expect(seen()).not.toMatch(/days left/);
  expect(seen()).toContain('First: Keep a copy of this decision');
});
