/** All that a case holds, to hold typed words against: numbers, days, amounts, codes and names, each as it is written there. */
import type { Facts } from '../draft/facts';
import { isCorrected, type Known } from '../known/known';
import { dollars } from '../money';
import { isPlainDate, longDate } from '../plain-date';

/** Without case, spaces and marks: how numbers and names are compared. */
export const folded = (text: string): string => text.normalize('NFKC').toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');

export interface CaseValues {
  /** Numbers of the case by their name in a letter. */
  readonly numbers: readonly { readonly name: string; readonly value: string }[];
  /** Names of people, plan and providers. */
  readonly names: readonly string[];
  readonly amounts: readonly string[];
  /** The words of every paper and of every answer, folded: what stands there is known. */
  isKnown(text: string): boolean;
  hasCode(code: string): boolean;
}

const NUMBERS = [
  ['claim number', 'claimNumber'], ['reference number', 'referenceNumber'], ['member ID', 'memberId'], ['group number', 'groupNumber'], ['fax number', 'appealFax'], ['phone number', 'appealPhone'],
] as const;
const NAMES = ['patientName', 'memberName', 'subscriberName', 'insurer', 'planName', 'provider', 'facility'] as const;
const AMOUNTS = ['billed', 'allowed', 'planPaid', 'notCovered', 'memberOwes'] as const;

function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value, ...(isPlainDate(value) ? [longDate(value)] : [])];
  if (typeof value === 'number') return [dollars(value), String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}

export function caseValues({ file, field }: Facts): CaseValues {
  const text = (value: unknown): string[] => (typeof value === 'string' && value.trim() ? [value.trim()] : []);
  const numbers = NUMBERS.flatMap(([name, key]) => text(field(key)?.value).map((value) => ({ name, value })));
  const names = [...NAMES.flatMap((key) => text(field(key)?.value)), ...file.people.flatMap(({ name }) => text(name))];
  const fields = file.documents.flatMap(({ reading }) => Object.values<Known<unknown> | undefined>(reading.fields).flatMap((known) =>
    known === undefined ? [] : [...wordsOf(known.value), ...(isCorrected(known) ? [] : (known.alternatives ?? []).flatMap(({ value }) => wordsOf(value)))]));
  const typed = [
    ...file.answers.map((answer) => answer.text), ...file.people.flatMap(({ name, address, phone }) => [name, address, phone]), ...file.exhibits.flatMap(({ title, pages }) => [title, pages]),
    ...file.contacts.flatMap(({ person, phone, reference, said, promised }) => [person, phone, reference, said, promised]), ...file.checklist.map(({ note }) => note),
  ];
  const papers = file.documents.map(({ doc }) => folded(doc.text));
  const others = [...fields, ...typed].map(folded);
  const codes = new Set(file.documents.flatMap(({ reading }) => reading.codes.map(({ value }) => folded(value))));
  const lines = file.documents.flatMap(({ reading }) => reading.lines.flatMap(({ code }) => (code ? [folded(code)] : [])));
  return {
    numbers, names: [...new Set(names)],
    amounts: AMOUNTS.flatMap((key) => { const value = field(key)?.value; return typeof value === 'number' ? [dollars(value)] : []; }),
    isKnown: (words) => {
      const wanted = folded(words);
      return wanted === '' || others.some((other) => other.includes(wanted)) || papers.some((paper) => paper.includes(wanted));
    },
    hasCode: (code) => codes.has(folded(code)) || lines.includes(folded(code)) || papers.some((paper) => paper.includes(folded(code))),
  };
}
