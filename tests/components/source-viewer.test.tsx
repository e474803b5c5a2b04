// @vitest-environment happy-dom
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Proof } from '../../components/proof/show-proof';
import { SourceViewer, type SourceDocument } from '../../components/source/source-viewer';
import type { Doc } from '../../lib/intake/doc';
import type { PageImages } from '../../lib/intake/paper/page-image';
import { Problem } from '../../lib/problems/problem';
import type { Reading } from '../../lib/reading/reading';
import { readings } from './support/readings';
import { all, click, expectSoon, get, press, seen, show } from './support/screen';

const TEXT = 'Claim 4711\nNot covered $48.00\n\f\nAppeal within 180 days\n';
const place = (words: string, page?: number) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length, ...(page ? { page } : {}) });
const block = (words: string, page: number) => ({ kind: 'paragraph' as const, page, visibility: 'shown' as const, ...place(words), lines: [place(words)] });
const run = (words: string, page: number, x: number, y: number) => ({ ...place(words), page, x, y, width: words.length * 6, height: 12 });

const doc: Doc = {
  version: 1, source: 'pdf', textSource: 'text', text: TEXT, gaps: [],
  blocks: [block('Claim 4711', 1), block('Not covered $48.00', 1), block('Appeal within 180 days', 2)],
  pages: [{ width: 612, height: 792 }, { width: 612, height: 792 }],
  runs: [run('Claim', 1, 72, 100), run('4711', 1, 108, 100), run('Not', 1, 72, 120), run('covered', 1, 96, 120), run('$48.00', 1, 144, 120), run('Appeal', 2, 72, 60), run('within', 2, 114, 60), run('180', 2, 156, 60), run('days', 2, 180, 60)],
};
const reading: Reading = { ...readings.nothing, fields: { claimNumber: { value: '4711', quote: 'Claim 4711', at: place('4711', 1) }, notCovered: { value: 48, quote: 'Not covered $48.00', at: place('$48.00', 1) } } };
const paper: SourceDocument = { id: 'p', label: 'The letter', doc, reading, files: [new Blob(['%PDF'])] };
const proof = (words: string): Proof => ({ quote: words, at: place(words) });

let images: { [K in keyof PageImages]: ReturnType<typeof vi.fn<PageImages[K]>> };
let signals: AbortSignal[];
const openImages = vi.fn<(files: readonly Blob[]) => Promise<PageImages>>();

beforeEach(() => {
  signals = [];
  images = {
    pageSize: vi.fn<PageImages['pageSize']>(async () => ({ width: 612, height: 792 })),
    draw: vi.fn<PageImages['draw']>(async (_source, canvas, scale, signal) => {
      if (signal) signals.push(signal);
      canvas.width = 612 * scale;
    }),
    close: vi.fn<PageImages['close']>(async () => undefined),
  };
  openImages.mockReset();
  openImages.mockImplementation(async () => images);
});
afterEach(() => vi.restoreAllMocks());

const view = (at: Proof | undefined, document = paper) => show(<SourceViewer document={document} proof={at} openImages={openImages} />);
const drawn = () => expectSoon(() => document.querySelector('.page-canvas canvas') !== null);
const outlines = () => [...document.querySelectorAll('.quote-outline .line')].map((each) => each.getAttribute('points'));

describe('the picture of a page', () => {
  it('shows the page of the words with their box, and the words beside it', async () => {
    await view(proof('180 days'));
    await drawn();
    expect(images.draw.mock.calls[0]?.[0]).toEqual({ file: 1, page: 2 });
    expect(seen()).toContain('Page 2 of 2');
    expect(seen()).toContain('“180 days”'.replace(/[“”]/g, ''));
    // Three words' width of 6 units a letter, with 2.4 units of room.
    expect(outlines()).toEqual(['153.6,57.6 206.4,57.6 206.4,74.4 153.6,74.4']);
  });

  it('boxes the words on the member’s own photo, through the map of the page', async () => {
    const photo: Doc = { ...doc, source: 'image', pages: [{ width: 612, height: 792, source: { file: 2, page: 1 }, toSource: [2, 0, 10, 0, 2, 20, 0, 0, 1] }] };
    images.pageSize.mockResolvedValue({ width: 1400, height: 1800 });
    await view(proof('4711'), { ...paper, doc: photo });
    await drawn();
    expect(images.draw.mock.calls[0]?.[0]).toEqual({ file: 2, page: 1 });
    expect(outlines()).toEqual(['215.2,209.2 284.8,209.2 284.8,254.8 215.2,254.8']);
  });

  it('boxes nothing where the page does not lie as it was read, and says so', async () => {
    images.pageSize.mockResolvedValue({ width: 792, height: 612 });
    await view(proof('4711'));
    await drawn();
    expect(outlines()).toEqual([]);
    expect(seen()).toContain('their place on it is not known');
  });

  it('turns, and says where the words are', async () => {
    await view(proof('4711'));
    await drawn();
    await click('button', 'Next page');
    expect(seen()).toContain('Page 2 of 2');
    expect(outlines()).toEqual([]);
    await click('button', 'Go to page 1');
    await expectSoon(() => outlines().length === 1);
  });

  it('stops a drawing that is no longer wanted, and gives everything back at the end', async () => {
    images.draw.mockImplementation((_source, _canvas, _scale, signal) => {
      if (signal) signals.push(signal);
      return new Promise(() => undefined);
    });
    await view(proof('4711'));
    await expectSoon(() => signals.length === 1);
    await click('button', 'Next page');
    await expectSoon(() => signals.length === 2);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    await show(null);
    expect(signals[1]?.aborted).toBe(true);
    await expectSoon(() => images.close.mock.calls.length === 1);
  });

  it('keeps its files open when the case is read again, and opens those of another paper', async () => {
    function Screen() {
      const [document, setDocument] = useState(paper);
      return (
        <>
          <button type="button" onClick={() => setDocument({ ...paper, files: [new Blob(['%PDF'])] })}>
            Read again
          </button>
          <button type="button" onClick={() => setDocument({ ...paper, id: 'another' })}>
            Another paper
          </button>
          <SourceViewer document={document} proof={undefined} openImages={openImages} />
        </>
      );
    }
    await show(<Screen />);
    await drawn();
    await click('button', 'Read again');
    expect(openImages).toHaveBeenCalledTimes(1);
    await click('button', 'Another paper');
    expect(openImages).toHaveBeenCalledTimes(2);
    await expectSoon(() => images.close.mock.calls.length === 1);
  });

  it('grows and shrinks by button and by key', async () => {
    await view(proof('4711'));
    await drawn();
    const width = () => Number(document.querySelector('.page-outlines')?.getAttribute('width'));
    expect(width()).toBe(612);
    await click('button', 'Larger');
    expect(width()).toBe(765);
    await press(get('[role=region]', 'Picture of the page'), '-');
    await press(get('[role=region]', 'Picture of the page'), '-');
    expect(width()).toBe(459);
    await press(get('[role=region]', 'Picture of the page'), '0');
    expect(width()).toBe(612);
    await press(get('[role=region]', 'Picture of the page'), 'ArrowRight');
    expect(seen()).toContain('Page 2 of 2');
  });

  it('tells which value a touched word gave, by mouse and by arrow keys', async () => {
    await view(undefined);
    await drawn();
    expect(all('button', /^(?:Claim|Not covered): /).map((each) => each.getAttribute('aria-label'))).toEqual(['Claim: 4711', 'Not covered: $48.00']);
    expect(all('button', /^(?:Claim|Not covered): /).map((each) => each.getAttribute('tabindex'))).toEqual(['0', '-1']);
    await press(get('button', 'Claim: 4711'), 'ArrowDown');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Not covered: $48.00');
    await press(document.activeElement as HTMLElement, 'Enter');
    expect(seen()).toContain('Not covered: $48.00. Read from:');
    expect(outlines()).toHaveLength(1);
  });
});

describe('the words of a page', () => {
  it('are the other tab, with the quote marked', async () => {
    await view(proof('180 days'));
    await drawn();
    await click('[role=tab]', 'Words');
    expect(document.querySelector('mark')?.textContent).toBe('180 days');
    expect(seen()).not.toContain('Claim 4711');
    expect(document.querySelector('canvas')).toBeNull();
  });

  it('stand there when the file does not open, and why', async () => {
    openImages.mockRejectedValue(new Problem('pdf-locked'));
    await view(proof('4711'));
    await expectSoon(() => seen().includes('cannot be shown as it looks'));
    expect(seen()).toContain('locked with a password');
    expect(document.querySelector('mark')?.textContent).toContain('4711');
  });

  it('stand there for the one page that cannot be drawn', async () => {
    images.draw.mockImplementation(async ({ page }) => {
      if (page === 1) throw new Error('broken font');
    });
    await view(proof('4711'));
    await expectSoon(() => document.querySelector('mark') !== null);
    await click('button', 'Next page');
    await expectSoon(() => document.querySelector('.page-stage') !== null);
  });

  it('stand there for that paper only: another one is drawn', async () => {
    function Screen() {
      const [id, setId] = useState('p');
      return (
        <>
          <button type="button" onClick={() => setId('q')}>
            Another letter
          </button>
          <SourceViewer document={{ ...paper, id }} proof={undefined} openImages={openImages} />
        </>
      );
    }
    images.draw.mockRejectedValueOnce(new Error('broken font'));
    await show(<Screen />);
    await expectSoon(() => seen().includes('cannot be shown as it looks'));
    await click('button', 'Another letter');
    await drawn();
    expect(seen()).not.toContain('cannot be shown as it looks');
  });

  it('are all there is of a page of the web, and never its markup', async () => {
    const text = '<img src=x onerror=alert(1)> Denied';
    await view({ quote: 'Denied', at: { start: text.indexOf('Denied'), end: text.length } }, { id: 'w', label: 'Portal', doc: { ...doc, source: 'page', text, blocks: [], pages: undefined, runs: undefined } });
    expect(document.querySelector('mark')?.textContent).toBe('Denied');
    expect(document.querySelector('img')).toBeNull();
    expect(seen()).toContain('<img src=x onerror=alert(1)>');
    expect(all('[role=tab]')).toEqual([]);
    expect(openImages).not.toHaveBeenCalled();
  });

  it('keep the columns of a table below their headings', async () => {
    const words = 'Code\tCharge\n72148\n\t$5\n';
    const cell = (part: string, column: number, header?: 'col') => ({ start: words.indexOf(part), end: words.indexOf(part) + part.length, column, ...(header ? { header } : {}) });
    const lines = [
      { start: 0, end: 11, cells: [cell('Code', 0, 'col'), cell('Charge', 1, 'col')] },
      { start: 12, end: 17, cells: [cell('72148', 0)] },
      { start: 18, end: 21, cells: [cell('$5', 1)] },
    ];
    await view(undefined, { id: 't', label: 'EOB', doc: { ...doc, source: 'page', text: words, pages: undefined, runs: undefined, blocks: [{ kind: 'table', visibility: 'shown', start: 0, end: 21, lines }] } });
    expect([...document.querySelectorAll('tr')].map((row) => [...row.children].map((each) => `${each.tagName} ${each.textContent}`))).toEqual([['TH Code', 'TH Charge'], ['TD 72148'], ['TD ', 'TD $5']]);
  });

  it('tell which value they gave', async () => {
    await view(undefined, { ...paper, files: undefined });
    await click('button', '4711 (Claim)');
    expect(seen()).toContain('Claim: 4711. Read from:');
    expect(document.querySelector('mark')?.textContent).toContain('4711');
  });

  it('come in stretches where there are thousands', async () => {
    const lines = Array.from({ length: 2000 }, (_, index) => `line ${index}`);
    const text = lines.join('\n');
    let at = 0;
    const blocks = lines.map((line) => {
      const span = { start: at, end: at + line.length };
      at += line.length + 1;
      return { kind: 'paragraph' as const, visibility: 'shown' as const, ...span, lines: [span] };
    });
    const start = text.indexOf('line 1500');
    await view({ quote: 'line 1500', at: { start, end: start + 9 } }, { id: 'l', label: 'Long', doc: { ...doc, source: 'page', text, blocks, pages: undefined, runs: undefined } });
    expect(document.querySelectorAll('.doc-page p').length).toBe(150);
    expect(document.querySelector('mark')?.textContent).toBe('line 1500');
    await click('button', 'Show what follows');
    expect(document.querySelectorAll('.doc-page p').length).toBe(300);
  });
});
