/** Rights and practices. One with a citation may stand in a letter only for a confirmed plan type that its row lists. */
import data from './data/rights.json';
import type { Right, Rights } from './schema';

export type { Right } from './schema';

export const rights: readonly Right[] = (data as Rights).rights;

const byId = new Map(rights.map((right) => [right.id, right]));

/** The right of an id of `domain/rights.json`; undefined for any other id. */
export const rightById = (id: string): Right | undefined => byId.get(id);
