/**
 * By when the answer to an appeal should come, by the plan's own clock (`decision` of a level in `appeal-rights.json`).
 * Hours are never counted to an hour, working days to no day; rows that are not sure enough say nothing.
 */
import type { AppealLevel, PlanType } from '../../knowledge/appeal-rights';
import { isFromMemory, isSureEnough } from '../due/rule';
import { endOf } from '../due/span';
import type { Interview } from '../interview/answers';
import { daysBetween, longDate, type PlainDate } from '../plain-date';
import { counted } from '../words';

export interface AnswerBy {
  /** Of which care this clock is; `any` where it is the same for all that apply. */
  readonly care: 'any' | 'received' | 'to-come' | 'going-on' | 'urgent' | 'part-b-drug';
  /** Only for whole days counted from a day of sending that the member wrote down. */
  readonly date?: PlainDate;
  readonly daysLeft?: number;
  readonly words: string;
  readonly notes: readonly string[];
  readonly row: string;
}

type Decision = AppealLevel['decision'];
type Clock = NonNullable<Decision['preService']>;
type Part = Exclude<AnswerBy['care'], 'any'>;

const CLOCK_OF = { received: 'postService', 'to-come': 'preService', 'going-on': 'concurrent', urgent: 'urgent', 'part-b-drug': 'partBDrug' } as const satisfies Record<Part, keyof Decision>;
const OF_CARE: Readonly<Record<AnswerBy['care'], string>> = {
  any: '', received: 'For care you already had: ', 'to-come': 'For care still to come: ', 'going-on': 'For care that goes on: ', urgent: 'For an urgent appeal: ', 'part-b-drug': 'For a Part B drug: ',
};
const FROM_MEMORY = 'Check your notice: this rule was not checked against its text.';
const COUNTED = 'Counted from the day you sent it. Their time runs from the day they got it, so it can be later.';

/** A clock of which we know that it starts somewhere else than at the appeal. */
const startsElsewhere = ({ note }: Clock): boolean => note !== undefined && /^from (?!receipt)/.test(note);

const isSame = (a: Clock | undefined, b: Clock | undefined): boolean => a !== undefined && b !== undefined && a.amount === b.amount && a.unit === b.unit;

/** "30 days": calendar days are simply days. */
const amountWords = ({ amount, unit }: Clock): string => (amount === null || unit === null ? '' : counted(amount, unit.replace(/^calendar /, '').replace(/s$/, '')));

const clockOf = (decision: Decision, part: Part): Clock | undefined => {
  const clock = decision[CLOCK_OF[part]];
  return clock && (clock.amount !== null || clock.note !== undefined) ? clock : undefined;
};

/** Which clocks apply: by the care that the member told; both usual ones while they have not. */
function partsOf({ care, urgent }: Pick<Interview, 'care' | 'urgent'>, decision: Decision): Part[] {
  const usual: Part[] = care === 'received' ? ['received'] : care === 'to-come' ? ['to-come'] : care === 'going-on' ? ['going-on', 'to-come'] : ['to-come', 'received'];
  const parts: Part[] = [...usual, ...(care === 'received' ? [] : ['part-b-drug' as const]), ...(urgent === 'yes' ? ['urgent' as const] : [])];
  return parts.filter((part) => clockOf(decision, part));
}

function made(care: AnswerBy['care'], clock: Clock, row: string, fromMemory: boolean, elsewhere: boolean, sentOn: PlainDate | undefined, today: PlainDate): AnswerBy {
  const say = (sentence: string): string => (care === 'any' ? sentence : `${OF_CARE[care]}${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`);
  const isHours = clock.unit === 'hours';
  const extra = [...(clock.note ? [`The rule adds: ${clock.note}.`] : []), ...(fromMemory ? [FROM_MEMORY] : [])];
  // Of urgent cases rows name days for asking and days for answering alike: none is counted.
  const date = care !== 'urgent' && clock.unit === 'calendar days' && clock.amount !== null && !elsewhere ? endOf(sentOn, clock.amount) : undefined;
  if (date && sentOn) {
    const daysLeft = daysBetween(today, date);
    const late = daysLeft < 0 ? ' That day has passed. Call, and ask for the state of your appeal.' : '';
    return { care, date, daysLeft, row, words: say(`They should answer by ${longDate(date)}: ${amountWords(clock)} from ${longDate(sentOn)}.${late}`), notes: [COUNTED, ...extra] };
  }
  if (care === 'urgent' && !isHours) return { care, row, words: say(`The rule names ${amountWords(clock)}. Your letter says how they count.`), notes: extra };
  if (clock.amount === null) return { care, row, words: say(`${clock.note ?? ''}.`), notes: fromMemory ? [FROM_MEMORY] : [] };
  const ends = isHours ? ' once they have it. Ask by phone when that is' : elsewhere ? '' : ' from when they have it';
  return { care, row, words: say(`The rule gives them ${amountWords(clock)} to answer${ends}.`), notes: extra };
}

/** @param sentOn the day on which the appeal at this level went out; without it no date is counted */
export function answerBy(plan: PlanType, level: AppealLevel, interview: Pick<Interview, 'care' | 'urgent'>, sentOn: PlainDate | undefined, today: PlainDate): readonly AnswerBy[] {
  if (!isSureEnough(plan, level)) return [];
  const { decision } = level;
  const parts = partsOf(interview, decision);
  const [one, other] = [clockOf(decision, 'to-come'), clockOf(decision, 'received')];
  // A note on where the clock starts stands on one of the two, and holds for both where they are the same.
  const elsewhere = (clock: Clock) => startsElsewhere(clock) || (isSame(one, other) && [one, other].some((each) => each && startsElsewhere(each)) && isSame(clock, one));
  const isShared = isSame(one, other) && parts.includes('to-come') && parts.includes('received');
  const row = `appeal-rights/${plan.id}/${level.id}`;
  return parts.flatMap((part) => {
    const clock = clockOf(decision, part);
    if (!clock || (isShared && part === 'received')) return [];
    return [made(isShared && part === 'to-come' ? 'any' : part, clock, row, isFromMemory(plan, level), elsewhere(clock), sentOn, today)];
  });
}
