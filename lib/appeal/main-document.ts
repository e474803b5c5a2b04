/** Which paper of a case the appeal answers. */
import type { CaseFile } from '../cases/case-file';
import type { StoredDocument } from '../cases/model';
import { isDenial, type Reading } from '../reading/reading';

/** A denial beats anything else, a letter beats a statement, a statement beats a page, a newer paper an older one. */
function weightOf({ outcome, document }: Reading): number {
  const kind = document === 'denial-letter' ? 3 : document === 'eob' || document === 'msn' ? 2 : document === 'other' || document === 'claims-list' ? 0 : 1;
  return (isDenial(outcome) ? 10 : 0) + kind;
}

/** Undefined only for a case without papers. */
export function mainDocument({ documents }: Pick<CaseFile, 'documents'>): StoredDocument | undefined {
  return papersByWeight({ documents })[0];
}

/** All papers, the main one first. */
export const papersByWeight = ({ documents }: Pick<CaseFile, 'documents'>): StoredDocument[] =>
  [...documents].sort((a, b) => weightOf(b.reading) - weightOf(a.reading) || b.addedAt - a.addedAt);
