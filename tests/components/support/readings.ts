/** Hand-made readings, one for each face, over one invented page, so that every quote is really in the text. */
import type { Doc } from '../../../lib/intake/doc';
import type { ClaimLine, Found, ReadCode, Reading } from '../../../lib/reading/reading';

export const TEXT = [
  'Buckeye Mutual Health', 'Claim 26-3317-0098', 'Service: MRI of the lumbar spine', 'Date of service 09/14/2026', 'Status: Denied', 'Status: Paid', 'Status: Pending',
  'Reason: the diagnosis submitted does not support advanced imaging.', 'CPT 72148', 'CO-50', 'MA130', 'Billed $4,800.00', 'Plan paid $0.00', 'You may owe $4,800.00',
  'You have 180 days to appeal', 'Notice date October 6, 2026', 'Dated 06/10/2026', 'Waiting for records from your doctor', 'Deductible $182.50',
  'We have decided to uphold our decision.', 'We have overturned our decision.',
].join('\n');

export function at(quote: string) {
  const start = TEXT.indexOf(quote);
  if (start < 0) throw new Error(`not in the page: ${quote}`);
  return { start, end: start + quote.length };
}

export const found = <T>(value: T, quote: string): Found<T> & { at: ReturnType<typeof at> } => ({ value, quote, at: at(quote) });
const code = (system: ReadCode['system'], value: string): ReadCode => ({ system, value, quote: value, at: at(value) });

export const denied: Reading = {
  document: 'claim-detail', outcome: 'denied', verdict: { quote: 'Status: Denied', at: at('Status: Denied') },
  categories: [{ id: 'medical-necessity', quote: 'does not support advanced imaging', at: at('does not support advanced imaging') }],
  codes: [code('CPT', '72148'), code('CARC', 'CO-50')],
  fields: {
    insurer: found('Buckeye Mutual Health', 'Buckeye Mutual Health'), claimNumber: found('26-3317-0098', 'Claim 26-3317-0098'),
    service: found('MRI of the lumbar spine', 'Service: MRI of the lumbar spine'),
    reasonText: found('the diagnosis submitted does not support advanced imaging.', 'the diagnosis submitted does not support advanced imaging.'),
    noticeDate: found('2026-10-06', 'Notice date October 6, 2026'), appealDays: found(180, 'You have 180 days to appeal'),
    billed: found(4800, 'Billed $4,800.00'), planPaid: found(0, 'Plan paid $0.00'), memberOwes: found(4800, 'You may owe $4,800.00'),
  },
  lines: [], legend: [], language: 'en', textSource: 'text',
};

const without = (...names: (keyof Reading['fields'])[]): Reading['fields'] => {
  const fields = { ...denied.fields };
  for (const name of names) delete fields[name];
  return fields;
};

export const line = (over: Partial<ClaimLine>): ClaimLine => ({ remarks: [], denied: true, quote: 'Service: MRI of the lumbar spine', at: at('Service: MRI of the lumbar spine'), ...over });

export const readings = {
  denied,
  windowOnly: { ...denied, fields: without('noticeDate') },
  noDeadline: { ...denied, fields: without('noticeDate', 'appealDays') },
  partDenied: {
    ...denied, document: 'eob', outcome: 'partly-denied',
    lines: [line({ notCovered: 218.4 }), line({ notCovered: 100, description: 'Ultrasound' }), ...Array.from({ length: 10 }, () => line({ denied: false }))],
  },
  costShare: {
    ...denied, outcome: 'approved', codes: [], categories: [{ id: 'not-a-denial-cost-share', quote: 'Deductible $182.50', at: at('Deductible $182.50') }],
    fields: { ...without('reasonText', 'memberOwes'), memberOwes: found(182.5, 'Deductible $182.50') },
  },
  approved: { ...denied, outcome: 'approved', verdict: { quote: 'Status: Paid', at: at('Status: Paid') }, categories: [], codes: [], fields: without('memberOwes', 'reasonText') },
  pending: {
    ...denied, outcome: 'pending', verdict: { quote: 'Status: Pending', at: at('Status: Pending') }, fields: without('reasonText', 'memberOwes'),
    categories: [{ id: 'missing-information', quote: 'Waiting for records from your doctor', at: at('Waiting for records from your doctor') }],
  },
  inReview: { ...denied, outcome: 'pending', verdict: { quote: 'Status: Pending', at: at('Status: Pending') }, fields: without('reasonText', 'memberOwes'), categories: [] },
  upheld: { ...denied, document: 'denial-letter', verdict: { quote: 'We have decided to uphold our decision.', at: at('We have decided to uphold our decision.') } },
  reversed: {
    ...denied, outcome: 'approved', verdict: { quote: 'We have overturned our decision.', at: at('We have overturned our decision.') }, categories: [], codes: [], fields: without('memberOwes', 'reasonText'),
  },
  bill: { ...denied, document: 'other', outcome: 'none', verdict: undefined, categories: [], codes: [], fields: { memberOwes: denied.fields.memberOwes, service: denied.fields.service } },
  several: {
    ...denied, document: 'claims-list',
    lines: [
      line({ claimNumber: '26-3317-0098', description: 'MRI of the lumbar spine', notCovered: 4800, at: at('Claim 26-3317-0098'), quote: 'Claim 26-3317-0098' }),
      line({ claimNumber: '26-4400-1111', description: 'Physical therapy', notCovered: 1440, at: at('CPT 72148'), quote: 'CPT 72148' }),
    ],
  },
  noAppealRights: { ...denied, codes: [code('RARC', 'MA130')] },
  twoReadings: {
    ...denied,
    fields: {
      ...denied.fields,
      noticeDate: { ...found('2026-10-06', 'Notice date October 6, 2026'), alternatives: [{ value: '2026-06-10', quote: 'Dated 06/10/2026', at: at('Dated 06/10/2026') }] },
    },
  },
  notADenial: { ...denied, document: 'other', outcome: 'none', verdict: undefined, categories: [], codes: [], fields: { insurer: denied.fields.insurer } },
  nothing: { ...denied, document: 'other', outcome: 'none', verdict: undefined, categories: [], codes: [], fields: {} },
} as const satisfies Record<string, Reading>;

export const doc: Doc = { version: 1, source: 'page', textSource: 'text', title: 'Claim details', url: 'https://portal.example/claims', text: TEXT, blocks: [], gaps: [] };
