import { ASKED } from '../interview/answers';
import { DECIDED_YOURS } from './common';
import { letter } from './spec';

/** Due only where the member says that waiting could harm, and only before or during the care: a bill cannot be expedited. */
export const expeditedRequest = letter({
  id: 'expedited-request',
  title: 'Ask for a fast decision',
  why: 'For care that cannot wait, as you and your clinician judge it. Phone the plan as well.',
  to: 'plan',
  recipient: 'appeals',
  subject: 're',
  salutation: 'salutation',
  facts: ['patient', 'member', 'member-id', 'group', 'claim', 'reference', 'service', 'codes', 'provider', 'facility', 'date'],
  forms: {
    re: 'Request for an expedited decision',
    salutation: 'To the expedited appeals reviewer:',
    opening: 'I ask for an expedited decision on the appeal of the denial above.',
    'opening/plain': 'I ask for an expedited decision on the request above.',
    harm: 'Waiting for the usual time could seriously harm the patient’s health.',
    'harm/what': 'What could happen, and how soon: {harm}',
    'harm/asked': 'Whether waiting for the usual time could seriously harm the patient’s health: {judged}',
    support: 'The treating clinician supports this request.',
    'support/asked': 'The treating clinician has been asked to support this request.',
    symptoms: 'How it is now: {symptoms}',
    decide: 'Please decide as fast as the patient’s health requires, and phone the clinician and me with the answer.',
    phones: 'My phone number is {phone}. The clinician’s is {clinician}.',
    continue: 'Please keep the care covered until you have decided.',
    refused: 'If you do not expedite this, please tell us at once and why, and how I can object.',
    clock: 'I understand that an expedited decision is due within {clock}.',
    'enclosure/statement': 'Statement of the treating clinician',
    'enclosure/blank': '{statement}',
  },
  blanks: {
    harm: ['in the clinician’s words, for this patient', 'your doctor'],
    judged: ['yes or no, and why, as you and your clinician judge it', 'you'],
    clinician: ['name and phone number of the clinician', 'you'],
    statement: ['the clinician’s statement that waiting could seriously harm your health', 'your doctor'],
  },
  body: [
    {
      id: 'opening', layout: 'prose', heading: 'My request',
      rows: [
        [{ say: 'opening', when: ['isDenied'] }, { say: 'opening/plain', when: ['!isDenied'] }, { say: 'harm', when: ['isUrgent'], told: ASKED.urgent }, { say: 'support', when: ['hasSupport', 'isUrgent'], told: ASKED.urgentSupport }, { say: 'support/asked', when: ['isSupportAsked', 'isUrgent'], told: ASKED.urgentSupport }],
        [{ say: 'harm/what', when: ['isUrgent'] }, { say: 'harm/asked', when: ['!isUrgent'] }],
        [{ say: 'symptoms', when: ['hasSymptoms'] }],
        DECIDED_YOURS,
      ],
    },
    {
      id: 'asks', layout: 'numbered', heading: 'What I ask for', isShown: true,
      rows: [['decide', 'phones'], [{ say: 'continue', any: ['in:concurrent-review', 'isGoingOn'] }], ['refused']],
    },
    { id: 'closing', layout: 'prose', heading: 'Closing', rows: [[{ say: 'clock', when: ['hasClock', 'isUrgent', 'isAhead'] }]] },
  ],
  enclosures: [{ say: 'enclosure/statement', when: ['hasSupport'] }, { say: 'enclosure/blank', when: ['!hasSupport'] }, 'your-notice'],
  due: { always: ['isUrgent', 'isAhead'], named: 'never' },
});
