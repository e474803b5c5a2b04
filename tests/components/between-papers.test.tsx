// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { CaseScreen } from '../../components/kept/case-screen';
import { settled } from '../../components/paper/conflicts';
import { draftFirstAppeal } from '../../lib/appeal/draft/first-appeal';
import { loadCaseFile } from '../../lib/cases/case-file';
import { addPaper, openCase } from '../../lib/cases/cases';
import { store } from '../../lib/cases/store';
import { letterText } from '../../lib/export/letter-text';
import type { Reading } from '../../lib/reading/reading';
import { denied, doc, found } from './support/readings';
import { all, click, expectSoon, seen, show } from './support/screen';

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
