/** Where a contract or guidelines rule alone: short-term cover, sharing ministries, Medicare supplements. */
import { PLAN, type LevelTerms } from './terms';

export const SHORT_TERM = {
  'internal-appeal': { ...PLAN, re: 'name', opens: ['open/contract'], asks: ['ask/policy-words'] },
} as const satisfies Readonly<Record<string, LevelTerms>>;

export const SHARING_MINISTRY = {
  'internal-appeal': { ...PLAN, re: 'name', opens: ['open/guidelines'], reverse: 'ask/share', asks: ['ask/guideline-words'] },
} as const satisfies Readonly<Record<string, LevelTerms>>;

export const MEDIGAP = {
  'internal-appeal': {
    ...PLAN, re: 're/medigap', opens: ['open/medigap'], reverse: 'ask/medigap', asks: ['ask/policy-words'],
    tells: [{ form: 'open/medigap-medicare', question: 'draft/medicare-decided', blank: 'its date and result, from the Medicare notice' }],
  },
} as const satisfies Readonly<Record<string, LevelTerms>>;
