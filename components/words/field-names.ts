import { planTypeById } from '../../lib/knowledge/appeal-rights';
import type { AmountName, FieldName, FieldValue } from '../../lib/reading/reading';
import { dateWords, moneyWords, rangeWords, spanWords } from './format';

/** What each fact is called on screen: the member's words, never the industry's. */
export const FIELD_NAMES: Readonly<Record<FieldName, string>> = {
  insurer: 'Insurer', planName: 'Plan', planType: 'Kind of plan',
  memberName: 'Member', memberId: 'Member ID', groupNumber: 'Group', subscriberName: 'Subscriber', patientName: 'Patient',
  claimNumber: 'Claim', referenceNumber: 'Reference number',
  provider: 'Provider', facility: 'Where', service: 'Service',
  noticeDate: 'Notice dated', serviceDate: 'Date of service', appealBy: 'Appeal by',
  appealDays: 'Time to appeal', externalReviewDays: 'Time for outside review', expeditedHours: 'Fast decision within',
  appealFax: 'Appeal by fax', appealPhone: 'Appeal by phone', appealAddress: 'Appeal by mail', appealOnline: 'Appeal online',
  criteria: 'Rule they used', reasonText: 'Their reason',
  billed: 'Billed', allowed: 'Allowed by the plan', planPaid: 'Plan paid', notCovered: 'Not covered', memberOwes: 'What you may owe',
};

/** What the money columns of a claim line are called. */
export const AMOUNT_WORDS: Readonly<Record<AmountName, string>> = {
  billed: 'Billed', discount: 'Discount', allowed: 'Allowed by the plan', notCovered: 'Not covered', deductible: 'Deductible', copay: 'Copay',
  coinsurance: 'Coinsurance', planPaid: 'Plan paid', otherPaid: 'Paid by others', memberOwes: 'What you may owe',
};

/** The order of the facts on the Understand screen; money has its own block. */
export const FACT_ORDER: readonly FieldName[] = [
  'service', 'serviceDate', 'patientName', 'memberName', 'subscriberName', 'memberId', 'groupNumber', 'insurer', 'planName', 'planType',
  'claimNumber', 'referenceNumber', 'provider', 'facility', 'noticeDate', 'criteria', 'appealBy', 'appealDays', 'externalReviewDays',
  'expeditedHours', 'appealFax', 'appealPhone', 'appealAddress', 'appealOnline',
];

export const MONEY_ORDER = ['billed', 'allowed', 'planPaid', 'notCovered', 'memberOwes'] as const satisfies readonly FieldName[];

const MONEY: ReadonlySet<FieldName> = new Set(MONEY_ORDER);
const DATES: ReadonlySet<FieldName> = new Set<FieldName>(['noticeDate', 'appealBy']);
const SPANS: ReadonlySet<FieldName> = new Set<FieldName>(['appealDays', 'externalReviewDays']);

/** A field's value as a member would write it. */
export function fieldWords<N extends FieldName>(name: N, value: FieldValue<N>): string {
  if (name === 'serviceDate') return rangeWords(value as FieldValue<'serviceDate'>);
  if (SPANS.has(name)) return spanWords(value as FieldValue<'appealDays'>);
  if (name === 'expeditedHours') return `${String(value)} hours`;
  if (MONEY.has(name)) return moneyWords(value as number);
  if (DATES.has(name)) return dateWords(value as string);
  if (name === 'planType') return planTypeById(String(value))?.name ?? String(value);
  return String(value);
}
