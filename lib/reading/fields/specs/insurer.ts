/** The plan or administrator that decided, by label, letterhead, banner, footer, or the name that the paper repeats. */
import { insurers } from '../../../knowledge/insurers';
import type { Candidate, FieldContext, FieldSpec } from '../engine';
import { phrase } from '../values';

const ORGANISATION =
  /\b(?:health(?:care)?|insurance|plans?|mutual|blue (?:cross|shield)|blueshield|assurance|benefits?|care|rx|dental|medicare|medicaid|advantage|administrators?|behavioral|military|caremark|scripts|salud|seguros?|hmo|solutions|partners|life|medical group|management|services)\b/i;
const NO_BRAND =
  /\b(?:your|you|our|member|customer|claims? (?:&|and)|coverage|explanation|statement|notice|summary|details?|dashboard|home|find|message|search|benefit statement|id card|spending|center for|department|dear|not a bill|review unit|help|centers for|wellness|pharmacy refill|prescription drug|decision|services provided|official|language|customer care|provider|subscriber|patient|group number|clinic|hospital|request|denial|medical coverage|information|payment|health insurance|questions?|care was|appeals? (?:rights|unit|department))\b|\?$|:$|\d{3}/i;

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ').trim();
const known = new Map(insurers.flatMap((row) => [row.name, ...row.aliases].map((name) => [fold(name), name] as const)).filter(([key]) => key.length > 2));
const KNOWN_NAMES = [...known.keys()].sort((a, b) => b.length - a.length);

/** Whether a text starts with a known name; names of one short word only count alone. */
function knownStart(text: string): string | undefined {
  const folded = fold(text);
  return KNOWN_NAMES.find((name) => folded === name || (folded.startsWith(`${name} `) && (name.includes(' ') || name.length > 5)));
}

/** How often a name stands in the document, up to five. */
function repeats(text: string, value: string): number {
  const name = value.toLowerCase();
  let [count, at] = [0, 0];
  const lower = text.toLowerCase();
  while (count < 5 && (at = lower.indexOf(name, at)) >= 0) [count, at] = [count + 1, at + name.length];
  return count;
}

const candidate = (value: string, start: number, score: number): Candidate<string> => ({ value: value.trim().replace(/\s+/g, ' '), start, end: start + value.trimEnd().length, score });

const TAGLINE = /\s{2,}|\s[|·—–]\s|\t|,\s(?=[A-Z\d])|\s(?=In the|Your |Explanation|Statement|The |This )|®\s|\s-\s|,\s(?:on behalf|a plan|Utilization|Clinical)/;

/** Names at the head of the paper: the first lines, what follows a separator cut off. */
function letterhead({ view, text }: FieldContext): Candidate<string>[] {
  const found: Candidate<string>[] = [];
  const lines = view.lines.slice(0, 30);
  lines.forEach((line, i) => {
    for (const unit of line.cells?.length ? line.cells : [line]) {
      const cut = TAGLINE.exec(unit.text);
      const words = (cut ? unit.text.slice(0, cut.index) : unit.text).replace(/^Underwritten by /, (lead) => ' '.repeat(lead.length)).trimEnd();
      const lead = words.length - words.trimStart().length;
      const value = words.trim();
      if (value.length < 3 || value.length > 60 || !/^[\p{L}]/u.test(value)) continue;
      const listed = knownStart(value);
      const brand = ORGANISATION.test(value) && /^[\p{Lu}]|^[a-z]+$/u.test(value) && value.split(' ').length <= 7;
      if ((!listed && !brand) || (NO_BRAND.test(value) && !(listed && listed === fold(value))) || line.block.kind === 'control') continue;
      const shown = listed && listed !== fold(value) && /\b(?:in|your|for|members)\b/i.test(value.slice(listed.length)) ? value.slice(0, listed.length) : value;
      const repeat = repeats(text, shown);
      found.push(candidate(shown, unit.start + lead, 3 - i * 0.06 + (listed ? 1.2 : 0) + (repeat - 1) * 0.3 + (line.block.kind === 'aside' ? 1 : 0)));
    }
  });
  return found;
}

/** `© 2026 SummitCrest Health.`, `Crestline Health, 1-800-555-0183`, `Evergreen Mutual, 1402 Third Avenue`. */
function footer({ text, view }: FieldContext): Candidate<string>[] {
  const owner = [...text.matchAll(/©\s?\d{4}\s((?:[\p{Lu}][\p{L}&'’.-]*\s?){1,6})(?=\.|\s|$|,)/gu)].map((m) => candidate(m[1]!.replace(/[.\s]+$/, ''), m.index + m[0].indexOf(m[1]!), 3.2));
  const contact = view.lines.slice(-40).flatMap((line) => {
    const m = /^((?:[\p{Lu}][\p{L}&'’.-]*\s?){1,5}?)(?:,|\s·)\s(?:\(?1?[-\s(]?\d{3}|\d{1,5}\s|PO Box)/u.exec(line.text) ?? /^((?:[\p{Lu}][\p{L}&'’.-]*\s){1,5})(?:is an independent licensee|manages)/u.exec(line.text);
    return m && (ORGANISATION.test(m[1]!) || knownStart(m[1]!) || /\p{Lu}[\p{Ll}]+\p{Lu}/u.test(m[1]!)) && !NO_BRAND.test(m[1]!) ? [candidate(m[1]!.trim(), line.start, 2.8)] : [];
  });
  return [...owner.filter((c) => !/^All Rights/i.test(c.value)), ...contact];
}

const UNIT = /[,\s]*(?:Attn:?|c\/o)?[,\s]*(?:National|Member|Claims?|Clinical|Medicare|Pharmacy|Consumer|Health Plan)?\s?(?:Grievances?|Appeals?|Complaints?|Reconsiderations?|Review|Apelaciones|Departamento|Part B)\b.*$/i;

/** The recipient of the appeal, without its department: `Lakeland Health Plan, Member Appeals`. */
function recipient({ text }: FieldContext, done: { appealAddress?: { value: string; at: { start: number; end: number } } }): Candidate<string>[] {
  const address = done.appealAddress;
  if (!address || /external|department of|bureau/i.test(address.value)) return [];
  const first = address.value.split(',')[0]!.replace(UNIT, '').trim();
  const words = text.slice(address.at.start, address.at.end);
  const at = words.indexOf(first);
  if (first.length < 3 || at < 0 || /^(?:P\.?O|Attn|Member|Claims?|Appeals?|External|\d)/i.test(first)) return [];
  return [candidate(first, address.at.start + at, 2.6 + (repeats(text, first) - 1) * 0.3)];
}

const label = phrase(/\s{2,}|\s[|·]\s|;|\n|\.\s|,\s(?=\d|purchased|a\s)/, 70);

/** `Ask Humana for an appeal`, `CVS Caremark reviewed a request`, `From: Lakeland Health Plan Claims`. */
function acting({ text }: FieldContext): Candidate<string>[] {
  const patterns = [/\bAsk ((?:\p{Lu}[\p{L}&'’-]*\s?){1,4}?) for an appeal/gu, /(?<=^|[.\n]\s?)((?:\p{Lu}[\p{L}&'’-]*\s){1,4})(?:reviewed (?:a|your) request|cannot pay|processes claims|has (?:reviewed|denied))/gmu, /\bFrom:\s((?:\p{Lu}[\p{L}&'’-]*\s?){1,5}?)(?:\sClaims|\sMember Services|\sAppeals)?(?=\s[·|]|\n)/gu, /\bon behalf of ((?:\p{Lu}[\p{L}&'’-]*\s?(?:of\s)?){2,6})/gu, /\b(?:administered|underwritten|offered|insured|provided) by ((?:\p{Lu}[\p{L}&'’.-]*\s?){1,6})/gu];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].flatMap((m) => (NO_BRAND.test(m[1]!) ? [] : [candidate(m[1]!.trim(), m.index + m[0].indexOf(m[1]!), 2.4 + (knownStart(m[1]!) ? 1 : 0))])));
}

/** A Medicare Summary Notice speaks for Medicare itself. */
const medicare = ({ text }: FieldContext): Candidate<string>[] => {
  const m = /\bMedicare(?= Summary Notice)/i.exec(text.slice(0, 3000));
  return m ? [candidate(m[0], m.index, 9)] : [];
};

/** A known name that the paper repeats, wherever it stands. */
function anywhere({ text }: FieldContext): Candidate<string>[] {
  const found: Candidate<string>[] = [];
  for (const line of text.slice(0, 6000).matchAll(/[^\n\t]{3,200}/g)) {
    for (const m of line[0].matchAll(/(?<![\p{L}\d])\p{L}[\p{L}&'’-]{2,20}/gu)) {
      const name = knownStart(line[0].slice(m.index, m.index + 60));
      if (!name || !/^\p{Lu}/u.test(m[0])) continue;
      const length = lengthOf(line[0].slice(m.index), name);
      found.push(candidate(line[0].slice(m.index, m.index + length), line.index + m.index, 1 + repeats(text, line[0].slice(m.index, m.index + length)) * 0.3));
      break;
    }
    if (found.length > 12) break;
  }
  return found;
}

/** How many characters of a text spell a folded name. */
function lengthOf(text: string, name: string): number {
  let end = name.length;
  while (end < text.length && fold(text.slice(0, end)).length < name.length) end++;
  return end;
}

const insurerSpec: FieldSpec<'insurer'> = {
  field: 'insurer',
  read: label,
  labels: [
    { words: ['insurer', 'insurance company', 'health insurer', 'payer|payor', 'claims administrator', 'plan administrator', 'administered by', 'aseguradora', 'insurance carrier', 'third-party administrator'], score: 4 },
  ],
  rules: [medicare, letterhead, footer, recipient, acting, anywhere],
  judge: ({ value, start }, { text }, { memberName, planName, provider }) => {
    if (value === memberName?.value || (value === provider?.value && !knownStart(value))) return undefined;
    if (/\b(?:other|spouse|primary|secondary|your) (?:insurance|plan|coverage)[^.\n]{0,40}$/i.test(text.slice(Math.max(0, start - 60), start))) return -3;
    return value === planName?.value ? -0.6 : 0;
  },
};

export const insurer: readonly FieldSpec[] = [insurerSpec] as readonly FieldSpec[];
