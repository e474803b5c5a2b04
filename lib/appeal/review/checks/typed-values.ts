/**
 * Names, numbers, amounts, dates and codes that the member typed, held against the case. A value that the case does not
 * hold may be right: only what is nearly one of the case's own, or is called one of them, is taken for a slip.
 */
import { distance } from 'fastest-levenshtein';
import type { Sentence } from '../../../cases/letter';
import { isPlainDate, longDate } from '../../plain-date';
import { caseValues, folded, type CaseValues } from '../case-values';
import type { Check, Finding, Reviewed } from '../finding';
import { hasOwnWords, isTyped, sentencesIn, textOf } from '../sentences';

/** So many letters or digits may differ for two values to be meant as one. */
const NEAR = 2;
const SHORTEST_NUMBER = 5;
const SHORTEST_NAME = 6;

const TOKEN = /[A-Z0-9][A-Z0-9/-]{3,30}[A-Z0-9]/gi;
const AMOUNT = /\$\d[\d,]{0,12}(?:\.\d{2})?/g;
const LONG_DATE = /\b(January|February|March|April|May|June|July|August|September|October|November|December) (\d{1,2}), (\d{4})\b/g;
const NUMERIC_DATE = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g;
const NAME = /\p{Lu}[\p{L}’'.-]{1,30}(?: (?:of |de |la |van )?\p{Lu}[\p{L}’'.-]{0,30}){1,5}/gu;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

interface Differs {
  readonly typed: string;
  readonly known: string;
  readonly what: string;
}

const isNear = (a: string, b: string): boolean => a !== b && Math.abs(a.length - b.length) <= NEAR && distance(a, b) <= NEAR;
const digits = (text: string): number => text.replace(/\D/g, '').length;

function numbersIn(text: string, values: CaseValues): Differs[] {
  return [...text.matchAll(TOKEN)].flatMap(([typed]) => {
    if (digits(typed) < SHORTEST_NUMBER || values.isKnown(typed)) return [];
    const near = values.numbers.find(({ value }) => isNear(folded(typed), folded(value)));
    return near ? [{ typed, known: near.value, what: near.name }] : [];
  });
}

/** Digits turned round or mistyped: the same number of digits, most of them the same. */
const amountsIn = (text: string, values: CaseValues): Differs[] =>
  [...text.matchAll(AMOUNT)].flatMap(([typed]) => {
    const plain = (amount: string) => amount.replace(/[$,]|\.00$/g, '');
    if (values.isKnown(typed) || values.amounts.some((amount) => plain(amount) === plain(typed))) return [];
    const near = values.amounts.find((amount) => digits(plain(amount)) > 2 && plain(amount).length === plain(typed).length && distance(plain(amount), plain(typed)) <= NEAR);
    return near ? [{ typed, known: near, what: 'amount' }] : [];
  });

const namesIn = (text: string, values: CaseValues): Differs[] =>
  [...text.matchAll(NAME)].flatMap(([typed]) => {
    if (folded(typed).length < SHORTEST_NAME || values.isKnown(typed)) return [];
    const near = values.names.find((name) => folded(name).length >= SHORTEST_NAME && isNear(folded(typed), folded(name)));
    return near ? [{ typed, known: near, what: 'name' }] : [];
  });

function daysIn(text: string): { readonly typed: string; readonly day: string }[] {
  const two = (part: string | number) => String(part).padStart(2, '0');
  return [
    ...[...text.matchAll(LONG_DATE)].map(([typed, month, day, year]) => ({ typed, day: `${year}-${two(MONTHS.indexOf(month!) + 1)}-${two(day!)}` })),
    ...[...text.matchAll(NUMERIC_DATE)].map(([typed, month, day, year]) => ({ typed, day: `${year}-${two(month!)}-${two(day!)}` })),
  ];
}

const NOTICE_WORD = /\b(?:notice|denial|letter|decision)\b[^.]{0,40}$/i;
const CARE_WORD = /\b(?:service|visit|scan|MRI|surgery|procedure|stay|care|treatment)\b[^.]{0,30}\bon\s*$/i;

/** A day that is called the notice's or the service's and is another; and one that is a slip of its year. */
function datesIn(text: string, { facts }: Pick<Reviewed, 'facts'>): Differs[] {
  const notice = facts.field('noticeDate')?.value;
  const care = facts.field('serviceDate')?.value;
  const given = facts.file.case.noticeDateFromMember;
  return daysIn(text).filter(({ day }) => day !== given).flatMap(({ typed, day }) => {
    const before = text.slice(0, text.indexOf(typed));
    const other = (known: string | undefined, what: string): Differs[] =>
      known && isPlainDate(known) && day !== known ? [{ typed, known: typed.includes('/') ? known : longDate(known), what }] : [];
    if (NOTICE_WORD.test(before) && !/\bfirst\b|\bearlier\b/i.test(before)) return other(notice, 'date of the notice');
    if (CARE_WORD.test(before) && !(care?.to && day > care.from && day <= care.to)) return other(care?.from, 'date of the care');
    const sameDay = [notice, care?.from].find((known) => known && known !== day && known.slice(5) === day.slice(5));
    return other(sameDay, 'date');
  });
}

const finding = (sentence: Sentence, { typed, known, what }: Differs): Finding => ({
  id: `differs-from-case:${sentence.id}:${folded(typed)}`,
  check: 'differs-from-case',
  weight: 'stop',
  says: `You typed “${typed}”. Your papers say “${known}” (${what}).`,
  why: 'A letter with a wrong number, name or date can go to the wrong file.',
  sentence,
  mends: [
    ...(isTyped(sentence) && typed !== known ? [{ kind: 'replace' as const, label: `Put “${known}”`, sentenceId: sentence.id, from: typed, to: known }] : []),
    { kind: 'edit', label: 'Change the sentence', sentenceId: sentence.id },
  ],
});

/** What was typed and differs from the case. */
export const differsFromCase: Check = (reviewed) => {
  const values = caseValues(reviewed.facts);
  return sentencesIn(reviewed.content).filter(hasOwnWords).flatMap((sentence) => {
    const text = textOf(sentence);
    const found = [...numbersIn(text, values), ...amountsIn(text, values), ...namesIn(text, values), ...datesIn(text, reviewed)];
    return [...new Map(found.map((one) => [one.typed, one])).values()].map((one) => finding(sentence, one));
  });
};

/** With the word that says what it is; a number alone is none. */
const CODE = /\b(?:codes?|CPT|HCPCS|ICD(?:-10)?(?:-CM)?|diagnos[ei]s|procedure)\b[\s:(#]{0,3}(?:code[\s:(#]{0,3})?([A-Z]?\d{2}[A-Z0-9]{1,3}(?:\.[A-Z0-9]{1,4})?)\b/gi;
const ICD = /\b[A-TV-Z]\d[0-9AB]\.[0-9A-Z]{1,4}\b/g;

/** A code that stands on none of the papers: only the provider may name another, and only what the record shows. */
export const unknownCode: Check = ({ content, facts }) => {
  const values = caseValues(facts);
  return sentencesIn(content).filter(hasOwnWords).flatMap((sentence): Finding[] => {
    const text = textOf(sentence);
    const codes = new Set([...[...text.matchAll(CODE)].map(([, code]) => code!), ...[...text.matchAll(ICD)].map(([code]) => code)].filter((code) => /\d{2}/.test(code)));
    return [...codes].filter((code) => !values.hasCode(code)).map((code) => ({
      id: `unknown-code:${sentence.id}:${folded(code)}`, check: 'unknown-code', weight: 'look',
      says: `The code ${code} stands on none of the papers of this case.`,
      why: 'Only what the record shows may be named, and only the provider may change a code. Name the page of the record that shows it, or leave it out.',
      sentence, row: 'denial-reasons/coding',
      mends: [{ kind: 'edit', label: 'Change the sentence', sentenceId: sentence.id }, { kind: 'remove', label: 'Take the sentence out', sentenceId: sentence.id }],
    }));
  });
};
