/** What a member types as a code: checked by shape, checksum and lists; never completed, and no other code is named. */
import { reasonIn, systemsOf, writtenCode } from '../../reading/codes/grammar';
import type { CodeSystem } from '../../reading/reading';
import type { Typed } from './typed-value';

export interface TypedCode {
  readonly value: string;
  /** The kinds of code that it can be, at least one. Which of them it is the member says. */
  readonly systems: readonly [CodeSystem, ...CodeSystem[]];
}

const GROUPED = /^(?:CO|PR|OA|PI|CR)-/;

export function typedCode(text: string): Typed<TypedCode> {
  const value = writtenCode(text);
  if (value === '') return { ok: false, why: 'Type the code that stands on your paper, or close this field.' };
  const [first, ...others] = systemsOf(value);
  if (first) return { ok: true, value: { value, systems: [first, ...others] } };
  return GROUPED.test(value) && reasonIn(value) !== undefined
    ? { ok: false, why: 'The list of reason codes has no such code. Check it on your paper.' }
    : { ok: false, why: 'No code looks like this. Type one code, as printed, without the words around it.' };
}

/** The kind that is meant: the one that was read, where the new text can be of it; else the only one there is. */
export const meantSystem = ({ systems }: TypedCode, read: CodeSystem | undefined): CodeSystem | undefined =>
  read && systems.includes(read) ? read : systems.length === 1 ? systems[0] : undefined;
