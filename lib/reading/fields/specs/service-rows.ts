/** Services by where they stand: beside the code of a row, beside or over a word of status, in the cell after a label. */
import type { Match } from '../../shapes/match';
import type { Segment } from '../../shapes/segments';
import type { Candidate, FieldContext } from '../engine';
import { amountRows } from './amount-rows';
import { isFirm } from './care-words';
import { TAIL, serviceName } from './service-name';
import { careNoun, isClause } from './service-nouns';
import { namesCare } from './service-words';

/** `Drug Humira (adalimumab)` in one cell, `40 mg/0.4 mL pen kit` in the next. */
export function drugAcrossCells({ segments, text }: FieldContext): Candidate<string>[] {
  return segments.flatMap((segment) => {
    const next = segments[segment.index + 1];
    const m = /^(?:drug|medication|medicine|drug name|medication name|prescription|medicamento)\b:?\s{0,3}(?=\p{L})/iu.exec(segment.text);
    const before = segments[segment.index - 1];
    const labelled = m ?? (before && before.line.index === segment.line.index && /^(?:drug|medication|medicine|drug name|medicamento)\W{0,2}$/i.test(before.text) ? /^/.exec(segment.text) : null);
    if (!labelled || !next || next.line.index !== segment.line.index || !/^\d[\d.,]{0,6}\s?(?:mg|mcg|mL|units?|g|%)(?![\p{L}])[^\n,;]{0,40}$/iu.test(next.text) || segment.text.length > 70 || /\d\s?mg/i.test(segment.text)) return [];
    const start = segment.start + labelled[0].length;
    const value = text.slice(start, next.end).replace(/\s+/g, ' ');
    return value.length < 90 ? [{ value, start, end: next.end, score: 6.4 }] : [];
  });
}

/** The words beside the first code of a claim line or of a list. */
export function besideCode(context: FieldContext): Candidate<string>[] {
  const { codes, segments } = context;
  const rows = new Map(amountRows(context).map((row) => [row.line, row.denied]));
  const procedures = codes.filter((code) => ['CPT', 'HCPCS', 'CDT', 'REV', 'NDC'].includes(code.system));
  return procedures.slice(0, 30).flatMap((code) => {
    const segment = context.segmentAt(code.at.start);
    if (!segment) return [];
    const denied = rows.get(segment.line.index) ?? deniedRow(segment.line.text) ? 0.6 : 0;
    const own = segment.cell || segment.text.length < 90 || PRICED.test(segment.text) ? describedIn(segment.text, code.value) : undefined;
    if (own) {
      const [from, to] = withoutGiver(own.value);
      return [{ value: own.value.slice(from, to), start: segment.start + own.start + from, end: segment.start + own.start + to, score: 1 + denied }];
    }
    const beside = segment.cell ? segments.slice(Math.max(0, segment.index - 16), segment.index + 16).filter((s) => s.line.index === segment.line.index && s !== segment && /\p{L}{4}/u.test(s.text) && !/\d{3}/.test(s.text) && s.text.length < 60) : [];
    const first = beside[0] && serviceName(beside[0].text);
    return first ? [{ value: first.value, start: beside[0]!.start + first.start, end: beside[0]!.start + first.end, score: 0.9 + denied }] : [];
  });
}

/** A line of a claim in words: it holds an amount behind its code. */
const PRICED = /^.{4,110}(?:\d|\)).{1,40}\$?\d[\d,]{0,7}\.\d\d\b/;

/** `D6010, surgical placement of an implant body`, `20610 (joint injection of the right knee)`: the words behind a code in running words. */
export function afterCode({ text, codes }: FieldContext): Candidate<string>[] {
  const known = codes.filter((code) => ['CPT', 'HCPCS', 'CDT'].includes(code.system)).map((code) => code.at.end);
  // A letter and four digits need no list to be known.
  const shaped = [...text.matchAll(/(?<![\p{L}\d-])[A-V]\d{4}(?![\p{L}\d])/gu)].map((m) => m.index + m[0].length);
  // So does a number that opens a line of words: `95810 Sleep study attended`.
  const opening = [...text.matchAll(/(?:^|\n)\d{5}(?:-[A-Z0-9]{2})?(?=\s\p{Lu}[^\n\d]{4,60}(?:\n|$))/gu)].map((m) => m.index + m[0].length);
  return [...new Set([...known, ...shaped, ...opening])].slice(0, 60).flatMap((end) => {
    const lead = /^(?:[-–][A-Z0-9]{2}){0,2}(?:,\s|\s?[–—-]\s|\s?\(|:\s|\s(?=\p{Lu})|\sfor\s(?:an?\s|the\s)?)(?=\p{L})/u.exec(text.slice(end, end + 16));
    const noun = lead && careNoun(text.slice(end + lead[0].length, end + lead[0].length + 150));
    if (!noun || !namesCare(noun.value) || isClause(noun.value)) return [];
    const start = end + lead[0].length + noun.start;
    return [{ value: noun.value, start, end: start + noun.end - noun.start, score: 1.8 }];
  });
}

/** `Hospital San Telmo, sala de emergencias, código`: without who gave it in front and the word for a code behind. */
function withoutGiver(words: string): readonly [number, number] {
  const first = /^([^,]{4,60}), (?=\S)/.exec(words);
  const from = first && isFirm(first[1]!) ? first[0].length : 0;
  const tail = /,?\s(?:c[óo]digos?|codes?|CPT|HCPCS|procedure)\W*$/i.exec(words);
  return [from, tail ? tail.index : words.length];
}

/** A row that pays nothing or says so. */
const deniedRow = (text: string): boolean => /\bdenied\b|not (?:paid|covered|approved)|\bNO\b|\$?0\.00\b/i.test(text);

/** `99460 Newborn hospital exam`, `Psychotherapy, 45 minutes 90837`, `Consultation, 99205`. */
function describedIn(text: string, code: string): Match<string> | undefined {
  const at = text.indexOf(code);
  if (at < 0 || at > 110) return undefined;
  const after = /^(?:[-–][A-Z0-9]{2}|\s[A-Z][A-Z0-9](?=\s)){0,3}[\s,:–-]{1,3}/.exec(text.slice(at + code.length));
  const right = after && text.slice(at + code.length + after[0].length);
  if (right && /^\p{Lu}\p{Ll}/u.test(right)) {
    const end = right.search(/\s{2,}|\n|\s\$|\s(?:billed|charged|charges?|submitted|allowed|paid|not covered|you owe|facturado)\b|\s\(|\s\d[\d,]{0,7}\.\d\d\b/i);
    const words = (end < 0 ? right : right.slice(0, end)).replace(TAIL, '');
    const start = at + code.length + after[0].length;
    if (/\p{L}{4}/u.test(words) && words.length < 80) return { value: words, start, end: start + words.length };
  }
  const left = /([\p{L}][\p{L}\d ,/'’-]{3,70}?)[\s,:(–®-]{1,3}(?:CPT®?\s)?$/u.exec(text.slice(0, at));
  if (!left) return undefined;
  const words = left[1]!.replace(/^.*\d{1,2}\/\d{1,2}\/\d{2,4}\s*/, '').trim();
  const start = text.slice(0, at).lastIndexOf(words);
  return words.length >= 4 && serviceName(words)?.value === words ? { value: words, start, end: start + words.length } : undefined;
}

/** A name beside or above a word of status, in cells or lines of their own: `Partial hospitalization | Partly approved`. */
export function besideStatus({ segments, isLabelled, columns }: FieldContext): Candidate<string>[] {
  return segments.slice(0, 80).flatMap((segment) => {
    const next = segments[segment.index + 1];
    if (!next || !STATUS.test(next.text) || segment.text.length > 70 || isLabelled(segment)) return [];
    const match = serviceName(segment.text);
    const care = match && namesCare(match.value) && !ISSUED.test(segment.text);
    if (!match || (!care && (NO_HEADING.test(segment.text) || isSomebody(segment, columns)))) return [];
    return match.value.length >= segment.text.length - 2 ? [{ value: match.value, start: segment.start + match.start, end: segment.start + match.end, score: care ? 2.3 : 1.7 }] : [];
  });
}

/** A person or place by the heading of its column: `Patient | Bram Prentiss` beside the status of a claim. */
const PARTY = /^\W{0,3}(?:patient|member|name|for|who|person|dependent|subscriber|family member|covered person|provider|doctor|dentist|prescriber|facility|pharmacy|seen by|where|paciente|miembro|proveedor|m[ée]dico)\b/i;
const isSomebody = (segment: Segment, columns: FieldContext['columns']): boolean =>
  segment.cell !== undefined && PARTY.test(columns.headingOf(segment.line, segment.cell));

/** Words of pages and papers: a heading that holds one names no care. */
const ISSUED = /\?|\b(?:claims?|authorizations?|decision|welcome|appeals?|messages?|summary|plan|notice|members?|your|cards?|details|charges|clinic|center|hospital(?! (?:program|stay|bed|admission|care|outpatient|observation))|associates|status|results?)\b/i;
const STATUS = /^(?:denied|not approved|not covered|partly (?:approved|denied)|partially (?:approved|denied)|approved|rejected|denegad[oa]|negad[oa]|in review|pending)\.?$/i;
const NO_HEADING = /\b(?:claims?|authorizations?|decision|welcome|appeals?|why|messages?|summary|plan|health|notice|members?|hello|your|cards?|details|charges|reasons?|what|how|if|criteria|timeline|alternatives|other|clinic|center|hospital(?! (?:program|stay|bed|admission|care|outpatient|observation))|associates|status|results?|services?|diagnosis)\b|\?|\d{2}\/\d{2}/i;

/** The heading over a decision page: `Rinvoq 15 mg tablet`, `Partial hospitalization`. */
export function heading({ view, codes }: FieldContext, done: { insurer?: { value: string } }): Candidate<string>[] {
  if (view.doc.source !== 'page' && view.doc.source !== 'selection') return [];
  return view.lines.slice(0, 60).flatMap((line) => {
    if (line.block.kind !== 'heading' || line.text.length > 70) return [];
    const match = serviceName(line.text);
    const care = match !== undefined && namesCare(match.value) && !ISSUED.test(line.text);
    if (!care && NO_HEADING.test(line.text)) return [];
    const near = view.text.slice(line.end, line.end + 60);
    const status = /\b(?:denied|not approved|approved|partly|partially|processed|paid|in review|pending|rejected|denegad|request (?:[A-Z]{0,6}-?[A-Z]{0,4}-?\d|#|no\b))/i.test(near);
    if (!match || match.value === done.insurer?.value || (!status && codes.length === 0)) return [];
    return status ? [{ value: match.value, start: line.start + match.start, end: line.start + match.end, score: care ? 2.2 : 1.7 }] : [];
  });
}
