/**
 * What was granted of what was asked for: "You asked for 12 visits. We approved 6.", "4 weeks of the 12-week program", a
 * form that lists units requested and units approved. And a grant beside a refusal: "The visit was paid. The test was not."
 */
import { spelledOut } from '../prose/fold';
import type { Prose, Unit } from '../prose/prose';
import { valueWords } from '../prose/prose';
import { numberOf } from '../shapes/numbers';
import { clauseSays, clausesOf } from './clause-says';
import { TOLD } from './outcome';
import type { Decision } from './decisions';

const NUMBER = String.raw`(\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|sixteen|eighteen|twenty|twenty-four|twenty-five|thirty|thirty-six|forty|fifty|sixty|ninety)`;
const UNIT = String.raw`(hours?|visits?|days?|sessions?|units?|weeks?|months?|treatments?|doses?|tablets?|capsules?|nights?|injections?|pens?|vials?|strips?|sensors?|pairs?|boxes|supplies|infusions?|cycles?)`;
/** "6 of the 12 visits", "4 weeks of the 12-week program". */
const SHARE = new RegExp(String.raw`\b${NUMBER}(?: [a-z]+){0,3}? (?:of|out of|instead of|rather than|in place of) (?:the |your |those |these )?(?:[a-z]+ ){0,2}?${NUMBER}\b`);
/** "Of the 40 sessions requested, 20 are certified." */
const OF_ALL = new RegExp(String.raw`\b(?:out )?of (?:the |your |those )?${NUMBER}\b[^.;]{1,40}\b${NUMBER}\b`);
/** "Your request for 20 hours was approved for 12." */
const ASKED_THEN = new RegExp(String.raw`\brequest(?:ed)? (?:for|of) ${NUMBER}\b[^.;]{1,60}\b(?:approved|authorized|granted|certified)(?: for| at)? ${NUMBER}\b`);
const COUNT = new RegExp(String.raw`\b${NUMBER}[ -](?:[a-z-]+ ){0,2}?${UNIT}\b`);
const BARE = new RegExp(String.raw`\b(?:approved|authorized|certified|granted|allowed|allow|approve|authorize|approving)(?: only| you| for| up to){0,2} ${NUMBER}\b(?! (?:percent|%|copay))`);
const ASKS = /\b(?:asked|asks|requested|requests?|requesting|ordered|prescribed|wanted|sought|submitted|now (?:get|gets|have|has|receive|receives))\b/;
const WILL_GET = /\b(?:will|can) (?:now |only )*(?:get|have|receive|cover|approve|pay for)\b/;
/** Nothing is given, or an answer is: "You will have our decision within 30 days." */
const NO_CARE = /\bnot\b|\b(?:answer|decision|response|reply|letter|notice)\b/;
/** How many units after the asking the granting may stand. */
const NEAR = 4;

const plain = (unit: string): string => unit.replace(/(?:es|s)$/, '');
const num = (words: string | undefined): number | undefined => (words === undefined ? undefined : /^\d/.test(words) ? Number(words) : numberOf(words));

interface Counted {
  readonly count: number;
  readonly unit?: string;
}

function countIn(words: string): Counted | undefined {
  const match = COUNT.exec(words);
  const count = num(match?.[1]);
  return match && count !== undefined ? { count, unit: plain(match[2]!) } : undefined;
}

const grants = (clause: string): boolean => clauseSays(clause).some(({ says }) => says === 'approved') || (WILL_GET.test(clause) && !NO_CARE.test(clause));

/** The place where less was granted than was asked for. */
export function lessThanAsked(prose: Prose): Unit | undefined {
  const { units } = prose;
  for (const unit of units) {
    if (unit.kind === 'aside' || unit.kind === 'control') continue;
    const clauses = clausesOf(spelledOut(unit.words));
    for (const [at, clause] of clauses.entries()) {
      if (!grants(clause)) continue;
      const share = SHARE.exec(clause);
      const [some, all] = [num(share?.[1]), num(share?.[2])];
      const [whole, part] = share ? [] : [num(OF_ALL.exec(clause)?.[1]), num(OF_ALL.exec(clause)?.[2])];
      const asked = ASKED_THEN.exec(clause);
      if (isPart(some, all) || isPart(part, whole) || isPart(num(asked?.[2]), num(asked?.[1]))) return unit;
      const granted = countIn(clause) ?? bareCount(clause);
      if (!granted) continue;
      const before = [...clauses.slice(0, at), ...clauses.slice(at + 1), ...units.slice(Math.max(0, unit.index - NEAR), unit.index).map(({ words }) => spelledOut(words))];
      if (before.some((words) => asksMore(words, granted))) return unit;
    }
  }
  return listedLess(units) ?? columnsOfLess(prose);
}

const isPart = (some: number | undefined, all: number | undefined): boolean => some !== undefined && all !== undefined && some > 0 && some < all;

function bareCount(clause: string): Counted | undefined {
  const count = num(BARE.exec(clause)?.[1]);
  return count === undefined ? undefined : { count };
}

function asksMore(words: string, granted: Counted): boolean {
  if (!ASKS.test(words) || grants(words)) return false;
  const asked = countIn(words.slice(words.search(ASKS))) ?? countIn(words);
  return asked !== undefined && asked.count > granted.count && granted.count > 0 && (granted.unit === undefined || granted.unit === asked.unit);
}

const REQUESTED = /\b(?:requested|asked(?: for)?|submitted)\b/;
const APPROVED = /^(?!.*\bnot\b)(?:[a-z]+ ){0,3}\b(?:approved|authorized|certified|granted|allowed)\b/;
const LEADING = /^\D{0,3}(\d{1,4})\b(?![/.-]\d)/;

/** "Units requested: 24", "Units approved: 12" as labels with values. */
function listedLess(units: readonly Unit[]): Unit | undefined {
  const labelled = units.filter((unit) => unit.label !== undefined && LEADING.test(valueWords(unit).trim()) && !/date|amount|\$/.test(unit.label + unit.words));
  for (const unit of labelled) {
    if (!APPROVED.test(unit.label!)) continue;
    const granted = num(LEADING.exec(valueWords(unit).trim())?.[1]);
    const asked = labelled.find((other) => other !== unit && REQUESTED.test(other.label!) && Math.abs(other.index - unit.index) <= NEAR);
    const wanted = asked && num(LEADING.exec(valueWords(asked).trim())?.[1]);
    if (granted !== undefined && wanted !== undefined && granted > 0 && granted < wanted) return unit;
  }
  return undefined;
}

/** A table with a column of what was asked for and one of what was approved, a row with less in the second. */
function columnsOfLess({ units, view }: Prose): Unit | undefined {
  let asked: number | undefined;
  let granted: number | undefined;
  let block = -1;
  for (const line of view.lines) {
    if (line.block.kind !== 'table' || !line.cells) continue;
    const heading = (shape: RegExp) => line.cells!.find(({ text }) => shape.test(text.toLowerCase()) && !/\d\s*(?:hours|visits|days|units)/i.test(text))?.column;
    const [wanted, given] = [heading(REQUESTED), heading(GIVEN)];
    if (wanted !== undefined && given !== undefined && wanted !== given) [asked, granted, block] = [wanted, given, line.blockIndex];
    else if (line.blockIndex === block) {
      const count = (column: number | undefined) => num(LEADING.exec(line.cells!.find((cell) => cell.column === column)?.text.trim() ?? '')?.[1]);
      const [all, some] = [count(asked), count(granted)];
      if (isPart(some, all)) return units.find(({ start }) => start >= line.start);
    }
  }
  return undefined;
}

const GIVEN = /^(?!.*\bnot\b)(?:.{0,24})\b(?:approved|authorized|certified|granted)\b/;

const NOT_GRANTED = /^(?:[a-z]+ ){0,3}(?:not (?:approved|authorized|certified|covered)|denied|disapproved|not granted)(?: (?:services?|items?|days|visits|hours|units|care|drugs?|amount))?$/;
const GRANTED = /^(?:[a-z]+ ){0,3}(?:approved|authorized|certified|granted)(?: (?:services?|items?|days|visits|hours|units|care|drugs?))?$/;
const NOTHING = /^\W{0,3}(?:0|none|n\/a|no|nothing|not applicable)\b/;

/** "Services approved: …", "Services not approved: …", both with something after them. */
export function listedBoth({ units }: Prose): Unit | undefined {
  const filled = units.filter((unit) => unit.label !== undefined && unit.label.length < 50 && /[a-z]{3}|\d/.test(valueWords(unit)) && !NOTHING.test(valueWords(unit).trim()) && !/^\$/.test(valueWords(unit).trim()));
  const refused = filled.find((unit) => NOT_GRANTED.test(unit.label!) && !/\b(?:amount|date|if|when)\b/.test(unit.label!));
  return refused && filled.some((unit) => GRANTED.test(unit.label!) && !NOT_GRANTED.test(unit.label!) && Math.abs(unit.index - refused.index) <= 12) ? refused : undefined;
}

/** An alternative that was not asked for, earlier days, a rule: no part of the request is granted by them. */
const NO_GRANT = /\b(?:instead|alternative|in its place|in place of|another|would be|already|previously|earlier|originally|before|so far|through|until|up to|separate|paid|other charges?)\b/;
const WILL = /^(?:the |your |our )?(?:we|plan|fund) (?:will|can) (?:now |only )?(?:pay for|cover|approve|allow|authorize) (?:the|your|an?)\b/;
/** A refusal of what would have come on top of days that were granted before. */
const GOES_ON = /\b(?:further|additional|continued|continuing|beyond|after|extend|extension|more|remaining|ends?|ended|stops?|forward|no longer)\b/;

/** A grant and a refusal in neighbouring sentences of one decision. */
export function grantBesideRefusal(decisions: readonly Decision[]): Decision | undefined {
  const told = decisions.filter(({ by }) => by === 'sentence');
  const grantsHere = told.filter(({ says, unit, weight }) => (says === 'approved' || says === 'reversed') && (weight >= 3 || WILL.test(unit.words)) && !NO_GRANT.test(unit.words));
  for (const grant of grantsHere) {
    const refusal = told.find(({ says, unit, weight }) => says === 'denied' && weight >= 2 && unit !== grant.unit && Math.abs(unit.index - grant.unit.index) === 1 && unit.paragraph === grant.unit.paragraph && !GOES_ON.test(unit.words) && !TOLD.test(unit.words));
    if (refusal) return refusal;
  }
  return undefined;
}
