import { DECIDED_YOURS } from './common';
import { letter } from './spec';

/** For a drug that is not on the list, on a high tier, or limited in amount. The prescriber's statement decides. */
export const formularyException = letter({
  id: 'formulary-exception',
  title: 'Ask for a drug exception',
  why: 'The plan can cover the drug or the amount as an exception. Your prescriber’s statement goes with it.',
  to: 'plan',
  recipient: ['to/plan', 'to/unit', 'to/where'],
  subject: 're',
  salutation: 'salutation',
  facts: ['patient', 'member', 'member-id', 'group', 'claim', 'reference', 'service', 'codes', 'date'],
  forms: {
    'to/plan': '{plan}',
    'to/unit': 'Attention: Drug exceptions',
    'to/where': '{where}',
    re: 'Request for a drug exception',
    salutation: 'To the exceptions reviewer:',
    opening: 'I ask for an exception so that the drug above is covered.',
    'opening/amount': 'I ask for an exception so that the drug above is covered in the amount prescribed.',
    statement: 'The prescriber’s statement is enclosed or will follow.',
    'drug/dose': 'The dose and amount prescribed: {dose}',
    'drug/prescriber': 'The prescriber: {prescriber}',
    alternatives: 'The drugs that the plan covers instead: {alternatives}',
    amount: 'Why the usual amount is not enough: {amount}',
    stable: 'How it goes on this drug, and what a change would risk: {stable}',
    cover: 'Please cover the drug as prescribed, and tell me for how long the exception holds and at which share of the cost.',
    strength: 'If another strength would meet the need within your limit, please tell the prescriber.',
    form: 'If you need a form or more from the prescriber, please tell us both at once, and where to send it.',
    supply: 'If the supply would run out before you decide, please tell me whether a temporary supply is possible.',
    'enclosure/statement': '{statement}',
  },
  blanks: {
    where: ['address or fax for drug exceptions, from your card or the plan’s site', 'you'],
    dose: ['strength, amount and days of supply, from the prescription', 'you'],
    prescriber: ['name and phone number of the prescriber', 'you'],
    alternatives: ['each one: tried with dose, dates and result, or why it is not safe here', 'your doctor', ['why/formulary/alternatives']],
    amount: ['the amount tried, with dates and result', 'your doctor', ['why/quantity-limit/dose']],
    stable: ['from the record, with dates', 'your doctor', ['why/formulary/stable', 'why/quantity-limit/response', 'why/step-therapy/stable']],
    statement: ['the prescriber’s statement', 'your doctor'],
  },
  body: [
    {
      id: 'opening', layout: 'prose', heading: 'My request',
      rows: [
        [
          { say: 'opening/amount', when: ['in:quantity-limit'] }, { say: 'opening', when: ['!in:quantity-limit'] },
          'statement',
        ],
        DECIDED_YOURS,
        ['drug/dose'],
        ['drug/prescriber'],
      ],
    },
    { id: 'treatments', layout: 'treatments', heading: 'What was tried before' },
    {
      id: 'why', layout: 'prose', heading: 'Why the exception is needed', isShown: true,
      rows: [
        [{ say: 'amount', when: ['in:quantity-limit'], row: 'denial-reasons/quantity-limit' }],
        [{ say: 'alternatives', when: ['!in:quantity-limit'], row: 'denial-reasons/formulary' }],
        ['stable'],
      ],
    },
    {
      id: 'asks', layout: 'numbered', heading: 'What I ask for', isShown: true,
      rows: [['cover'], [{ say: 'strength', when: ['in:quantity-limit'] }], ['form'], ['supply'], ['letter/common/refused/reason']],
    },
    { id: 'closing', layout: 'prose', heading: 'Closing', rows: [['closing/write']] },
  ],
  enclosures: [{ say: 'enclosure/statement' }, 'your-notice'],
  due: {},
});
