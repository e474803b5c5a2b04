/** When each named condition of a letter holds, from what the case knows. */
import { rightById } from '../../knowledge/rights';
import { finalAnswerIn, isNotice } from '../due/questions';
import { isSignedByPatient, noticeDate, reasonWords, subjectOf, type Facts } from '../draft/facts';
import { faceOf, type FaceKind } from '../verdict-face';
import { clockOf, countOf, diagnosesOf, marksOf, refusalDate } from './known-facts';
import { rightLine } from './right-line';
import type { ConditionName, When } from './spec';

export const faceKind = ({ file, main }: Pick<Facts, 'file' | 'main'>): FaceKind => faceOf(main.reading, file.case.claimNumber, finalAnswerIn(file.answers)).kind;

const DENIED: ReadonlySet<FaceKind> = new Set(['denied', 'part-denied', 'upheld', 'several', 'no-appeal-rights']);
const fits = ({ categories }: Facts, rightId: string): boolean => categories.some(({ id }) => rightById(rightId)?.denialCategories.includes(id));

/** Words by which a paper itself says that the care is for mental health or substance use. */
const MENTAL_HEALTH = /\b(?:mental health|behaviou?ral|psych\w{2,20}|substance use|addiction|residential treatment|eating disorder)\b/i;

export const CONDITIONS: Readonly<Record<ConditionName, (facts: Facts) => boolean>> = {
  isDenied: (facts) => DENIED.has(faceKind(facts)),
  isUpheld: (facts) => faceKind(facts) === 'upheld',
  isNotice: ({ main }) => isNotice(main.reading),
  hasDate: (facts) => noticeDate(facts) !== undefined,
  hasReason: (facts) => reasonWords(facts) !== undefined,
  hasCriteria: ({ field }) => field('criteria') !== undefined,
  isDecisionPaper: ({ main }) => main.reading.document === 'authorization-decision',
  isCriteriaQuoted: (facts) => reasonWords(facts)?.value.includes(facts.field('criteria')?.value ?? ' ') ?? false,
  isFileFree: (facts) => rightLine(facts, 'claim-file') !== undefined,
  isDental: ({ codes }) => codes.some(({ value }) => value.system === 'CDT'),
  isRefusalNewest: (facts) => refusalDate(facts) !== undefined && refusalDate(facts)?.value === noticeDate(facts)?.value,
  hasCodes: (facts) => countOf(marksOf(facts)) > 0,
  hasNoOrOneCode: (facts) => countOf(marksOf(facts)) < 2,
  hasDiagnoses: (facts) => countOf(diagnosesOf(facts)) > 0,
  hasOneDiagnosis: (facts) => countOf(diagnosesOf(facts)) === 1,
  isMedical: (facts) => fits(facts, 'qualified-reviewer'),
  usesCriteria: (facts) => fits(facts, 'criteria-relied-on') || facts.field('criteria') !== undefined,
  isBilled: ({ field }) => (field('memberOwes')?.value ?? 0) > 0,
  hasOwed: ({ field }) => (field('memberOwes')?.value ?? 0) > 0,
  hasAppealBy: ({ field }) => field('appealBy') !== undefined,
  hasClock: (facts) => clockOf(facts) !== undefined,
  hasRefusal: (facts) => refusalDate(facts) !== undefined,
  hasSymptoms: ({ interview }) => interview.symptoms !== undefined,
  hasDaily: ({ interview }) => interview.daily !== undefined,
  hasPurpose: ({ interview }) => interview.purpose !== undefined,
  hasTreatments: ({ interview }) => interview.treatments.length > 0,
  isUrgent: ({ interview }) => interview.urgent === 'yes',
  hasSupport: ({ interview }) => interview.urgentSupport === 'yes',
  isSupportAsked: ({ interview }) => interview.urgentSupport === 'asked',
  isClaim: (facts) => subjectOf(facts) === 'claim',
  isReceived: (facts) => (facts.interview.care ? facts.interview.care === 'received' : subjectOf(facts) === 'claim'),
  isAhead: (facts) => (facts.interview.care ? facts.interview.care !== 'received' : subjectOf(facts) !== 'claim'),
  isGoingOn: ({ interview }) => interview.care === 'going-on',
  isMentalHealth: (facts) => [facts.field('service'), facts.field('facility'), facts.field('provider'), reasonWords(facts)].some((fact) => fact !== undefined && MENTAL_HEALTH.test(fact.value)),
  isPlanUnknown: ({ stand }) => stand.plan === undefined,
  isPatientWriting: isSignedByPatient,
  isClinicianWriting: ({ writer }) => writer === 'clinician',
};

export function holds(when: When, facts: Facts): boolean {
  if (when.startsWith('!')) return !holds(when.slice(1) as When, facts);
  return when.startsWith('in:') ? facts.main.reading.categories.some(({ id }) => id === when.slice(3)) : CONDITIONS[when as ConditionName](facts);
}

export const allHold = (whens: readonly When[] | undefined, facts: Facts): boolean => (whens ?? []).every((when) => holds(when, facts));
export const anyHolds = (whens: readonly When[] | undefined, facts: Facts): boolean => whens === undefined || whens.some((when) => holds(when, facts));
