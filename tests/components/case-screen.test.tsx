// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CaseScreen } from '../../components/kept/case-screen';
import type { Room } from '../../components/kept/path';
import { loadCaseFile } from '../../lib/cases/case-file';
import { addPaper, openCase } from '../../lib/cases/cases';
import { rowText, type LetterContent } from '../../lib/cases/letter';
import { store } from '../../lib/cases/store';
import { denied, doc, found, readings } from './support/readings';
import { all, click, get, press, seen, show, type, expectSoon } from './support/screen';

let caseId: string;
const ways = { onAddFile: vi.fn(), onLeave: vi.fn() };
const file = async () => (await loadCaseFile(caseId))!;
const letterText = (content: LetterContent) => content.sections.flatMap((section) => section.rows.map(rowText)).join('\n');

async function enter(room: Room): Promise<void> {
  await show(<CaseScreen caseId={caseId} room={room} letter={room === 'write' || room === 'send' ? 'first-level-appeal' : undefined} today="2026-11-23" hrefOf={(each, letter) => `#case/${caseId}/${each}${letter ? `/${letter}` : ''}`} {...ways} />);
  await expectSoon(() => document.querySelector('[data-room]') !== null);
}

beforeEach(async () => {
  vi.clearAllMocks();
  await Promise.all(store.tables.map((table) => table.clear()));
  ({ caseId } = await openCase({ doc, reading: denied, label: 'Claim details', kind: 'page' }));
});

describe('the path', () => {
  it('notes the room that the member is in, but not from a private window', async () => {
    await enter('gather');
    await expectSoon(async () => (await file()).case.lastRoom === 'gather');
    await show(<CaseScreen privately caseId={caseId} room="write" today="2026-11-23" hrefOf={(each, letter) => `#case/${caseId}/${each}${letter ? `/${letter}` : ''}`} {...ways} />);
    await expectSoon(() => document.querySelector('[data-room=write]') !== null);
    expect((await file()).case.lastRoom).toBe('gather');
  });

  it('says what is left in each room', async () => {
    await enter('understand');
    expect(document.querySelector('.path')?.textContent).toMatch(/Gather0 of \d+ done/);
    expect(document.querySelector('.path')?.textContent).toContain('Writeno letter yet');
  });

  it('shows all five rooms, the present one marked', async () => {
    await enter('gather');
    expect([...document.querySelectorAll('.path nav a')].map((link) => link.textContent)).toEqual(['Understand', 'Gather', 'Write', 'Send', 'Follow up']);
    expect(get('link', 'Gather').getAttribute('aria-current')).toBe('step');
  });

  it('has one first heading: the case’s name, which can be changed', async () => {
    await enter('understand');
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    await click('button', 'Rename');
    await type(get('textbox', 'Name of this case'), 'My back MRI');
    await expectSoon(async () => (await file()).case.name === 'My back MRI');
  });
});

describe('Understand', () => {
  it('lists the facts; a touched one opens its paper at the words', async () => {
    await enter('understand');
    await click('button', /^26-3317-0098/);
    await expectSoon(() => document.querySelector('mark') !== null);
    expect(document.querySelector('mark')?.textContent).toContain('Claim 26-3317-0098');
    await click('button', 'Close');
    expect(document.querySelector('mark')).toBeNull();
  });

  it('keeps both values where papers differ, each with its source', async () => {
    const reading = { ...denied, fields: { ...denied.fields, insurer: found('Ohio Care', 'Buckeye Mutual Health') } };
    await addPaper(caseId, { doc, reading, label: 'The letter', kind: 'text' });
    await enter('understand');
    await expectSoon(() => seen().includes('2 papers'));
    expect(seen()).toContain('Ohio Care');
    expect(seen()).toContain('Buckeye Mutual Health');
    expect(seen()).toContain('Two readings. Check your papers.');
  });
});

describe('Gather', () => {
  it('keeps a tick and moves the start', async () => {
    await enter('gather');
    await expectSoon(() => seen().includes('0 of'));
    const [first] = all('checkbox');
    const name = seen();
    await click('checkbox', new RegExp(first!.closest('label')!.textContent!.slice(0, 12)));
    await expectSoon(async () => (await file()).checklist.some((entry) => entry.done));
    await expectSoon(() => seen().includes('1 of'));
    expect(name).toContain('Start here');
    // What was ticked stays where it is, and keeps the focus; the next thing stands below it, and no other does.
    expect(document.activeElement).toBe(first);
    expect([...document.querySelectorAll('.checklist > ul > li')].map((line) => line.className)).toEqual(['done', 'next']);
  });

  it('keeps a note as it is typed', async () => {
    await enter('gather');
    await expectSoon(() => all('button', /^Add a note/).length > 0);
    await click('button', /^Add a note: Get the letter/);
    await type(get('textbox', /^Note: Get the letter/), 'asked on Monday');
    await expectSoon(async () => (await file()).checklist.some((entry) => entry.note === 'asked on Monday'));
  });
});

describe('Write', () => {
  async function drafted(): Promise<void> {
    await enter('write');
    await expectSoon(() => all('button', 'Draft my letter').length > 0);
    await click('button', 'Draft my letter');
    await expectSoon(() => document.querySelector('.letter') !== null);
  }
  const content = async () => (await file()).letters[0]!.content;

  it('hands the focus on to the letter that was asked for, not to one that stands there', async () => {
    await drafted();
    await expectSoon(() => document.activeElement === get('heading', 'Appeal'));
    await enter('understand');
    get('link', 'Write').focus();
    await enter('write');
    expect(document.activeElement).not.toBe(get('heading', 'Appeal'));
  });

  it('drafts once, with the first version', async () => {
    await drafted();
    expect((await file()).letters).toHaveLength(1);
    await expectSoon(() => seen().includes('Versions (1)'));
    expect(seen()).toMatch(/\d+ blanks? left/);
  });

  it('shows what the sentence in focus rests on', async () => {
    await drafted();
    const words = get('button', /^26-3317-0098/);
    words.focus();
    await expectSoon(() => seen().includes('This rests on'));
    expect(document.querySelector('.margin')?.textContent).toContain('Claim 26-3317-0098');
    expect(words.getAttribute('aria-describedby')).toBe(document.querySelector('.grounds')?.id);
  });

  it('an edited sentence becomes own words, key by key; emptied, it is the old one', async () => {
    await drafted();
    const before = letterText(await content());
    await press(get('button', /^To the appeals reviewer/), 'Enter');
    const field = get('textbox', 'This sentence, in your words');
    expect(document.activeElement).toBe(field);
    await type(field, 'Dear reviewer, please look again.');
    await expectSoon(async () => letterText(await content()).includes('Dear reviewer, please look again.'));
    const sentence = (await content()).sections.flatMap(({ rows }) => rows.flatMap(({ sentences }) => sentences)).find(({ pieces }) => pieces.some((piece) => 'text' in piece && piece.text.startsWith('Dear')));
    expect(sentence?.grounds).toEqual([{ kind: 'own-words' }]);
    await type(field, '');
    await expectSoon(async () => letterText(await content()) === before);
    await press(field, 'Escape');
    expect(all('textbox', 'This sentence, in your words')).toEqual([]);
  });

  it('fills a blank; the rest of the sentence stands around it', async () => {
    await drafted();
    const count = () => document.querySelectorAll('.blank').length;
    const blanks = count();
    await click('button', /^member ID/);
    await type(get('textbox', /^Fill in: member ID/), 'BMH 881 204 773');
    await expectSoon(async () => letterText(await content()).includes('BMH 881 204 773'));
    await click('button', 'Done');
    expect(count()).toBe(blanks - 1);
  });

  it('takes over what the member types about themselves, and leaves own words alone', async () => {
    await drafted();
    await press(get('button', /^To the appeals reviewer/), 'Enter');
    await type(get('textbox', 'This sentence, in your words'), 'Hello,');
    await click('button', 'Done');
    await type(get('textbox', 'Your name'), 'Thị Nguyễn');
    await type(get('textbox', 'Your address'), '418 Tanager Lane');
    await expectSoon(async () => /Thị Nguyễn[\s\S]*418 Tanager Lane/.test(letterText(await content())));
    expect(letterText(await content())).toContain('Hello,');
  });

  it('brings a version back, and keeps what stood there', async () => {
    await drafted();
    const before = letterText(await content());
    await press(get('button', /^To the appeals reviewer/), 'Enter');
    await type(get('textbox', 'This sentence, in your words'), 'Hello,');
    await expectSoon(async () => letterText(await content()).includes('Hello,'));
    await click('button', 'Done');
    await click('button', /^Bring back/);
    await expectSoon(async () => letterText(await content()) === before);
    await expectSoon(() => get('button', /^To the appeals reviewer/) !== undefined);
    await expectSoon(() => seen().includes('Versions (3)'));
  });

  it('says why where there is nothing to appeal', async () => {
    await store.documents.clear();
    await addPaper(caseId, { doc, reading: readings.pending, label: 'Claim', kind: 'page' });
    await enter('write');
    await expectSoon(() => seen().includes('The plan has not decided yet.'));
    expect(all('button', 'Draft my letter')).toEqual([]);
  });
});

describe('Send', () => {
  it('without a letter points to it', async () => {
    await enter('send');
    expect(get('link', 'Write it first').getAttribute('href')).toBe(`#case/${caseId}/write/first-level-appeal`);
  });

  it('names the blanks and says DRAFT; keeps the proof of sending', async () => {
    await enter('write');
    await expectSoon(() => all('button', 'Draft my letter').length > 0);
    await click('button', 'Draft my letter');
    await expectSoon(async () => (await file()).letters.length === 1);
    await enter('send');
    expect(seen()).toMatch(/\d+ blanks left\. The file will be marked DRAFT on every page\./);
    expect(all('button').map((button) => button.textContent)).toEqual(expect.arrayContaining(['Export PDF', 'Save as text', 'Copy text']));
    await click('button', 'I sent it');
    await expectSoon(() => all('date', 'Day you sent it').length === 1);
    await type(get('date', 'Day you sent it'), '2026-11-24');
    await expectSoon(async () => (await file()).sendings.some(({ sentOn }) => sentOn === '2026-11-24'));
  });
});

describe('the end of a case', () => {
  it('is asked about once, and can be taken back', async () => {
    await enter('understand');
    await click('button', 'Delete this case');
    await click('button', 'Keep it');
    expect(await loadCaseFile(caseId)).toBeDefined();
    await click('button', 'Delete this case');
    await click('button', 'Delete it');
    await expectSoon(() => ways.onLeave.mock.calls.length === 1);
    expect(await loadCaseFile(caseId)).toBeUndefined();
  });
});

it('a sentence is one stop of the keyboard, however many pieces it is built of', async () => {
  await enter('write');
  await expectSoon(() => all('button', 'Draft my letter').length > 0);
  await click('button', 'Draft my letter');
  await expectSoon(() => document.querySelector('.letter') !== null);
  for (const sentence of document.querySelectorAll('.letter .sentence')) {
    expect(sentence.querySelectorAll('.words[tabindex]').length).toBeLessThanOrEqual(1);
    const isWords = /\p{L}/u.test(sentence.textContent ?? '');
    expect(sentence.querySelectorAll('[tabindex]').length > 0, sentence.textContent ?? '').toBe(isWords);
  }
});
