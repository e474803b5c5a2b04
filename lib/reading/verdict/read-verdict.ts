/** Kind and outcome of a document, and the words that decide. */
import type { Span } from '../../intake/doc';
import type { DocumentKind, Outcome, Reading } from '../reading';
import { isDenial } from '../reading';
import type { ReadLine } from '../lines/read-lines';
import { stateOf } from '../lines/denied-line';
import type { Prose } from '../prose/prose';
import { proofOf } from '../view';
import type { Decision } from './decisions';
import { decisionsOf } from './decisions';
import type { Verdict } from './outcome';
import { outcomeOfLines, outcomeOfWords } from './outcome';
import type { Signs } from './signs';
import { hasCaseNumber, signsOf } from './signs';

export interface VerdictReading {
  readonly document: DocumentKind;
  readonly outcome: Outcome;
  readonly verdict?: Reading['verdict'];
  readonly decisions: readonly Decision[];
  /** It explains denials in general: what it shows are examples. */
  readonly explains?: boolean;
}

/** The longest quote that a verdict shows, in characters. */
const LONGEST = 280;

/** Somebody writes to somebody; a remark of a statement states a rule. */
const SPEAKS = /\b(?:we|your|you|us|our|nosotros|su|usted|negamos|denegamos|podemos|vamos)\b/;

export function readVerdict(prose: Prose, lines: readonly ReadLine[]): VerdictReading {
  const signs = signsOf(prose);
  const decisions = decisionsOf(prose).filter(({ unit, by }) => by !== 'chip' || lines.length === 1 || !lines.some(({ raw }) => unit.start >= raw.start && unit.end <= raw.end));
  const words = outcomeOfWords(decisions, isAddressed(prose, signs));
  const explains = isArticle(prose, signs, lines);
  const document = explains ? 'other' : kindOf(prose, signs, lines, words, decisions);
  if (explains) return { document, outcome: 'none', decisions, explains };
  if (document === 'other' && words.outcome !== 'pending') return { document, outcome: 'none', decisions };
  const { outcome, by } = settled(document, lines, words, decisions);
  const span = wordsOfVerdict(outcome, by, lines);
  return { document, outcome, decisions, ...(span && outcome !== 'none' ? { verdict: proofOf(prose.view, span) } : {}) };
}

/** A statement made up to be explained. */
const SAMPLE = /\bsample (?:statement|eob|claim|letter|notice|explanation)\b|\b(?:jane|john) (?:q\.? )?(?:sample|doe|public)\b|\bclaim (?:number |no\.? |# ?)?0{6,}\b/;

/** Words about denials in general, without the number of any case, the day of any service and a person who is written to. */
const isArticle = (prose: Prose, signs: Signs, lines: readonly ReadLine[]): boolean =>
  (signs.article >= 4 && SAMPLE.test(prose.folded) && !isLetter(prose, signs)) ||
  signs.article >= 2 && !lines.some(({ line }) => line.serviceDate !== undefined) && signs.msn === 0 && !isLetter(prose, signs) && !(signs.bill >= 5 && signs.eob < 3) && !hasCaseNumber(prose);

/** "Hi, Priscilla" greets whoever signs in to a page; on paper it opens a letter. */
const isLetter = (prose: Prose, signs: Signs): boolean => signs.letter >= 3 || signs.message >= 2 || (signs.greeting > 0 && prose.view.doc.source !== 'page');

/** A letter that tells how to appeal or names a request, or a page on one claim or request. */
const isAddressed = (prose: Prose, signs: Signs): boolean =>
  (isLetter(prose, signs) && signs['denial-letter'] + signs['authorization-decision'] + signs['claim-detail'] > 0) || signs['claim-detail'] >= 3 || signs['authorization-decision'] >= 3;

function kindOf(prose: Prose, signs: Signs, lines: readonly ReadLine[], words: Verdict, decisions: readonly Decision[]): DocumentKind {
  const { source } = prose.view.doc;
  const paper = source === 'pdf' || source === 'image';
  const letter = isLetter(prose, signs);
  if (signs.msn > 0 || (signs['msn-part'] > 0 && lines.length > 0)) return 'msn';
  if (signs.bill >= 5 && signs.eob < 3) return 'other';
  const known = hasCaseNumber(prose);
  const told = decisions.some(({ by, says, weight, unit }) => by === 'sentence' && weight >= 3 && (says === 'denied' || says === 'partly') && SPEAKS.test(unit.words));
  if (signs.eob >= 4 && !(letter && told && lines.length === 0)) return 'eob';
  if (signs['denial-letter'] >= 4 && isDenial(words.outcome)) return 'denial-letter';
  const priced = lines.filter(({ line }) => line.billed !== undefined || line.planPaid !== undefined || line.memberOwes !== undefined);
  const states = decisions.some(({ by, weight }) => by === 'chip' && weight >= 2);
  const writes = told && signs.eob < 3 && (paper || (!states && signs['claim-detail'] < 3 && signs['claims-list'] === 0));
  // A statement may greet its reader by name: "Hello Priyanka, here is how your plan shared the cost."
  if (signs.eob >= 3 && source !== 'page' && signs.letter < 3 && priced.length > 0 && !told) return 'eob';
  if (!letter && priced.length > 0 && !writes) {
    if (isList(signs, lines)) return 'claims-list';
    // "Not a bill" alone stands on pages on one claim too; a statement holds several.
    const several = new Set(lines.map(({ raw }) => raw.claimNumber)).size > 1;
    return paper || signs.eob >= 4 || (signs.eob >= 3 && (several || source !== 'page')) ? 'eob' : 'claim-detail';
  }
  if (words.outcome === 'none' || (words.outcome === 'pending' && (letter || paper || (signs.information >= 3 && !(source === 'page' && signs['authorization-decision'] >= 3))))) {
    return words.outcome === 'pending' && !letter && !paper && signs['claim-detail'] >= 1 && signs.information < 3 ? 'claim-detail' : 'other';
  }
  if (!known && !told && !letter && words.by?.weight !== 3) return 'other';
  if (letter || paper || (writes && priced.length > 0)) return isDenial(words.outcome) ? 'denial-letter' : 'authorization-decision';
  // Pasted words of a paper: a sentence that refuses is a letter's, a state beside labels a page's.
  if (source !== 'page' && isDenial(words.outcome) && (told || words.by?.by === 'sentence' && words.by.weight >= 3 && words.by.unit.label === undefined) && !states && signs['claim-detail'] < 3) return 'denial-letter';
  if (signs['claim-detail'] > signs['authorization-decision'] || (signs['claim-detail'] >= 3 && signs['authorization-decision'] < 3)) return 'claim-detail';
  if (signs['authorization-decision'] > 0 || !isDenial(words.outcome)) return 'authorization-decision';
  return source === 'page' ? (told && signs['claim-detail'] === 0 ? 'authorization-decision' : 'claim-detail') : 'denial-letter';
}

/** Several claims, each with a state of its own. */
function isList(signs: Signs, lines: readonly ReadLine[]): boolean {
  if (lines.length < 2 || signs.eob >= 3) return false;
  const states = lines.filter(({ raw }) => stateOf(raw) !== undefined).length;
  return states >= 2 && states >= lines.length / 2 && (signs['claims-list'] > 0 || signs['claim-detail'] < 3);
}

function settled(document: DocumentKind, lines: readonly ReadLine[], words: Verdict, decisions: readonly Decision[]): Verdict {
  const fromLines = outcomeOfLines(lines);
  if (fromLines === undefined || document === 'denial-letter' || document === 'authorization-decision' || document === 'other') return words;
  const chip = decisions.find(({ by, weight, says }) => by === 'chip' && weight >= 2 && says !== 'approved');
  if (chip?.says === 'pending' && fromLines !== 'partly-denied') return { outcome: 'pending', by: chip };
  if (fromLines === 'approved') {
    if (chip?.says === 'denied') return { outcome: 'denied', by: chip };
    if (chip?.says === 'partly') return { outcome: 'partly-denied', by: chip };
    if (isDenial(words.outcome) && words.by?.by === 'sentence' && words.by.weight >= 3) return words;
  }
  if (document === 'claim-detail' && chip?.says === 'denied' && fromLines === 'partly-denied' && lines.every(({ line }) => (line.planPaid ?? 0) === 0)) return { outcome: 'denied', by: chip };
  return { outcome: fromLines, by: decisions.find(({ by, says, weight }) => by === 'chip' && weight >= 2 && saysOutcome(says, fromLines)) };
}

const saysOutcome = (says: Decision['says'], outcome: Outcome): boolean =>
  (outcome === 'denied' && says === 'denied') || (outcome === 'partly-denied' && says === 'partly') || (outcome === 'approved' && says === 'approved') || (outcome === 'pending' && says === 'pending');

function wordsOfVerdict(outcome: Outcome, by: Decision | undefined, lines: readonly ReadLine[]): Span | undefined {
  const span = by?.unit ?? (isDenial(outcome) ? lines.find(({ line }) => line.denied)?.raw : lines[0]?.raw);
  return span && { start: span.start, end: Math.min(span.end, span.start + LONGEST) };
}
