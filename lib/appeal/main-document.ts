/** Which paper of a case the appeal answers. */
import { isDenial, type Reading } from '../reading/reading';
import type { KnownDocument, KnownFile } from './known/known';
import { withCorrections } from './known/with-corrections';

/** A denial beats anything else, a letter beats a statement, a statement beats a page, a newer paper an older one. */
function weightOf({ outcome, document }: Pick<Reading, 'outcome' | 'document'>): number {
  const kind = document === 'denial-letter' ? 3 : document === 'eob' || document === 'msn' ? 2 : document === 'other' || document === 'claims-list' ? 0 : 1;
  return (isDenial(outcome) ? 10 : 0) + kind;
}

/** Undefined only for a case without papers. What the member put right in it is in its reading. */
export const mainDocument = (file: KnownFile): KnownDocument | undefined => papersByWeight(file)[0];

/** All papers, the main one first. */
export const papersByWeight = (file: KnownFile): KnownDocument[] =>
  [...withCorrections(file).documents].sort((a, b) => weightOf(b.reading) - weightOf(a.reading) || b.addedAt - a.addedAt);
