/** The rooms of the extension as functions, for `npm run read` and `npm run bench`. Only a build with `OVERTURN_TOOLS=1` has this page. */
import { browser } from 'wxt/browser';
import type { Doc } from '../../lib/intake/doc';
import { startEngine } from '../../lib/intake/ocr/engine';
import { docOf } from '../../lib/intake/paper/doc-of';
import { openPaper } from '../../lib/intake/paper/open-paper';
import type { PaperPage } from '../../lib/intake/paper/paper-page';
import { readPlainText } from '../../lib/intake/text/read-plain-text';
import type { Reply } from '../../lib/messages/table';
import { Problem, problemCodeOf } from '../../lib/problems/problem';
import { read } from '../../lib/reading/read';
import { readingSchema, type Reading } from '../../lib/reading/reading';
import { timeGrowth, timeLetter, type GrowthTimes, type LetterTimes } from './timing';

async function replyOf<T>(work: () => T | Promise<T>): Promise<Reply<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    console.error(error);
    return { ok: false, problem: problemCodeOf(error) };
  }
}

/** Reads the tab at an address as a click on the button would: the page reader is injected into it. */
async function readTabAt(url: string): Promise<Doc> {
  const [tab] = await browser.tabs.query({ url });
  if (tab?.id === undefined) throw new Problem('unexpected', 'no such tab');
  const [frame] = await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/page.js' as never] });
  const doc = (frame?.result as { doc?: Doc } | undefined)?.doc;
  if (!doc?.text.trim()) throw new Problem('nothing-to-read');
  return doc;
}

function readText(text: string): Doc {
  if (!text.trim()) throw new Problem('selection-empty');
  return readPlainText(text, 'selection');
}

/** Warm for the next file; starts with the first page that needs it. */
const engine = startEngine();

/** A PDF or a picture, all its pages, two at a time as the job host does. */
async function readPaper(bytes: Uint8Array<ArrayBuffer>): Promise<Doc> {
  const paper = await openPaper([new Blob([bytes])], { engine: () => engine });
  try {
    const pages: PaperPage[] = [];
    let next = 1;
    const lane = async (): Promise<void> => {
      while (next <= paper.pageCount) {
        const page = next;
        next += 1;
        pages.push(await paper.readPage(page));
      }
    };
    await Promise.all([lane(), lane()]);
    const title = await paper.title();
    return docOf(pages, { kind: paper.kind, totalPages: paper.totalPages, ...(title ? { title } : {}) });
  } finally {
    await paper.close();
  }
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

const overturnTools = {
  readPaper: (base64: string): Promise<Reply<Doc>> => replyOf(() => readPaper(bytesOf(base64))),
  readText: (text: string): Promise<Reply<Doc>> => replyOf(() => readText(text)),
  readTabAt: (url: string): Promise<Reply<Doc>> => replyOf(() => readTabAt(url)),
  /** Checked against the schema, as nothing else runs it over whole readings. */
  read: (doc: Doc): Promise<Reply<Reading>> => replyOf(() => readingSchema.parse(read(doc))),
  timeLetter: (base64: string, doc: Doc, runs: number): Promise<Reply<LetterTimes>> => replyOf(() => timeLetter(bytesOf(base64), doc, runs)),
  timeGrowth: (short: readonly Doc[], long: Doc, runs: number): Promise<Reply<GrowthTimes>> => replyOf(() => timeGrowth(short, long, runs)),
};

export type OverturnTools = typeof overturnTools;

Object.assign(globalThis, { overturnTools });
