/**
 * Postal addresses of the United States, found from their end: state and ZIP code. From there the words are walked
 * back for as long as they look like parts of an address: names in capitals, numbers, "P.O. Box", small joining words.
 */
import { datesIn } from './dates';
import type { Match } from './match';
import { matchesOf } from './match';
import { STATE_AND_ZIP } from './states';

/** Longest address before its ZIP code, in characters; keeps the walk linear. */
const LONGEST = 260;
const END = new RegExp(STATE_AND_ZIP, 'g');
const BOX_OR_STREET = /\bP\.?\s?O\.?\s{1,2}Box\b|\bBox\s\d|\bApartado\b|(?:^|[\s,])\d{1,6}[A-Z]?\s{1,2}(?:[NSEW][EW]?\.?\s)?(?:\d{1,3}(?:st|nd|rd|th)|[A-Z])/;
const ABBREVIATED = /^(?:P\.?O|O|P|[A-Z]|St|Ste|Ave|Blvd|Rd|Dr|Ln|Ct|Pl|Sq|Pkwy|Hwy|Apt|Bldg|Fl|Dept|Attn|Inc|Co|Corp|Ltd|LLC|Mt|Ft|No|(?:[A-Z]\.)+[A-Z])\.$/;
const JOINING = /^(?:and|of|for|the|from|in|de|del|la|las|los|el|y|c\/o|an?d?|&|–|-|\/)$/;
const KEPT_COLON = /^(?:attn|attention|atención|mz|ms|mc|m\/s|mailstop|stop|c\/o|dept|department|unit|ref|re)\s?:$/i;
/** The closing of a letter above a sender's address. */
const CLOSING = /^(?:Sincerely|Regards|Respectfully|Cordially|Truly|truly|Yours|Faithfully|faithfully|Atentamente|Cordialmente|Saludos|Gracias|Thanks|wishes)[,.]?$/;
const NO_START = /^(?:Env[íi][ae]l[ao]s?|M[áa]nd[ae]l[ao]s?|Rem[íi]tal[ao]s?|Remita|Dirija|Dir[íi]jal[ao]|Escr[íi]ba(?:nos|les)?|Deliver|Return|Submit|Direct|Forward|Mailed|Addressed|Faxed|Mail|Write|Send|Fax|Phone|Call|Address|Mailing|By|To|At|Or|Correo|Escriba|Mande|Envíe|Dirección|Tel|TTY)$/;

/** A drop of the mail room: "Mail Stop 118", "Mail Drop 6", "Mail Code CA-2". */
const STOP = /^\s?(?:Stop|Drop|Code|Station|Slot|Zone|Route|Location|Room|Point)\b/i;

/** Where the walk back from `end` stops; the words of `text` from there on are the address. */
function startOf(text: string, zipStart: number): number {
  const floor = Math.max(0, zipStart - LONGEST);
  const before = text.slice(floor, zipStart);
  const words = [...before.matchAll(/\S+/g)];
  let start = zipStart;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]![0];
    const wordStart = floor + words[i]!.index;
    const gap = text.slice(wordStart + word.length, start);
    // A box that a page break cut in two: "PO" at the foot, "Box 30125" on top.
    const cutBox = /^P\.?O\.?$/.test(word) && /^\s*Box\s\d/.test(text.slice(start, start + 12));
    if (/[\t\f]/.test(gap) && !cutBox) break;
    const soFar = text.slice(start, zipStart);
    if (/\n\s*\n/.test(gap) && BOX_OR_STREET.test(soFar) && !cutBox) break;
    if (/[;?!|•·]$/.test(word) || (/\.$/.test(word) && !ABBREVIATED.test(word)) || /[)\]]\.?$/.test(word)) break;
    if (/:$/.test(word) && !KEPT_COLON.test(word)) break;
    if (/^\(?\d?-?\(?\d{3}\)?[-.]\d{3}[-.]\d{4}/.test(word) || /^\$/.test(word)) break;
    if (!/^[\p{Lu}\d#&“"'(/–-]/u.test(word) && !JOINING.test(word) && !KEPT_COLON.test(word)) break;
    if (CLOSING.test(word)) break;
    if (NO_START.test(word.replace(/,$/, '')) && !(/^mail$/i.test(word) && STOP.test(text.slice(start, start + 12)))) break;
    if (/^(?:TTY|TDD|711)[:.,]?$/.test(word)) break;
    start = wordStart;
  }
  return trimmedStart(text, start, zipStart);
}

/** Small words, brackets and bare numbers such as "2." at the start belong to the sentence before. */
function trimmedStart(text: string, start: number, end: number): number {
  const rest = text.slice(start, end);
  const skip = /^(?:(?:and|of|for|the|from|in|de|del|la|el|y|an?d?|&|–|-|\/|"|“|\(|\d\))\s{0,3})+/.exec(rest.slice(0, 40));
  const from = skip && skip[0].length < rest.length ? start + skip[0].length : start;
  const dated = datesIn(text.slice(from, end)).at(-1);
  const afterDate = dated ? from + dated.end : from;
  return afterDate + /^[\s,]*/.exec(text.slice(afterDate, end))![0].length;
}

/** A line at least this long was broken by wrapping, not by its author. */
const WRAPPED = 60;

/** Line breaks of a wrapped sentence are spaces, those of an address block are commas. */
function oneLine(text: string, start: number, end: number): string {
  const joined = text.slice(start, end).replace(/[ \t]*\n\s*/g, (gap, at: number) => {
    const before = text.slice(0, start + at);
    const lineLength = before.length - (before.lastIndexOf('\n') + 1);
    const open = /(?:[,:&]|\bBox|\band|\bof)$/.test(before.slice(-4)) || /^\d{5}/.test(text.slice(start + at + gap.length, start + at + gap.length + 5));
    return open || lineLength >= WRAPPED ? ' ' : ', ';
  });
  return joined.replace(/\s+/g, ' ').trim();
}

/** Addresses with a box or a street, as one line with parts joined by commas; recipient included where it stands before. */
export function addressesIn(text: string): Match<string>[] {
  return matchesOf(text, END, () => '')
    .map((zip) => ({ start: startOf(text, zip.start), end: zip.end }))
    .filter(({ start, end }) => BOX_OR_STREET.test(text.slice(start, end)))
    .map(({ start, end }) => ({ value: oneLine(text, start, end), start, end }));
}
