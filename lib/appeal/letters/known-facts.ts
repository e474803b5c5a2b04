/** Facts of a case that companion letters name besides those of the appeal. */
import type { CodeSystem, FieldName } from '../../reading/reading';
import type { Ground } from '../../cases/letter';
import { firstLevels } from '../due/rule';
import type { Slot } from '../draft/compose';
import type { CodeFact, Fact, Facts } from '../draft/facts';
import { isRuleRead } from '../draft/level-at';
import { isCorrected } from '../known/known';
import { rowOfLevel } from '../levels/stand';
import { isPlainDate, longDate } from '../plain-date';
import { counted, listOf } from '../words';

const MOST_CODES = 6;
const ofSystems = ({ codes }: Facts, ...systems: CodeSystem[]): readonly CodeFact[] => codes.filter(({ value }) => systems.includes(value.system));

/** Codes of the reason, as the plan printed them. */
export const marksOf = (facts: Facts): readonly CodeFact[] => ofSystems(facts, 'CARC', 'RARC', 'REMARK');
/** Diagnoses on the claim; never any other. */
export const diagnosesOf = (facts: Facts): readonly CodeFact[] => ofSystems(facts, 'ICD-10-CM');

export const countOf = (codes: readonly CodeFact[]): number => new Set(codes.map(({ value }) => value.value)).size;

export function codesSlot(codes: readonly CodeFact[]): Slot {
  const distinct = [...new Map(codes.map((fact) => [fact.value.value, fact])).entries()].slice(0, MOST_CODES);
  return { text: listOf(distinct.map(([value]) => value)), grounds: distinct.map(([, { ground }]) => ground) };
}

/** The day of the newest answer that refused an appeal. */
export function refusalDate({ stand, isAsked }: Facts): Fact<string> | undefined {
  const field: FieldName = 'noticeDate';
  const paper = stand.refusals.at(-1);
  const known = paper?.reading.fields[field];
  if (!paper || !known || isAsked(field) || !isPlainDate(known.value)) return undefined;
  const ground: Ground = isCorrected(known)
    ? { kind: 'correction', field, documentId: known.documentId }
    : { kind: 'value', field, documentId: paper.id, quote: known.quote, at: known.at };
  return { value: longDate(known.value), ground };
}

/**
 * The plan's time for an expedited decision: hours of the first level of the confirmed plan type, from a row whose text
 * was read and that knows no extension or condition. Source: `appeal-rights.json`, `decision.urgent`.
 */
export function clockOf({ stand: { plan } }: Facts): Slot | undefined {
  const [level, ...others] = plan ? firstLevels(plan.id) : [];
  const time = level?.decision.urgent;
  if (!plan || !level || others.length > 0 || !time || time.amount === null || time.unit !== 'hours' || time.note || time.extension) return undefined;
  const rule = { plan, level, row: rowOfLevel(plan, level) };
  return isRuleRead(rule) ? { text: counted(time.amount, 'hour'), grounds: [{ kind: 'rule', row: rule.row }] } : undefined;
}
