import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LiveRead } from '../../../lib/intake/page/read-page';
import { openReader, type Reader } from '../page/chromium';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
}, 60_000);
afterAll(() => reader.close());

declare global {
  interface Window {
    lastRead: LiveRead;
  }
}

interface Shown {
  readonly shown: boolean;
  /** The highlighted words. */
  readonly words: string;
  /** They stand inside the window. */
  readonly inWindow: boolean;
  readonly same: boolean;
}

/** Reads the page, lets it change, then shows a quote. */
async function showQuote(html: string, quote: string, change = ''): Promise<Shown> {
  await reader.show(html);
  await reader.page.evaluate(() => {
    window.lastRead = window.intake.readLive(document);
  });
  await reader.page.evaluate(change);
  return reader.page.evaluate(
    (words) => {
      const read = window.lastRead;
      const start = read.doc.text.replace(/\s/g, ' ').indexOf(words);
      const before = document.documentElement.outerHTML;
      const shown = window.intake.showSpan(document, [read], { start, end: start + words.length }, words);
      const ranges = [...(CSS.highlights.get('overturn-quote') ?? [])] as Range[];
      const rect = ranges[0]?.getBoundingClientRect();
      return {
        shown, words: ranges.map(String).join(''), inWindow: Boolean(rect && rect.top >= 0 && rect.bottom <= innerHeight && rect.height > 0),
        same: before === document.documentElement.outerHTML,
      };
    },
    quote,
  );
}

const FAR = '<div style="height:4000px">Top</div>';

describe('showing words on the page', () => {
  it('scrolls to them and highlights exactly them', async () => {
    expect(await showQuote(`${FAR}<p>Your claim <b>26-1</b> was denied.</p>`, 'claim 26-1 was')).toEqual({ shown: true, words: 'claim 26-1 was', inWindow: true, same: true });
  });

  it('the one that was meant of several', async () => {
    const { shown } = await showQuote(`<p>Denied.</p>${FAR}<p>Then: Denied.</p>`, 'Then: Denied.');
    expect(shown).toBe(true);
    expect(await reader.page.evaluate(() => scrollY)).toBeGreaterThan(2000);
  });

  it('inside boxes that scroll, long paragraphs, shadow roots', async () => {
    expect(await showQuote(`<div style="height:200px;overflow:auto">${FAR}<p>Needle</p></div>`, 'Needle')).toMatchObject({ shown: true, inWindow: true });
    expect(await showQuote(`<p>${'many words '.repeat(8000)} needle at the end</p>`, 'needle at the end')).toMatchObject({ shown: true, inWindow: true });
    const inShadow = await showQuote(`${FAR}<x-a><template shadowrootmode="open"><p>Shadow words</p></template></x-a>`, 'Shadow words');
    expect(inShadow).toMatchObject({ shown: true, words: 'Shadow words', inWindow: true });
    expect(await reader.page.evaluate(() => document.querySelector('x-a')!.shadowRoot!.adoptedStyleSheets.length)).toBe(1);
  });

  it('paints the words', async () => {
    await showQuote('<p>Plain <span>painted</span></p>', 'painted');
    const colour = await reader.page.evaluate(() => getComputedStyle(document.querySelector('span')!, '::highlight(overturn-quote)').backgroundColor);
    expect(colour).toBe('rgb(255, 223, 107)');
  });

  it('finds the words again after the page has changed', async () => {
    const rerender = "document.body.innerHTML = '<h1>New</h1><p>Other</p>' + document.body.innerHTML.replace('<p>', '<p><i></i>')";
    expect(await showQuote(`<p>Reason: no record of it.</p>${FAR}`, 'no record of it', rerender)).toMatchObject({ shown: true, words: 'no record of it' });
  });

  it('says so when they are gone, hidden, or in a closed part, and opens nothing', async () => {
    expect(await showQuote('<p>Gone soon</p>', 'Gone soon', "document.body.innerHTML = ''")).toMatchObject({ shown: false, words: '' });
    expect(await showQuote('<p>Hidden soon</p>', 'Hidden soon', "document.querySelector('p').hidden = true")).toMatchObject({ shown: false });
    expect(await showQuote('<details><summary>Why</summary><p>Not covered</p></details>', 'Not covered')).toEqual({ shown: false, words: '', inWindow: false, same: true });
  });

  it('Escape and the next call take everything down again', async () => {
    await showQuote('<p>One words</p>', 'One words');
    const left = () => reader.page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length]);
    expect(await left()).toEqual([1, 1]);
    await reader.page.keyboard.press('Escape');
    expect(await left()).toEqual([0, 0]);
    await showQuote('<p>One words</p>', 'One words');
    await reader.page.evaluate(() => window.intake.showSpan(document, [], { start: 0, end: 1 }, 'not there'));
    expect(await left()).toEqual([0, 0]);
  });

  it('selects the words where the browser keeps the style sheets from us', async () => {
    await reader.show('<p>One <b>two</b> three</p>');
    const selected = await reader.page.evaluate(() => {
      Object.defineProperty(document, 'adoptedStyleSheets', { get: () => [], set: () => { throw new Error('not for extensions'); } });
      const shown = window.intake.showSpan(document, [], { start: 0, end: 7 }, 'One two');
      return [shown, String(getSelection())];
    });
    expect(selected).toEqual([true, 'One two']);
  });

  it('keeps style sheets and highlights of the page', async () => {
    await reader.show('<p>One words</p>');
    const kept = await reader.page.evaluate(() => {
      document.adoptedStyleSheets = [new CSSStyleSheet()];
      CSS.highlights.set('own', new Highlight());
      window.intake.showSpan(document, [], { start: 0, end: 3 }, 'One');
      window.intake.clearHighlight();
      return [document.adoptedStyleSheets.length, CSS.highlights.has('own'), CSS.highlights.size];
    });
    expect(kept).toEqual([1, true, 1]);
  });
});
