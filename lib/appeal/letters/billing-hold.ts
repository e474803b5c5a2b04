import { letter } from './spec';

/** To the billing office, while the plan looks again. A hold is a courtesy, so the letter asks. */
export const billingHold = letter({
  id: 'billing-hold',
  title: 'Ask to pause the bill',
  why: 'The provider can let the bill wait while the plan looks again, and may have financial help.',
  to: 'provider',
  recipient: ['to/provider', 'to/unit', 'to/where'],
  subject: 're',
  salutation: 'salutation',
  facts: ['patient', 'member', 'claim', 'reference', 'service', 'service-date', 'provider', 'facility'],
  forms: {
    'to/provider': '{provider}',
    'to/unit': 'Attention: Patient accounts',
    'to/where': '{where}',
    re: 'Request to hold an account during an appeal',
    're/account': 'Account or invoice number: {account}',
    salutation: 'To the patient accounts office:',
    opening: 'I am asking the plan to look again at its decision on the care above. The amount that falls to the patient can still change.',
    'opening/plain': 'I am checking the amount of your bill for the care above with the plan.',
    owed: 'The plan’s notice marks {owed} as what the member may owe.',
    hold: 'Please place the account on hold until the plan has answered, and do not send it to collections in that time.',
    confirm: 'Please confirm the hold in writing, and until which day it lasts.',
    assistance: 'Please send me your financial-assistance policy and its application form.',
    hardship: 'Please tell me whether a hardship review or a payment plan is open to the patient.',
    tell: 'I will tell you as soon as the plan has answered.',
  },
  blanks: { where: ['address or fax of the billing office, from the bill', 'you'], account: ['from the bill', 'you'] },
  body: [
    {
      id: 'opening', layout: 'prose', heading: 'My request',
      rows: [[{ say: 'opening', when: ['isDenied'] }, { say: 'opening/plain', when: ['!isDenied'] }, { say: 'owed', when: ['hasOwed'] }], ['re/account']],
    },
    {
      id: 'asks', layout: 'numbered', heading: 'What I ask for', isShown: true,
      rows: [
        [{ say: 'hold', row: 'rights/billing-hold' }, 'confirm'],
        [{ say: 'letter/common/may-bill', any: ['in:timely-filing', 'in:bundling', 'in:prior-authorization', 'in:provider-eligibility', 'in:coding', 'in:duplicate'] }],
        ['letter/common/itemised'],
        ['assistance', 'hardship'],
      ],
    },
    { id: 'closing', layout: 'prose', heading: 'Closing', rows: [['tell', 'closing/write']] },
  ],
  enclosures: ['their-notice'],
  due: { always: ['isDenied', 'isBilled', 'isReceived'], named: ['isReceived'] },
});
