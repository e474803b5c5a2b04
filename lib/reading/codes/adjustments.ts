/** Why a line was adjusted: CARC (with its group code), RARC, and the insurer's own remark codes. */
import { carcByCode, groupCodes, rarcByCode } from '../../knowledge/codes';
import type { CodeSystem } from '../reading';
import type { FoundCode } from './clinical-codes';
import type { Explanation } from './explanations';
import { saysTheSame } from './explanations';
import { effectOfWords } from '../lines/explanations';
import type { Unit } from './units';
import { isExample } from './units';

export interface AdjustmentContext {
  readonly explanations: ReadonlyMap<string, Explanation>;
  /** A Medicare Summary Notice has note letters, which are no codes. */
  readonly medicareNotice: boolean;
  /** The paper explains marks of its own and uses no public list of reasons. */
  readonly ownMarks: boolean;
  /** It speaks of remark, message or reason codes somewhere, so that its marks have a place of their own. */
  readonly namesMarks: boolean;
}

export const GROUPED = /(?<![\w.-])(CO|PR|OA|PI|CR)(\s?[-–:/]\s?| ?)([1-9]\d{0,2}|[ABDPWY]\d{1,2})(?![\w%]|\.\d|-\d)/g;
export const RARC = /(?<![\w.-])(?:MA\d{2,3}|M[1-9]\d{0,2}|N[1-9]\d{0,3})(?![\w%]|\.\d|-\d)/g;
const NUMBERED = /(?<!\p{L})((?:claim )?adjustment(?: reason)?s?(?: codes?)?|reason(?: codes?)?|carc|denial(?: reason)? codes?|(?:c[óo]digo de )?motivo|raz[óo]n|ajuste)(\s?(?:no\.?|#|number)?\s{0,2}:?\s{0,2})([1-9]\d{0,2}|[ABPWY]\d{1,2})(?![\w%$/-]|[.,]\d)/giu;
const OWN = /(?<!\p{L})((?:denial|remark|reason|message|explanation|ex|remittance|note|comment)(?: reason)? codes?|remarks?|mensaje|c[óo]digo de (?:motivo|negaci[óo]n|mensaje))(?: (?:on|for) (?:(?:the|this|each|both|all|your|every) ){1,2}(?:services?|lines?|items?|charges?|claims?|visits?|procedures?|tests?))?\s{0,2}[:#]?\s{1,3}([A-Z0-9]{2,6})(?![\w.%$/-])/giu;

/** A note by its mark alone, at the end of a cell or line or before a sentence: "Note 614", "· Note PA1", "Message TF3 This claim …". */
const NAMED = /(?<![\p{L}\d])(notes?|remarks?|msg|message|reason|code|nota|mensaje)[:\s#]{1,3}([A-Z0-9]{2,5})(?=\)?:?\s*$|\)?\n|[.:;,]?\s+\p{Lu}\p{Ll}+\s\p{Ll})/giu;

/** Words before a place that speak of adjustments, near enough to make a bare shape a code. */
const CONTEXT = /\b(?:adjust\w{0,6}|reason|remarks?|rarc|carc|denial codes?|remittance|codes?|motivo|ajuste|c[óo]digos?|notes?|message)\b[^.\n]{0,40}$/i;
const REASONS = /reason|adjust|\badj\b|carc|ansi|motivo|raz[óo]n|ajuste/i;
const REMARKS = /remark|rarc|\bnotes?\b|\bsee\b|\bmsg\b|message|explanation|polic(?:y|ies)|\bcodes?\b|c[óo]digo|comment|mensaje|\bnotas?\b|\bex\b|denial|footnote|\bkey\b|\bwhy\b|\br(?:e?)mk?s?\b|\bexpl\b/i;
const NO_REMARKS = /\b(?:cpt|hcpcs|proc\w{0,7}|service|billing|rev(?:enue)?|diag\w{0,7}|ada|place|pos|ndc|drug|modifier|mod|zip|status|what it is|tooth)\b/i;

const made = (unit: Unit, system: CodeSystem, value: string, start: number, end: number, from = start): FoundCode => ({ system, value, start: unit.start + start, end: unit.start + end, from: unit.start + from });

/** `CO-50`, `PR 204`, `OA22`: with a hyphen as it is, else only where something speaks of codes. */
function grouped(unit: Unit, { explanations }: AdjustmentContext): FoundCode[] {
  return [...unit.text.matchAll(GROUPED)].flatMap((m) => {
    if (!groupCodes.has(m[1]!) || !carcByCode.has(m[3]!) || isExample(unit.text, m.index, m.index + m[0].length)) return [];
    const before = unit.text.slice(Math.max(0, m.index - 60), m.index);
    const after = unit.text.slice(m.index + m[0].length, m.index + m[0].length + 12);
    const sure = /[-–:/]/.test(m[2]!) || isReasonColumn(unit) || CONTEXT.test(before) || /^\s?(?:[:–]|-\s|[,/]?\s?(?:MA?|N)\d|[,;/]\s?(?:CO|PR|OA|PI)\b)/.test(after) || explanations.has(m[0]);
    return sure ? [made(unit, 'CARC', `${m[1]}-${m[3]}`, m.index, m.index + m[0].length)] : [];
  });
}

const isReasonColumn = (unit: Unit): boolean => (REASONS.test(unit.lead) || REMARKS.test(unit.lead)) && !NO_REMARKS.test(unit.lead.replace(REASONS, ''));

/** A bare number under or after words that speak of (adjustment) reasons, where its explanation says what the list says. */
function isReasonNumber(value: string, label: string, words: string, besideRarc: boolean): boolean {
  const row = carcByCode.get(value);
  if (!row) return false;
  return besideRarc || /adjust|carc|ajuste/i.test(label) || (REASONS.test(label) && saysTheSame(row, words));
}

function numbered(unit: Unit, context: AdjustmentContext): FoundCode[] {
  return [...unit.masked.matchAll(NUMBERED)].flatMap((m) => {
    const value = m[3]!.toUpperCase();
    const end = m.index + m[0].length;
    const explained = context.explanations.get(value)?.text ?? unit.text.slice(Math.max(0, m.index - 320), end + 320);
    const beside = /^\s?(?:\([^()\n]{3,70}\))?\s?[,;/]?\s?(?:(?:and |with )?remark(?: code)?:?\s)?(?:MA?|N)\d/i.test(unit.text.slice(end, end + 96));
    if (isExample(unit.text, m.index, end) || !isReasonNumber(value, m[1]!, explained, beside)) return [];
    return [made(unit, 'CARC', value, end - m[3]!.length, end, m.index)];
  });
}

function remarks(unit: Unit, context: AdjustmentContext, carcs: readonly FoundCode[]): FoundCode[] {
  return [...unit.masked.matchAll(RARC)].flatMap((m) => {
    const [start, end] = [m.index, m.index + m[0].length];
    if (isExample(unit.text, start, end) || isOwnMark(m[0], context)) return [];
    const before = unit.text.slice(Math.max(0, start - 60), start);
    const beside = carcs.some((c) => Math.abs(c.end - unit.start - start) <= 6 || Math.abs(c.start - unit.start - end) <= 6) || /(?:^|[\s(])\d{1,3}\s?[/,]?\s?$/.test(before.slice(-6)) || (unit.cell !== undefined && start === 0 && /^(?:CO|PR|OA|PI|CR)-\w{1,4}$/.test(unit.left));
    const opens = start === unit.text.lastIndexOf('\n', start) + 1 && /^\s?[:–-]\s/.test(unit.text.slice(end, end + 3));
    const label = /(?:rarc|remarks?(?: codes?)?|codes?)\W{1,3}$/i.exec(before);
    const column = isReasonColumn(unit);
    const listed = rarcByCode.has(m[0]);
    const heads = unit.cell !== undefined && unit.text.trim() === m[0] && unit.left === '' && listed && context.explanations.get(m[0])?.start === unit.line.start;
    if (!(label || heads || beside || (column && (listed || m[0].length > 2)) || (opens && (listed || context.explanations.has(m[0]))) || (CONTEXT.test(before) && listed))) return [];
    return [made(unit, 'RARC', m[0], start, end, label ? start - label[0].length : start)];
  });
}

/** `N6` on a paper whose other marks are its own, with an explanation that says something else than the list does. */
function isOwnMark(value: string, { explanations, ownMarks }: AdjustmentContext): boolean {
  const explanation = explanations.get(value);
  const row = rarcByCode.get(value);
  return ownMarks && explanation !== undefined && (!row || !saysTheSame(row, explanation.text));
}

/** Whether marks of remarks are explained that no public list holds, and none that only a public list holds. */
export function hasOwnMarks(text: string, explanations: ReadonlyMap<string, Explanation>): boolean {
  if (/\b(?:CO|PR|OA|PI)[- ]\d{1,3}\b|\b(?:CARC|RARC|ANSI)\b|\bremittance advice\b/.test(text)) return false;
  return [...explanations].some(([code, { title }]) => /^(?=[A-Z0-9]*\d)[A-Z][A-Z0-9]{1,3}$/.test(code) && !rarcByCode.has(code) && !carcByCode.has(code) && !CLINICAL.test(code) && (title === '' || REMARKS.test(title)));
}

const COMPARABLE = /^(?:\d{2,4}|[A-Z]{1,4}\d{1,4}[A-Z]{0,2}|\d{1,3}[A-Z]{1,3}\d{0,2}|[A-Z]{2,4})$/;
const CLINICAL = /^(?:\d{5}|[A-V]\d{4}|\d{4}[TFUM]|0\d{3})$/;
/** "Remark 0421": four figures that could be a revenue code, were they not called a remark. */
const NUMBERED_REMARK = /^0\d{3}$/;
/** "Reason | EX31 Acupuncture is not a covered benefit": the mark before its words, in the cell after a label of reasons. */
const OPENED = /^((?=[A-Z]{0,3}\d)(?:[A-Z]{1,3}\d{1,4}[A-Z]?|\d{2,3}[A-Z]{1,2}))[\s:.–-]{1,4}(?=\p{Lu}\p{Ll}+\s\p{Ll})/u;
const SAYS_REMARK = /remark|message|denial|explanation|reason/i;

/** Codes in a column or after a label of remarks that are none of the public lists: the plan's own. */
function own(unit: Unit, context: AdjustmentContext, taken: readonly FoundCode[]): FoundCode[] {
  if (context.medicareNotice) return [];
  const free = (start: number, end: number) => !taken.some((c) => c.start < unit.start + end && unit.start + start < c.end);
  const found: FoundCode[] = [];
  const judge = (value: string, start: number, end: number, label: string, from: number, lone: boolean) => {
    const explanation = context.explanations.get(value);
    if (!COMPARABLE.test(value) || (CLINICAL.test(value) && !(label !== unit.lead && NUMBERED_REMARK.test(value) && SAYS_REMARK.test(label))) || !free(start, end) || (explanation && /^(?:CO|PR|OA|PI|CR)[- ]?\d/.test(explanation.text))) return;
    if (carcByCode.has(value) && REASONS.test(label) && isReasonNumber(value, `${label} ${explanation && REASONS.test(explanation.title) ? explanation.title : ''}`, explanation?.text ?? '', false)) {
      found.push(made(unit, 'CARC', value, start, end, from));
    } else if (value.length > 1 && (explanation || (lone && /\d/.test(value) && /reason|remark|denial|message|explanation|note/i.test(label)))) {
      found.push(made(unit, 'REMARK', value, start, end, from));
    }
  };
  if (unit.cell && unit.text.length <= 60 && isReasonColumn(unit)) {
    const lone = [...unit.masked.matchAll(/[^\s,;/+&]+/g)].every((m) => COMPARABLE.test(m[0]) || /^\W+$|^(?:CO|PR|OA|PI)-?\w{1,3}$|^\d$/.test(m[0]));
    const single = lone ? singleNumbers(unit, context, free) : [];
    for (const m of unit.masked.matchAll(/(?<![\w.$-])[A-Z0-9]{2,6}(?![\w%]|[.-]\d)/g)) judge(m[0], m.index, m.index + m[0].length, unit.lead, m.index, lone);
    found.push(...single);
  }
  found.push(...inAmountRow(unit, context, free));
  for (const m of unit.masked.matchAll(NAMED)) {
    const end = m.index + m[0].length;
    const mixed = /[A-Z]/.test(m[2]!) && /\d/.test(m[2]!) && m[2]!.length >= 2;
    const said = context.explanations.get(m[2]!);
    if (/^code$/i.test(m[1]!) && (!said || said.start === unit.line.start || effectOfWords(said.text) === 'unknown')) continue;
    if (m[2] === m[2]!.toUpperCase() && (mixed || said) && !isExample(unit.text, m.index, end)) judge(m[2]!, end - m[2]!.length, end, m[1]!, m.index, mixed);
  }
  const opened = unit.cell && unit.leadStart !== undefined && SAYS_REMARK.test(unit.lead) ? OPENED.exec(unit.masked) : null;
  if (opened) judge(opened[1]!, opened.index, opened[1]!.length, unit.lead, 0, true);
  for (const m of unit.masked.matchAll(OWN)) {
    const end = m.index + m[0].length;
    if (m[2] === m[2]!.toUpperCase() && /\d/.test(m[2]!) && !isExample(unit.text, m.index, end)) judge(m[2]!, end - m[2]!.length, end, m[1]!, m.index, true);
  }
  found.push(...sayingWhy(unit, context, (start, end) => free(start, end) && !found.some((c) => c.start < unit.start + end && unit.start + start < c.end)));
  return found;
}

/** "A12: The plan pays for 20 visits each year. You have used all 20.": a mark before whole sentences that refuse, on a paper that shows no other place for it. */
const MARK_AND_WHY = /(?:^|\n)\s{0,3}\(?((?=[A-Z]{0,3}\d)[A-Z]{1,3}\d{2,3}[A-Z]?|\d{2,3}[A-Z]{1,2})\)?\s?(?:[:=]|[-–—]\s)\s{0,2}(?=[A-Z][a-z]+ [a-z]+)/g;
const MARK_IN_CELL = /^\s{0,3}\(?((?=[A-Z]{0,3}\d)[A-Z]{1,3}\d{2,3}[A-Z]?|\d{2,3}[A-Z]{1,2})\)?\s?[:=–—-]?\s*$/;

function sayingWhy(unit: Unit, { explanations, namesMarks }: AdjustmentContext, free: (start: number, end: number) => boolean): FoundCode[] {
  if (namesMarks) return [];
  const alone = unit.cell && unit.left === '' ? MARK_IN_CELL.exec(unit.text) : null;
  const marks = alone && explanations.get(alone[1]!)?.start === unit.line.start ? [alone] : [...unit.text.matchAll(MARK_AND_WHY)];
  return marks.flatMap((m) => {
    const value = m[1]!;
    const start = m.index + m[0].indexOf(value);
    const words = explanations.get(value)?.text ?? '';
    const known = CLINICAL.test(value) || !COMPARABLE.test(value) || rarcByCode.has(value) || carcByCode.has(value);
    if (known || !free(start, start + value.length) || isExample(unit.text, start, start + value.length)) return [];
    return words.split(' ').length >= 6 && /[.!]\s|[.!]$/.test(words) && effectOfWords(words) === 'denies' ? [made(unit, 'REMARK', value, start, start + value.length)] : [];
  });
}

/** The last cell of a row of amounts that lost its headings, where the paper's legend explains what stands in it. */
function inAmountRow(unit: Unit, { explanations }: AdjustmentContext, free: (start: number, end: number) => boolean): FoundCode[] {
  const cells = unit.line.cells ?? [];
  if (!unit.cell || unit.heading || unit.text.length > 24 || cells.length < 4 || cells.at(-1)!.start !== unit.cell.start) return [];
  if (cells.slice(0, -1).filter((cell) => /\d\.\d{2}$/.test(cell.text.trim())).length < 2) return [];
  return [...unit.masked.matchAll(/(?<![\w.$-])(?=[A-Z0-9]{0,3}\d)[A-Z0-9]{2,4}(?![\w%]|[.-]\d)/g)].flatMap((m) => {
    const explanation = explanations.get(m[0]);
    return explanation && REMARKS.test(explanation.title) && free(m.index, m.index + m[0].length) ? [made(unit, 'REMARK', m[0], m.index, m.index + m[0].length)] : [];
  });
}

/** `45 1` under "Reason", where a legend of adjustment reasons explains the 1: one digit alone is else a footnote mark. */
function singleNumbers(unit: Unit, { explanations }: AdjustmentContext, free: (start: number, end: number) => boolean): FoundCode[] {
  return [...unit.masked.matchAll(/(?<![\w.$-])\d(?![\w.%-])/g)].flatMap((m) => {
    const explanation = explanations.get(m[0]);
    const row = carcByCode.get(m[0]);
    const fits = explanation && row && REASONS.test(unit.lead) && REASONS.test(explanation.title) && saysTheSame(row, explanation.text);
    return fits && free(m.index, m.index + 1) ? [made(unit, 'CARC', m[0], m.index, m.index + 1)] : [];
  });
}

/** Numbers beside a remark code in one cell or bracket: `119 N362`, `16 / N28`. */
function besideRemark(unit: Unit, rarcs: readonly FoundCode[], taken: readonly FoundCode[]): FoundCode[] {
  return rarcs.flatMap((rarc) => {
    const at = rarc.start - unit.start;
    const m = /(?:^|[\s(:,;])([1-9]\d{0,2}|[ABPWY]\d{1,2})(\s?[,;/]?\s?)$/.exec(unit.masked.slice(Math.max(0, at - 8), at));
    if (!m || !carcByCode.has(m[1]!)) return [];
    const end = at - m[2]!.length;
    const code = made(unit, 'CARC', m[1]!, end - m[1]!.length, end);
    return taken.some((c) => c.start < code.end && code.start < c.end) ? [] : [code];
  });
}

/** Every adjustment code of a unit. */
export function adjustmentsOf(unit: Unit, context: AdjustmentContext): FoundCode[] {
  const carcs = [...grouped(unit, context), ...numbered(unit, context)];
  const rarcs = remarks(unit, context, carcs);
  const all = [...carcs, ...rarcs, ...besideRemark(unit, rarcs, [...carcs, ...rarcs])];
  return [...all, ...own(unit, context, all)];
}
