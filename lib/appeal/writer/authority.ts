/**
 * The paper that lets someone else act for the patient, as the confirmed plan type asks for it. Every wording restates
 * a part of `authorisedRepresentative` in `appeal-rights.json`; what that row does not say, the plan is asked.
 */
import { authorisedRepresentative } from '../../knowledge/appeal-rights';
import { rightById } from '../../knowledge/rights';
import type { Who } from '../todo/item';
import { familyOf, type PlanFamily } from './plan-families';
import type { WriterKind } from './writer';

export const AUTHORITY_ROW = 'appeal-rights/authorisedRepresentative';
/** The checklist item and the enclosure are kept under it. */
export const AUTHORITY_ITEM = 'authority';
const RIGHT = 'authorised-representative';
const CHECK = 'Check with your plan.';

export interface Authority {
  readonly id: typeof AUTHORITY_ITEM;
  /** What to do, as a checklist item. */
  readonly title: string;
  readonly who: Who;
  /** Why, in plain sentences; ends with the mark of the row. */
  readonly why: string;
  /** How the paper is named among the enclosures. */
  readonly enclosure: string;
  /** The plan may not ask for it at this step: the enclosure is the member's to keep or take out. */
  readonly isPerhaps: boolean;
  /** What holds where the case is urgent, by the same row. Nothing here says that it is. */
  readonly ifUrgent?: string;
  readonly row: typeof AUTHORITY_ROW;
  /** The row of the right, where it lists the confirmed plan type. */
  readonly right?: string;
}

type Words = Pick<Authority, 'title' | 'why' | 'enclosure'> & Partial<Pick<Authority, 'isPerhaps' | 'ifUrgent'>>;
type Other = Exclude<WriterKind, 'patient'>;

const FORM: Readonly<Record<PlanFamily, string>> = {
  erisa: 'Ask for the plan’s form to act for the patient',
  medicare: 'Fill in form CMS-1696, or an equivalent one',
  medicaid: 'Ask the plan for its form to act for the patient',
  fehb: 'Get the patient’s specific written consent',
  other: 'Ask the plan for its form to act for the patient',
};
const WHY: Readonly<Record<PlanFamily, string>> = {
  erisa: 'A member may name someone to act. An employer plan may ask for a reasonable form of its own.',
  medicare: 'A member may name someone to act. Medicare takes form CMS-1696 or an equivalent one. It is valid for one year.',
  medicaid: 'A member may name someone to act. Ask the plan which form it takes, and who must sign it.',
  fehb: 'A member may name someone to act. Federal employee plans ask for specific written consent.',
  other: 'A member may name someone to act. Ask the plan which form it takes, and who must sign it.',
};
const ENCLOSURE: Readonly<Record<PlanFamily, string>> = {
  erisa: 'Signed authorization, on the plan’s form',
  medicare: 'Signed form CMS-1696 or equivalent',
  medicaid: 'Signed authorization, on the plan’s form',
  fehb: 'Specific written consent of the patient',
  other: 'Signed authorization, on the plan’s form',
};

const representative = (family: PlanFamily): Words => ({ title: FORM[family], why: WHY[family], enclosure: ENCLOSURE[family] });

const PARENT_ASKS = 'Ask the plan what it needs from a parent';
const TEENAGER = 'What a parent may do for a teenager’s records differs by state. Ask the plan.';
const PARENT_FORM: Readonly<Record<PlanFamily, string>> = {
  erisa: 'An employer plan may have a form of its own.',
  medicare: 'For someone who acts for a member, Medicare takes form CMS-1696 or an equivalent one.',
  medicaid: 'The plan may have its own form.',
  fehb: 'For someone who acts for a member, federal employee plans ask for specific written consent.',
  other: 'The plan may have its own form.',
};
const parent = (family: PlanFamily): Words => ({
  title: PARENT_ASKS, why: `${PARENT_FORM[family]} ${TEENAGER}`, enclosure: 'The paper that the plan asks of a parent', isPerhaps: true,
});

const CLINICIAN: Readonly<Record<PlanFamily, Words>> = {
  erisa: {
    ...representative('erisa'),
    ifUrgent: 'For an urgent claim, a health professional who knows the case counts as a representative.',
  },
  medicare: {
    title: 'Ask the plan if this step needs form CMS-1696', enclosure: ENCLOSURE.medicare, isPerhaps: true,
    why: 'The treating doctor may file many first-level requests without it. For others Medicare takes form CMS-1696 or an equivalent one.',
  },
  medicaid: {
    title: 'Get the patient’s written consent', enclosure: 'Written consent of the patient',
    why: 'In Medicaid a provider may act with the member’s written consent.',
  },
  fehb: representative('fehb'),
  other: representative('other'),
};

const BY_KIND: Readonly<Record<Other, (family: PlanFamily) => Words>> = { parent, representative, clinician: (family) => CLINICIAN[family] };

/** What holds by memory is said so, as long as the row is marked that way. */
const marked = (why: string): string => (/from memory/.test(authorisedRepresentative.verified) && !why.endsWith('Ask the plan.') ? `${why} ${CHECK}` : why);

/** @param planType the plan type that the member confirmed; any other says only to ask the plan */
export function authorityOf(kind: WriterKind, planType: string | undefined): Authority | undefined {
  if (kind === 'patient') return undefined;
  const { why, isPerhaps = false, ...words } = BY_KIND[kind](familyOf(planType));
  const holds = planType !== undefined && rightById(RIGHT)?.planTypes.includes(planType);
  return { id: AUTHORITY_ITEM, who: 'you', ...words, why: marked(why), isPerhaps, row: AUTHORITY_ROW, ...(holds ? { right: `rights/${RIGHT}` } : {}) };
}
