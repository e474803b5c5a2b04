/** Where no date can be shown: the one question that settles it, and where notices print the answer. */
import type { Answer } from '../../cases/model';
import type { Reading } from '../../reading/reading';
import type { DeadlineQuestion } from './shape';

export const WHERE_NOTICES_SAY_IT =
  'Look for the part headed “Your appeal rights” or “How to appeal”. It mostly stands after the reasons, near the end.';
export const WHERE_THE_LETTER_IS =
  'The letter behind this claim says it. Look under Documents, Messages or Explanation of Benefits in your portal.';

export const NOTICE_DATE: DeadlineQuestion = {
  id: 'notice-date',
  text: 'What date is on your notice?',
  why: 'The time to appeal is counted from it.',
};
export const PLAN_TYPE: DeadlineQuestion = {
  id: 'plan-type',
  text: 'What kind of plan do you have?',
  why: 'Each kind of plan has its own rule for the time to appeal.',
};
export const LETTER: DeadlineQuestion = {
  id: 'letter',
  text: 'Do you have the letter or statement for this denial? Add it here.',
  why: 'It prints the time to appeal, or says where to ask.',
};
export const FINAL_ANSWER: DeadlineQuestion = {
  id: 'final-answer',
  text: 'Is this letter the answer to an appeal that you already made?',
  why: 'Then the next step is outside review, and its time is the one printed here.',
};

/** What the member said to `FINAL_ANSWER`, in a case. */
export const finalAnswerIn = (answers: readonly Pick<Answer, 'question' | 'text'>[]): string | undefined => answers.find(({ question }) => question === FINAL_ANSWER.id)?.text;

/** Papers that carry appeal rights; a portal page mostly does not. */
export const isNotice = ({ document }: Pick<Reading, 'document'>): boolean => document === 'denial-letter' || document === 'eob' || document === 'msn';
