import { useRef } from 'react';
import { putBack, removeSentence } from '../../lib/appeal/edit';
import type { LetterContent } from '../../lib/cases/letter';
import { sentenceOf } from './sentences';

interface Step {
  readonly sentenceId: string;
  /** The letter before it was touched. */
  readonly before: LetterContent;
}

const same = (content: LetterContent, next: LetterContent, id: string): boolean => JSON.stringify(sentenceOf(content, id)) === JSON.stringify(sentenceOf(next, id));

/**
 * Takes back what was done in this view, sentence by sentence and the newest first. Only the sentence that was touched goes
 * back: what came into the letter meanwhile by itself, or from another window, stays.
 */
export function useUndo() {
  const steps = useRef<readonly Step[]>([]);
  return {
    /** A sentence is about to be changed, taken out or added. */
    note: (sentenceId: string, before: LetterContent) => {
      steps.current = [...steps.current, { sentenceId, before }];
    },
    /** The letter without the last change that still makes a difference; none where there is nothing to take back. */
    undo: (content: LetterContent): { readonly content: LetterContent; readonly sentenceId: string } | undefined => {
      for (let step = steps.current.at(-1); step; step = steps.current.at(-1)) {
        steps.current = steps.current.slice(0, -1);
        const { sentenceId, before } = step;
        const next = sentenceOf(before, sentenceId) ? putBack(content, sentenceId, before) : removeSentence(content, sentenceId);
        if (!same(content, next, sentenceId)) return { content: next, sentenceId };
      }
      return undefined;
    },
  };
}
