/**
 * The ladder of the confirmed plan type, with where the case stands on it: every level with its last day, when it went
 * out, and by when the answer should come. Each answer that refused is the start of the next level's time.
 */
import type { AppealLevel, PlanType } from '../../knowledge/appeal-rights';
import { filedLabel } from '../due/filed';
import { isFromMemory, isSureEnough } from '../due/rule';
import type { Proof } from '../due/shape';
import { proofsOf, startsOf } from '../due/start';
import { interviewOf } from '../interview/answers';
import type { KnownDocument, KnownFile } from '../known/known';
import { dollars } from '../money';
import { isPlainDate, type PlainDate } from '../plain-date';
import { answerBy, type AnswerBy } from './answer-by';
import { decisionsOf, inputOf, type Decision } from './decision';
import { lastDayGone, lastDayLater, lastDayNow, type LastDay } from './last-day';
import { sentAt } from './sent';
import { rowOfLevel, standOf, type Stand } from './stand';
import { sideRoutes, stepsOf } from './steps';

export type StopState = 'done' | 'open' | 'later' | 'not-available';

/** A day that a paper of the case bears. */
export interface PaperDay {
  readonly date: PlainDate;
  readonly proof: readonly Proof[];
}

export interface LadderStop {
  readonly level: AppealLevel;
  readonly row: string;
  readonly state: StopState;
  readonly lastDay: LastDay;
  /** "Must be received by", "Send by", "File by". */
  readonly dateLabel: string;
  /** The day on which the appeal at this level went out, as the member wrote it down. */
  readonly sentOn?: PlainDate;
  /** The day of the answer that refused it. */
  readonly answered?: PaperDay;
  readonly answerBy: readonly AnswerBy[];
  readonly notes: readonly string[];
}

export interface Ladder {
  readonly plan: PlanType;
  readonly today: PlainDate;
  /** The day of the first denial, from which the first level counts. */
  readonly decided?: PaperDay;
  readonly stops: readonly LadderStop[];
  /** Beside the ladder: fast appeals and drug exceptions. */
  readonly side: readonly LadderStop[];
}

const REVERSED = 'The plan changed its decision. There is nothing to appeal now.';
const ELSEWHERE = 'You said that you are at another level.';

function stateOf(level: AppealLevel, plan: PlanType, { open, refusals, isReversed, isTold }: Stand): StopState {
  const steps = stepsOf(plan);
  const at = isTold ? steps.indexOf(open[0]?.order ?? 0) : refusals.length;
  if (steps.indexOf(level.order) < at) return 'done';
  if (isReversed) return 'not-available';
  if (open.includes(level)) return 'open';
  return steps.indexOf(level.order) > at ? 'later' : 'not-available';
}

/** What must be in dispute for a level to take the case. Amounts by the year are not given: those to come are not checked yet. */
function amountNotes(plan: PlanType, level: AppealLevel): string[] {
  if (!level.minimumAmount || !isSureEnough(plan, level)) return [];
  const { usd } = level.minimumAmount;
  return [typeof usd === 'number' ? `It takes cases with at least ${dollars(usd)} in dispute.` : 'It takes cases only above an amount in dispute. The amount changes each year: ask.'];
}

function dayOf(paper: KnownDocument | undefined, given: PlainDate | undefined): PaperDay | undefined {
  const [start] = paper ? startsOf(paper.reading, given) : [];
  return start && { date: start.date, proof: start.proof.map((proof) => ({ ...proof, documentId: paper!.id })) };
}

function answeredOn(paper: KnownDocument | undefined): PaperDay | undefined {
  const known = paper?.reading.fields.noticeDate;
  return paper && known && isPlainDate(known.value) ? { date: known.value, proof: proofsOf(known).map((proof) => ({ ...proof, documentId: paper.id })) } : undefined;
}

/** @param file settled. Undefined without a confirmed plan type, and where no denial runs. */
export function ladderOf(file: KnownFile, today: PlainDate): Ladder | undefined {
  const stand = standOf(file);
  const { plan } = stand;
  const decisions = decisionsOf(file, stand);
  const last = decisions.at(-1);
  if (!plan || !last) return undefined;
  const interview = interviewOf(file.answers);
  const steps = stepsOf(plan);
  const first = decisions.find(({ paper }) => !stand.refusals.some(({ id }) => id === paper.id));
  /** The decision that opened a step: the first denial, or the refusal before it. */
  const openedBy = (step: number): Decision | undefined => (step === 0 ? first : decisions.find(({ paper }) => paper.id === stand.refusals[step - 1]?.id));

  const lastDay = (level: AppealLevel, state: StopState): LastDay => {
    if (state === 'later') return lastDayLater(plan, level, file.documents);
    if (state === 'not-available') return lastDayGone(plan, level, stand.isReversed ? REVERSED : ELSEWHERE);
    if (state === 'open') return lastDayNow(plan, level, inputOf(file, last, stand, today), stand.open);
    const before = openedBy(steps.indexOf(level.order));
    if (!before) return lastDayGone(plan, level, 'This level is behind you.');
    // It is over: nothing about it presses any more.
    return { ...lastDayNow(plan, level, inputOf(file, before, stand, today), [level]), alerts: [] };
  };

  const stop = (level: AppealLevel, state: StopState): LadderStop => {
    const sentOn = sentAt(file, plan, level);
    const answered = state === 'done' ? answeredOn(stand.refusals[steps.indexOf(level.order)]) : undefined;
    return {
      level, row: rowOfLevel(plan, level), state, lastDay: lastDay(level, state), dateLabel: filedLabel(level.filing.countsAsFiled),
      answerBy: state === 'done' || state === 'not-available' ? [] : answerBy(plan, level, interview, state === 'open' ? sentOn : undefined, today),
      notes: [...amountNotes(plan, level), ...(isFromMemory(plan, level) ? ['Check your notice: this level was not checked against its text.'] : [])],
      ...(sentOn ? { sentOn } : {}), ...(answered ? { answered } : {}),
    };
  };

  const decided = dayOf(first?.paper, file.case.noticeDateFromMember);
  const sideState: StopState = stand.isReversed ? 'not-available' : 'open';
  return {
    plan, today,
    ...(decided ? { decided } : {}),
    stops: plan.levels.filter(({ order }) => order >= 1).sort((a, b) => a.order - b.order).map((level) => stop(level, stateOf(level, plan, stand))),
    side: sideRoutes(plan).map((level) => ({ ...stop(level, sideState), lastDay: lastDayGone(plan, level, stand.isReversed ? REVERSED : sideWords(level)) })),
  };
}

/** A side route has no window of the ladder: the time that counts is on its own notice. */
const sideWords = ({ filing }: AppealLevel): string => (filing.from === 'any time' ? 'It can be asked for at any time.' : 'Use the time that is printed on that notice. It can be hours.');
