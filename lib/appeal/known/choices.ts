/** Two possible readings of one fact: both are shown, the member chooses, and the choice is kept as an answer. */
import { isCorrected, type Known, type KnownDocument, type KnownFile, type KnownReading } from './known';
import { withCorrections } from './with-corrections';
import type { Answer } from '../../cases/model';
import { ONE_FOR_ALL_PAPERS, papersSaying } from './which-papers';
import type { FieldName, Reading } from '../../reading/reading';

/** Read from a paper, with its words; or the member's own value of it, which has none. */
export type Option = Known<unknown> & {
  /** The paper that says it, as the member knows it, where several are asked. */
  readonly paper?: string;
  /** The paper of the case that holds the words; absent on a paper in hand. */
  readonly documentId?: string;
};

export interface Conflict {
  readonly field: FieldName;
  readonly options: readonly [Option, ...Option[]];
}

export type Choices = Readonly<Partial<Record<FieldName, string>>>;

const PREFIX = 'which:';

/** The name of the answer that keeps a choice. */
export const questionOf = (field: FieldName): string => `${PREFIX}${field}`;

export const isChoice = ({ question }: Pick<Answer, 'question'>): boolean => question.startsWith(PREFIX);

/** How a chosen value is written down and known again. */
export const optionKey = (option: Pick<Option, 'value'>): string => JSON.stringify(option.value);

/** What the member put right by hand has no second reading. */
export function conflictsOf(reading: Pick<KnownReading, 'fields'>): Conflict[] {
  return Object.entries<Known<unknown> | undefined>(reading.fields).flatMap(([field, found]) => {
    const others = found?.alternatives ?? [];
    return found && others.length > 0 ? [{ field: field as FieldName, options: [found, ...others] as const }] : [];
  });
}

/** The reading with each chosen value in front. A choice that no longer fits any option changes nothing. */
export function withChoices(reading: Reading, choices: Choices): Reading;
export function withChoices(reading: KnownReading, choices: Choices): KnownReading;
export function withChoices(reading: KnownReading, choices: Choices): KnownReading {
  const fields: Record<string, unknown> = { ...reading.fields };
  for (const { field, options } of conflictsOf(reading)) {
    const chosen = options.find((option) => optionKey(option) === choices[field]);
    if (!chosen || isCorrected(chosen)) continue;
    const { value, quote, at } = chosen;
    fields[field] = { value, quote, at };
  }
  return { ...reading, fields: fields as KnownReading['fields'] };
}

export const choicesIn = (answers: readonly Answer[]): Choices =>
  Object.fromEntries(answers.filter(isChoice).map(({ question, text }) => [question.slice(PREFIX.length), text]));

/** Leaves out what a paper says otherwise than the member chose, as long as another paper says what was chosen. */
function agreeing(documents: KnownDocument[], field: FieldName, chosen: string | undefined): KnownDocument[] {
  const saysIt = ({ reading }: KnownDocument): boolean => {
    const found = reading.fields[field];
    return found !== undefined && optionKey(found) === chosen;
  };
  if (chosen === undefined || !documents.some(saysIt)) return documents;
  const asked = new Set(papersSaying(field, documents));
  return documents.map((document) => {
    if (saysIt(document) || !asked.has(document)) return document;
    const { [field]: _, ...fields } = document.reading.fields;
    return { ...document, reading: { ...document.reading, fields } };
  });
}

/** A case's papers as the member has settled them. */
export const settled = (documents: readonly KnownDocument[], answers: readonly Answer[]): KnownDocument[] => {
  const choices = choicesIn(answers);
  const chosen = documents.map((document): KnownDocument => ({ ...document, reading: withChoices(document.reading, choices) }));
  return ONE_FOR_ALL_PAPERS.reduce((papers, field) => agreeing(papers, field, choices[field]), chosen);
};

/** A case as the member has settled it: first what they put right by hand, then which of two readings they chose. A second time changes nothing. */
export function settledCase(file: KnownFile): KnownFile {
  const corrected = withCorrections(file);
  return { ...corrected, documents: settled(corrected.documents, corrected.answers) };
}
