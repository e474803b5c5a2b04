/** Every claim line of a document, with its remarks resolved by the document's own legend. */
import type { ClaimLine, ReadCode } from '../reading';
import type { View } from '../view';
import { proofOf } from '../view';
import { AMOUNT_MEANINGS } from './column-words';
import { cardLines } from './card-lines';
import { isDenied } from './denied-line';
import { inlineRows } from './inline-rows';
import { listedRows } from './listed-columns';
import { oncePerClaim, withoutSums } from './distinct';
import type { Effect } from './explanations';
import { CARC_TOKEN, effectOfCode, effectOfWords } from './explanations';
import type { LegendEntry } from './legend';
import { explanationSpan, markTokens, readLegend, tokensIn } from './legend';
import { printedAmounts, valuesIn } from './printed-amounts';
import { asNotCovered, refusingTables } from './not-allowed';
import type { Procedures } from './procedure';
import { codeOf, codeOfText, firstThing, proceduresOf, serviceWords, withMeant } from './procedure';
import type { RawLine } from './raw-line';
import { amountOf, dateOf, partsOf } from './raw-line';
import type { TableRows } from './table-lines';
import { tableRows } from './table-lines';
import type { Span } from '../../intake/doc';

export interface ReadLine {
  readonly line: ClaimLine;
  readonly raw: RawLine;
  /** Where the document explains the remarks of the line, or says in the line itself why. */
  readonly explained: readonly Explained[];
}

export interface Explained {
  readonly span: Span;
  readonly effect: Effect;
  /** The code it belongs to; absent for words in the line itself. */
  readonly token?: string;
}

export interface Lines {
  readonly lines: readonly ReadLine[];
  readonly totals: readonly RawLine[];
  /** Every row of the tables, also one that names no service. */
  readonly rows: readonly RawLine[];
  readonly legend: readonly LegendEntry[];
}

export function readLines(view: View, codes: readonly ReadCode[]): Lines {
  const procedures = proceduresOf(codes);
  const table = allRows(view);
  const cards = withoutSums(cardLines(view, procedures, codes, table.lines), table.lines);
  const meant = (line: RawLine): RawLine => (view.doc.textSource === 'text' ? line : withMeant(line, codes, ({ start, end }) => view.text.slice(start, end)));
  const raw = [...table.lines, ...cards].map((line) => meant(withRemarks(line, table.lines, procedures))).sort((a, b) => a.start - b.start);
  const remarks = codes.filter(({ system }) => REASON_SYSTEMS.has(system)).map((code) => code.value);
  const never = new Set(codes.filter(({ system }) => !REASON_SYSTEMS.has(system)).map((code) => code.value));
  const legend = readLegend(view, [...markTokens(raw), ...remarks], never);
  const byCode = new Map(legend.map((entry) => [entry.code, entry]));
  const standard = new Set(codes.filter(({ system }) => system === 'CARC' || system === 'RARC').flatMap(({ value }) => [value, value.replace(/^[A-Z]{2}-/, '')]));
  const alone = raw.length === 1 && tokensOf(raw[0]!).length === 0 ? aloneIn(codes, byCode) : [];
  const borne = legend.filter(({ code }) => raw.some((line) => partsOf(line, 'remarks').some((part) => tokensIn(part.text).includes(code))));
  const readAll = (rows: readonly RawLine[]): ReadLine[] => oncePerClaim(rows.map((line) => readLine(view, line, { procedures, legend: byCode, borne, standard, alone })).filter((read) => read !== undefined));
  const first = readAll(raw);
  const refusing = refusingTables(first);
  const lines = refusing.size === 0 ? first : readAll(raw.map((line) => asNotCovered(line, refusing)));
  const several = new Set(lines.map(({ line }) => line.claimNumber)).size > 1;
  return { lines: several ? lines : lines.map(withoutClaim), totals: table.totals.map((row) => asNotCovered(row, refusing)), rows: table.lines, legend };
}

/** Rows that no table with headings gives: told in a line, cell under cell, or under headings that only their place tells. */
function allRows(view: View): TableRows {
  const headed = tableRows(view);
  const listed = headed.lines.length > 0 ? [] : listedRows(view);
  const inline = inlineRows(view, [...headed.lines, ...headed.totals, ...listed].filter(isClear), headed.lines.length === 0);
  const again = new Set([...inline.lines, ...inline.totals].map(({ start }) => start));
  const kept = (rows: readonly RawLine[]): RawLine[] => rows.filter((row) => isClear(row) || !again.has(row.start));
  return { lines: [...kept(headed.lines), ...listed, ...inline.lines], totals: [...kept(headed.totals), ...inline.totals] };
}

/** Under each heading of an amount stands one amount, or none; under no other an amount alone. */
const isClear = (row: RawLine): boolean =>
  row.parts.every(({ meaning, text }) => (AMOUNT_MEANINGS.has(meaning) ? valuesIn(text).length < 2 && !/\p{L}{3}/u.test(text) : meaning !== 'remarks' || !/^\s*\$\s?\d/.test(text)));

/** More codes than this that are explained beside a lone line without any are a list of what codes mean. */
const MOST_ALONE = 3;

/** Codes that a paper of one line explains and shows nowhere else. */
function aloneIn(codes: readonly ReadCode[], legend: ReadonlyMap<string, LegendEntry>): string[] {
  const own = codes.filter(({ system }) => system === 'REMARK').map(({ value }) => value).filter((value) => legend.has(value));
  const listed = [...new Set(codes.filter(({ system, value }) => (system === 'CARC' || system === 'RARC') && legend.has(value)).map(({ value }) => value))];
  return listed.length <= MOST_ALONE ? [...own, ...listed] : own;
}

/** Where a document shows one claim, its number is a field and no mark of lines. */
function withoutClaim(read: ReadLine): ReadLine {
  const { claimNumber: _one, ...line } = read.line;
  return { ...read, line };
}

const REASON_SYSTEMS: ReadonlySet<string> = new Set(['CARC', 'RARC', 'REMARK']);

/** A column that is headed "Code" and holds no procedure in any row of its table holds reasons. */
function withRemarks(line: RawLine, all: readonly RawLine[], procedures: Procedures): RawLine {
  const coded = partsOf(line, 'code');
  if (coded.length === 0) return line;
  const heading = coded[0]!.heading;
  const cells = all.filter((other) => other.source === line.source).flatMap((other) => partsOf(other, 'code').filter((part) => part.heading === heading));
  const reasons = cells.length > 0 && cells.every((part) => codeOfText(part.text, procedures) === undefined && tokensIn(part.text).length > 0 && part.text.trim().length <= 24 && !/^(?:\d{5}|[A-V]\d{4})(?:[- ]\w{2})*$/.test(part.text.trim()));
  if (!reasons || /proc|cpt|hcpcs|cdt|ada|bill|serv/i.test(heading)) return line;
  return { ...line, parts: line.parts.map((part) => (part.heading === heading ? { ...part, meaning: 'remarks' } : part)) };
}

interface Context {
  readonly procedures: Procedures;
  readonly legend: ReadonlyMap<string, LegendEntry>;
  /** Entries of codes that lines bear. */
  readonly borne: readonly LegendEntry[];
  /** Codes of the public lists that the document uses, with and without their group. */
  readonly standard: ReadonlySet<string>;
  /** Remarks that a paper of one line explains and shows nowhere else: they can only be about that line. */
  readonly alone: readonly string[];
}

const tokensOf = (line: RawLine): string[] => partsOf(line, 'remarks').flatMap((part) => tokensIn(part.text));

function readLine(view: View, given: RawLine, { procedures, legend, borne, standard, alone }: Context): ReadLine | undefined {
  const { raw, pointers } = withoutPointers(given, legend);
  const code = codeOf(raw, procedures);
  const description = descriptionOf(raw, code);
  if (code === undefined && description === undefined && !isStay(raw)) return undefined;
  const tokens = [...new Set([...tokensOf(raw), ...alone, ...besideAmounts(raw).filter((token) => legend.has(token)), ...pointers])];
  const own = raw.notes.filter((note) => !borne.some(({ at }) => note.start >= at.start && note.start < at.end));
  const explained = [...tokens.flatMap((token) => explainedBy(view, token, legend, standard)), ...own.map((span) => ({ span, effect: effectOfWords(view.text.slice(span.start, span.end)) }))];
  const effects = [...explained.map((part) => part.effect), ...tokens.filter((token) => standard.has(token) && (!legend.has(token) || effectUnknown(token, explained))).map(effectOfCode)];
  const serviceDate = dateOf(raw);
  const amounts = Object.fromEntries(
    (['billed', 'allowed', 'planPaid', 'notCovered', 'memberOwes'] as const).flatMap((name) => {
      const amount = amountOf(raw, name);
      return amount === undefined ? [] : [[name, amount]];
    }),
  );
  const printed = printedAmounts(view, raw);
  const line: ClaimLine = {
    ...(serviceDate ? { serviceDate } : {}), ...(code ? { code } : {}), ...(description ? { description } : {}), ...amounts,
    remarks: tokens.flatMap((token) => remarkOf(token, legend)),
    denied: isDenied({ line: raw, effects, marked: tokens.length > 0 }),
    ...proofOf(view, raw),
    ...(raw.claimNumber ? { claimNumber: raw.claimNumber } : {}),
    ...(printed.length > 0 ? { amounts: printed } : {}),
  };
  return { line, raw, explained };
}

/** A row of a Part A notice: days used and "Claim approved?", no words for the care. */
const isStay = (raw: RawLine): boolean =>
  partsOf(raw, 'approved').some(({ text }) => /^\s*(?:yes|no|s[ií])\b/i.test(text)) && raw.parts.filter(({ meaning, text }) => AMOUNT_MEANINGS.has(meaning) && /\d/.test(text)).length >= 2;

const POINTER = /[\s·|,;(-]*\b(?:notes?|remarks?|reasons?|see|nota)(?: code)?:?\s+([A-Z0-9]{1,5})\)?\s*$/i;

/** "Knee surgery 29882 · Note PA1": a note named behind the service, where the document explains such a note. */
function withoutPointers(raw: RawLine, legend: ReadonlyMap<string, LegendEntry>): { raw: RawLine; pointers: readonly string[] } {
  const pointers: string[] = [];
  const parts = raw.parts.map((part) => {
    const pointer = part.meaning === 'description' || part.meaning === 'code' ? POINTER.exec(part.text) : null;
    if (!pointer || !legend.has(pointer[1]!)) return part;
    pointers.push(pointer[1]!);
    return { ...part, text: part.text.slice(0, pointer.index) };
  });
  return pointers.length > 0 ? { raw: { ...raw, parts }, pointers } : { raw, pointers };
}

/** "$320.00 (3QF)": a remark in the cell of the amount that it explains. */
const besideAmounts = (raw: RawLine): string[] =>
  raw.parts.filter((part) => AMOUNT_MEANINGS.has(part.meaning)).flatMap((part) => [...part.text.matchAll(/\(([A-Z0-9]{1,5})\)/g)].map((m) => m[1]!));

const effectUnknown = (token: string, explained: readonly Explained[]): boolean =>
  explained.some((part) => part.token === token && part.effect === 'unknown');

/** Days are no words of a service. */
const DAYS_ONLY = /^\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})?(?:\s?(?:[-–]|to|through)\s?(?:\p{Lu}\p{Ll}{2,8}\.? )?\d{1,2}(?:, \d{4})?)?$/u;

/** In a list of prescriptions the drug is the line, the pharmacy its provider. */
const DRUG_HEADING = /\b(?:drugs?|medications?|medicines?|prescriptions?|rx|medicamentos?)\b/i;

function descriptionOf(raw: RawLine, code: string | undefined): string | undefined {
  const service = [...partsOf(raw, 'description'), ...partsOf(raw, 'code'), ...partsOf(raw, 'serviceDate')].map((part) => serviceWords(firstThing(part.text, part.heading), code));
  const provider = partsOf(raw, 'provider').map((part) => part.text.trim().split('\n')[0]!.trim());
  const drug = partsOf(raw, 'description').some((part) => DRUG_HEADING.test(part.heading));
  const listed = raw.layout !== 'table' || partsOf(raw, 'status').length > 0 || partsOf(raw, 'claimNumber').length > 0 || raw.claimNumber === undefined && partsOf(raw, 'patient').length > 0;
  const words = code === undefined && raw.layout !== 'text' && !drug && listed ? [...provider, ...service] : [...service, ...provider];
  return words.find((text) => text !== undefined && /\p{L}{2}/u.test(text) && !/^\d{1,2}[/-]/.test(text) && !DAYS_ONLY.test(text.trim()))?.replace(/\s+/g, ' ');
}

function explainedBy(view: View, token: string, legend: ReadonlyMap<string, LegendEntry>, standard: ReadonlySet<string>): Explained[] {
  const entry = entryOf(token, legend);
  if (!entry) return [];
  const span = explanationSpan(entry, view);
  const inner = INNER_CODE.exec(view.text.slice(span.start, span.end));
  const from = span.start + (inner?.[0].length ?? 0);
  const words = effectOfWords(view.text.slice(from, span.end));
  const coded = inner ? effectOfCode(`${inner[1]}-${inner[2]}`) : standard.has(token) ? effectOfCode(token) : 'unknown';
  return [{ span: { start: from, end: span.end }, effect: words === 'unknown' ? coded : coded === 'shares' && words === 'denies' && inner ? 'shares' : words, token }];
}

/** `CO-29` is explained under `29` too, and the other way round. */
function entryOf(token: string, legend: ReadonlyMap<string, LegendEntry>): LegendEntry | undefined {
  const own = legend.get(token);
  const carc = CARC_TOKEN.exec(token);
  if (own || !carc) return own;
  return carc[1] ? legend.get(carc[2]!) : ['CO', 'PR', 'OA', 'PI', 'CR'].map((group) => legend.get(`${group}-${token}`)).find(Boolean);
}

/** A note number that only points to a footnote which begins with the code itself: `2 - PR-197 There is no referral`. */
const INNER_CODE = /^\s*(CO|PR|OA|PI|CR)[- ]([A-Z]?\d{1,3})\b[\s:–—-]*/;

function remarkOf(token: string, legend: ReadonlyMap<string, LegendEntry>): string[] {
  const inner = INNER_CODE.exec(entryOf(token, legend)?.text ?? '');
  if (inner) return [`${inner[1]}-${inner[2]}`];
  return /^[A-Z]$/.test(token) ? [] : [token];
}

/**
 * Lines of a document that denies as a whole: where no line says so by itself, those that were paid nothing and are not
 * mere cost sharing are the denied ones.
 */
export function deniedAsWhole(lines: readonly ReadLine[]): readonly ReadLine[] {
  if (lines.some(({ line }) => line.denied)) return lines;
  return lines.map((read) => {
    const { line, raw } = read;
    const shared = (['deductible', 'copay', 'coinsurance'] as const).some((meaning) => (amountOf(raw, meaning) ?? 0) > 0);
    const unpaid = (line.planPaid ?? 0) === 0 && (line.allowed ?? 0) === 0 && (line.billed ?? 0) >= 0 && !shared;
    return unpaid ? { ...read, line: { ...line, denied: true } } : read;
  });
}
