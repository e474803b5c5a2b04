/** The procedure code and the words of a line's service, told apart. */
import type { CodeSystem, ReadCode } from '../reading';
import type { Span } from '../../intake/doc';
import type { RawLine } from './raw-line';
import { partsOf } from './raw-line';

/** Systems that name what was done, the more telling first; a revenue code stands only where nothing else does. */
const SYSTEMS: readonly CodeSystem[] = ['CDT', 'CPT', 'HCPCS', 'REV', 'NDC'];

export type Procedures = ReadonlyMap<string, CodeSystem>;

/** A line whose code OCR spelled otherwise: the code that was meant, in place of what was read. */
export function withMeant(line: RawLine, codes: readonly ReadCode[], textOf: (span: Span) => string): RawLine {
  const slips = codes.filter(({ system, value, at }) => SYSTEMS.includes(system) && at.start >= line.start && at.end <= line.end && at.end - at.start === value.length && textOf(at) !== value);
  if (slips.length === 0) return line;
  const parts = line.parts.map((part) => slips.reduce((each, { value, at }) => {
    const from = at.start - each.start;
    return from >= 0 && at.end <= each.end && each.text.slice(from, from + value.length) === textOf(at) ? { ...each, text: each.text.slice(0, from) + value + each.text.slice(from + value.length) } : each;
  }, part));
  return { ...line, parts };
}

/** Procedure codes of the document by value, as the code reader found them. */
export function proceduresOf(codes: readonly ReadCode[]): Procedures {
  const found = new Map<string, CodeSystem>();
  for (const { system, value } of codes) {
    const known = found.get(value);
    if (SYSTEMS.includes(system) && (!known || SYSTEMS.indexOf(system) < SYSTEMS.indexOf(known))) found.set(value, system);
  }
  return found;
}

const TOKENS = /(?<![A-Za-z0-9.,$/])[A-Z]?\d{3,5}[A-Z]?(?![A-Za-z0-9]|[.,/]\d)|(?<![A-Za-z0-9-])\d{4,5}-\d{3,4}-\d{1,2}(?!\d)/g;
const TEXT_MEANINGS = ['code', 'description', 'revenueCode', 'serviceDate', 'provider'] as const;

export function codeOfText(text: string, procedures: Procedures): string | undefined {
  const tokens = [...text.matchAll(TOKENS)].map(([token]) => token).filter((token) => procedures.has(token));
  return SYSTEMS.flatMap((system) => tokens.filter((token) => procedures.get(token) === system))[0];
}

/** A cell under a heading of codes that holds a code and perhaps modifiers, nothing else. */
const CODE_CELL = /^\W{0,3}([A-Z]?\d{4}[0-9A-Z]?)(?:[-\s]{1,2}[A-Z0-9]{2}){0,4}\W{0,3}$/;

/** In the words of a service: a code with its modifiers at the start, at the end or in parentheses. */
const CODE_IN_WORDS = /^\(?([A-V]\d{4}|\d{5}|\d{4}[FTU])(?:[-\s][A-Z0-9]{2}(?![A-Za-z0-9])){0,4}\)?\s+\p{L}|\p{L}[\s,]+\(?([A-V]\d{4}|\d{5}|\d{4}[FTU])(?:[-\s][A-Z0-9]{2}){0,4}\)?$/u;

export function codeOf(line: RawLine, procedures: Procedures): string | undefined {
  const found = codeOfText(TEXT_MEANINGS.flatMap((meaning) => partsOf(line, meaning).map((part) => part.text)).join(' \n'), procedures);
  if (found) return found;
  const cell = partsOf(line, 'code').map((part) => CODE_CELL.exec(part.text)?.[1]).find(Boolean);
  if (cell || line.layout !== 'table') return cell;
  return [...partsOf(line, 'description'), ...partsOf(line, 'code')].map((part) => CODE_IN_WORDS.exec(part.text.trim().slice(0, 120))).map((match) => match?.[1] ?? match?.[2]).find(Boolean);
}

const LABELS = /\b(?:CPT|HCPCS|CDT|ADA|NDC|Procedure code|Billing code|Service code|Code|C[oó]digo)\b(?:®|™|:|#|\s){1,4}(?=\S*\d)/gi;

/** A drug with strength and form at the start of a cell that goes on with pharmacy, date and number. */
const DRUG = /^([\p{L}][^,;\n]{1,60}?\s[\d.,/]+\s?(?:mg|mcg|g|ml|mL|units?|iu|%)(?:\/[\d.]*\s?(?:mL|ml|hr|act|dose))?(?:\s(?:tablets?|tabs?|capsules?|caps?|pens?|cream|gel|solution|patch(?:es)?|inhaler|vials?|syringes?|injection))?)\s(?=\p{Lu})/u;

/** The first of the things that a cell holds, where its heading names several ("drug, pharmacy, fill date"). */
export const firstThing = (text: string, heading: string): string => (heading.includes(',') ? (DRUG.exec(text.trim())?.[1] ?? text) : text);

/** The words of a service without its codes, modifiers, counts in front, dates and the lines under it. */
export function serviceWords(text: string, code: string | undefined): string | undefined {
  let words = (text.trim().split('\n').find((line) => /\p{L}{3}/u.test(withoutCode(line, code))) ?? '').trim();
  words = withoutCode(words, code);
  return /\p{L}{2}/u.test(words) ? words : undefined;
}

function withoutCode(line: string, code: string | undefined): string {
  let words = line.replace(/®|™/g, '').replace(LABELS, '');
  if (code) {
    const at = words.indexOf(code);
    if (at >= 0) {
      const rest = words.slice(at + code.length).replace(/^(?:[-\s]{1,2}[A-Z0-9]{2}(?![A-Za-z0-9])){1,4}/, '');
      words = `${words.slice(0, at)} ${rest}`;
    }
  }
  return words.replace(/\(\s*\)/g, ' ').replace(/\s+/g, ' ').replace(/^[\s,;:.–—-]+|[\s,;:–—-]+$/g, '').replace(/^\d{1,2}\/\d{1,2}\/\d{2,4}(?: ?(?:-|–|to) ?\d{1,2}\/\d{1,2}\/\d{2,4})?\s+(?=\p{L})/u, '').replace(/^\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}(?: ?(?:-|–|to) ?\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4})?[\s:,–-]+(?=\p{L})/u, '').replace(/^\d{1,2} (?=\p{Lu})/u, '');
}
