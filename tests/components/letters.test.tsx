// @vitest-environment happy-dom
/** Several letters a case: the list, one desk a letter, and what feeds all of them by itself. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CaseScreen } from '../../components/kept/case-screen';
import type { Room } from '../../components/kept/path';
import { hrefOf } from '../../components/shell/routes';
import { draftLetter } from '../../lib/appeal/draft/draft-letter';
import { letterOffers } from '../../lib/appeal/letter-offers';
import { saveAnswer } from '../../lib/cases/answers';
import { loadCaseFile } from '../../lib/cases/case-file';
import { addPaper, openCase } from '../../lib/cases/cases';
import { isBlank, rowText } from '../../lib/cases/letter';
import { createLetter, versionsOf } from '../../lib/cases/letters';
import type { LetterKind } from '../../lib/cases/model';
import { savePerson } from '../../lib/cases/people';
import { addSending } from '../../lib/cases/sendings';
import { store } from '../../lib/cases/store';
import { ASKED } from '../../lib/appeal/interview/answers';
import { denied, doc, found } from './support/readings';
import { all, click, expectSoon, get, press, seen, show, type } from './support/screen';

const TODAY = '2026-11-23';
const APPEAL: LetterKind = 'first-level-appeal';
const FILE_REQUEST: LetterKind = 'letter/records-request';
let caseId: string;
const file = async () => (await loadCaseFile(caseId))!;
const letterOf = async (kind: LetterKind) => (await file()).letters.find((letter) => letter.kind === kind)!;
const textOf = async (kind: LetterKind) => (await letterOf(kind)).content.sections.flatMap(({ rows }) => rows.map(rowText)).join('\n');
const begin = async (kind: LetterKind) => createLetter(caseId, kind, draftLetter(kind, await file(), TODAY));

async function enter(room: Room, letter?: LetterKind): Promise<void> {
  await show(
    <CaseScreen caseId={caseId} room={room} letter={letter} today={TODAY} hrefOf={(each, kind) => hrefOf({ at: 'case', caseId, room: each, ...(kind ? { letter: kind } : {}) })} onAddFile={vi.fn()} onLeave={vi.fn()} />,
  );
  await expectSoon(() => document.querySelector(`[data-room="${room}"]`) !== null);
}

beforeEach(async () => {
  await Promise.all(store.tables.map((table) => table.clear()));
  ({ caseId } = await openCase({ doc, reading: denied, label: 'Claim details', kind: 'page' }));
});

describe('the list of letters', () => {
  it('begins with one letter, says why and to whom of each that is due, and keeps the others closed', async () => {
    await enter('write');
    const offers = letterOffers(await file(), TODAY);
    const due = offers.filter(({ isDue }) => isDue);
    expect(all('.start-here').map((mark) => mark.textContent)).toEqual(['Start here']);
    expect(get('.letter-line.first').textContent).toContain(due[0]!.title);
    for (const offer of due) {
      expect(seen()).toContain(offer.why);
      expect(get('link', offer.title).getAttribute('href')).toBe(hrefOf({ at: 'case', caseId, room: 'write', letter: offer.kind }));
    }
    expect(document.querySelector<HTMLDetailsElement>('.other-letters')?.open).toBe(false);
    expect(document.querySelectorAll('.other-letters a')).toHaveLength(offers.length - due.length);
  });

  it('says of a begun letter how far it is, and of a sent one when', async () => {
    await begin(APPEAL);
    const request = await begin(FILE_REQUEST);
    await addSending(request, { sentOn: '2026-11-24' });
    await enter('write');
    await expectSoon(() => seen().includes('Begun'));
    const line = (kind: LetterKind) => document.querySelector(`.letter-line a[href="${hrefOf({ at: 'case', caseId, room: 'write', letter: kind })}"]`)!.closest('li')!.textContent;
    expect(line(APPEAL)).toMatch(/Go on here.*\d+ blanks left/);
    expect(line(FILE_REQUEST)).toContain('sent November 24, 2026');
    expect(all('.start-here')).toHaveLength(1);
  });

  it('leads to a desk of its own for each letter, and back', async () => {
    await enter('write', FILE_REQUEST);
    expect(get('link', 'All letters of this case').getAttribute('href')).toBe(`#case/${caseId}/write`);
    await click('button', 'Draft my letter');
    await expectSoon(async () => (await file()).letters.length === 1);
    await expectSoon(() => document.querySelector('.letter') !== null && document.activeElement?.id === 'your-letter');
    expect((await file()).letters[0]!.kind).toBe(FILE_REQUEST);
    expect(get('link', 'Send').getAttribute('href')).toBe(`#case/${caseId}/send/letter.records-request`);
    expect(get('link', 'Write').getAttribute('href')).toBe(`#case/${caseId}/write`);
  });

  it('names no letter that cannot be drafted as if it could', async () => {
    await enter('write', 'level/external-review');
    await expectSoon(() => seen().includes('Say first what kind of plan you have.'));
    expect(all('button', 'Draft my letter')).toEqual([]);
  });
});

describe('what is known reaches every letter', () => {
  beforeEach(async () => {
    await begin(APPEAL);
    await begin(FILE_REQUEST);
  });
  const both = async (words: string) => (await textOf(APPEAL)).includes(words) && (await textOf(FILE_REQUEST)).includes(words);

  it('names, from any room, and also a letter that was sent; its sent copy stays as it went', async () => {
    const { id } = await letterOf(FILE_REQUEST);
    await addSending(id, { sentOn: '2026-11-24' });
    await enter('gather');
    await savePerson({ caseId, role: 'writer', name: 'Thị Nguyễn', address: '418 Tanager Lane' });
    await expectSoon(() => both('Thị Nguyễn'));
    const sent = (await versionsOf(id)).find(({ why }) => why === 'sent')!;
    expect(JSON.stringify(sent.content)).not.toContain('Thị Nguyễn');
  });

  it('a paper that comes later, and a correction', async () => {
    await enter('understand');
    const reading = { ...denied, document: 'denial-letter' as const, fields: { ...denied.fields, memberId: found('BMH 402', 'Claim 26-3317-0098') } };
    await addPaper(caseId, { doc, reading, label: 'letter.pdf', kind: 'text' });
    await expectSoon(() => both('BMH 402'));
  });

  it('interview answers, and what was taken back again; typed words stay', async () => {
    await enter('gather');
    const before = await textOf(APPEAL);
    await saveAnswer(caseId, ASKED.daily, 'I cannot lift my son.');
    await expectSoon(async () => (await textOf(APPEAL)).includes('I cannot lift my son'));
    await saveAnswer(caseId, ASKED.daily, '');
    await expectSoon(async () => (await textOf(APPEAL)) === before);
    await saveAnswer(caseId, ASKED.daily, 'I cannot lift my daughter.');
    await expectSoon(async () => (await textOf(APPEAL)).includes('my daughter'));
  });

  it('keeps the order of the letters: what comes by itself is no work on one', async () => {
    const { id } = await letterOf(APPEAL);
    await store.letters.update(id, { updatedAt: Date.now() + 60_000 });
    await enter('write');
    await savePerson({ caseId, role: 'writer', name: 'Thị Nguyễn' });
    await expectSoon(() => both('Thị Nguyễn'));
    expect((await file()).letters.at(-1)!.kind).toBe(APPEAL);
  });
});

describe('editing', () => {
  const sentenceStart = /^To the appeals reviewer/;
  const keys = async (element: Element, key: string, init: KeyboardEventInit = {}) => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  beforeEach(async () => {
    await begin(APPEAL);
    await enter('write', APPEAL);
    await expectSoon(() => document.querySelector('.letter') !== null);
  });
  async function overwrite(words: string): Promise<void> {
    await press(get('button', sentenceStart), 'Enter');
    await type(get('textbox', 'This sentence, in your words'), words);
    await expectSoon(async () => (await textOf(APPEAL)).includes(words));
    await click('button', 'Done');
  }

  it('goes from blank to blank in their order, with a count, by button and by key', async () => {
    const names = (await letterOf(APPEAL)).content.sections.flatMap(({ rows }) => rows.flatMap(({ sentences }) => sentences.flatMap(({ pieces }) => pieces.filter(isBlank)))).map(({ blank }) => blank);
    await click('button', `Next blank (${names.length} left)`);
    expect(get('textbox', /^Fill in/).closest('label')!.textContent).toBe(`Fill in: ${names[0]}`);
    for (const name of names.slice(1, 4)) {
      await keys(document.activeElement!, 'F8');
      await expectSoon(() => all('textbox', `Fill in: ${name}`).length === 1);
    }
    await keys(document.activeElement!, 'F8', { shiftKey: true });
    await expectSoon(() => all('textbox', `Fill in: ${names[2]}`).length === 1);
    await type(get('textbox', /^Fill in/), 'Filled.');
    await expectSoon(() => all('button', `Next blank (${names.length - 1} left)`).length === 1);
    await keys(document.activeElement!, 'F8');
    await expectSoon(() => all('textbox', `Fill in: ${names[3]}`).length === 1);
  });

  it('takes an edit back by key, and by the button also after a reload, with the grounds of the draft', async () => {
    const before = (await letterOf(APPEAL)).content;
    await overwrite('Hello,');
    await keys(get('button', /^Hello,/), 'z', { ctrlKey: true });
    await expectSoon(async () => JSON.stringify((await letterOf(APPEAL)).content) === JSON.stringify(before));
    await overwrite('Hello again,');
    await enter('gather');
    await enter('write', APPEAL);
    await expectSoon(() => all('button', /^Hello again,/).length === 1);
    get('button', /^Hello again,/).focus();
    await expectSoon(() => seen().includes('The draft said: “To the appeals reviewer:”'));
    await click('button', /^Undo: put the drafted sentence back/);
    await expectSoon(async () => JSON.stringify((await letterOf(APPEAL)).content) === JSON.stringify(before));
    await expectSoon(() => document.activeElement === get('button', sentenceStart));
  });

  it('puts a sentence back that was taken out, in its place', async () => {
    const before = await textOf(APPEAL);
    await press(get('button', sentenceStart), 'Enter');
    await click('button', 'Remove this sentence');
    await expectSoon(async () => !(await textOf(APPEAL)).includes('To the appeals reviewer'));
    await expectSoon(() => seen().includes('Taken out: “To the appeals reviewer:”'));
    expect(document.activeElement?.textContent).toContain('Undo');
    await click('button', /^Undo: put the sentence back/);
    await expectSoon(async () => (await textOf(APPEAL)) === before);
  });

  it('shows word by word what changed since a version, with more than a colour', async () => {
    await overwrite('To the kind reviewer:');
    await click('button', /^What changed since: First draft/);
    await expectSoon(() => seen().includes('1 sentence differs from the letter as it stands now.'));
    expect(all('.differences ins').map((each) => each.textContent).join('')).toContain('kind');
    expect(all('.differences del').map((each) => each.textContent).join('')).toContain('appeals');
    expect(get('.differences ins').querySelector('.out-of-sight')?.textContent).toBe('[added: ');
  });
});
