/**
 * Where a document says why: after a label ("Why did we deny your request?", "Reason:", "…because:"), after the sentence
 * or the state that denies, or in that sentence itself. A zone is a run of sentences that do nothing else.
 */
import type { Span } from '../../intake/doc';
import { fold } from '../prose/fold';
import type { Prose, Unit } from '../prose/prose';
import type { Decision } from '../verdict/decisions';
import { isGeneric, isUnticked } from '../verdict/generic-words';
import { scoreCategories } from './categorise';
import { isReasonLabel, reasonLabelLength, roleOf } from './sentence-role';

export interface Sentence extends Span {
  /** Folded. */
  readonly words: string;
}

export interface ReasonZone {
  readonly sentences: readonly Sentence[];
  readonly by: 'label' | 'decision' | 'state';
  readonly group?: number;
}

/** A reason is no longer, in characters and sentences. */
const LONGEST = 1500;
const MOST = 10;
/** How many units after a label or a decision are looked at. */
const REACH = 14;
/** Cells of a table of charges that may stand between a decision and its reason. */
const MOST_ROWS = 60;

export function reasonZones(prose: Prose, decisions: readonly Decision[]): ReasonZone[] {
  const zones: ReasonZone[] = [];
  const denying = new Map(decisions.filter(({ says, weight }) => (says === 'denied' || says === 'partly') && weight >= 2).map((decision) => [decision.unit.index, decision]));
  const told = new Set([...denying.values()].filter(({ by }) => by === 'sentence').map(({ unit }) => unit.start));
  let taken = -1;
  for (const unit of prose.units) {
    if (unit.start < taken || unit.kind === 'aside' || (unit.kind === 'control' && !opensReason(prose, unit))) continue;
    const zone = labelledZone(prose, unit) ?? decidedZone(prose, unit, denying.get(unit.index));
    if (!zone) continue;
    zones.push(zone.by === 'state' && told.has(zone.sentences[0]!.start) ? { ...zone, by: 'decision' } : zone);
    taken = zone.sentences.at(-1)!.end;
  }
  return zones;
}

/** A button that opens the reason in place ("Why this was denied"), its panel right after it. */
const opensReason = ({ units, view }: Prose, unit: Unit): boolean => {
  const next = units[unit.index + 1];
  return isReasonLabel(unit.words) && next !== undefined && next.kind !== 'control' && view.doc.blocks[next.blockIndex]?.visibility === 'closed';
};

const sentenceOf = (unit: Unit, skip = 0): Sentence => ({ start: unit.start + skip, end: unit.end, words: unit.words.slice(skip) });

function labelledZone(prose: Prose, unit: Unit): ReasonZone | undefined {
  if (isReasonLabel(unit.words)) return zoneFrom(prose, unit.index + 1, 0, 'label', unit);
  if (unit.label !== undefined && isReasonLabel(unit.label) && !isReasonLabel(unit.words)) {
    return zoneFrom(prose, unit.index, unit.valueFrom, 'label', unit);
  }
  const skip = isGeneric(unit.words) ? 0 : reasonLabelLength(unit.words);
  if (skip === 0) return undefined;
  return skip >= unit.words.trimEnd().length ? zoneFrom(prose, unit.index + 1, 0, 'label', unit) : zoneFrom(prose, unit.index, skip, 'label', unit);
}

/** A labelled fact is no reason. */
const FACT_LABEL = /^(?:medications?|drugs?|medicines?|members?|patient|plan|provider|doctor|prescriber|facility|services?|items?|diagnosis|dates?|codes?|quantity|id|phone|fax|group|reference|case|claim|request|name|status|billed|paid|amount|criteria|polic(?:y|ies)|guideline|address|mail|appeals?|miembro|servicio|fecha|plan|proveedor)\b/;

/** The first run of sentences from a unit on that give a reason. */
function zoneFrom(prose: Prose, index: number, skip: number, by: ReasonZone['by'], origin: Unit): ReasonZone | undefined {
  const sentences: Sentence[] = [];
  let paragraph: number | undefined;
  let passed = 0;
  for (let i = index; i < Math.min(prose.units.length, index + REACH + MOST + passed); i++) {
    const unit = prose.units[i]!;
    if (isReasonLabel(unit.words) && !(i === index && skip > 0)) {
      // A label has a zone of its own.
      if (sentences.length > 0 || by !== 'label') break;
      continue;
    }
    if (by !== 'label' && (reasonLabelLength(unit.words) > 0 || (unit.label !== undefined && isReasonLabel(unit.label)))) break;
    if (unit.label !== undefined && !(i === index && skip > 0) && FACT_LABEL.test(unit.label)) {
      if (sentences.length > 0) break;
      continue;
    }
    // Rows of charges under a decision name what was billed, not why.
    if (isUnticked(unit.words) || (by === 'decision' && (unit.kind === 'cell' || unit.kind === 'column') && origin.kind !== 'cell')) {
      passed = Math.min(passed + 1, MOST_ROWS);
      continue;
    }
    const inner = i === index && skip > 0 ? skip : leadIn(unit);
    const sentence = sentenceOf(unit, inner);
    if (stopsAt(unit, i - passed, index, sentences.length, origin)) break;
    if (paragraph !== undefined && unit.paragraph !== paragraph && !goesOn(prose, sentences, unit)) break;
    const role = inner > 0 ? 'reason' : roleOf(sentence.words);
    // Under a label, what goes on in the same paragraph belongs to it, however short: "Your wound is healing."
    const goes = by === 'label' && sentences.length > 0 && unit.paragraph === paragraph && sentence.words.trim().split(/\s+/).length >= 3;
    const tells = role === 'reason' && (goes || tellsSomething(sentence.words)) && (by === 'label' || !isName(prose.view.text.slice(sentence.start, sentence.end)));
    if (!tells) {
      if (sentences.length > 0 && !isBareDecision(sentence.words) && !(by === 'label' && goesOnAfter(prose, unit))) break;
      if (sentences.length === 0 && by !== 'label' && unit.paragraph !== origin.paragraph && role !== 'background' && role !== 'reason') break;
      continue;
    }
    if (sentences.length === 0 && isBareDecision(sentence.words)) continue;
    sentences.push(sentence);
    paragraph = unit.paragraph;
    if (sentences.length >= MOST || sentence.end - sentences[0]!.start > LONGEST) break;
  }
  const only = sentences.length === 0 && by === 'label' ? onlySentence(prose, index, skip) : undefined;
  const told = only ? [only] : sentences;
  return told.length > 0 ? { sentences: told, by, ...(origin.group !== undefined ? { group: origin.group } : {}) } : undefined;
}

/** What stands right under a label is the reason even where it asks for something: "Please bill Medicare first." */
function onlySentence(prose: Prose, index: number, skip: number): Sentence | undefined {
  const unit = prose.units[index];
  if (!unit || unit.kind === 'aside' || unit.kind === 'control' || (unit.kind === 'head' && unit.words.length < 30) || isReasonLabel(unit.words)) return undefined;
  const words = unit.words.slice(skip);
  const asks = /\b(?:appeal|review of|grievance|free of charge|apelar|questions)\b/.test(words) || roleOf(words) === 'boilerplate' || /^(?:dear|thank|hello|estimad)/.test(words);
  return !asks && scoreCategories([words]).some((row) => row.strong && row.id !== 'not-a-denial-cost-share') ? sentenceOf(unit, skip) : undefined;
}

/** Behind a word on what to do, the same paragraph goes on with what was lacking: "Your prescriber's statement does not explain …". */
function goesOnAfter(prose: Prose, unit: Unit): boolean {
  const next = prose.units[unit.index + 1];
  return next !== undefined && next.paragraph === unit.paragraph && roleOf(next.words) === 'reason' && /\b(?:does|did|do|has|have|was|were|is|are|would|could|can) (?:not|no)\b|n't\b|\bonly (?:when|if)\b/.test(next.words) && !isBareDecision(next.words) && !isGeneric(next.words);
}

/** A label inside the zone ("We stopped the services listed above because: …"). */
const leadIn = (unit: Unit): number => {
  const length = reasonLabelLength(unit.words);
  return length > 0 && length < unit.words.length ? length : 0;
};

function stopsAt(unit: Unit, i: number, index: number, count: number, origin: Unit): boolean {
  if (i > index + REACH && count === 0) return true;
  if (origin.group !== undefined && unit.group !== undefined && unit.group !== origin.group) return true;
  if (unit.kind === 'aside' || unit.kind === 'control') return count > 0;
  return i > index && unit.kind === 'head' && !isReasonLabel(unit.words) && (count > 0 || unit.words.length > 3);
}

/** A reason goes on into the next paragraph where that is a list, or where nothing telling was said yet. */
function goesOn(prose: Prose, sentences: readonly Sentence[], next: Unit): boolean {
  const kind = prose.view.doc.blocks[next.blockIndex]?.kind;
  if (kind === 'list-item' || /^\s*(?:[•·*-]|\(?\d[.)]) /.test(next.words)) return true;
  return !scoreCategories(sentences.map(({ words }) => words)).some((row) => row.strong || row.score >= 2);
}

/** Names in capitals, places and numbers alone tell no reason. */
function tellsSomething(words: string): boolean {
  const plain = words.trim().split(/\s+/);
  return plain.length >= 5 || scoreCategories([words]).some((row) => row.strong || (plain.length >= 3 && row.score >= 2));
}

const SAYS = /\b(?:is|are|was|were|be|been|not|no|do|does|did|has|have|had|must|can|cannot|could|may|will|would|exceed|exceeds|needs?|requires?|shows?|meets?|includes?|covers?|allows?|pays?|lacks?|missing|without|es|son|fue|esta|estan|ha|tiene|puede|muestra|cumple|debe|requiere|supera|excede|sin)\b/i;

/** Words that only name somebody or something: "Hollis Imaging Center, September 14, 2026". */
function isName(text: string): boolean {
  if (SAYS.test(fold(text))) return false;
  const words = text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const plain = words.filter((word) => /^\p{Ll}/u.test(word) && !/^(?:of|and|the|for|at|in|on|by|to|de|del|la|las|los|el|y|en|para)$/.test(word));
  return plain.length < 2 && !(words.length > 0 && !/\p{Ll}/u.test(text) && scoreCategories([fold(text)]).some((row) => row.strong));
}

/** "We denied your request." alone, without a reason in it. */
function isBareDecision(words: string): boolean {
  if (/\b(?:because|since|due to|as (?:it|the|you|we)|porque|ya que|without)\b/.test(words)) return false;
  return /\b(?:denied|not approved(?! by the f)|cannot (?:pay|approve|cover)|unable to|not able to|upheld|did not pay|will not pay|declined|is not (?:approved(?! by the f)|authorized)|negamos|denegad|will pay for|will not pay|probably will not|will (?:end|stop|be reduced|go down))\b/.test(words) && words.length <= 200 && !scoreCategories([withoutRequest(words)]).some((row) => row.strong);
}

/** Words that name what was asked for, not why it was refused: "your request for an out-of-network exception". */
const REQUEST = /\b(?:request|requests|requested|asked|asking|appeal|application|need|prior authorization|pre-?authorization|pre-?certification|authorization|exception) (?:for|of|to|was|is|has|request)\b[^.:]{0,80}?(?=\b(?:was|is|has|have|were|are|because|since|but|and|be)\b|$)/g;
const withoutRequest = (words: string): string => words.replace(REQUEST, ' ');

const HAS_CAUSE = /\b(?:denied|approved|covered|paid|authorized) ?[:;-] \S|\b(?:because|since|due to|as (?:it|the|you|we|this)|for lack of|porque|debido a|ya que)\b/;

function decidedZone(prose: Prose, unit: Unit, decision: Decision | undefined): ReasonZone | undefined {
  if (!decision || decision.by === 'title') return undefined;
  const by = decision.by === 'chip' ? 'state' : 'decision';
  // "Food allergy panel: Your plan covers …": what the sentence is about is no part of it.
  const own = sentenceOf(unit, unit.label !== undefined && !/\b(?:den\w+|not|no|reason|why|because|decision)\b/.test(unit.label) ? unit.valueFrom : 0);
  const caused = by === 'decision' && HAS_CAUSE.test(unit.words);
  const strong = by === 'decision' && decision.says === 'denied' && !isBareDecision(unit.words) && unit.kind !== 'head' && scoreCategories([withoutRequest(unit.words)]).some((row) => row.strong && row.id !== 'not-a-denial-cost-share');
  const after = zoneFrom(prose, unit.index + 1, 0, by, unit);
  if (caused || strong) {
    const before = caused ? [] : sentencesBefore(prose, unit);
    const sameParagraph = after && prose.units[unit.index + 1]?.paragraph === unit.paragraph && after.sentences[0]!.start === prose.units[unit.index + 1]!.start ? after.sentences : [];
    return { sentences: [...before, own, ...sameParagraph], by, ...(unit.group !== undefined ? { group: unit.group } : {}) };
  }
  const before = by === 'decision' ? sentencesBefore(prose, unit) : [];
  const told = before.length > 0 ? { sentences: before, by, ...(unit.group !== undefined ? { group: unit.group } : {}) } as const : undefined;
  const [scoreAfter, scoreBefore] = [after ? zoneScore(after) : 0, told ? zoneScore(told) : 0];
  if (after && scoreAfter >= 2 && scoreAfter >= scoreBefore - 3) return after;
  return told && (scoreBefore >= 2 || !after) ? told : after;
}

/** Sentences of the same paragraph before a decision that already tell why. */
function sentencesBefore(prose: Prose, unit: Unit): Sentence[] {
  const before: Sentence[] = [];
  for (let i = unit.index - 1; i >= 0 && prose.units[i]!.paragraph === unit.paragraph && before.length < MOST; i--) {
    const words = prose.units[i]!.words;
    if (roleOf(words) !== 'reason' || /^this (?:is|letter)\b/.test(words) || !SAYS.test(words) || (prose.units[i]!.label !== undefined && FACT_LABEL.test(prose.units[i]!.label!))) break;
    before.unshift(sentenceOf(prose.units[i]!));
  }
  return before;
}

/** Whether the sentences of a zone name a reason at all. */
export const zoneScore = (zone: ReasonZone): number => {
  const top = scoreCategories(zone.sentences.map(({ words }) => words)).find((row) => row.id !== 'not-a-denial-cost-share');
  return top ? top.score + (top.strong ? 3 : 0) : 0;
};
