/** Reads a Word file again with nothing of its writer: the ZIP by its own directory, the text by its tags. */
import { inflateRawSync } from 'node:zlib';

interface Entry {
  readonly name: string;
  /** Date and time as DOS writes them; January 1, 1980 is 0x00210000. */
  readonly time: number;
  readonly text: string;
}

export function unzip(bytes: Uint8Array): Entry[] {
  const file = Buffer.from(bytes);
  const end = file.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const entries: Entry[] = [];
  for (let at = file.readUInt32LE(end + 16), left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [packed, nameLength, extra, comment, local] = [file.readUInt32LE(at + 20), file.readUInt16LE(at + 28), file.readUInt16LE(at + 30), file.readUInt16LE(at + 32), file.readUInt32LE(at + 42)];
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const data = file.subarray(start, start + packed);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    const isPacked = file.readUInt16LE(at + 10) === 8;
    if (file.readUInt32LE(local + 10) !== file.readUInt32LE(at + 12)) throw new Error(`${name} has two times`);
    entries.push({ name, time: file.readUInt32LE(at + 12), text: (isPacked ? inflateRawSync(data) : data).toString('utf8') });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decoded = (xml: string): string => xml.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (_, hex?: string, decimal?: string, name?: string) =>
  hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : decimal ? String.fromCodePoint(Number(decimal)) : (ENTITIES[name ?? ''] ?? '?'));

export interface DocxRun {
  readonly text: string;
  readonly style: string | undefined;
}

export interface DocxParagraph {
  readonly style: string | undefined;
  readonly text: string;
  readonly runs: readonly DocxRun[];
  /** Id of the list that it is in. */
  readonly list: string | undefined;
  readonly keepNext: boolean;
}

const attribute = (xml: string, tag: string): string | undefined => new RegExp(`<${tag} w:val="([^"]*)"`).exec(xml)?.[1];
const runText = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|tab|instrText)\b[^>]*>([^<]*)/g)].map(([, text, tag, field]) => (text !== undefined ? decoded(text) : tag === 'br' ? '\n' : tag === 'tab' ? '\t' : `{${field}}`)).join('');

export const paragraphsOf = (xml: string): DocxParagraph[] =>
  [...xml.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/gs)].map(([, inside = '']) => {
    const properties = /<w:pPr>(.*?)<\/w:pPr>/s.exec(inside)?.[1] ?? '';
    const runs = [...inside.matchAll(/<w:r>(.*?)<\/w:r>/gs)].map(([, run = '']) => ({ text: runText(run), style: attribute(run, 'w:rStyle') }));
    return { style: attribute(properties, 'w:pStyle'), list: attribute(properties, 'w:numId'), keepNext: properties.includes('<w:keepNext/>'), runs, text: runs.map(({ text }) => text).join('') };
  });

/** Throws where tags do not close in order, or a character stands that XML 1.0 forbids. */
export function checkWellFormed(xml: string, name: string): void {
  // oxlint-disable-next-line no-control-regex -- these are what XML forbids
  const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&(?!(?:\w+|#\d+|#x[0-9a-fA-F]+);)/.exec(xml);
  if (forbidden || !xml.isWellFormed()) throw new Error(`${name} holds what XML forbids`);
  const open: string[] = [];
  for (const [, close, tag = '', selfClosing] of xml.replace(/<\?[^>]*\?>/g, '').matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (close) {
      if (open.pop() !== tag) throw new Error(`${name} closes ${tag} out of order`);
    } else if (!selfClosing) open.push(tag);
  }
  if (open.length > 0) throw new Error(`${name} leaves ${open.join(', ')} open`);
}

export function readDocx(bytes: Uint8Array) {
  const entries = unzip(bytes);
  for (const { name, text } of entries) checkWellFormed(text, name);
  const part = (name: string): string => {
    const entry = entries.find((each) => each.name === name);
    if (!entry) throw new Error(`no ${name}; there are ${entries.map((each) => each.name).join(', ')}`);
    return entry.text;
  };
  const document = part('word/document.xml');
  const margins = (kind: 'header' | 'footer') => entries.filter(({ name }) => name.startsWith(`word/${kind}`)).map(({ text }) => paragraphsOf(text).map((each) => each.text).join('\n'));
  return { entries, part, document, paragraphs: paragraphsOf(document), headers: margins('header'), footers: margins('footer') };
}
