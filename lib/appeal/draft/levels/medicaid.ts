/** Medicaid and the children's program. Services go on during an appeal only as the rows say: for Medicaid if asked for in time, for CHIP not. */
import { CASE_NUMBER, HOW_HEARD, PLAN, REVIEWER, type LevelTerms } from './terms';

const FAIR_HEARING = {
  ...REVIEWER, salutation: 'salutation/hearing', re: 'name', opens: ['open/fair-hearing'], tells: [HOW_HEARD], keepsServices: true, expedites: true,
} as const satisfies LevelTerms;

export const MEDICAID_MANAGED_CARE = {
  'plan-appeal': { ...PLAN, re: 'of-denial', opens: ['open/plan-appeal'], keepsServices: true, expedites: true, clock: 'request' },
  'fair-hearing': { ...FAIR_HEARING, moreFacts: [CASE_NUMBER] },
} as const satisfies Readonly<Record<string, LevelTerms>>;

export const MEDICAID_FFS = { 'fair-hearing': { ...FAIR_HEARING, clock: 'request' } } as const satisfies Readonly<Record<string, LevelTerms>>;

export const CHIP = {
  'plan-appeal': { ...PLAN, re: 'of-denial', opens: ['open/chip-appeal'], keepsNoServices: true, expedites: true, clock: 'request' },
  'external-review': { ...REVIEWER, re: 'of-denial', opens: ['open/chip-external'], moreFacts: [CASE_NUMBER], keepsNoServices: true, expedites: true },
} as const satisfies Readonly<Record<string, LevelTerms>>;
