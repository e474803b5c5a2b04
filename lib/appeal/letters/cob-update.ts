import { letter } from './spec';

/** Facts about other coverage, which only the member has. */
export const cobUpdate = letter({
  id: 'cob-update',
  title: 'Tell the plan about other insurance',
  why: 'The plan holds claims until it knows who pays first. “None” is an answer too.',
  to: 'plan',
  recipient: ['to/plan', 'to/unit', 'to/where'],
  subject: 're',
  salutation: 'salutation',
  facts: ['patient', 'member', 'member-id', 'group', 'claim', 'reference', 'service', 'service-date', 'provider', 'facility', 'date'],
  forms: {
    'to/plan': '{plan}',
    'to/unit': 'Attention: Coordination of benefits',
    'to/where': '{where}',
    re: 'Other insurance: information for your records',
    salutation: 'To the coordination of benefits department:',
    opening: 'I give you here what I know about other insurance, so that you can update your records and process the claim above.',
    other: 'Other coverage of the patient on the date of service: {other}',
    ended: 'Coverage that has ended: {ended}',
    injury: 'Whether the care followed an accident or an injury at work: {injury}',
    update: 'Please update your records, and tell me in writing what they show now.',
    process: 'Please process the claim above again, with every other claim that you hold for the same reason.',
    missing: 'If anything is still missing, please tell me what it is, who must send it, and to where.',
    'enclosure/other': '{statement}',
  },
  blanks: {
    where: ['address or fax for this, from the plan’s questionnaire or your card', 'you'],
    other: ['none, or the insurer, the policy number, whose policy it is, and its first day', 'you', ['why/coordination-of-benefits/coverage']],
    ended: ['none, or the insurer and the last day', 'you'],
    injury: ['no, or what happened and on which day', 'you'],
    statement: ['what applies: the other insurer’s statement, its letter that coverage ended, or the filled-in questionnaire', 'you'],
  },
  body: [
    { id: 'opening', layout: 'prose', heading: 'My request', rows: [['opening'], [{ say: 'other', row: 'denial-reasons/coordination-of-benefits' }], [{ say: 'ended', row: 'denial-reasons/coordination-of-benefits' }], [{ say: 'injury', row: 'denial-reasons/coordination-of-benefits' }]] },
    { id: 'asks', layout: 'numbered', heading: 'What I ask for', isShown: true, rows: [['update'], ['process'], ['missing']] },
    { id: 'closing', layout: 'prose', heading: 'Closing', rows: [['closing/write']] },
  ],
  enclosures: [{ say: 'enclosure/other' }],
  due: {},
});
