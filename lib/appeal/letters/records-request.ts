import { DECIDED_YOURS } from './common';
import { ALL_FACTS, letter } from './spec';

/** Every denial: what the plan looked at, and the rule that an appeal has to answer. */
export const recordsRequest = letter({
  id: 'records-request',
  title: 'Ask for your file',
  why: 'It shows what the plan looked at, and the rule that your appeal must answer.',
  to: 'plan',
  recipient: 'appeals',
  subject: 're',
  salutation: 'salutation',
  facts: ALL_FACTS,
  forms: {
    re: 'Request for the file and the criteria of a decision',
    salutation: 'To the appeals department:',
    opening: 'I ask for copies of the file of the decision above, so that I can prepare an appeal.',
    'opening/plain': 'I ask for copies of the file of this matter, so that I can follow how it was decided.',
    file: 'Please send me the whole file: the documents and records that the decision rests on, with the letters and the notes of calls.',
    criteria: 'Please send me the policy, guideline or criteria that you used, with name, version and date.',
    provision: 'Please send me the words of the plan document that the decision rests on.',
    missing: 'Please tell me exactly what is missing, who must send it, to where, and by when.',
    codes: 'Please tell me the procedure, diagnosis, reason and remark codes that you have for this claim, and what each of them means.',
    reviewer: 'Please tell me who gave the medical advice for this decision, with their specialty and credentials.',
    cost: 'If you charge for copies, please tell me the amount before you send them.',
    soon: 'The time to appeal is limited, so I ask you to send them soon.',
  },
  blanks: {},
  body: [
    {
      id: 'opening', layout: 'prose', heading: 'My request',
      rows: [[{ say: 'opening', when: ['isDenied'] }, { say: 'opening/plain', when: ['!isDenied'] }], DECIDED_YOURS],
    },
    {
      id: 'asks', layout: 'numbered', heading: 'What I ask for', isShown: true,
      rows: [
        [{ say: 'missing', when: ['in:missing-information'], row: 'denial-reasons/missing-information' }],
        [{ say: 'file', right: 'claim-file' }],
        [{ say: 'criteria', when: ['usesCriteria', '!hasCriteria'], right: 'criteria-relied-on' }, { say: 'ask/named-criteria', when: ['hasCriteria'], right: 'criteria-relied-on' }],
        [{ say: 'provision', when: ['!usesCriteria'] }],
        [{ say: 'codes' }],
        [{ say: 'reviewer', when: ['isMedical'], right: 'expert-identity' }],
      ],
    },
    { id: 'closing', layout: 'prose', heading: 'Closing', rows: [[{ say: 'cost', when: ['!isFileFree'] }, { say: 'soon', when: ['isDenied'] }, 'closing/write']] },
  ],
  enclosures: [],
  due: { always: ['isDenied'] },
});
