/** TRICARE, CHAMPVA and the plans of federal employees. */
import { CASE_NUMBER, PLAN, REVIEWER, type LevelTerms, type Told } from './terms';

const BROCHURE: Told = { form: 'open/brochure', question: 'draft/brochure', blank: 'section and page of the brochure, in its words' };

export const TRICARE = {
  reconsideration: { ...REVIEWER, processes: true, re: 'of-denial', opens: ['open/reconsideration'], amount: 'stated' },
  'second-reconsideration': { ...REVIEWER, re: 'name', opens: ['open/second-reconsideration'], moreFacts: [CASE_NUMBER], amount: 'stated' },
  'formal-review': { ...REVIEWER, re: 'name', opens: ['open/formal-review'], moreFacts: [CASE_NUMBER], amount: 'stated' },
  hearing: { ...REVIEWER, salutation: 'salutation/hearing', re: 'name', opens: ['open/independent-hearing'], moreFacts: [CASE_NUMBER], amount: 'stated' },
} as const satisfies Readonly<Record<string, LevelTerms>>;

/** Three ways beside each other: new evidence, a fresh look without it, or the Board. */
export const CHAMPVA = {
  'supplemental-claim': {
    ...REVIEWER, processes: true, re: 'name', opens: ['open/supplemental-claim'],
    tells: [{ form: 'open/new-evidence', question: 'draft/new-evidence', blank: 'what is new since the decision, and what it shows' }],
  },
  'higher-level-review': { ...REVIEWER, processes: true, re: 'name', opens: ['open/higher-level', 'open/same-record'], sameRecord: true },
  'board-appeal': {
    ...REVIEWER, salutation: 'salutation/board', re: 'name', opens: ['open/board'],
    asksTold: [{ form: 'ask/board-choice', question: 'draft/board-choice', blank: 'as the form named in the decision letter lists them' }],
  },
} as const satisfies Readonly<Record<string, LevelTerms>>;

export const FEDERAL_EMPLOYEES = {
  'carrier-reconsideration': { ...PLAN, re: 'of-denial', opens: ['open/carrier'], tells: [BROCHURE], expedites: true, clock: 'request' },
  'opm-review': { ...REVIEWER, re: 'name', opens: ['open/opm'], tells: [BROCHURE], moreFacts: [CASE_NUMBER] },
} as const satisfies Readonly<Record<string, LevelTerms>>;
