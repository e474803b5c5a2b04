/** Readings by hand: values with quotes and places that hold together, as a reader of papers would give them. */
import type { CaseFile } from '../../lib/cases/case-file';
import type { Answer, Case, ChecklistEntry, Correction, Exhibit, Letter, LetterKind, Person, Sending, StoredDocument } from '../../lib/cases/model';
import type { FieldName, FieldValue, Reading } from '../../lib/reading/reading';

let place = 0;
export const somewhere = (quote: string) => {
  const start = (place = (place + 1000) % 1_000_000);
  return { quote, at: { start, end: start + quote.length } };
};

const words = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));
export const found = <T>(value: T, quote = words(value)) => ({ value, ...somewhere(quote) });

export type Values = { readonly [N in FieldName]?: FieldValue<N> };

export interface Parts extends Partial<Omit<Reading, 'fields' | 'categories' | 'codes' | 'lines' | 'legend'>> {
  readonly fields?: Values;
  readonly categories?: readonly string[];
  readonly codes?: readonly (readonly [Reading['codes'][number]['system'], string])[];
  readonly lines?: readonly Partial<Reading['lines'][number]>[];
  readonly legend?: readonly (readonly [string, string])[];
}

export function readingOf(parts: Parts = {}): Reading {
  const fields = Object.fromEntries(Object.entries(parts.fields ?? {}).map(([name, value]) => [name, found(value)])) as Reading['fields'];
  return {
    document: parts.document ?? 'denial-letter',
    outcome: parts.outcome ?? 'denied',
    ...(parts.verdict ? { verdict: parts.verdict } : {}),
    categories: (parts.categories ?? []).map((id) => ({ id, ...somewhere(`reason ${id}`) })),
    codes: (parts.codes ?? []).map(([system, value]) => ({ system, value, ...somewhere(value) })),
    fields,
    lines: (parts.lines ?? []).map((line) => ({ remarks: [], denied: true, ...somewhere(line.description ?? line.code ?? 'line'), ...line })),
    legend: (parts.legend ?? []).map(([code, text]) => ({ code, text, ...somewhere(`${code} ${text}`) })),
    language: parts.language ?? 'en',
    textSource: parts.textSource ?? 'text',
  };
}

export const CASE_ID = 'case-1';

export function documentOf(reading: Reading, id = 'paper-1', addedAt = 1): StoredDocument {
  return { id, caseId: CASE_ID, addedAt, label: id, kind: 'pdf', reading, doc: { version: 1, source: 'pdf', textSource: 'text', text: '', blocks: [], gaps: [] } };
}

export interface FileParts {
  readonly case?: Partial<Case>;
  readonly people?: readonly Partial<Person>[];
  readonly answers?: Readonly<Record<string, string>>;
  readonly done?: readonly string[];
  readonly corrections?: readonly Correction[];
  readonly exhibits?: readonly Exhibit[];
  /** Letters that went out, with their day. */
  readonly sent?: readonly { readonly kind: LetterKind; readonly sentOn: string }[];
}

export function fileOf(documents: readonly StoredDocument[], parts: FileParts = {}): CaseFile {
  const answers = Object.entries(parts.answers ?? {}).map(([question, text], index): Answer => ({ id: `answer-${index}`, caseId: CASE_ID, question, text, changedAt: 1 }));
  const checklist = (parts.done ?? []).map((item, index): ChecklistEntry => ({ id: `entry-${index}`, caseId: CASE_ID, item, done: true, note: '', changedAt: 1 }));
  const letters = (parts.sent ?? []).map(({ kind }, index): Letter => ({ id: `letter-${index}`, caseId: CASE_ID, kind, content: { sections: [] }, revision: 1, updatedAt: index }));
  const sendings = (parts.sent ?? []).map(({ sentOn }, index): Sending => ({ id: `sending-${index}`, caseId: CASE_ID, letterId: `letter-${index}`, versionId: 'v', createdAt: index, sentOn, how: '', to: '', number: '', note: '' }));
  return {
    case: { id: CASE_ID, name: 'A case', createdAt: 1, updatedAt: 1, hasLetter: 'unknown', ...parts.case },
    people: (parts.people ?? []).map((person, index): Person => ({ id: `person-${index}`, caseId: CASE_ID, role: 'patient', name: '', nameFrom: 'member', address: '', phone: '', ...person })),
    documents: [...documents], corrections: [...(parts.corrections ?? [])], checklist, answers, letters, sendings, contacts: [], exhibits: [...(parts.exhibits ?? [])],
  };
}
