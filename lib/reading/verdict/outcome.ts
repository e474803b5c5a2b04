/** What a document decides, from its lines and from the places that decide. */
import type { Outcome } from '../reading';
import type { ReadLine } from '../lines/read-lines';
import { amountOf } from '../lines/raw-line';
import { stateOf } from '../lines/denied-line';
import type { Decision } from './decisions';

export interface Verdict {
  readonly outcome: Outcome;
  /** The decision that settles it; absent where lines do. */
  readonly by?: Decision | undefined;
}

/** Several signs may decide together what none decides alone; mere hints (weight 1) only add to one that is more. */
const ENOUGH = 3;

const sum = (decisions: readonly Decision[]): number =>
  decisions.some(({ weight }) => weight >= 2) ? decisions.reduce((total, { weight }) => total + weight, 0) : 0;
const best = (decisions: readonly Decision[]): Decision | undefined => {
  const order = { sentence: 0, chip: 1, title: 2 } as const;
  return [...decisions].sort((a, b) => b.weight - a.weight || order[a.by] - order[b.by] || a.unit.start - b.unit.start)[0];
};

/** A rule stated once or twice ("Your plan does not cover X") decides the case that the paper is about; more make a list. */
const FEW = 2;

/** What was decided before: "on April 22 we denied it", "request 26-14408 was denied". */
export const TOLD = /\b(?:on that (?:date|day)|at that time|at first|back then)\b|^(?:on|in) (?:[a-z]{3,9}\.? \d{1,2}|\d{1,2}\/)|\b(?:request|case|reference|claim|appeal|letter|notice|decision) (?:number |no\.? |# ?)?[a-z-]{0,8}\d[\w-]*,? was (?:denied|not approved)|\b(?:our|the) (?:first|earlier|original|initial|previous|prior) /;

/** From words alone: letters, authorisation pages, selections. `addressed`: the paper is about one case of one person. */
export function outcomeOfWords(decisions: readonly Decision[], addressed = false): Verdict {
  const of = (says: Decision['says']): Decision[] => decisions.filter((decision) => decision.says === says);
  const [denied, partly, approved, pending, reversed] = [of('denied'), of('partly'), of('approved'), of('pending'), of('reversed')];
  const told = denied.filter(({ by, weight }) => by !== 'title' && weight >= 2);
  if (reversed.length > 0) {
    const still = told.some((decision) => decision.unit.start > reversed[0]!.unit.start && !TOLD.test(decision.unit.words) && (decision.weight >= 3 || decision.unit.index - reversed[0]!.unit.index === 1));
    return { outcome: still || partly.length > 0 ? 'partly-denied' : 'approved', by: reversed[0] };
  }
  const chips = decisions.filter(({ by, weight }) => by === 'chip' && weight >= 2);
  const waiting = chips[0]?.says === 'pending' || (sum(pending) >= ENOUGH && told.length === 0 && !pending.every(({ unit }) => (denied[0]?.unit.start ?? Infinity) < unit.start));
  // "Thank you for your appeal. … The surgery is approved."
  const answered = chips[0]?.says !== 'pending' && approved.some(({ by, weight, unit }) => by === 'sentence' && weight >= ENOUGH && unit.start > (pending.at(-1)?.unit.start ?? 0));
  if (waiting && !answered && partly.length === 0 && !told.some(({ weight }) => weight >= 3)) return { outcome: 'pending', by: best(pending) };
  if (sum(partly) >= 2 && partly.some(({ by, weight }) => by === 'chip' || weight >= ENOUGH)) return { outcome: 'partly-denied', by: best(partly) };
  if (partly.length > 0 && approved.some(({ weight }) => weight >= ENOUGH)) return { outcome: 'partly-denied', by: best(partly) };
  if (sum(denied) >= ENOUGH || (sum(denied) >= 2 && chips.length > 0 && sum(approved) <= sum(denied))) {
    return { outcome: mixedChips(chips) ? 'partly-denied' : 'denied', by: best(told) ?? best(denied) };
  }
  // What is refused in the very next sentence is an exception to what was granted.
  const exception = told.find(({ by, unit }) => by === 'sentence' && approved.some((grant) => grant.by === 'sentence' && grant.weight >= ENOUGH && grant.unit.paragraph === unit.paragraph && unit.index - grant.unit.index === 1));
  if (exception) return { outcome: 'partly-denied', by: exception };
  if (sum(approved) >= 2) return { outcome: 'approved', by: best(approved) };
  if (sum(pending) >= ENOUGH) return { outcome: 'pending', by: best(pending) };
  const ruled = told.filter(({ by }) => by === 'sentence');
  return addressed && ruled.length > 0 && ruled.length <= FEW ? { outcome: 'denied', by: ruled[0] } : { outcome: 'none' };
}

/** Several items of one decision, each with its state: some granted, some refused. */
function mixedChips(chips: readonly Decision[]): boolean {
  const granted = chips.filter(({ says }) => says === 'approved');
  const refused = chips.filter(({ says }) => says === 'denied');
  if (granted.length === 0 || refused.length === 0) return false;
  return granted.some((a) => refused.some((b) => a.unit.kind === b.unit.kind && a.unit.label === b.unit.label));
}

/** From claim lines: the adjusted ones that take an earlier payment back stay out of account. */
export function outcomeOfLines(lines: readonly ReadLine[]): Outcome | undefined {
  const counted = lines.filter(({ raw }) => (amountOf(raw, 'billed') ?? 0) >= 0);
  if (counted.length === 0) return undefined;
  const denied = counted.filter(({ line }) => line.denied);
  if (denied.length === counted.length) return denied.every(isWhole) ? 'denied' : 'partly-denied';
  if (denied.length > 0) return 'partly-denied';
  const states = counted.map(({ raw }) => stateOf(raw));
  return states.every((state) => state === 'pending') || counted.every(isOpen) ? 'pending' : 'approved';
}

/** Nothing of the line was paid. */
const isWhole = ({ raw }: ReadLine): boolean => (amountOf(raw, 'planPaid') ?? 0) <= 0;

/** A line whose payment and share are not known yet. */
const isOpen = ({ raw }: ReadLine): boolean =>
  amountOf(raw, 'planPaid') === undefined && raw.parts.some((part) => /\b(?:pending|in review|pendiente)\b/i.test(part.text));
