// @vitest-environment happy-dom
/** Putting a value right by hand, from the table of facts to the letter and back. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CaseScreen } from '../../components/kept/case-screen';
import type { Room } from '../../components/kept/path';
import { draftFirstAppeal } from '../../lib/appeal/draft/first-appeal';
import { removeSentence, replaceSentence } from '../../lib/appeal/edit';
import { loadCaseFile } from '../../lib/cases/case-file';
import { addPaper, openCase } from '../../lib/cases/cases';
import { saveCorrection } from '../../lib/cases/corrections';
import { rowText } from '../../lib/cases/letter';
import { createLetter, reviseLetter } from '../../lib/cases/letters';
import { store } from '../../lib/cases/store';
import { denied, doc, found } from './support/readings';
import { all, click, expectSoon, get, press, seen, show, type } from './support/screen';

const TODAY = '2026-11-23';
let caseId: string;
const file = async () => (await loadCaseFile(caseId))!;
const paperId = async () => (await file()).documents[0]!.id;
const letterText = async () => (await file()).letters[0]!.content.sections.flatMap((section) => section.rows.map(rowText)).join('\n');
const factRow = (name: string) => [...document.querySelectorAll('.fact-table > div')].find((row) => row.querySelector('dt')?.textContent === name)?.textContent ?? '';

async function enter(room: Room): Promise<void> {
  await show(<CaseScreen caseId={caseId} room={room} letter={room === 'write' || room === 'send' ? 'first-level-appeal' : undefined} today={TODAY} hrefOf={(each) => `#case/${caseId}/${each}`} onAddFile={vi.fn()} onLeave={vi.fn()} />);
  await expectSoon(() => document.querySelector('[data-room]') !== null);
}

async function correct(name: string, value: string): Promise<void> {
  await click('button', new RegExp(`^Not right\\? Correct ${name}`));
  await type(get('textbox', new RegExp(`^${name}: type what the paper says`)), value);
  await click('button', 'Use this');
}

/** The same, until it is kept. */
async function corrected(name: string, value: string): Promise<void> {
  await correct(name, value);
  await expectSoon(() => all('button', 'Use this').length === 0);
}

beforeEach(async () => {
  await Promise.all(store.tables.map((table) => table.clear()));
  ({ caseId } = await openCase({ doc, reading: denied, label: 'Claim details', kind: 'page' }));
});

describe('a value that is not right', () => {
  it('of a notice’s day that is still to come is asked about, and kept all the same', async () => {
    await enter('understand');
    await click('button', /^Not right\? Correct Notice dated/);
    const field = get('textbox', /^Notice dated: type/);
    await type(field, '10/9/2020');
    await expectSoon(() => seen().includes('That is October 9, 2020.'));
    expect(seen()).not.toContain('still to come');
    await type(field, '10/9/2226');
    expect(seen()).not.toContain('still to come');
    const nextYear = new Date().getFullYear() + 1;
    await type(field, `10/9/${nextYear}`);
    await expectSoon(() => seen().includes(`That is October 9, ${nextYear}. This day is still to come. Is it right?`));
    await click('button', 'Use this');
    await expectSoon(() => factRow('Notice dated').includes(`October 9, ${nextYear} (your correction)`));
  });

  it('is put right; both stand there, and the way back is one touch', async () => {
    await enter('understand');
    await corrected('Claim', '26-3317-0099');
    await expectSoon(() => factRow('Claim').includes('26-3317-0099 (your correction)'));
    await expectSoon(() => document.activeElement === get('button', /^Not right\? Correct Claim/));
    expect(factRow('Claim')).toContain('The paper was read as 26-3317-0098 (Claim 26-3317-0098');
    expect(factRow('Claim')).toContain('you corrected it to 26-3317-0099.');
    expect((await file()).case.claimNumber).toBe('26-3317-0099');
    await click('button', /^Undo your correction: Claim/);
    await expectSoon(() => !factRow('Claim').includes('26-3317-0099'));
    expect((await file()).corrections).toEqual([]);
    expect((await file()).case.claimNumber).toBe('26-3317-0098');
    expect((await file()).documents[0]!.reading.fields).toEqual(denied.fields);
  });

  it('is not taken while it is no value of its kind, and the member is told why', async () => {
    await enter('understand');
    await correct('Notice dated', 'sometime in October');
    expect(get('alert', /whole day of the calendar/).textContent).toContain('“October 6, 2026”');
    expect(document.activeElement).toBe(get('textbox', /^Notice dated/));
    expect((await file()).corrections).toEqual([]);
    await type(get('textbox', /^Notice dated/), '10/9/26');
    expect(seen()).toContain('That is October 9, 2026.');
    await press(get('textbox', /^Notice dated/), 'Escape');
    expect(all('textbox', /^Notice dated/)).toEqual([]);
  });

  it('moves the deadline at once, as the member’s own date', async () => {
    await enter('understand');
    await corrected('Notice dated', 'October 9, 2026');
    await expectSoon(() => all('button', /^135 days left/).length > 0);
    await click('button', /^135 days left/);
    expect(seen()).toContain('180 days from October 9, 2026, the date that this page shows, as you corrected it.');
  });

  it('on the face is marked as the member’s', async () => {
    await enter('understand');
    await correct('What you may owe', '$48');
    await expectSoon(() => document.querySelector('.money')?.textContent?.includes('$48.00 (your correction)') ?? false);
  });

  it('a reason that was typed stands in no quotation marks of the paper', async () => {
    await enter('understand');
    await correct('Their reason', 'Not enough records were sent.');
    await expectSoon(() => seen().includes('They say, as you typed it: Not enough records were sent.'));
    expect([...document.querySelectorAll('q')].map((quote) => quote.textContent)).not.toContain('Not enough records were sent.');
  });
});

describe('a value that no paper shows', () => {
  it('is added under its name, and taken out again', async () => {
    await enter('understand');
    await click('button', 'Something missing? Add it');
    const choice = get('combobox', 'What is missing');
    const names = [...choice.querySelectorAll('option')].map(({ textContent }) => textContent);
    expect(names).toContain('Group');
    expect(names).not.toContain('Claim');
    expect(names).not.toContain('Kind of plan');
    await type(choice, 'groupNumber');
    await type(get('textbox', /^Group/), '0061-A');
    await click('button', 'Use this');
    await expectSoon(() => factRow('Group').includes('0061-A (your correction)'));
    expect(factRow('Group')).toContain('Not found on the paper; you added it.');
    await click('button', /^Take it out/);
    await expectSoon(() => factRow('Group') === '');
  });
});

describe('the letter', () => {
  beforeEach(async () => {
    await createLetter(caseId, 'first-level-appeal', draftFirstAppeal(await file(), TODAY));
  });

  it('takes a correction at once, keeps what stood before, and goes back with it', async () => {
    await enter('understand');
    await correct('Claim', '26-3317-0099');
    await expectSoon(async () => (await letterText()).includes('26-3317-0099'));
    expect(await letterText()).not.toContain('26-3317-0098');
    expect((await store.letterVersions.toArray()).map(({ why }) => why).sort()).toEqual(['drafted', 'redrafted']);
    await click('button', /^Undo your correction/);
    await expectSoon(async () => (await letterText()).includes('26-3317-0098'));
    expect(await letterText()).not.toContain('26-3317-0099');
  });

  it('keeps the member’s own sentences and what they took out', async () => {
    const letter = (await file()).letters[0]!;
    await reviseLetter(letter.id, (content) => removeSentence(replaceSentence(content, 'facts/claim/1', 'My own claim words'), 'facts/service/1'));
    await enter('understand');
    await corrected('Claim', '26-3317-0099');
    await corrected('Service', 'MRI of the neck');
    await corrected('Insurer', 'Ohio Mutual');
    await expectSoon(async () => (await letterText()).includes('Ohio Mutual'));
    expect(await letterText()).toContain('My own claim words');
    expect((await file()).letters[0]!.content.sections.flatMap(({ rows }) => rows).some(({ id }) => id === 'facts/service')).toBe(false);
  });

  it('says of such a sentence that it rests on the member, beside what was read', async () => {
    await saveCorrection(await paperId(), 'claimNumber', '26-3317-0099');
    await enter('write');
    await expectSoon(() => all('button', /^26-3317-0099/).length > 0);
    get('button', /^26-3317-0099/).focus();
    await expectSoon(() => document.querySelector('.margin')?.textContent?.includes('Your correction: Claim. You vouch for it.') ?? false);
    expect(document.querySelector('.margin q')?.textContent).toContain('Claim 26-3317-0098');
  });
});

describe('two papers', () => {
  it('that differ are asked about until one is put right as the other', async () => {
    const other = { ...denied, fields: { ...denied.fields, memberId: found('BMH 2', 'Claim 26-3317-0098') } };
    await store.documents.update(await paperId(), { reading: { ...denied, fields: { ...denied.fields, memberId: found('BMH 1', 'CPT 72148') } } });
    await addPaper(caseId, { doc, reading: other, label: 'The letter', kind: 'text' });
    await enter('understand');
    await expectSoon(() => seen().includes('Member ID: two readings are possible'));
    await saveCorrection(await paperId(), 'memberId', 'BMH 2');
    await expectSoon(() => !seen().includes('Member ID: two readings are possible'));
    await saveCorrection(await paperId(), 'memberId', 'BMH 3');
    await expectSoon(() => seen().includes('As you typed it.'));
    await click('radio', /BMH 3/);
    await expectSoon(async () => (await file()).answers.some(({ question, text }) => question === 'which:memberId' && text === '"BMH 3"'));
    expect(factRow('Member ID')).not.toContain('BMH 2');
  });
});
