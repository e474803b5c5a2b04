/** The rooms of the extension as functions, for `npm run read`. Only a build with `OVERTURN_TOOLS=1` has this page. */
import { browser } from 'wxt/browser';
import type { Doc } from '../../lib/intake/doc';
import { readPdf } from '../../lib/intake/pdf/read-pdf';
import { readPlainText } from '../../lib/intake/text/read-plain-text';
import type { Reply } from '../../lib/messages/table';
import { Problem, problemCodeOf } from '../../lib/problems/problem';
import { read } from '../../lib/reading/read';
import { readingSchema, type Reading } from '../../lib/reading/reading';

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

const overturnTools = {
  readPdf: (base64: string): Promise<Reply<Doc>> => replyOf(() => readPdf(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)))),
  readText: (text: string): Promise<Reply<Doc>> => replyOf(() => readText(text)),
  readTabAt: (url: string): Promise<Reply<Doc>> => replyOf(() => readTabAt(url)),
  /** Checked against the schema, as nothing else runs it over whole readings. */
  read: (doc: Doc): Promise<Reply<Reading>> => replyOf(() => readingSchema.parse(read(doc))),
};

export type OverturnTools = typeof overturnTools;

Object.assign(globalThis, { overturnTools });
