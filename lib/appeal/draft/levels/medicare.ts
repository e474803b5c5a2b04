/** Original Medicare, and the hearing levels that Medicare Advantage and Part D share with it. */
import { CASE_NUMBER, HOW_HEARD, REVIEWER, type LevelTerms } from './terms';

const NUMBER = 'Medicare number';

/** The last two steps before a court are the same for all of Medicare. */
export const MEDICARE_HEARINGS = {
  hearing: {
    ...REVIEWER, salutation: 'salutation/hearing', re: 'name', opens: ['open/hearing'], tells: [HOW_HEARD],
    moreFacts: [CASE_NUMBER], memberId: NUMBER, clock: 'request', amount: 'hearing',
  },
  council: { ...REVIEWER, salutation: 'salutation/council', re: 'name', opens: ['open/council'], moreFacts: [CASE_NUMBER], memberId: NUMBER, clock: 'request' },
} as const satisfies Readonly<Record<string, LevelTerms>>;

export const MEDICARE_ORIGINAL = {
  'fast-appeal': { ...REVIEWER, style: 'call', re: 'name', memberId: NUMBER },
  redetermination: { ...REVIEWER, processes: true, re: 'of-denial', opens: ['open/redetermination'], memberId: NUMBER, clock: 'request' },
  reconsideration: { ...REVIEWER, re: 'of-denial', opens: ['open/qic'], moreFacts: [CASE_NUMBER], memberId: NUMBER, clock: 'request' },
  ...MEDICARE_HEARINGS,
} as const satisfies Readonly<Record<string, LevelTerms>>;
