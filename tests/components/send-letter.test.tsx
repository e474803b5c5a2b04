// @vitest-environment happy-dom
/** Sending: who gets it is checked part by part, what is open makes a draft, and what went out is frozen. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CaseScreen } from '../../components/kept/case-screen';
import { fileWords } from '../../components/kept/send-ways';
import { sentOn } from '../../components/kept/where-stopped';
import { readinessOf, recipientOf } from '../../components/sent/confirmations';
import { hrefOf } from '../../components/shell/routes';
import { draftLetter } from '../../lib/appeal/draft/draft-letter';
import { letterSpecs } from '../../lib/appeal/letters/all';
import { loadCaseFile } from '../../lib/cases/case-file';
import { addPaper, openCase } from '../../lib/cases/cases';
import { saveCorrection } from '../../lib/cases/corrections';
import { isBlank, type LetterContent } from '../../lib/cases/letter';
import { createLetter, saveLetterContent } from '../../lib/cases/letters';
import type { LetterKind } from '../../lib/cases/model';
import { letterText } from '../../lib/export/letter-text';
import { store } from '../../lib/cases/store';
import type { Reading } from '../../lib/reading/reading';
import { denied, doc, found, readings } from './support/readings';
import { all, click, expectSoon, get, seen, show, type } from './support/screen';

const TODAY = '2026-11-23';
const APPEAL: LetterKind = 'first-level-appeal';
const reading: Reading = { ...denied, document: 'denial-letter', fields: { ...denied.fields, appealFax: found('614-555-0199', 'Claim 26-3317-0098'), appealAddress: found('P.O. Box 7214, Columbus, OH 43216', 'CPT 72148') } };
let caseId: string;
const file = async () => (await loadCaseFile(caseId))!;
const appeal = async () => (await file()).letters.find(({ kind }) => kind === APPEAL)!;
const readiness = async () => readinessOf(await appeal(), (await file()).answers);

async function enter(kind?: LetterKind): Promise<void> {
  await show(
    <CaseScreen caseId={caseId} room="send" letter={kind} today={TODAY} hrefOf={(each, letter) => hrefOf({ at: 'case', caseId, room: each, ...(letter ? { letter } : {}) })} onAddFile={vi.fn()} onLeave={vi.fn()} />,
  );
  await expectSoon(() => document.querySelector('[data-room=send]') !== null);
}

/** The letter with every blank filled, but nobody checked. */
const filled = ({ sections }: LetterContent): LetterContent => ({
  sections: sections.map((section) => ({ ...section, rows: section.rows.map((row) => ({ ...row, sentences: row.sentences.map((sentence) => (sentence.pieces.some(isBlank)
    ? { ...sentence, pieces: sentence.pieces.map((piece) => (isBlank(piece) ? { text: 'filled' } : piece)), grounds: [{ kind: 'own-words' as const }] as const } : sentence)) })) })),
});

beforeEach(async () => {
  await Promise.all(store.tables.map((table) => table.clear()));
  ({ caseId } = await openCase({ doc, reading, label: 'Letter', kind: 'text' }));
  const id = await createLetter(caseId, APPEAL, draftLetter(APPEAL, await file(), TODAY));
  await saveLetterContent(id, filled((await appeal()).content));
});

describe('who gets it', () => {
  it('is asked part by part beside the words of the paper; until all of it is checked the file is a draft', async () => {
    await enter(APPEAL);
    expect(recipientOf((await appeal()).content).map(({ label }) => label)).toEqual(['Name', 'Address', 'Fax number']);
    expect(seen()).toContain('Not checked yet: name, address, fax number. The file will be marked DRAFT on every page until you have.');
    expect(get('button', /^614-555-0199|Claim 26-3317-0098/).closest('.recipient-part')?.textContent).toContain('Letter: ');
    expect((await readiness()).isDraft).toBe(true);
    for (const label of ['Name', 'Address', 'Fax number']) {
      await click('button', `Yes, this is right: ${label}`);
      await expectSoon(() => all('button', `Check it again: ${label}`).length === 1);
    }
    expect((await readiness()).isDraft).toBe(false);
    await expectSoon(() => !seen().includes('DRAFT'));
    expect((await file()).answers.map(({ question }) => question)).toContain(`confirm/${(await appeal()).id}/fax`);
  });

  it('is asked again when the value changes, as after a correction', async () => {
    await enter(APPEAL);
    await click('button', 'Yes, this is right: Fax number');
    await expectSoon(() => all('button', 'Check it again: Fax number').length === 1);
    await saveCorrection((await file()).documents[0]!.id, 'appealFax', '614-555-0100');
    await expectSoon(() => seen().includes('614-555-0100'));
    await expectSoon(() => all('button', 'Yes, this is right: Fax number').length === 1);
  });

  it('can be put right there and then', async () => {
    await enter(APPEAL);
    await click('button', 'Not right? Correct Fax number');
    await type(get('textbox', /type what/), '614-555-0123');
    await click('button', 'Use this');
    await expectSoon(async () => (await readiness()).unconfirmed.some(({ value }) => value.includes('614-555-0123')));
  });

  it('of every letter that helps an appeal is somebody, and is asked about', async () => {
    const known = await file();
    for (const { id } of letterSpecs) {
      const content = draftLetter(`letter/${id}`, known, TODAY);
      if (content.sections.length === 0) continue;
      const parts = recipientOf(content);
      expect(parts.length, id).toBeGreaterThan(0);
      expect(new Set(parts.map(({ field }) => field)).size, id).toBe(parts.length);
    }
  });

  it('that is open makes any file a draft, also without a blank', async () => {
    const { content } = await appeal();
    expect(letterText(content, true)).toMatch(/^DRAFT/);
    expect(letterText(content, false)).not.toContain('DRAFT');
  });
});

describe('that it was sent', () => {
  it('is noted with a click, freezes the copy, and keeps what is written down', async () => {
    await enter(APPEAL);
    await click('button', 'I sent it');
    await expectSoon(() => all('date', 'Day you sent it').length === 1);
    await expectSoon(() => document.activeElement === get('date', 'Day you sent it'));
    await type(get('date', 'Day you sent it'), '2026-11-24');
    await type(get('combobox', 'How you sent it'), 'fax');
    await type(get('textbox', /^Number that proves it/), 'Report 17');
    await expectSoon(async () => {
      const [sending] = (await file()).sendings;
      return sending?.sentOn === '2026-11-24' && sending.how === 'fax' && sending.number === 'Report 17';
    });
    expect(sentOn(await file())).toBe('2026-11-24');
    await saveLetterContent((await appeal()).id, { sections: (await appeal()).content.sections.filter(({ id }) => id !== 'salutation') });
    await click('button', /^Look at the copy/);
    await expectSoon(() => document.querySelector('.read-only') !== null);
    expect(get('.read-only').getAttribute('aria-label')).toBe('As sent on November 24, 2026');
    expect(get('.read-only').textContent).toContain('To the appeals reviewer:');
    expect(get('.read-only').querySelectorAll('[tabindex], button, a')).toHaveLength(0);
    await click('button', /^What changed since/);
    await expectSoon(() => all('.differences del').some((gone) => gone.textContent?.includes('To the appeals reviewer:')));
  });

  it('can be taken out again, and counts no more', async () => {
    await enter(APPEAL);
    await click('button', 'I sent it');
    await expectSoon(() => all('date', 'Day you sent it').length === 1);
    await click('button', 'Not sent after all: take this note out');
    await expectSoon(async () => (await file()).sendings.length === 0);
    expect(sentOn(await file())).toBeUndefined();
  });

  it('counts no more once the plan has refused that appeal', async () => {
    await enter(APPEAL);
    await click('button', 'I sent it');
    await expectSoon(() => all('date', 'Day you sent it').length === 1);
    await type(get('date', 'Day you sent it'), '2026-11-24');
    await expectSoon(async () => sentOn(await file()) === '2026-11-24');
    await addPaper(caseId, { doc, reading: { ...readings.upheld, fields: { ...denied.fields, noticeDate: found('2026-12-20', 'Notice date October 6, 2026') } }, label: 'Answer', kind: 'text' });
    expect(sentOn(await file())).toBeUndefined();
  });
});

describe('several letters', () => {
  it('are chosen from; each is its own, and an old address leads to the choice', async () => {
    await createLetter(caseId, 'letter/records-request', draftLetter('letter/records-request', await file(), TODAY));
    await enter();
    await expectSoon(() => seen().includes('Which letter do you send?'));
    expect(all('link', /./).filter((link) => link.closest('.letter-line')).map((link) => link.getAttribute('href') ?? '').sort((a, b) => a.localeCompare(b))).toEqual([`#case/${caseId}/send/first-level-appeal`, `#case/${caseId}/send/letter.records-request`]);
    await enter('letter/records-request');
    await click('checkbox', /Print it and sign it/);
    await expectSoon(async () => (await file()).checklist.some(({ item, done }) => done && item.startsWith('send/signed/')));
  });

  it('go out under names of their own', () => {
    expect([fileWords(APPEAL), fileWords('level/external-review'), fileWords('letter/records-request')]).toEqual(['Appeal', 'Appeal', 'Records request']);
  });
});
