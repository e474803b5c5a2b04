/** The plan or administrator that decided, by label, letterhead, banner, footer, or the name that the paper repeats. */
import type { Candidate, FieldContext, FieldSpec } from '../engine';
import { phrase } from '../values';
import { brandIn, knownStart, stemOf, lengthOf, repeats, withoutOffice } from './brands';

const candidate = (value: string, start: number, score: number): Candidate<string> => ({ value: value.trim().replace(/\s+/g, ' '), start, end: start + value.trimEnd().length, score });

interface Done {
  readonly appealAddress?: { value: string; at: { start: number; end: number } };
  readonly memberName?: { value: string };
}

/** The parts of a line that separators or a sentence's end divide. */
function partsOf(line: string): { text: string; start: number }[] {
  const breaks = [...line.slice(0, 200).matchAll(/\s(?:Explanation of (?:Dental |Medical |Health )?Benefits|Benefits? Statement|Claims? (?:Summary|Statement|Details?))\s(?=\p{Lu})|\.\s(?=\p{Lu})(?<!\b(?:Inc|Co|Corp|St)\.\s)|\s[|·—–]\s|\n/gu)];
  const starts = [0, ...breaks.map((m) => m.index + m[0].length)];
  return starts.map((start, i) => ({ start, text: line.slice(start, breaks[i]?.index ?? 200) }));
}

/** A banner may run the brand and the member's name together. */
function withoutName(text: string, name: string | undefined): string {
  const at = name ? text.indexOf(name) : -1;
  return at > 2 ? text.slice(0, at).trimEnd() : text;
}

/** Names at the head of the paper: the first lines, what follows a separator cut off. Labels and their values are no letterhead. */
function letterhead({ segments, isLabelled }: FieldContext, done: Done): Candidate<string>[] {
  return segments.slice(0, 36).flatMap((segment) => {
    const left = segments[segment.index - 1];
    const value = segment.cell && left?.line.index === segment.line.index && isLabelled(left);
    if (segment.line.block.kind === 'control' || value || isLabelled(segment) || /\b[A-Z]{2}\s\d{5}\b/.test(segment.text.slice(-24))) return [];
    const aside = segment.line.block.kind === 'aside' ? 1 : 0;
    const row = (segment.line.cells?.length ?? 0) > 2 ? -1 : 0;
    return partsOf(segment.text).flatMap(({ text, start }) => {
      const shown = withoutName(text, done.memberName?.value);
      const brand = brandIn(shown) ?? (segment.index < 4 ? stemOf(shown) : undefined);
      return brand ? [candidate(brand.value, segment.start + start + brand.start, 3 - segment.index * 0.05 + (brand.known ? 1.2 : 0) + aside + row)] : [];
    });
  });
}

/** `© 2026 SummitCrest Health.`, `Crestline Health, 1-800-555-0183`, `BluePeak Blue Cross is an independent licensee`. */
function footer({ text, view }: FieldContext): Candidate<string>[] {
  const owner = [...text.matchAll(/©\s?\d{4}\s(\p{Lu}[\p{L}&'’.-]{0,30}(?: \p{Lu}[\p{L}&'’.-]{0,30}){0,5})(?=\.|\s|$|,)/gu)]
    .filter((m) => !/^All Rights/i.test(m[1]!))
    .map((m) => candidate(m[1]!.replace(/[.\s]+$/, ''), m.index + m[0].indexOf(m[1]!), 3.2));
  const contact = view.lines.slice(-40).flatMap((line) => {
    const m = /^(\p{Lu}[\p{L}&'’.-]{0,30}(?: \p{Lu}[\p{L}&'’.-]{0,30}){0,4})(?:,|\s·)\s(?:\(?1?[-\s(]?\d{3}|\d{1,5}\s|PO Box)/u.exec(line.text.slice(0, 200)) ?? /^((?:[\p{Lu}][\p{L}&'’.-]{0,30}\s){1,5})(?:is an independent licensee|manages|es un licenciatario)/u.exec(line.text.slice(0, 200));
    const brand = m && brandIn(m[1]!);
    return brand ? [candidate(brand.value, line.start + brand.start, 2.8)] : [];
  });
  // A line that every page repeats: `Pinecrest Claims Administrators, LLC - Confidential - page 1 of 2`.
  const running = view.lines.flatMap((line) => {
    const paged = line.text.length < 160 && /\s[-–—|·•]\s{0,3}(?:[Cc]onfidential|[Pp]age|[Pp][áa]gina)\b/.exec(line.text);
    const brand = paged && brandIn(line.text.slice(0, paged.index));
    return brand ? [candidate(brand.value, line.start + brand.start, 2.2)] : [];
  });
  return [...owner, ...contact, ...running.slice(0, 2)];
}

const UNIT = /[,\s]*(?:Attn:?|c\/o)?[,\s]*(?:National|Member|Claims?|Clinical|Medicare|Pharmacy|Consumer|Health Plan|Dental)?\s?(?:Grievances?|Appeals?|Complaints?|Reconsiderations?|Review|Apelaciones|Departamento|Part B)\b.*$/i;

/** The recipient of the appeal, without its department: `Lakeland Health Plan, Member Appeals`. */
function recipient({ text }: FieldContext, done: Done): Candidate<string>[] {
  const address = done.appealAddress;
  if (!address || /external|department of|bureau/i.test(address.value)) return [];
  const first = withoutOffice(address.value.split(',')[0]!).replace(UNIT, '').trim();
  const at = text.slice(address.at.start, address.at.end).replace(/\s/g, ' ').indexOf(first);
  if (first.length < 3 || at < 0 || /^(?:The )?(?:Trust|Fund|Plan|Company|Office|Union|Board|Department|Insurance|Health Plan|Medical)$/i.test(first) || /^(?:P\.?O|Attn|Member|Claims?|Appeals?|External|Mail|\d)/i.test(first)) return [];
  return [{ value: first, start: address.at.start + at, end: address.at.start + at + first.length, score: first.includes(' ') || knownStart(first) ? 2.6 : 1.8 }];
}

/** What an insurer does in a sentence: `Ask Humana for an appeal`, `CVS Caremark reviewed a request`, `on behalf of …`. */
const ACTS: readonly RegExp[] = [
  /\bAsk (\p{Lu}[\p{L}&'’-]{0,30}(?: \p{Lu}[\p{L}&'’-]{0,30}){0,3}) for an appeal/gu,
  /(?<=^|[.\n]\s?)((?:\p{Lu}[\p{L}&'’-]{0,30}\s){1,4})(?:reviewed (?:a|your) request|cannot pay|processes claims|has (?:reviewed|denied)|denied your)/gmu,
  /\bFrom:\s(\p{Lu}[\p{L}&'’-]{0,30}(?: \p{Lu}[\p{L}&'’-]{0,30}){0,4}?)(?:\sClaims|\sMember Services|\sAppeals)?(?=\s[·|]|\n)/gu,
  /\bon behalf of (\p{Lu}[\p{L}&'’-]{0,30}(?: (?:of )?\p{Lu}[\p{L}&'’-]{0,30}){1,5})/gu,
  /(?<=^|[.\n,]\s{0,2}(?:and\s)?)((?:\p{Lu}[\p{L}&'’.-]{0,30},?\s){1,6})(?:provides administrative services|administers (?:the|your|this)|is the (?:claims|plan|third-party) administrator)/gmu,
  /\b(?:administered|underwritten|offered|insured|provided) by:? (\p{Lu}[\p{L}&'’.-]{0,30}(?: (?:of |and )?\p{Lu}[\p{L}&'’.-]{0,30}){0,5})/gu,
];

const acting = ({ text }: FieldContext): Candidate<string>[] =>
  ACTS.flatMap((pattern) => [...text.matchAll(pattern)].flatMap((m) => {
    const brand = brandIn(m[1]!.trim());
    return brand ? [candidate(brand.value, m.index + m[0].indexOf(m[1]!) + brand.start, 2.4 + (brand.known ? 1 : 0))] : [];
  }));

/** A Medicare Summary Notice speaks for Medicare itself. */
const medicare = ({ text }: FieldContext): Candidate<string>[] => {
  const m = /\bMedicare(?= Summary Notice)/i.exec(text.slice(0, 3000));
  return m ? [candidate(m[0], m.index, 20)] : [];
};

/** A known name, wherever it stands. */
function anywhere({ text }: FieldContext): Candidate<string>[] {
  const found: Candidate<string>[] = [];
  for (const m of text.slice(0, 6000).matchAll(/(?<![\p{L}\d])\p{Lu}[\p{L}&'’-]{2,20}/gu)) {
    const name = knownStart(text.slice(m.index, m.index + 60));
    if (!name || /^[^\n]{0,40}?,?\s[A-Z]{2}\s\d{5}/.test(text.slice(m.index + name.length, m.index + name.length + 12))) continue;
    found.push(candidate(text.slice(m.index, m.index + lengthOf(text.slice(m.index, m.index + 90), name)), m.index, 1));
    if (found.length > 24) break;
  }
  return found;
}

/**
 * Candidates of all rules together: a name that the paper repeats is likelier, and where one name is the start of a
 * longer one that stands by itself too, the longer one is the whole of it ("Oscar" and "Oscar Health Plan, Inc.").
 */
function all(context: FieldContext, done: Done): Candidate<string>[] {
  const single = [...letterhead(context, done), ...footer(context), ...recipient(context, done), ...acting(context)];
  const scored = [...single, ...anywhere(context)].map((c) => ({ ...c, score: c.score + (repeats(context.text, c.value) - 1) * 0.3 }));
  return scored.map((c) => {
    const long = c.value.toLowerCase();
    const starts = scored.filter((o) => o !== c && long.startsWith(`${o.value.toLowerCase()} `));
    const whole = single.some((s) => s.value === c.value) || repeats(context.text, c.value) > 1;
    return whole && starts.length > 0 ? { ...c, score: Math.max(c.score, ...starts.map((o) => o.score)) + 0.05 } : c;
  });
}

const insurerSpec: FieldSpec<'insurer'> = {
  field: 'insurer',
  read: phrase(/\s{2,}|\s[|·]\s|;|\n|\.\s|,\s(?=\d|purchased|a\s)/, 70),
  labels: [
    { words: ['insurer', 'insurance company', 'health insurer', 'payer|payor', 'claims administrator', 'plan administrator', 'aseguradora', 'insurance carrier', 'third-party administrator', 'third party administrator'], score: 4 },
  ],
  rules: [medicare, all],
  judge: ({ value, start }, { text }, { memberName, planName, provider }) => {
    if (value === memberName?.value || (value === provider?.value && !knownStart(value))) return undefined;
    if (/\b(?:other|spouse['’]?s?|primary|secondary|your) (?:insurance|plan|coverage)[^.\n]{0,40}$/i.test(text.slice(Math.max(0, start - 60), start))) return -3;
    return value === planName?.value ? -0.6 : 0;
  },
};

export const insurer: readonly FieldSpec[] = [insurerSpec] as readonly FieldSpec[];
