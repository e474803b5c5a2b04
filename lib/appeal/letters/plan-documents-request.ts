import { letter } from './spec';

/** To the employer as a rule: so it names no service, no code and no reason. */
export const planDocumentsRequest = letter({
  id: 'plan-documents-request',
  title: 'Ask for the plan document',
  why: 'The exact words decide. In an employer plan the employer has them; your care is not named.',
  to: 'plan-administrator',
  recipient: ['to/administrator'],
  subject: 're',
  salutation: 'salutation',
  facts: ['member', 'member-id', 'group'],
  forms: {
    'to/administrator': '{administrator}',
    re: 'Request for plan documents',
    salutation: 'To the plan administrator:',
    opening: 'I ask for copies of the documents of the health plan above.',
    document: 'Please send me the full plan document and the summary plan description, with all amendments, as in force on this day: {day}',
    claims: 'Please send me the contract or certificate of insurance, if an insurer covers the plan.',
    funded: 'Please tell me whether an insurer bears the cost of claims, or the employer does.',
    who: 'Please tell me who decides on appeals, and where they are sent.',
    cost: 'If you charge for copies, please tell me the amount before you send them.',
  },
  blanks: { administrator: ['name and address of the plan administrator, from your plan booklet or the benefits office', 'you'], day: ['the date of service, or any day of the plan year that matters', 'you'] },
  body: [
    { id: 'opening', layout: 'prose', heading: 'My request', rows: [['opening']] },
    { id: 'asks', layout: 'numbered', heading: 'What I ask for', isShown: true, rows: [[{ say: 'document', row: 'rights/plan-documents' }], ['claims'], ['funded'], ['who']] },
    { id: 'closing', layout: 'prose', heading: 'Closing', rows: [['cost', 'closing/write']] },
  ],
  enclosures: [],
  due: {},
});
