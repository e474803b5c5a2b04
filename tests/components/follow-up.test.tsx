// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CaseScreen } from '../../components/kept/case-screen';
import { loadCaseFile } from '../../lib/cases/case-file';
import { addPaper, openCase } from '../../lib/cases/cases';
import { addContact } from '../../lib/cases/contacts';
import { createLetter } from '../../lib/cases/letters';
import { saveAnswer } from '../../lib/cases/answers';
import { addSending } from '../../lib/cases/sendings';
import { store } from '../../lib/cases/store';
import type { Reading } from '../../lib/reading/reading';
import { denied, doc, found, readings } from './support/readings';
import { acting, all, click, expectSoon, get, press, seen, show, type } from './support/screen';

const TODAY = '2026-11-23';
let caseId: string;
const onAddFile = vi.fn();
const hasFocus = (role: string, name: string): boolean => all(role, name).some((element) => element === document.activeElement);
const file = async () => (await loadCaseFile(caseId))!;

async function enter(): Promise<void> {
  await show(<CaseScreen caseId={caseId} room="follow-up" today={TODAY} hrefOf={(each) => `#${each}`} onAddFile={onAddFile} onLeave={vi.fn()} />);
  await expectSoon(() => document.querySelector('[data-room="follow-up"]') !== null);
}
const answer = (over: Partial<Reading> = {}) => addPaper(caseId, { doc, reading: { ...readings.upheld, ...over, fields: { ...readings.upheld.fields, noticeDate: found('2026-11-20', 'Notice date October 6, 2026'), ...over.fields } }, label: 'Answer', kind: 'text' });

beforeEach(async () => {
  vi.clearAllMocks();
  await Promise.all(store.tables.map((table) => table.clear()));
  ({ caseId } = await openCase({ doc, reading: { ...denied, document: 'denial-letter' }, label: 'First letter', kind: 'text' }));
});

describe('before an answer', () => {
  it('says that it comes, and takes it', async () => {
    await enter();
    expect(seen()).toContain('The plan answers in writing.');
    expect(seen()).not.toContain('The plan’s answer');
    await click('button', 'Add the plan’s answer');
    expect(onAddFile).toHaveBeenCalledOnce();
  });

  it('keeps the notes of before', async () => {
    await saveAnswer(caseId, 'follow-up-notes', 'Called Monday.');
    await enter();
    expect((get('textbox', 'Your notes') as HTMLTextAreaElement).value).toBe('Called Monday.');
  });

  it('shows what went out, and by when the plan should answer', async () => {
    await store.cases.update(caseId, { confirmedPlanType: 'individual-aca' });
    const letterId = await createLetter(caseId, 'first-level-appeal', { sections: [] });
    await addSending(letterId, { sentOn: '2026-11-01', how: 'fax', number: 'F-77' });
    await enter();
    expect(seen()).toContain('What you sent');
    expect(seen()).toMatch(/Appeal\s*November 1, 2026 · By fax · F-77/);
    expect(seen()).toMatch(/they should answer by December 31, 2026: 60 days from November 1, 2026/);
  });
});

describe('an answer', () => {
  it('is shown beside the decision before it, each side with the words of its paper', async () => {
    const reason = 'Waiting for records from your doctor';
    await answer({ fields: { reasonText: found(reason, reason) } });
    await enter();
    expect(seen()).toContain('They said no again, for the same reason.');
    const [change] = document.querySelectorAll('.changes > li');
    expect([...change!.querySelectorAll('q')].map((each) => each.textContent)).toEqual([expect.stringContaining('the diagnosis submitted'), expect.stringContaining(reason)]);
    expect([...change!.querySelectorAll('dt')].map((each) => each.textContent)).toEqual(['Before', 'Now']);
    await press(change!.querySelectorAll<HTMLElement>('[role=button]')[1]!, 'Enter');
    await expectSoon(() => document.querySelector('mark')?.textContent?.includes(reason) === true);
  });

  it('in part says so', async () => {
    await answer({ outcome: 'partly-denied' });
    await enter();
    expect(seen()).toContain('They changed part of it.');
  });

  it('that changes the decision leads to what to check now, and to nothing else', async () => {
    await addPaper(caseId, { doc, reading: readings.reversed, label: 'Answer', kind: 'text' });
    await enter();
    expect(seen()).toContain('They changed their decision.');
    expect(seen()).toContain('Ask when the claim is processed again');
    expect(seen()).not.toContain('What comes next');
    expect(all('button', 'Add the plan’s answer')).toEqual([]);
  });

  it('that does not say what it answers is asked about; yes makes it the answer', async () => {
    await answer({ verdict: readings.denied.verdict });
    await enter();
    expect(seen()).toContain('Is this letter the answer to an appeal that you already made?');
    expect(seen()).not.toContain('They said no again');
    await click('radio', 'Yes');
    await expectSoon(() => seen().includes('They said no again'));
  });
});

describe('what comes next', () => {
  it('waits for the kind of plan', async () => {
    await answer();
    await enter();
    expect(seen()).not.toContain('What comes next');
    await type(get('combobox', /What kind of plan/), 'individual-aca');
    await expectSoon(() => seen().includes('A review outside the plan'));
    expect(seen()).toContain('Decided by: An independent review organization');
    expect(seen()).toContain('carry over');
    expect(get('link', 'Write the next appeal').getAttribute('href')).toBe(`#case/${caseId}/write/level.external-review`);
    expect(all('radio', /A review outside/)).toEqual([]);
  });

  it('with several ways open asks which one the letter names, and keeps it', async () => {
    await store.cases.update(caseId, { confirmedPlanType: 'employer-self-funded' });
    await answer();
    await enter();
    expect(seen()).toContain('Only if your plan has one: your letter says so.');
    expect(all('link', 'Write the next appeal')).toEqual([]);
    await click('radio', /A second appeal to the plan/);
    await expectSoon(() => all('link', 'Write the next appeal').length === 1);
    expect(get('link', 'Write the next appeal').getAttribute('href')).toBe(`#case/${caseId}/write/level.second-internal-appeal`);
    expect((await file()).answers.find(({ question }) => question === 'stand/level')?.text).toBe('second-internal-appeal');
    await click('radio', 'I do not know yet');
    await expectSoon(() => all('link', 'Write the next appeal').length === 0);
  });

  it('gives the day that is open now', async () => {
    await store.cases.update(caseId, { confirmedPlanType: 'tricare' });
    await answer({ fields: { appealDays: undefined } });
    await enter();
    await click('radio', /A formal review/);
    await expectSoon(() => seen().includes('January 19, 2027'));
  });

  it('at the end of the ladder names who can still help, and that numbers are unchecked', async () => {
    await store.cases.update(caseId, { confirmedPlanType: 'medicaid-ffs' });
    await answer();
    await enter();
    expect(seen()).toContain('Who can still help');
    expect(seen()).toContain('State Medicaid or CHIP agency');
    expect(all('link', 'Write the next appeal')).toEqual([]);
    await acting(() => store.cases.update(caseId, { confirmedPlanType: 'champva' }));
    await expectSoon(() => seen().includes('Check the number before you call'));
  });
});

describe('the log', () => {
  it('takes a call in one touch, with the focus on its first field, and keeps each field', async () => {
    await enter();
    await click('button', 'Add a call or letter');
    await expectSoon(() => hasFocus('textbox', 'With whom'));
    await type(get('textbox', 'With whom'), 'The plan');
    await type(get('textbox', 'Reference number'), 'R-9');
    await type(get('textbox', 'What was promised'), 'an answer');
    await type(get('date', 'Promised by'), '2026-11-20');
    await expectSoon(async () => (await file()).contacts.some(({ withWhom, reference, promised, promisedBy, day }) => withWhom === 'The plan' && reference === 'R-9' && promised === 'an answer' && promisedBy === '2026-11-20' && day === TODAY));
    await click('button', /^Done/);
    expect(all('textbox', 'With whom')).toEqual([]);
    expect(seen()).toContain('Call, November 23, 2026: The plan');
  });

  it('says calmly that a promised day has passed', async () => {
    await addContact(caseId, { day: '2026-11-01', withWhom: 'The plan', reference: 'R-9', promised: 'an answer', promisedBy: '2026-11-20' });
    await enter();
    expect(seen()).toContain('They promised “an answer” by November 20, 2026. Call and give reference R-9.');
  });

  it('stands newest first, and an open row stays under the hand while its day changes', async () => {
    for (const day of ['2026-11-01', '2026-11-10', '2026-11-05']) await addContact(caseId, { day });
    await enter();
    const days = () => [...document.querySelectorAll('.contact strong')].map((each) => each.textContent?.match(/November \d+/)?.[0]);
    expect(days()).toEqual(['November 10', 'November 5', 'November 1']);
    await click('button', /^Change: Call, November 5/);
    await type(get('date', 'Day'), '2026-11-20');
    await expectSoon(() => days()[1] === 'November 20');
    await click('button', /^Done/);
    expect(days()).toEqual(['November 20', 'November 10', 'November 1']);
  });

  it('takes a row out, and back as it was', async () => {
    const id = await addContact(caseId, { day: '2026-11-01', reference: 'R-9' });
    await enter();
    const before = (await file()).contacts;
    await click('button', /^Remove/);
    await expectSoon(() => hasFocus('button', 'Undo'));
    expect((await file()).contacts).toEqual([]);
    await click('button', 'Undo');
    await expectSoon(async () => (await file()).contacts.length === 1);
    expect((await file()).contacts).toEqual(before);
    expect(before[0]!.id).toBe(id);
    await expectSoon(() => all('button', 'Undo').length === 0 && hasFocus('button', 'Add a call or letter'));
  });
});
