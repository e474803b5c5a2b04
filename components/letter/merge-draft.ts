/**
 * A letter that stands, and a new draft of the same case. The member's sentences always stay as they are; a sentence of
 * ours is known again by its id and says what the new draft says.
 */
import type { LetterContent, Row, Section, Sentence } from '../../lib/cases/letter';
import { isOwn, sentencesOf } from './sentences';

export interface MergeRules {
  /** Whether a sentence of ours follows the new draft. The others stay as they are. */
  follows(sentenceId: string): boolean;
  /** A sentence that was offered before and stands no more was taken out by the member: it does not come back. */
  wasOffered(sentenceId: string): boolean;
  /** Whether the member's sentences stay also where the new draft has no such place. */
  readonly keepsHomeless: boolean;
}

/** `theirs` in its own order, with what only `mine` has behind the one that it stood behind. */
function inOrder<T extends { readonly id: string }>(mine: readonly T[], fresh: readonly T[], merge: (mine: T | undefined, fresh: T | undefined) => T | undefined): T[] {
  const [own, news] = [new Map(mine.map((one) => [one.id, one])), new Map(fresh.map((one) => [one.id, one]))];
  const ids = fresh.map(({ id }) => id);
  mine.forEach(({ id }, index) => {
    if (!news.has(id)) ids.splice(index === 0 ? 0 : ids.indexOf(mine[index - 1]!.id) + 1, 0, id);
  });
  return ids.flatMap((id) => merge(own.get(id), news.get(id)) ?? []);
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The letter after the new draft; the same object where that says nothing else. */
export function mergeDraft(content: LetterContent, fresh: LetterContent, { follows, wasOffered, keepsHomeless }: MergeRules): LetterContent {
  const offered = new Set(sentencesOf(fresh).map(({ id }) => id));
  const rowsThere = new Set(fresh.sections.flatMap(({ rows }) => rows.map(({ id }) => id)));

  const sentence = (mine: Sentence | undefined, theirs: Sentence | undefined): Sentence | undefined => {
    if (mine && (isOwn(mine) || !follows(mine.id))) return mine;
    if (mine || !theirs) return theirs;
    return follows(theirs.id) && !wasOffered(theirs.id) ? theirs : undefined;
  };
  const row = (mine: Row | undefined, theirs: Row | undefined): Row | undefined => {
    const sentences = inOrder(mine?.sentences ?? [], theirs?.sentences ?? [], sentence)
      .filter((one) => keepsHomeless || !isOwn(one) || offered.has(one.id) || rowsThere.has(mine?.id ?? ''));
    return sentences.length > 0 ? { ...(theirs ?? mine!), sentences } : undefined;
  };
  const section = (mine: Section | undefined, theirs: Section | undefined): Section => ({ ...(theirs ?? mine!), rows: inOrder(mine?.rows ?? [], theirs?.rows ?? [], row) });

  const next = { sections: inOrder(content.sections, fresh.sections, section) };
  return same(next, content) ? content : next;
}

/** The member's sentences of `content` that do not stand in `next`. */
export const ownLost = (content: LetterContent, next: LetterContent): Sentence[] => {
  const kept = new Set(sentencesOf(next).filter(isOwn).map(({ id }) => id));
  return sentencesOf(content).filter((one) => isOwn(one) && !kept.has(one.id));
};
