/** How a sentence is put together: a fixed form, its slots, and the grounds of both. There is no other way to write one. */
import type { Blank, Ground, Piece, Row, Section, Sentence } from '../../cases/letter';
import { FORMS, type FormId } from '../forms';

/** What fills a slot: words with their grounds, or a blank. */
export type Slot = { readonly text: string; readonly grounds: readonly Ground[] } | Blank;

const SLOT = /\{([a-z]+)\}/;

const withGround = (grounds: readonly Ground[], last: Ground): [Ground, ...Ground[]] => {
  const [first, ...rest] = grounds;
  return first ? [first, ...rest, last] : [last];
};

/** A sentence from the closed list. `more` are grounds besides those of the slots, such as the row that asks for it. */
export function say(id: string, form: FormId, slots: Readonly<Record<string, Slot>> = {}, more: readonly Ground[] = []): Sentence {
  const pieces: Piece[] = [];
  const grounds: Ground[] = [];
  FORMS[form].split(SLOT).forEach((part, index) => {
    if (index % 2 === 0) {
      if (part) pieces.push({ text: part });
      return;
    }
    const slot = slots[part];
    if (!slot) throw new Error(`form ${form} has no ${part}`);
    if ('blank' in slot) pieces.push(slot);
    else {
      pieces.push({ text: slot.text });
      grounds.push(...slot.grounds);
    }
  });
  return { id, pieces, grounds: withGround([...grounds, ...more], { kind: 'form', id: form }) };
}

/** A sentence whose words are a row of the domain's own. */
export const sayRow = (id: string, text: string, row: string): Sentence => ({ id, pieces: [{ text }], grounds: [{ kind: 'rule', row }] });

/** A lead alone: a table follows it. */
export const sayLead = (id: string, lead: string, row: string): Sentence => sayRow(id, lead, row);

/** A lead of ours, then what the member answered or a blank. */
export const sayPoint = (id: string, lead: string, slot: Slot, row: string): Sentence => ({
  id,
  pieces: [{ text: `${lead} ` }, 'blank' in slot ? slot : { text: slot.text }],
  grounds: [{ kind: 'rule', row }, ...('blank' in slot ? [] : slot.grounds)],
});

/** Ids come from the place: section, row, number. They stay the same in every draft of the same facts. */
export const row = (id: string, sentences: readonly Sentence[], label?: string): Row => ({ id, sentences, ...(label ? { label } : {}) });

export const section = (id: string, layout: Section['layout'], heading: string, rows: readonly Row[], printHeading = false): Section => ({
  id, layout, heading, printHeading, rows: rows.filter(({ sentences }) => sentences.length > 0),
});
