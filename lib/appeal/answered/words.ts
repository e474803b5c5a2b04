/** What an answer says, in the member's words. */
import type { Answered } from './answered';
import type { Change, LineTurn } from './change';
import type { ReasonNews } from './compare';

const AGAIN: Readonly<Record<ReasonNews, string>> = { same: ', for the same reason.', new: ', with a new reason.', unclear: '.' };
const THE_REST: Readonly<Record<ReasonNews, string>> = {
  same: 'They still refuse the rest, for the same reason.', new: 'They refuse the rest with a new reason.', unclear: 'They still refuse the rest.',
};

export function answerHeadline({ kind, comparison }: Pick<Answered, 'kind' | 'comparison'>): string {
  const reason = comparison?.reason ?? 'unclear';
  switch (kind) {
    case 'reversed': return 'They changed their decision.';
    case 'partly': return `They changed part of it. ${THE_REST[reason]}`;
    case 'upheld': return `${comparison?.isStillPart ? 'They still say no to part of it' : 'They said no again'}${AGAIN[reason]}`;
  }
}

export const LINE_WORDS: Readonly<Record<LineTurn, string>> = {
  paid: 'They now pay for this', 'no-longer-denied': 'They no longer deny this', 'newly-denied': 'They now deny this',
};

/** What a reason or a code that stands on one side only is called. */
export function oneSideWords(change: Extract<Change, { readonly what: 'category' | 'code' }>): string {
  const name = change.what === 'category' ? 'A reason' : 'A code';
  return change.after ? `${name} that is new in this answer` : `${name} that this answer does not name`;
}

/** Said where the case does not hold what came before. */
export const NOTHING_BEFORE = 'The decision before this one is not in this case. Add it, and you see here what changed.';
export const NOTHING_CHANGED = 'We found nothing else that changed. Read both letters, as they may say more than we found.';
