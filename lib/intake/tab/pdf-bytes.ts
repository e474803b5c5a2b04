/**
 * Fetching a PDF inside the tab that shows it: there the member is signed in, and an extension page's own rules forbid
 * it to reach a portal. The bytes come back as base64 in pieces, as a script's result must be JSON and has a size limit.
 */
import { browser } from 'wxt/browser';
import { Problem } from '../../problems/problem';

/** 3 MiB, a multiple of 3 bytes, so that every piece but the last is base64 without padding. */
const PIECE = 3 * 1024 * 1024;
const LARGEST = 50 * 1024 * 1024;
const STARTS_WITHIN = 1024;

interface Holder {
  overturnPdf?: Uint8Array | undefined;
}

/** Runs in the tab. Keeps the bytes in the isolated world, which the page cannot see. */
async function fetchThere(url: string, largest: number): Promise<number> {
  const reply = await fetch(url || location.href, { credentials: 'include', cache: 'force-cache' }).catch(() => undefined);
  if (!reply?.ok) return -1;
  const length = Number(reply.headers.get('content-length') ?? 0);
  if (length > largest) return -2;
  const bytes = new Uint8Array(await reply.arrayBuffer());
  if (bytes.length > largest) return -2;
  (globalThis as Holder).overturnPdf = bytes;
  return bytes.length;
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

async function run<A extends unknown[], R>(tabId: number, frameId: number, func: (...args: A) => R, args: A): Promise<Awaited<R>> {
  const [result] = await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, func, args });
  return result?.result as Awaited<R>;
}

const decode = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

export function looksLikePdf(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, STARTS_WITHIN));
  return head.includes('%PDF-');
}

/**
 * The bytes of the PDF at `url`, or of the one that the frame itself shows where `url` is empty.
 * @throws Problem `pdf-not-refetchable` where asking again gives no PDF (made by POST, one-time address), `file-too-large`.
 */
export async function pdfBytesInTab(tabId: number, url = '', frameId = 0): Promise<Uint8Array> {
  const length = await run(tabId, frameId, fetchThere, [url, LARGEST]);
  if (length === -2) throw new Problem('file-too-large');
  if (typeof length !== 'number' || length < 0) throw new Problem('pdf-not-refetchable');
  const bytes = new Uint8Array(length);
  for (let start = 0; start < length; start += PIECE) {
    bytes.set(decode(await run(tabId, frameId, pieceThere, [start, Math.min(start + PIECE, length)])), start);
    if (start === 0 && !looksLikePdf(bytes)) break;
  }
  await run(tabId, frameId, forgetThere, []);
  if (!looksLikePdf(bytes)) throw new Problem('pdf-not-refetchable');
  return bytes;
}
