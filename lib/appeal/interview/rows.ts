/** The rows of a table of the interview while they are typed: nothing is trimmed, and an empty row stays until it is removed. */
import { FINDING_PARTS, TREATMENT_PARTS } from './answers';

export type TableKind = 'treatments' | 'findings';
export type TypedRow = Readonly<Record<string, string>>;

export interface Column {
  readonly part: string;
  readonly label: string;
  readonly hint?: string;
}

interface Table {
  /** What one row is called. */
  readonly one: string;
  readonly columns: readonly Column[];
}

const columns = <P extends string>(parts: readonly P[], words: Readonly<Record<P, Omit<Column, 'part'>>>): readonly Column[] => parts.map((part) => ({ part, ...words[part] }));
const WHERE = { label: 'Where the papers show it', hint: 'Exhibit and page, as far as you know.' } as const;

export const TABLES: Readonly<Record<TableKind, Table>> = {
  treatments: {
    one: 'Treatment',
    columns: columns(TREATMENT_PARTS, {
      what: { label: 'What was tried' }, dose: { label: 'Dose, or how often' }, dates: { label: 'From when to when' }, result: { label: 'What came of it' },
      stopped: { label: 'Why it ended' }, where: WHERE,
    }),
  },
  findings: {
    one: 'Finding',
    columns: columns(FINDING_PARTS, {
      what: { label: 'Test, measure or sign' }, date: { label: 'Date' }, result: { label: 'What it showed' },
      answers: { label: 'Point of the plan’s rule', hint: 'As the plan’s rule or letter numbers or words it.' }, where: WHERE,
    }),
  },
};

/** The rows of a kept text as they were typed; text that cannot be understood has none. */
export function typedRows(kind: TableKind, text: string): readonly TypedRow[] {
  let rows: unknown;
  try {
    rows = JSON.parse(text);
  } catch {
    return [];
  }
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row: unknown): TypedRow[] => {
    if (typeof row !== 'object' || row === null) return [];
    const part = (name: string): string => {
      const value = (row as Readonly<Record<string, unknown>>)[name];
      return typeof value === 'string' ? value : '';
    };
    return [Object.fromEntries(TABLES[kind].columns.map((column) => [column.part, part(column.part)]))];
  });
}

export const emptyRow = (kind: TableKind): TypedRow => Object.fromEntries(TABLES[kind].columns.map(({ part }) => [part, '']));

/** As it is kept; no rows are an empty answer. */
export const rowsText = (rows: readonly TypedRow[]): string => (rows.length > 0 ? JSON.stringify(rows) : '');
