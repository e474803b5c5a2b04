/** Whether a letter can be drafted for a case now, and if not why: in words for the member. */
import type { LetterKind } from '../../cases/model';
import type { AppealLevel } from '../../knowledge/appeal-rights';
import { finalAnswerIn } from '../due/questions';
import { interviewOf } from '../interview/answers';
import type { KnownFile, KnownReading } from '../known/known';
import { settledCase } from '../known/choices';
import { standOf, type Stand } from '../levels/stand';
import { mainDocument } from '../main-document';
import { denialReasonsOf } from '../plain-reason';
import { faceOf, type FaceKind } from '../verdict-face';
import { listOf } from '../words';
import { termsOf } from './levels/terms-of';

export type Draftable = { readonly ok: true } | { readonly ok: false; readonly why: string };

const OK: Draftable = { ok: true };
const no = (why: string): Draftable => ({ ok: false, why });

const NOT_DRAFTABLE: Readonly<Record<Exclude<FaceKind, 'denied' | 'part-denied'>, string>> = {
  upheld: 'This answers an appeal that was already made. Write the letter for the next level instead.',
  reversed: 'The plan changed its decision. There is nothing to appeal.',
  bill: 'This shows an amount to pay, and no decision of a plan. Add the plan’s statement or letter first.',
  'cost-share': 'This is your share of the cost, not a denial. Ask the plan to check the amounts first.',
  approved: 'This was approved. There is nothing to appeal.',
  pending: 'The plan has not decided yet. An appeal answers a decision.',
  several: 'This paper shows several denials. Pick the one to appeal.',
  'no-appeal-rights': 'The plan could not process this claim, so it cannot be appealed. Your provider must send a new one.',
  'not-a-denial': 'Nothing was denied on this paper.',
  nothing: 'Nothing was denied on this paper.',
};

const NO_PAPER = 'Add the letter or statement of the denial first.';
const NO_PLAN_TYPE = 'Say first what kind of plan you have. Each kind has its own levels.';
const NO_SUCH_LEVEL = 'Your kind of plan has no such level.';
const COURT = 'A court case is not begun with a letter like this. Get legal advice before its time runs out. Your decision letter or plan document names that time.';

/** What a side route is for; the letter is offered where the case is of that kind. */
const SIDE_ROUTES: Readonly<Record<string, { readonly categories: readonly string[]; readonly isForCareGoingOn?: true; readonly why: string }>> = {
  'fast-appeal': {
    categories: ['concurrent-review', 'level-of-care'], isForCareGoingOn: true,
    why: 'A fast appeal is for a stay or care that is ending now. It is made by phone, at the number on your notice.',
  },
  'drug-exception': { categories: ['formulary', 'step-therapy', 'quantity-limit'], why: 'A drug exception is for a drug that the plan does not cover as prescribed.' },
};

/** Whether a reading, or one claim of it, can be appealed at the first level, and if not why. */
export function draftable(reading: KnownReading, claimNumber?: string, finalAnswer?: string): Draftable {
  const { kind } = faceOf(reading, claimNumber, finalAnswer);
  return kind === 'denied' || kind === 'part-denied' ? OK : no(NOT_DRAFTABLE[kind]);
}

function sideRoute(level: AppealLevel, reading: KnownReading, file: KnownFile): Draftable {
  const route = SIDE_ROUTES[level.id];
  if (!route) return OK;
  const isGoingOn = route.isForCareGoingOn && interviewOf(file.answers).care === 'going-on';
  return isGoingOn || denialReasonsOf(reading).some(({ id }) => route.categories.includes(id)) ? OK : no(route.why);
}

function notOpen(level: AppealLevel, { open }: Stand): Draftable {
  const names = listOf(open.map(({ name }) => name));
  const isPast = open.every(({ order }) => order > level.order);
  if (isPast) return no(names ? `This level is behind you. What is open now: ${names}.` : 'This level is behind you.');
  return no(`This level opens after the one before it was decided. What is open now: ${names}.`);
}

function levelDraftable(levelId: string, file: KnownFile, reading: KnownReading): Draftable {
  const stand = standOf(file);
  const level = stand.plan?.levels.find(({ id }) => id === levelId);
  if (!stand.plan) return no(NO_PLAN_TYPE);
  if (!level) return no(NO_SUCH_LEVEL);
  if (!termsOf(stand.plan.id, level.id)) return no(COURT);
  const { kind } = faceOf(reading, file.case.claimNumber, finalAnswerIn(file.answers));
  if (stand.isReversed) return no(NOT_DRAFTABLE.reversed);
  if (kind !== 'denied' && kind !== 'part-denied' && kind !== 'upheld') return no(NOT_DRAFTABLE[kind]);
  if (level.order === 0) return sideRoute(level, reading, file);
  return stand.open.includes(level) ? OK : notOpen(level, stand);
}

/** The same for any letter of a case. A letter that helps an appeal is drafted wherever there is a paper to write about. */
export function draftableAt(kind: LetterKind, given: KnownFile): Draftable {
  const file = settledCase(given);
  const main = mainDocument(file);
  if (!main) return no(NO_PAPER);
  if (kind === 'first-level-appeal') return draftable(main.reading, file.case.claimNumber, finalAnswerIn(file.answers));
  const [group, id = ''] = kind.split('/');
  return group === 'level' ? levelDraftable(id, file, main.reading) : OK;
}
