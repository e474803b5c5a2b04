/** Denials that the provider's office can mend; an appeal keeps the date. */
import { pointsFor } from './point';

export const BILLING_POINTS = {
  coding: pointsFor('coding', [['chart', 'your doctor', 'What the chart of that visit records:', 'the note, with its date and page']]),
  bundling: pointsFor('bundling', [['separate', 'your doctor', 'What the note shows about this service as one of its own:', 'the passage, with its date']]),
  duplicate: pointsFor('duplicate', [
    ['first', 'you', 'The claim that came first, and its result:', 'number, date and result, from your portal'],
    ['separate', 'your doctor', 'What the notes show of each service, where there were two:', 'both passages, with their times'],
  ]),
  'timely-filing': pointsFor('timely-filing', [
    ['sent', 'your doctor', 'When the claim was first sent:', 'date, with the acknowledgement or the fax or mail receipt'],
    ['late', 'you', 'The reason for the delay:', 'illness, another insurer first, or coverage given after the fact'],
  ]),
  'missing-information': pointsFor('missing-information', [
    ['item', 'your doctor', 'What was missing and is enclosed now:', 'the record or form, with its date'],
    ['sent', 'you', 'When it was sent before, if it was:', 'date, to where, and the proof'],
  ]),
  'provider-eligibility': pointsFor('provider-eligibility', [
    ['enrolled', 'your doctor', 'The provider’s license and enrollment on that day:', 'from the provider’s office'],
    ['directory', 'you', 'What the plan or its directory said about this provider:', 'date and words, if anyone asked'],
  ]),
} as const;
