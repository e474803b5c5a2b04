import { DECIDED_YOURS } from './common';
import { letter } from './spec';

/** Enrollment facts with their proof, and the claim processed again once they are right. */
export const proofOfCoverage = letter({
  id: 'proof-of-coverage',
  title: 'Send proof that you were covered',
  why: 'The plan decides this by its enrollment records. Proof can put them right.',
  to: 'plan',
  recipient: ['to/plan', 'to/unit', 'to/where'],
  subject: 're',
  salutation: 'salutation',
  facts: ['patient', 'member', 'member-id', 'group', 'claim', 'reference', 'service', 'service-date', 'provider', 'facility', 'date'],
  forms: {
    'to/plan': '{plan}',
    'to/unit': 'Attention: Enrollment',
    'to/where': '{where}',
    re: 'Proof of coverage on the date of service',
    salutation: 'To the enrollment department:',
    opening: 'I ask you to compare your enrollment record with the proof that I enclose, and to process the claim above again.',
    covered: 'The coverage, and its first day: {covered}',
    through: 'Through whom it was held: {through}',
    paid: 'How the coverage for that month was paid: {paid}',
    record: 'What may differ in your record: {record}',
    check: 'Please check the name, the birth date, the member ID and the dates of coverage in your record and on the claim.',
    process: 'When the record is right, please process the claim above again, with every other claim that you hold for the same reason.',
    ended: 'If your record still shows no coverage on that day, please tell me on which day it ended, why, and who reported that.',
    past: 'If coverage was ended for a day in the past, please send me the notice of it, and tell me how to appeal.',
    'enclosure/card': '{card}',
    'enclosure/proof': '{proof}',
  },
  blanks: {
    where: ['address or fax for enrollment, from your card or the plan’s site', 'you'],
    covered: ['name of the plan on your card, and the day', 'you'],
    through: ['the employer, the marketplace, a program or a family member', 'you'],
    paid: ['payroll deduction or premium, with day and amount', 'you'],
    record: ['name, number, date or status, if you know it', 'you', ['why/eligibility/record']],
    card: ['copy of the ID card, front and back', 'you'],
    proof: ['proof for that day: enrollment confirmation, pay slip or premium receipt', 'you'],
  },
  body: [
    { id: 'opening', layout: 'prose', heading: 'My request', rows: [['opening'], DECIDED_YOURS, ['covered'], ['through'], ['paid'], ['record']] },
    { id: 'asks', layout: 'numbered', heading: 'What I ask for', isShown: true, rows: [['check'], ['process'], ['ended'], ['past']] },
    { id: 'closing', layout: 'prose', heading: 'Closing', rows: [['closing/write']] },
  ],
  enclosures: [{ say: 'enclosure/card' }, { say: 'enclosure/proof' }, 'your-notice'],
  due: {},
});
