/** By when a thing is worth doing, with the date where one is known. */
import type { Deadline } from '../../lib/appeal/deadline';
import type { By } from '../../lib/appeal/todo/item';
import { dateWords } from '../words/format';

const WORDS: Readonly<Record<By, string>> = {
  today: 'Best done today.',
  'before-appeal': 'Before you send the appeal.',
  'appeal-date': 'Before the last day to appeal.',
  'before-paying': 'Before you pay a bill.',
  'after-sending': 'Once the letter is out.',
  'with-answer': 'When the answer is here.',
};

/** A date only where one was read or counted; a passed one is not a goal any more. */
export function byWords(by: By | undefined, deadline: Deadline | undefined): string | undefined {
  if (!by) return undefined;
  const isDated = (by === 'before-appeal' || by === 'appeal-date') && deadline?.kind === 'date' && deadline.daysLeft >= 0;
  return isDated ? `By ${dateWords(deadline.date)}.` : WORDS[by];
}
