import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, outline, type Reader } from './chromium';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
}, 60_000);
afterAll(() => reader.close());

const text = async (html: string) => (await reader.read(html)).text.replace(/\s+/g, ' ').trim();

describe('what cannot be seen is not part of the page', () => {
  const hidden: Record<string, string> = {
    'display none': '<div style="display:none">SECRET</div>',
    'the hidden attribute': '<ul hidden><li>SECRET</li></ul>',
    'visibility hidden': '<div style="visibility:hidden">SECRET</div>',
    'full transparency': '<div style="opacity:0"><p>SECRET</p></div>',
    'letters of no size': '<p style="font-size:0">SECRET</p>',
    'no colour': '<p style="color:transparent">SECRET</p>',
    'the colour of the ground': '<div style="background:#fff"><p style="color:#fff">SECRET</p></div>',
    'the colour of a dark ground': '<div style="background:rgb(10 20 30)"><p style="color:rgb(10 20 30)">SECRET</p></div>',
    'a half-transparent ground of the same colour': '<div style="background:#000"><div style="background:rgb(255 255 255 / 50%)"><p style="color:rgb(128 128 128)">SECRET</p></div></div>',
    'text for screen readers': '<span style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)">SECRET</span>',
    'a clip path': '<span style="position:absolute;clip-path:inset(50%)">SECRET</span>',
    'far off screen': '<span style="position:absolute;left:-9999px">SECRET</span>',
    'a drawer beside the window': '<div style="position:fixed;left:0;top:0;width:300px;transform:translateX(-100%)">SECRET</div>',
    'a menu of no height': '<ul style="max-height:0;overflow:hidden"><li>SECRET</li></ul>',
    'a closed dialog': '<dialog><p>SECRET</p></dialog>',
    'a closed popover': '<div popover>SECRET</div>',
    'a template': '<template><p>SECRET</p></template>',
    'a script and its state': '<script type="application/json">{"reason":"SECRET"}</script>',
    'noscript': '<noscript>SECRET</noscript>',
    'svg text': '<svg><title>SECRET</title><text y="20">SECRET</text></svg>',
    'a canvas fallback': '<canvas>SECRET</canvas>',
    'a placeholder': '<input placeholder="SECRET">',
    'a password': '<input type="password" value="SECRET">',
    'a hidden field': '<input type="hidden" value="SECRET">',
    'options not chosen': '<select><option>All</option><option>SECRET</option></select>',
    'a panel that only a lone button opens': '<button aria-expanded="false" aria-controls="m">Menu</button><div id="m" hidden>SECRET</div>',
    'a dialog that a heading button opens': '<h2><button aria-expanded="false" aria-controls="d">Help</button></h2><div id="d" role="dialog" hidden>SECRET</div>',
    'a panel of a tab that is itself hidden': '<div hidden><button role="tab" id="t">Tab</button></div><div role="tabpanel" aria-labelledby="t" hidden>SECRET</div>',
    'a panel that would open itself': '<div role="tabpanel" id="p" hidden><button role="tab" aria-controls="p">SECRET</button></div>',
    'hidden words in a closed part': '<details><summary>Why</summary><p>Because</p><p hidden>SECRET</p></details>',
    'words skipped by the browser': '<div style="content-visibility:hidden">SECRET</div>',
  };
  it.each(Object.entries(hidden))('%s', async (_, html) => {
    const said = await text(`<p>Seen.</p>${html}<p>Also seen.</p>`);
    expect(said).not.toContain('SECRET');
    expect(said).toMatch(/^Seen\. .*Also seen\.$/);
  });
});

describe('what can be seen is', () => {
  const seen: Record<string, string> = {
    'dark text on a tint of the same colour': '<div style="background:rgb(0 0 0 / 5%)"><p style="color:#000">SEEN</p></div>',
    'white text on a picture': '<div style="background-image:linear-gradient(#111,#222)"><p style="color:#fff">SEEN</p></div>',
    'letters cut from a gradient': '<p style="background:linear-gradient(red,blue);background-clip:text;color:transparent">SEEN</p>',
    'a visible child of a hidden box': '<div style="visibility:hidden">no<p style="visibility:visible">SEEN</p></div>',
    'words below the fold': '<div style="height:5000px"></div><p>SEEN</p>',
    'an open dialog': '<dialog open><p>SEEN</p></dialog>',
    'a banner fixed to the window': '<div style="position:fixed;bottom:0">SEEN</div>',
    'words hidden from screen readers only': '<span aria-hidden="true">SEEN</span>',
    'a chosen option': '<select><option>All</option><option selected>SEEN</option></select>',
    'the value of a field': '<input value="SEEN">',
    'a scrolled box': '<div style="height:20px;overflow:auto"><p>x</p><p>SEEN</p></div>',
    'display contents': '<div style="display:contents">SEEN</div>',
    'a body that cuts off': '<style>body{overflow-x:hidden}</style><p>SEEN</p>',
  };
  it.each(Object.entries(seen))('%s', async (_, html) => {
    expect(await text(html)).toContain('SEEN');
  });
});

describe('closed parts that the page offers to open', () => {
  it('a closed details: its summary shown, the rest closed, bare words too', async () => {
    const doc = await reader.read('<details><summary>Why</summary>Bare words. <p>Not covered.</p></details><p>After.</p>');
    expect(outline(doc)).toEqual(['heading2: Why', 'paragraph closed: Bare words.', 'paragraph closed: Not covered.', 'paragraph: After.']);
  });

  it('an open details is shown', async () => {
    const doc = await reader.read('<details open><summary>Why</summary><p>Not covered.</p></details>');
    expect(outline(doc)).toEqual(['heading2: Why', 'paragraph: Not covered.']);
  });

  it('panels of visible tabs, by either way of naming them, however they are hidden', async () => {
    const doc = await reader.read(`<style>.off{display:none}.flat{height:0;overflow:hidden}</style>
      <div role="tablist"><button role="tab" id="a" aria-selected="true">Costs</button><button role="tab" id="b">Letters</button>
      <button role="tab" aria-controls="pc">History</button><button role="tab" aria-controls="pd">Notes</button></div>
      <div role="tabpanel" aria-labelledby="a"><p>You owe $5.</p></div><div role="tabpanel" aria-labelledby="b" hidden><p>Notice (PDF)</p></div>
      <div role="tabpanel" id="pc" class="off"><p>Received 02/09/2026</p></div><div role="tabpanel" id="pd" class="flat"><p>None.</p></div>`);
    expect(outline(doc)).toEqual([
      'control: Costs / Letters / History / Notes', 'paragraph: You owe $5.', 'paragraph closed: Notice (PDF)', 'paragraph closed: Received 02/09/2026', 'paragraph closed: None.',
    ]);
  });

  it('accordion panels under a visible heading, nested ones too', async () => {
    const doc = await reader.read(`<h3><button aria-expanded="false" aria-controls="p1">How to appeal</button></h3>
      <div id="p1" style="display:none"><p>Write to us.</p><h4><button aria-expanded="false" aria-controls="p2">By fax</button></h4><div id="p2" hidden><p>208-555-0148</p></div></div>`);
    expect(outline(doc)).toEqual(['heading3: How to appeal', 'paragraph closed: Write to us.', 'heading4 closed: By fax', 'paragraph closed: 208-555-0148']);
  });

  it('panels of bare buttons that follow each other, but not what a lone button opens', async () => {
    const row = (id: string, title: string, words: string): string => `<button aria-expanded="false" aria-controls="${id}">${title}</button><div id="${id}" hidden><p>${words}</p></div>`;
    const doc = await reader.read(`<div>${row('a', 'Why this was denied', 'It is not on the drug list.')}${row('b', 'How to appeal', 'Write to us.')}</div>`);
    expect(outline(doc)).toEqual(['control: Why this was denied', 'paragraph closed: It is not on the drug list.', 'control: How to appeal', 'paragraph closed: Write to us.']);
    const lone = await reader.read(`<p>Your claim</p><div>${row('m', 'Menu', 'Log out')}</div>`);
    expect(lone.text).not.toContain('Log out');
  });

  it('keeps tables in a closed part', async () => {
    const doc = await reader.read('<details><summary>Lines</summary><table><tr><th>Code</th><th>Billed</th></tr><tr><td>99213</td><td>$5.00</td></tr></table></details>');
    expect(outline(doc)).toEqual(['heading2: Lines', 'table closed: ^Code | ^Billed / 99213 | $5.00']);
  });
});
