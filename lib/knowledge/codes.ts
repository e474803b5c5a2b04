/** Code lists and the shapes of codes. Glosses are our own wording, never the official texts. */
import carcRarc from './data/carc-rarc.json';
import systems from './data/code-systems.json';
import type { CarcRarc, CarcRow, CodeSystemRow, CodeSystems, GroupCode, Mask, RarcRow } from './schema';

export type { CarcRow, CodeSystemRow, GroupCode, Mask, RarcRow } from './schema';

const lists = carcRarc as CarcRarc;
const shapes = systems as CodeSystems;

const byCode = <T extends { code: string }>(rows: readonly T[]): ReadonlyMap<string, T> => new Map(rows.map((row) => [row.code, row]));

/** Claim adjustment reasons by bare code: `'50'`, `'B7'`, `'P12'`. */
export const carcByCode: ReadonlyMap<string, CarcRow> = byCode(lists.carc);
/** Remittance advice remarks by code: `'N130'`. A code that is not here is unknown, never guessed. */
export const rarcByCode: ReadonlyMap<string, RarcRow> = byCode(lists.rarc);
/** Who bears an adjustment: `'CO'`, `'PR'`, `'OA'`, `'PI'`, `'CR'`. */
export const groupCodes: ReadonlyMap<string, GroupCode> = byCode(lists.groupCodes);

export const codeSystems: readonly CodeSystemRow[] = shapes.systems;
/** What to blank out before looking for codes: ZIP codes, phones, amounts, dates, labelled numbers. */
export const maskFirst: readonly Mask[] = shapes.maskFirst;
