/** What lies on the table before any place of the app: it is in no store, so it has no address. */
import type { Errand } from '../../lib/errands/errand';
import type { ProblemCode } from '../../lib/problems/problem';
import { read } from '../../lib/reading/read';
import { labelOf, type InHand } from '../paper/in-hand';

export type OnTable =
  | { readonly kind: 'reading' }
  | { readonly kind: 'problem'; readonly problem: ProblemCode }
  | { readonly kind: 'paper'; readonly number: number; readonly paper: InHand };

type ForTable = Exclude<Errand, { kind: 'case' | 'add-file' }>;

/** @param number tells two papers apart that look the same */
export function onTableOf(errand: ForTable, number: number): OnTable {
  if (errand.kind !== 'selection') return errand;
  const { doc, tab } = errand;
  const paper: InHand = { doc, tab, reading: read(doc), label: labelOf(doc, 'selection', tab.title), kind: 'selection', privately: tab.incognito };
  return { kind: 'paper', number, paper };
}
