/** The ladder of appeals of each plan type. Dates may be computed only as `deadlineRules` of the data say. */
import data from './data/appeal-rights.json';
import type { AppealRights, Helper, PlanType } from './schema';

export type { AppealLevel, Helper, PlanType } from './schema';

const file = data as AppealRights;

export const planTypes: readonly PlanType[] = file.planTypes;
export const helpers: readonly Helper[] = file.helpers;

/** Rules that hold for several plan types, each with its source and mark. */
export const { authorisedRepresentative, urgentDefinition } = file;

const byId = new Map(planTypes.map((planType) => [planType.id, planType]));

/** The plan type of an id of `domain/appeal-rights.json`; undefined for any other id. */
export const planTypeById = (id: string): PlanType | undefined => byId.get(id);
