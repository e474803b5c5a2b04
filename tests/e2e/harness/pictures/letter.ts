/** The test's own denial letter: HTML that the test's browser renders, and where each phrase stands on the page. */
import type { Browser } from 'playwright-core';
import type { Point, Size } from './place';

/** What a reader must get from the letter. */
export const LETTER = {
  claim: '26-3317-0098',
  code: '72148',
  denialCode: 'CO-50',
  deadline: 'April 4, 2027',
  /** As it stands in the letter, over two lines or three. */
  quote: 'the diagnosis submitted does not support advanced imaging under Imaging Policy RAD-021',
} as const;

const FACTS: readonly (readonly [string, string])[] = [
  ['Member', 'Dana Whitfield'], ['Member ID', 'BMH 881 204 773'], ['Claim number', LETTER.claim],
  ['Service', `MRI of the lumbar spine (procedure code ${LETTER.code})`], ['Diagnosis', 'M54.50'], ['Date of service', 'September 14, 2026'],
  ['Provider', 'Hollis Imaging Center'], ['Amount billed', '$4,800.00'], ['Amount not covered', `$4,800.00 (${LETTER.denialCode})`], ['Amount you may owe', '$4,800.00'],
];

const DECISION = `<p>October 6, 2026</p><p>Dana Whitfield<br>418 Tanager Lane<br>Dayton, OH 45402</p><h2>Notice of denial of a claim</h2>
<table>${FACTS.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join('')}</table>
<p>Dear Dana Whitfield:</p><p>We reviewed the claim for the service named above. We have decided not to pay for it.</p>
<h2>Why we made this decision</h2><p>We did not approve this service because ${LETTER.quote}.</p>
<p>A physician reviewed the claim. You may ask for the name and specialty of that physician.</p>
<h2>Your right to appeal</h2><p>You may ask us to look at this decision again. We must receive your appeal within 180 days of the date of this notice.</p>
<p>Buckeye Mutual Health, Member Appeals<br>P.O. Box 7214<br>Columbus, OH 43216<br>Fax: 1-800-555-0177</p>`;

const RIGHTS = `<h2>When we decide</h2><p>For care that you already received, we decide within 60 days of your appeal. If waiting could seriously harm your health, ask for an urgent appeal. We decide those within 72 hours.</p>
<h2>What you may ask for</h2><p>You may ask for copies, free of charge, of your claim file and of the policy, guideline or criteria that we used.</p>
<h2>External review</h2><p>If we do not change our decision, you may ask for a review by an independent review organization. You have 4 months from the date of our final decision.</p>
<h2>If you have questions</h2><p>Call Member Services at 1-800-555-0142, Monday to Friday, 8 a.m. to 6 p.m. Calling us is not an appeal.</p>`;

export const PAGES = [DECISION, RIGHTS] as const;

const STYLE = `*{box-sizing:border-box}body{margin:0;width:816px;height:1056px;padding:80px 96px;background:#fff;color:#111;font:14.5px/1.4 Arial,'Liberation Sans',sans-serif}
h1{font-size:21px;margin:0 0 18px}h2{font-size:15.5px;margin:16px 0 4px}p{margin:0 0 10px}td{padding:1px 24px 1px 0}footer{position:absolute;left:96px;top:1000px;font-size:12px}`;

/** A page as flat as paper on glass. */
export interface FlatPage extends Size {
  /** Without its header, in base64, as page functions take it. */
  readonly png: string;
  readonly dpi: number;
  /** Corners of the box around each line of a phrase, in pixels. Throws where the page does not hold the phrase. */
  readonly linesOf: (phrase: string) => readonly (readonly [Point, Point, Point, Point])[];
}

interface PlacedText {
  readonly text: string;
  /** One box a character, as `[left, top, right, bottom]` in CSS pixels. */
  readonly boxes: readonly (readonly [number, number, number, number])[];
}

/** Every character of the page with its box. Runs in the page. */
function placedText(): PlacedText {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const boxes: [number, number, number, number][] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const characters = node.textContent ?? '';
    for (let at = 0; at < characters.length; at += 1) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      boxes.push([left, top, right, bottom]);
    }
    text += characters;
  }
  return { text, boxes };
}

function linesIn({ text, boxes }: PlacedText, phrase: string, scale: number): (readonly [Point, Point, Point, Point])[] {
  const start = text.indexOf(phrase);
  if (start < 0) throw new Error(`The letter does not hold: ${phrase}`);
  const lines: [number, number, number, number][] = [];
  for (const [left, top, right, bottom] of boxes.slice(start, start + phrase.length)) {
    if (right <= left) continue; // the space at a line's end
    const line = lines.at(-1);
    if (line && Math.abs(line[1] - top) < 3) lines[lines.length - 1] = [line[0], line[1], right, Math.max(line[3], bottom)];
    else lines.push([left, top, right, bottom]);
  }
  return lines.map(([left, top, right, bottom]) => [
    { x: left * scale, y: top * scale }, { x: right * scale, y: top * scale }, { x: right * scale, y: bottom * scale }, { x: left * scale, y: bottom * scale },
  ] as const);
}

/** Renders one page of HTML as US letter at so many dots per inch. */
export async function renderPage(browser: Browser, body: string, dpi = 200, direction: 'ltr' | 'rtl' = 'ltr'): Promise<FlatPage> {
  const scale = dpi / 96;
  const context = await browser.newContext({ viewport: { width: 816, height: 1056 }, deviceScaleFactor: scale });
  try {
    const page = await context.newPage();
    await page.setContent(`<!doctype html><html lang="en" dir="${direction}"><meta charset="utf-8"><style>${STYLE}</style><body>${body}</body></html>`);
    const placed = await page.evaluate(placedText);
    const png = await page.screenshot({ clip: { x: 0, y: 0, width: 816, height: 1056 } });
    return { png: png.toString('base64'), width: png.readUInt32BE(16), height: png.readUInt32BE(20), dpi, linesOf: (phrase) => linesIn(placed, phrase, scale) };
  } finally {
    await context.close();
  }
}

/** A page of the letter, 1-based. */
export const renderLetter = (browser: Browser, page = 1, dpi = 200): Promise<FlatPage> =>
  renderPage(browser, `<h1>Buckeye Mutual Health</h1>${PAGES[page - 1] ?? ''}<footer>Page ${page} of ${PAGES.length}</footer>`, dpi);
