/** Every field of a document that labels and phrases show; `reasonText` and `planType` are read elsewhere. */
import type { ReadCode, ReadingFields } from '../reading';
import type { View } from '../view';
import { FieldEngine } from './engine';
import { counterLabels } from './specs/counter-labels';
import { fieldSpecs } from './specs';

let engine: FieldEngine | undefined;

/** The engine compiles its labels once, when the first document is read: start-up pays nothing. */
export function readFields(view: View, codes: readonly ReadCode[]): ReadingFields {
  engine ??= new FieldEngine(fieldSpecs, counterLabels);
  return engine.run(view, codes);
}
