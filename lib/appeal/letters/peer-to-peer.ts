import { BY_WHEN, DECIDED_THEIRS, SHOWN } from './common';
import { letter } from './spec';

/** A call between clinicians. It is no appeal, and the appeal's date keeps running. */
export const peerToPeer = letter({
  id: 'peer-to-peer',
  title: 'Ask your doctor to call the plan’s doctor',
  why: 'A call between doctors can settle a medical question. It is no appeal, and your date keeps running.',
  to: 'prescriber',
  recipient: ['to/clinician'],
  subject: 're',
  salutation: 'salutation',
  facts: ['patient', 'member', 'member-id', 'claim', 'reference', 'service', 'service-date', 'codes', 'facility', 'date'],
  forms: {
    'to/clinician': '{clinician}',
    re: 'Request for a peer-to-peer call',
    salutation: 'Dear Doctor:',
    opening: 'The plan denied the service above. I ask you to request a peer-to-peer call with its reviewer, if you think that it can help.',
    'opening/plain': 'I ask you to request a peer-to-peer call with the plan’s reviewer about the service above, if you think that it can help.',
    time: 'The time for such a call can be a few days only, so please ask the plan at once how long it is. The call is not an appeal, and I am preparing that as well.',
    number: 'The number to call: {planphone}',
    reason: 'The note, test or finding that answers the reason, with its date.',
    criteria: 'What the record shows on each point of {criteria}.',
    tried: 'What was tried before, with dose, dates and result.',
    alternatives: 'Why other treatments are not safe or do not fit.',
    purpose: 'What the care is for: {purpose}',
    daily: 'What it means from day to day, as the patient puts it: {daily}',
    days: 'For each denied day, why a lower level of care would not have done.',
    after: 'Afterwards, please tell me the day of the call, the name and specialty of the reviewer, the reference number, and what was said.',
  },
  blanks: { clinician: ['name and address of the clinician who treats you', 'you'] },
  body: [
    {
      id: 'opening', layout: 'prose', heading: 'My request',
      rows: [[{ say: 'opening', when: ['isDenied'] }, { say: 'opening/plain', when: ['!isDenied'] }, { say: 'time', row: 'rights/peer-to-peer' }], [...DECIDED_THEIRS, ...SHOWN], ['number']],
    },
    {
      id: 'at-hand', layout: 'numbered', heading: 'What to have at hand for the call', isShown: true,
      rows: [
        ['reason'],
        [{ say: 'criteria', when: ['hasCriteria'] }],
        [{ say: 'days', any: ['in:level-of-care', 'in:concurrent-review'] }],
        ['tried'],
        ['alternatives'],
        ['purpose'],
        [{ say: 'daily', when: ['hasDaily'] }],
      ],
    },
    { id: 'treatments', layout: 'treatments', heading: 'What was tried before', isOptional: true },
    { id: 'closing', layout: 'prose', heading: 'Closing', rows: [['after'], BY_WHEN] },
  ],
  enclosures: ['their-notice'],
  due: { named: ['!isClinicianWriting'] },
});
