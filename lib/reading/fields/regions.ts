/** Where the value of a label may stand: right of it, in the next cell, on the line below, or under it as a column. */
import type { Columns } from '../shapes/columns';
import type { Segment } from '../shapes/segments';
import type { LabelHit } from './label-index';
import { stackedValue } from './stacked-labels';

export type Via = 'colon' | 'cell' | 'below' | 'column' | 'open';

export interface Region {
  readonly text: string;
  /** Place of the text in the document. */
  readonly start: number;
  readonly via: Via;
}

export interface Layout<K> {
  readonly segments: readonly Segment[];
  readonly columns: Columns;
  /** Hits that stand as labels, by segment index. */
  readonly hits: ReadonlyMap<number, readonly LabelHit<K>[]>;
}

/** "Diagnosis on the claim: M75.101": one small word in the middle of words is no label, whatever follows. */
const inSentence = (hit: LabelHit<unknown>): boolean => hit.before === 'middle' && hit.wordCount === 1 && /^\p{Ll}/u.test(hit.segment.text.slice(hit.start));

/** A hit that stands where labels stand; others are words of a sentence. */
export const isLabel = (hit: LabelHit<unknown>): boolean => (hit.then === 'colon' && !inSentence(hit)) || (hit.before !== 'middle' && (hit.then === 'end' || hit.segment.cell !== undefined || hit.before === 'start'));

/** "Plan: Granite State Employees Drug Plan": names of plans end in what is a label elsewhere. */
const endsName = (hit: LabelHit<unknown>): boolean => /\bplan$/i.test(hit.segment.text.slice(hit.start, hit.end));

const isStop = (hit: LabelHit<unknown>): boolean => hit.then === 'colon' || hit.before === 'separator' || (hit.before === 'middle' && hit.wordCount > 1 && !endsName(hit));

/** Whether a segment itself starts with a label, so that it is no value. */
export function startsWithLabel<K>(layout: Layout<K>, segment: Segment): boolean {
  const first = layout.hits.get(segment.index)?.[0];
  return !!first && first.before === 'start' && first.then !== 'open';
}

/** Titles hold the words of their own label, and others right before them: "Guideline used: Tessera Site of Care Policy SOC-22". */
function inTitle<K>(hit: LabelHit<K>, other: LabelHit<K>, next: LabelHit<K> | undefined): boolean {
  const own = (one: LabelHit<K>): boolean => one.before === 'middle' && one.then === 'open' && one.keys.some((key) => hit.keys.includes(key));
  return own(other) || (other.before === 'middle' && other.then === 'open' && next !== undefined && next.start - other.end <= TITLE_GAP && own(next));
}

/** How far the noun of a title may stand behind words of it that are a label elsewhere, in characters. */
const TITLE_GAP = 24;

/** The first label after a hit that ends its value; hits stand in order, so the look ahead is short. */
function nextStop<K>(hit: LabelHit<K>, others: readonly LabelHit<K>[]): LabelHit<K> | undefined {
  let [low, high] = [0, others.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (others[middle]!.start < hit.after) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < others.length && others[i]!.start < hit.after + LONGEST; i++) {
    const other = others[i]!;
    // A value may start with a word that is a label elsewhere: "Guideline: Coverage Policy 12-B".
    const opens = other.start === hit.after && other.then === 'open' && hit.then === 'colon';
    if (other !== hit && !opens && !inTitle(hit, other, others[i + 1]) && isStop(other)) return other;
  }
  return undefined;
}

/** Cells that each hold a label and its value without a mark between, as pages of stacked tags give them: `Patient Ana Ruiz | Received Sep 14, 2026`. */
function isGlued<K>(hit: LabelHit<K>, { segments, hits }: Layout<K>): boolean {
  const { segment } = hit;
  const opens = (one: Segment | undefined): boolean => {
    const first = one?.cell && one.line.blockIndex === segment.line.blockIndex && one.text.length <= GLUED ? hits.get(one.index)?.[0] : undefined;
    return first !== undefined && first.before === 'start' && first.then === 'open' && /^[\p{Lu}\d$#]/u.test(one!.text.slice(first.after));
  };
  return hit.before === 'start' && opens(segment) && [-1, 1].some((step) => segments[segment.index + step]?.line.index === segment.line.index && opens(segments[segment.index + step]));
}
/** Longest cell of a label and its value. */
const GLUED = 80;

/** Longest stretch after a label in which its value is looked for, in characters. */
const LONGEST = 400;

/** The text after a label up to the next label or separator of its segment. */
function rightOf<K>(hit: LabelHit<K>, layout: Layout<K>): Region | undefined {
  const others = layout.hits.get(hit.segment.index) ?? [];
  const { text, start } = hit.segment;
  // What is left of the label's own line is a remark in brackets.
  if (hit.then === 'end') return undefined;
  const next = nextStop(hit, others);
  const end = Math.min(next ? next.start : text.length, hit.after + LONGEST);
  const region = text.slice(hit.after, end).replace(/[\s|·•;,/(–—-]+$/, '');
  return region.trim() ? { text: region, start: start + hit.after, via: hit.then === 'colon' || isGlued(hit, layout) ? 'colon' : 'open' } : undefined;
}

const NUMBER_ALONE = /^(?=(?:[^\d\n]*\d){4})[A-Z\d]{1,16}(?:[ -][A-Z\d]{1,16}){0,5}$/;

/** Rows of a form may be set in bold and so pass for headings: "Patient: | Ana Ruiz", or such a row among others of label and value. */
function besideHeading<K>(layout: Layout<K>, { segment, then, before }: LabelHit<K>, after: Segment | undefined): boolean {
  const cells = segment.line.cells?.length ?? 0;
  if (!after?.cell || after.line.index !== segment.line.index || before !== 'start' || startsWithLabel(layout, after)) return false;
  if (then === 'colon') return segment.text.length <= 40 && /[:=]$/.test(segment.text);
  // A number alone heads no column: `Medicare Number | 7QA2-RW9-KD41 | Did Medicare Approve All Services? | NO`.
  if (NUMBER_ALONE.test(after.text)) return true;
  const beside = [segment.index - 2, segment.index + 2].map((index) => layout.segments[index]);
  return cells === 2 && beside.some((other) => other?.cell && other.line.blockIndex === segment.line.blockIndex && other.line.cells?.length === 2 && !layout.columns.isHeading(other.cell) && startsWithLabel(layout, other));
}

const STATE_COLUMN = /^(?:claim |line )?(?:status|state|decision|outcome|result|determination|estado)$/i;

/** The next cell of the row, the cells under a column heading, or the line below. */
function elsewhere<K>(layout: Layout<K>, hit: LabelHit<K>): Region[] {
  const { segment } = hit;
  const after = layout.segments[segment.index + 1];
  const regionOf = (found: Segment, via: Via): Region => ({ text: found.text.slice(0, LONGEST), start: found.start, via });
  if (segment.cell && layout.columns.isHeading(segment.cell)) {
    const under = layout.segments.slice(segment.index + 1, segment.index + 120).filter((s) => s.line.blockIndex === segment.line.blockIndex && s.line.index > segment.line.index && s.cell && !layout.columns.isHeading(s.cell));
    const column = under.filter((s) => layout.columns.headingsAbove(s.line, s.cell!).some((cell) => cell.start === segment.cell!.start)).map((s) => regionOf(s, 'column'));
    return besideHeading(layout, hit, after) ? [regionOf(after!, 'cell'), ...column] : column;
  }
  if (after && segment.cell && after.line.index === segment.line.index) {
    // In a row of a list a state is no label of the next column, nor is the last word of a name: `Bayou Pediatric Group | 26P-990`.
    const cells = segment.line.cells?.length ?? 0;
    if (cells > 3 && (hit.before === 'middle' ? hit.wordCount === 1 && /\p{Lu}[\p{L}'’.&-]+,? $/u.test(segment.text.slice(0, hit.start)) : STATE_COLUMN.test(layout.columns.headingOf(segment.line, segment.cell)))) return [];
    if (!startsWithLabel(layout, after)) return [regionOf(after, 'cell')];
    const below = layout.segments.slice(segment.index + 1, segment.index + 24).find((s) => s.line.index === segment.line.index + 1 && s.cell?.column === segment.cell!.column);
    return below && !startsWithLabel(layout, below) ? [regionOf(below, 'below')] : [];
  }
  const stacked = segment.cell ? undefined : stackedValue(layout, hit);
  if (stacked) return [regionOf(stacked, 'below')];
  const sameColumn = segment.cell && layout.segments.slice(segment.index + 1, segment.index + 24).find((s) => s.line.index === segment.line.index + 1 && s.cell?.column === segment.cell!.column);
  const below = sameColumn || after;
  if (!below || startsWithLabel(layout, below) || below.start - segment.end > 4) return [];
  return [regionOf(below, 'below')];
}

/** Regions of a label, the likeliest first. */
export function regionsOf<K>(layout: Layout<K>, hit: LabelHit<K>): Region[] {
  const right = rightOf(hit, layout);
  // A label cell may go on in words of its own ("You pay. The amount you pay includes …"): its value is then in the next cell.
  if (right) return hit.segment.cell && hit.before === 'start' && hit.then === 'open' ? [right, ...elsewhere(layout, hit).filter(({ via }) => via === 'cell')] : [right];
  return elsewhere(layout, hit);
}
