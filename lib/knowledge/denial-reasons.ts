/** Why plans deny: categories with their cues, evidence and arguments, and what all categories share. */
import data from './data/denial-reasons.json';
import type { CompanionLetter, DenialCategory, DenialReasons, SharedGuidance } from './schema';

export type { CompanionLetter, DenialCategory, SharedGuidance } from './schema';

const file = data as DenialReasons;

export const denialCategories: readonly DenialCategory[] = file.categories;
export const companionLetters: readonly CompanionLetter[] = file.letters;
export const sharedGuidance: SharedGuidance = file.shared;

const byId = new Map(denialCategories.map((category) => [category.id, category]));

/** The category of an id of `domain/denial-reasons.json`; undefined for any other id. */
export const categoryById = (id: string): DenialCategory | undefined => byId.get(id);
