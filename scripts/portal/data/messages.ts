/** Letters of the portal's message centre: HTML text, no file. */
import { INSURER, MEMBER } from './member';

export interface Message {
  readonly id: string;
  readonly from: string;
  readonly date: string;
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

export const DENIAL_MESSAGE = '4471';

export const MESSAGES: readonly Message[] = [
  {
    id: DENIAL_MESSAGE, from: `${INSURER.name}, Utilization Review`, date: 'July 24, 2026', subject: 'Notice of denial: sleep study at home',
    paragraphs: [
      `Dear ${MEMBER.name}:`,
      'We reviewed claim 26-3288-7710 for a sleep study at home (procedure code 95806, diagnosis G47.33) by Kettering Sleep Associates on June 30, 2026. The amount charged was $1,150.00.',
      'We cannot pay for this service. It needed prior authorization, and none was on file on the date of service (CO-197).',
      'If you disagree, you may appeal within 180 days of the date of this notice. Tell us your name, member ID and claim number, and why you disagree.',
      `Send your appeal to ${INSURER.name}, ${INSURER.appeals}, ${INSURER.box}, ${INSURER.city}, or by fax to ${INSURER.fax}.`,
      'If waiting could seriously harm your health, ask for an urgent appeal. We decide those within 72 hours.',
      'You may ask us, free of charge, for copies of everything that we relied on.',
    ],
  },
  {
    id: '4490', from: `${INSURER.name}, Wellness`, date: 'October 2, 2026', subject: 'Your flu shot is covered',
    paragraphs: ['Flu season is here. A flu shot costs you nothing at pharmacies in our network.', 'Bring your ID card. No appointment is needed.'],
  },
];
