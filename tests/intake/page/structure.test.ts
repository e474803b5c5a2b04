import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, outline, type Reader } from './chromium';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
}, 60_000);
afterAll(() => reader.close());

const read = async (html: string) => outline(await reader.read(html));

describe('tables', () => {
  it('HTML: heads, spans over columns and rows, the foot last, the caption before', async () => {
    const doc = await reader.read(`<table><caption>Charges</caption><thead><tr><th>Date</th><th colspan="2">Amounts</th></tr></thead>
      <tfoot><tr><td>Total</td><td></td><td>$3.00</td></tr></tfoot>
      <tbody><tr><td rowspan="2">01/02/2026</td><td>$1.00</td><td>CO-50</td></tr><tr><td>$2.00</td><td>CO-97</td></tr></tbody></table>`);
    expect(outline(doc)).toEqual(['heading2: Charges', 'table: ^Date | ^Amounts / 01/02/2026 | $1.00 | CO-50 / $2.00 | CO-97 / Total |  | $3.00']);
    const columns = doc.blocks[1]!.lines.map((line) => line.cells!.map((cell) => cell.column));
    expect(columns).toEqual([[0, 1], [0, 1, 2], [1, 2], [0, 1, 2]]);
    expect(doc.blocks[1]!.lines[0]!.cells![1]!.columnSpan).toBe(2);
  });

  it('a table of labels and values is pairs', async () => {
    expect(await read('<table><tr><th>Decision number</th><td>D-1</td></tr><tr><th>Diagnosis</th><td>G30.9</td></tr></table>')).toEqual([
      'pairs: <Decision number | D-1 / <Diagnosis | G30.9',
    ]);
  });

  it('a table that only arranges the page is no table', async () => {
    expect(await read('<table><tr><td><h2>Claim</h2><p>Denied.</p></td><td><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table></td></tr></table>')).toEqual([
      'heading2: Claim', 'paragraph: Denied.', 'table: ^A | ^B / 1 | 2',
    ]);
  });

  it('what a row opens to is a row for each of its lines', async () => {
    expect(await read('<table><tr><th>Service</th><th>Paid</th></tr><tr><td>MRI</td><td>$0</td></tr><tr><td colspan="2"><h4>Why</h4><p>Not necessary.</p><dl><dt>Policy</dt><dd>R-12</dd></dl></td></tr></table>')).toEqual([
      'table: ^Service | ^Paid / MRI | $0 / Why / Not necessary. / Policy R-12',
    ]);
  });

  it('ARIA, with rows in groups and inside custom elements', async () => {
    expect(await read(`<div role="grid"><div role="rowgroup"><div role="row"><span role="columnheader">Code</span><span role="columnheader">Owed</span></div></div>
      <div role="rowgroup"><x-row role="row"><div role="gridcell"><button>CO-197</button></div><div role="gridcell">$4.00</div></x-row></div></div>`)).toEqual([
      'table: ^Code | ^Owed / CO-197 | $4.00',
    ]);
  });

  it('ARIA, with what a row opens to in no row of its own', async () => {
    expect(await read(`<div role="grid"><div role="row"><span role="columnheader">Code</span><span role="columnheader">Owed</span></div><div role="row"><span role="gridcell">CO-197</span><span role="gridcell">$4.00</span></div>
      <details><summary>Why?</summary><p>No approval was on file.</p></details></div>`)).toEqual([
      'table: ^Code | ^Owed / CO-197 | $4.00 / Why? / (closed) No approval was on file.',
    ]);
  });

  it('ARIA, with what an open row opens to', async () => {
    expect(await read(`<div role="grid"><div role="row"><span role="columnheader">Code</span><span role="columnheader">Owed</span></div><div role="row"><span role="gridcell">CO-197</span><span role="gridcell">$4.00</span></div>
      <details open><summary>Why?</summary><p>No approval was on file.</p></details></div>`)).toEqual([
      'table: ^Code | ^Owed / CO-197 | $4.00 / Why? / No approval was on file.',
    ]);
  });

  it('rows of boxes, laid out by flex or grid', async () => {
    const row = (...cells: string[]) => `<div class="tr">${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;
    for (const style of ['display:flex', 'display:grid;grid-template-columns:repeat(3,1fr)']) {
      expect(await read(`<style>.tr{${style}}</style><div>${row('Service', 'Billed', 'Code')}${row('Visit<br>99213', '$5.00', 'CO-50')}${row('Lab', '$6.00', '')}</div>`)).toEqual([
        'table: ^Service | ^Billed | ^Code / Visit 99213 | $5.00 | CO-50 / Lab | $6.00 | ',
      ]);
    }
  });

  it('rows of spans that touch', async () => {
    expect(await read('<div class="r"><span>05/04/2026</span><span>Broadleaf</span><b>Not paid</b></div><div class="r"><span>05/11/2026</span><span>Saxenda</span><b>Paid</b></div>')).toEqual([
      'table: 05/04/2026 | Broadleaf | Not paid / 05/11/2026 | Saxenda | Paid',
    ]);
  });

  it('a grid without rows: columns from CSS, or from its heads', async () => {
    const cells = ['Procedure', 'Charged', 'Paid', 'Exam', '$3.00', '$0.00', 'Lab', '$4.00', '$0.00'];
    const expected = ['table: ^Procedure | ^Charged | ^Paid / Exam | $3.00 | $0.00 / Lab | $4.00 | $0.00'];
    expect(await read(`<style>.g{display:grid;grid-template-columns:2fr repeat(2,80px)}</style><div class="g">${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`)).toEqual(expected);
    expect(await read(`<div>${cells.map((cell, i) => `<div class="${i < 3 ? 'head' : ''}">${cell}</div>`).join('')}</div>`)).toEqual(expected);
  });

  it('display: table', async () => {
    expect(await read('<style>.t{display:table}.r{display:table-row}.c{display:table-cell}</style><div class=t><div class=r><span class=c>Code</span><span class=c>Paid</span></div><div class=r><span class=c>A1</span><span class=c>$2</span></div><div class=r><span class=c>A2</span><span class=c>$3</span></div></div>')).toEqual([
      'table: ^Code | ^Paid / A1 | $2 / A2 | $3',
    ]);
  });

  it('several stacked boxes are no table', async () => {
    expect(await read('<div><div><div>Received</div><div>Under review</div><div>Decided</div></div><div><div>By mail</div><div>By fax</div><div>Online</div></div></div>')).toEqual([
      'paragraph: Received / Under review / Decided', 'paragraph: By mail / By fax / Online',
    ]);
  });
});

describe('labels and values', () => {
  const expected = ['pairs: Member | Ann Lee / Member ID | A 12'];
  it.each([
    ['boxes', '<div><div class="kv"><div>Member</div><div>Ann Lee</div></div><div class="kv"><div>Member ID</div><div>A 12</div></div></div>'],
    ['paragraphs of two kinds', '<div><div class="g"><p class="cap">Member</p><p>Ann Lee</p></div><div class="g"><p class="cap">Member ID</p><p>A 12</p></div></div>'],
    ['words and a value in bold', '<div><p>Member <b>Ann Lee</b></p><p>Member ID <b>A 12</b></p></div>'],
    ['spans that touch', '<div><span class="l">Member</span><span>Ann Lee</span></div><div><span class="l">Member ID</span><span>A 12</span></div>'],
    ['one line of several', '<div><span>Member <b>Ann Lee</b></span><span>Member ID <b>A 12</b></span></div>'],
    ['one after the other', '<div><span class="k">Member</span><span class="v">Ann Lee</span><span class="k">Member ID</span><span class="v">A 12</span></div>'.replaceAll('span', 'div')],
    ['a grid of two columns', '<div style="display:grid;grid-template-columns:auto 1fr"><div>Member</div><div>Ann Lee</div><div>Member ID</div><div>A 12</div></div>'],
  ])('%s', async (_, html) => {
    expect(await read(html)).toEqual(expected);
  });

  it('a definition list, with groups and with several values', async () => {
    expect(await read('<dl><div><dt>Member</dt><dd>Ann Lee</dd></div><dt>Codes</dt><dd>CO-50</dd><dd>N130</dd></dl>')).toEqual(['pairs: <Member | Ann Lee / <Codes | CO-50 N130']);
  });

  it('a colon is enough, a sentence is not', async () => {
    expect(await read('<p><strong>Claim no.:</strong> 12-34</p>')).toEqual(['pairs: Claim no.: | 12-34']);
    expect(await read('<p><strong>Not paid.</strong> This is part of another service.</p>')).toEqual(['paragraph: Not paid. This is part of another service.']);
    expect(await read('<p>Call <b>911</b></p>')).toEqual(['paragraph: Call 911']);
  });

  it('fields with their labels', async () => {
    expect(await read('<label>Member ID <input value="A 12"></label>')).toEqual(['pairs: Member ID | A 12']);
    expect(await read('<label>Status <select><option>Paid</option><option selected>Denied</option></select></label>')).toEqual(['control: Status | Denied']);
  });

  it('a colon after the label belongs to it', async () => {
    expect(await read('<p><b>Fax</b>: 208-555-0148</p>')).toEqual(['pairs: Fax: | 208-555-0148']);
  });

  it('lines between breaks', async () => {
    expect(await read('<p><b>Member:</b> Ann Lee<br><b>ID:</b> A 12</p>')).toEqual(['pairs: Member: | Ann Lee / ID: | A 12']);
  });
});

describe('words', () => {
  it('pieces of one number stay one', async () => {
    expect(await read('<p>Billed <span>$</span><span>175</span><span>.00</span> today</p>')).toEqual(['paragraph: Billed $175.00 today']);
  });

  it('dressed parts of a word stay one, marks inside are dropped', async () => {
    expect(await read('<p>CPT<sup>®</sup> <b>78</b>452 and 66&#8203;21&shy;904</p>')).toEqual(['paragraph: CPT® 78452 and 6621904']);
  });

  it('breaks and kept lines are lines', async () => {
    expect(await read('<p>Kind regards,<br>Tamsin</p><div style="white-space:pre-line">One\nTwo</div><pre>A   B</pre>')).toEqual([
      'paragraph: Kind regards, / Tamsin', 'paragraph: One / Two', 'paragraph: A   B',
    ]);
  });

  it('an empty line begins a new paragraph', async () => {
    expect(await read('<div style="white-space:pre-wrap">Dear Ann,\n\nWe denied it.\nSorry.</div><p>One<br><br>Two</p>')).toEqual([
      'paragraph: Dear Ann,', 'paragraph: We denied it. / Sorry.', 'paragraph: One', 'paragraph: Two',
    ]);
  });

  it('an address of bare boxes is one paragraph', async () => {
    expect(await read('<div><div>Member Appeals</div><div>PO Box 5140</div><div>Madison, WI 53705</div></div>')).toEqual(['paragraph: Member Appeals / PO Box 5140 / Madison, WI 53705']);
  });

  it('markup in text stays text', async () => {
    expect(await read('<p>&lt;img src=x onerror=alert(1)&gt; {"name":"show-span"}</p>')).toEqual(['paragraph: <img src=x onerror=alert(1)> {"name":"show-span"}']);
  });
});

describe('parts of the page', () => {
  it('navigation, banner, footer, search, chat and cookies are asides; the heading in a banner is a heading', async () => {
    expect(await read(`<div class="util"><a>Español</a><a>Contact us</a><a>Log out</a></div><header><h1>Claim 12</h1><span>Brand</span></header>
      <nav><a href="#">Home</a></nav><main><article><header><p>Sent September 2</p></header><p>Denied.</p></article></main>
      <div class="chat-widget"><p>Hi!</p></div><div class="pt_foot"><p>PO Box 1</p></div><footer>© 2026</footer><div role="dialog" aria-label="Cookie preferences"><p>We use cookies.</p></div>`)).toEqual([
      'aside: Español / Contact us / Log out', 'heading1: Claim 12', 'aside: Brand', 'aside: Home', 'paragraph: Sent September 2', 'paragraph: Denied.',
      'aside: Hi!', 'aside: PO Box 1', 'aside: © 2026', 'aside: We use cookies.',
    ]);
  });

  it('an alert that is an aside by its tag only is content', async () => {
    expect(await read('<main><aside role="alert"><p>Why: no record.</p></aside></main>')).toEqual(['paragraph: Why: no record.']);
  });

  it('buttons and bare links are controls, a link with a claim in it is content', async () => {
    expect(await read('<main><p><button>Reply</button> <button>Print</button></p><p><a href="#">Start an appeal</a></p><p>You can <a href="#">appeal</a>.</p><p><a href="#">Claim 12-3456 denied</a></p></main>')).toEqual([
      'control: Reply / Print / Start an appeal', 'paragraph: You can appeal.', 'paragraph: Claim 12-3456 denied',
    ]);
  });

  it('list items, and headings of every kind', async () => {
    expect(await read('<h2>Next</h2><ul><li>Call us</li><li>Write</li></ul><div role="heading" aria-level="3">More</div><fieldset><legend>Who</legend></fieldset>')).toEqual([
      'heading2: Next', 'list-item: Call us', 'list-item: Write', 'heading3: More', 'heading4: Who',
    ]);
  });
});

describe('cards', () => {
  const card = (name: string, claim: string, tag = 'div') => `<${tag} class="card"><h2>${name}</h2><span>Denied</span><div class="kv"><div>Claim number</div><div>${claim}</div></div><div class="kv"><div>Billed</div><div>$5.00</div></div></${tag}>`;

  it('each claim of a list is one group', async () => {
    const groups = (await read(`<h1>Claims</h1>${card('Blue Heron', '26-1')}${card('Saddleback', '26-2')}<p>2 claims</p>`)).map((line) => /#\d/.exec(line)?.[0]);
    expect(groups).toEqual([undefined, '#1', '#1', '#1', '#2', '#2', '#2', undefined]);
  });

  it('cards inside sections count, not the sections; parts inside a card do not', async () => {
    const month = (name: string, ...cards: string[]) => `<section><h1>${name}</h1>${cards.join('')}</section>`;
    const lines = await read(month('March', card('A', '1'), card('B', '2')) + month('April', card('C', '3'), card('D', '4')));
    expect(lines.filter((line) => line.startsWith('heading2')).map((line) => /#\d/.exec(line)?.[0])).toEqual(['#1', '#2', '#3', '#4']);
    const inner = (claim: string) => `<article><h2>${claim}</h2><p>Claim ${claim}. Ann Lee was seen in March. Denied, see below.</p><ul><li><h3>Visit</h3><p>$5</p></li><li><h3>Lab</h3><p>$6</p></li></ul></article>`;
    expect(new Set((await read(inner('C-1') + inner('C-2'))).map((line) => /#\d/.exec(line)?.[0]))).toEqual(new Set(['#1', '#2']));
  });

  it('rows of one claim are no cards', async () => {
    const row = (...cells: string[]) => `<div class="row" style="display:flex">${cells.map((cell) => `<div class="col">${cell}</div>`).join('')}</div>`;
    const lines = await read(row('<label>Claim</label><p>12</p>', '<label>Member</label><p>Ann</p>') + row('Billed', 'Paid', 'Owed') + row('$3.00', '$0.00', '$3.00') + row('<b>Status:</b>', 'Denied'));
    expect(lines.join()).not.toContain('#');
    expect(lines).toContain('table: ^Billed | ^Paid | ^Owed / $3.00 | $0.00 | $3.00');
  });

  it('sections of one claim are no cards', async () => {
    const lines = await read('<section><h2>Summary</h2><dl><dt>Claim</dt><dd>1</dd><dt>Member</dt><dd>Ann</dd></dl></section><section><h2>Amounts</h2><dl><dt>Billed</dt><dd>$5</dd><dt>Paid</dt><dd>$0</dd></dl></section>');
    expect(lines.join()).not.toContain('#');
  });
});
