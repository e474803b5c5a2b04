// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { CaseScreen } from '../../components/kept/case-screen';
import { referenceOf } from '../../components/kept/letter-reference';
import { keepTold } from '../../components/paper/use-keeping';
import { settled } from '../../lib/appeal/known/choices';
import { draftFirstAppeal } from '../../lib/appeal/draft/first-appeal';
import { loadCaseFile } from '../../lib/cases/case-file';
import { addPaper, openCase } from '../../lib/cases/cases';
import { createLetter } from '../../lib/cases/letters';
import { store } from '../../lib/cases/store';
import { letterText } from '../../lib/export/letter-text';
import type { Reading } from '../../lib/reading/reading';
import { denied, doc, found } from './support/readings';
import { acting, all, click, expectSoon, seen, show } from './support/screen';

const TODAY = '2026-11-23';
let caseId: string;

const saying = (over: Reading['fields']): Reading => ({ ...denied, fields: { ...denied.fields, ...over } });
const member = (id: string) => saying({ memberId: found(id, 'CO-50') });

async function understand(): Promise<void> {
  await show(<CaseScreen caseId={caseId} room="understand" today={TODAY} hrefOf={(room) => `#${room}`} onAddFile={() => undefined} onLeave={() => undefined} />);
  await expectSoon(() => seen().includes('2 papers'));
}

async function letter(): Promise<string> {
  const file = (await loadCaseFile(caseId))!;
  return letterText(draftFirstAppeal({ ...file, documents: settled(file.documents, file.answers) }, TODAY));
}

beforeEach(async () => {
  await Promise.all(store.tables.map((table) => table.clear()));
  ({ caseId } = await openCase({ doc, reading: member('W-1111'), label: 'Claim page', kind: 'page' }));
});

it('two papers that differ on a fact of the letter are both shown; what the member chooses stands in the letter', async () => {
  await addPaper(caseId, { doc, reading: member('W-2222'), label: 'The letter', kind: 'text' });
  await understand();
  expect(all('radio').filter((radio) => (radio as HTMLInputElement).checked)).toEqual([]);
  expect(seen()).toContain('Member ID: two readings are possible.');
  await click('radio', /W-1111 Claim page/);
  await expectSoon(async () => (await loadCaseFile(caseId))?.answers[0]?.question === 'which:memberId');
  expect(await letter()).toContain('W-1111');
  expect(await letter()).not.toContain('W-2222');
  await click('radio', /W-2222 The letter/);
  await expectSoon(async () => (await letter()).includes('W-2222'));
  expect(await letter()).not.toContain('W-1111');
});

it('the words of each reading lead to their own paper, and looking at them chooses nothing', async () => {
  await addPaper(caseId, { doc, reading: member('W-2222'), label: 'The letter', kind: 'text' });
  await understand();
  const words = [...document.querySelectorAll<HTMLElement>('[data-field=memberId] .says [role=button]')];
  expect(words).toHaveLength(2);
  await acting(() => words[1]!.click());
  await expectSoon(() => document.querySelector('.proof-sheet, .proof-pane')?.textContent?.includes('The letter') === true);
  expect((await loadCaseFile(caseId))?.answers).toEqual([]);
  expect(all('radio').filter((radio) => (radio as HTMLInputElement).checked)).toEqual([]);
});

it('until it is answered the path says so, and a letter has a blank; the answer reaches the letter in any room', async () => {
  await addPaper(caseId, { doc, reading: member('W-2222'), label: 'The letter', kind: 'text' });
  const id = await createLetter(caseId, 'first-level-appeal', draftFirstAppeal((await loadCaseFile(caseId))!, TODAY));
  const kept = async () => letterText((await store.letters.get(id))!.content);
  expect(await kept()).toContain('[member ID: two are possible, choose one under Understand');
  await understand();
  expect(seen()).toContain('1 question for you');
  await click('radio', /W-2222 The letter/);
  await expectSoon(async () => (await kept()).includes('W-2222'));
  expect(await kept()).not.toContain('two are possible');
  await expectSoon(() => !seen().includes('question for you'));
});

it('a claim number with two readings is at the foot of no page until it is chosen', async () => {
  await addPaper(caseId, { doc, reading: saying({ claimNumber: found('26-9999-0001', 'CO-50') }), label: 'The letter', kind: 'text' });
  expect(referenceOf((await loadCaseFile(caseId))!)).toBeUndefined();
  await keepTold(caseId, { choices: { claimNumber: '"26-9999-0001"' } });
  expect(referenceOf((await loadCaseFile(caseId))!)).toBe('Claim 26-9999-0001');
});

it('a claim number that was chosen is the case’s own', async () => {
  await addPaper(caseId, { doc, reading: saying({ claimNumber: found('26-9999-0001', 'CO-50') }), label: 'The letter', kind: 'text' });
  await understand();
  await click('radio', /26-9999-0001/);
  await expectSoon(async () => (await loadCaseFile(caseId))?.case.claimNumber === '26-9999-0001');
  expect(await letter()).not.toContain('26-3317-0098');
});

it('the same number in another spelling, and a service in other words, is no question', async () => {
  await addPaper(caseId, { doc, reading: { ...member('w 1111'), fields: { ...member('w 1111').fields, service: found('MRI lumbar', 'CO-50') } }, label: 'The letter', kind: 'text' });
  await understand();
  expect(all('radio')).toEqual([]);
});
