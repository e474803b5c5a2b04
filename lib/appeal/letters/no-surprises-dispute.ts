import { DECIDED_YOURS } from './common';
import { ALL_FACTS, letter } from './spec';

/** Whether the rules apply is asked, not claimed: it turns on the place, the network and a consent that may have been signed. */
export const noSurprisesDispute = letter({
  id: 'no-surprises-dispute',
  title: 'Ask if surprise-billing rules apply',
  why: 'They can cover emergencies, and out-of-network clinicians at an in-network hospital.',
  to: 'plan',
  recipient: 'appeals',
  subject: 're',
  salutation: 'salutation',
  facts: ALL_FACTS,
  forms: {
    re: 'Request to process a claim under the surprise-billing rules',
    salutation: 'To the appeals department:',
    opening: 'I ask you to look at whether the surprise-billing rules apply to the claim above, and to process it again if they do.',
    place: 'Where the care was given, and how the provider was chosen: {place}',
    emergency: 'Whether it was for an emergency: {emergency}',
    network: 'Whether the facility was in the network on that day: {network}',
    consent: 'Whether a consent to out-of-network billing was signed: {consent}',
    share: 'If the rules apply, please process the claim with in-network cost sharing, and confirm the amount that falls to the member.',
    tell: 'Please tell me in writing how you counted the claim: as an emergency, as care at an in-network facility, or as neither.',
    provider: 'Please tell the provider’s office what you decide.',
    notice: 'If you find that the rules do not apply, please tell me why, which facts you relied on, and how that can be reviewed.',
    'enclosure/bill': '{bill}',
  },
  blanks: {
    place: ['facility, date, and who chose the provider', 'you', ['why/out-of-network/place']],
    emergency: ['yes or no, and the symptoms at the time if it was', 'you', ['why/emergency/symptoms']],
    network: ['yes or no, and how you know', 'you'],
    consent: ['yes, no or not known; ask the provider for a copy', 'you'],
    bill: ['the bill from the provider', 'you'],
  },
  body: [
    { id: 'opening', layout: 'prose', heading: 'My request', rows: [['opening'], DECIDED_YOURS, ['place'], ['emergency'], ['network'], ['consent']] },
    { id: 'asks', layout: 'numbered', heading: 'What I ask for', isShown: true, rows: [['tell'], [{ say: 'share', row: 'rights/no-surprises' }], ['provider'], ['notice']] },
    { id: 'closing', layout: 'prose', heading: 'Closing', rows: [['closing/write']] },
  ],
  enclosures: ['your-notice', { say: 'enclosure/bill' }],
  due: { named: ['isReceived'] },
});
