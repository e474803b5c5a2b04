/** Fields, reasons and codes of two decisions, side by side: only what differs. */
import { categoryById } from '../../knowledge/denial-reasons';
import type { CodeSystem, FieldName } from '../../reading/reading';
import { bareCode } from '../claim-scope';
import { isCorrected, type Known, type KnownReading } from '../known/known';
import { isOwnCategory, isOwnCode, type KnownCategory, type KnownCode } from '../known/parts';
import { sides, type ChangeOf, type Side } from './change';

/** A reading of one claim, and which paper of the case it is of. */
export interface OfPaper {
  readonly documentId: string;
  readonly reading: KnownReading;
}

/** In the order in which they are told: why, how much, by when, where to. */
const COMPARED: readonly FieldName[] = [
  'reasonText', 'criteria', 'notCovered', 'memberOwes', 'planPaid', 'allowed', 'appealBy', 'appealDays', 'externalReviewDays', 'appealFax', 'appealAddress', 'appealOnline', 'appealPhone',
];

/** Codes that say what was decided, why, or for what; not who treated, where. */
const CODES: ReadonlySet<CodeSystem> = new Set<CodeSystem>(['CPT', 'HCPCS', 'CDT', 'ICD-10-CM', 'ICD-10-PCS', 'NDC', 'MS-DRG', 'CARC', 'RARC', 'REMARK']);

/** Spelling, spaces and capitals make no other value; the sign and the point of an amount do. */
export const fold = (value: unknown): string => (typeof value === 'string' ? value.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '') : JSON.stringify(value));

function sideOf(known: Known<unknown>, documentId: string): Side {
  return { value: known.value, ground: isCorrected(known) ? { by: 'member', documentId } : { quote: known.quote, at: known.at, documentId } };
}

/** All that a paper may say: where two readings are possible, none of them is a change yet. */
const readingsOf = (known: Known<unknown>): readonly string[] => [known.value, ...(known.alternatives ?? []).map(({ value }) => value)].map(fold);

/** What the answer says otherwise, or for the first time. That it does not repeat a value is no change. */
export function changedFields(before: OfPaper, after: OfPaper): ChangeOf<'field'>[] {
  return COMPARED.flatMap((field): ChangeOf<'field'>[] => {
    const [old, now]: readonly (Known<unknown> | undefined)[] = [before.reading.fields[field], after.reading.fields[field]];
    if (!now || (old && readingsOf(old).some((value) => readingsOf(now).includes(value)))) return [];
    return [{ what: 'field', field, after: sideOf(now, after.documentId), ...(old ? { before: sideOf(old, before.documentId) } : {}) }];
  });
}

/** Reasons that can be argued: an ordinary share of the cost is none. */
export const reasonsIn = ({ categories }: KnownReading): readonly KnownCategory[] =>
  categories.filter((category, index) => categoryById(category.id) && categoryById(category.id)?.betterPath !== 'none' && categories.findIndex(({ id }) => id === category.id) === index);

const sideOfCategory = (category: KnownCategory, documentId: string): Side<string> => ({
  value: category.id, ground: isOwnCategory(category) ? { by: 'member', documentId } : { quote: category.quote, at: category.at, documentId },
});

/** Reasons that came and went. A paper in which no reason was found drops none. */
export function changedCategories(before: OfPaper, after: OfPaper): ChangeOf<'category'>[] {
  const [old, now] = [reasonsIn(before.reading), reasonsIn(after.reading)];
  const change = (category: KnownCategory, which: 'before' | 'after'): ChangeOf<'category'> => ({
    what: 'category', id: category.id, name: categoryById(category.id)?.name ?? category.id,
    [which]: sideOfCategory(category, which === 'before' ? before.documentId : after.documentId),
  });
  const added = now.filter(({ id }) => !old.some((each) => each.id === id));
  const dropped = now.length > 0 ? old.filter(({ id }) => !now.some((each) => each.id === id)) : [];
  return [...added.map((category) => change(category, 'after')), ...dropped.map((category) => change(category, 'before'))];
}

const hasGroup = (value: string): boolean => bareCode(value) !== value.toUpperCase();

/** `50` and `CO-50` may be one; `CO-50` and `PR-50` say different things of who owes. */
function isSameCode(a: KnownCode, b: KnownCode): boolean {
  if (a.system !== b.system) return false;
  if (fold(a.value) === fold(b.value)) return true;
  return a.system === 'CARC' && hasGroup(a.value) !== hasGroup(b.value) && bareCode(a.value) === bareCode(b.value);
}

const sideOfCode = (code: KnownCode, documentId: string): Side<string> => ({
  value: code.value, ground: isOwnCode(code) ? { by: 'member', documentId } : { quote: code.quote, at: code.at, documentId },
});

/** Codes that came, and codes that went from a paper that still shows others of their kind. */
export function changedCodes(before: OfPaper, after: OfPaper): ChangeOf<'code'>[] {
  const distinct = (codes: readonly KnownCode[]) => codes.filter((code, index) => CODES.has(code.system) && codes.findIndex((each) => isSameCode(each, code)) === index);
  const [old, now] = [distinct(before.reading.codes), distinct(after.reading.codes)];
  const change = (code: KnownCode, was: Side<string> | undefined, is: Side<string> | undefined): ChangeOf<'code'> => ({ what: 'code', system: code.system, code: code.value, ...sides(was, is) });
  return [
    ...now.filter((code) => !old.some((each) => isSameCode(each, code))).map((code) => change(code, undefined, sideOfCode(code, after.documentId))),
    ...old.filter((code) => now.some(({ system }) => system === code.system) && !now.some((each) => isSameCode(each, code))).map((code) => change(code, sideOfCode(code, before.documentId), undefined)),
  ];
}
