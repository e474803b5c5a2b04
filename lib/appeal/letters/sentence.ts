/** One wording of a letter with its slots filled, each by its own ground or a blank. */
import type { Ground, Sentence } from '../../cases/letter';
import { say, type Slot } from '../draft/compose';
import { blank, slot, type Facts } from '../draft/facts';
import { FORMS, type FormId } from '../forms';
import { SLOTS } from './slots';
import type { LetterSpec, LocalBlank, SlotName } from './spec';

const SLOT_NAMES = /\{([a-z]+)\}/g;
const isShared = (key: string): boolean => /^(?:decided|ask|closing|letter)\//.test(key);

/** The id under which a wording of the letter stands in `FORMS`. */
export const formOf = ({ id, forms }: LetterSpec, key: string): FormId => (key in forms || !isShared(key) ? `letter/${id}/${key}` : key) as FormId;

/** The member's answer for a gap of this letter, given here or for the appeal; else the blank. */
function localSlot({ id }: LetterSpec, name: string, [text, who, answers = []]: LocalBlank, facts: Facts): Slot {
  const fact = [`letter/${id}/${name}`, ...answers].map((question) => facts.answer(question)).find((each) => each !== undefined);
  return fact ? slot(fact) : blank(text, who);
}

/** One wording with its slots filled. */
export function sentenceOf(spec: LetterSpec, id: string, key: string, facts: Facts, more: readonly Ground[] = []): Sentence {
  const form = formOf(spec, key);
  const names = [...FORMS[form].matchAll(SLOT_NAMES)].map(([, name = '']) => name);
  const filled = names.map((name): [string, Slot] => {
    const local = spec.blanks[name];
    return [name, local ? localSlot(spec, name, local, facts) : SLOTS[name as SlotName](facts)];
  });
  return say(id, form, Object.fromEntries(filled), more);
}
