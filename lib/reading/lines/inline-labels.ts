/**
 * The amounts of a row that is told in one line, each with the label that stands before it ("charged 112.00 allowed
 * 84.00") or after it ("$112.00 charged, $84.00 allowed"). A line is labelled one way throughout or not at all.
 */
import type { Span } from '../../intake/doc';
import { fold } from '../prose/fold';
import { amountsIn } from '../shapes/amounts';
import type { Match } from '../shapes/match';
import { AMOUNT_MEANINGS, meaningOf } from './column-words';
import type { Part } from './raw-line';

export interface Labelled {
  /** The amounts whose label is known, in order; each spans its label too. Places count from the start of the text. */
  readonly amounts: readonly Part[];
  /** What stands before, between and after them. */
  readonly rest: readonly Span[];
}

/** More amounts than any row of a plan has. */
const MOST = 14;
/** Longest label, in words and characters. */
const WORDS = 7;
const LONGEST = 48;

/** What parts the pieces of a row: bars, tabs, wide gaps, semicolons, bullets, leaders, dashes with blanks. */
export const SEPARATOR = /\s*(?:[|¦\t\n;…]|\s[·•●▪‣>›»]\s|\s{2,}|\.{3,}|_{3,}|-{3,}|\s[-–—]{1,2}\s)[\s|¦;.…_]*/g;

/**
 * Words that labels of amounts are made of, folded. They tell where a label begins behind the words of a service, so
 * none may be the last word of a service's name.
 */
const LABEL_WORDS: ReadonlySet<string> = new Set(
  `billed bill charge charges charged submitted fee fees price cost costs amount amounts amt total claimed retail list regular usual
  allowed allow allows allowable allowance eligible covered covers approved accepted considered recognized negotiated contracted rate network
  discount discounts savings saved write-off writeoff adjustment adj adjusted adjustments contractual reduction
  not non noncovered non-covered uncovered excluded ineligible denied disallowed payable unpaid refused
  deductible ded deduct applied copay co-pay copayment co-payment coinsurance co-insurance coins pocket out out-of-pocket
  plan plan's plans insurance insurer medicare medicaid tricare champva benefit benefits we our paid pays pay payment payments net reimbursed
  other primary secondary carrier what the to by of from was is
  you your yours you'll patient patient's member member's members resp responsibility owe owes owed due balance share portion part liability pt mbr i my may must will
  provider provider's dentist dentist's doctor doctor's office facility hospital hospital's pharmacy pharmacy's
  facturado facturada facturo cobrado cobrada cobro cargo cargos permitido permitida aprobado aprobada aprobo elegible pagado pagada pago paga cubierto cubierta no
  usted debe pagar deducible copago coaseguro descuento su parte responsabilidad del paciente monto cantidad importe que lo el plan`.split(/\s+/),
);

const EDGE = /^[\s,:;=()[\]*.…_|¦\-–—/+&]+|[\s,:;=([*.…_|¦\-–—/+&]+$/g;
/** Between two labelled amounts. */
const JOINT = /^(?:and|y|e|then|with|less|minus|plus|con|but|menos)\s+/i;
/** A number with its measure is no money: "Estradiol 0.05 mg". */
const MEASURE = /^\s?(?:mg|mcg|µg|ml|g|gm|kg|units?|iu|hrs?|hours?|mi|miles?|cm|mm|in|oz|%|visits?|days?)(?![a-z])/i;

interface Label extends Span {
  readonly text: string;
}

const isAmountLabel = (words: string): boolean => {
  const meaning = meaningOf(fold(words));
  return meaning !== undefined && AMOUNT_MEANINGS.has(meaning);
};

const wordsIn = (text: string): Match<string>[] => [...text.matchAll(/\S+/g)].map((m) => ({ value: m[0], start: m.index, end: m.index + m[0].length }));
const isLabelWord = (word: string): boolean => LABEL_WORDS.has(fold(word).replace(/^[("'[]+|[)"'\].,:=*]+$/g, ''));

/** Cuts the edges off; undefined where nothing is left. */
function trimmed(text: string, from: number, to: number): Label | undefined {
  const whole = text.slice(from, to);
  const inner = whole.replace(EDGE, '');
  if (inner === '') return undefined;
  const start = from + whole.indexOf(inner);
  const joint = JOINT.exec(inner)?.[0].length ?? 0;
  return { start: start + joint, end: start + inner.length, text: inner.slice(joint) };
}

/** The last piece of a gap, behind the last separator that has words after it. */
function lastPiece(text: string, from: number, to: number): Label | undefined {
  const gap = trimmed(text, from, to);
  if (!gap) return undefined;
  const cut = [...gap.text.matchAll(SEPARATOR)].at(-1);
  return cut ? trimmed(text, gap.start + cut.index + cut[0].length, gap.end) : gap;
}

/** A label at the end of a gap: the whole piece where it is short, else the words of labels that it ends with. */
function labelBefore(text: string, from: number, to: number, first: boolean): Label | undefined {
  const piece = lastPiece(text, from, to);
  if (!piece) return undefined;
  const words = wordsIn(piece.text);
  const bounded = piece.start > from + 1 || !first;
  if (bounded && words.length <= 4 && piece.text.length <= LONGEST && !/\d|:\s/.test(piece.text) && words.some(({ value }) => isLabelWord(value)) && isAmountLabel(piece.text)) return piece;
  let at = words.length;
  while (at > 0 && words.length - at < WORDS && isLabelWord(words[at - 1]!.value) && !(at < words.length && /[:;,.)]$/.test(words[at - 1]!.value))) at--;
  for (; at < words.length; at++) {
    const start = piece.start + words[at]!.start;
    const label = { start, end: piece.end, text: text.slice(start, piece.end) };
    if (isAmountLabel(label.text)) return label;
  }
  return undefined;
}

/** A label at the start of a gap, up to the next stop. */
function labelAfter(text: string, from: number, to: number): Label | undefined {
  const gap = text.slice(from, to);
  const lead = /^[\s(]*(?:[-–—=:]\s)?/.exec(gap)![0].length;
  const end = /[,;|¦\t\n)·•]|\s{2,}|\.(?:\s|$)|\.{3}|\s[-–—]\s|\s(?:and|y)\s/.exec(gap.slice(lead));
  const piece = trimmed(text, from + lead, end ? from + lead + end.index : to);
  if (!piece || piece.start - from > 4 || piece.text.length > LONGEST) return undefined;
  const words = wordsIn(piece.text);
  let count = 0;
  while (count < words.length && count < WORDS && isLabelWord(words[count]!.value)) count++;
  for (; count > 0; count--) {
    const label = { start: piece.start, end: piece.start + words[count - 1]!.end, text: piece.text.slice(0, words[count - 1]!.end) };
    if (isAmountLabel(label.text)) return label;
  }
  return undefined;
}

const partOf = (text: string, amount: Match<number>, label: Label): Part => ({
  start: Math.min(label.start, amount.start), end: Math.max(label.end, amount.end), text: text.slice(amount.start, amount.end), meaning: meaningOf(fold(label.text))!, heading: label.text,
});

/** "Sleep study - $2,150.00": a dash with blanks on both sides parts, it takes nothing away. */
function withoutDash(text: string, amount: Match<number>): Match<number> {
  const dash = /^[-−–]\s+/.exec(text.slice(amount.start, amount.end))?.[0].length ?? 0;
  return dash > 0 && /\s$/.test(text.slice(0, amount.start)) ? { ...amount, value: Math.abs(amount.value), start: amount.start + dash } : amount;
}

/** The labelled amounts of one line of text; undefined where an amount has no label, or two have the same. */
export function labelledIn(text: string): Labelled | undefined {
  const all = amountsIn(text).map((amount) => withoutDash(text, amount)).filter(({ start, end }) => text.slice(start, end).includes('$') || !MEASURE.test(text.slice(end)));
  if (all.length > MOST) return undefined;
  const before = all.map((amount, i) => labelBefore(text, all[i - 1]?.end ?? 0, amount.start, i === 0));
  const labels = before.every(Boolean) ? before : all.map((amount, i) => labelAfter(text, amount.end, all[i + 1]?.start ?? text.length));
  if (!labels.every((label) => label !== undefined)) return undefined;
  const amounts = all.map((amount, i) => partOf(text, amount, labels[i]!));
  if (new Set(amounts.map(({ meaning }) => meaning)).size < amounts.length) return undefined;
  const edges = [0, ...amounts.flatMap(({ start, end }) => [start, end]), text.length];
  return { amounts, rest: Array.from({ length: amounts.length + 1 }, (_, i) => ({ start: edges[i * 2]!, end: edges[i * 2 + 1]! })).filter(({ start, end }) => /[\p{L}\d]/u.test(text.slice(start, end))) };
}
