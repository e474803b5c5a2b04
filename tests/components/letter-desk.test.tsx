// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CaseScreen } from '../../components/kept/case-screen';
import type { Room } from '../../components/kept/path';
import { loadCaseFile } from '../../lib/cases/case-file';
import { addPaper, deleteCase, openCase } from '../../lib/cases/cases';
import { rowText, type LetterContent } from '../../lib/cases/letter';
import { addVersion, versionsOf } from '../../lib/cases/letters';
import { store } from '../../lib/cases/store';
import type { Reading } from '../../lib/reading/reading';
import { denied, doc, found } from './support/readings';
import { all, click, get, press, seen, show, type, expectSoon } from './support/screen';

let caseId: string;
const textOf = (content: LetterContent) => content.sections.flatMap((section) => section.rows.map(rowText)).join('\n');
const letterOf = async () => (await loadCaseFile(caseId))!.letters[0]!;
const letterText = async () => textOf((await letterOf()).content);
const versions = async () => versionsOf((await letterOf()).id);
const screen = (room: Room) => <CaseScreen caseId={caseId} room={room} letter={room === 'write' || room === 'send' ? 'first-level-appeal' : undefined} today="2026-11-23" hrefOf={(each) => `#${each}`} onAddFile={vi.fn()} onLeave={vi.fn()} />;
const fieldLabel = 'This sentence, in your words';

async function begin(reading: Reading = denied): Promise<void> {
  await Promise.all(store.tables.map((table) => table.clear()));
  ({ caseId } = await openCase({ doc, reading, label: 'Claim details', kind: 'page' }));
  await show(screen('write'));
  await expectSoon(() => all('button', 'Draft my letter').length > 0);
  await click('button', 'Draft my letter');
  await expectSoon(() => document.querySelector('.letter') !== null);
}

describe('two windows with the same sentence open', () => {
  let second: Root | undefined;
  const other = document.createElement('div');
  const inOther = (selector: string) => [...other.querySelectorAll<HTMLElement>(selector)];
  beforeEach(() => begin());
  afterEach(() => {
    second?.unmount();
    other.remove();
  });

  async function openOther(): Promise<HTMLElement> {
    document.body.append(other);
    second = createRoot(other);
    second.render(screen('write'));
    await expectSoon(() => inOther('[role=button]').some((each) => each.textContent?.includes('A says one')));
    await press(inOther('[role=button]').find((each) => each.textContent?.includes('A says one'))!, 'Enter');
    await expectSoon(() => inOther('.sentence-editor textarea').length === 1);
    return inOther('.sentence-editor textarea')[0]!;
  }
  const everything = async () => [await letterText(), ...(await versions()).map(({ content }) => textOf(content))].join('\n');

  it('lose no words of either, and say so', async () => {
    await press(get('button', /^To the appeals reviewer/), 'Enter');
    const mine = get('textbox', fieldLabel);
    await type(mine, 'A says one.');
    await expectSoon(async () => (await letterText()).includes('A says one.'));
    const theirs = await openOther();
    await type(theirs, 'B says two.');
    await expectSoon(async () => (await letterText()).includes('B says two.'));
    await expectSoon(() => seen().includes('also changed in another window'));
    await type(mine, 'A says one and three.');
    await expectSoon(async () => (await letterText()).includes('A says one and three.'));
    await type(theirs, 'B says two and four.');
    await expectSoon(async () => (await letterText()).includes('B says two and four.'));
    const kept = await everything();
    for (const words of ['A says one.', 'B says two.', 'A says one and three.', 'B says two and four.']) expect(kept).toContain(words);
    expect(other.textContent).toContain('also changed in another window');
  });

  it('keeps what only stood in an open field when the other window replaced it', async () => {
    await press(get('button', /^To the appeals reviewer/), 'Enter');
    await type(get('textbox', fieldLabel), 'A says one.');
    await expectSoon(async () => (await letterText()).includes('A says one.'));
    const theirs = await openOther();
    await type(theirs, 'B says two.');
    await expectSoon(async () => (await versions()).some(({ why, content }) => why === 'conflict' && textOf(content).includes('A says one.')));
  });
});

describe('names typed after the draft', () => {
  it('reach every sentence of ours that states them: from, patient, signature, also where a paper gave them', async () => {
    await begin({ ...denied, fields: { ...denied.fields, patientName: found('Marisol Dever', 'Claim 26-3317-0098') } });
    expect(await letterText()).toContain('Marisol Dever');
    await type(get('textbox', 'Patient’s name'), 'Marisol Devereaux');
    await type(get('textbox', 'Your name'), 'Daniel Devereaux');
    await type(get('textbox', 'Your phone'), '614 555 0100');
    await expectSoon(async () => (await letterText()).includes('614 555 0100') && (await letterText()).includes('Daniel'));
    await expectSoon(async () => !/Marisol Dever(?!eaux)/.test(await letterText()));
    const { content } = await letterOf();
    const section = (id: string) => textOf({ sections: content.sections.filter((each) => each.id === id) });
    expect(section('sender')).toContain('Daniel Devereaux');
    expect(section('facts')).toContain('Marisol Devereaux');
    expect(section('signature')).toContain('Daniel Devereaux');
    expect(section('request')).toContain('Marisol Devereaux');
    const facts = content.sections.find(({ id }) => id === 'facts')!.rows.flatMap(({ sentences }) => sentences);
    expect(facts.find(({ pieces }) => pieces.some((piece) => 'text' in piece && piece.text === 'Marisol Devereaux'))?.grounds[0]).toEqual({ kind: 'answer', question: 'patient-name' });
  });

  it('never replace a name that the member wrote into the letter', async () => {
    await begin();
    await click('button', /^your name/);
    await type(get('textbox', /^Fill in: your name/), 'Mrs. D.');
    await click('button', 'Done');
    await type(get('textbox', 'Your name'), 'Daniel');
    await expectSoon(async () => (await letterText()).includes('Daniel'));
    expect(await letterText()).toContain('Mrs. D.');
  });
});

describe('a paper that comes after the draft', () => {
  const withFax: Reading = { ...denied, document: 'denial-letter', fields: { ...denied.fields, appealFax: found('614-555-0199', 'Claim 26-3317-0098') } };

  it('fills what it knows, leaves own words and what was taken out, and says so once', async () => {
    await begin();
    expect(seen()).toContain('address or fax for appeals');
    await press(get('button', /^To the appeals reviewer/), 'Enter');
    await type(get('textbox', fieldLabel), 'Hello,');
    await click('button', 'Done');
    await press(get('button', /^Please consider|^Thank you|^Please write/), 'Enter');
    const taken = (get('textbox', fieldLabel) as HTMLTextAreaElement).value;
    await click('button', 'Remove this sentence');
    await expectSoon(async () => !(await letterText()).includes(taken));
    await addPaper(caseId, { doc, reading: withFax, label: 'letter.pdf', kind: 'text' });
    await expectSoon(() => seen().includes('A new paper brought facts. The draft was updated; your own words are untouched.'));
    await expectSoon(async () => (await letterText()).includes('614-555-0199'));
    const now = await letterText();
    expect(now).not.toContain('address or fax for appeals');
    expect(now).toContain('Hello,');
    expect(now).not.toContain(taken);
    expect((await versions()).some(({ content }) => textOf(content).includes('address or fax for appeals') && textOf(content).includes('Hello,'))).toBe(true);
    await show(screen('write'));
    await expectSoon(() => document.querySelector('.letter') !== null);
    expect(seen()).not.toContain('A new paper brought facts');
  });
});

describe('a new draft', () => {
  it('keeps own sentences and filled blanks, and brings back what was taken out', async () => {
    await begin();
    await click('button', /^member ID/);
    await type(get('textbox', /^Fill in: member ID/), 'BMH 881');
    await click('button', 'Done');
    await press(get('button', /^To the appeals reviewer/), 'Enter');
    await type(get('textbox', fieldLabel), 'Hello,');
    await click('button', 'Done');
    await click('button', 'Draft again with what is known now');
    await expectSoon(() => seen().includes('Nothing new is known.'));
    const { sections } = (await letterOf()).content;
    await store.letters.update((await letterOf()).id, { content: { sections: sections.filter(({ id }) => id !== 'decided') } });
    await show(screen('write'));
    await expectSoon(() => all('button', 'Draft again with what is known now').length > 0);
    await click('button', 'Draft again with what is known now');
    await expectSoon(async () => (await letterOf()).content.sections.some(({ id }) => id === 'decided'));
    expect(await letterText()).toContain('BMH 881');
    expect(await letterText()).toContain('Hello,');
  });
});

describe('the margin and the versions', () => {
  it('of a blank say what is meant and who can fill it, and cite nothing', async () => {
    await begin();
    const blanks = all('button').filter((button) => button.classList.contains('blank'));
    expect(blanks.length).toBeGreaterThan(2);
    for (const blank of blanks) {
      blank.focus();
      await expectSoon(() => document.querySelector('.margin')?.textContent?.includes(blank.firstChild!.textContent!) ?? false);
      const margin = document.querySelector('.margin')!.textContent!;
      expect(margin).toMatch(/Still open: .+ can fill this\./);
      expect(margin).not.toMatch(/from memory|CFR|articles|Usual wording/);
    }
  });

  it('tell two versions of one minute apart by their first changed words', async () => {
    await begin();
    for (const words of ['One and one.', 'Two and two.']) {
      await press(all('button', /\(edit\)|your words, edit/).find((button) => /^To the appeals|One and/.test(button.textContent ?? ''))!, 'Enter');
      await type(get('textbox', fieldLabel), words);
      await expectSoon(async () => (await letterText()).includes(words));
      await click('button', 'Done');
      await addVersion((await letterOf()).id, 'edited');
    }
    await expectSoon(() => all('li').filter((item) => item.closest('.versions')).length === 3);
    const rows = all('li').filter((item) => item.closest('.versions')).map((item) => item.textContent);
    expect(rows[0]).toContain('“Two and two.”');
    expect(rows[1]).toContain('“One and one.”');
  });
});

describe('a case that is erased elsewhere', () => {
  it('leaves what was being typed readable, to be copied', async () => {
    await begin();
    await press(get('button', /^To the appeals reviewer/), 'Enter');
    await type(get('textbox', fieldLabel), 'Words that must not be lost.');
    await deleteCase(caseId);
    await expectSoon(() => seen().includes('This case was erased'));
    expect(seen()).toContain('Words that must not be lost.');
    const copied = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText: copied } });
    await click('button', 'Copy what you typed');
    vi.unstubAllGlobals();
    expect(copied).toHaveBeenCalledExactlyOnceWith('Words that must not be lost.');
    await expectSoon(() => seen().includes('Copied.'));
  });
});
