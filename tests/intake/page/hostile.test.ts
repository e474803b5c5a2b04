import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, outline, type Reader } from './chromium';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
}, 60_000);
afterAll(() => reader.close());

/** Generous: machines that run tests are busy. A step that grows with the square of the page takes minutes. */
const IN_TIME = 15_000;

describe('large and deep pages', () => {
  it.each([
    ['many rows', `<table><tr><th>A</th><th>B</th></tr>${'<tr><td>1</td><td>$2.00</td></tr>'.repeat(10_000)}</table>`],
    ['many cards', `<main>${'<div class="card"><h3>Visit</h3><div class="kv"><div>Billed</div><div>$5</div></div><p>Denied.</p></div>'.repeat(5_000)}</main>`],
    ['many bare boxes', '<div>word</div>'.repeat(25_000)],
    ['many unlike boxes', Array.from({ length: 6_000 }, (_, i) => `<li><h4>t</h4><x-${i}>word</x-${i}><p>word</p></li>`).join('')],
    ['one line of spans', `<p>${'<span>w</span>'.repeat(25_000)}</p>`],
  ])('50,000 nodes: %s', async (_, html) => {
    await reader.show(html);
    const [took, length, nodes] = await reader.page.evaluate(() => {
      const started = performance.now();
      const doc = window.intake.readPage(document);
      return [performance.now() - started, doc.text.length, document.querySelectorAll('*').length];
    });
    expect(nodes).toBeGreaterThan(18_000);
    expect(length).toBeGreaterThan(nodes);
    expect(took).toBeLessThan(IN_TIME);
  }, 60_000);

  it('5,000 levels', async () => {
    await reader.show('');
    const said = await reader.page.evaluate(() => {
      let inner: Element = document.body;
      for (let level = 0; level < 5_000; level++) {
        const box = document.createElement(level % 2 ? 'span' : 'div');
        box.style.display = 'contents'; // the browser itself dies of so many laid-out boxes
        if (level % 1_000 === 0) box.append(`level ${level} `);
        inner.append(box);
        inner = box;
      }
      inner.append('deepest words');
      return window.intake.readPage(document).text;
    });
    expect(said).toContain('level 4000');
    expect(said).toContain('deepest words');
  }, 60_000);

  it('keeps two million characters and says what it left', async () => {
    const doc = await reader.read(`<p>${'some words here '.repeat(200_000)}</p><p>The end.</p>`);
    expect(doc.text.length).toBeLessThanOrEqual(2_000_001);
    expect(doc.gaps).toEqual([{ kind: 'too-long', kept: doc.text.length, total: expect.any(Number) }]);
    expect(doc.gaps[0]!.kind === 'too-long' && doc.gaps[0]!.total).toBeGreaterThan(3_000_000);
  }, 60_000);
});

describe('pages that fight back', () => {
  it('names of fields do not lead the walk astray', async () => {
    const names = ['childNodes', 'firstChild', 'nextSibling', 'parentNode', 'nodeType', 'localName', 'tagName', 'getAttribute', 'shadowRoot', 'ownerDocument', 'assignedSlot', 'querySelectorAll', 'getBoundingClientRect'];
    const doc = await reader.read(`<img name="documentElement"><img name="title"><img name="defaultView"><form>${names.map((name) => `<input name="${name}" type="hidden">`).join('')}<p>Claim 12 denied.</p></form><p>After.</p>`);
    expect(outline(doc)).toEqual(['paragraph: Claim 12 denied.', 'paragraph: After.']);
  });

  it('changes nothing: not the markup, not the scroll, not the focus, no event', async () => {
    await reader.show('<div style="height:3000px"></div><details><summary>Why</summary><p>x</p></details><x-a><template shadowrootmode="open"><p>y</p></template></x-a><input value="v"><dialog>z</dialog>');
    const [before, after, records] = await reader.page.evaluate(async () => {
      let seen = 0;
      new MutationObserver((list) => (seen += list.length)).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      for (const name of ['scroll', 'focus', 'toggle', 'selectionchange']) document.addEventListener(name, () => (seen += 1), true);
      const state = () => document.documentElement.outerHTML + scrollY + document.activeElement?.tagName + document.adoptedStyleSheets.length;
      const start = state();
      window.intake.readPage(document);
      window.intake.readSelection(window);
      await new Promise((done) => setTimeout(done, 50));
      return [start, state(), seen];
    });
    expect(after).toBe(before);
    expect(records).toBe(0);
  });

  it('an empty document is an empty Doc', async () => {
    const doc = await reader.read('');
    expect(doc).toMatchObject({ version: 1, source: 'page', text: '', blocks: [], gaps: [] });
  });

  it('every place lies in the text, in order; lines and cells cover it', async () => {
    const doc = await reader.read('<h1>A</h1><p>b <b>c</b></p><table><tr><th>x</th><th>y</th></tr><tr><td>1</td><td></td></tr></table><ul><li>d<li>e</ul><dl><dt>f<dd>g</dl>');
    let last = -1;
    for (const block of doc.blocks) {
      expect(block.start).toBeGreaterThan(last);
      for (const line of block.lines) {
        expect(line.start).toBeGreaterThan(last);
        for (const cell of line.cells ?? []) expect(cell.start >= line.start && cell.end <= line.end && cell.end >= cell.start).toBe(true);
        expect(doc.text[line.end]).toBe('\n');
        last = line.end;
      }
      expect(block.end).toBe(last);
    }
    expect(doc.text.endsWith('\n')).toBe(true);
    expect(doc.text).not.toMatch(/\n\n\n| \n| {2}/);
  });
});

describe('shadow roots and frames', () => {
  let server: Server;
  let other: Server;
  let origin: string;
  let otherOrigin: string;
  const listen = (pages: Record<string, [type: string, body: string]>) => {
    const made = createServer((request, reply) => {
      const [type, body] = pages[new URL(request.url ?? '/', 'http://x').pathname] ?? ['text/plain', ''];
      reply.setHeader('content-type', type);
      reply.end(body);
    }).listen(0, '127.0.0.1');
    return new Promise<Server>((done) => made.once('listening', () => done(made)));
  };
  const originOf = (at: Server) => `http://127.0.0.1:${(at.address() as AddressInfo).port}`;

  beforeAll(async () => {
    other = await listen({ '/': ['text/html', '<p>Other origin</p>'] });
    otherOrigin = originOf(other);
    const html = (body: string): [string, string] => ['text/html', `<!doctype html><html lang="en"><title> Claims </title>${body}`];
    server = await listen({
      '/inner': html('<p>In the frame</p><iframe src="/innermost" width="300" height="80"></iframe>'),
      '/innermost': html('<table><tr><th>Code</th><th>Owed</th></tr><tr><td>CO-50</td><td>$5</td></tr></table>'),
      '/page': html('<p>Before</p><iframe src="/inner" width="600" height="200"></iframe><p>After</p><iframe src="/inner" hidden></iframe><iframe src="/inner" width="1" height="1"></iframe>'),
      '/large': html(`<p>Around</p><iframe src="${'{other}'}/" width="990" height="700"></iframe>`.replace('{other}', otherOrigin)),
      '/small': html(`<iframe src="${otherOrigin}/" width="300" height="200"></iframe>`),
      '/pdfs': html(`<embed src="/a.pdf#page=2" width="300" height="300"><object data="/letter?id=1" type="application/pdf" width="300" height="300"></object><iframe src="${otherOrigin}/b.pdf" width="300" height="300"></iframe>`),
    });
    origin = originOf(server);
  });
  afterAll(() => {
    server.close();
    other.close();
  });

  const readAt = async (path: string) => {
    await reader.page.goto(origin + path);
    const script = await (await import('./chromium')).bundleIntake();
    await reader.page.evaluate(script);
    return reader.page.evaluate(() => window.intake.readPage(document));
  };

  it('frames of the same origin stand where they are shown, frames in frames too', async () => {
    const doc = await readAt('/page?token=1#x');
    expect(outline(doc)).toEqual(['paragraph: Before', 'paragraph: In the frame', 'table: ^Code | ^Owed / CO-50 | $5', 'paragraph: After']);
    expect(doc).toMatchObject({ url: `${origin}/page`, title: 'Claims', lang: 'en', gaps: [] });
  }, 30_000);

  it('a large frame of another origin is named, a small one is not', async () => {
    expect((await readAt('/large')).gaps).toEqual([{ kind: 'cross-origin-frame', origin: otherOrigin, areaShare: expect.closeTo(0.87, 1) }]);
    expect((await readAt('/small')).gaps).toEqual([]);
  }, 30_000);

  it('embedded PDFs are named with their address', async () => {
    expect((await readAt('/pdfs')).gaps).toEqual([
      { kind: 'pdf-embedded', url: `${origin}/a.pdf`, sameOrigin: true },
      { kind: 'pdf-embedded', url: `${origin}/letter?id=1`, sameOrigin: true },
      { kind: 'pdf-embedded', url: `${otherOrigin}/b.pdf`, sameOrigin: false },
    ]);
  }, 30_000);

  it('shadow roots with their slots, in the order of the screen', async () => {
    await reader.show('<x-shell><template shadowrootmode="open"><header>Top</header><slot name="b"></slot><slot>fallback</slot><p><slot name="none">Own words</slot></p></template><p>Default</p><p slot="b">Named</p></x-shell><x-a></x-a>');
    const doc = await reader.page.evaluate(() => {
      const root = document.querySelector('x-a')!.attachShadow({ mode: 'open' });
      root.innerHTML = '<x-b></x-b>';
      root.querySelector('x-b')!.attachShadow({ mode: 'open' }).innerHTML = '<p>Nested</p>';
      return window.intake.readPage(document);
    });
    expect(outline(doc)).toEqual(['aside: Top', 'paragraph: Named', 'paragraph: Default', 'paragraph: Own words', 'paragraph: Nested']);
  });

  it('a large element whose root is closed to us is a gap', async () => {
    await reader.show('<x-c style="display:block;height:600px"></x-c>');
    const doc = await reader.page.evaluate(() => {
      customElements.define('x-c', class extends HTMLElement {});
      document.querySelector('x-c')!.attachShadow({ mode: 'closed' }).innerHTML = '<p>Not for us</p>';
      return window.intake.readPage(document);
    });
    expect(doc.gaps).toEqual([{ kind: 'closed-shadow-root' }]);
  });
});
