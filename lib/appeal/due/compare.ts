/**
 * Two grounds that give different days: the paper and the rule of the confirmed plan type, or two papers of the same
 * decision. Both are shown; the earlier one presses while it is still ahead.
 */
import { addDays, longDate } from '../plain-date';
import { asOther, withOthers, type Counting } from './counting';
import { isNotice } from './questions';
import { ruledWindow } from './ruled';
import type { LevelRule } from './rule';
import type { DateDeadline, OtherDate, WindowDeadline } from './shape';
import { endOf, roughDays, spanWords } from './span';
import { countedWords } from './start';

/** Also where the earlier one has passed already: the later one still may hold, and that it may not is said. */
const passedBefore = ({ date }: { readonly date: string }): string => `An earlier day that may count has passed: ${longDate(date)}. Send it now, and ask the plan which day holds.`;

/** Which of the two presses: the earlier one, or the later one where the earlier has passed. */
function pressing(first: DateDeadline, second: DateDeadline): readonly [DateDeadline, DateDeadline] {
  const [early, late] = second.date < first.date ? [second, first] : [first, second];
  return early.daysLeft < 0 && late.daysLeft >= 0 ? [late, early] : [early, late];
}

/** Both days in one deadline: `saysOf` gives the words of the one that does not press. */
function both(counting: Counting, first: DateDeadline, second: DateDeadline, saysOf: (other: DateDeadline) => string): DateDeadline {
  const [now, other] = pressing(first, second);
  const known = new Set([now.date]);
  const beside = [...now.others, { ...asOther(other, saysOf(other), counting.today), ...(other.row ? { row: other.row } : {}) }, ...other.others].filter(({ date }) => !known.has(date) && known.add(date));
  const made = withOthers(now, beside.sort((a, b) => (a.date < b.date ? -1 : 1)), counting.urgency);
  return other.daysLeft < 0 && now.daysLeft >= 0 ? { ...made, alerts: [...counting.urgency, passedBefore(other), ...made.alerts.slice(counting.urgency.length)] } : made;
}

/** Whether a day that the paper gives cannot stand together with the rule, as the rule's `bound` reads. */
function isConflict(date: string, strict: string, from: string, { level: { filing } }: LevelRule): boolean {
  if (date < strict) return true;
  if (filing.bound === 'minimum') return false;
  const latest = filing.bound === 'range' && filing.maximum !== undefined ? endOf(from, filing.maximum) : addDays(strict, filing.mailingPresumptionDays ?? 0);
  return latest !== undefined && date > latest;
}

const RULE_SAYS = 'The rule for this plan type gives another day.';

/** A day of the paper beside the rule that holds for the same level. A printed date stays first: the plan is bound by it. */
export function besideRule(counting: Counting, printed: DateDeadline, rule: LevelRule, isPrintedDate: boolean): DateDeadline {
  const [start] = counting.starts;
  // The day that a page shows is the plan's, and no notice's: a few days between them are no conflict.
  if (!start || counting.starts.length > 1 || (start.ground === 'counted-from-notice' && !isNotice(counting.reading))) return printed;
  const ruled = ruledWindow(counting, rule);
  if (ruled.kind !== 'date' || !isConflict(printed.date, ruled.date, start.date, rule)) return printed;
  const ruleWords = `${RULE_SAYS} ${countedWords(ruled.date, spanWords(rule.span), start)} ${rule.fromMemory ? 'Check your notice: this rule was not checked against its text. ' : ''}The plan type is: ${rule.plan.name}.`;
  if (isPrintedDate) {
    const others: OtherDate[] = [...printed.others, { ...asOther(ruled, ruleWords, counting.today), row: rule.row }];
    return withOthers(printed, others, counting.urgency);
  }
  return both(counting, printed, ruled, (other) => (other.ground === 'rule' ? ruleWords : `Your paper gives another day. ${other.words}`));
}

/** A printed time without a day to count from, beside the rule's: the shorter one is kept, both are named. */
export function windowBesideRule(counting: Counting, printed: WindowDeadline, rule: LevelRule): WindowDeadline {
  const { filing } = rule.level;
  const [says, ruled] = [roughDays(printed.span), roughDays(rule.span)];
  const most = filing.bound === 'minimum' ? Number.POSITIVE_INFINITY : filing.bound === 'range' ? (filing.maximum ?? ruled) : ruled + (filing.mailingPresumptionDays ?? 0);
  if (says >= ruled && says <= most) return printed;
  const alert = `The paper says ${spanWords(printed.span)}, and the rule for this plan type ${spanWords(rule.span)}. Keep the shorter one until the plan confirms.`;
  return { ...printed, alerts: [...counting.urgency, alert, ...printed.alerts.filter((each) => !counting.urgency.includes(each))] };
}

/** The last day by another paper of the same decision. */
export function besidePaper(counting: Counting, first: DateDeadline | undefined, other: DateDeadline): DateDeadline {
  if (!first) return other;
  if (first.date === other.date) return first;
  return both(counting, first, other, (each) => `${each === other ? 'Another paper of this case gives another day.' : 'One of the papers of this case gives another day.'} ${each.words}`);
}
