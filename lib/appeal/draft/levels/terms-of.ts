/** The terms of a level by its plan type. A level of `domain/appeal-rights.json` that has no entry here has no letter. */
import { COMMERCIAL, GRANDFATHERED } from './commercial';
import { MEDIGAP, SHARING_MINISTRY, SHORT_TERM } from './contracts';
import { CHAMPVA, FEDERAL_EMPLOYEES, TRICARE } from './federal';
import { CHIP, MEDICAID_FFS, MEDICAID_MANAGED_CARE } from './medicaid';
import { MEDICARE_ORIGINAL } from './medicare';
import { MEDICARE_ADVANTAGE, MEDICARE_PART_D } from './medicare-plans';
import type { LevelTerms } from './terms';

type Ladder = Readonly<Record<string, LevelTerms>>;

/** Every other plan type goes the way of commercial plans. */
const LADDERS: Readonly<Record<string, Ladder>> = {
  grandfathered: GRANDFATHERED,
  'medicare-original': MEDICARE_ORIGINAL, 'medicare-advantage': MEDICARE_ADVANTAGE, 'medicare-part-d': MEDICARE_PART_D,
  'medicaid-managed-care': MEDICAID_MANAGED_CARE, 'medicaid-ffs': MEDICAID_FFS, chip: CHIP,
  tricare: TRICARE, champva: CHAMPVA, 'fehb-pshb': FEDERAL_EMPLOYEES,
  'short-term': SHORT_TERM, 'sharing-ministry': SHARING_MINISTRY, medigap: MEDIGAP,
};

/** Undefined where no letter is written: a court. */
export function termsOf(planTypeId: string, levelId: string): LevelTerms | undefined {
  const ladder: Ladder = LADDERS[planTypeId] ?? COMMERCIAL;
  return Object.hasOwn(ladder, levelId) ? ladder[levelId] : undefined;
}

/** While the plan type is not known: an appeal to the plan without terms of its own. */
export const ANY_FIRST_APPEAL: LevelTerms = COMMERCIAL['internal-appeal'];
