/** Two decisions of the plan on one claim: what the later one says otherwise. Nothing is compared that was not read or told. */
import { isDenial } from '../../reading/reading';
import { readingOfClaim } from '../claim-scope';
import type { KnownDocument } from '../known/known';
import type { Change } from './change';
import { changedCategories, changedCodes, changedFields, fold, reasonsIn, type OfPaper } from './facts';
import { changedLines } from './lines';

/** `partly`: some of what was denied is denied no more. */
export type AnswerKind = 'upheld' | 'partly' | 'reversed';

/** `unclear`: the papers do not name enough to tell. */
export type ReasonNews = 'same' | 'new' | 'unclear';

export interface Comparison {
  readonly kind: AnswerKind;
  /** The answer still denies a part only, as the decision before it did. */
  readonly isStillPart: boolean;
  /** Of what is still denied. */
  readonly reason: ReasonNews;
  readonly changes: readonly Change[];
}

function kindOf(before: OfPaper, after: OfPaper, changes: readonly Change[]): AnswerKind {
  const { outcome } = after.reading;
  if (!isDenial(outcome)) return 'reversed';
  const isLess = changes.some((change) => change.what === 'line' && change.turn !== 'newly-denied');
  return isLess || (outcome === 'partly-denied' && before.reading.outcome === 'denied') ? 'partly' : 'upheld';
}

/** New is a reason that the first paper, which named some, did not name, or another rule than the one that it named. */
function reasonNews(before: OfPaper, after: OfPaper, changes: readonly Change[]): ReasonNews {
  const [old, now] = [reasonsIn(before.reading), reasonsIn(after.reading)];
  const isOther = changes.some((change) => (change.what === 'category' && change.after && old.length > 0) || (change.what === 'field' && change.field === 'criteria' && change.before));
  if (isOther) return 'new';
  const [words, again] = [before.reading.fields.reasonText, after.reading.fields.reasonText];
  const isSameText = words !== undefined && again !== undefined && fold(words.value) === fold(again.value);
  return isSameText || (old.length > 0 && now.length > 0) ? 'same' : 'unclear';
}

/** @param claimNumber which claim, where the papers show several */
export function compareDecisions(old: Pick<KnownDocument, 'id' | 'reading'>, answer: Pick<KnownDocument, 'id' | 'reading'>, claimNumber?: string): Comparison {
  const of = ({ id, reading }: Pick<KnownDocument, 'id' | 'reading'>): OfPaper => ({ documentId: id, reading: readingOfClaim(reading, claimNumber) });
  const [before, after] = [of(old), of(answer)];
  const changes = [...changedLines(before, after), ...changedCategories(before, after), ...changedFields(before, after), ...changedCodes(before, after)];
  const kind = kindOf(before, after, changes);
  return {
    kind, changes, reason: kind === 'reversed' ? 'unclear' : reasonNews(before, after, changes),
    isStillPart: kind === 'upheld' && after.reading.outcome === 'partly-denied',
  };
}
