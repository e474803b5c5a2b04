/** An invented denial of a lumbar MRI, as its notice would be read; and the case of its member. */
import type { CaseFile } from '../../lib/cases/case-file';
import { documentOf, fileOf, readingOf, type FileParts } from './reading-builder';

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

export const lumbarFile = (parts: FileParts = {}): CaseFile =>
  fileOf([documentOf(lumbarNotice)], {
    ...parts,
    case: { claimNumber: '31-8842-5507', insurer: 'Harbor Lake Health Plan', hasLetter: 'yes', ...parts.case },
    people: parts.people ?? [{ role: 'patient', name: 'Odalys Fernmoor', nameFrom: 'document', address: '418 Tanager Lane\nDayton, OH 45402', phone: '(937) 555-0142' }],
  });
