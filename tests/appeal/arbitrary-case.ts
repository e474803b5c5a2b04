/** Cases of every kind, also senseless ones: all categories and plan types, gaps, second papers, hostile text. */
import fc from 'fast-check';
import { denialCategories } from '../../lib/knowledge/denial-reasons';
import { planTypes } from '../../lib/knowledge/appeal-rights';
import type { CaseFile } from '../../lib/cases/case-file';
import { CODE_SYSTEMS, DOCUMENT_KINDS, OUTCOMES, type Reading } from '../../lib/reading/reading';
import { documentOf, fileOf, readingOf, type Values } from './reading-builder';

const WORDS = ['Harbor', 'Nguyễn', 'O’Brien', 'knee', 'MRI', '<b>x</b>', 'RAD-021', '{service}', '[blank]', 'diagnosis', 'records', 'less', 'costly', '$&', 'alternative'];
const phrase = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
const number = fc.constantFrom('31-8842-5507', 'AA-1001', 'AA 1002', 'BB-77', '9');
const day = fc.constantFrom('2026-10-06', '2026-02-31', '2024-02-29', '2026-12-31', '0001-01-01', '9999-12-31');
const money = fc.constantFrom(0, 0.1, 318.4, 4800, -12.5, 1234567.89);
const span = fc.constantFrom(180, 60, 0, -1, 1.5, { months: 4 }, { years: 1 });

const fields: fc.Arbitrary<Values> = fc.record({
  insurer: phrase, planName: phrase, planType: fc.constant('employer-self-funded'), memberName: phrase, memberId: number, groupNumber: number,
  subscriberName: phrase, patientName: phrase, claimNumber: number, referenceNumber: number, provider: phrase, facility: phrase, service: phrase,
  noticeDate: day, serviceDate: fc.record({ from: day, to: day }, { requiredKeys: ['from'] }), appealBy: day, appealDays: span,
  externalReviewDays: span, appealFax: number, appealPhone: number, appealAddress: phrase, appealOnline: phrase, criteria: phrase, reasonText: phrase,
  billed: money, notCovered: money, memberOwes: money,
}, { requiredKeys: [] });

const categoryId = fc.constantFrom(...denialCategories.map(({ id }) => id), 'no-such-category');
const code = fc.tuple(fc.constantFrom(...CODE_SYSTEMS), fc.constantFrom('72148', 'M54.50', 'CO-50', 'MA130', 'N130', 'Q7', '11'));
const line = fc.record({
  serviceDate: fc.record({ from: day }), code: fc.constantFrom('72148', '99213'), description: phrase, notCovered: money,
  remarks: fc.array(fc.constantFrom('CO-50', 'MA130', 'Q7'), { maxLength: 2 }), denied: fc.boolean(), claimNumber: number,
}, { requiredKeys: ['remarks', 'denied'] });

export const arbitraryReading: fc.Arbitrary<Reading> = fc.record({
  document: fc.constantFrom(...DOCUMENT_KINDS), outcome: fc.oneof({ weight: 3, arbitrary: fc.constantFrom('denied' as const, 'partly-denied' as const) }, fc.constantFrom(...OUTCOMES)),
  categories: fc.array(categoryId, { maxLength: 3 }), codes: fc.array(code, { maxLength: 4 }), fields, lines: fc.array(line, { maxLength: 4 }),
  legend: fc.array(fc.tuple(fc.constantFrom('CO-50', 'Q7'), phrase), { maxLength: 2 }),
}).map(readingOf);

const text = fc.oneof(phrase, fc.constant(''), fc.constant('  '));
const person = fc.record({ role: fc.constantFrom('patient' as const, 'writer' as const, 'representative' as const), name: text, nameFrom: fc.constantFrom('document' as const, 'member' as const), address: fc.oneof(text, fc.constant('1 Elm St\nAkron, OH 44301')), phone: text });
const QUESTIONS = ['why/medical-necessity/tried', 'why/medical-necessity/daily', 'why/objection/diagnosis-does-not-support', 'why/provider', 'why/coding/chart', 'why/emergency/symptoms'];
const ITEMS = ['coding-review', 'exception-request', 'provider-lmn', 'records-request', 'get-letter', ...denialCategories.map(({ id }) => `evidence/${id}/1`)];

export const arbitraryFile: fc.Arbitrary<CaseFile> = fc.record({
  readings: fc.array(arbitraryReading, { maxLength: 3 }),
  claimNumber: fc.option(number, { nil: undefined }),
  confirmedPlanType: fc.option(fc.constantFrom(...planTypes.map(({ id }) => id), 'no-such-plan'), { nil: undefined }),
  noticeDateFromMember: fc.option(day, { nil: undefined }),
  hasLetter: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
  people: fc.array(person, { maxLength: 3 }),
  answers: fc.dictionary(fc.constantFrom(...QUESTIONS), text),
  done: fc.uniqueArray(fc.constantFrom(...ITEMS), { maxLength: 4 }),
}).map(({ readings, people, answers, done, ...kept }) =>
  fileOf(readings.map((reading, index) => documentOf(reading, `paper-${index}`, index)), { case: kept, people, answers, done }));
