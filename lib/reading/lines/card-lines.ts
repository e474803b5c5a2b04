import type { View } from '../view';
import type { Procedures } from './procedure';
import type { RawLine } from './raw-line';

export function cardLines(_view: View, _procedures: Procedures, _table: readonly RawLine[]): RawLine[] {
  return [];
}
