import { BY_WHEN, DECIDED_THEIRS, SHOWN } from './common';
import { LMN_POINTS } from './lmn-points';
import { letter } from './spec';

/** An outline of what this reason and these criteria ask for. It asks; it asserts nothing, and names no diagnosis or code of its own. */
export const providerLmn = letter({
  id: 'provider-lmn',
  title: 'Ask your doctor for a letter',
  why: 'A letter from the clinician who treats you answers the plan’s reason from your record.',
  to: 'prescriber',
  recipient: ['to/clinician'],
  subject: 're',
  salutation: 'salutation',
  facts: ['patient', 'member', 'member-id', 'claim', 'reference', 'service', 'service-date', 'codes', 'provider', 'facility', 'date'],
  forms: {
    'to/clinician': '{clinician}',
    re: 'Request for a letter of medical necessity',
    salutation: 'Dear Doctor:',
    opening: 'The plan denied the service above, and I am preparing an appeal. I ask you for a letter of medical necessity that I can send with it.',
    'opening/plain': 'I ask you for a letter of medical necessity about the service above, to send to the plan.',
    'only-record': 'Please write only what the record and your own judgment support. A letter that answers this reason usually covers these points:',
    'leave-out': 'If a point does not apply, or the record does not show it, please leave it out.',
    copies: 'Please send me the letter on your letterhead, signed and dated, with copies of the notes and results that it names.',
    ...LMN_POINTS,
  },
  blanks: { clinician: ['name and address of the clinician who treats you', 'you'] },
  body: [
    {
      id: 'opening', layout: 'prose', heading: 'My request',
      rows: [[{ say: 'opening', when: ['isDenied'] }, { say: 'opening/plain', when: ['!isDenied'] }], [...DECIDED_THEIRS, ...SHOWN], ['only-record']],
    },
    { id: 'points', layout: 'outline', heading: 'What the letter should cover' },
    { id: 'closing', layout: 'prose', heading: 'Closing', rows: [['leave-out', 'copies'], [...BY_WHEN, 'closing/write']] },
  ],
  enclosures: ['their-notice'],
  due: { named: ['!isClinicianWriting'] },
});
