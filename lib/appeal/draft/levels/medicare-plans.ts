/** Medicare Advantage and Part D drug plans. */
import { MEDICARE_HEARINGS } from './medicare';
import { CASE_NUMBER, PLAN, REVIEWER, type LevelTerms } from './terms';

export const MEDICARE_ADVANTAGE = {
  'fast-appeal': { ...REVIEWER, style: 'call', re: 'name' },
  reconsideration: { ...PLAN, re: 'of-denial', opens: ['open/plan-reconsideration'], expedites: true, clock: 'request' },
  // The plan forwards the case by itself: what goes to the reviewer is a statement.
  ire: { ...REVIEWER, re: 'name', opens: ['open/ire-statement', 'open/ire-forwarded'], reverse: 'ask/ire', moreFacts: [CASE_NUMBER] },
  ...MEDICARE_HEARINGS,
} as const satisfies Readonly<Record<string, LevelTerms>>;

export const MEDICARE_PART_D = {
  redetermination: { ...PLAN, re: 'of-denial', opens: ['open/redetermination'], asks: ['ask/part-d-determination'], expedites: true, clock: 'request' },
  ire: { ...REVIEWER, re: 'name', opens: ['open/part-d-ire'], moreFacts: [CASE_NUMBER], expedites: true, clock: 'request' },
  ...MEDICARE_HEARINGS,
} as const satisfies Readonly<Record<string, LevelTerms>>;
