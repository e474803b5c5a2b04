/** Cases of every kind, also senseless ones: all categories and plan types, gaps, second papers, hostile text. */
import fc from 'fast-check';
import { denialCategories } from '../../lib/knowledge/denial-reasons';
import { planTypes } from '../../lib/knowledge/appeal-rights';
import type { CaseFile } from '../../lib/cases/case-file';
import { CODE_SYSTEMS, DOCUMENT_KINDS, OUTCOMES, type Reading } from '../../lib/reading/reading';
import { ASKED } from '../../lib/appeal/interview/answers';
import { AT_LEVEL } from '../../lib/appeal/levels/stand';
import { WRITER_KIND, WRITER_KINDS } from '../../lib/appeal/writer/writer';
import { CASE_ID, documentOf, fileOf, readingOf, type Values } from './reading-builder';

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

function text0() {
  return fc.oneof(phrase, fc.constant(''), fc.constant('  '));
}
const text = text0();
const person = fc.record({ role: fc.constantFrom('patient' as const, 'writer' as const, 'representative' as const), name: text, nameFrom: fc.constantFrom('document' as const, 'member' as const), address: fc.oneof(text, fc.constant('1 Elm St\nAkron, OH 44301')), phone: text });
const QUESTIONS = ['why/medical-necessity/tried', 'why/medical-necessity/daily', 'why/objection/diagnosis-does-not-support', 'why/provider', 'why/coding/chart', 'why/emergency/symptoms'];
/** The interview, also half answered and broken; who writes; what a level asks besides. */
const part = fc.oneof(phrase, fc.constantFrom('', '2026-09-02', 'Exhibit 1, p. 2', 'no change.'));
const treatment = fc.record({ what: part, dose: part, dates: part, result: part, stopped: part, where: part });
const finding = fc.record({ what: part, date: part, result: part, answers: part, where: part });
const told = fc.record({
  [ASKED.care]: fc.constantFrom('received', 'to-come', 'going-on', 'later'), [ASKED.urgent]: fc.constantFrom('yes', 'no', 'perhaps'),
  [ASKED.urgentSupport]: fc.constantFrom('yes', 'asked', 'no'),
  [ASKED.treatments]: fc.oneof(fc.array(treatment, { maxLength: 3 }).map((rows) => JSON.stringify(rows)), fc.constant('{')),
  [ASKED.findings]: fc.oneof(fc.array(finding, { maxLength: 3 }).map((rows) => JSON.stringify(rows)), fc.constant('[1]')),
  [ASKED.symptoms]: text0(), [ASKED.daily]: text0(), [ASKED.purpose]: text0(),
  [WRITER_KIND]: fc.constantFrom(...WRITER_KINDS, 'nobody'), [AT_LEVEL]: fc.constantFrom(...planTypes.flatMap(({ levels }) => levels.map(({ id }) => id))),
  'why/newest': text0(), 'why/same-record': text0(), 'draft/brochure': text0(), 'draft/hearing-how': text0(),
}, { requiredKeys: [] });

/** Answers that refuse an appeal. */
const upheld = fc.record({ noticeDate: day, claimNumber: number, reasonText: phrase, referenceNumber: number, appealAddress: phrase, appealFax: number, appealPhone: number }, { requiredKeys: [] })
  .map((values) => readingOf({ outcome: 'denied', verdict: { quote: 'We uphold our decision to deny this', at: { start: 3, end: 38 } }, fields: values }));

const exhibits = fc.array(fc.record({ title: text0(), pages: fc.constantFrom('', '1', '3', '4 pages', 'p. 2-9'), documentId: fc.constantFrom('paper-0', 'paper-1', undefined) }), { maxLength: 3 })
  .map((rows) => rows.map(({ documentId, ...row }, index) => ({ ...row, id: `exhibit-${index + 1}`, caseId: CASE_ID, createdAt: 1, number: index + 1, ...(documentId ? { documentId } : {}) })));

const ITEMS = ['coding-review', 'exception-request', 'provider-lmn', 'authority', 'records-request', 'get-letter', ...denialCategories.map(({ id }) => `evidence/${id}/1`)];

export const arbitraryFile: fc.Arbitrary<CaseFile> = fc.record({
  readings: fc.array(arbitraryReading, { maxLength: 3 }),
  claimNumber: fc.option(number, { nil: undefined }),
  confirmedPlanType: fc.option(fc.constantFrom(...planTypes.map(({ id }) => id), 'no-such-plan'), { nil: undefined }),
  noticeDateFromMember: fc.option(day, { nil: undefined }),
  hasLetter: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
  people: fc.array(person, { maxLength: 3 }),
  answers: fc.dictionary(fc.constantFrom(...QUESTIONS), text),
  told, exhibits, refusals: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(upheld, { minLength: 1, maxLength: 3 })),
  done: fc.uniqueArray(fc.constantFrom(...ITEMS), { maxLength: 4 }),
}).map(({ readings, people, answers, done, told: more, exhibits: evidence, refusals, ...kept }) =>
  fileOf([...readings, ...refusals].map((reading, index) => documentOf(reading, `paper-${index}`, index)), { case: kept, people, answers: { ...answers, ...more }, done, exhibits: evidence }));
