/** Kinds of plan to choose from: first those that the papers point to, then those that many people have, then all. */
import { planTypeById, planTypes, type PlanType } from '../../knowledge/appeal-rights';
import { isCorrected, type Known, type KnownFile } from '../known/known';

export interface PlanChoice {
  readonly plan: PlanType;
  /** The words of a paper that point to it, and that paper's name. A pointer only: the member confirms. */
  readonly read?: { readonly quote: string; readonly paper: string };
}

/** Offered where no paper tells, so that nobody has to read through all kinds. */
const OFTEN = ['employer-self-funded', 'employer-insured', 'individual-aca', 'medicare-advantage', 'medicaid-managed-care'] as const;

/** The kind that the member confirmed; "not known" is none. */
export const confirmedPlan = ({ case: { confirmedPlanType } }: Pick<KnownFile, 'case'>): PlanType | undefined =>
  confirmedPlanType === undefined || confirmedPlanType === 'unknown' ? undefined : planTypeById(confirmedPlanType);

function readIn({ documents }: KnownFile): PlanChoice[] {
  return documents.flatMap(({ label, reading }) => {
    const known: Known<string> | undefined = reading.fields.planType;
    if (!known || isCorrected(known)) return [];
    return [known, ...(known.alternatives ?? [])].flatMap(({ value, quote }) => {
      const plan = value === 'unknown' ? undefined : planTypeById(value);
      return plan ? [{ plan, read: { quote, paper: label } }] : [];
    });
  });
}

const distinct = (choices: readonly PlanChoice[]): readonly PlanChoice[] => {
  const seen = new Set<string>();
  return choices.filter(({ plan: { id } }) => !seen.has(id) && seen.add(id));
};

/** Each kind once: a likely one is not among the others. What the member confirmed is among the likely ones. */
export function planChoices(file: KnownFile): { readonly likely: readonly PlanChoice[]; readonly others: readonly PlanChoice[] } {
  const known = planTypes.filter(({ id }) => id !== 'unknown');
  const byIds = (ids: readonly string[]) => ids.flatMap((id) => known.filter((plan) => plan.id === id).map((plan): PlanChoice => ({ plan })));
  const likely = distinct([...readIn(file), ...byIds([file.case.confirmedPlanType ?? '', ...OFTEN])]);
  const ids = new Set(likely.map(({ plan }) => plan.id));
  return { likely, others: known.filter(({ id }) => !ids.has(id)).map((plan) => ({ plan })) };
}
