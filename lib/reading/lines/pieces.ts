/** A line cut into the pieces that a person sees apart: cells, columns of spaces, bullets; each piece with what it is. */
import type { Span } from '../../intake/doc';
import type { View, ViewCell, ViewLine } from '../view';
import { amountsIn } from '../shapes/amounts';
import { dateRangesIn } from '../shapes/date-ranges';
import { fold, foldLabel } from '../prose/fold';
import { STATUS_WORDS } from '../verdict/decision-cues';
import type { Meaning } from './column-words';
import { AMOUNT_MEANINGS, meaningOf } from './column-words';
import type { Part } from './raw-line';
import { stackedAmounts } from './stacked';

export interface Piece extends Span {
  readonly text: string;
  /** What the piece holds; several for "Billed $175.00 Plan paid $0.00"; empty for mere words. */
  readonly parts: readonly Part[];
  readonly kind: 'parts' | 'status' | 'date' | 'claim' | 'words';
}

const BREAK = /\s{2,}|\t|\n|\s[·|•]\s/g;
const REMARK_PIECE = /^(?:(?:adjustment |denial |remark )?(?:reason|remark|note|message|msg|code)s?(?: codes?)?)[:\s]{1,3}(?=[A-Z0-9]{1,4}[-\s\d]|\d)/i;
const CLAIM_PIECE = /^(?:claim|reclamo)\b.{0,20}\d/i;

/** "Service: Sleep study" in a line of prose. */
const LABELLED = /^([^:\n]{2,40}):\s{1,3}(\S[^\n]{1,90})$/;
const NAMED: ReadonlySet<Meaning> = new Set(['description', 'provider', 'serviceDate', 'code']);

/** "We must receive your appeal by: …": no date of care. */
const DEADLINE = /\b(?:appeal|must|due|no later than|deadline|pay by|printed|processed|received|issued)\b/i;

/** "Date of service 05/11/2026 at Bluff Street Chiropractic": the day after its label, whatever follows. */
const OF_SERVICE = /^(?:dates? of (?:service|care|visit)|service dates?|visit dates?|fill dates?|date filled|fechas? de servicio)\s{0,2}[:\t]?\s{0,2}(?=[\p{L}\d])/iu;

/** A chip of a state with the codes of its reasons: "Not covered CO-97, N19", "Denied, reason CO-50". */
const STATE_AND_CODES = /^(\p{Lu}[\p{L}-]{2,14}(?: \p{L}[\p{L}-]{1,14}){0,2}?)(?:[\s,:;·|–-]{1,3}(?:reasons?|codes?|reason codes?|remarks?|notes?)){0,1}[\s,:;·|–-]{1,3}(?:(?:CO|PR|OA|PI|CR)[- ]?[A-Z]?\d{1,3}|MA\d{2,3}|[MN]\d{1,3})(?:[\s,;/+&]{1,3}(?:(?:CO|PR|OA|PI|CR)[- ]?[A-Z]?\d{1,3}|MA\d{2,3}|[MN]\d{1,3})){0,5}$/u;

export type PieceReader = (line: ViewLine) => readonly Piece[];

/** Reads the pieces of a document's lines, each line once; an amount under its label stands for both. */
export function pieceReader(view: View): PieceReader {
  const stacked = stackedAmounts(view);
  const labels = new Set([...stacked.values()].map(({ label }) => label.index));
  const known = new Map<number, readonly Piece[]>();
  return (line) => {
    let pieces = known.get(line.index);
    if (pieces) return pieces;
    const over = stacked.get(line.index);
    if (over) pieces = [{ ...spanOf(line), text: line.text, parts: [partOf(line, line.text, over.meaning, over.label.text)], kind: 'parts' }];
    else pieces = labels.has(line.index) ? [] : piecesOf(view, line);
    known.set(line.index, pieces);
    return pieces;
  };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** The pieces of a line; for a pair, its value under the meaning of its label. */
function piecesOf(view: View, line: ViewLine): Piece[] {
  const [first, second, third] = line.cells ?? [];
  if (first && second && !third) {
    const lone = isLoneAmount(second.text);
    const label = lone ? withoutGloss(first.text) : first.text;
    const named = meaningOf(fold(label));
    const meaning = lone && (named === 'approved' || named === undefined) ? (meaningOf(`${fold(label)} amount`) ?? named) : named;
    if (meaning && label.length <= 60 && !/:\s*\S/.test(label) && !amountsIn(label).length) {
      return [{ ...second, text: second.text, parts: [partOf(second, second.text, meaning, label)], kind: meaning === 'status' && ENDS_CARD.test(label) && isState(second.text) ? 'status' : 'parts' }];
    }
  }
  const cells = line.cells ?? [];
  const labels = cells.map((cell, i) => labelOfNext(cell, cells[i + 1]));
  if (labels.some(Boolean)) {
    return cells.flatMap((cell, i): Piece[] => {
      if (labels[i]) return [];
      const label = i > 0 ? labels[i - 1] : undefined;
      return label ? [{ ...cell, text: cell.text, parts: [partOf(cell, cell.text, label, cells[i - 1]!.text)], kind: 'parts' }] : [pieceOf(cell.text, cell)];
    });
  }
  return (line.cells ?? [line]).flatMap((cell) => split(view.text, cell)).flatMap((span) => stateApart(view.text, span, line.cells !== undefined)).map(({ start, end }) => pieceOf(view.text.slice(start, end), { start, end }));
}

/** A name with its state behind or before it: "Appalachian Eye Associates In process", "Birch Lab (Denied)", "Denied: Birch Lab". */
function stateApart(text: string, { start, end }: Span, cell: boolean): Span[] {
  const own = text.slice(start, end);
  if (end - start > LONGEST_NAME) return [{ start, end }];
  const first = STARTS_WITH_STATE.exec(own);
  if (first) return [{ start, end: start + first[1]!.length }, { start: start + first[0].length, end }];
  const m = ENDS_IN_STATE.exec(own);
  if (!m || AMOUNT_ENDS.test(m[1]!) || (cell && meaningOf(fold(m[0])))) return [{ start, end }];
  const at = start + m[0].lastIndexOf(m[2]!);
  return [{ start, end: start + m[1]!.length }, { start: at, end: at + m[2]!.length }];
}
const LONGEST_NAME = 110;
const STATE = '(?:Partly|Partially) (?:[Dd]enied|[Pp]aid|[Aa]pproved|[Cc]overed)|Not (?:[Cc]overed|[Pp]aid|[Aa]pproved|[Pp]ayable)|In (?:[Pp]rocess|[Pp]rogress|[Rr]eview)|Under [Rr]eview|Denied|Rejected|Declined|Paid|Approved|Pending|Processing|Processed|Completed|Finalized|Denegad[oa]|Rechazad[oa]|Pagad[oa]|En (?:[Pp]roceso|[Rr]evisi[óo]n)|Pendiente|DENIED|PAID|NOT (?:COVERED|PAID|APPROVED)|PENDING|IN PROCESS|APPROVED';
const ENDS_IN_STATE = new RegExp(String.raw`^(?=\p{Lu})([^$:]{2,90}[\p{L}\d.)])[ \t]{1,3}(?:[–—-][ \t]{0,2}|[(\[])?(${STATE})[)\]]?$`, 'u');
const STARTS_WITH_STATE = new RegExp(String.raw`^(${STATE})[ \t]{0,1}[:–—-][ \t]{1,3}(?=\p{Lu}[^$:]{2,90}$)`, 'u');
/** Words before such a one that make a sentence or a label of it: "Total Paid", "was Denied". */
const AMOUNT_ENDS = /\b(?:amounts?|total|totals|plans?|we|you|insurance|insurer|medicare|dates?|claims?|benefits?|is|was|were|are|be|been|not|and|or|of|to|by|has|have|previously|already|charges?|services?|status|show|all|other|patient|member|provider|how|why|what|if|when|number|us|it|paid|deductible|co-?pay(?:ment)?|coinsurance|discount|savings|balance|copago|deducible|monto|cantidad)$/i;

const isLoneAmount = (text: string): boolean => amountsIn(text).length === 1 && !/\p{L}{3}/u.test(text);

/** A label without the sentence that explains it in the same cell: "You pay The amount you pay includes …". */
const withoutGloss = (label: string): string => label.split(/\n|\s(?=(?:The|This|These|What|It|Includes?|After|How)\s\p{Ll})/u)[0]!.trim();

/** "Your cost" in a cell before "$120.00". */
function labelOfNext(cell: ViewCell, next: ViewCell | undefined): Meaning | undefined {
  if (!next || !/^\s*-?\$/.test(next.text) || /\d/.test(cell.text)) return undefined;
  const meaning = meaningOf(fold(cell.text));
  return meaning && AMOUNT_MEANINGS.has(meaning) ? meaning : undefined;
}

const partOf = (span: Span, text: string, meaning: Meaning, heading: string): Part => ({ start: span.start, end: span.end, text, meaning, heading });

function split(text: string, span: Span): Span[] {
  const whole = text.slice(span.start, span.end);
  const found: Span[] = [];
  let from = 0;
  const push = (to: number): void => {
    const words = whole.slice(from, to);
    const lead = words.search(/\S/);
    if (lead >= 0) found.push({ start: span.start + from + lead, end: span.start + from + words.trimEnd().length });
  };
  for (const gap of whole.matchAll(BREAK)) {
    push(gap.index);
    from = gap.index + gap[0].length;
  }
  push(whole.length);
  return found;
}

/** Words that are a state and nothing else: `Denied`, `In process`. */
export const isState = (text: string): boolean => text.length <= 60 && STATUS_WORDS.some(({ pattern }) => pattern.test(foldLabel(text)));

/** "Result: Not covered": the label of a state. */
const STATE_LABEL = /^(?:result|outcome|line status|decision|determination|disposition|resultado) ?[:–-] ?/i;
/** Such a label closes a card; "Status" also stands over the facts of a whole claim. */
const ENDS_CARD = /^(?:result|outcome|line status|decision|determination|disposition|resultado)\b/i;

function pieceOf(text: string, span: Span): Piece {
  const label = STATE_LABEL.exec(text)?.[0].length ?? 0;
  if (label > 0 && isState(text.slice(label))) return { ...span, text, parts: [partOf({ start: span.start + label, end: span.end }, text.slice(label), 'status', '')], kind: 'status' };
  if (isState(text)) return { ...span, text, parts: [partOf(span, text, 'status', '')], kind: 'status' };
  const reasoned = STATE_AND_CODES.exec(text);
  if (reasoned && STATUS_WORDS.some(({ pattern }) => pattern.test(foldLabel(reasoned[1]!)))) return { ...span, text, parts: [partOf({ start: span.start, end: span.start + reasoned[1]!.length }, reasoned[1]!, 'status', '')], kind: 'status' };
  const labelled = labelledAmounts(text, span);
  if (labelled.length > 0) return { ...span, text, parts: labelled, kind: 'parts' };
  const said = LABELLED.exec(text);
  const meaning = said ? meaningOf(fold(said[1]!)) : undefined;
  if (said && meaning && NAMED.has(meaning)) {
    const at = { start: span.end - said[2]!.length, end: span.end };
    return { ...span, text, parts: [partOf(at, said[2]!, meaning, said[1]!)], kind: 'parts' };
  }
  if (REMARK_PIECE.test(text) && text.length <= 40) return { ...span, text, parts: [partOf(span, text.replace(REMARK_PIECE, ''), 'remarks', '')], kind: 'parts' };
  const served = OF_SERVICE.exec(text);
  const day = served && text.length <= 160 ? dateRangesIn(text.slice(served[0].length))[0] : undefined;
  if (served && day?.start === 0) {
    const at = { start: span.start + served[0].length, end: span.start + served[0].length + day.end };
    return { ...span, text, parts: [partOf(at, text.slice(served[0].length, served[0].length + day.end), 'serviceDate', served[0])], kind: 'date' };
  }
  const dates = DEADLINE.test(text) ? [] : dateRangesIn(text);
  if (dates.length > 0 && text.length <= (endsWithDate(text, dates) ? 90 : 40)) return { ...span, text, parts: [partOf(span, text, 'serviceDate', '')], kind: 'date' };
  return { ...span, text, parts: [], kind: CLAIM_PIECE.test(text) && text.length <= 60 ? 'claim' : 'words' };
}

/** "Hollis Imaging Center, September 14, 2026" */
const endsWithDate = (text: string, dates: readonly { readonly end: number }[]): boolean => dates.at(-1)!.end >= text.trimEnd().length;

/** "Billed $175.00", "Plan paid: $0.00": amounts whose words in front are the heading of an amount. */
function labelledAmounts(text: string, span: Span): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const amount of amountsIn(text)) {
    const label = text.slice(from, amount.start).replace(/^[\s,;.]+(?:and\s)?/, '').trim();
    const meaning = label.length <= 40 ? meaningOf(fold(label)) : undefined;
    if (meaning && AMOUNT_MEANINGS.has(meaning) && !/\b(?:includes?|including|of|up to|at least|under|over)$/i.test(label)) {
      parts.push({ start: span.start + from, end: span.start + amount.end, text: text.slice(amount.start, amount.end), meaning, heading: label });
    }
    from = amount.end;
  }
  return parts;
}
