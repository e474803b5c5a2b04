import { letter } from './spec';

/** Goes out together with the appeal. The reason is the member's own; none is suggested. */
export const goodCauseLate = letter({
  id: 'good-cause-late',
  title: 'Ask to accept a late appeal',
  why: 'A plan may accept a late appeal for a good reason. Send the appeal with it.',
  to: 'plan',
  recipient: 'appeals',
  subject: 're',
  salutation: 'salutation',
  facts: ['patient', 'member', 'member-id', 'group', 'claim', 'reference', 'service', 'service-date', 'date'],
  forms: {
    re: 'Request to accept a late appeal for good cause',
    salutation: 'To the appeals department:',
    opening: 'I ask you to accept the enclosed appeal for good cause, although it comes late.',
    day: 'The last day to appeal on the notice is {appealby}.',
    why: 'Why it comes late: {cause}',
    since: 'Since when I could write the appeal: {since}',
    accept: 'Please accept the appeal, and decide on it in full.',
    proof: 'If you need more proof of the reason, please tell me which, and by when.',
    refused: 'If you do not accept it, please tell me the reason in writing, the rule that it rests on, and how that can be reviewed.',
    'enclosure/appeal': 'The appeal',
    'enclosure/proof': '{proof}',
  },
  blanks: {
    cause: ['what kept you from it, from when to when, in your own words', 'you', ['why/timely-filing/late']],
    since: ['the day', 'you'],
    proof: ['what shows the reason and its dates', 'you'],
  },
  body: [
    { id: 'opening', layout: 'prose', heading: 'My request', rows: [['opening', { say: 'day', when: ['hasAppealBy'] }], ['why'], ['since']] },
    { id: 'asks', layout: 'numbered', heading: 'What I ask for', isShown: true, rows: [['accept'], ['proof'], ['refused']] },
    { id: 'closing', layout: 'prose', heading: 'Closing', rows: [['closing/write']] },
  ],
  enclosures: [{ say: 'enclosure/appeal' }, { say: 'enclosure/proof' }, 'your-notice'],
  due: { named: 'never' },
});
