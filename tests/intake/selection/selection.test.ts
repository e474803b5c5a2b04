import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, outline, type Reader } from '../page/chromium';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
}, 60_000);
afterAll(() => reader.close());

/** Selects from the first place of one word to the end of another, then reads the selection. */
async function select(html: string, from: string, to: string, inside = 'document'): Promise<string[] | undefined> {
  await reader.show(html);
  const doc = await reader.page.evaluate(
    ([first, last, where]) => {
      const scope = where === 'document' ? document : where === 'frame' ? document.querySelector('iframe')!.contentDocument! : document.querySelector(where!)!.shadowRoot!;
      const texts: Text[] = [];
      const walker = (scope.ownerDocument ?? (scope as Document)).createTreeWalker(scope, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      const start = texts.find((node) => node.data.includes(first!))!;
      const end = texts.findLast((node) => node.data.includes(last!))!;
      start.ownerDocument.defaultView!.getSelection()!.setBaseAndExtent(start, start.data.indexOf(first!), end, end.data.indexOf(last!) + last!.length);
      return window.intake.readSelection(window);
    },
    [from, to, inside],
  );
  if (doc) expect(doc.source).toBe('selection');
  return doc && outline(doc);
}

const TABLE = '<p>Before</p><table><tr><th>Code</th><th>Owed</th><th>Note</th></tr><tr><td>CO-50</td><td>$5</td><td>a</td></tr><tr><td>CO-97</td><td>$6</td><td>b</td></tr></table><p>After it all</p>';

describe('a selection keeps the structure of the page', () => {
  it('part of a sentence', async () => {
    expect(await select('<p>We could not pay <b>this claim</b> because of it.</p>', 'pay', 'claim')).toEqual(['paragraph: pay this claim']);
  });

  it('rows of a table, with their columns', async () => {
    expect(await select(TABLE, 'CO-50', 'CO-97')).toEqual(['table: CO-50 | $5 | a / CO-97']);
    await select(TABLE, '$5', 'After');
    const doc = await reader.page.evaluate(() => window.intake.readSelection(window)!);
    expect(outline(doc)).toEqual(['table: $5 | a / CO-97 | $6 | b', 'paragraph: After']);
    expect(doc.blocks[0]!.lines[0]!.cells!.map((cell) => cell.column)).toEqual([1, 2]);
  });

  it('labels and values', async () => {
    expect(await select('<dl><dt>Member</dt><dd>Ann Lee</dd><dt>Claim</dt><dd>12</dd></dl>', 'Ann', '12')).toEqual(['pairs: Ann Lee / <Claim | 12']);
  });

  it('leaves hidden words out', async () => {
    expect(await select('<p>One</p><p hidden>SECRET</p><p>Two</p>', 'One', 'Two')).toEqual(['paragraph: One', 'paragraph: Two']);
  });

  it('from an element to an element, as a triple click selects', async () => {
    await reader.show('<p>One</p><p id="p">Two <!-- --><br>lines</p><p>Three</p>');
    const doc = await reader.page.evaluate(() => {
      const p = document.querySelector('#p')!;
      getSelection()!.setBaseAndExtent(p, 0, p.nextElementSibling!, 0);
      return window.intake.readSelection(window)!;
    });
    expect(outline(doc)).toEqual(['paragraph: Two / lines']);
  });

  it('backwards is forwards', async () => {
    await reader.show('<p>One two three</p>');
    const doc = await reader.page.evaluate(() => {
      const node = document.querySelector('p')!.firstChild!;
      getSelection()!.setBaseAndExtent(node, 7, node, 4);
      return window.intake.readSelection(window)!;
    });
    expect(outline(doc)).toEqual(['paragraph: two']);
  });

  it('nothing selected is no document', async () => {
    await reader.show('<p>One</p>');
    expect(await reader.page.evaluate(() => window.intake.readSelection(window))).toBeUndefined();
  });
});

describe('a selection in another tree', () => {
  it('inside a shadow root', async () => {
    expect(await select(`<p>Outside</p><x-a><template shadowrootmode="open">${TABLE}</template></x-a>`, 'CO-97', '$6', 'x-a')).toEqual(['table: CO-97 | $6']);
  });

  it('inside a frame of the same origin', async () => {
    await reader.show('<p>Outside</p><iframe srcdoc="&lt;p&gt;Inner words here&lt;/p&gt;"></iframe>');
    await reader.page.waitForFunction(() => document.querySelector('iframe')!.contentDocument?.querySelector('p'));
    const doc = await reader.page.evaluate(() => {
      const inner = document.querySelector('iframe')!.contentDocument!;
      const node = inner.querySelector('p')!.firstChild!;
      inner.getSelection()!.setBaseAndExtent(node, 6, node, 11);
      return window.intake.readSelection(window)!;
    });
    expect(outline(doc)).toEqual(['paragraph: words']);
  });

  it('inside a field, never a password', async () => {
    await reader.show('<p>x</p><textarea>Dear member,\nwe denied it.</textarea><input type="password" value="SECRET">');
    const read = (selector: string, from: number, to: number) =>
      reader.page.evaluate(
        ([where, start, end]) => {
          const field = document.querySelector<HTMLInputElement>(where as string)!;
          field.focus();
          field.setSelectionRange(start as number, end as number);
          return window.intake.readSelection(window);
        },
        [selector, from, to] as const,
      );
    expect(outline((await read('textarea', 5, 22))!)).toEqual(['paragraph: member, / we denied']);
    expect(await read('input', 0, 6)).toBeUndefined();
  });
});
