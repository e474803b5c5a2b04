/**
 * Labels that stand in a stack of their own, their values in another: a form set in two columns whose columns were read one
 * after the other. The first label has the first value, and so on. Headings or broken words may stand between the stacks.
 */
import type { Segment } from '../shapes/segments';
import type { LabelHit } from './label-index';
import type { Layout } from './regions';

/** How many labels a stack may hold, and how many segments may stand between the stacks. */
const MOST = 12;
const BETWEEN = 3;

/** What a label asks for: a value with digits, or a name without. */
const COUNTED = /\b(?:number|no|num|id|date|group|dob|born|birth|phone|fax|npi|code|claim|case|n[úu]mero|fecha|grupo|identificaci[óo]n)\b|#/i;
const NAMED = /\b(?:name|member|enrollee|subscriber|participant|beneficiary|doctor|provider|prescriber|physician|facility|hospital|nombre|m[ée]dico|doctora?|proveedor|afiliad[oa]|miembro)\b/i;

/** A label alone on its line: one that is known, or any short words with a colon. */
function isAlone<K>(layout: Layout<K>, segment: Segment | undefined): boolean {
  if (!segment || segment.cell || segment.line.block.kind === 'heading' || segment.text.length > 48) return false;
  const hit = layout.hits.get(segment.index)?.[0];
  return (/^\p{L}[^:\d]{2,46}:$/u.test(segment.text)) || (!!hit && hit.before === 'start' && hit.then !== 'open' && hit.end >= segment.text.length - 1);
}

const fits = (label: string, value: string): boolean => {
  if (COUNTED.test(label)) return /\d/.test(value);
  return !NAMED.test(label) || !/\d{3}/.test(value);
};

/** The value of a label in a stack of at least two, if the stacks fit each other throughout; else `undefined`. */
export function stackedValue<K>(layout: Layout<K>, { segment }: LabelHit<K>): Segment | undefined {
  const { segments } = layout;
  if (!isAlone(layout, segment)) return undefined;
  let first = segment.index;
  let last = segment.index;
  while (segment.index - first < MOST && isAlone(layout, segments[first - 1])) first--;
  while (last - segment.index < MOST && isAlone(layout, segments[last + 1])) last++;
  // What stands over the stack may pass for a label of it: `Denied`, `Member information`.
  for (let from = first; from <= segment.index && last - from >= 1; from++) {
    const value = last - from < MOST ? paired(layout, from, last, segment.index) : undefined;
    if (value) return value;
  }
  return undefined;
}

/** The value of the label at a place in the stack from `first` to `last`. */
function paired<K>(layout: Layout<K>, first: number, last: number, place: number): Segment | undefined {
  const { segments } = layout;
  const count = last - first + 1;
  const labels = segments.slice(first, last + 1).map(({ text }) => text);
  // Names alone could be anything; a number or date that finds its place proves the order.
  if (!labels.some((label) => COUNTED.test(label))) return undefined;
  for (let skip = 0; skip <= BETWEEN; skip++) {
    const between = segments.slice(last + 1, last + 1 + skip);
    if (between.some(({ text, cell }) => cell || /\d/.test(text) || text.length > 48)) return undefined;
    const values = segments.slice(last + 1 + skip, last + 1 + skip + count);
    const own = values.length === count && values.every((value, i) => !value.cell && value.line.block.kind !== 'heading' && value.text.length <= 90 && !isAlone(layout, value) && !startsOther(layout, value) && fits(labels[i]!, value.text));
    if (own) return values[place - first];
  }
  return undefined;
}

/** A value that is itself a label with its value: `Claim: 55-102`. */
const startsOther = <K>(layout: Layout<K>, { index }: Segment): boolean => {
  const hit = layout.hits.get(index)?.[0];
  return !!hit && hit.before === 'start' && hit.then === 'colon';
};
