// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../components/app/app';
import { loadCaseFile } from '../../lib/cases/case-file';
import { openCase } from '../../lib/cases/cases';
import { store } from '../../lib/cases/store';
import type { Errand } from '../../lib/errands/errand';
import { PROBLEM_TEXTS } from '../../lib/problems/texts';
import { drop, panelPort, paste, pdfFile, pictureFile, tabPort, textFile } from './support/port';
import { denied, doc } from './support/readings';
import { all, click, get, seen, show, tidy, expectSoon } from './support/screen';

vi.mock('../../lib/reading/read', () => ({ read: () => denied }));
// The job host needs a browser: what is brought to it is noted instead.
const brought = vi.hoisted(() => ({ readPaper: vi.fn() }));
vi.mock('../../lib/jobs/start-job', () => brought);

const tab = { id: 7, windowId: 3, title: 'Message', incognito: false };
const namesOf = (call: number) => (brought.readPaper.mock.calls[call]![0] as File[]).map(({ name }) => name);

beforeEach(async () => {
  await tidy();
  location.hash = '';
  vi.clearAllMocks();
  brought.readPaper.mockImplementation(async () => ({ jobId: 'job-1' }));
  await Promise.all(store.tables.map((table) => table.clear()));
});

describe('the app in the side panel', () => {
  it('begins with the cases, and says always what it is', async () => {
    await show(<App port={panelPort()} />);
    await expectSoon(() => seen().includes('No case yet.'));
    expect(seen()).toContain('Nothing here guarantees an approval.');
    expect(seen()).toContain('Your data stays on this device unless you export it.');
  });

  it('reads the selection it was opened for, and one that is left while it stands', async () => {
    const port = panelPort({ kind: 'reading' });
    await show(<App port={port} />);
    await expectSoon(() => seen().includes('Reading…'));
    port.leave({ kind: 'selection', tab, doc: { ...doc, gaps: [{ kind: 'plain-selection' }] } });
    await expectSoon(() => all('heading', 'Denied').length > 0);
    expect(seen()).toContain('Only the plain words of your selection could be read here');
  });

  it('says why nothing could be read', async () => {
    await show(<App port={panelPort({ kind: 'problem', problem: 'selection-empty' })} />);
    await expectSoon(() => seen().includes(PROBLEM_TEXTS['selection-empty'].what));
    await click('button', 'Add a letter');
    await expectSoon(() => all('button', 'Choose files').length > 0);
    expect(seen()).toContain('PDFs, photos, scans or text');
  });

  it('offers a letter that is added from a case to that case, by the link on top too', async () => {
    const { caseId } = await openCase({ doc, reading: denied, label: 'Claim', kind: 'page' });
    await show(<App port={panelPort({ kind: 'case', caseId })} />);
    await expectSoon(() => document.querySelector('[data-room=understand]') !== null);
    expect(get('link', 'Add a letter').getAttribute('href')).toBe(`#add/${caseId}`);
    await click('link', 'Your cases');
    location.hash = '#cases';
    await expectSoon(() => all('heading', 'Your cases').length > 0);
    expect(get('link', 'Add a letter').getAttribute('href')).toBe('#add');
  });

  it('opens the case it was sent to', async () => {
    const { caseId } = await openCase({ doc, reading: denied, label: 'Claim', kind: 'page' });
    await show(<App port={panelPort({ kind: 'case', caseId })} />);
    await expectSoon(() => document.querySelector('[data-room=understand]') !== null);
    expect(location.hash).toBe(`#case/${caseId}/understand`);
  });

  it('says that a case is gone rather than show nothing', async () => {
    await show(<App port={panelPort({ kind: 'case', caseId: 'no-such' })} />);
    await expectSoon(() => seen().includes(PROBLEM_TEXTS['case-gone'].what));
  });
});

describe('opening in a tab', () => {
  it('takes the place along', async () => {
    const { caseId } = await openCase({ doc, reading: denied, label: 'Claim', kind: 'page' });
    const port = panelPort({ kind: 'case', caseId });
    await show(<App port={port} />);
    await expectSoon(() => document.querySelector('[data-room=understand]') !== null);
    await click('button', 'Open in a tab');
    expect(port.openInTab).toHaveBeenCalledExactlyOnceWith(`#case/${caseId}/understand`);
  });

  it('that fails is said', async () => {
    const port = panelPort();
    port.openInTab.mockRejectedValue(new Error('no tabs'));
    await show(<App port={port} />);
    await click('button', 'Open in a tab');
    await expectSoon(() => seen().includes(PROBLEM_TEXTS.unexpected.what));
  });

  it('is not offered for what exists in this view only, nor in the tab itself', async () => {
    await show(<App port={panelPort({ kind: 'selection', tab, doc })} />);
    await expectSoon(() => all('heading', 'Denied').length > 0);
    expect(all('button', 'Open in a tab')).toEqual([]);
    await show(<App port={tabPort} />);
    await expectSoon(() => seen().includes('No case yet.'));
    expect(all('button', 'Open in a tab')).toEqual([]);
  });
});

describe('bringing letters', () => {
  const enter = async (errand: Errand = { kind: 'add-file' }, privately = false) => {
    await show(<App port={panelPort(errand, privately)} />);
    await expectSoon(() => document.querySelector('.file-door') !== null);
  };

  it('reads a dropped text file by its content, and opens it', async () => {
    await enter();
    drop([textFile('letter.dat', 'Your request was denied.')], document.querySelector('.file-door'));
    await expectSoon(() => all('heading', 'Denied').length > 0);
    expect(seen()).toContain('letter.dat');
  });

  it('reads pasted text', async () => {
    await enter();
    paste('Your claim was denied.');
    await expectSoon(() => all('heading', 'Denied').length > 0);
    expect(seen()).toContain('Pasted text');
  });

  it('takes a picture from the clipboard, under a name that says so', async () => {
    await enter();
    paste([pictureFile('image.png')]);
    await expectSoon(() => location.hash === '#file/job-1');
    expect(brought.readPaper).toHaveBeenCalledExactlyOnceWith([expect.any(File)], { label: 'Pasted picture', privately: false });
  });

  it('takes files wherever they are dropped, and text only where a letter is asked for', async () => {
    await show(<App port={tabPort} />);
    await expectSoon(() => seen().includes('No case yet.'));
    paste('Just some words.');
    drop('Just some words.');
    expect(seen()).toContain('No case yet.');
    drop([pdfFile('letter.pdf')]);
    await expectSoon(() => location.hash === '#file/job-1');
  });

  it('leaves to a field what is pasted into it', async () => {
    await enter();
    const field = document.createElement('textarea');
    document.body.append(field);
    paste('My own words.', field);
    expect(all('heading', 'Denied')).toEqual([]);
  });

  it('asks once whether several pictures are one letter, keeps their order, and lets buttons change it', async () => {
    await enter();
    drop([pictureFile('a.jpg', 1), pictureFile('b.jpg', 2), pictureFile('c.jpg', 3)]);
    await expectSoon(() => seen().includes('Are these pages of one letter?'));
    expect(document.activeElement).toBe(get('button', 'Yes, one letter of 3 pages'));
    await click('button', 'Move page 3 forward');
    await click('button', 'Move page 1 back');
    await click('button', 'Yes, one letter of 3 pages');
    await expectSoon(() => location.hash === '#file/job-1');
    expect(brought.readPaper).toHaveBeenCalledOnce();
    expect(namesOf(0)).toEqual(['c.jpg', 'a.jpg', 'b.jpg']);
    expect(brought.readPaper.mock.calls[0]?.[1]).toMatchObject({ label: 'c.jpg and 2 more pages' });
  });

  it('adds to the question the pages that are dropped while it stands, whatever they are called, and keeps the order made so far', async () => {
    await enter();
    const [first, second, third, fourth] = [1, 2, 3, 4].map((page) => pictureFile('image.jpg', page));
    drop([first!, second!]);
    await expectSoon(() => seen().includes('Are these pages of one letter?'));
    await click('button', 'Move page 2 forward');
    drop([third!]);
    await expectSoon(() => all('button', 'Yes, one letter of 3 pages').length > 0);
    drop([fourth!, pdfFile('other.pdf')]);
    await expectSoon(() => all('button', 'Yes, one letter of 4 pages').length > 0);
    await expectSoon(() => brought.readPaper.mock.calls.length === 1);
    expect(namesOf(0)).toEqual(['other.pdf']);
    expect(location.hash).toBe('#add');
    await click('button', 'Yes, one letter of 4 pages');
    await expectSoon(() => brought.readPaper.mock.calls.length === 2);
    expect(brought.readPaper.mock.calls[1]![0]).toEqual([second, first, third, fourth]);
  });

  it('keeps the question in sight when a paper of its own comes while it stands', async () => {
    await enter();
    drop([pictureFile('a.jpg', 1), pictureFile('b.jpg', 2)]);
    await expectSoon(() => seen().includes('Are these pages of one letter?'));
    drop([pdfFile('letter.pdf')]);
    await expectSoon(() => brought.readPaper.mock.calls.length === 1);
    expect(location.hash).toBe('#add');
    expect(all('button', 'Yes, one letter of 2 pages')).toHaveLength(1);
  });

  it('of several pictures makes papers of their own on a no; a PDF among them is its own at once', async () => {
    await enter();
    drop([pictureFile('a.jpg', 1), pdfFile('letter.pdf'), pictureFile('b.jpg', 2)]);
    await expectSoon(() => seen().includes('Are these pages of one letter?'));
    expect(namesOf(0)).toEqual(['letter.pdf']);
    await click('button', 'No, each is its own paper');
    await expectSoon(() => brought.readPaper.mock.calls.length === 3);
    expect([namesOf(1), namesOf(2)]).toEqual([['a.jpg'], ['b.jpg']]);
    expect(location.hash).toBe('#add');
  });

  it.each([
    ['nothing', new File([], 'a.txt'), 'file-empty'],
    ['a song', new File(['ID3\u0004\u0000\u0000'], 'song.pdf'), 'file-wrong-kind'],
  ] as const)('of %s says what happened; it stays with its reason until it is removed', async (_what, file, problem) => {
    await enter();
    drop([file, textFile('letter.txt', 'Your request was denied.')]);
    await expectSoon(() => all('alert').length > 0);
    expect(seen()).toContain(PROBLEM_TEXTS[problem].what);
    expect(seen()).toContain(PROBLEM_TEXTS[problem].next);
    await click('link', 'Your cases');
    await expectSoon(() => all('heading', 'New').length > 0);
    expect(seen()).toContain(PROBLEM_TEXTS[problem].what);
    await click('button', `Remove ${file.name}`);
    await expectSoon(() => !seen().includes(PROBLEM_TEXTS[problem].what));
    expect(all('link', 'Open letter.txt')).toHaveLength(1);
  });

  it('says so where the store has no room for the file', async () => {
    const { Problem } = await import('../../lib/problems/problem');
    brought.readPaper.mockRejectedValue(new Problem('storage-full'));
    await enter();
    drop([pdfFile('letter.pdf')]);
    await expectSoon(() => seen().includes(PROBLEM_TEXTS['storage-full'].what));
  });

  it('from within a case offers the paper to that case, and joins it only when asked', async () => {
    const { caseId } = await openCase({ doc, reading: { ...denied, fields: {} }, label: 'Claim', kind: 'page' });
    await enter({ kind: 'add-file', caseId });
    await expectSoon(() => seen().includes('For your case'));
    drop([textFile('answer.txt', 'The plan has answered.')]);
    await expectSoon(() => all('button', 'Add it to this case').length > 0);
    expect((await loadCaseFile(caseId))?.documents).toHaveLength(1);
    await click('button', 'Add it to this case');
    await expectSoon(async () => (await loadCaseFile(caseId))?.documents.length === 2);
    await expectSoon(() => document.querySelector('[data-room=understand]') !== null);
  });
});

describe('a private window', () => {
  const enter = async () => {
    await show(<App port={panelPort({ kind: 'add-file' }, true)} />);
    await expectSoon(() => document.querySelector('.file-door') !== null);
  };

  it('keeps nothing without a yes', async () => {
    await enter();
    drop([textFile('letter.txt', 'Your request was denied.')]);
    await expectSoon(() => all('button', 'Start my appeal').length > 0);
    await click('button', 'Start my appeal');
    expect(seen()).toContain('This is a private window.');
    expect(await store.cases.count()).toBe(0);
  });

  it('reads a PDF in the view, says how far it is, and writes no job', async () => {
    let finish = (_read: unknown) => {};
    brought.readPaper.mockImplementation((_files: unknown, { onPage }: { onPage(done: number, of: number): void }) => {
      onPage(1, 3);
      return new Promise((resolve) => (finish = resolve));
    });
    await enter();
    drop([pdfFile('letter.pdf')]);
    await expectSoon(() => seen().includes('Reading: 1 of 3 pages done'));
    expect(brought.readPaper).toHaveBeenCalledExactlyOnceWith([expect.any(File)], expect.objectContaining({ privately: true }));
    finish({ doc });
    await expectSoon(() => all('heading', 'Denied').length > 0);
    expect(await store.jobs.count()).toBe(0);
  });
});
