import { DECIDED_YOURS } from './common';
import { letter } from './spec';

/** Where no one suitable is in the network. In a self-funded plan it is the plan's choice, so the letter asks. */
export const gapException = letter({
  id: 'gap-exception',
  title: 'Ask for in-network terms outside the network',
  why: 'Plans may do this where nobody suitable is in the network. List whom you asked.',
  to: 'plan',
  recipient: ['to/plan', 'to/unit', 'to/where'],
  subject: 're',
  salutation: 'salutation',
  facts: ['patient', 'member', 'member-id', 'group', 'claim', 'reference', 'service', 'service-date', 'codes', 'provider', 'facility', 'date'],
  forms: {
    'to/plan': '{plan}',
    'to/unit': 'Attention: Network exceptions',
    'to/where': '{where}',
    re: 'Request for a network exception',
    salutation: 'To the network exceptions reviewer:',
    opening: 'I ask for a network exception: in-network cost sharing for the care above with the provider above.',
    need: 'What the care requires, and how soon: {need}',
    search: 'The in-network providers whom I asked: {search}',
    why: 'Why the provider above can give this care: {skill}',
    approve: 'Please approve in-network cost sharing for this provider, and tell me for which services and dates.',
    claim: 'Please process the claim above again on those terms.',
    name: 'If you know an in-network provider who can give this care, please send me the name, the phone number and the first free day.',
    price: 'Please agree the price with the provider’s office, so that the member’s share is known beforehand.',
    'enclosure/log': '{log}',
    'enclosure/referral': '{referral}',
  },
  blanks: {
    where: ['address or fax for network exceptions, from your card or the plan’s site', 'you'],
    need: ['specialty, skill or equipment, and by when', 'your doctor'],
    search: ['name, date, and what was said: no, the distance or the wait', 'you', ['why/out-of-network/search']],
    skill: ['training, experience or equipment, from the clinician', 'your doctor'],
    log: ['your list of calls, with names and dates', 'you'],
    referral: ['the referral or the clinician’s statement', 'your doctor'],
  },
  body: [
    { id: 'opening', layout: 'prose', heading: 'My request', rows: [['opening'], DECIDED_YOURS, ['need'], ['search'], ['why']] },
    {
      id: 'asks', layout: 'numbered', heading: 'What I ask for', isShown: true,
      rows: [['approve'], [{ say: 'claim', when: ['isReceived', 'isClaim'] }], ['name'], [{ say: 'price', when: ['isAhead'] }], ['letter/common/refused/reason']],
    },
    { id: 'closing', layout: 'prose', heading: 'Closing', rows: [['closing/write']] },
  ],
  enclosures: [{ say: 'enclosure/log' }, { say: 'enclosure/referral' }, 'your-notice'],
  due: {},
});
