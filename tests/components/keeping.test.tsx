// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { InHand } from '../../components/paper/in-hand';
import { PaperScreen } from '../../components/paper/paper-screen';
import { draftFirstAppeal } from '../../lib/appeal/draft/first-appeal';
import { loadCaseFile } from '../../lib/cases/case-file';
import { casesFor, openCase, updateCase } from '../../lib/cases/cases';
import { store } from '../../lib/cases/store';
import { letterText } from '../../lib/export/letter-text';
import type { Reading } from '../../lib/reading/reading';
import { denied, doc, readings } from './support/readings';
import { all, click, get, seen, show, type, expectSoon } from './support/screen';

vi.mock('../../lib/cases/cases', async (original) => {
  const cases = await original<typeof import('../../lib/cases/cases')>();
  return { ...cases, casesFor: vi.fn(cases.casesFor) };
});

const paperOf = (reading: Reading, over: Partial<InHand> = {}): InHand => ({ doc, reading, label: 'Claim details', kind: 'page', privately: false, ...over });
const ways = { onOpenCase: vi.fn(), onAddFile: vi.fn(), showLabel: 'Show on page' };
const today = '2026-11-23';
const screen = (paper: InHand, forCase?: string) => <PaperScreen paper={paper} ways={{ ...ways, ...(forCase ? { forCase } : {}) }} today={today} />;
const cases = () => store.cases.toArray();
const onlyFile = async () => loadCaseFile((await cases())[0]!.id);

beforeEach(async () => {
  vi.clearAllMocks();
  await Promise.all(store.tables.map((table) => table.clear()));
});

describe('starting an appeal', () => {
  it('keeps the paper, says so and where, and opens the case', async () => {
    await show(screen(paperOf(denied)));
    await click('button', 'Start my appeal');
    await expectSoon(() => all('button', 'Open my case').length > 0);
    expect(seen()).toContain('Saved as a case, on this computer only.');
    const [kept] = await cases();
    expect(kept?.claimNumber).toBe('26-3317-0098');
    await click('button', 'Open my case');
    expect(ways.onOpenCase).toHaveBeenCalledExactlyOnceWith(kept?.id);
  });

  it('hands the focus on to the next button; an answer that saves leaves it where it is', async () => {
    await show(screen(paperOf(denied)));
    await click('button', 'Start my appeal');
    await expectSoon(() => all('button', 'Open my case').length > 0);
    expect(document.activeElement).toBe(get('button', 'Open my case'));
  });

  it('makes one case however often the button is pressed', async () => {
    await show(screen(paperOf(denied)));
    const button = get('button', 'Start my appeal');
    button.click();
    button.click();
    await expectSoon(async () => (await cases()).length > 0);
    expect(await cases()).toHaveLength(1);
  });

  it('of what is no denial is calmer, and of nothing is not offered', async () => {
    await show(screen(paperOf(readings.costShare)));
    expect(all('button', 'Keep this as a case')).toHaveLength(1);
    await show(screen(paperOf(readings.nothing)));
    expect(all('button', /Start|Keep/)).toEqual([]);
    await click('button', 'Add a letter or photo');
    expect(ways.onAddFile).toHaveBeenCalledOnce();
  });
});

describe('the one question', () => {
  it('is asked where no date is printed; the answer counts the deadline and is kept with the case', async () => {
    await show(screen(paperOf(readings.windowOnly)));
    expect(seen()).toContain('180 days to appeal');
    expect(seen()).toContain('What date is on your notice?');
    await type(get('date', 'What date is on your notice?'), '2026-10-06');
    await expectSoon(() => all('button', /132 days left/).length > 0);
    await expectSoon(async () => (await cases())[0]?.noticeDateFromMember === '2026-10-06');
    await expectSoon(() => seen().includes('Saved as a case'));
  });

  it('takes no date that cannot be a notice’s', async () => {
    await show(screen(paperOf(readings.windowOnly)));
    for (const typing of ['0002-10-06', '0202-10-06', '2027-01-01']) await type(get('date'), typing);
    expect(seen()).toContain('This date is still to come.');
    expect(all('button', /days left/)).toEqual([]);
    expect(await cases()).toEqual([]);
  });

  it('lets go of a kept date when the field is emptied or holds no notice’s date', async () => {
    await show(screen(paperOf(readings.windowOnly)));
    const kept = async () => (await cases())[0]?.noticeDateFromMember;
    for (const typing of ['', '2027-01-01', '1998-10-06', '0002-10-06']) {
      await type(get('date'), '2026-10-06');
      await expectSoon(async () => (await kept()) === '2026-10-06');
      await type(get('date'), typing);
      await expectSoon(async () => (await cases()).length === 1 && (await kept()) === undefined);
      expect(all('button', /132 days left/), typing).toEqual([]);
    }
  });

  it('asks once more about a date of long ago, and takes it on a yes', async () => {
    await show(screen(paperOf(readings.windowOnly)));
    await type(get('date'), '1998-10-06');
    expect(seen()).toContain('This is more than 3 years ago. Is this right?');
    expect(await cases()).toEqual([]);
    await click('button', 'Yes, this is the date');
    await expectSoon(async () => (await cases())[0]?.noticeDateFromMember === '1998-10-06');
    expect(seen()).not.toContain('Is this right?');
  });

  it('says that the page prints none and where such notices say it', async () => {
    await show(screen(paperOf(readings.noDeadline)));
    expect(seen()).toContain('This page prints no time to appeal.');
    await click('button', 'Add the letter');
    expect(ways.onAddFile).toHaveBeenCalledOnce();
  });

  it('of the plan type stays, so that it can be changed', async () => {
    const { appealDays: _, ...fields } = denied.fields;
    await show(screen(paperOf({ ...denied, fields })));
    const select = get('combobox', 'What kind of plan do you have?');
    await type(select, 'employer-self-funded');
    await expectSoon(async () => (await cases())[0]?.confirmedPlanType === 'employer-self-funded');
    expect(get('combobox', 'What kind of plan do you have?')).toBeTruthy();
    expect(all('button', /132 days left/)).toHaveLength(1);
  });
});

describe('two possible readings', () => {
  it('shows both quotes, chooses nothing itself, and keeps the choice with the case', async () => {
    await show(screen(paperOf(readings.twoReadings)));
    expect(all('radio').filter((radio) => (radio as HTMLInputElement).checked)).toEqual([]);
    expect(seen()).toContain('Dated 06/10/2026');
    await click('radio', /June 10, 2026/);
    await expectSoon(async () => ((await cases()).length > 0 ? ((await onlyFile())?.answers.length ?? 0) > 0 : false));
    expect((await onlyFile())?.answers).toMatchObject([{ question: 'which:noticeDate', text: '"2026-06-10"' }]);
    expect(all('button', /14 days left/)).toHaveLength(1);
  });
});

describe('several denials', () => {
  it('are picked from; the picked one narrows face and case', async () => {
    await show(screen(paperOf(readings.several)));
    expect(all('button', 'Start my appeal')).toEqual([]);
    await click('button', /Physical therapy/);
    expect(seen()).toContain('26-4400-1111');
    expect(seen()).not.toContain('MRI of the lumbar spine');
    await click('button', 'Start my appeal');
    await expectSoon(async () => (await cases()).length === 1);
    expect((await cases())[0]?.claimNumber).toBe('26-4400-1111');
    const letter = letterText(draftFirstAppeal((await onlyFile())!, today));
    expect(letter).toContain('26-4400-1111');
    expect(letter).not.toMatch(/26-3317-0098|MRI/);
    await click('button', 'Choose another of the 2');
    expect(all('button', /MRI of the lumbar spine/)).toHaveLength(1);
  });
});

describe('a paper of a case that is there already', () => {
  it('is offered to it with what is new, and is added only when asked', async () => {
    const { caseId } = await openCase({ doc, reading: denied, label: 'First', kind: 'page' });
    const now: Reading = { ...readings.approved, fields: { ...readings.approved.fields, planPaid: { value: 4100, quote: 'x', at: { start: 0, end: 1 } } } };
    await show(screen(paperOf(now)));
    await expectSoon(() => all('heading', /Already yours/).length > 0);
    expect(seen()).toContain('Decision: approved (before: denied)');
    expect(seen()).toContain('$4,100.00');
    expect(all('button', /Start|Keep this/)).toEqual([]);
    expect((await loadCaseFile(caseId))?.documents).toHaveLength(1);
    await click('button', 'Add this to the case');
    await expectSoon(async () => (await loadCaseFile(caseId))?.documents.length === 2);
    await click('button', 'Open this case');
    expect(ways.onOpenCase).toHaveBeenCalledWith(caseId);
  });

  it('knows what the member has answered, and keeps a new answer there, in no second case', async () => {
    const { caseId } = await openCase({ doc, reading: readings.windowOnly, label: 'First', kind: 'page' });
    await updateCase(caseId, { noticeDateFromMember: '2026-10-06' });
    await show(screen(paperOf(readings.windowOnly)));
    await expectSoon(() => all('button', /132 days left/).length > 0);
    await type(get('date'), '2026-10-07');
    await expectSoon(async () => (await cases())[0]?.noticeDateFromMember === '2026-10-07');
    expect(await cases()).toHaveLength(1);
    expect(all('button', /133 days left/)).toHaveLength(1);
  });

  it('gets an answer that came before it was found', async () => {
    await openCase({ doc, reading: readings.windowOnly, label: 'First', kind: 'page' });
    const known = await cases();
    vi.mocked(casesFor).mockImplementationOnce(() => new Promise((found) => setTimeout(() => found(known), 200)));
    await show(screen(paperOf(readings.windowOnly)));
    await type(get('date'), '2026-10-07');
    expect(all('heading', /Already yours/)).toEqual([]);
    await expectSoon(async () => (await cases())[0]?.noticeDateFromMember === '2026-10-07');
    expect(await cases()).toHaveLength(1);
  });

  it('says so when it has nothing new', async () => {
    await openCase({ doc, reading: denied, label: 'First', kind: 'page' });
    await show(screen(paperOf(denied)));
    await expectSoon(() => seen().includes('Nothing new here.'));
    expect(all('button', /^Add (this|it)/)).toEqual([]);
  });

  it('is news when it is the notice itself, whose holder is not sent to get it', async () => {
    await openCase({ doc, reading: denied, label: 'First', kind: 'page' });
    await show(screen(paperOf({ ...denied, document: 'denial-letter' }, { label: 'letter.pdf' })));
    await expectSoon(() => seen().includes('the notice itself'));
    expect(all('button', 'Add this to the case')).toHaveLength(1);
    expect(seen()).not.toContain('Get the letter');
  });
});

describe('a paper that was brought for a case', () => {
  const another = { ...denied, fields: { ...readings.windowOnly.fields, claimNumber: undefined } };

  it('is added to it with the answers of this screen; they open no other case', async () => {
    const { caseId } = await openCase({ doc, reading: denied, label: 'First', kind: 'page' });
    await show(screen(paperOf(another), caseId));
    await type(get('date'), '2026-10-07');
    await expectSoon(() => all('button', /133 days left/).length > 0);
    await expectSoon(() => all('button', 'Add it to this case').length > 0);
    expect(await cases()).toMatchObject([{ id: caseId, claimNumber: '26-3317-0098' }]);
    await click('button', 'Add it to this case');
    await expectSoon(() => ways.onOpenCase.mock.calls.length > 0);
    expect(ways.onOpenCase).toHaveBeenCalledExactlyOnceWith(caseId);
    expect((await onlyFile())?.documents).toHaveLength(2);
    expect((await onlyFile())?.case.noticeDateFromMember).toBe('2026-10-07');
  });

  it('has one first button, and its own first step: the letter in hand is not asked for', async () => {
    const { caseId } = await openCase({ doc, reading: denied, label: 'First', kind: 'page' });
    await show(screen(paperOf({ ...denied, document: 'denial-letter' }, { label: 'letter.pdf' }), caseId));
    await expectSoon(() => all('button', 'Add it to this case').length > 0);
    await expectSoon(() => seen().includes('First'));
    const first = () => all('button').filter((button) => button.classList.contains('go')).map((button) => button.textContent);
    expect(first()).toEqual(['Add it to this case']);
    expect(all('button', 'Add this to the case')).toEqual([]);
    await expectSoon(() => !seen().includes('Get the letter'));
  });

  it('whose number is in another case says so, and still has one first button', async () => {
    await openCase({ doc, reading: denied, label: 'First', kind: 'page' });
    const { caseId } = await openCase({ doc, reading: another, label: 'Second', kind: 'page' });
    await show(screen(paperOf({ ...denied, document: 'denial-letter' }), caseId));
    await expectSoon(() => all('heading', /^Its number is in another case/).length > 0);
    expect(all('button').filter((button) => button.classList.contains('go'))).toHaveLength(1);
    expect(all('button', 'Open that case')).toHaveLength(1);
  });

  it('and shows several denials is added as the one that is picked', async () => {
    const { caseId } = await openCase({ doc, reading: another, label: 'First', kind: 'page' });
    await show(screen(paperOf(readings.several), caseId));
    expect(all('button', 'Add it to this case')).toEqual([]);
    await click('button', /Physical therapy/);
    await expectSoon(() => all('button', 'Add it to this case').length > 0);
    await click('button', 'Add it to this case');
    await expectSoon(() => ways.onOpenCase.mock.calls.length > 0);
    expect((await onlyFile())?.case.claimNumber).toBe('26-4400-1111');
    expect((await onlyFile())?.documents[1]?.reading.fields.claimNumber?.value).toBe('26-4400-1111');
  });
});

it('a full disk is said plainly, and nothing claims to be saved', async () => {
  const put = vi.spyOn(store.documents, 'add').mockRejectedValue(Object.assign(new Error('full'), { name: 'QuotaExceededError' }));
  await show(screen(paperOf(denied)));
  await click('button', 'Start my appeal');
  await expectSoon(() => all('alert').length > 0);
  expect(seen()).toContain('Your disk or browser has no room left.');
  expect(seen()).not.toContain('Saved as a case');
  expect(all('button', 'Start my appeal')).toHaveLength(1);
  put.mockRestore();
});
