// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { CaseScreen } from '../../components/kept/case-screen';
import type { Room } from '../../components/kept/path';
import { TextField } from '../../components/shell/text-field';
import { saveAnswer } from '../../lib/cases/answers';
import { loadCaseFile } from '../../lib/cases/case-file';
import { deleteCase, openCase } from '../../lib/cases/cases';
import { useCaseFile } from '../../lib/cases/hooks';
import { store } from '../../lib/cases/store';
import { denied, doc } from './support/readings';
import { acting, expectSoon, showBeside, type } from './support/screen';

let caseId: string;
const file = async () => (await loadCaseFile(caseId))!;
const answer = async (question: string) => (await file()).answers.find((each) => each.question === question)?.text;
/** The panel and the workspace tab, side by side on one case. */
const caseView = (room: Room) =>
  showBeside(<CaseScreen caseId={caseId} room={room} letter={room === 'write' || room === 'send' ? 'first-level-appeal' : undefined} today="2026-11-23" hrefOf={(each) => `#case/${caseId}/${each}`} onAddFile={() => undefined} onLeave={() => undefined} />);
const named = (box: HTMLElement, label: string) => {
  const found = [...box.querySelectorAll('label')].find((each) => each.textContent === label);
  return box.querySelector<HTMLInputElement>(`[id="${found?.htmlFor}"]`);
};
const button = (box: HTMLElement, name: string) => [...box.querySelectorAll('button')].find((each) => each.textContent === name);

beforeEach(async () => {
  await Promise.all(store.tables.map((table) => table.clear()));
  ({ caseId } = await openCase({ doc, reading: denied, label: 'Claim details', kind: 'page' }));
});

describe('two views of one case', () => {
  it('show each other’s ticks, and a tick here takes none back there', async () => {
    const [panel, tab] = [await caseView('gather'), await caseView('gather')];
    const boxes = (box: HTMLElement) => [...box.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    const ticked = (box: HTMLElement) => boxes(box).filter(({ checked }) => checked).map((each) => each.closest('label')?.querySelector('.title')?.textContent);
    await expectSoon(() => boxes(panel).length > 2 && boxes(tab).length > 2);
    boxes(panel)[0]!.click();
    boxes(tab)[1]!.click();
    await expectSoon(() => [panel, tab].every((box) => new Set(ticked(box)).size === 2));
    expect((await file()).checklist.filter(({ done }) => done)).toHaveLength(2);
  });

  it('keep what each typed into another field, and show it to the other', async () => {
    const [panel, tab] = [await caseView('write'), await caseView('write')];
    await expectSoon(() => [panel, tab].every((box) => named(box, 'Your name') !== null));
    await type(named(panel, 'Your name')!, 'Thị Nguyễn');
    await type(named(tab, 'Your phone')!, '(614) 555-0137');
    await expectSoon(() => [panel, tab].every((box) => named(box, 'Your name')!.value === 'Thị Nguyễn' && named(box, 'Your phone')!.value === '(614) 555-0137'));
    expect((await file()).people.find(({ role }) => role === 'writer')).toMatchObject({ name: 'Thị Nguyễn', phone: '(614) 555-0137' });
  });

  it('go on from each other’s words in one field, also while it has the focus there', async () => {
    const [panel, tab] = [await caseView('follow-up'), await caseView('follow-up')];
    const notes = (box: HTMLElement) => named(box, 'Your notes');
    await expectSoon(() => notes(panel) !== null && notes(tab) !== null);
    notes(tab)!.focus();
    await type(notes(panel)!, 'Called Monday.');
    await expectSoon(() => notes(tab)!.value === 'Called Monday.');
    await type(notes(tab)!, 'Called Monday. They said Friday.');
    await expectSoon(async () => (await answer('follow-up-notes')) === 'Called Monday. They said Friday.');
    await expectSoon(() => notes(panel)!.value === 'Called Monday. They said Friday.');
  });

  it('show both wordings where both typed into one field at once; the other one can be taken', async () => {
    function Field() {
      const kept = useCaseFile(caseId)?.answers.find(({ question }) => question === 'sent-how')?.text ?? '';
      // A disk that is slow: what is typed here is on its way while the other window is done.
      const save = async (text: string) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        await saveAnswer(caseId, 'sent-how', text);
      };
      return <TextField label="Proof" kept={kept} save={save} />;
    }
    const tab = await showBeside(<Field />);
    await expectSoon(() => named(tab, 'Proof') !== null);
    await type(named(tab, 'Proof')!, 'Fax, 2 pages');
    await saveAnswer(caseId, 'sent-how', 'Tracking 9400');
    await expectSoon(() => tab.textContent.includes('Two windows wrote here. The other wording: Tracking 9400'));
    expect(named(tab, 'Proof')!.value).toBe('Fax, 2 pages');
    await expectSoon(async () => (await answer('sent-how')) === 'Fax, 2 pages');
    await acting(() => button(tab, 'Use that wording')!.click());
    await expectSoon(async () => (await answer('sent-how')) === 'Tracking 9400');
    expect(tab.textContent).not.toContain('Two windows wrote here');
  });

  it('give back all that was typed when the case is erased in the other one', async () => {
    const tab = await caseView('send');
    const panel = await caseView('write');
    await expectSoon(() => named(panel, 'Your name') !== null && tab.textContent.includes('There is no such letter yet'));
    await type(named(panel, 'Your name')!, 'Thị Nguyễn');
    await type(named(panel, 'Your address')!, '418 Tanager Lane');
    await deleteCase(caseId);
    await expectSoon(() => panel.textContent.includes('What you typed here'));
    expect(panel.textContent).toMatch(/Your name\s*Thị Nguyễn.*Your address\s*418 Tanager Lane/s);
  });
});
