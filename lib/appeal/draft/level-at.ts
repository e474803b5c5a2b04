/** At which level a letter stands: its terms, its row, and the papers that lie behind it. */
import type { AppealLevel, PlanType } from '../../knowledge/appeal-rights';
import { isDenial } from '../../reading/reading';
import { firstLevels } from '../due/rule';
import { rowOfLevel } from '../levels/stand';
import { papersByWeight } from '../main-document';
import { capital } from '../words';
import type { Slot } from './compose';
import type { Facts } from './facts';
import { isRead } from './rights';
import type { LevelTerms } from './levels/terms';
import { ANY_FIRST_APPEAL, termsOf } from './levels/terms-of';

export interface LevelRow {
  readonly plan: PlanType;
  readonly level: AppealLevel;
  readonly row: string;
}

export interface LevelAt {
  readonly terms: LevelTerms;
  /** Absent while the plan type is not confirmed, or has several first levels. */
  readonly rule?: LevelRow;
  /** No appeal was decided before. */
  readonly isFirst: boolean;
  /** The paper that opened the level: the newest decision on an appeal, at the first level the denial. */
  readonly opener?: string;
  /** Above the first level: the first denial, and the decisions on appeals between it and the newest. */
  readonly denial?: string;
  readonly between: readonly string[];
}

/** "Second internal appeal", without what the row says of it in brackets or before a colon. */
export const shortName = ({ name }: Pick<AppealLevel, 'name'>): string => capital(name.split(/ \(| when /)[0]!.split(': ').at(-1)!);

/** The level by its own name. */
export const levelSlot = ({ level, row }: LevelRow): Slot => ({ text: shortName(level), grounds: [{ kind: 'rule', row }] });

/** Whether the text of the rule was read, for the level and its plan type: else no number of it goes into a letter. */
export const isRuleRead = ({ plan, level }: LevelRow): boolean => isRead(level.verified, plan.id) && isRead(plan.verified, plan.id);

/** The first level of the confirmed plan type where it has one, else an appeal without terms of its own. */
export function firstLevelAt(facts: Facts): LevelAt {
  const { plan } = facts.stand;
  const at = { isFirst: true, opener: facts.main.id, between: [] } as const;
  const [level, ...others] = plan ? firstLevels(plan.id) : [];
  const terms = plan && level && others.length === 0 ? termsOf(plan.id, level.id) : undefined;
  return plan && level && terms ? { ...at, terms, rule: { plan, level, row: rowOfLevel(plan, level) } } : { ...at, terms: ANY_FIRST_APPEAL };
}

/** A level by its id; undefined where the plan type has none such, or no letter is written there. Whether it is open is another question. */
export function levelAt(facts: Facts, levelId: string): LevelAt | undefined {
  const { plan, refusals } = facts.stand;
  const level = plan?.levels.find(({ id }) => id === levelId);
  const terms = plan && level && termsOf(plan.id, level.id);
  if (!plan || !level || !terms) return undefined;
  const rule = { plan, level, row: rowOfLevel(plan, level) };
  const isFirst = level.order === 0 || firstLevels(plan.id).includes(level);
  const appeals = new Set(refusals.map(({ id }) => id));
  if (isFirst) return { terms, rule, isFirst, opener: refusals.at(-1)?.id ?? facts.main.id, between: [] };
  const newest = refusals.at(-1)?.id;
  const denial = papersByWeight(facts.file).find(({ id, reading }) => isDenial(reading.outcome) && !appeals.has(id))?.id;
  return { terms, rule, isFirst, ...(newest ? { opener: newest } : {}), ...(denial ? { denial } : {}), between: refusals.slice(0, -1).map(({ id }) => id) };
}
