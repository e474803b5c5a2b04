import { describe, expect, it } from 'vitest';
import { labelOfGroup } from '../../components/files/labels';
import { sortFiles, splitPictures } from '../../components/files/sort-files';
import { isUnderWay, stateWords } from '../../components/jobs/job-words';
import { shareWords } from '../../components/paper/share-words';
import type { Job } from '../../lib/cases/job';
import { MOST_BYTES } from '../../lib/intake/file/file-kind';

const picture = (name: string) => new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0])], name);
const pdf = (name: string) => new File(['%PDF-1.7'], name);

describe('files that were brought', () => {
  it('are what their bytes say, whatever they are called', async () => {
    const files = [pdf('scan.jpg'), picture('letter.pdf'), new File(['Your claim was denied.'], 'x.bin'), new File(['<!doctype html><p>'], 'page.txt'), new File([], 'a.pdf')];
    expect((await sortFiles(files)).map((sorted) => (sorted.kind === 'refused' ? sorted.problem : sorted.kind))).toEqual(['pdf', 'picture', 'text', 'file-wrong-kind', 'file-empty']);
  });

  it('that are too large, or have gone, are refused by name', async () => {
    const large = Object.defineProperty(pdf('large.pdf'), 'size', { value: MOST_BYTES + 1 });
    const gone = Object.assign(pdf('folder'), { slice: () => ({ arrayBuffer: () => Promise.reject(new Error('NotFoundError')) }) });
    expect((await sortFiles([large, gone])).map((sorted) => sorted.kind === 'refused' && sorted.problem)).toEqual(['file-too-large', 'file-wrong-kind']);
  });

  it('ask about pictures only where there are several', async () => {
    const one = splitPictures(await sortFiles([picture('a.png'), pdf('b.pdf')]));
    expect(one.pictures).toEqual([]);
    expect(one.others.map(({ kind }) => kind)).toEqual(['picture', 'pdf']);
    const two = splitPictures(await sortFiles([picture('a.png'), pdf('b.pdf'), picture('c.png')]));
    expect(two.pictures.map(({ name }) => name)).toEqual(['a.png', 'c.png']);
    expect(two.others.map(({ kind }) => kind)).toEqual(['pdf']);
    const asked = splitPictures(await sortFiles([picture('d.png'), pdf('e.pdf')]), true);
    expect(asked.pictures.map(({ name }) => name)).toEqual(['d.png']);
    expect(asked.others.map(({ kind }) => kind)).toEqual(['pdf']);
  });

  it.each([
    [['image.png'], 'Pasted picture'],
    [['IMG_2041.jpg', 'IMG_2042.jpg'], 'IMG_2041.jpg and 1 more page'],
    [['a.jpg', 'b.jpg', 'c.jpg'], 'a.jpg and 2 more pages'],
    [['   '], 'File without a name'],
  ])('%j are called %s', (names, label) => {
    const [first, ...others] = names.map(picture);
    expect(labelOfGroup({ kind: 'picture', files: [first!, ...others] })).toBe(label);
  });
});

describe('a file on its way', () => {
  const job = (over: Partial<Job>): Job => ({ id: '1', createdAt: 0, label: 'a.pdf', kind: 'pdf', files: [], state: 'running', pagesDone: 0, ...over });

  it.each([
    [{ state: 'waiting' }, 'Waits for its turn'],
    [{ state: 'waiting', pagesDone: 2, pageCount: 5 }, 'Waits for its turn: 2 of 5 pages read'],
    [{}, 'Opening the file…'],
    [{ pageCount: 5 }, 'Reading page 1 of 5…'],
    [{ pageCount: 5, pagesDone: 1, msPerPage: 5000 }, 'Reading page 2 of 5, about 20 seconds left'],
    [{ pageCount: 90, pagesDone: 1, msPerPage: 5000 }, 'Reading page 2 of 90, about 8 minutes left'],
    [{ pageCount: 2, pagesDone: 2, msPerPage: 5000 }, 'Reading page 2 of 2, about 5 seconds left'],
    [{ state: 'stopped', pageCount: 1, pagesDone: 0 }, 'Stopped: 0 of 1 page read'],
    [{ state: 'stopped' }, 'Stopped: nothing read yet'],
    [{ state: 'done', pageCount: 1, pagesDone: 1 }, 'Your letter was read.'],
    [{ state: 'done', pageCount: 1, pagesDone: 1, seen: true }, '1 page read. Not with a case yet.'],
    [{ state: 'failed', problem: 'pdf-locked' }, 'Could not be read'],
  ] as const)('%j says: %s', (over, words) => {
    expect(stateWords(job(over))).toBe(words);
  });

  it('is under way until it ended', () => {
    expect((['waiting', 'running', 'done', 'failed', 'stopped'] as const).filter((state) => isUnderWay(job({ state })))).toEqual(['waiting', 'running']);
  });
});

describe('a share of the ink', () => {
  it.each([[0.01, 'A little'], [0.06, 'About a twentieth'], [0.12, 'About a tenth'], [0.19, 'About a fifth'], [0.26, 'About a quarter'], [0.35, 'About a third'], [0.48, 'About half'], [0.7, 'About two thirds'], [0.9, 'Nearly all'], [1, 'Nearly all']])(
    'of %d is %s',
    (share, words) => {
      expect(shareWords(share)).toBe(words);
    },
  );
});
