/** Two possible readings of one fact: both are shown, the member chooses, and the choice is kept as an answer. */
import type { Answer, StoredDocument } from '../../lib/cases/model';
import type { At, FieldName, Reading } from '../../lib/reading/reading';

export interface Option {
  readonly value: unknown;
  readonly quote: string;
  readonly at: At;
  /** The paper that says it, where several are asked. */
  readonly paper?: string;
}

export interface Conflict {
  readonly field: FieldName;
  readonly options: readonly [Option, ...Option[]];
}

export type Choices = Readonly<Partial<Record<FieldName, string>>>;

/**
 * What the letter uses and what is one for all papers of a case. Not here: words that papers rightly put differently
 * (service, provider), what each paper has of its own (its date), and names, which the member writes in the letter.
 */
export const ONE_FOR_ALL_PAPERS = ['claimNumber', 'referenceNumber', 'memberId', 'groupNumber', 'serviceDate', 'appealFax', 'appealAddress'] as const satisfies readonly FieldName[];

const PREFIX = 'which:';

/** The name of the answer that keeps a choice. */
export const questionOf = (field: FieldName): string => `${PREFIX}${field}`;

/** How a chosen value is written down and known again. */
export const optionKey = (option: Option): string => JSON.stringify(option.value);

export function conflictsOf(reading: Reading): Conflict[] {
  return Object.entries(reading.fields).flatMap(([field, found]) => {
    const others = found?.alternatives ?? [];
    return found && others.length > 0 ? [{ field: field as FieldName, options: [found, ...others] as const }] : [];
  });
}

/** The reading with each chosen value in front. A choice that no longer fits any option changes nothing. */
export function withChoices(reading: Reading, choices: Choices): Reading {
  const fields: Record<string, unknown> = { ...reading.fields };
  for (const { field, options } of conflictsOf(reading)) {
    const chosen = options.find((option) => optionKey(option) === choices[field]);
    if (!chosen) continue;
    const { value, quote, at } = chosen;
    fields[field] = { value, quote, at };
  }
  return { ...reading, fields: fields as Reading['fields'] };
}

export const choicesIn = (answers: readonly Answer[]): Choices =>
  Object.fromEntries(answers.filter(({ question }) => question.startsWith(PREFIX)).map(({ question, text }) => [question.slice(PREFIX.length), text]));

/** Leaves out what a paper says otherwise than the member chose, as long as another paper says what was chosen. */
function agreeing(documents: StoredDocument[], field: FieldName, chosen: string | undefined): StoredDocument[] {
  const saysIt = ({ reading }: StoredDocument): boolean => {
    const found = reading.fields[field];
    return found !== undefined && optionKey(found) === chosen;
  };
  if (chosen === undefined || !documents.some(saysIt)) return documents;
  return documents.map((document) => {
    if (saysIt(document)) return document;
    const { [field]: _, ...fields } = document.reading.fields;
    return { ...document, reading: { ...document.reading, fields } };
  });
}

/** A case's papers as the member has settled them. */
export const settled = (documents: readonly StoredDocument[], answers: readonly Answer[]): StoredDocument[] => {
  const choices = choicesIn(answers);
  const chosen = documents.map((document): StoredDocument => ({ ...document, reading: withChoices(document.reading, choices) }));
  return ONE_FOR_ALL_PAPERS.reduce((papers, field) => agreeing(papers, field, choices[field]), chosen);
};
