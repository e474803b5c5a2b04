/** What a sentence tells of the reason by the concepts it holds. */
import type { Concept } from './all-concepts';
import { CONCEPTS } from './all-concepts';
import { ConceptIndex } from './concept';
import type { Phrase } from './concept';
import type { ConceptRule } from './rules';
import { CONCEPT_RULES } from './rules';

const ALL = Object.entries(CONCEPTS) as [Concept, readonly Phrase[] | RegExp][];
const PATTERNS = ALL.flatMap(([name, held]) => (held instanceof RegExp ? [[name, held] as const] : []));
const INDEX = new ConceptIndex(ALL.flatMap(([name, held]) => (held instanceof RegExp ? [] : [[name, held] as const])));

/** The concepts in folded words with contractions and shorthand spelled out. */
export function conceptsIn(words: string): ReadonlySet<Concept> {
  const held = INDEX.heldBy(words);
  for (const [name, pattern] of PATTERNS) if (pattern.test(words)) held.add(name);
  return held;
}

export interface ConceptHit {
  readonly id: string;
  readonly weight: number;
}

const holds = ({ all, none }: ConceptRule, held: ReadonlySet<Concept>): boolean => all.every((name) => held.has(name)) && !none?.some((name) => held.has(name));

/** What one sentence tells: each category once, at its best. */
export function toldByOne(held: ReadonlySet<Concept>): readonly ConceptHit[] {
  const best = new Map<string, number>();
  for (const rule of CONCEPT_RULES) if ((best.get(rule.id) ?? 0) < rule.weight && holds(rule, held)) best.set(rule.id, rule.weight);
  return [...best].map(([id, weight]) => ({ id, weight }));
}

/** What two sentences tell together and neither alone: they only point to a category. */
export function toldByTwo(first: ReadonlySet<Concept>, second: ReadonlySet<Concept>): readonly ConceptHit[] {
  const both = new Set([...first, ...second]);
  const alone = new Set([...toldByOne(first), ...toldByOne(second)].map(({ id }) => id));
  return [...new Set(CONCEPT_RULES.filter((rule) => rule.wide && !alone.has(rule.id) && holds(rule, both)).map(({ id }) => id))].map((id) => ({ id, weight: 2 }));
}
