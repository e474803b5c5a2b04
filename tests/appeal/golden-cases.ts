/** Invented cases for the letters that are kept as text: one a category, and one that stands at each level of each ladder. */
import { planTypes, type AppealLevel, type PlanType } from '../../lib/knowledge/appeal-rights';
import { ASKED } from '../../lib/appeal/interview/answers';
import type { CaseFile } from '../../lib/cases/case-file';
import type { Exhibit } from '../../lib/cases/model';
import type { Reading } from '../../lib/reading/reading';
import { LUMBAR_EXHIBITS, LUMBAR_TOLD, lumbarNotice } from './lumbar';
import { CASE_ID, documentOf, fileOf, readingOf, type FileParts, type Parts, type Values } from './reading-builder';

const PATIENT: FileParts['people'] = [{ role: 'patient', name: 'Odalys Fernmoor', nameFrom: 'document', address: '418 Tanager Lane\nDayton, OH 45402', phone: '(937) 555-0142' }];
const HEAD: Values = { insurer: 'Harbor Lake Health Plan', memberName: 'Odalys Fernmoor', memberId: 'HLH 402 118 965', noticeDate: '2026-10-06', appealAddress: 'Harbor Lake Health Plan, Member Appeals, P.O. Box 5520, Toledo, OH 43604' };

interface Brief {
  readonly service: string;
  readonly reason: string;
  readonly document?: Parts['document'];
  readonly fields?: Values;
  readonly codes?: Parts['codes'];
  readonly told?: Readonly<Record<string, string>>;
  readonly exhibits?: readonly (readonly [title: string, pages: string])[];
}

const CLAIM: Values = { claimNumber: '31-8842-5507', serviceDate: { from: '2026-09-14' }, provider: 'Quarry Street Clinic', notCovered: 1250 };
const REQUEST: Values = { referenceNumber: 'PA-77120', provider: 'Priya Raman, MD' };
const list = (rows: readonly object[]): string => JSON.stringify(rows);
const drug = (what: string, dose: string, dates: string, result: string, stopped: string) => ({ what, dose, dates, result, stopped, where: 'Exhibit 1, p. 2' });

/** One denial a category, in words as plans use them. */
const BRIEFS: Readonly<Record<string, Brief>> = {
  'medical-necessity': {
    service: 'Physical therapy, eight more visits', reason: 'The records submitted do not show that continued skilled therapy is medically necessary.', fields: { ...CLAIM, criteria: 'Therapy Guideline T-4' },
    told: {
      [ASKED.findings]: list([{ what: 'Knee flexion', date: 'September 9, 2026', result: '95 degrees, up from 70 on August 3', answers: 'Measured progress', where: 'Exhibit 1, p. 2' }]),
      [ASKED.daily]: 'I cannot take stairs without help, and I have not been back at work since July 20.',
    },
    exhibits: [['Quarry Street Clinic: therapy notes, August 3 to September 14, 2026', '9']],
  },
  'prior-authorization': { service: 'CT of the abdomen', reason: 'No prior authorization was obtained for this service.', fields: CLAIM, codes: [['CARC', 'CO-197']] },
  'step-therapy': {
    service: 'Adalimumab, 40 mg', reason: 'You must first try methotrexate and one other preferred drug.', document: 'authorization-decision', fields: REQUEST,
    told: {
      [ASKED.treatments]: list([drug('Methotrexate', '15 mg a week', 'January to May 2026', 'joint swelling unchanged', 'liver values rose'), drug('Sulfasalazine', '2 g a day', 'May to August 2026', 'no change', 'rash')]),
      [ASKED.care]: 'to-come', [ASKED.daily]: 'I cannot close my hands before noon, and I have stopped driving.',
    },
    exhibits: [['Priya Raman, MD: visit notes, January 8 to August 30, 2026', '6']],
  },
  experimental: {
    service: 'Transcranial magnetic stimulation, 36 sessions', reason: 'This treatment is considered experimental and investigational.', document: 'authorization-decision', fields: REQUEST,
    told: { [ASKED.treatments]: list([drug('Sertraline', '200 mg', 'March to June 2025', 'no lasting effect', ''), drug('Venlafaxine', '225 mg', 'July 2025 to January 2026', 'partial, then relapse', '')]) },
    exhibits: [['Clinic summary, September 30, 2026', '4']],
  },
  cosmetic: { service: 'Upper eyelid surgery', reason: 'The procedure is considered cosmetic.', document: 'authorization-decision', fields: REQUEST },
  'not-covered': { service: 'Hearing aids', reason: 'Your plan excludes hearing devices.', fields: CLAIM },
  'out-of-network': { service: 'Anesthesia', reason: 'The provider is out of network. The claim was processed at the out-of-network rate.', fields: CLAIM },
  'benefit-limit': { service: 'Speech therapy', reason: 'The limit of 30 visits for this benefit year was reached.', fields: CLAIM },
  'level-of-care': {
    service: 'Inpatient stay', reason: 'The care could have been safely provided at a lower level of care.', fields: { ...CLAIM, serviceDate: { from: '2026-09-10', to: '2026-09-14' }, criteria: 'InterQual 2026' },
    told: { [ASKED.findings]: list([{ what: 'Oxygen saturation', date: 'September 11, 2026', result: '86 % on room air at 3 a.m.', answers: 'Day 2', where: 'Exhibit 1, p. 11' }]) },
    exhibits: [['Hospital record, September 10 to 14, 2026', '48']],
  },
  'site-of-care': { service: 'Infliximab infusion at the hospital', reason: 'The infusion can be given at a lower cost site. A less costly alternative is available.', document: 'authorization-decision', fields: { ...REQUEST, criteria: 'Site of Care Policy SC-2' } },
  frequency: { service: 'Bone density scan', reason: 'This service is allowed once every 24 months.', fields: CLAIM },
  coding: { service: 'Office visit', reason: 'The procedure code is inconsistent with the modifier used.', fields: CLAIM, codes: [['CPT', '99214'], ['CARC', 'CO-4']] },
  bundling: { service: 'Injection', reason: 'The benefit for this service is included in the payment for another service.', fields: CLAIM, codes: [['CARC', 'CO-97']] },
  duplicate: { service: 'Chest X-ray', reason: 'Exact duplicate claim.', fields: CLAIM, codes: [['CARC', 'CO-18']] },
  'timely-filing': { service: 'Emergency transport', reason: 'The time limit for filing has expired.', fields: CLAIM, codes: [['CARC', 'CO-29']] },
  'missing-information': { service: 'Sleep study', reason: 'The information requested from the provider was not received.', fields: CLAIM, codes: [['CARC', 'CO-16']] },
  eligibility: { service: 'Urgent care visit', reason: 'Coverage was not in force on the date of service.', fields: CLAIM, codes: [['CARC', 'CO-27']] },
  'coordination-of-benefits': { service: 'Office visit', reason: 'Another insurer may be primary. We need information on other coverage.', fields: CLAIM, codes: [['CARC', 'CO-22']] },
  formulary: {
    service: 'Rimegepant, 75 mg', reason: 'This drug is not on the formulary.', document: 'authorization-decision', fields: REQUEST,
    told: { [ASKED.treatments]: list([drug('Sumatriptan', '100 mg', 'February to June 2026', 'relief in two of ten attacks', 'chest tightness')]) },
    exhibits: [['Priya Raman, MD: visit notes, 2026', '3']],
  },
  'quantity-limit': { service: 'Ondansetron, 30 tablets', reason: 'The quantity exceeds the plan limit of 12 tablets in 30 days.', document: 'authorization-decision', fields: REQUEST },
  emergency: {
    service: 'Emergency room visit', reason: 'The visit was not an emergency.', fields: CLAIM,
    told: { [ASKED.symptoms]: 'Pressure in my chest since 9 p.m., down the left arm, and I was short of breath. I feared a heart attack.' },
  },
  'concurrent-review': { service: 'Residential treatment', reason: 'Continued stay is not approved after October 9.', document: 'authorization-decision', fields: REQUEST, told: { [ASKED.care]: 'going-on' } },
  'provider-eligibility': { service: 'Office visit', reason: 'The provider was not certified for this service on the date.', fields: CLAIM, codes: [['CARC', 'CO-B7']] },
  'not-a-denial-cost-share': { service: 'Office visit', reason: 'This amount was applied to your deductible.', fields: CLAIM },
};

const exhibitsOf = (given: readonly (readonly [string, string])[] = []): Exhibit[] =>
  given.map(([title, pages], index) => ({ id: `exhibit-${index + 1}`, caseId: CASE_ID, createdAt: 1, number: index + 1, title, pages }));

/** A denial of that category under an employer's own plan. */
export function caseOfCategory(id: string, parts: FileParts = {}): CaseFile {
  const { service, reason, document = 'denial-letter', fields, codes = [], told = {}, exhibits } = BRIEFS[id]!;
  const isShare = id === 'not-a-denial-cost-share';
  const reading = readingOf({
    document, outcome: isShare ? 'approved' : 'denied', categories: [id], codes, fields: { ...HEAD, service, reasonText: reason, ...fields },
    verdict: { quote: isShare ? 'Applied to your deductible' : 'We denied this', at: { start: 10, end: 30 } },
  });
  return fileOf([documentOf(reading)], {
    people: PATIENT, answers: told, exhibits: exhibitsOf(exhibits), ...parts,
    case: { confirmedPlanType: 'employer-self-funded', hasLetter: 'yes', ...(fields?.claimNumber ? { claimNumber: fields.claimNumber } : {}), ...parts.case },
  });
}

/** The reasons with which the appeals of the lumbar case were refused, one a level. */
const REFUSALS = [
  ['2027-01-05', 'The records do not show six weeks of conservative care before the scan.'],
  ['2027-03-02', 'The examination of September 2 does not document progressive weakness.'],
  ['2027-05-11', 'The policy is not met for the reasons given before.'],
  ['2027-07-20', 'The earlier decisions stand.'],
] as const;
const REVIEWER: Values = { appealAddress: 'Lakeshore Review Center, P.O. Box 88, Columbus, OH 43216', appealFax: '1-800-555-0133', referenceNumber: 'R-2027-4410' };

/** The first side route, or the place of the level on the ladder: how many appeals were refused before it. */
const refusalsBefore = (plan: PlanType, level: AppealLevel): number => {
  const steps = [...new Set(plan.levels.map(({ order }) => order))].filter((order) => order >= 1).sort((a, b) => a - b);
  return Math.max(0, steps.indexOf(level.order));
};

/** Routes for drugs and for care that is ending are drafted for such a case. */
const SIDE_CASE: Readonly<Record<string, string>> = { 'drug-exception': 'formulary', 'fast-appeal': 'concurrent-review' };

export interface LevelCase {
  readonly plan: PlanType;
  readonly level: AppealLevel;
  readonly file: CaseFile;
  /** The day after the newest decision came. */
  readonly today: string;
}

/** The lumbar case as it stands at one level, with every decision before it. */
export function caseAtLevel(plan: PlanType, level: AppealLevel, parts: FileParts = {}, denial: Reading = lumbarNotice): LevelCase {
  const side = SIDE_CASE[level.id];
  const confirmed = { confirmedPlanType: plan.id };
  if (level.order === 0 && side) return { plan, level, today: '2026-10-08', file: caseOfCategory(side, { ...parts, case: { ...confirmed, ...parts.case } }) };
  const count = refusalsBefore(plan, level);
  const answers = REFUSALS.slice(0, count).map(([noticeDate, reasonText], index) => documentOf(readingOf({
    document: denial.document, outcome: 'denied', categories: ['medical-necessity'], verdict: { quote: 'We uphold our decision to deny this claim', at: { start: 1, end: 42 } },
    fields: { ...(denial.fields.claimNumber ? { claimNumber: '31-8842-5507' } : {}), noticeDate, reasonText, ...REVIEWER },
  }), `answer-${index + 1}`, index + 2));
  const file = fileOf([documentOf(denial), ...answers], {
    people: PATIENT, exhibits: LUMBAR_EXHIBITS, ...parts,
    answers: { ...LUMBAR_TOLD, ...parts.answers },
    case: { ...(denial.fields.claimNumber ? { claimNumber: '31-8842-5507' } : {}), hasLetter: 'yes', ...confirmed, ...parts.case },
  });
  return { plan, level, file, today: count === 0 ? '2026-11-23' : `${REFUSALS[count - 1]![0].slice(0, 8)}21` };
}

export const LADDERS: readonly (readonly [PlanType, AppealLevel])[] = planTypes.filter(({ id }) => id !== 'unknown').flatMap((plan) => plan.levels.map((level) => [plan, level] as const));
