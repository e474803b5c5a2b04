/** Invented cases for the letters that help an appeal: as their papers would be read, and what their members told. */
import { ASKED } from '../../../lib/appeal/interview/answers';
import type { CaseFile } from '../../../lib/cases/case-file';
import { lumbarFile } from '../lumbar';
import { documentOf, fileOf, readingOf, type FileParts, type Parts } from '../reading-builder';

export const TODAY = '2026-11-23';

const PERSON = { role: 'patient', name: 'Teodor Almgren', nameFrom: 'document', address: '27 Saltmarsh Road\nErie, PA 16501', phone: '(814) 555-0133' } as const;

const fileWith = (notice: Parts, parts: FileParts = {}): CaseFile => {
  const { claimNumber, insurer } = notice.fields ?? {};
  return fileOf([documentOf(readingOf(notice))], {
    people: [PERSON], ...parts,
    case: { hasLetter: 'yes', ...(claimNumber ? { claimNumber } : {}), ...(insurer ? { insurer } : {}), ...parts.case },
  });
};

const OF_PLAN = { insurer: 'Gannet Shore Health', memberName: 'Teodor Almgren', memberId: 'GSH 77 410 226', groupNumber: '5512' } as const;

export const TREATMENTS = JSON.stringify([
  { what: 'methotrexate', dose: '15 mg once a week', dates: 'January 12 to May 30, 2026', result: 'joint swelling unchanged', stopped: 'raised liver values', where: 'Exhibit 1, p. 2' },
  { what: 'sulfasalazine', dose: '1 g twice a day', dates: 'June 3 to August 21, 2026', result: 'morning stiffness of two hours', stopped: 'no improvement', where: 'Exhibit 1, p. 4' },
]);

/** A drug that the plan wants others before. */
export const drugFile = (parts: FileParts = {}): CaseFile => fileWith({
  document: 'authorization-decision', categories: ['step-therapy'],
  fields: {
    ...OF_PLAN, referenceNumber: 'PA-660-1187', service: 'adalimumab 40 mg pen', noticeDate: '2026-11-02', appealBy: '2027-05-01',
    reasonText: 'Your plan requires that you try two preferred drugs first.', appealAddress: 'Gannet Shore Health, Appeals, P.O. Box 118, Erie, PA 16512',
  },
}, { answers: { [ASKED.treatments]: TREATMENTS, [ASKED.care]: 'to-come' }, ...parts });

/** A drug that is not on the list. */
export const formularyFile = (parts: FileParts = {}): CaseFile => fileWith({
  document: 'authorization-decision', categories: ['formulary'],
  fields: { ...OF_PLAN, referenceNumber: 'PA-660-2291', service: 'galcanezumab 120 mg pen', noticeDate: '2026-11-02', reasonText: 'This drug is not on our formulary.' },
}, { answers: { [ASKED.treatments]: TREATMENTS, [ASKED.care]: 'to-come' }, ...parts });

/** A surgeon outside the network. */
export const outsideFile = (parts: FileParts = {}): CaseFile => fileWith({
  document: 'eob', categories: ['out-of-network'], codes: [['CPT', '99214'], ['CARC', 'CO-242']],
  fields: {
    ...OF_PLAN, claimNumber: 'C-2026-88120', provider: 'Dunlin Pediatric Neurology', service: 'Office visit', serviceDate: { from: '2026-10-08' }, noticeDate: '2026-10-29',
    reasonText: 'Services were provided by an out-of-network provider.', billed: 410, notCovered: 410, memberOwes: 410,
  },
}, parts);

/** A crown, refused for a code that does not fit. */
export const dentalFile = (parts: FileParts = {}): CaseFile => fileWith({
  document: 'eob', categories: ['coding'], codes: [['CDT', 'D2740'], ['REMARK', 'Q7']],
  fields: {
    ...OF_PLAN, insurer: 'Pelican Dental', claimNumber: 'D-40-7719', provider: 'Harbor Street Dentistry', service: 'Crown, porcelain', serviceDate: { from: '2026-09-30' },
    noticeDate: '2026-10-20', reasonText: 'The tooth number is missing or does not match the procedure.', billed: 1180, notCovered: 1180, memberOwes: 1180,
  },
}, parts);

export const authorizationFile = (parts: FileParts = {}): CaseFile => fileWith({
  document: 'eob', categories: ['prior-authorization'], codes: [['CPT', '70553'], ['CARC', 'CO-197']],
  fields: {
    ...OF_PLAN, claimNumber: 'C-2026-90311', provider: 'Sandbar Imaging', service: 'MRI of the brain', serviceDate: { from: '2026-10-14' }, noticeDate: '2026-11-05',
    reasonText: 'Precertification/authorization was absent.', billed: 2300, notCovered: 2300,
  },
}, parts);

export const coverageFile = (parts: FileParts = {}): CaseFile => fileWith({
  document: 'eob', categories: ['eligibility'], codes: [['CARC', 'CO-27']],
  fields: {
    ...OF_PLAN, claimNumber: 'C-2026-70014', provider: 'Erie Lakeside Clinic', service: 'Office visit', serviceDate: { from: '2026-10-01' }, noticeDate: '2026-10-22',
    reasonText: 'Expenses incurred after coverage terminated.', billed: 190, notCovered: 190, memberOwes: 190,
  },
}, parts);

export const otherInsuranceFile = (parts: FileParts = {}): CaseFile => fileWith({
  document: 'eob', categories: ['coordination-of-benefits'], codes: [['CARC', 'OA-22']],
  fields: {
    ...OF_PLAN, claimNumber: 'C-2026-70520', provider: 'Erie Lakeside Clinic', service: 'Office visit', serviceDate: { from: '2026-10-05' }, noticeDate: '2026-10-26',
    reasonText: 'We need to know whether other coverage pays first.', billed: 190, notCovered: 190,
  },
}, parts);

/** A stay that is being ended. */
export const stayFile = (parts: FileParts = {}): CaseFile => fileWith({
  document: 'authorization-decision', categories: ['concurrent-review'],
  fields: {
    ...OF_PLAN, referenceNumber: 'UR-31-0555', service: 'Residential treatment', facility: 'Bellwether Recovery Center', noticeDate: '2026-11-20', criteria: 'ASAM Criteria, level 3.5',
    reasonText: 'Continued stay is not medically necessary under ASAM Criteria, level 3.5.', appealPhone: '1-800-555-0166', appealFax: '1-800-555-0167',
  },
}, { answers: { [ASKED.urgent]: 'yes', [ASKED.urgentSupport]: 'yes', [ASKED.care]: 'going-on', [ASKED.symptoms]: 'I cannot sleep and I think of using every day.' }, ...parts });

const upheld = documentOf(readingOf({
  outcome: 'denied', verdict: { quote: 'We uphold our decision to deny this claim', at: { start: 1, end: 42 } }, categories: ['medical-necessity'],
  fields: { claimNumber: '31-8842-5507', insurer: 'Harbor Lake Health Plan', noticeDate: '2027-01-05', reasonText: 'The records do not show six weeks of conservative care.' },
}), 'answer', 2);

/** The lumbar MRI after the plan has said no again. */
export const refusedFile = (parts: FileParts = {}): CaseFile => {
  const file = lumbarFile(parts);
  return { ...file, documents: [...file.documents, upheld] };
};

export const LUMBAR: FileParts = {
  case: { confirmedPlanType: 'employer-self-funded' },
  answers: {
    [ASKED.purpose]: 'to decide between an injection and a referral to surgery', [ASKED.daily]: 'I cannot sit longer than fifteen minutes.',
    [ASKED.treatments]: JSON.stringify([{ what: 'physical therapy', dose: '11 visits', dates: 'June 22 to August 28, 2026', result: 'no lasting improvement', stopped: 'visits used up', where: '' }]),
  },
};

/** For each letter a full case; its text is kept under `golden`. */
export const GOLDEN_CASES: Readonly<Record<string, () => CaseFile>> = {
  'records-request': () => lumbarFile(LUMBAR),
  'provider-lmn': () => lumbarFile(LUMBAR),
  'coding-review': () => dentalFile(),
  'peer-to-peer': () => lumbarFile(LUMBAR),
  'billing-hold': () => lumbarFile(LUMBAR),
  'formulary-exception': () => formularyFile(),
  'step-therapy-exception': () => drugFile(),
  'continuity-of-care': () => outsideFile({ answers: { [ASKED.care]: 'going-on' } }),
  'gap-exception': () => outsideFile(),
  'cob-update': () => otherInsuranceFile({ answers: { 'letter/cob-update/other': 'None. Teodor Almgren has had no other coverage in 2026.' } }),
  'expedited-request': () => stayFile({ case: { confirmedPlanType: 'employer-insured' } }),
  'external-review-request': () => refusedFile(),
  'plan-documents-request': () => lumbarFile(LUMBAR),
  'no-surprises-dispute': () => outsideFile({ answers: { 'letter/no-surprises-dispute/network': 'Yes. The hospital’s page named it in the network on October 1.' } }),
  'retro-authorization': () => authorizationFile(),
  'parity-request': () => stayFile({ case: { confirmedPlanType: 'employer-insured' } }),
  'proof-of-coverage': () => coverageFile(),
  'good-cause-late': () => drugFile({ answers: { 'letter/good-cause-late/cause': 'I was in hospital from April 20 to May 3, 2027.' } }),
};
