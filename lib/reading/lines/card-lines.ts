/**
 * Claim lines that stand as cards: a heading or a provider, a state, and amounts as pairs or as "Billed $175.00".
 * A card is a group of the page, or a section under a heading; it also is how a selection shows one claim.
 */
import type { Span } from '../../intake/doc';
import type { ReadCode } from '../reading';
import type { View, ViewLine } from '../view';
import { fold, foldLabel } from '../prose/fold';
import { sentencesIn } from '../prose/sentences';
import { reasonLabelLength, roleOf } from '../reasons/sentence-role';
import { amountsIn } from '../shapes/amounts';
import { cardsOfLine } from './cards-in-line';
import { AMOUNT_MEANINGS, TOTAL_WORDS } from './column-words';
import { stateOf } from './denied-line';
import { withoutSumOfOthers } from './distinct';
import type { Piece, PieceReader } from './pieces';
import { pieceReader } from './pieces';
import type { Procedures } from './procedure';
import { codeOfText, serviceWords } from './procedure';
import type { Part, RawLine } from './raw-line';
import { partsOf } from './raw-line';

/** No card is longer, in lines; a section without headings is a document. */
const LONGEST = 60;
const REASON_CODE = /(?<![\w$.-])(?:(?:CO|PR|OA|PI|CR)[- ]?[A-Z]?\d{1,3}|MA\d{2,3}|[MN]\d{1,3})(?![\w]|[.,]\d)/g;

export function cardLines(view: View, procedures: Procedures, codes: readonly ReadCode[], table: readonly RawLine[]): RawLine[] {
  const reasons = new Set(codes.filter(({ system }) => system === 'CARC' || system === 'RARC').map(({ value }) => value));
  const found: RawLine[] = [];
  const totals: RawLine[] = [];
  const pieces = pieceReader(view);
  let source = 1_000_000;
  for (const whole of sectionsOf(view)) {
    const section = whole.flatMap((line) => cardsOfLine(pieces, line));
    const from = section[0]!.start;
    const to = section.at(-1)!.end;
    if (table.some((line) => line.start >= from && line.end <= to)) continue;
    for (const lines of splitAtRepeats(pieces, section)) {
      const card = cardOf(view, pieces, lines, procedures, reasons, source++);
      if (!card) continue;
      if (isTotal(card)) totals.push(card);
      else found.push(card);
    }
  }
  if (found.length > 0 || table.length > 0 || totals.length === 0) return withoutSumOfOthers(found);
  const claims = totals.filter((card) => stateOf(card) !== undefined);
  return claims.length >= 2 ? claims : totals.slice(0, 1);
}

const isTotal = (card: RawLine): boolean => [...partsOf(card, 'provider'), ...partsOf(card, 'description')].some((part) => SUM_TITLE.test(foldLabel(part.text))) || card.parts.some((part) => AMOUNT_MEANINGS.has(part.meaning) && (TOTAL_WORDS.test(fold(part.heading).trim()) || /\btotal\b/i.test(part.heading)));

/** A card that is headed so sums the others. */
const SUM_TITLE = /^(?:(?:claim|grand|statement|visit|overall) )?(?:totals?|summary)(?: for (?:this|the) (?:claim|visit|statement))?$|^(?:all|both) (?:services|claims)$/;

/** Lines of one group, or under one heading where the page has no groups. */
function sectionsOf(view: View): ViewLine[][] {
  const sections: ViewLine[][] = [];
  let last: ViewLine | undefined;
  for (const line of view.lines) {
    const { kind, group } = line.block;
    if (kind === 'aside' || kind === 'control') continue;
    const newHeading = kind === 'heading' && last?.block.kind !== 'heading';
    if (!last || group !== last.block.group || (group === undefined && newHeading)) sections.push([]);
    sections.at(-1)!.push(line);
    last = line;
  }
  return sections.filter((section) => section.length <= LONGEST * 4);
}

/**
 * A section with several amounts billed holds several cards: each begins after the last part of the one before, and what
 * that says in sentences. A row that names a state and amounts by itself is a card of its own.
 */
function splitAtRepeats(piecesOf: PieceReader, section: readonly ViewLine[]): ViewLine[][] {
  const cards: ViewLine[][] = [[]];
  /** Lines before the amount billed in cards that follow another. */
  const leads: number[] = [];
  /** The state stands after the amounts, as it does in the first card that has one. */
  let trails: boolean | undefined;
  let seen = new Set<string>();
  let lastPart = 0;
  const rows: ViewLine[] = [];
  for (const line of section) {
    const pieces = piecesOf(line);
    const meanings = pieces.flatMap((piece) => piece.parts.map((part) => part.meaning)).filter((meaning) => AMOUNT_MEANINGS.has(meaning));
    const whole = meanings.length > 0 && pieces.length >= 3 && pieces.some((piece) => piece.kind === 'status');
    const told = LEGEND_START.exec(line.text)?.[1];
    const row = isRow(line, pieces);
    const begins = row && (rows.length > 0 || pieces.some(({ kind }) => kind === 'date'));
    if ((whole || begins) && cards.at(-1)!.length > 0) {
      cards.push([]);
      seen = new Set();
    } else if (told !== undefined && rows.some((row) => row.text.split(/[\s,;/()]+/).includes(told))) {
      cards.push([]);
      seen = new Set();
    } else if (seen.has('billed') && meanings.includes('billed')) {
      const card = cards.at(-1)!;
      const isState = (other: ViewLine | undefined): boolean => other !== undefined && piecesOf(other).some(({ kind }) => kind === 'status');
      if (card.slice(0, lastPart + 1).some(isState)) trails ??= false;
      else if (isState(card[lastPart + 1]) && (leads.length === 0 || card.length > lastPart + 2)) trails ??= true;
      while (card[lastPart + 1] && (isSaid(card[lastPart + 1]!) || (trails && isState(card[lastPart + 1])))) lastPart++;
      cards.push(card.splice(lastPart + 1));
      leads.push(cards.at(-1)!.length);
      seen = new Set();
    }
    cards.at(-1)!.push(line);
    if (row) rows.push(line);
    if (meanings.length > 0) lastPart = cards.at(-1)!.length - 1;
    for (const meaning of meanings) seen.add(meaning);
  }
  return likeTheOthers(piecesOf, cards, leads);
}

/** A sentence, perhaps with a link after it. */
const isSaid = (line: ViewLine): boolean => line.block.kind === 'paragraph' && /^\p{Lu}/u.test(line.text) && /[.!?]["')]?(?:\s\p{Lu}[\p{L} ]{2,24})?$/u.test(line.text.slice(0, 400).trimEnd()) && line.text.slice(0, 400).split(/\s+/).length > 5;

/** The first card begins where the others do: what stands above it ("Member ID", filters) names none of its care. */
function likeTheOthers(piecesOf: PieceReader, cards: ViewLine[][], leads: readonly number[]): ViewLine[][] {
  const usual = [...new Set(leads)].map((lead) => ({ lead, count: leads.filter((other) => other === lead).length })).sort((a, b) => b.count - a.count)[0];
  const first = cards[0]!;
  const billed = first.findIndex((line) => piecesOf(line).some(({ parts }) => parts.some(({ meaning }) => meaning === 'billed')));
  if (!usual || usual.count < 2 || usual.lead === 0 || leads.length < cards.length - 1 || billed <= usual.lead) return cards;
  return [first.slice(0, billed - usual.lead), first.slice(billed - usual.lead), ...cards.slice(1)];
}

/** A row that is a line by itself, without headings over it: words or a date, and three amounts or more, each with its label. */
function isRow(line: ViewLine, pieces: readonly Piece[]): boolean {
  const amounts = new Set(pieces.flatMap((piece) => piece.parts.map((part) => part.meaning)).filter((meaning) => AMOUNT_MEANINGS.has(meaning)));
  return amounts.size >= 3 && amounts.has('billed') && line.text.length <= 400 && pieces.some(({ kind }) => kind === 'date' || kind === 'words');
}

/** The explanation of a code that rows above bear ("CO-252  A document is needed …") is no part of the last row. */
const LEGEND_START = /^\s*((?:CO|PR|OA|PI|CR)-\w{1,4}|[A-Z]{0,3}\d{1,4}[A-Z]{0,2})[\s:.–-]{1,4}\p{Lu}?\p{L}/u;

function cardOf(view: View, piecesOf: PieceReader, lines: readonly ViewLine[], procedures: Procedures, reasons: ReadonlySet<string>, source: number): RawLine | undefined {
  const pieces = lines.flatMap((line) => piecesOf(line));
  const parts = pieces.flatMap((piece) => piece.parts);
  const amounts = new Set(parts.map((part) => part.meaning).filter((meaning) => AMOUNT_MEANINGS.has(meaning)));
  const state = pieces.some((piece) => piece.kind === 'status');
  const money = amounts.has('billed') || (amounts.has('planPaid') && amounts.has('memberOwes'));
  if (lines.length > LONGEST || amounts.size === 0 || (!state && (!money || amounts.size < 2))) return undefined;
  const named = namesOf(lines, pieces, parts, procedures);
  if (named.length === 0 && !amountsNamed(parts)) return undefined;
  const at = { start: lines[0]!.start, end: lines.at(-1)!.end };
  const words = view.text.slice(at.start, at.end);
  const spoken = [...words.matchAll(REASON_CODE)].filter(([code]) => reasons.has(code.replace(/^(CO|PR|OA|PI|CR)[- ]?/, '$1-')));
  const remarks = spoken.map((m): Part => ({ start: at.start + m.index, end: at.start + m.index + m[0].length, text: m[0], meaning: 'remarks', heading: '' }));
  const numbers = CLAIM_NUMBER.exec(words)?.[1]?.trim();
  return {
    ...quoteSpan(lines, parts, at), parts: [...named, ...parts, ...remarks], notes: notesOf(view, piecesOf, lines), layout: 'card', source,
    ...(numbers ? { claimNumber: numbers } : {}),
  };
}

const CLAIM_NUMBER = /\bclaim(?: (?:id|number|no\.?|#))?\s?[:#]?\s{1,2}((?=[A-Z0-9./-]{0,30}\d)[A-Z0-9][A-Z0-9./-]{4,30})/i;

/** The card from its first line to its last amount, so that the quote stays short. */
function quoteSpan(lines: readonly ViewLine[], parts: readonly Part[], at: Span): Span {
  const last = Math.max(...parts.map((part) => part.end));
  const line = lines.find(({ start, end }) => last >= start && last <= end);
  return { start: at.start, end: line?.end ?? at.end };
}

/** Titles of pages and parts, which name no service. */
const TITLE = /^this is not (?:a|your) bill\b|^(?:how|what|why|when|where|who|about|about you|price|pricing|payments?|charges|breakdown|totals?|next steps?|save|share)\b(?! (?:therapy|test))|:$|\b(?:id|number|no\.|#):?$|^(?:your |my )?(?:claims?|reclamos?|explanation|details?|summary|status|prior auth\w*|benefits?|cost|amounts?|notice|statement)\b/i;

/** Prose names no service. */
const SENTENCE = /^(?:\S+\s){5,}\S+[.!?]$/;

/** A cell of nothing but a code of HCPCS or CDT, with its modifiers; five figures alone could be a ZIP code. */
const CODE_ALONE = /^(?:[A-V]\d{4}(?:-[A-Z0-9]{2}){0,4}|\d{5}(?:-[A-Z0-9]{2}){1,4})$/;

/** What the card is about: the words beside the procedure code, a labelled service, the heading, the first words. */
function namesOf(lines: readonly ViewLine[], pieces: readonly Piece[], parts: readonly Part[], procedures: Procedures): Part[] {
  const coded = pieces.find((piece) => piece.kind !== 'parts' && codeOfText(piece.text, procedures) !== undefined) ?? pieces.find((piece) => piece.kind === 'words' && CODE_ALONE.test(piece.text));
  if (parts.some((part) => part.meaning === 'description') && !(coded && serviceWords(coded.text, codeOfText(coded.text, procedures)))) return headingPart(lines, 'provider');
  const words = pieces.filter((piece) => piece.kind === 'words' && piece !== coded && /\p{L}{3}/u.test(piece.text) && piece.text.length <= 90 && !TITLE.test(piece.text) && !SENTENCE.test(piece.text));
  const row = coded && lines.find(({ start, end }) => coded.start >= start && coded.end <= end);
  const beside = row && words.find(({ start, end }) => start >= row.start && end <= row.end);
  const named = coded && serviceWords(coded.text, codeOfText(coded.text, procedures)) ? undefined : (beside ?? words[0]);
  return [...(coded ? [asPart(coded, 'code')] : []), ...(named ? [asPart(named, coded ? 'description' : 'provider')] : [])];
}

const amountsNamed = (parts: readonly Part[]): boolean => parts.some((part) => part.meaning === 'description' || part.meaning === 'provider');

const asPart = (piece: Piece, meaning: Part['meaning']): Part => ({ start: piece.start, end: piece.end, text: piece.text, meaning, heading: '' });

function headingPart(lines: readonly ViewLine[], meaning: Part['meaning']): Part[] {
  const heading = lines.find((line) => line.block.kind === 'heading' && !/\bclaim\b/i.test(line.text));
  return heading ? [{ start: heading.start, end: heading.end, text: heading.text, meaning, heading: '' }] : [];
}

/** Whole sentences of the card's prose that give a reason, without a label in front ("Reason 29: …"). */
function notesOf(view: View, piecesOf: PieceReader, lines: readonly ViewLine[]): Span[] {
  const reach = lines[0]!.block.group === undefined ? lastAmount(piecesOf, lines) + 1 : Infinity;
  const prose = lines.filter((line) => (line.block.kind === 'paragraph' || line.block.kind === 'list-item') && line.blockIndex <= reach);
  const blocks = [...new Set(prose.map((line) => line.blockIndex))].map((index) => prose.filter((line) => line.blockIndex === index));
  return blocks
    .flatMap((block) => sentencesIn(view.text, { start: block[0]!.start, end: block.at(-1)!.end }))
    .map((span) => ({ start: span.start + reasonLabelLength(fold(view.text.slice(span.start, span.end))), end: span.end }))
    .filter((span) => {
      const words = fold(view.text.slice(span.start, span.end));
      return words.split(' ').length >= 5 && /[.!?]["')]?$/.test(words) && amountsIn(words).length < 2 && roleOf(words) === 'reason';
    });
}

/** The block of the last amount; without a group to bound it, a card ends with the block after. */
const lastAmount = (piecesOf: PieceReader, lines: readonly ViewLine[]): number =>
  Math.max(...lines.filter((line) => piecesOf(line).some((piece) => piece.parts.length > 0)).map((line) => line.blockIndex));
