// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CaseList } from '../../components/kept/case-list';
import { openCase, updateCase } from '../../lib/cases/cases';
import { setChecklistEntry } from '../../lib/cases/checklist';
import { noteRoom } from '../../lib/cases/last-room';
import { createLetter } from '../../lib/cases/letters';
import { loadCaseFile } from '../../lib/cases/case-file';
import { draftFirstAppeal } from '../../lib/appeal/draft/first-appeal';
import { checklistOf } from '../../lib/appeal/checklist';
import { addSending } from '../../lib/cases/sendings';
import { store } from '../../lib/cases/store';
import type { Reading } from '../../lib/reading/reading';
import { denied, doc, found, readings } from './support/readings';
import { all, click, get, seen, show, expectSoon } from './support/screen';

const TODAY = '2027-03-30';
const onAddFile = vi.fn();
const screen = () => (
  <CaseList
    today={TODAY}
    jobs={[]}
    brought={[]}
    hrefOf={(id, room) => `#case/${id}/${room}`}
    hrefOfFile={(id) => `#file/${id}`}
    onRemoveBrought={() => undefined}
    onAddFile={onAddFile}
  />
);
const open = async (name: string, reading: Reading = denied): Promise<string> => {
  const { caseId } = await openCase({ doc, reading, label: 'Claim', kind: 'page' });
  await updateCase(caseId, { name });
  return caseId;
};
/** The appeal of a case, sent on a day. */
const noteSent = async (caseId: string, sentOn: string): Promise<void> => {
  const letterId = await createLetter(caseId, 'first-level-appeal', draftFirstAppeal((await loadCaseFile(caseId))!, TODAY));
  await addSending(letterId, { sentOn });
};
const names = () => all('link').map((link) => link.querySelector('strong')?.textContent);
const dated = (noticeDate: string): Reading => ({ ...denied, fields: { ...denied.fields, noticeDate: found(noticeDate, 'Notice date October 6, 2026') } });

beforeEach(async () => {
  vi.clearAllMocks();
  await Promise.all(store.tables.map((table) => table.clear()));
});

describe('the list of cases', () => {
  it('shows the most pressing first, each with its next date', async () => {
    await open('Far', dated('2027-01-02'));
    await open('No date', readings.noDeadline);
    await open('Near', denied);
    await open('Passed', dated('2026-09-01'));
    await show(screen());
    await expectSoon(() => all('link').length === 4);
    expect(names()).toEqual(['Passed', 'Near', 'Far', 'No date']);
    expect(get('link', /^Near/).textContent).toMatch(/5 days left.*File by April 4, 2027/);
    expect(get('link', /^Passed/).textContent).toContain('Passed 30 days ago');
    expect(get('link', /^No date/).textContent).toContain('No deadline printed');
  });

  it('sets apart what waits for the plan alone, and what was no denial', async () => {
    const sent = await open('Sent');
    await noteSent(sent, '2027-02-01');
    await open('A bill', readings.costShare);
    await open('Open');
    await show(screen());
    await expectSoon(() => all('link').length === 3);
    expect(seen()).toContain('2 cases with nothing due');
    expect(document.querySelector('details')?.open).toBe(false);
    expect([...document.querySelectorAll('details strong')].map((strong) => strong.textContent)).not.toContain('Open');
    expect(get('link', /^Sent/).textContent).toMatch(/Sent February 1, 2027\. The plan answers in writing\./);
  });

  it('says so when nothing is due', async () => {
    const sent = await open('Sent');
    await noteSent(sent, '2027-02-01');
    await show(screen());
    await expectSoon(() => seen().includes('Nothing is due now.'));
  });

  it('without cases says how to begin', async () => {
    await show(screen());
    await expectSoon(() => seen().includes('No case yet.'));
    await click('button', 'Add a letter');
    expect(onAddFile).toHaveBeenCalledOnce();
  });
});

describe('where the member stopped', () => {
  let caseId: string;
  const line = async (words: string | RegExp) => {
    await show(screen());
    await expectSoon(() => all('link').length === 1 && (typeof words === 'string' ? seen().includes(words) : words.test(seen())));
  };
  beforeEach(async () => {
    caseId = await open('Lumbar MRI');
  });

  it('is the beginning for a case that was just opened', async () => {
    await line('Go on where you stopped: Understand');
    expect(get('link').getAttribute('href')).toBe(`#case/${caseId}/understand`);
  });

  it('names the room with what is left in it, and leads there', async () => {
    await noteRoom(caseId, 'write');
    await line('Write: no letter yet');
    await createLetter(caseId, 'first-level-appeal', draftFirstAppeal((await loadCaseFile(caseId))!, TODAY));
    await line(/Write: \d+ blanks left/);
    expect(get('link').getAttribute('href')).toBe(`#case/${caseId}/write`);
  });

  it('counts what was gathered', async () => {
    await noteRoom(caseId, 'gather');
    const [first] = checklistOf((await loadCaseFile(caseId))!);
    await setChecklistEntry(caseId, first!.id, { done: true });
    await line(/Gather: 1 of \d+ done/);
  });

  it('does not count as a change of the case, and does not bring back a case that is gone', async () => {
    const before = await store.cases.get(caseId);
    await noteRoom(caseId, 'send');
    expect(await store.cases.get(caseId)).toEqual({ ...before, lastRoom: 'send' });
    await noteRoom('no-such', 'send');
    expect(await store.cases.count()).toBe(1);
  });
});
