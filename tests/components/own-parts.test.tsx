// @vitest-environment happy-dom
/** Codes and claim lines put right by hand: from the list on the case's screen to the face, the letter and back. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CaseScreen } from '../../components/kept/case-screen';
import type { Room } from '../../components/kept/path';
import { draftFirstAppeal } from '../../lib/appeal/draft/first-appeal';
import { loadCaseFile } from '../../lib/cases/case-file';
import { openCase } from '../../lib/cases/cases';
import { rowText } from '../../lib/cases/letter';
import { createLetter } from '../../lib/cases/letters';
import { store } from '../../lib/cases/store';
import type { Reading } from '../../lib/reading/reading';
import { at, denied, doc, line, readings } from './support/readings';
import { all, click, expectSoon, get, press, seen, show, type } from './support/screen';

const TODAY = '2026-11-23';
let caseId: string;
const file = async () => (await loadCaseFile(caseId))!;
const letterText = async () => (await file()).letters[0]!.content.sections.flatMap((section) => section.rows.map(rowText)).join('\n');
const rowsOf = (words: string) => [...document.querySelectorAll('.parts-of-paper li')].map((row) => row.textContent ?? '').filter((text) => text.includes(words));
const chips = () => all('button').filter((button) => button.classList.contains('code-chip')).map(({ textContent }) => textContent);

async function enter(room: Room): Promise<void> {
  await show(<CaseScreen caseId={caseId} room={room} letter={room === 'write' || room === 'send' ? 'first-level-appeal' : undefined} today={TODAY} hrefOf={(each) => `#case/${caseId}/${each}`} onAddFile={vi.fn()} onLeave={vi.fn()} />);
  await expectSoon(() => document.querySelector('[data-room]') !== null);
}

const lines = [
  line({ description: 'Ultrasound', notCovered: 100, billed: 140, remarks: ['CO-50'], quote: 'Billed $4,800.00', at: at('Billed $4,800.00') }),
  line({ denied: false, description: 'Office visit', planPaid: 90, billed: 120, quote: 'Plan paid $0.00', at: at('Plan paid $0.00') }),
];
const partDenied: Reading = { ...readings.partDenied, lines };

async function caseOf(reading: Reading): Promise<void> {
  await Promise.all(store.tables.map((table) => table.clear()));
  ({ caseId } = await openCase({ doc, reading, label: 'Claim details', kind: 'page' }));
}

describe('a code', () => {
  beforeEach(() => caseOf(denied));

  it('that was misread is changed; both stand there, and the way back is one touch', async () => {
    await enter('understand');
    await click('button', 'Not right? Correct code 72148');
    await type(get('textbox', /^In place of 72148/), '72149');
    await click('button', 'Use this');
    await expectSoon(() => rowsOf('72149').length === 1);
    expect(rowsOf('72149')[0]).toContain('The paper was read as 72148');
    expect(rowsOf('72149')[0]).toContain('you corrected it to 72149.');
    expect(chips().join(' ')).toContain('72149');
    expect(chips().join(' ')).not.toContain('72148');
    expect(seen()).toContain('2 codes, 1 with your correction');
    expect((await file()).documents[0]!.reading.codes).toEqual(denied.codes);
    await click('button', /^Undo your correction: code 72149/);
    await expectSoon(() => rowsOf('72149').length === 0);
    expect((await file()).corrections).toEqual([]);
    expect(chips().join(' ')).toContain('72148');
  });

  it('that is not on the paper is gone, and still told', async () => {
    await enter('understand');
    await click('button', 'Not right? Correct code CO-50');
    await click('button', 'It is not on my paper');
    await expectSoon(() => rowsOf('not on your paper, as you said').length === 1);
    expect(chips().join(' ')).not.toContain('CO-50');
    await click('button', /^Undo your correction: code CO-50/);
    await expectSoon(() => chips().join(' ').includes('CO-50'));
  });

  it('that is missing is added only as a code of a kind that the member names', async () => {
    await enter('understand');
    await click('button', 'A code missing? Add it');
    const field = get('textbox', /^Type the code/);
    await type(field, 'CO-999');
    await click('button', 'Use this');
    expect(get('alert', /no such code/)).toBeTruthy();
    await type(field, 'n130');
    expect(all('radio').filter((radio) => (radio as HTMLInputElement).checked && radio.closest('.correction-field'))).toEqual([]);
    await click('button', 'Use this');
    expect(get('alert', /Say what kind of code it is/)).toBeTruthy();
    expect((await file()).corrections).toEqual([]);
    await click('radio', /^Remark code/);
    await click('button', 'Use this');
    await expectSoon(() => rowsOf('N130').length === 1);
    expect(rowsOf('N130')[0]).toContain('Not found on the paper; you added it.');
    await click('button', /N130/);
    expect(seen()).toContain('You typed this code.');
    await click('button', /^Take it out your correction: code N130/);
    await expectSoon(() => rowsOf('N130').length === 0);
  });

  it('reaches the letter at once, on the member’s word, and goes back with it', async () => {
    await createLetter(caseId, 'first-level-appeal', draftFirstAppeal(await file(), TODAY));
    await enter('understand');
    await click('button', 'Not right? Correct code CO-50');
    await type(get('textbox', /^In place of CO-50/), 'CO-197');
    await click('button', 'Use this');
    await expectSoon(async () => (await letterText()).includes('CO-197'));
    expect(await letterText()).not.toContain('CO-50');
    await enter('write');
    const sentence = await (async () => {
      await expectSoon(() => all('button', /CO-197/).length > 0);
      return get('button', /CO-197/);
    })();
    sentence.focus();
    await expectSoon(() => document.querySelector('.margin')?.textContent?.includes('Your correction: a code. You vouch for it.') ?? false);
    await enter('understand');
    await click('button', /^Undo your correction: code CO-197/);
    await expectSoon(async () => (await letterText()).includes('CO-50'));
  });
});

describe('a line of the claim', () => {
  beforeEach(() => caseOf(partDenied));

  it('says what decides it; only denied lines are in the letter', async () => {
    await createLetter(caseId, 'first-level-appeal', draftFirstAppeal(await file(), TODAY));
    await enter('understand');
    expect(document.querySelector('.face [data-line=denied]')?.textContent).toContain('Remark CO-50: CO-50');
    expect(await letterText()).toContain('Ultrasound');
    expect(await letterText()).not.toContain('Office visit');
  });

  it('is put right in its state and amounts, in the face and the letter', async () => {
    await createLetter(caseId, 'first-level-appeal', draftFirstAppeal(await file(), TODAY));
    await enter('understand');
    expect(get('heading', /^Part denied/).textContent).toBe('Part denied: 1 of 2 lines');
    await click('button', 'Not right? Correct line Office visit');
    await click('radio', 'Yes, denied');
    const notCovered = get('textbox', 'Not covered');
    await type(notCovered, 'thirty');
    await click('button', 'Use this');
    expect(get('alert', /^Not covered: /).textContent).toContain('no amount of dollars');
    await type(notCovered, '30');
    await click('button', 'Use this');
    await expectSoon(() => get('heading', /^Part denied/).textContent === 'Part denied: 2 of 2 lines');
    expect(rowsOf('Office visit')[0]).toContain('As you corrected it. The paper was read as: Paid: $90.00 by the plan.');
    expect(seen()).toContain('$130.00 not covered');
    expect(document.querySelector('.about')?.textContent).toContain('(your correction)');
    await expectSoon(async () => (await letterText()).includes('Office visit'));
    await click('button', 'Undo your correction: Office visit');
    await expectSoon(async () => !(await letterText()).includes('Office visit'));
    expect((await file()).corrections).toEqual([]);
  });

  it('set back by hand to what was read is no correction', async () => {
    await enter('understand');
    await click('button', 'Not right? Correct line Ultrasound');
    await type(get('textbox', 'Not covered'), '90');
    await click('button', 'Use this');
    await expectSoon(async () => (await file()).corrections.length === 1);
    await expectSoon(() => rowsOf('Ultrasound')[0]!.includes('As you corrected it'));
    await click('button', 'Not right? Correct line Ultrasound');
    await type(get('textbox', 'Not covered'), '100.00');
    await click('button', 'Use this');
    await expectSoon(async () => (await file()).corrections.length === 0);
    await click('button', 'Not right? Correct line Ultrasound');
    await press(get('textbox', 'Not covered'), 'Escape');
    expect(all('textbox', 'Not covered')).toEqual([]);
  });

  it('of which none is left denied makes no appeal, and says who said so', async () => {
    await enter('understand');
    await click('button', 'Not right? Correct line Ultrasound');
    await click('radio', 'No, paid or my share');
    await click('button', 'Use this');
    // A sentence of this paper decides too: it stays.
    await expectSoon(() => get('heading', /denied/i).textContent === 'Part denied');
    await caseOf({ ...partDenied, verdict: { quote: lines[0]!.quote, at: lines[0]!.at } });
    await enter('understand');
    await click('button', 'Not right? Correct line Ultrasound');
    await click('radio', 'No, paid or my share');
    await click('button', 'Use this');
    await expectSoon(() => seen().includes('Not a denial, as you marked it'));
    expect(seen()).toContain('You said that no line here was denied.');
  });
});
