/** Findings and treatments of the interview as tables: every cell is as the member typed it, or a blank that says what belongs there. */
import type { Row, Section, Sentence } from '../../cases/letter';
import type { FormId } from '../forms';
import { ASKED, type Finding, type Treatment } from '../interview/answers';
import { isPlainDate, longDate } from '../plain-date';
import { row, say, section, type Slot } from './compose';
import { blank } from './facts';

/** A column: its head, and what stands in it. One that says nothing in any row is left out. */
interface Column<T> {
  readonly head: string;
  readonly isSaid: (entry: T) => boolean;
  readonly cell: (id: string, entry: T) => Sentence;
}

const typed = (question: string) => (text: string): Slot => ({ text: isPlainDate(text) ? longDate(text) : text, grounds: [{ kind: 'answer', question }] });
const finding = typed(ASKED.findings);
const treatment = typed(ASKED.treatments);
/** What is followed by more words ends without a full stop. */
const open = (text: string): string => text.replace(/[\s.;,:]+$/, '');
const words = (id: string, text: string, of: (text: string) => Slot, missing: Slot): Sentence => say(id, 'cell/words', { words: text ? of(text) : missing });

const WHERE = blank('exhibit and page');

function findingCell(id: string, { what, date, result }: Finding): Sentence {
  const slots = { what: finding(open(what)), date: finding(open(date)), result: finding(result) };
  const form: FormId | undefined = what && date && result ? 'cell/finding-dated' : what && result ? 'cell/finding' : what && date ? 'cell/what-dated' : date && result ? 'cell/result-dated' : undefined;
  return form ? say(id, form, slots) : words(id, what || result || date, finding, blank('the note, finding or test, with its date', 'your doctor'));
}

const findingColumns = (head: string): readonly Column<Finding>[] => [
  { head, isSaid: ({ answers }) => answers !== '', cell: (id, { answers }) => words(id, answers, finding, blank('the point that it answers')) },
  { head: 'What the record shows', isSaid: () => true, cell: findingCell },
  { head: 'Where', isSaid: ({ where }) => where !== '', cell: (id, { where }) => words(id, where, finding, WHERE) },
];

function resultCell(id: string, { result, stopped }: Treatment): Sentence {
  if (result && stopped) return say(id, 'cell/stopped', { result: treatment(open(result)), stopped: treatment(stopped) });
  if (stopped) return say(id, 'cell/only-stopped', { stopped: treatment(stopped) });
  return words(id, result, treatment, blank('its result, and why it was not enough'));
}

const TREATMENT_COLUMNS: readonly Column<Treatment>[] = [
  {
    head: 'What was tried', isSaid: () => true,
    cell: (id, { what, dose }) => (what && dose ? say(id, 'cell/dose', { what: treatment(open(what)), dose: treatment(dose) }) : words(id, what || dose, treatment, blank('the treatment'))),
  },
  { head: 'Dates', isSaid: () => true, cell: (id, { dates }) => words(id, dates, treatment, blank('from when to when')) },
  { head: 'Result', isSaid: () => true, cell: resultCell },
  { head: 'Where', isSaid: ({ where }) => where !== '', cell: (id, { where }) => words(id, where, treatment, WHERE) },
];

function table<T>(id: string, heading: string, columns: readonly Column<T>[], entries: readonly T[]): Section {
  const shown = columns.filter(({ isSaid }) => entries.some(isSaid));
  const rows = entries.map((entry, index): Row => {
    const rowId = `${id}/row-${index + 1}`;
    return row(rowId, shown.map(({ cell }, at) => cell(`${rowId}/${at + 1}`, entry)));
  });
  return { ...section(id, 'table', heading, rows), columns: shown.map(({ head }) => head) };
}

/** @param isByRule they answer the parts of a written rule, and not points of their own */
export const findingsTable = (findings: readonly Finding[], isByRule: boolean): Section =>
  table('why-findings', 'What the record shows', findingColumns(isByRule ? 'What the rule asks' : 'The point'), findings);
export const treatmentsTable = (treatments: readonly Treatment[]): Section => table('why-treatments', 'What was tried', TREATMENT_COLUMNS, treatments);
