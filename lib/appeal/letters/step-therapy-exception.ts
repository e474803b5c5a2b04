import { DECIDED_YOURS } from './common';
import { letter } from './spec';

/** What was tried, with dose, dates and result, or why it must not be tried. State rules are not named: most are not in the domain. */
export const stepTherapyException = letter({
  id: 'step-therapy-exception',
  title: 'Ask to skip the first steps',
  why: 'The plan can lift the step rule where the first drugs failed or do not fit.',
  to: 'plan',
  recipient: ['to/plan', 'to/unit', 'to/where'],
  subject: 're',
  salutation: 'salutation',
  facts: ['patient', 'member', 'member-id', 'group', 'claim', 'reference', 'service', 'codes', 'date'],
  forms: {
    'to/plan': '{plan}',
    'to/unit': 'Attention: Drug exceptions',
    'to/where': '{where}',
    re: 'Request for a step-therapy exception',
    salutation: 'To the exceptions reviewer:',
    opening: 'I ask for an exception to the steps that you require before the treatment above. The prescriber’s statement is enclosed or will follow.',
    steps: 'The steps that the plan names: {steps}',
    prescriber: 'The prescriber: {prescriber}',
    count: 'Please count what was tried under an earlier plan, as a sample or in a hospital.',
    unsafe: 'The steps that are not safe or not expected to work here, and why: {unsafe}',
    stable: 'How it goes on the present treatment, and what a change would risk: {stable}',
    lift: 'Please lift the step requirement for the treatment above, and tell me for how long the exception holds.',
    rule: 'Please send me the written step rule that you applied, with its date.',
    form: 'If you need a form or more from the prescriber, please tell us both at once, and where to send it.',
    refused: 'If you do not agree, please name for each step what is not met, and tell me how to appeal.',
    'enclosure/statement': '{statement}',
    'enclosure/fills': '{fills}',
  },
  blanks: {
    where: ['address or fax for drug exceptions, from your card or the plan’s site', 'you'],
    steps: ['each drug or treatment, from the notice or the plan’s list', 'the plan'],
    prescriber: ['name and phone number of the prescriber', 'you'],
    unsafe: ['each one, with the reason in the record', 'your doctor', ['why/step-therapy/unsafe']],
    stable: ['from the record, with dates', 'your doctor', ['why/step-therapy/stable', 'why/formulary/stable']],
    statement: ['the prescriber’s statement', 'your doctor'],
    fills: ['list of what the pharmacy filled, from the pharmacy', 'you'],
  },
  body: [
    { id: 'opening', layout: 'prose', heading: 'My request', rows: [['opening'], DECIDED_YOURS, ['steps'], ['prescriber']] },
    { id: 'treatments', layout: 'treatments', heading: 'What was tried before' },
    {
      id: 'why', layout: 'prose', heading: 'Why the exception is needed', isShown: true,
      rows: [[{ say: 'count', row: 'denial-reasons/step-therapy' }], [{ say: 'unsafe', row: 'denial-reasons/step-therapy' }], [{ say: 'stable', row: 'denial-reasons/step-therapy' }]],
    },
    { id: 'asks', layout: 'numbered', heading: 'What I ask for', isShown: true, rows: [['lift'], ['rule'], ['form'], ['refused']] },
    { id: 'closing', layout: 'prose', heading: 'Closing', rows: [['closing/write']] },
  ],
  enclosures: [{ say: 'enclosure/statement' }, { say: 'enclosure/fills' }, 'your-notice'],
  due: {},
});
