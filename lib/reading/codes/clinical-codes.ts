/** The engine that runs the clinical specs: a shape becomes a code by label, heading, brackets, description or neighbour. */
import type { CodeSystem } from '../reading';
import type { ClinicalSpec } from './clinical';
import { clinicalSpecs } from './clinical';
import type { Label } from './labels';
import { labelBefore, labelsIn } from './labels';
import { isListedModifier } from './modifiers';
import type { Unit } from './units';
import { isExample } from './units';
import { STATES } from '../shapes/states';

/** A code with its place in the document; `from` is where the words start that show what it is. */
export interface FoundCode {
  readonly system: CodeSystem;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly from: number;
}

interface Candidate {
  readonly spec: ClinicalSpec;
  readonly value: string;
  /** Places in the unit. */
  readonly start: number;
  readonly end: number;
  from?: number;
}

/** Longest quote that still joins a label with its code. */
const QUOTE = 60;
const DESCRIBED = /\b(?:services?|description|what it is|type of service|item|procedures?|treatment|code|supply|drug|care|servicios?|descripci[óo]n|art[íi]culo|provided)\b/i;
const COUNTER = /\b(?:group|grupo|account|policy|contract|form|plan|room|suite|member|claim|case|reference|id|zip|box|payer|invoice|order|rx|pbp|h-?number)\W{0,3}$/i;
/** Groups before it make it the end of a member's number: `LMK 4407 21895-02`. */
const GROUP_OF_ID = /(?:^|\s)[A-Z]{2,4}[ -]?\d{3,6}[ -]$/;
/** What may stand between two codes of one list. */
const GLUE = /^(?:[\s,;/&+–-]|and|or|y|[A-Z][A-Z0-9]|\d{2}|[-–](?:\d{2}|[A-Z][A-Z0-9])|\((?:rev(?:enue)?(?: code)?|cpt|hcpcs)?|\)){1,6}$/i;

const pureBracket = (text: string): boolean =>
  /^(?:(?:cpt|hcpcs|cdt|rev(?:enue)?|codes?|procedure|diagnosis|dx|icd-?10|and|y|or|modifier|mod|units?|x)\b|[®\s,;:/&+–-]|\$[\d,.]{1,12}|[A-Z]?\d[\dA-Z.]{2,8}|\b[A-Z][A-Z0-9]\b|\b\d{2}\b){1,24}$/i.test(text);

/** What may follow a code inside its bracket: "(T1000, 15-minute units)", "(97110 x 4)", "(G0299, per visit)". */
const COUNTED = /^(?:[-\s][A-Z0-9]{2})?(?:,|;| [-–x×]| \d)\s?[^()]{0,60}\b(?:units?|minutes?|mins?|hours?|hrs?|visits?|sessions?|times?|days?|months?|each|per|side|left|right|bilateral|levels?|doses?|mg|mcg|ml|injections?|lesions?|views?|x ?\d+)\b/i;
/** Words that end before a bracket: a word, or one with a number that belongs to it ("level L5-S1", "stage 2", "96 hours"). */
const WORDS_END = /\p{L}[®™”"’']?$|\p{L}{3,9}\.? \d{1,2}, \d{4}$|\d{1,2}\/\d{1,2}\/\d{2,4}$|\p{Ll}{3,}[,;]? (?:[A-Z]\d{1,2}(?:[-–/][A-Z]?\d{1,2})?|\d{1,3}(?:%|mg|mL)?)$/u;

/** Inside brackets that hold codes only, after words that are no label of another number. */
function inBrackets(text: string, { start, end }: Candidate): boolean {
  const open = text.lastIndexOf('(', start);
  const close = text.indexOf(')', end);
  if (open < 0 || close < 0 || close - open > 80 || text.slice(open, start).includes(')')) return false;
  const before = text.slice(Math.max(0, open - 30), open).trimEnd();
  if (!WORDS_END.test(before) || COUNTER.test(before)) return false;
  return pureBracket(text.slice(open + 1, close)) || (start === open + 1 && COUNTED.test(text.slice(end, close)));
}

/** `Office visit, 99213-25`: a described service whose line ends with its code; a place name is in title case. */
function endsDescription(text: string, { start, end }: Candidate): boolean {
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const after = text.slice(end, end + 40);
  if (!/^(?:-[A-Z0-9]{2})*(?:\s[A-Z][A-Z0-9])*\s*(?:$|[\n.,;)])/.test(after)) return false;
  const words = text.slice(Math.max(lineStart, start - 80), start);
  const described = /(?:^|[:.–-]\s)\p{Lu}?[\p{L} /’'-]{3,70},\s$/u.exec(words);
  return !!described && /\s\p{Ll}{3,}/u.test(described[0]);
}

/** A note named behind a service: "29882 · Note PA1", "D2950 (see remark B2)". */
const POINTER = /[\s·|,;(-]{1,4}(?:see )?(?:notes?|remarks?|reasons?|msg|messages?)(?: codes?)?:? [A-Z0-9]{1,5}\)?\s*$/i;

/** At the edge of a cell or line beside words: `99396 Routine adult checkup`, `Speech therapy 92507 GN`. */
function atEdge(unit: Unit, { start, end }: Candidate): boolean {
  const before = unit.text.slice(0, start).trim();
  const after = unit.text.slice(end).replace(POINTER, '').trim();
  return before === '' || /^(?:[-–]?[A-Z0-9]{2}(?:[\s-]|$)){0,4}$/.test(after) || /[\n(]\s*$/.test(unit.text.slice(0, start));
}

/** A card's line of its own: the code alone under a short heading, amounts within the next lines. */
function aloneOnCard(unit: Unit, { start, end }: Candidate): boolean {
  if (unit.cell || !/^\s*$/.test(unit.text.slice(0, start)) || !/^(?:[-–\s][A-Z0-9]{2}){0,4}\s*$/.test(unit.text.slice(end))) return false;
  return !/\d/.test(unit.above) && /\p{L}{4}/u.test(unit.above) && unit.above.length < 70 && /\$\s?\d/.test(unit.below);
}

/** A card's heading: `Consultation, 99205` over its decision, `92014 Eye exam` over its amounts. */
const headsCard = (unit: Unit, { start, end }: Candidate): boolean =>
  unit.line.block.kind === 'heading' &&
  ((/^\p{Lu}[\p{L} /'’-]{3,60},\s$/u.test(unit.text.slice(0, start)) && /^(?:-[A-Z0-9]{2})*\s*$/.test(unit.text.slice(end))) ||
    (start === 0 && /^(?:-[A-Z0-9]{2}){0,4}(?:\s[-–·:]|[:,])?\s\p{Lu}\p{Ll}/u.test(unit.text.slice(end, end + 20)) && /\$\s?\d/.test(unit.below)));

/** "Knee brace L1833" over a state and amounts: words in lower case, then the code, alone on their line. H, R and S with four figures are also contracts of Medicare plans. */
function endsCardTitle(unit: Unit, { start, end }: Candidate): boolean {
  const lineStart = unit.text.lastIndexOf('\n', start) + 1;
  const words = unit.text.slice(lineStart, start);
  if (!/^\p{Lu}[\p{L} ,/'’-]{1,60}\s\p{Ll}{3,}[,:]?\s$/u.test(words) || NO_CARE.test(words) || COUNTER.test(words) || /^[HRS]/.test(unit.text[start]!)) return false;
  if (!/^(?:[-\s][A-Z0-9]{2}){0,4}\s*(?:\n|$)/.test(unit.text.slice(end, end + 16))) return false;
  const below = unit.text.slice(end, end + 140).split('\n').slice(1, 4);
  return [...(below.length > 0 ? below : [unit.below])].some((text) => /\p{L}{4}[^\n$]{0,20}\$\s?\d/u.test(text));
}

const SERVICES = /\b(?:services?|procedures?|included|codes?|items?|treatments?|tests?|care|approved|requested|supplies|equipment|drugs?|asked for)\b/i;
/**
 * The code alone on its line, its words under it: `G0299` over "Direct skilled nursing services …", `90837` over
 * "03/05/2026 Psychotherapy $190.00 …". Five figures alone can be a ZIP code: the line above must speak of services.
 */
function overItsWords(unit: Unit, { start, end }: Candidate): boolean {
  if (!/(?:^|\n)\s*$/.test(unit.text.slice(0, start))) return false;
  const rest = /^(?:[-\s][A-Z0-9]{2}){0,4}[ ]*(?:\n([^\n]{4,160})|$)/.exec(unit.text.slice(end));
  if (!rest || (unit.cell && unit.line.text.trim() !== unit.text.trim())) return false;
  const below = rest[1] ?? unit.below;
  if (/^\d{1,2}\/\d{1,2}\/\d{2,4}\b/.test(below)) return (below.match(/\d\.\d{2}(?!\d)/g) ?? []).length >= 2;
  const lettered = /[A-Z]/.test(unit.text[start]!);
  const described = /^\p{Lu}\p{Ll}+[ ,]+\p{L}{2,}/u.test(below) && !/\d{5}|\b(?:PO|Box|Street|Suite)\b/.test(below) && rest[1] !== undefined;
  return described && (lettered || (start === 0 && SERVICES.test(unit.above) && unit.above.length < 70));
}

/** `J2350 | Injection, ocrelizumab, 1 mg` on a card: the code in a cell, its words in the next; five figures alone need a state or a count under them. */
function besideItsWords(unit: Unit, { start, end }: Candidate): boolean {
  if (!unit.cell || unit.heading || unit.text.slice(0, start).trim() !== '' || !/^(?:[-\s][A-Z0-9]{2}){0,4}\s*$/.test(unit.text.slice(end))) return false;
  const cells = unit.line.cells ?? [];
  const [first, second, third] = cells;
  if (third || !second || first!.start !== unit.cell.start || !/^\p{Lu}\p{L}+(?: \d+)?[ ,/-]+[\p{L}\d]{2,}/u.test(second.text.trim()) || /\b(?:PO|Box|Street|Suite|Ave|Road)\b|\b[A-Z]{2}\b\s*$/.test(second.text)) return false;
  return /[A-Z]/.test(unit.text[start]!) || COUNTED_BELOW.test(unit.below);
}
const COUNTED_BELOW = /^\s*(?:\d{1,4} (?:units?|visits?|hours?|days?|sessions?|treatments?)|(?:not )?(?:approved|certified|authori[sz]ed|covered)|denied|billed|requested)\b/i;

/** `Lipid panel 80061 billed $64.00`, also over cells: words of care, the code, the label of an amount and the amount. */
const AMOUNT_AFTER = /^(?:[-\s][A-Z0-9]{2}){0,4}[\s,:·|]{1,4}(?:billed|charged?|charges|submitted|amount billed|fee|facturado|cobrado)\b[^\n\t\d]{0,6}\$?[\d,]{1,9}\.\d{2}/i;
function beforeAmount(unit: Unit, { start, end }: Candidate): boolean {
  const line = unit.cell ? unit.line.text : unit.text;
  const at = unit.cell ? unit.start + start - unit.line.start : start;
  const before = line.slice(Math.max(0, at - 60), at).replace(/[\s,:·|(-]+$/, '');
  return AMOUNT_AFTER.test(line.slice(at + end - start, at + end - start + 60)) && /\p{L}{3,}(?: \d{1,2}(?:-\d{1,2})?)?$/u.test(before) && !COUNTER.test(before);
}

/** "the fee for a D2750 crown": a dental code before the words for it. */
const namesDental = (unit: Unit, { start, end }: Candidate): boolean =>
  /^D\d/.test(unit.text.slice(start, start + 2)) && /\b(?:an?|the|for|of|each|one)\s$/i.test(unit.text.slice(Math.max(0, start - 6), start)) && /^\s\p{Ll}{4,}/u.test(unit.text.slice(end, end + 8));

/** A modifier tied to the code by a hyphen; two figures only where they are one ("55120-04" is a number of something else). */
function tied(text: string, end: number): boolean {
  const m = /^[-–]([A-Z][A-Z0-9]|\d{2})(?![\w])/.exec(text.slice(end, end + 4));
  return m !== null && (/[A-Z]/.test(m[1]!) || isListedModifier(m[1]!));
}
/** Abbreviations of states that are modifiers as well (CMS, HCPCS level II). */
const BOTH: ReadonlySet<string> = new Set(['AR', 'AS', 'AZ', 'CA', 'CO', 'CT', 'GA', 'GU', 'KS', 'KY', 'MS', 'PA', 'RI', 'SC', 'SD', 'TN']);
/** `47562-LA`, a licence of an agent: two letters that are a state and no modifier. */
const tiedToState = (text: string, end: number): boolean => {
  const pair = text.slice(end + 1, end + 3);
  return STATES.has(pair) && !BOTH.has(pair) && !isListedModifier(pair);
};
const DATE_CELL = /^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$|^\p{L}{3,9}\.? \d{1,2}, \d{4}$/u;
/** Right after a date, in the same line or in the cell after the date's. */
const afterDate = (unit: Unit, start: number): boolean =>
  (start === 0 && DATE_CELL.test(unit.left) && /^\S{5,8}(?:\s[A-Z][A-Z0-9]){0,3}\s\p{Lu}\p{Ll}/u.test(unit.text)) ||
  /\x1A{6,}[\s,·|]{1,4}$/.test(unit.masked.slice(Math.max(0, start - 40), start)) && /\d{4}|\/\d{2}\b/.test(unit.text.slice(Math.max(0, start - 16), start));
/** Rows of a bill without headings: a date, the code in a cell of its own, words in title case, an amount. */
const NO_CARE = /\b(?:check|claim|claims|payment|invoice|account|order|receipt|balance|adjustment|transaction|reference|deposit|refund|statement|policy|member)\b/i;
function billedCell(unit: Unit, { start, end }: Candidate): boolean {
  if (!unit.cell || unit.heading || unit.text.slice(0, start).trim() !== '' || !/^(?:[\s-][A-Z0-9]{2}){0,4}\s*$/.test(unit.text.slice(end))) return false;
  const cells = unit.line.cells ?? [];
  const at = cells.findIndex((cell) => cell.start === unit.cell!.start);
  const next = cells[at + 1]?.text.trim() ?? '';
  return at > 0 && DATE_CELL.test(unit.left) && /^\p{Lu}[\p{L}-]{2}/u.test(next) && !NO_CARE.test(next) && cells.slice(at + 2).some((cell) => /^(?:\p{L}[\p{L} '’]{2,30}:?\s)?-?\$?[\d,]+\.\d{2}$/u.test(cell.text.trim()));
}

/** "D8080 one time", "D8670 for up to 24 monthly visits", "E0431 once a month". */
const QUANTITY = /^,?\s(?:once|twice|(?:for |x ?)?(?:up to )?(?:one|two|three|four|five|six|\d{1,3})\s\p{L}{3,}|for up to \d)/u;
/** `97530 GO KX 4 units` anywhere, `97530 GO KX` on a line of its own: no house number is followed so. */
function unitCount(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 24);
  if (/[A-Z]/.test(text[start]!) && /\p{L}\s$/u.test(text.slice(Math.max(0, start - 2), start)) && !COUNTER.test(text.slice(Math.max(0, start - 24), start)) && QUANTITY.test(after)) return true;
  if (/^(?:[\s-][A-Z][A-Z0-9]){0,3},?\s(?:x\s?)?\d{1,3}\sunits?\b/.test(after)) return true;
  return /(?:^|\n)\s*$/.test(text.slice(Math.max(0, start - 3), start)) && /^(?:\s[A-Z][A-Z0-9]){1,3}\s*$/.test(after) && !/^\s(?:[NS][EW]|[NSEW]\d)\b/.test(after);
}

/** "LH-UM-DEN-PL rev. 0226": when a form was revised. */
const FORM_REVISION = /(?:\b[A-Z]{2,8}-[A-Z\d-]{1,20}|\b[Ff]orm\b[^\n]{0,24}|\b[A-Z]{3,8}\d{2,6})[\s,·|(]{1,3}[Rr](?:ev|EV)(?:\.|ised|ision)?[\s:.]{0,3}$/;

/** A heading and the first cell under it, read as one: "Description\n99204 New patient visit". */
const HEADED_CELL = /^(?:description|services?|procedures?|items?|treatment|what was done)[^\n]{0,20}\n\s{0,4}$/i;

const OF_GROUP = /(?:^|\t|\s{2})group\b[^\n\t:]{0,3}[:\s]{1,4}[^\n\t]{2,60}\s[/–-]\s$/i;
const OTHER_NUMBER = /^(?:group|account|policy|contract|member|subscriber|enrollee|identification|claim|case|reference|payer|grupo|p[óo]liza)\b(?! (?:service|procedure|codes?))[^:]{0,20}:?$/i;

/** Where the proof of a candidate starts, or nothing if nothing says that it is a code. */
function evidence(unit: Unit, labels: readonly Label[], leadLabels: readonly Label[], candidate: Candidate): number | undefined {
  const { spec, start, end } = candidate;
  const label = labelBefore(unit.text, labels, start);
  // "Group | Tri-County Millwork / 55120-04": the number of a group.
  if (spec.bracketed && !unit.heading && (OTHER_NUMBER.test(unit.left) || OF_GROUP.test(unit.text.slice(Math.max(unit.text.lastIndexOf('\n', start) + 1, start - 90), start)))) return undefined;
  if (spec.system === 'REV' && FORM_REVISION.test(unit.text.slice(Math.max(0, start - 48), start))) return undefined;
  if (label && spec.labels.includes(label.kind)) return label.start;
  if (label && label.kind !== 'code' && label.kind !== 'other' && !spec.free && spec.labels.length > 0 && start - label.end < 12) return undefined;
  if (unit.heading) {
    if (spec.headings?.test(unit.heading) && !/\b(?:reason|remark|denial|adj|policy|status|group)/i.test(unit.heading)) return start;
    if (spec.described && DESCRIBED.test(unit.heading) && (atEdge(unit, candidate) || tied(unit.text, end))) return start;
  }
  if (unit.cell && unit.leadStart !== undefined && spec.described && DESCRIBED.test(unit.lead) && atEdge(unit, candidate)) return start;
  if (unit.cell && spec.described && HEADED_CELL.test(unit.text.slice(0, start))) return start;
  const lead = leadLabels.at(-1);
  if (lead && spec.labels.includes(lead.kind) && (atEdge(unit, candidate) || start < 40)) return unit.leadStart !== undefined && start < QUOTE ? unit.leadStart - unit.start : start;
  if (spec.bracketed && billedCell(unit, candidate)) return start;
  // "Claim 1 of 2 | 26049-7731-00": the number of a claim may have the shape of a drug code.
  if (spec.free) return label?.kind === 'other' || (spec.system === 'NDC' && /\bclaim\b/i.test(`${unit.left} ${unit.text.slice(Math.max(0, start - 20), start)}`)) ? undefined : start;
  if (!spec.bracketed) return undefined;
  if (inBrackets(unit.text, candidate) || (tied(unit.text, end) && !tiedToState(unit.text, end) && !GROUP_OF_ID.test(unit.text.slice(Math.max(0, start - 16), start)) && !COUNTER.test(unit.text.slice(Math.max(0, start - 24), start)))) return start;
  if (endsCardTitle(unit, candidate) || aloneOnCard(unit, candidate) || headsCard(unit, candidate) || overItsWords(unit, candidate) || besideItsWords(unit, candidate) || beforeAmount(unit, candidate) || namesDental(unit, candidate)) return start;
  if (endsDescription(unit.text, candidate) || afterDate(unit, start) || unitCount(unit.text, start, end)) return start;
  return undefined;
}

const PLAIN_DIAGNOSIS = /\b(?:for|diagnos\w{2,6}|condition|diagn[óo]stico|due to|with|para)\b[^.;]{0,60}\(\s?$/i;
/** Words that have the shape of a short diagnosis and are none. */
const NO_DIAGNOSIS = /^(?:B12|A1C|H1N1|C19|Q10|W2|W9|A4|T4|N95|K12|F16)$/;

/** A three-character diagnosis in brackets after the words for it, "prostate cancer (C61)", or beside a longer one, "(L30.4, E65)". */
function bracketedDiagnosis(unit: Unit): Candidate[] {
  const spec = clinicalSpecs.find((s) => s.system === 'ICD-10-CM')!;
  const beside = [...unit.masked.matchAll(/\((?:[A-Z]\d[0-9A-Z]\.[0-9A-Z]{1,4}, ){1,4}([A-Z]\d[0-9A-Z])\)|\(([A-Z]\d[0-9A-Z])(?:, [A-Z]\d[0-9A-Z]\.[0-9A-Z]{1,4}){1,4}\)/g)]
    .map((m) => ({ value: m[1] ?? m[2]!, start: m.index + (m[1] ? m[0].length - 4 : 1) }))
    .filter(({ value }) => !NO_DIAGNOSIS.test(value))
    .map(({ value, start }) => ({ spec, value, start, end: start + 3, from: start }));
  const alone = [...unit.masked.matchAll(/\(([A-Z]\d[0-9A-Z])\)/g)]
    .filter((m) => !NO_DIAGNOSIS.test(m[1]!) && PLAIN_DIAGNOSIS.test(unit.text.slice(Math.max(0, m.index - 90), m.index + 1)))
    .map((m) => ({ spec, value: m[1]!, start: m.index + 1, end: m.index + 4, from: m.index }));
  return [...beside, ...alone];
}

/** Places of service by the words for them (CMS, Place of Service Code Set). */
const PLACES: readonly (readonly [string, RegExp])[] = [
  ['22', /\b(?:hospital )?outpatient(?: hospital| department| dept\.?| clinic)?|\bon[- ]campus/i], ['19', /\boff[- ]campus|\boutpatient/i], ['21', /\binpatient/i], ['11', /\boffice\b/i], ['24', /\bambulatory surg|\bsurgery center|\basc\b/i],
  ['23', /\bemergency/i], ['20', /\burgent care/i], ['12', /\bhome\b/i], ['02', /\btele/i], ['10', /\btele/i], ['31', /\bskilled nursing/i], ['32', /\bnursing (?:facility|home)/i], ['81', /\blab/i], ['49', /\bclinic/i], ['65', /\b(?:dialysis|renal)/i], ['34', /\bhospice/i], ['41', /\bambulance/i], ['61', /\brehab/i], ['51', /\bpsych/i], ['55', /\bresidential/i], ['13', /\bassisted living/i],
];

/** "outpatient department (22)": the number of a place after the words that it stands for. */
function bracketedPlace(unit: Unit): Candidate[] {
  const spec = clinicalSpecs.find((s) => s.system === 'POS')!;
  return [...unit.masked.matchAll(/\((?:pos )?(\d{2})\)/gi)].flatMap((m) => {
    const words = unit.text.slice(Math.max(0, m.index - 40), m.index);
    const at = m.index + m[0].length - 3;
    return PLACES.some(([value, place]) => value === m[1] && place.test(words)) && !/\d\s*$/.test(words) ? [{ spec, value: m[1]!, start: at, end: at + 2, from: at }] : [];
  });
}

/** Codes of a list stand or fall together: `0912 / H0035`, `J2323, 96365`. */
function spread(unit: Unit, candidates: Candidate[]): void {
  const listed = (a: Candidate, b: Candidate) => GLUE.test(unit.text.slice(a.end, b.start)) && b.start - a.end <= 14;
  const sameKind = (a: Candidate, b: Candidate) => !!a.spec.bracketed && !!b.spec.bracketed;
  for (const order of [candidates, [...candidates].reverse()]) {
    for (let i = 1; i < order.length; i++) {
      const [done, next] = [order[i - 1]!, order[i]!];
      const [left, right] = done.start < next.start ? [done, next] : [next, done];
      if (done.from !== undefined && next.from === undefined && sameKind(done, next) && listed(left, right)) next.from = next.start;
    }
  }
}

/** All clinical codes of a unit, with modifiers left to `modifiers.ts`. */
export function clinicalCodesOf(unit: Unit): FoundCode[] {
  const candidates: Candidate[] = clinicalSpecs
    .flatMap((spec) => [...unit.masked.matchAll(spec.shape)].map((m): Candidate => ({ spec, value: m[0], start: m.index, end: m.index + m[0].length })))
    .filter((c) => !c.spec.valid || c.spec.valid(c.value))
    .filter((c) => !isExample(unit.text, c.start, c.end));
  const bracketed = [...bracketedDiagnosis(unit), ...bracketedPlace(unit)];
  if (candidates.length === 0 && bracketed.length === 0) return [];
  const labels = labelsIn(unit.text);
  const leadLabels = labelsIn(unit.lead);
  candidates.sort((a, b) => a.start - b.start);
  for (const candidate of candidates) candidate.from = evidence(unit, labels, leadLabels, candidate);
  const taken = [...candidates, ...bracketed].sort((a, b) => a.start - b.start);
  spread(unit, taken);
  const proven = taken.filter((c) => c.from !== undefined).filter((c, i, all) => !all.slice(Math.max(0, i - 4), i).some((o) => o.start < c.end && c.start < o.end));
  return proven.map((c) => ({
    system: c.spec.system,
    value: c.value,
    start: unit.start + c.start,
    end: unit.start + c.end,
    from: unit.start + (c.start - c.from! <= QUOTE ? c.from! : c.start),
  }));
}
