/** What two states of a letter say differently, sentence by sentence, in the order in which the newer one is read. */
import { sentenceText, type LetterContent, type Sentence } from '../cases/letter';

export type SentenceChange = { readonly sentenceId: string; /** Of the section that it stands in. */ readonly heading: string } & (
  | { readonly kind: 'added'; readonly after: string }
  | { readonly kind: 'removed'; readonly before: string }
  | { readonly kind: 'changed'; readonly before: string; readonly after: string }
);

interface Placed {
  readonly sentence: Sentence;
  readonly heading: string;
  /** The words before it in a row of facts: "Claim". */
  readonly words: string;
}

const placedIn = ({ sections }: LetterContent): Placed[] =>
  sections.flatMap(({ heading, rows }) => rows.flatMap(({ label, sentences }) => sentences.map((sentence) => ({
    sentence, heading, words: label ? `${label}: ${sentenceText(sentence)}` : sentenceText(sentence),
  }))));

/** The ids of both letters: those of `after` in their order, each that is gone behind the one that it stood behind. */
function idsInOrder(before: readonly Placed[], after: readonly Placed[]): string[] {
  const ids = after.map(({ sentence }) => sentence.id);
  const standing = new Set(ids);
  before.forEach(({ sentence: { id } }, index) => {
    if (standing.has(id)) return;
    const previous = before[index - 1]?.sentence.id;
    ids.splice(previous === undefined ? 0 : ids.indexOf(previous) + 1, 0, id);
  });
  return ids;
}

/**
 * Sentences are known again by their ids. What says the same on other grounds is no difference, nor is a sentence that
 * only moved: the reader compares words.
 */
export function compareLetters(before: LetterContent, after: LetterContent): readonly SentenceChange[] {
  const [old, now] = [placedIn(before), placedIn(after)];
  const [oldById, nowById] = [new Map(old.map((one) => [one.sentence.id, one])), new Map(now.map((one) => [one.sentence.id, one]))];
  return idsInOrder(old, now).flatMap((sentenceId): SentenceChange[] => {
    const [was, is] = [oldById.get(sentenceId), nowById.get(sentenceId)];
    if (was && is) return was.words === is.words ? [] : [{ sentenceId, heading: is.heading, kind: 'changed', before: was.words, after: is.words }];
    if (is) return [{ sentenceId, heading: is.heading, kind: 'added', after: is.words }];
    return was ? [{ sentenceId, heading: was.heading, kind: 'removed', before: was.words }] : [];
  });
}
