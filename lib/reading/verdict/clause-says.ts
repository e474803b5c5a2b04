/**
 * What one clause of a folded sentence decides. Not by its whole wording but by its parts: a deciding verb or a state,
 * its subject, its negation, and whether it is done or only possible. So "could not be authorized", "was not granted" and
 * "we must disapprove" need no pattern each.
 */
import type { Says } from './decision-cues';
import { DECIDERS, DECISION_NOUN, DECISION_VERBS, FINDS, OTHERS, STATES, YES_NOUN } from './decision-words';
import type { Act } from './decision-words';

export interface ClauseSays {
  readonly says: Extract<Says, 'denied' | 'approved' | 'reversed'>;
  /** 3: a decision; 2: a state or a rule that is asserted; 1: an intention. */
  readonly weight: 1 | 2 | 3;
}

/** "Board certified" is a doctor's title: the board grants nothing. */
const WORD = /board[- ]certified(?! (?:the|your|this|that|all)\b)|[a-z][a-z'-]*|\d[\d,./]*|\$/g;
const BE = /^(?:is|are|was|were|be|been|being|remains?|stays?|gets?|got)$/;
const NEGATES = /^(?:not|cannot|never|unable|neither|nor|without|failed|fails|declined|declines|refused|refuses)$/;
const ADVERB = /^(?:\w+ly|also|now|still|therefore|hereby|again|only|then|thus|being|been|be|have|has|had|so|all|both|to|longer|no|able|any|yet|further|either)$/;
const MODAL = /^(?:may|might|could|would|should|can|must|if|when|unless|whether|once|until|to)$/;
const HYPOTHETIC = /\b(?:if|when|unless|whether|whenever|in case|should|may(?! \d)|might|would|until|once|before|how|asks?|asked|ask for|request(?:ed|s|ing)? (?:for|that|to)|wants?|needs?)\b/;
/** A verb after one of these shares the subject of the verb before it. */
const JOINS = /^(?:and|but|or)$/;
/** How many words before a verb may hold its subject or its negation. */
const REACH = 9;

const BREAK = /[;:]|,? (?:but|however|while|although|though|whereas|because|since|therefore|which|who|that)\b|, (?:and|so|as)\b|\band (?=(?:we|the|it|your|this|our|their|no|is|are|was|were|has|have|cannot|will|not)\b)|(?<=[a-z]) - |(?<=^(?:no|yes)), /g;
/** "that" after one of these opens what was found; after a noun it only tells which one. */
const FINDING = /\b(?:determined?|decided?|found|finds?|concluded?|believes?|means?|shows?|states?|said|says?|told|feels?|agreed?|is|was|so|notice|confirmed?|established|opinion)$/;

/** "After that", "above that limit": a pointing word. */
const POINTS = /\b(?:after|before|with|of|for|from|by|than|above|beyond|over|on|at|to|in)$/;

/** Sentence cut where a new statement may begin; what only tells which thing is meant ("services that are not covered") is left out. */
export function clausesOf(words: string): string[] {
  const clauses: string[] = [];
  let from = 0;
  let told = true;
  const push = (end: number): void => {
    const part = words.slice(from, end);
    if (told && part.trim().length > 3) clauses.push(part);
  };
  for (const stop of words.matchAll(BREAK)) {
    const word = stop[0].trim().replace(/^,\s*/, '');
    if (word === 'that' && (FINDING.test(words.slice(0, stop.index).trim()) || POINTS.test(words.slice(0, stop.index).trim()))) continue;
    push(stop.index);
    from = stop.index + stop[0].length;
    told = !/^(?:who|which|that)$/.test(word);
  }
  push(words.length);
  return clauses;
}

/** Everything that a clause decides, in order. */
export function clauseSays(clause: string): ClauseSays[] {
  const tokens = [...clause.matchAll(WORD)].map(([word]) => word);
  const said: ClauseSays[] = [];
  tokens.forEach((token, at) => {
    const act = DECISION_VERBS.get(token);
    if (!act) return;
    const says = actSays(clause, tokens, at, act, said.length > 0 && JOINS.test(tokens[at - 1] ?? ''));
    if (says) said.push(says);
  });
  const state = stateSays(clause, tokens);
  return state ? [...said, state] : said;
}

interface Frame {
  readonly negated: boolean;
  readonly passive: boolean;
  readonly future: boolean;
  /** Able or ready to do it. */
  readonly able: boolean;
}

/** Subject, voice and negation of the verb at a place; undefined where it is no predicate or is only spoken of. */
function frameOf(tokens: readonly string[], at: number, shares: boolean): Frame | undefined {
  if (shares) return { negated: false, passive: false, future: false, able: false };
  const verb = tokens[at]!;
  if (at === 0) return PARTICIPLE.test(verb) && OPENS.test(tokens[1] ?? '') ? { negated: false, passive: true, future: false, able: false } : undefined;
  let negated = false;
  let i = at - 1;
  let modal = '';
  let able = false;
  let be = false;
  for (; i >= 0 && at - i <= REACH; i--) {
    const word = tokens[i]!;
    if (NEGATES.test(word)) negated = !negated;
    else if (BE.test(word)) be = true;
    else if (word === 'will' || word === 'shall') modal ||= 'will';
    else if (MODAL.test(word)) modal ||= word;
    else if (ADVERB.test(word) || /^(?:do|does|did)$/.test(word)) { /* part of the verb */ }
    else if (/^(?:decided|voted|agreed|chosen|chose|determined|forced|obliged|choosing)$/.test(word)) able = true;
    else break;
    able ||= word === 'able' || word === 'unable';
  }
  const subject = tokens.slice(Math.max(0, i - 7), i + 1);
  const head = tokens[i] ?? '';
  if (/^(?:may|might|would|should|if|when|unless|whether|once|until)$/.test(modal)) return undefined;
  if (modal === 'could' && !negated) return undefined;
  const future = modal === 'will' || modal === 'can';
  if (be && !able && PARTICIPLE.test(verb)) {
    if (PERSON.test(head)) return undefined;
    const none = subject.some((word, at) => NONE.test(word) && !/^(?:it|we|this|that|you)$/.test(subject[at + 1] ?? 'it'));
    if (/^(?:can|to)$/.test(modal) && !negated && !none) return undefined;
    return { negated: negated !== none, passive: true, future, able };
  }
  const named = i >= 0 && i <= 4 && /^(?:has|have)$/.test(tokens[i + 1] ?? '') && !subject.some((word) => OTHERS.test(word) || LEADS.test(word));
  const joined = JOINS.test(head) && DECIDERS.test(nearestActor(subject) ?? '');
  const reviews = OTHERS.test(head) && subject.some((word) => REVIEWS.test(word));
  if (!DECIDERS.test(head) && !named && !joined && !reviews) return undefined;
  if (modal === 'to' && !able && !negated) return undefined;
  return { negated, passive: false, future, able };
}

/** A doctor who decides for the plan. */
const REVIEWS = /^(?:reviewing|our|independent|consulting|peer|plan's)$/;
const nearestActor = (subject: readonly string[]): string | undefined => subject.findLast((word) => DECIDERS.test(word) || OTHERS.test(word));

const PARTICIPLE = /(?:ed|paid|upheld|withdrawn|kept|cut)$/;
/** Somebody who is covered, approved or paid: nothing is decided about a service. */
const PERSON = /^(?:you|he|she|they|i|who|provider|providers|doctor|doctors|clinician|member|members|patient|patients|dependent|dependents)$/;
/** "Approved for 20 units", "Denied because …": a state without its verb. */
const OPENS = /^(?:for|as|with|at|on|effective|because|due|since|by)$/;
const NONE = /^(?:no|none|nothing)$/;
const LEADS = /^(?:a|an|for|of|with|to|in|on|by|from|as|at)$/;

function actSays(clause: string, tokens: readonly string[], at: number, act: Act, shares: boolean): ClauseSays | undefined {
  const frame = frameOf(tokens, at, shares);
  if (!frame) return undefined;
  const verb = tokens[at]!;
  if (act === 'keep' || act === 'undo') {
    if (!DECISION_NOUN.test(clause)) return undefined;
    const kept = (act === 'keep') !== frame.negated;
    const yes = YES_NOUN.test(clause) !== false && YES_NOUN.test(clause);
    return kept !== yes ? { says: 'denied', weight: 3 } : { says: 'reversed', weight: 3 };
  }
  if (act === 'agree') {
    const after = tokens.slice(at + 1, at + 9).join(' ');
    if (!/^with (?:the|our|this|that|your|us|you)/.test(after) || !DECISION_NOUN.test(after)) return undefined;
    return frame.negated ? { says: 'reversed', weight: 3 } : { says: 'denied', weight: 3 };
  }
  if (act === 'cut' || (/^shar/.test(verb) && OF_DATA.test(clause))) return undefined;
  if (/^(?:covers?|shares?|accepts?|allows?|pays?|honors?)$/.test(verb) && !frame.negated && !frame.future && !frame.able) return undefined;
  const grants = (act === 'grant') !== frame.negated;
  if (grants && act === 'refuse') return undefined;
  if (grants && /^pa(?:ys|id|ying)$/.test(verb)) return undefined;
  if (grants) {
    const rule = frame.passive && /^(?:covered|paid|allowed|accepted|shared)$/.test(verb) && !tokens.slice(Math.max(0, at - 4), at).some((word) => /^(?:was|were|been)$/.test(word));
    return rule ? undefined : { says: 'approved', weight: frame.future ? 1 : 3 };
  }
  const rule = /^(?:covers?|covered)$/.test(verb) && !tokens.slice(Math.max(0, at - 5), at).some((word) => /^(?:was|were|been|will|cannot|unable|can)$/.test(word));
  return { says: 'denied', weight: rule ? 2 : 3 };
}

/** What is shared that is no cost. */
const OF_DATA = /\b(?:information|records?|data|details|names?|story|password|with (?:anyone|others|your))\b/;
const COPULA = String.raw`(?:is|are|was|were|been|be|being|remains?|as)`;
const NOT_BEFORE = String.raw`(?:not|never|no longer|cannot|without)`;
/** Each state behind its verb; made once, as every clause of a document is asked. */
const STATED = STATES.map(({ good, pattern }) => ({ good, pattern: new RegExp(String.raw`\b(?:${COPULA})\b((?: (?!and |but |or |nor )[a-z-]+){0,4}?) (${pattern.source})`) }));
const NEGATED = new RegExp(NOT_BEFORE);
const NEGATED_BEFORE = new RegExp(String.raw`\b${NOT_BEFORE}(?: [a-z]+)?\s$`);

/** "The service is not payable", "was determined to be experimental", "no benefits are available", "necessity has not been established". */
function stateSays(clause: string, tokens: readonly string[]): ClauseSays | undefined {
  if (HYPOTHETIC.test(clause.split(/\b(?:is|are|was|were|has|have|not)\b/)[0] ?? '')) return undefined;
  for (const { good, pattern } of STATED) {
    const match = pattern.exec(clause);
    if (!match) continue;
    const negated = NEGATED.test(match[1]!) || NEGATED_BEFORE.test(clause.slice(0, match.index)) || /\bno(?:ne)? (?:[a-z-]+ ){0,3}$/.test(clause.slice(0, match.index)) || /\b(?:did|do|does|could|cannot)? ?not (?:find|believe|agree|consider|conclude|determine)\b/.test(clause.slice(0, match.index)) || /\b(?:unable|not able) to (?:find|determine|establish|conclude)\b/.test(clause.slice(0, match.index));
    const says = good === negated;
    if (!says) continue;
    if (tokens.length < 4) continue;
    return { says: 'denied', weight: FINDS.test(clause) ? 3 : 2 };
  }
  return undefined;
}
