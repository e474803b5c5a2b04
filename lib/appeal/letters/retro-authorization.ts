import { BY_WHEN, DECIDED_THEIRS } from './common';
import { letter } from './spec';

/** A missing, wrong or late number is usually the office's to put right. */
export const retroAuthorization = letter({
  id: 'retro-authorization',
  title: 'Ask the office to fix the approval',
  why: 'The office can show the approval, or ask the plan for one after the fact.',
  to: 'provider',
  recipient: ['to/provider', 'to/unit', 'to/where'],
  subject: 're',
  salutation: 'salutation',
  facts: ['patient', 'member', 'member-id', 'claim', 'reference', 'service', 'service-date', 'codes', 'provider', 'facility', 'lines', 'date'],
  forms: {
    'to/provider': '{provider}',
    'to/unit': 'Attention: Authorizations',
    'to/where': '{where}',
    re: 'Request to ask the plan for authorization after the fact',
    salutation: 'To the office that handles authorizations:',
    opening: 'I ask you to look into the authorization for the care above.',
    tell: 'Please tell me whether an authorization was asked for, on which day, by whom, and what the plan answered.',
    covers: 'If there is one, please check that it covers the service, the provider, the place and the dates of the claim, and send the plan what is missing.',
    retro: 'If there is none, please ask the plan for one after the fact, with the record and the reason why it could not be asked for before.',
    emergency: 'If the care was for an emergency, please say so to the plan, with the record of the arrival.',
    copies: 'Please send me a copy of what you send to the plan, and of its answer.',
    meanwhile: 'My appeal does not wait for this.',
  },
  blanks: { where: ['address or fax of the office, from the bill', 'you'] },
  body: [
    { id: 'opening', layout: 'prose', heading: 'My request', rows: [['opening'], DECIDED_THEIRS] },
    {
      id: 'asks', layout: 'numbered', heading: 'What I ask for', isShown: true,
      rows: [
        ['tell'], ['covers'], [{ say: 'retro', row: 'denial-reasons/prior-authorization' }, 'emergency'], ['copies'], ['letter/common/may-bill'],
      ],
    },
    { id: 'closing', layout: 'prose', heading: 'Closing', rows: [[{ say: 'meanwhile', when: ['isDenied'] }, ...BY_WHEN, 'closing/write']] },
  ],
  enclosures: ['their-notice'],
  due: { named: ['isReceived', '!isClinicianWriting'] },
});
