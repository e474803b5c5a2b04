import { DECIDED_YOURS } from './common';
import { ALL_FACTS, letter } from './spec';

/** For mental-health and substance-use care. The analysis is claimed only where its row holds for the confirmed plan type. */
export const parityRequest = letter({
  id: 'parity-request',
  title: 'Ask for the parity analysis',
  why: 'For mental-health or substance-use care: it compares this limit with those for other care.',
  to: 'plan',
  recipient: 'appeals',
  subject: 're',
  salutation: 'salutation',
  facts: ALL_FACTS,
  forms: {
    re: 'Request for the mental-health parity analysis',
    salutation: 'To the appeals department:',
    opening: 'I ask how the limit that you applied to the care above compares with the limits on medical and surgical care.',
    kind: 'Whether the care is for mental health or substance use: {kind}',
    limit: 'Please name the limit or rule that you applied, and where the plan document states it.',
    analysis: 'Please send me the comparative analysis for this limit, if you have one.',
    compare: 'Please tell me how the same kind of limit is applied to comparable medical or surgical care.',
    often: 'Please tell me how often you review comparable medical or surgical stays, and by which rule.',
    criteria: 'Please send me the policy, guideline or criteria that you used, with name, version and date.',
    'refused/part': 'If you hold back any part of this, please tell me which part, and why.',
  },
  blanks: { kind: ['yes, and for what kind of care', 'you'] },
  body: [
    { id: 'opening', layout: 'prose', heading: 'My request', rows: [['opening'], [{ say: 'kind', when: ['!isMentalHealth'] }], DECIDED_YOURS] },
    {
      id: 'asks', layout: 'numbered', heading: 'What I ask for', isShown: true,
      rows: [
        ['limit'], [{ say: 'analysis', right: 'mhpaea-comparative-analysis' }], ['compare'],
        [{ say: 'often', any: ['in:concurrent-review', 'in:level-of-care'] }],
        [{ say: 'criteria', when: ['!hasCriteria'], right: 'criteria-relied-on' }, { say: 'ask/named-criteria', when: ['hasCriteria'], right: 'criteria-relied-on' }],
        ['refused/part'],
      ],
    },
    { id: 'closing', layout: 'prose', heading: 'Closing', rows: [['closing/write']] },
  ],
  enclosures: ['your-notice'],
  due: { named: ['isMentalHealth'] },
});
