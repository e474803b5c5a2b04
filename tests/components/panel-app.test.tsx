// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PanelApp } from '../../entrypoints/sidepanel/panel-app';
import type { PanelPort } from '../../entrypoints/sidepanel/panel-port';
import { loadCaseFile } from '../../lib/cases/case-file';
import { openCase } from '../../lib/cases/cases';
import { store } from '../../lib/cases/store';
import type { Errand } from '../../lib/errands/errand';
import { PROBLEM_TEXTS } from '../../lib/problems/texts';
import { denied, doc } from './support/readings';
import { all, click, seen, show, tidy, expectSoon } from './support/screen';

vi.mock('../../lib/reading/read', () => ({ read: () => denied }));
// The PDF reader needs a browser; what a PDF is, is decided before it is called.
vi.mock('../../lib/jobs/read-pdf-bytes', async () => {
  const { Problem } = await import('../../lib/problems/problem');
  return { readPdfBytes: () => Promise.reject(new Problem('pdf-locked')) };
});

const tab = { id: 7, windowId: 3, title: 'Message', incognito: false };
let leave: (errand: Errand) => void;

function portOf(first: Errand | null = null, privately = false): PanelPort {
  let waiting = first;
  return {
    takeErrand: async () => {
      const taken = waiting;
      waiting = null;
      return taken;
    },
    onErrand: (call) => {
      leave = (errand) => {
        waiting = errand;
        call();
      };
      return () => undefined;
    },
    privately,
    privacyHref: '/privacy.html',
  };
}

const drop = (file: File | string) => {
  const door = document.querySelector('.file-door');
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'dataTransfer', { value: { files: typeof file === 'string' ? [] : [file], getData: () => (typeof file === 'string' ? file : '') } });
  door?.dispatchEvent(event);
};

beforeEach(async () => {
  await tidy();
  location.hash = '';
  await Promise.all(store.tables.map((table) => table.clear()));
});

describe('the side panel', () => {
  it('begins with the cases, and says always what it is', async () => {
    await show(<PanelApp port={portOf()} />);
    await expectSoon(() => seen().includes('No case yet.'));
    expect(seen()).toContain('Nothing here guarantees an approval.');
    expect(seen()).toContain('Your data stays on this device unless you export it.');
  });

  it('reads the selection it was opened for, and one that is left while it stands', async () => {
    await show(<PanelApp port={portOf({ kind: 'reading' })} />);
    await expectSoon(() => seen().includes('Reading…'));
    leave({ kind: 'selection', tab, doc: { ...doc, gaps: [{ kind: 'plain-selection' }] } });
    await expectSoon(() => all('heading', 'Denied').length > 0);
    expect(seen()).toContain('Only the plain words of your selection could be read here');
  });

  it('says why nothing could be read', async () => {
    await show(<PanelApp port={portOf({ kind: 'problem', problem: 'selection-empty' })} />);
    await expectSoon(() => seen().includes(PROBLEM_TEXTS['selection-empty'].what));
    await click('button', 'Add a letter');
    await expectSoon(() => all('button', 'Choose a file').length > 0);
    expect(seen()).toContain('It takes a PDF or plain text, not photos or scans.');
  });

  it('opens the case it was sent to', async () => {
    const { caseId } = await openCase({ doc, reading: denied, label: 'Claim', kind: 'page' });
    await show(<PanelApp port={portOf({ kind: 'case', caseId })} />);
    await expectSoon(() => document.querySelector('[data-room=understand]') !== null);
    expect(location.hash).toBe(`#case/${caseId}/understand`);
  });

  it('says that a case is gone rather than show nothing', async () => {
    await show(<PanelApp port={portOf({ kind: 'case', caseId: 'no-such' })} />);
    await expectSoon(() => seen().includes(PROBLEM_TEXTS['case-gone'].what));
  });
});

describe('the file door', () => {
  const enter = async (errand: Errand = { kind: 'add-file' }) => {
    await show(<PanelApp port={portOf(errand)} />);
    await expectSoon(() => document.querySelector('.file-door') !== null);
  };

  it('reads a dropped text file by its content', async () => {
    await enter();
    drop(new File(['Your request was denied.'], 'letter.dat'));
    await expectSoon(() => all('heading', 'Denied').length > 0);
    expect(seen()).toContain('letter.dat');
  });

  it('reads pasted text', async () => {
    await enter();
    const event = new Event('paste', { bubbles: true });
    Object.defineProperty(event, 'clipboardData', { value: { files: [], getData: () => 'Your claim was denied.' } });
    document.body.dispatchEvent(event);
    await expectSoon(() => all('heading', 'Denied').length > 0);
    expect(seen()).toContain('Pasted text');
  });

  it.each([
    ['nothing', new File([], 'a.txt'), 'file-empty'],
    ['a picture', new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0])], 'letter.pdf'), 'picture-format'],
    ['a locked PDF', new File(['%PDF-1.7 secret'], 'letter.txt'), 'pdf-locked'],
  ] as const)('of %s says what happened and lets the member try again', async (_what, file, problem) => {
    await enter();
    drop(file);
    await expectSoon(() => all('alert').length > 0);
    expect(seen()).toContain(PROBLEM_TEXTS[problem].what);
    expect(all('button', 'Choose a file')).toHaveLength(1);
  });

  it('from within a case offers the paper to that case, and joins it only when asked', async () => {
    const { caseId } = await openCase({ doc, reading: { ...denied, fields: {} }, label: 'Claim', kind: 'page' });
    await enter({ kind: 'add-file', caseId });
    drop(new File(['The plan has answered.'], 'answer.txt'));
    await expectSoon(() => all('button', 'Add it to this case').length > 0);
    expect((await loadCaseFile(caseId))?.documents).toHaveLength(1);
    await click('button', 'Add it to this case');
    await expectSoon(async () => (await loadCaseFile(caseId))?.documents.length === 2);
    await expectSoon(() => document.querySelector('[data-room=understand]') !== null);
  });

  it('in a private window keeps nothing without a yes', async () => {
    await show(<PanelApp port={portOf({ kind: 'add-file' }, true)} />);
    await expectSoon(() => document.querySelector('.file-door') !== null);
    drop(new File(['Your request was denied.'], 'letter.txt'));
    await expectSoon(() => all('button', 'Start my appeal').length > 0);
    await click('button', 'Start my appeal');
    expect(seen()).toContain('This is a private window.');
    expect(await store.cases.count()).toBe(0);
  });
});
