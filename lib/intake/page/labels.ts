/** Label and value: which parts of one line, or which two boxes, are a label and what it names. */
import { isBlank, isBox, saysOf, type Box, type Part, type Words } from './box';
import { headingLevel, isControl, isField, isFormat } from './kinds';

const LONGEST_LABEL = 70;
const MOST_WORDS = 12;
const LONGEST_VALUE = 240;
/** "Claim no.", "Ref.": a point that ends no sentence. */
const SHORTENED = /(?:^|\s)(?:no|nos|nr|num|núm|nbr|ref|acct|tel|ext|dept|dob)\.$/iu;

/** Words that name something: short, no sentence, no value themselves. What stands in parentheses does not count. */
export function isLabel(said: string): boolean {
  const text = said.replace(/\([^()]{0,80}\)/g, '').trim();
  if (!text || text.length > LONGEST_LABEL || !/\p{L}/u.test(text)) return false;
  if (/[!?;,]$/.test(text) || (text.endsWith('.') && !SHORTENED.test(text))) return false;
  if (text.split(' ').length > MOST_WORDS) return false;
  return (text.match(/\d/g) ?? []).length < 3;
}

/** Two boxes that stand next to each other without a space, and are more than dressed words or pieces of a number. */
export function isSeam(left: Part, right: Part): boolean {
  if (!isBox(left) || !isBox(right) || left.size === 0 || right.size === 0) return false;
  if (left.atomic || right.atomic || isField(left) || isField(right)) return true;
  if (isFormat(left) && (isFormat(right) || /^su[bp]$/.test(left.tag))) return false;
  if (left.size > 12 && right.size > 12) return true;
  return !(/[$\d.,-]$/.test(saysOf(left)) && /^[\d.,%]/.test(saysOf(right)));
}

export interface Pair {
  readonly label: readonly Part[];
  readonly value: readonly Part[];
  /** Says so by itself: a colon, a seam. Otherwise only its neighbours can tell. */
  readonly sure: boolean;
}

const sayAll = (parts: readonly Part[]): string => parts.map(saysOf).join('').replace(/\s+/g, ' ').trim();
const sizeOf = (parts: readonly Part[]): number => parts.reduce((sum, part) => sum + (part.kind === 'words' ? part.data.length : part.kind === 'box' ? part.size : 0), 0);

/** Reads the parts of one line as a label and a value. */
export function pairOf(parts: readonly Part[]): Pair | undefined {
  const shown = parts.filter((part) => part.kind !== 'break' && !isBlank(part));
  const [first, second] = shown;
  if (shown.length === 1 && first && isBox(first) && !first.block && !isControl(first)) return first.core.shown.length > 1 ? pairOf(first.core.children) : undefined;
  if (shown.length !== 2 || !first || !second || sizeOf(parts) > LONGEST_LABEL * 2 + LONGEST_VALUE) return undefined;
  if (isBox(first) && (isControl(first) || isField(first))) return undefined;
  const cut = parts.indexOf(second);
  const [label, value] = withColon(parts.slice(0, cut), parts.slice(cut));
  const words = sayAll(label);
  if (!isLabel(words)) return undefined;
  if (isBox(second) && isControl(second) && !words.endsWith(':')) return undefined;
  const field = isBox(second) && isField(second);
  const seam = isSeam(first, second) && parts.length === 2;
  if (!isBox(first) && !isBox(second)) return undefined;
  return { label, value, sure: words.endsWith(':') || field || seam };
}

/** A colon that follows the label's box belongs to the label. */
function withColon(label: Part[], value: Part[]): [Part[], Part[]] {
  const [first, ...rest] = value;
  const colon = first?.kind === 'words' ? /^\s*:/.exec(first.data)?.[0].length : undefined;
  if (first?.kind !== 'words' || !colon) return [label, value];
  const piece = (start: number, end: number): Words => ({
    ...first, data: first.data.slice(start, end), offset: first.offset + start,
    from: Math.min(Math.max(first.from, start), end) - start, to: Math.min(Math.max(first.to, start), end) - start,
  });
  return [[...label, piece(0, colon)], [piece(colon, first.data.length), ...rest]];
}

/** Two boxes under or beside each other: a label and its value. `alone`: no neighbour of the same make speaks for it. */
export function isBoxPair(label: Box, value: Box, alone: boolean): boolean {
  if (headingLevel(label.core) !== undefined || isControl(label.core) || isControl(value.core) || label.lines > 1) return false;
  if (value.size > (alone ? LONGEST_VALUE / 2 : LONGEST_VALUE * 2) || value.size === 0) return false;
  return label.size <= LONGEST_LABEL * 2 && isLabel(saysOf(label));
}

/** Neighbours whose one line has the same make: together they are a list of labels and values. */
export function markPairedLines(parent: Box): void {
  const lines = parent.shown.filter((part): part is Box => isBox(part) && part.block && part.lines === 1 && !part.plan);
  if (lines.length < 2) return;
  const pairs = lines.filter((line) => pairOf(line.children));
  if (pairs.length < 2 || pairs.length * 2 < lines.length) return;
  for (const line of pairs) line.paired = true;
}
