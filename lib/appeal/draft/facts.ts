/** What a case knows, each thing with its ground. A letter takes facts from here and from nowhere else. */
import type { Blank, Ground } from '../../cases/letter';
import { isShownCode } from '../explain-code';
import { denialReasonsOf } from '../plain-reason';
import type { ClaimLine, FieldName, FieldValue, Found, ReadCode } from '../../reading/reading';
import { isOwnCode, type KnownCode, type KnownLine } from '../known/parts';
import { readingOfClaim } from '../claim-scope';
import { isCorrected, type Known, type KnownDocument, type KnownFile, type KnownReading } from '../known/known';
import { settledCase } from '../known/choices';
import { openQuestions } from '../known/questions';
import { papersSaying } from '../known/which-papers';
import { isPlainDate, longDate } from '../plain-date';
import { interviewOf, type Interview } from '../interview/answers';
import { standOf, type Stand } from '../levels/stand';
import { papersByWeight } from '../main-document';
import { writerFactsOf, type WriterFacts } from '../writer/signer';
import type { WriterKind } from '../writer/writer';
import type { Slot } from './compose';

export { isSignedByPatient, member, patient, signer } from './people';

export interface Fact<T> {
  readonly value: T;
  readonly ground: Ground;
}

/** `isOwn`: the member typed it. */
export type CodeFact = Fact<Pick<ReadCode, 'system' | 'value'>> & { readonly isOwn: boolean };

/** A line that the member put right rests on each thing that they said of it. */
export interface LineFact {
  readonly value: ClaimLine;
  readonly grounds: readonly [Ground, ...Ground[]];
}

interface Paper {
  readonly id: string;
  readonly reading: KnownReading;
}

export interface Facts {
  readonly file: KnownFile;
  readonly main: Paper;
  readonly categories: ReturnType<typeof denialReasonsOf>;
  /** A value with its place, from the weightiest paper that shows it; none while the member is asked which value is right. */
  field<N extends FieldName>(name: N): Fact<FieldValue<N>> | undefined;
  /** The same from one paper alone: where a level is not decided by the plan, only the paper that opened it says to whom. */
  fieldOf<N extends FieldName>(name: N, documentId: string): Fact<FieldValue<N>> | undefined;
  /** The reason of one paper, in its own words. */
  reasonOf(documentId: string): Fact<string> | undefined;
  /** Whether the papers allow two values and the member has not said yet which one is right. */
  isAsked(name: FieldName): boolean;
  /** An answer of the member; an empty one counts as none. */
  answer(question: string): Fact<string> | undefined;
  /** A tick of the checklist, which is an answer too. */
  ticked(item: string): Ground | undefined;
  readonly deniedLines: readonly LineFact[];
  /** Only some lines of the claim were denied. */
  readonly isPart: boolean;
  deniedLinesOf(documentId: string): readonly LineFact[];
  codesOf(documentId: string): readonly CodeFact[];
  readonly codes: readonly CodeFact[];
  /** What the member told in the interview. Its parts rest on the `answer` of their question. */
  readonly interview: Interview;
  /** Which level is open. */
  readonly stand: Stand;
  /** Who writes, as the member said. */
  readonly writer: WriterKind | undefined;
  /** Who signs, for whom, and on what paper they may. */
  readonly writing: WriterFacts;
}

const paperOf = ({ id, reading }: KnownDocument, claimNumber: string | undefined): Paper => ({ id, reading: readingOfClaim(reading, claimNumber) });

const valueGround = (field: FieldName | 'code' | 'line', { id }: Paper, { quote, at }: Pick<Found<unknown>, 'quote' | 'at'>): Ground => ({
  kind: 'value', field, documentId: id, quote, at,
});

/** What was read rests on its words, what the member put right on the member. */
const groundOf = (field: FieldName, paper: Paper, known: Known<unknown>): Ground =>
  isCorrected(known) ? { kind: 'correction', field, documentId: known.documentId } : valueGround(field, paper, known);

const codeFact = (code: KnownCode, paper: Paper): CodeFact =>
  isOwnCode(code)
    ? { value: code, ground: { kind: 'correction', field: code.part, documentId: code.documentId }, isOwn: true }
    : { value: code, ground: valueGround('code', paper, code), isOwn: false };

function lineFact(line: KnownLine, paper: Paper): LineFact {
  if (!line.own) return { value: line, grounds: [valueGround('line', paper, line)] };
  const { documentId, parts: [first, ...others] } = line.own;
  const ground = (field: typeof first): Ground => ({ kind: 'correction', field, documentId });
  return { value: line, grounds: [ground(first), ...others.map(ground)] };
}

/** The value of the first paper that has one. */
function valueOf<N extends FieldName>(name: N, papers: readonly Paper[]): Fact<FieldValue<N>> | undefined {
  for (const paper of papers) {
    const known = paper.reading.fields[name] as Known<FieldValue<N>> | undefined;
    if (known) return { value: known.value, ground: groundOf(name, paper, known) };
  }
  return undefined;
}

/** The sentence that was read as the reason, else the words that gave the category. */
function reasonOfPaper(paper: Paper): Fact<string> | undefined {
  const text = valueOf('reasonText', [paper]);
  const category = paper.reading.categories.find(({ at }) => at !== undefined);
  return text ?? (category?.at ? { value: category.quote, ground: valueGround('reasonText', paper, category) } : undefined);
}

/** Whether this paper's own value can still be read in two ways. That another paper says otherwise is no doubt about this one. */
const isTwofold = (name: FieldName, { reading }: Paper): boolean => (reading.fields[name]?.alternatives ?? []).length > 0;
const linesOfPaper = (paper: Paper): LineFact[] => paper.reading.lines.filter((line) => line.denied).map((line) => lineFact(line, paper));
const codesOfPaper = (paper: Paper): CodeFact[] => paper.reading.codes.filter(isShownCode).map((code) => codeFact(code, paper));

export function factsOf(given: KnownFile): Facts | undefined {
  const file = settledCase(given);
  const papers = papersByWeight(file).map((document) => paperOf(document, file.case.claimNumber));
  const [main] = papers;
  if (!main) return undefined;
  const asked = new Set(openQuestions(file).map((question) => question.field));
  const isAsked = (name: FieldName): boolean => asked.has(name);

  const field = <N extends FieldName>(name: N): Fact<FieldValue<N>> | undefined => (isAsked(name) ? undefined : valueOf(name, papersSaying(name, papers)));
  const onPaper = <T>(documentId: string, of: (paper: Paper) => T): T | undefined => papers.flatMap((paper) => (paper.id === documentId ? [of(paper)] : [])).at(0);
  const writing = writerFactsOf({ people: file.people, answers: file.answers, confirmedPlanType: file.case.confirmedPlanType });
  const answer = (question: string): Fact<string> | undefined => {
    const text = file.answers.find((given) => given.question === question)?.text.trim();
    return text ? { value: text, ground: { kind: 'answer', question } } : undefined;
  };
  const ticked = (item: string): Ground | undefined =>
    file.checklist.some((entry) => entry.item === item && entry.done) ? { kind: 'answer', question: `checklist/${item}` } : undefined;

  return {
    file, main, field, isAsked, answer, ticked,
    categories: denialReasonsOf(main.reading),
    deniedLines: linesOfPaper(main),
    codes: codesOfPaper(main),
    fieldOf: (name, documentId) => onPaper(documentId, (paper) => (isTwofold(name, paper) ? undefined : valueOf(name, [paper]))),
    reasonOf: (documentId) => onPaper(documentId, (paper) => (isTwofold('reasonText', paper) ? undefined : reasonOfPaper(paper))),
    codesOf: (documentId) => onPaper(documentId, codesOfPaper) ?? [],
    deniedLinesOf: (documentId) => onPaper(documentId, linesOfPaper) ?? [],
    isPart: main.reading.outcome === 'partly-denied' && linesOfPaper(main).length > 0,
    interview: interviewOf(file.answers),
    stand: standOf(file),
    writer: writing.kind,
    writing,
  };
}

/** A fact as words of a slot. */
export const slot = <T>({ value, ground }: Fact<T>, words: (value: T) => string = String): Slot => ({ text: words(value), grounds: [ground] });

export const blank = (text: string, who: Blank['who'] = 'you'): Blank => ({ blank: text, who });

/** While two values are possible: what is asked, and where. Neither value stands in the letter. */
export const askedBlank = (name: string): Blank => blank(`${name}: two are possible, choose one under Understand`);

/** A fact as words of a slot; a blank that says what is asked while two values are possible. */
export function slotOf<N extends FieldName>({ field, isAsked }: Pick<Facts, 'field' | 'isAsked'>, key: N, name: string, words?: (value: FieldValue<N>) => string): Slot | undefined {
  const fact = field(key);
  return fact ? slot(fact, words) : isAsked(key) ? askedBlank(name) : undefined;
}

/** The date of the notice as read, else as the member gave it. While two can be read, none. */
export function noticeDate({ field, isAsked, file }: Facts): Fact<string> | undefined {
  if (isAsked('noticeDate')) return undefined;
  const read = field('noticeDate');
  if (read && isPlainDate(read.value)) return { value: longDate(read.value), ground: read.ground };
  const given = file.case.noticeDateFromMember;
  return given && isPlainDate(given) ? { value: longDate(given), ground: { kind: 'answer', question: 'notice-date' } } : undefined;
}

/** The reason in the plan's words: the sentence that was read as one, else the words that gave the category. */
export const reasonWords = ({ field, isAsked, main, reasonOf }: Facts): Fact<string> | undefined =>
  isAsked('reasonText') ? undefined : (field('reasonText') ?? reasonOf(main.id));

/** A claim was sent for care received, a request before it. Where neither the papers nor the member tell, the letter does not say either. */
export type Subject = 'claim' | 'request' | 'unclear';

export function subjectOf({ main, field, isAsked, deniedLines, interview }: Facts): Subject {
  const shows = (name: FieldName) => field(name) !== undefined || isAsked(name);
  if (main.reading.document === 'authorization-decision') return 'request';
  if (main.reading.document !== 'denial-letter' || shows('billed') || deniedLines.length > 0) return 'claim';
  // A letter with a number alone may be either: the member knows whether they had the care.
  if (interview.care) return interview.care === 'received' ? 'claim' : 'request';
  return shows('claimNumber') ? 'claim' : shows('referenceNumber') ? 'request' : 'unclear';
}

export const isPartDenied = ({ isPart }: Facts): boolean => isPart;
