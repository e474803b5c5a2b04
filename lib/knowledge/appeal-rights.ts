/** The ladder of appeals of each plan type. Dates may be computed only as `deadlineRules` say. */
import data from './data/appeal-rights.json';
import type { AppealRights, Helper, PlanType } from './schema';

export type { AppealLevel, Filing, Helper, PlanType } from './schema';

const file = data as AppealRights;

export const planTypes: readonly PlanType[] = file.planTypes;
export const deadlineRules: readonly string[] = file.deadlineRules;
export const urgentDefinition: AppealRights['urgentDefinition'] = file.urgentDefinition;
export const helpers: readonly Helper[] = file.helpers;

const byId = new Map(planTypes.map((planType) => [planType.id, planType]));

export const planTypeById = (id: string): PlanType | undefined => byId.get(id);
