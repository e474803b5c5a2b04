/** Which denial categories a stated reason belongs to: cues of its sentences, weighed against each other. */
import { denialCategories } from '../../knowledge/denial-reasons';
import { spelledOut } from '../prose/fold';
import { longhand } from '../prose/shorthand';
import { CATEGORY_CUES } from './category-cues';
import type { Concept } from './concepts/all-concepts';
import { conceptsIn, toldByOne, toldByTwo } from './concepts/told-by-concepts';
import { MORE_CUES } from './more-cues';
import { NOTICE_WORD_CUES } from './notice-word-cues';
import { PLAIN_WORD_CUES } from './plain-word-cues';
import { remembered } from './remembered';
import { holds } from '../prose/asked';

export const COST_SHARE = 'not-a-denial-cost-share';

const ALL_CUES = [...CATEGORY_CUES, ...PLAIN_WORD_CUES, ...MORE_CUES, ...NOTICE_WORD_CUES];

/** A cue of this weight names its category by itself. */
const STRONG = 3;
/** Where another category is as likely, this one is not meant: clinical words stand in every refusal. */
const WIDEST = 'medical-necessity';
/** What a cue of the domain's list adds. */
const TIP = 0.5;
/** How many sentences are remembered: more than one letter's reasons, and little enough to keep none of an earlier paper for long. */
const MOST_REMEMBERED = 64;

/**
 * A conclusion or a circumstance that yields where a more telling reason is given: "not medically necessary" closes most
 * refusals, exclusions back up others, and a referral rule mentions emergencies only to except them.
 */
const YIELDS: Readonly<Record<string, readonly string[]>> = {
  'not-covered': ['experimental', 'cosmetic', 'out-of-network', 'benefit-limit', 'frequency', 'eligibility', 'formulary', 'quantity-limit', 'emergency', 'prior-authorization', 'step-therapy', 'provider-eligibility', 'bundling', 'duplicate', 'coordination-of-benefits', 'timely-filing', 'level-of-care', 'site-of-care', 'coding', 'medical-necessity'],
  'medical-necessity': ['level-of-care', 'site-of-care', 'experimental', 'cosmetic', 'step-therapy', 'quantity-limit', 'formulary', 'frequency', 'emergency', 'benefit-limit', 'bundling'],
  'missing-information': ['coordination-of-benefits', 'eligibility', 'prior-authorization', 'formulary', 'step-therapy', 'quantity-limit', 'coding', 'timely-filing', 'duplicate', 'provider-eligibility'],
  'emergency': ['prior-authorization', 'out-of-network'],
  'prior-authorization': ['step-therapy', 'timely-filing', 'duplicate', 'provider-eligibility'],
  'eligibility': ['provider-eligibility', 'not-covered', 'coordination-of-benefits'],
  'frequency': ['duplicate', 'quantity-limit', 'level-of-care'],
  'benefit-limit': ['quantity-limit', 'frequency', 'step-therapy', 'medical-necessity'],
  'quantity-limit': ['step-therapy'],
  'level-of-care': ['site-of-care', 'coding'],
  'site-of-care': ['level-of-care', 'emergency', 'coding'],
  'coordination-of-benefits': ['duplicate'],
  'bundling': ['duplicate', 'coding'],
  'coding': ['bundling', 'missing-information', 'prior-authorization'],
  'experimental': ['quantity-limit'],
  'duplicate': ['bundling'],
  'provider-eligibility': [],
};

interface KnownCue {
  readonly id: string;
  readonly pattern: RegExp;
}

let known: readonly KnownCue[] | undefined;
/** The domain's own cues, made once; each only tips a balance, as they are written for whole documents. */
const knownCues = (): readonly KnownCue[] =>
  (known ??= denialCategories.flatMap((row) => row.cues.map((source) => ({ id: row.id, pattern: new RegExp(source, 'i') }))));

export interface CategoryScore {
  readonly id: string;
  readonly score: number;
  readonly strong: boolean;
  /** Index of the sentence that says it best. */
  readonly sentence: number;
}

interface Hit {
  readonly id: string;
  readonly weight: number;
}

interface Told {
  readonly held: ReadonlySet<Concept>;
  readonly hits: readonly Hit[];
}

/** "Your prior authorization request", "Precertification is refused": what was asked for, and no reason. */
const KIND_OF_REQUEST =
  /\b(?<!\b(?:no|without|any|of) )(?:prior|pre-?|advance) ?-?(?:authori[sz]ation|certification|approval|determination)s?(?= (?:form|request|case|review|decision|criteria|policy|number|department|unit|team|process|desk|program|guidelines?)\b| (?:is|was|has been|were) (?:refused|denied|declined|rejected|not granted|not approved|not given))/g;

/** "Excluded, with or without prior authorization": what makes no difference is no reason. */
const NO_MATTER = /\b(?:with or without|regardless of|whether or not (?:you|it|there|your doctor) (?:has|have|had|is|gets?|got)|even with|irrespective of) (?:an? |any |the )?(?:[a-z]+ )?(?:referral|authori[sz]ation|certification|precertification|approval|preauthori[sz]ation)\b/g;

/** "We did not look at whether it is medically necessary": what was not asked is no reason either. */
const NOT_ASKED = /\b(?:(?:did|do|have|has|was|were) not|without|no need to) (?:yet |also )?(?:look(?:ed|ing)?(?: at| into)?|review(?:ed|ing)?|consider(?:ed|ing)?|decid(?:e|ed|ing)|assess(?:ed|ing)?|evaluat(?:e|ed|ing)|address(?:ed|ing)?|judg(?:e|ed|ing)) (?:whether|if)\b[^.;]*/g;

/** Where several hundred patterns are asked, the same sentence is asked of once: as part of its zone, of its rivals, and of what is kept. */
const told = remembered(MOST_REMEMBERED, (said: string): Told => {
  const words = longhand(spelledOut(said)).replace(NO_MATTER, 'always').replace(NOT_ASKED, 'nothing else').replace(KIND_OF_REQUEST, 'request');
  const held = conceptsIn(words);
  const hits: Hit[] = [...ALL_CUES.filter(({ pattern }) => holds(pattern, words)), ...toldByOne(held)];
  const tipped = new Set<string>();
  for (const { id, pattern } of knownCues()) if (!tipped.has(id) && holds(pattern, words)) tipped.add(id);
  return { held, hits: [...hits, ...[...tipped].map((id) => ({ id, weight: TIP }))] };
});

/** Categories of a reason, best first. Sentences are folded words. */
export function scoreCategories(sentences: readonly string[], fromCodes: readonly string[] = []): CategoryScore[] {
  const totals = new Map<string, { score: number; strong: boolean; sentence: number; best: number }>();
  const add = (id: string, weight: number, sentence: number): void => {
    const row = totals.get(id) ?? { score: 0, strong: false, sentence, best: 0 };
    row.score += weight;
    row.strong ||= weight >= STRONG;
    if (weight > row.best) Object.assign(row, { best: weight, sentence });
    totals.set(id, row);
  };
  sentences.forEach((said, sentence) => {
    const own = told(said);
    for (const { id, weight } of own.hits) add(id, weight, sentence);
    const next = sentences[sentence + 1];
    if (next !== undefined) for (const { id, weight } of toldByTwo(own.held, told(next).held)) add(id, weight, sentence);
  });
  for (const id of fromCodes) add(id, STRONG, 0);
  return [...totals]
    .map(([id, { score, strong, sentence }]) => ({ id, score, strong, sentence }))
    .sort((a, b) => Number(b.strong) - Number(a.strong) || b.score - a.score || Number(a.id === WIDEST) - Number(b.id === WIDEST));
}

/** Words that announce a further reason. */
const SECOND = /^(?:in addition|also|additionally|further(?:more)?|moreover|besides|second(?:ly)?|finally|ademas|tambien)\b/;

/** A drug off the list whose exception asks for a trial of others first: both are named. */
const GO_TOGETHER: ReadonlySet<string> = new Set(['formulary step-therapy', 'step-therapy formulary']);

/**
 * The categories that a reason gives: the best one, and others that it names as clearly, unless they only conclude from it.
 * `fromCodes`: categories of the adjustment codes that stand beside the reason.
 */
export function categoriesOf(sentences: readonly string[], fromCodes: readonly string[] = []): CategoryScore[] {
  const scores = scoreCategories(sentences, fromCodes).filter((row) => row.id !== COST_SHARE && row.id !== 'concurrent-review');
  const strong = scores.filter((row) => row.strong);
  if (strong.length === 0) return scores.slice(0, 1);
  const yielding = (row: CategoryScore): boolean =>
    !SECOND.test(sentences[row.sentence] ?? '') && strong.some((other) => other.id !== row.id && YIELDS[row.id]?.includes(other.id) && !(YIELDS[other.id]?.includes(row.id) && other.score < row.score));
  const kept = strong.filter((row) => !yielding(row));
  const top = kept[0] ?? strong[0]!;
  return [top, ...kept.filter((row) => row !== top && row.sentence !== top.sentence && (row.score >= 4 || SECOND.test(sentences[row.sentence] ?? '') || GO_TOGETHER.has(`${row.id} ${top.id}`)))];
}
