/**
 * A paper that decides nothing and says how to appeal is often a further page of the letter that does decide, brought
 * alone. Whether it is, only the member knows: this finds what to ask about, never what to do.
 */
import { foldNumber } from '../cases/numbers';
import type { Answer, StoredDocument } from '../cases/model';
import { isDenial, type FieldName } from '../reading/reading';
import type { KnownDocument, KnownFile } from './known/known';
import { papersByWeight } from './main-document';

/** What a page about appeal rights brings to the letter that it belongs to. */
const HOW_TO_APPEAL: readonly FieldName[] = ['appealBy', 'appealDays', 'externalReviewDays', 'expeditedHours', 'appealFax', 'appealPhone', 'appealAddress', 'appealOnline'];
/** Two pages of one letter never bear two of these. */
const ONE_FOR_A_LETTER = ['claimNumber', 'referenceNumber', 'memberId', 'groupNumber'] as const satisfies readonly FieldName[];
/** What comes page by page; a page of a portal is whole. */
const OWN_PAPERS: ReadonlySet<StoredDocument['kind']> = new Set<StoredDocument['kind']>(['pdf', 'picture', 'text']);

export interface PageQuestion {
  readonly letter: KnownDocument;
  readonly page: KnownDocument;
}

/** Under which the member's "no" is kept. */
export const pageQuestionOf = (pageId: string): string => `page-of-letter:${pageId}`;

const saidNo = (answers: readonly Answer[], pageId: string): boolean => answers.some(({ question, text }) => question === pageQuestionOf(pageId) && text === 'No');

const brings = (page: KnownDocument, letter: KnownDocument): boolean => HOW_TO_APPEAL.some((field) => page.reading.fields[field] && !letter.reading.fields[field]);

const contradicts = (page: KnownDocument, letter: KnownDocument): boolean => {
  const [one, other] = [page.reading.fields, letter.reading.fields];
  if (one.noticeDate && other.noticeDate && one.noticeDate.value !== other.noticeDate.value) return true;
  return ONE_FOR_A_LETTER.some((field) => one[field] && other[field] && foldNumber(one[field].value) !== foldNumber(other[field].value));
};

/** The first thing to ask, or nothing. */
export function pageQuestion(file: KnownFile): PageQuestion | undefined {
  const papers = papersByWeight(file).filter(({ kind }) => OWN_PAPERS.has(kind));
  const letters = papers.filter(({ reading }) => isDenial(reading.outcome));
  const lone = papers.filter(({ reading, id }) => reading.outcome === 'none' && !saidNo(file.answers, id));
  for (const page of lone) {
    const letter = letters.find((each) => brings(page, each) && !contradicts(page, each));
    if (letter) return { letter, page };
  }
  return undefined;
}
