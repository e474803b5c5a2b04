/** An invented denial of a lumbar MRI, as its notice would be read; and the case of its member. */
import { ASKED } from '../../lib/appeal/interview/answers';
import type { CaseFile } from '../../lib/cases/case-file';
import type { Exhibit } from '../../lib/cases/model';
import { CASE_ID, documentOf, fileOf, readingOf, type FileParts } from './reading-builder';

export const TODAY = '2026-11-23';

export const lumbarNotice = readingOf({
  document: 'denial-letter',
  outcome: 'denied',
  verdict: { quote: 'We cannot approve payment for this claim', at: { start: 10, end: 50 } },
  categories: ['medical-necessity'],
  codes: [['CPT', '72148'], ['ICD-10-CM', 'M54.50'], ['CARC', 'CO-50']],
  fields: {
    insurer: 'Harbor Lake Health Plan', memberName: 'Odalys Fernmoor', memberId: 'HLH 402 118 965', groupNumber: '0177-C',
    claimNumber: '31-8842-5507', provider: 'Quarry Street Imaging', service: 'MRI of the lumbar spine',
    serviceDate: { from: '2026-09-14' }, noticeDate: '2026-10-06', appealDays: 180,
    criteria: 'Imaging Policy RAD-021',
    reasonText: 'The diagnosis submitted does not support advanced imaging under Imaging Policy RAD-021.',
    appealAddress: 'Harbor Lake Health Plan, Member Appeals, P.O. Box 5520, Toledo, OH 43604', appealFax: '1-800-555-0177',
    billed: 4800, notCovered: 4800, memberOwes: 4800,
  },
});

/** The same scan refused before it was made. */
export const lumbarRequest = readingOf({
  document: 'authorization-decision', outcome: 'denied', verdict: { quote: 'We cannot approve this request', at: { start: 10, end: 40 } },
  categories: ['medical-necessity'], codes: [['CPT', '72148'], ['ICD-10-CM', 'M54.50']],
  fields: {
    insurer: 'Harbor Lake Health Plan', memberName: 'Odalys Fernmoor', memberId: 'HLH 402 118 965', referenceNumber: 'PA-77120', provider: 'Priya Raman, MD', service: 'MRI of the lumbar spine',
    noticeDate: '2026-10-06', criteria: 'Imaging Policy RAD-021', reasonText: 'The diagnosis submitted does not support advanced imaging under Imaging Policy RAD-021.',
    appealAddress: 'Harbor Lake Health Plan, Member Appeals, P.O. Box 5520, Toledo, OH 43604', appealFax: '1-800-555-0177',
  },
});

export const lumbarFile = (parts: FileParts = {}): CaseFile =>
  fileOf([documentOf(lumbarNotice)], {
    ...parts,
    case: { claimNumber: '31-8842-5507', insurer: 'Harbor Lake Health Plan', hasLetter: 'yes', ...parts.case },
    people: parts.people ?? [{ role: 'patient', name: 'Odalys Fernmoor', nameFrom: 'document', address: '418 Tanager Lane\nDayton, OH 45402', phone: '(937) 555-0142' }],
  });

/** What the member of the lumbar case told in the interview, with where the evidence shows it. */
export const LUMBAR_TOLD: Readonly<Record<string, string>> = {
  [ASKED.care]: 'received',
  [ASKED.findings]: JSON.stringify([
    { what: 'Discharge note', date: 'August 28, 2026', result: 'eleven visits since June 22, no lasting improvement', answers: 'Six weeks of conservative care', where: 'Exhibit 2, p. 1-4' },
    { what: 'Examination', date: '2026-09-02', result: 'left ankle reflex absent, strength of the left big toe 4 of 5, straight-leg raise positive at 40 degrees', answers: 'Or objective signs of nerve involvement', where: 'Exhibit 1, p. 2' },
    { what: 'Plan of care', date: '2026-09-02', result: 'MRI to decide between an epidural injection and referral to surgery', answers: 'Result would change treatment', where: 'Exhibit 1, p. 3' },
  ]),
  [ASKED.treatments]: JSON.stringify([
    { what: 'Physical therapy', dose: '11 visits', dates: 'June 22 to August 28, 2026', result: 'no lasting improvement', stopped: '', where: 'Exhibit 2, p. 1-4' },
    { what: 'Naproxen', dose: '500 mg twice a day', dates: 'from June 18, 2026', result: 'some relief, no lasting improvement', stopped: '', where: 'Exhibit 1, p. 1' },
  ]),
  [ASKED.purpose]: 'To decide between an epidural injection and referral to surgery (Exhibit 1, p. 3).',
  [ASKED.daily]: 'From July I could not sit longer than fifteen minutes or lift my two-year-old, and I missed nine days of work.',
  'why/objection/diagnosis-does-not-support': 'Dr. Raman’s note of September 2 records lumbar radiculopathy, M54.16, in addition to M54.50 (Exhibit 1, p. 3). The claim carried only the second.',
};

const exhibit = (number: number, title: string, pages: string): Exhibit => ({ id: `exhibit-${number}`, caseId: CASE_ID, createdAt: 1, number, title, pages });

export const LUMBAR_EXHIBITS: readonly Exhibit[] = [
  exhibit(1, 'Priya Raman, MD: visit note, September 2, 2026', '3'),
  exhibit(2, 'Hollis Physical Therapy: treatment record, June 22 to August 28, 2026', '4'),
  exhibit(3, 'Harbor Lake Imaging Policy RAD-021, version 2026-01', '6'),
];

/** The worked case of the example: everything told, the coding review asked for. */
export const lumbarTold = (parts: FileParts = {}): CaseFile =>
  lumbarFile({ done: ['coding-review'], exhibits: LUMBAR_EXHIBITS, ...parts, case: { confirmedPlanType: 'employer-self-funded', ...parts.case }, answers: { ...LUMBAR_TOLD, ...parts.answers } });
