/**
 * Fetching a PDF inside the tab that shows it: there the member is signed in, and an extension page's own rules forbid
 * it to reach a portal. The bytes come back as base64 in pieces, as a script's result must be JSON and has a size limit.
 */
import { browser } from 'wxt/browser';
import { Problem } from '../../problems/problem';
import { inTime } from './in-time';

/** 3 MiB, a multiple of 3 bytes, so that every piece but the last is base64 without padding. */
const PIECE = 3 * 1024 * 1024;
const LARGEST = 50 * 1024 * 1024;
const STARTS_WITHIN = 1024;
/** A portal that has not sent 50 MB by then is not going to; the member can save the file instead. */
const LONGEST_FETCH_MS = 30_000;
/** What the tab answers instead of a length. */
const TOO_LARGE = -2;

interface Holder {
  overturnPdf?: Uint8Array | undefined;
}

/**
 * Runs in the tab, so it knows nothing of this file. Keeps the bytes in the isolated world, which the page cannot see,
 * and answers their number, -1 where the portal gives none in time, -2 where there are too many.
 */
async function fetchThere(url: string, largest: number, wait: number): Promise<number> {
  try {
    const reply = await fetch(url || location.href, { credentials: 'include', cache: 'force-cache', signal: AbortSignal.timeout(wait) });
    if (!reply.ok) return -1;
    if (Number(reply.headers.get('content-length') ?? 0) > largest) {
      await reply.body?.cancel();
      return -2;
    }
    const theirs = new Uint8Array(await reply.arrayBuffer());
    if (theirs.length === 0 || theirs.length > largest) return theirs.length ? -2 : -1;
    // In Firefox these bytes stand on the page's side of the wall, where no piece can be cut from them: so a copy on ours.
    const bytes = new Uint8Array(theirs.length);
    bytes.set(theirs);
    (globalThis as Holder).overturnPdf = bytes;
    return bytes.length;
  } catch {
    return -1;
  }
}

/** Runs in the tab. */
function pieceThere(start: number, end: number): string {
  const bytes = (globalThis as Holder).overturnPdf?.subarray(start, end) ?? new Uint8Array();
  let binary = '';
  for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(binary);
}

/** Runs in the tab. */
function forgetThere(): void {
  (globalThis as Holder).overturnPdf = undefined;
}

/** Runs a function in a frame. What it answers is JSON, or nothing where the frame is gone: the caller looks at it. */
async function run<A extends unknown[]>(tabId: number, frameId: number, func: (...args: A) => unknown, args: A, wait?: number): Promise<unknown> {
  const [result] = await inTime(browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, func, args }), wait);
  return result?.result;
}

const decode = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

function looksLikePdf(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, STARTS_WITHIN));
  return head.includes('%PDF-');
}

/** The kept bytes, piece by piece. What does not begin as a PDF is not carried over as a whole. */
async function carryOver(tabId: number, frameId: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  for (let start = 0; start < length; start += PIECE) {
    const end = Math.min(start + PIECE, length);
    const base64 = await run(tabId, frameId, pieceThere, [start, end]);
    const piece = typeof base64 === 'string' ? decode(base64) : undefined;
    // The tab may have gone to another page meanwhile, and the bytes with the one before.
    if (piece?.length !== end - start) throw new Problem('page-changed');
    bytes.set(piece, start);
    if (start === 0 && !looksLikePdf(bytes)) throw new Problem('pdf-not-refetchable');
  }
  return bytes;
}

/**
 * The bytes of the PDF at `url`, or of the one that the frame itself shows where `url` is empty.
 * @throws Problem `pdf-not-refetchable` where asking again gives no PDF (made by POST, one-time address), `file-too-large`,
 * `page-changed` where the tab went elsewhere meanwhile, `timed-out` where the page does not answer at all.
 */
export async function pdfBytesInTab(tabId: number, url = '', frameId = 0): Promise<Uint8Array> {
  // The tab gives up by itself; a little later we do, as a stuck page cannot.
  const length = await run(tabId, frameId, fetchThere, [url, LARGEST, LONGEST_FETCH_MS], LONGEST_FETCH_MS + 2000);
  if (length === TOO_LARGE) throw new Problem('file-too-large');
  if (typeof length !== 'number' || length <= 0) throw new Problem('pdf-not-refetchable');
  try {
    return await carryOver(tabId, frameId, length);
  } finally {
    // A tab that is gone took the bytes with it.
    await run(tabId, frameId, forgetThere, []).catch(() => undefined);
  }
}
