/** The shape that a value of each field has, for what the member types by hand. */
import type { FieldName } from '../../reading/reading';

export type FieldShape = 'date' | 'date-range' | 'time-span' | 'hours' | 'amount' | 'phone' | 'number' | 'address' | 'words';

/**
 * `number` is an identifier, kept as typed. The kind of plan is not here: it has a question of its own, and decides
 * which rules hold.
 */
export const FIELD_SHAPES = {
  insurer: 'words', planName: 'words', memberName: 'words', subscriberName: 'words', patientName: 'words',
  memberId: 'number', groupNumber: 'number', claimNumber: 'number', referenceNumber: 'number',
  provider: 'words', facility: 'words', service: 'words',
  noticeDate: 'date', serviceDate: 'date-range', appealBy: 'date',
  appealDays: 'time-span', externalReviewDays: 'time-span', expeditedHours: 'hours',
  appealFax: 'phone', appealPhone: 'phone', appealAddress: 'address', appealOnline: 'words',
  criteria: 'words', reasonText: 'words',
  billed: 'amount', allowed: 'amount', planPaid: 'amount', notCovered: 'amount', memberOwes: 'amount',
} as const satisfies { readonly [N in Exclude<FieldName, 'planType'>]: FieldShape };

/** Fields that a member can put right by hand. */
export type OwnField = keyof typeof FIELD_SHAPES;

export const isOwnField = (field: FieldName): field is OwnField => field in FIELD_SHAPES;
