/** Plan types that ask for the same paper when someone else acts for the patient: the parts of one row of `appeal-rights.json`. */

/** The part of `authorisedRepresentative` that names a kind of plan; `other` for plans that it does not name. */
export type PlanFamily = 'erisa' | 'medicare' | 'medicaid' | 'fehb' | 'other';

/** A plan of which only some come under ERISA (grandfathered, stand-alone dental) is asked for its form like any other. */
const FAMILIES: ReadonlyMap<string, PlanFamily> = new Map(Object.entries<PlanFamily>({
  'employer-self-funded': 'erisa', 'employer-insured': 'erisa',
  'medicare-original': 'medicare', 'medicare-advantage': 'medicare', 'medicare-part-d': 'medicare',
  'medicaid-managed-care': 'medicaid', 'medicaid-ffs': 'medicaid',
  'fehb-pshb': 'fehb',
}));

/** Undefined or unknown: `other`, as nothing may be said of a plan type that the member did not confirm. */
export const familyOf = (confirmedPlanType: string | undefined): PlanFamily => FAMILIES.get(confirmedPlanType ?? '') ?? 'other';
