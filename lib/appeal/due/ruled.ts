/** The last day by the rule of the confirmed plan type, for the levels that can be used now. */
import type { AppealLevel, PlanType } from '../../knowledge/appeal-rights';
import { daysBetween, longDate, type PlainDate } from '../plain-date';
import { asOther, othersAlert, withOthers, type Counting } from './counting';
import { dateAlerts, ruleAlerts, ruleNotes } from './notes';
import { FINAL_ANSWER, NOTICE_DATE, WHERE_NOTICES_SAY_IT } from './questions';
import { isSureEnough, ruleOf, sharedRule, spanOfLevel, type LevelRule } from './rule';
import type { DateDeadline, KnownDeadline, OtherDate, WindowDeadline } from './shape';
import { endOf, spanWords } from './span';
import { countedWords, earliestFirst, pageNotes } from './start';

/** Nothing is filed there: the plan sends the case on. */
const goesOnByItself = ({ filing }: AppealLevel): boolean => /^automatic/.test(filing.from);

/** What the rule says of a level for which no date may be counted. */
export function noDateWords(plan: PlanType, level: AppealLevel): string {
  if (goesOnByItself(level)) return 'You file nothing here: the plan must send the case on by itself.';
  const span = spanOfLevel(level);
  if (level.filing.bound === 'maximum' && span !== undefined && isSureEnough(plan, level)) return `The rule allows ${spanWords(span)} at most, and a state may allow less. Your notice says how much.`;
  return 'The rule gives no number of days. Your letter says by when.';
}

/** The window of one rule: a date where there is a day to count from. `lead` is said of a level that is not the first. */
export function ruledWindow({ reading, starts, today, caution, urgency }: Counting, rule: LevelRule, lead = ''): DateDeadline | WindowDeadline {
  const { span, row, plan } = rule;
  const [first, ...also] = earliestFirst(starts.flatMap((start) => {
    const date = endOf(start.date, span);
    return date ? [{ date, start }] : [];
  }));
  if (!first) {
    return {
      kind: 'window', span, ground: 'rule', row, caution, proof: [], question: NOTICE_DATE,
      words: `This page prints no time to appeal. ${lead}The rule for this plan type gives ${spanWords(span)}: ${plan.name}.`,
      alerts: [...urgency, ...ruleAlerts(rule)],
      notes: ruleNotes(rule),
    };
  }
  const { date, start } = first;
  const daysLeft = daysBetween(today, date);
  const others = also.map((other): OtherDate => ({
    date: other.date, daysLeft: daysBetween(today, other.date), proof: other.start.proof,
    words: `The paper can also be read as dated ${longDate(other.start.date)}, which gives ${longDate(other.date)}.`,
  }));
  return {
    kind: 'date', date, daysLeft, ground: 'rule', row, caution, others, proof: start.proof,
    words: `${countedWords(date, spanWords(span), start)} ${lead}That is the rule for this plan type: ${plan.name}.`,
    alerts: [...urgency, ...othersAlert(others), ...dateAlerts(date, daysLeft, rule), ...ruleAlerts(rule)],
    notes: [...pageNotes(reading, start), ...ruleNotes(rule, date, start.date)],
  };
}

const leadOf = (level: AppealLevel): string => `The next level is: ${level.name}. `;

/** One level's time in a sentence, where several with different times are open. */
function sayOne(counting: Counting, plan: PlanType, level: AppealLevel): string {
  const rule = ruleOf(plan, level);
  if (!rule) return `${level.name}: ${noDateWords(plan, level)}`;
  const found = ruledWindow(counting, rule);
  return `${level.name}: ${spanWords(rule.span)}${found.kind === 'date' ? `, which ends on ${longDate(found.date)}` : ''}.`;
}

/** Every alternative has a date of its own: the earliest stands first. */
function eachWithDate(counting: Counting, rules: readonly LevelRule[]): DateDeadline | undefined {
  const found = rules.map((rule) => ({ rule, deadline: ruledWindow(counting, rule, leadOf(rule.level)) }));
  const dated = earliestFirst(found.flatMap(({ rule, deadline }) => (deadline.kind === 'date' ? [{ date: deadline.date, rule, deadline }] : [])));
  const [first, ...also] = dated;
  if (!first || found.some(({ deadline }) => deadline.kind !== 'date')) return undefined;
  const words = (rule: LevelRule, date: PlainDate) => `Another way may be open: ${rule.level.name}. Its rule gives ${spanWords(rule.span)}, to ${longDate(date)}. Your letter says which one is open.`;
  const more = also.map(({ rule, deadline, date }) => asOther({ date, proof: deadline.proof }, words(rule, date), counting.today));
  return withOthers(first.deadline, [...first.deadline.others, ...more], counting.urgency);
}

/**
 * The rule of the levels that can be used now. One window, or the same for all: that one. Different ones: the earliest,
 * with the others beside it; where one of them has no number, each is said and no date is given.
 * Undefined where none of them has a window that may be counted.
 */
export function ruledLevels(counting: Counting, plan: PlanType, open: readonly AppealLevel[], isNext: boolean): KnownDeadline | undefined {
  const shared = sharedRule(plan, open);
  if (shared) return ruledWindow(counting, shared, isNext ? leadOf(shared.level) : '');
  const rules = open.flatMap((level) => ruleOf(plan, level) ?? []);
  if (rules.length === 0) return undefined;
  const each = rules.length === open.length ? eachWithDate(counting, rules) : undefined;
  return each ?? {
    kind: 'unknown', caution: counting.caution, proof: [], question: FINAL_ANSWER, row: rules[0]!.row,
    words: `Several ways may be open, and your letter says which. ${open.map((level) => sayOne(counting, plan, level)).join(' ')}`,
    whereNoticesSayIt: WHERE_NOTICES_SAY_IT,
    alerts: [...counting.urgency, ...new Set(rules.flatMap(ruleAlerts))],
    notes: [plan.wording],
  };
}
