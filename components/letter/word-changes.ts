/** Two wordings of a sentence as one run of words: those that stayed, came and went. */
import { diffWordsWithSpace } from 'diff';

export interface WordRun {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Sentences of a letter are short; beyond this the whole of it is said to have changed, so that no pair of texts can stall the page. */
const MOST_EDITS = 400;

export function wordChanges(before: string, after: string): readonly WordRun[] {
  const runs = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (!runs) return [{ kind: 'removed', text: before }, { kind: 'added', text: after }];
  return runs.map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }));
}
