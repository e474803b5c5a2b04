/** Employer, marketplace, student, church, government-employer, grandfathered and dental plans: appeal inside, then outside review. */
import { CASE_NUMBER, PLAN, REVIEWER, type LevelTerms } from './terms';

export const COMMERCIAL = {
  'internal-appeal': { ...PLAN, re: 'first-appeal', expedites: true, clock: 'appeal' },
  'second-internal-appeal': { ...PLAN, re: 'of-denial', opens: ['open/second-internal'], expedites: true, clock: 'appeal' },
  'external-review': {
    ...REVIEWER, re: 'name', opens: ['open/external'], opensMedical: { medical: 'open/external-medical', other: 'open/external-other' },
    moreFacts: [CASE_NUMBER], expedites: true, clock: 'reviewer',
  },
  'drug-exception': {
    ...PLAN, salutation: 'salutation/plan', re: 'name', opens: ['open/drug-exception'], isRequest: true, reverse: 'ask/drug-exception',
    asksTold: [{ form: 'ask/prescriber', question: 'draft/prescriber-statement', blank: 'enclosed, or sent by the office on what day', who: 'your doctor' }],
  },
} as const satisfies Readonly<Record<string, LevelTerms>>;

/** Plans from before the law: outside review only for some disputes, or where the state or the plan gives it. */
export const GRANDFATHERED = {
  ...COMMERCIAL,
  'external-review': { ...REVIEWER, re: 'name', opens: ['open/external', 'open/external-other'], moreFacts: [CASE_NUMBER], isPerhaps: true },
} as const satisfies Readonly<Record<string, LevelTerms>>;
