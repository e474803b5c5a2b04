/**
 * What a row that is told in one line says beside its amounts: the day, the state, the claim, the code, the remarks, and
 * words that name the service and who gave it. Prose is refused: a row names things, it does not speak.
 */
import type { Span } from '../../intake/doc';
import { looksLikeProvider } from '../fields/specs/provider-name';
import { isCareWord } from '../fields/specs/service-words';
import { fold, foldLabel } from '../prose/fold';
import { dateRangesIn } from '../shapes/date-ranges';
import { STATUS_WORDS } from '../verdict/decision-cues';
import type { Meaning } from './column-words';
import { AMOUNT_MEANINGS, meaningOf } from './column-words';
import { SEPARATOR } from './inline-labels';
import { tokensIn } from './legend';
import type { Part } from './raw-line';

export interface Fields {
  readonly parts: readonly Part[];
  /** Why, in words, behind a state or a label of remarks. */
  readonly notes: readonly Span[];
}

/** Words that are about the row and none of its fields. */
const EMPTY = /^(?:\d{6,7}|(?:line|item|linea|servicio|service|claim) ?#? ?\d{1,2}|#?\d{1,2}[.)]?|(?:in|out)[- ](?:of[- ])?network|(?:x|qty|quantity|units?|cantidad)[ :]{0,2}\d{1,4}|\d{1,4} (?:units?|visits?|days?|unidades)|(?:tooth|teeth|surface|area|diente) .{1,16}|and|y|then|(?:remarks?|reasons?|notes?|codes?|messages?|status)(?: codes?)?|view details|details|show details|see details|ver detalles|download eob|view eob)$/;
/** Speech: pronouns and verbs that no name of a service or a practice holds. */
const SPEECH = /(?:^| )(?:we|you|your|our|i|it|its|this|that|these|is|are|was|were|be|been|has|have|had|will|must|may|can|could|would|should|which|because|if|when|please|their|they|ask|call|send|pays?|paid|owes?|usted|su|sus|se|fue|es|porque|si|nuestro|nuestra|debe)(?= |$|[,.'])/;
const OPENS_SPEECH = /^(?:for|on|the|an|and|from|of|in|to|with|after|about|up|as|so|per|para|por|el|los|del|en|al) |\b(?:example|ejemplo|estimate[ds]?|to date)\b|^(?:deductible|out-of-pocket|maximum|benefits? used)/;
/** Longest name, in words and characters. */
const WORDS = 12;
const LONGEST = 90;

const PROCEDURE = String.raw`(?:[A-V]\d{4}|\d{5}|\d{4}[FTU])(?:[- ]{1,2}[A-Z0-9]{2}){0,4}`;
const CODE_ALONE = new RegExp(String.raw`^(?:(?:CPT|HCPCS|CDT|ADA|code|procedure|proc\.?|c[oó]digo)(?: code)?[:# ]{0,3})?(${PROCEDURE})(?: ?x ?\d{1,3})?$`, 'i');
/** "99213 (Office visit)" */
const CODE_GLOSSED = new RegExp(String.raw`^(${PROCEDURE})\s?\(([^()]{3,80})\)$`);
export const CODE_WITHIN = new RegExp(String.raw`(?<![\w.,$/-])(?:[A-V]\d{4}|\d{5}|\d{4}[FTU])(?![\w./]|,\d|-\d{3})`);
const CLAIM = /^(?:claim|reclamo|reclamaci[oó]n)(?: (?:id|number|no\.?|num\.?|n[uú]m\.?|#))?\s?[:#]?\s?((?=[A-Z0-9./-]*\d)[A-Z0-9][A-Z0-9./-]{4,30}(?: \d[A-Z0-9-]{1,11}){0,3})$/i;
const IDENTIFIER = /^#?(?=[A-Z0-9-]*\d{3})(?!\d{5}$|[A-V]\d{4}$)[A-Z0-9]{1,8}(?:-[A-Z0-9]{2,14}){1,4}$|^#?(?=\w*\d{5})[A-Z]{1,4}\d{6,16}$|^#?\d{8,18}$/;
const TOKEN = String.raw`(?:(?:CO|PR|OA|PI|CR)[- ]?[A-Z]?\d{1,3}|[A-Z]{0,4}\d{1,4}[A-Z]{0,2}|[A-Z]{1,2})`;
const TOKENS = new RegExp(String.raw`^\(?${TOKEN}(?:(?:\s?[,/+&]\s?|\s| and )${TOKEN}){0,4}\)?$`);
const GROUPED = /^(?:CO|PR|OA|PI|CR)-[A-Z]?\d{1,3}$/;
const MARK = /^\(?(?:(?:adjustment|denial|remark|explanation|adj\.?) )?(?:reasons?|remarks?|notes?|codes?|messages?|msg|see|nota|motivo|raz[oó]n|c[oó]digo|mensaje|eob|expl\.?|why)(?: codes?| notes?)?[:# ]{1,3}(?=\S)/i;
const STATE = /^(?:claim )?(?:status|state|decision|result|outcome|estado|estatus)\s?:?\s/i;
const LABELLED = /^(\p{L}[^:]{1,40}):\s*(\S.*)$/su;
const DAY_LABEL = /(?:^|\s)(?:on|dos|d\.o\.s\.|dates? of (?:service|care|visit)|service dates?|visit dates?|filled(?: on)?|fill date|seen(?: on)?|date|fechas?(?: de servicio)?|el)\s?:?\s?$/i;
const OTHER_DAY = /(?:processed|received|paid|finali[sz]ed|posted|issued|check|procesad[oa]|recibid[oa]|pagad[oa])(?: on| date)?\s?:?\s?$/i;
const NAMED: ReadonlySet<Meaning> = new Set(['description', 'provider', 'code', 'claimNumber', 'patient', 'units', 'processedDate', 'revenueCode', 'ignored']);

const isState = (words: string): boolean => words.length <= 60 && STATUS_WORDS.some(({ pattern }) => pattern.test(words));

/** Two or three capitalised words of which none is a kind of care: a person, as far as a row can tell. */
const isPerson = (words: string): boolean =>
  /^\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}\.?)?(?: \p{Lu}[\p{L}'’-]+){1,2}$/u.test(words) && words.split(' ').every((word) => !isCareWord(word, ''));

interface Found {
  parts: Part[];
  notes: Span[];
  words: Part[];
  refused: boolean;
}

/** Reads the pieces of a row that hold no amount; undefined where one of them is prose. `money`: where the amounts begin. */
export function fieldsIn(text: string, rest: readonly Span[], money: number): Fields | undefined {
  const found: Found = { parts: [], notes: [], words: [], refused: false };
  for (const span of rest) for (const piece of piecesOf(text, span)) readPiece(text, piece, piece.start > money, found);
  if (found.refused || found.words.length > 4) return undefined;
  return { parts: [...found.parts, ...rolesOf(found)].sort((a, b) => a.start - b.start), notes: found.notes };
}

/** Where a label begins in words that nothing else parts: "Claim #: 26-118 Patient: Ana Ruiz Provider: Castro Chiropractic". */
const NEXT_LABEL = /\s+(?=(?:claim|patient|member|provider|doctor|dentist|facility|pharmacy|service|procedure|description|drug|date|dos|code|cpt|status|reason|remark|note|fecha|servicio|paciente|proveedor|estado|nota)(?: (?:of service|id|number|no\.?|#|codes?|dates?|name|status|de servicio))?\s?[#:]{1,2}\s)/gi;
/** A label and its value, and no "Date of" that the next word belongs to. */
const VALUE_BEFORE = /[:#]\s*[^\s:#|;][^:#|;]*(?<!(?:^|\s)(?:of|de|the))$/i;
/** What stands in front of a row or of a name in it: its number, a prescription's number, brackets, bullets. */
const LEAD = /^(?:[\s,;:.|•·*–—\])-]+|(?:line|item|service|l[ií]nea|servicio) ?#?\d{1,2}(?: of \d{1,2})?\s?[:.)–-]\s*|\d{1,2}[.)]\s+|(?:rx|prescription)?\s?#?\s?\d{6,9}\s(?=\p{L}{3}))+/iu;
const TAIL = /[\s,;:|•·–—([-]+$/;

/** Without what stands at its edges; brackets around all of it go too. */
function inner(words: string): { text: string; from: number } {
  const from = LEAD.exec(words)?.[0].length ?? 0;
  const text = words.slice(from).replace(TAIL, '');
  const held = /^[([]([^()[\]]*)[)\]]?$/.exec(text)?.[1]?.trim();
  return held !== undefined ? { text: held, from: from + text.indexOf(held) } : { text: text.includes('(') ? text : text.replace(/[)\]]+$/, ''), from };
}

function piecesOf(text: string, { start, end }: Span): Span[] {
  const whole = text.slice(start, end);
  const labels = [...whole.matchAll(NEXT_LABEL)].filter(({ index }) => VALUE_BEFORE.test(whole.slice(0, index)));
  const cuts = [...whole.matchAll(SEPARATOR), ...labels].sort((a, b) => a.index - b.index);
  const pieces: Span[] = [];
  let from = 0;
  const push = (to: number): void => {
    if (to <= from) return;
    const piece = inner(whole.slice(from, to));
    if (/[\p{L}\d]/u.test(piece.text)) pieces.push({ start: start + from + piece.from, end: start + from + piece.from + piece.text.length });
  };
  for (const cut of cuts) {
    push(cut.index);
    from = Math.max(from, cut.index + cut[0].length);
  }
  push(whole.length);
  return pieces;
}

function readPiece(text: string, { start, end }: Span, after: boolean, found: Found): void {
  const piece = text.slice(start, end);
  const words = foldLabel(piece);
  const add = (meaning: Meaning, value: string, heading = ''): void => {
    const at = start + Math.max(piece.lastIndexOf(value), 0);
    found.parts.push({ start: at, end: at + value.length, text: value, meaning, heading });
  };
  const says = piece.replace(STATE, '');
  if (EMPTY.test(words)) return;
  if (isState(foldLabel(says))) return add('status', says);
  if (/^(?:yes|no|s[ií])$/i.test(piece)) return add('approved', piece);
  const code = CODE_ALONE.exec(piece);
  if (code) return add('code', code[1]!);
  const glossed = CODE_GLOSSED.exec(piece);
  if (glossed) {
    add('code', glossed[1]!);
    return readPiece(text, { start: end - 1 - glossed[2]!.length, end: end - 1 }, after, found);
  }
  const marks = piece.replace(MARK, '');
  if (TOKENS.test(marks) && tokensIn(marks).length > 0 && (marks !== piece || after || GROUPED.test(piece))) return add('remarks', marks);
  const day = dateRangesIn(piece)[0];
  const claim = CLAIM.exec(piece) ?? (after || day ? null : /^#?(\S+)$/.exec(IDENTIFIER.test(piece) ? piece : ''));
  if (claim) return add('claimNumber', claim[1]!);
  const label = LABELLED.exec(piece);
  if (label && !(day && day.start < label[1]!.length)) return readLabelled(text, start, label, end, after, found);
  if (day) {
    const lead = piece.slice(0, day.start);
    if (!OTHER_DAY.test(lead) && !found.parts.some(({ meaning }) => meaning === 'serviceDate')) add('serviceDate', piece.slice(day.start, day.end));
    const name = lead.replace(OTHER_DAY, '').replace(DAY_LABEL, '');
    for (const part of [...piecesOf(text, { start, end: start + name.length }), ...piecesOf(text, { start: start + day.end, end })]) readPiece(text, part, after, found);
    return;
  }
  if (isNote(piece, after, found)) found.notes.push({ start, end });
  else if (isName(words)) found.words.push({ start, end, text: piece, meaning: 'description', heading: '' });
  else found.refused = true;
}

/** "Provider: Elm Grove", "Status: Paid", "Paid: pending", "Denied: not a covered benefit". */
function readLabelled(text: string, start: number, [whole, label, value]: RegExpExecArray, end: number, after: boolean, found: Found): void {
  const at = { start: start + whole.length - value!.length, end };
  const meaning = meaningOf(fold(label!));
  const part = (as: Meaning): void => void found.parts.push({ ...at, text: value!, meaning: as, heading: label! });
  if (isState(foldLabel(label!))) {
    found.parts.push({ start, end: start + label!.length, text: label!, meaning: 'status', heading: '' });
    if (after) found.notes.push(at);
    else for (const piece of piecesOf(text, at)) readPiece(text, piece, after, found);
  } else if (meaning === 'status' || meaning === 'approved' || meaning === 'serviceDate') part(meaning);
  else if (meaning === 'remarks' || MARK.test(`${label} x`)) {
    if (tokensIn(value!).length > 0 && value!.length <= 24) part('remarks');
    else found.notes.push(at);
  } else if (meaning && NAMED.has(meaning)) part(meaning === 'description' && CODE_ALONE.test(value!) ? 'code' : meaning);
  else if (meaning === undefined && CODE_WITHIN.test(value!)) readPiece(text, at, after, found);
  else if (!(meaning && AMOUNT_MEANINGS.has(meaning)) && value!.length > 40) found.refused = true;
}

/** A sentence behind the amounts, where the row has a state or ends with it. */
const isNote = (piece: string, after: boolean, { parts }: Found): boolean =>
  after && piece.split(/\s+/).length >= 4 && (/[.!]["')]?$/.test(piece) || parts.some(({ meaning }) => meaning === 'status'));

const isName = (words: string): boolean =>
  /[a-z]{2}/.test(words) && words.length <= LONGEST && words.split(' ').length <= WORDS && !SPEECH.test(words) && !OPENS_SPEECH.test(words);

/** Which of the words name the service, who gave it and whom it was for. */
function rolesOf({ words, parts }: Found): Part[] {
  const as = (part: Part, meaning: Meaning): Part => ({ ...part, meaning });
  const coded = words.find(({ text }) => CODE_WITHIN.test(text));
  const given = (meaning: Meaning): boolean => parts.some((part) => part.meaning === meaning);
  const provider = given('provider') ? undefined : words.find((part) => part !== coded && looksLikeProvider(part.text));
  const listed = given('claimNumber') || given('status');
  const named = coded ?? (given('description') ? undefined : words.find((part) => part !== provider && !(listed && words.length > 1 && isPerson(part.text))));
  const other = !provider && !coded && !given('code') && listed ? words.find((part) => part !== named && !isPerson(part.text)) : undefined;
  return words.map((part) => as(part, part === named ? 'description' : part === provider || part === other ? 'provider' : 'patient'));
}
