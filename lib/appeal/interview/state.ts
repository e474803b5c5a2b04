/** Which questions a case is asked, which are answered, which were skipped, and which one comes next. */
import type { Answer } from '../../cases/model';
import type { KnownFile } from '../known/known';
import { findingsIn, treatmentsIn } from './answers';
import { atHandOf } from './at-hand';
import { confirmedPlan } from './plan-choices';
import { QUESTIONS } from './questions';
import type { Question } from './shape';
import { situationOf, type Situation } from './situation';

const SKIPPED = 'skipped:';

/** The name under which a skip is kept: `yes`, or empty where it was taken back. */
export const skipOf = (question: string): string => `${SKIPPED}${question}`;

/** The answer that says: none of it yet. */
export const NONE_AT_HAND = 'none';

const textOf = (answers: readonly Pick<Answer, 'question' | 'text'>[], question: string): string =>
  answers.find((answer) => answer.question === question)?.text.trim() ?? '';

const isTicked = ({ checklist }: Pick<KnownFile, 'checklist'>, item: string): boolean => checklist.some((entry) => entry.item === item && entry.done);

/** Whether something that can be understood was answered. */
export function isAnswered({ id, kind, choices }: Question, situation: Situation): boolean {
  const { file } = situation;
  const text = textOf(file.answers, id);
  switch (kind) {
    case 'choice': return choices?.some(({ value }) => value === text) ?? false;
    case 'words': return text !== '';
    case 'treatments': return treatmentsIn(text).length > 0;
    case 'findings': return findingsIn(text).length > 0;
    case 'plan-type': return confirmedPlan(file) !== undefined;
    case 'at-hand': return text === NONE_AT_HAND || atHandOf(situation).some(({ item }) => isTicked(file, item));
  }
}

export type State = 'open' | 'answered' | 'skipped';

/** A question as this case is asked it: in the words that fit it, with its state. */
export interface Asked {
  readonly question: Question;
  readonly state: State;
}

const inWordsOf = (question: Question, situation: Situation): Question => {
  const variant = question.variants?.find(({ when }) => when.holds(situation));
  return variant ? { ...question, text: variant.text, why: variant.why, ...(variant.hint ? { hint: variant.hint } : {}) } : question;
};

/** All that the case is asked, in order. An answer beats a skip. */
export function askedOf(file: KnownFile): readonly Asked[] {
  const situation = situationOf(file);
  return QUESTIONS.filter(({ when }) => when.every((condition) => condition.holds(situation))).map((question) => ({
    question: inWordsOf(question, situation),
    state: isAnswered(question, situation) ? 'answered' : textOf(file.answers, skipOf(question.id)) === 'yes' ? 'skipped' : 'open',
  }));
}

/** Neither answered nor skipped. */
export const openQuestionsOf = (file: KnownFile): readonly Question[] => askedOf(file).filter(({ state }) => state === 'open').map(({ question }) => question);

/** The one to go on with; undefined where none is left. */
export const nextQuestion = (file: KnownFile): Question | undefined => openQuestionsOf(file)[0];

export interface Counts {
  readonly asked: number;
  readonly answered: number;
  readonly skipped: number;
  readonly open: number;
}

export function countsOf(file: KnownFile): Counts {
  const asked = askedOf(file);
  const count = (wanted: State) => asked.filter(({ state }) => state === wanted).length;
  return { asked: asked.length, answered: count('answered'), skipped: count('skipped'), open: count('open') };
}
