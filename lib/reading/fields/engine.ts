/**
 * One engine for all fields. A spec says by which labels and rules its values are found; the engine collects the
 * candidates, takes the likeliest and proves it by its words. Nothing is guessed: no candidate, no value.
 */
import type { FieldName, FieldValue, ReadCode, ReadingFields } from '../reading';
import { Columns } from '../shapes/columns';
import type { Segment } from '../shapes/segments';
import { segmentAt, segmentsOf } from '../shapes/segments';
import type { View } from '../view';
import { found, proofOf } from '../view';
import type { LabelHit } from './label-index';
import { LabelIndex } from './label-index';
import type { Layout, Region } from './regions';
import { isLabel, regionsOf, startsWithLabel } from './regions';
import type { Reader } from './values';
import { Zones } from './zones';

/** A value that may be the field's, with the words that show it. Scores compare candidates of one field only. */
export interface Candidate<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

export interface FieldContext {
  readonly view: View;
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly columns: Columns;
  readonly zones: Zones;
  readonly codes: readonly ReadCode[];
  /** The segment that holds a place. */
  segmentAt(at: number): Segment | undefined;
  /** Whether a segment starts with a label, so that it is no value and no name. */
  isLabelled(segment: Segment): boolean;
  /** Hits of a field's labels, for rules that look around them. */
  hitsOf(field: string): readonly LabelHit<LabelKey>[];
}

export interface LabelRule<T> {
  /** Phrases, see `label-index.ts`. */
  readonly words: readonly string[];
  /** How far to trust the label; 5 is a label that can mean nothing else. */
  readonly score: number;
  /** Its value may follow without a colon: only where labels stand (`edge`), or in running words too. */
  readonly open?: 'edge' | 'anywhere';
  /** It is no label in the middle of a line, even with a colon. */
  readonly edge?: true;
  /** Whether it may head a column, or stand on the line above its value. */
  readonly columns?: false;
  readonly below?: false;
  readonly read?: Reader<T>;
}

export interface FieldSpec<N extends FieldName = FieldName> {
  readonly field: N;
  readonly labels?: readonly LabelRule<FieldValue<N>>[];
  readonly read?: Reader<FieldValue<N>>;
  readonly rules?: readonly ((context: FieldContext, done: ReadingFields) => readonly Candidate<FieldValue<N>>[])[];
  /** Raises or lowers a candidate by where it stands; `undefined` drops it. */
  readonly judge?: (candidate: Candidate<FieldValue<N>>, context: FieldContext, done: ReadingFields) => number | undefined;
  /** Two values of equal standing are shown to the member. */
  readonly ask?: boolean;
}

export interface LabelKey {
  readonly field: string;
  readonly rule: number;
}

/** Longest quote that joins a label and its value, and how many line breaks it may cross. */
const QUOTE = { length: 110, breaks: 2 };

const keyOf = (value: unknown): string => (typeof value === 'string' ? value.toLowerCase().replace(/[^\p{L}\d]/gu, '') : JSON.stringify(value));

export class FieldEngine {
  private readonly index: LabelIndex<LabelKey>;
  private readonly keys = new Map<string, LabelKey>();

  /** `counterLabels` belong to no field; they end the value before them and keep theirs from being taken. */
  constructor(private readonly specs: readonly FieldSpec[], counterLabels: readonly string[]) {
    const own = specs.flatMap((spec) => (spec.labels ?? []).flatMap((label, rule) => label.words.map((words) => ({ words, key: this.key(spec.field, rule) }))));
    this.index = new LabelIndex([...own, ...counterLabels.map((words) => ({ words, key: this.key('', 0) }))]);
  }

  private key(field: string, rule: number): LabelKey {
    const name = `${field} ${rule}`;
    const known = this.keys.get(name) ?? { field, rule };
    this.keys.set(name, known);
    return known;
  }

  run(view: View, codes: readonly ReadCode[]): ReadingFields {
    const segments = segmentsOf(view);
    const hits = new Map(segments.map((segment) => [segment.index, this.index.hitsIn(segment)] as const));
    const columns = new Columns(view);
    const layout: Layout<LabelKey> = { segments, columns, hits };
    const byField = grouped([...hits.values()].flat());
    const plain = new Map([...byField].map(([field, keyed]) => [field, keyed.map(({ hit }) => hit)] as const));
    const context: FieldContext = { view, text: view.text, segments, columns, codes, zones: new Zones(view), isLabelled: (segment) => startsWithLabel(layout, segment), segmentAt: (at) => segmentAt(segments, at), hitsOf: (field) => plain.get(field) ?? [] };
    const done: Record<string, unknown> = {};
    for (const spec of this.specs) {
      const labelled = (byField.get(spec.field) ?? []).flatMap(({ hit, key }) => this.fromLabel(layout, spec, hit, key.rule));
      const value = settle(spec, labelled, context, done as ReadingFields);
      if (value) done[spec.field] = value;
    }
    return done as ReadingFields;
  }

  private fromLabel(layout: Layout<LabelKey>, spec: FieldSpec, hit: LabelHit<LabelKey>, rule: number): Candidate<FieldValue<FieldName>>[] {
    const label = spec.labels![rule]!;
    if (!isLabel(hit) && label.open !== 'anywhere' && !(label.open === 'edge' && hit.before === 'separator')) return [];
    if (label.edge && hit.before === 'middle') return [];
    const read = (label.read ?? spec.read) as Reader<FieldValue<FieldName>> | undefined;
    if (!read) return [];
    const labelStart = hit.segment.start + hit.start;
    const found: Candidate<FieldValue<FieldName>>[] = [];
    for (const region of regionsOf(layout, hit)) {
      const match = read(region.text);
      if (!match || !fits(label, region, hit)) continue;
      const start = region.start + match.start;
      const broken = typeof match.value === 'string' && NUMBERS.has(spec.field) ? restOf(layout, region, match.end) : undefined;
      const value = broken ? (`${String(match.value)}-${broken.value}` as FieldValue<FieldName>) : match.value;
      const end = broken ? broken.end : region.start + match.end;
      const words = wordsBetween(labelStart, end, region, hit);
      found.push({ value, start: words ?? start, end, score: label.score + bonus(region, hit) });
      // Every row under a heading may be the one that matters; elsewhere the nearest value is the label's.
      if (region.via !== 'column') break;
    }
    return found;
  }
}

const NUMBERS: ReadonlySet<string> = new Set(['claimNumber', 'referenceNumber', 'memberId', 'groupNumber']);

/** A number that a line's end breaks behind a hyphen goes on at the head of the next line. */
function restOf(layout: Layout<LabelKey>, region: Region, from: number): { value: string; end: number } | undefined {
  if (region.text.slice(from).trim() !== '-' && region.text.slice(from).trim() !== '') return undefined;
  const own = segmentAt(layout.segments, region.start);
  const next = own && layout.segments[own.index + 1];
  if (!own || !next || own.cell || next.cell || !/\d-$/.test(own.text) || own.start + own.text.length > region.start + region.text.length + 2 || next.line.index !== own.line.index + 1 || next.line.blockIndex !== own.line.blockIndex) return undefined;
  const more = /^(?=[A-Z\d-]{0,24}\d)[A-Z\d]{2,14}(?:-[A-Z\d]{1,10}){0,3}(?![\w/-])/.exec(next.text);
  return more ? { value: more[0], end: next.start + more[0].length } : undefined;
}

interface KeyedHit {
  readonly hit: LabelHit<LabelKey>;
  readonly key: LabelKey;
}

function grouped(hits: readonly LabelHit<LabelKey>[]): ReadonlyMap<string, KeyedHit[]> {
  const byField = new Map<string, KeyedHit[]>();
  for (const hit of hits) {
    for (const key of hit.keys) {
      const known = byField.get(key.field);
      if (known) known.push({ hit, key });
      else byField.set(key.field, [{ hit, key }]);
    }
  }
  return byField;
}

/** A label with a colon or in a cell of its own is surer than words in a sentence. */
const bonus = (region: Region, hit: LabelHit<LabelKey>): number => ({ colon: 2, cell: 2, column: 1.5, below: 1, open: 0 })[region.via] + (hit.before === 'start' ? 0.5 : 0);

/** Whether a label may have its value where the region stands. */
function fits(label: LabelRule<unknown>, region: Region, hit: LabelHit<LabelKey>): boolean {
  if (region.via === 'column') return label.columns !== false;
  if (region.via === 'below') return label.below !== false;
  return region.via !== 'open' || label.open === 'anywhere' || (label.open === 'edge' && hit.before !== 'middle');
}

/** Where a quote that joins label and value starts, if they are adjacent. */
function wordsBetween(labelStart: number, end: number, region: Region, hit: LabelHit<LabelKey>): number | undefined {
  const near = end - labelStart <= QUOTE.length && (region.via === 'colon' || region.via === 'open' || region.via === 'cell' || region.start - (hit.segment.start + hit.segment.text.length) <= QUOTE.breaks);
  return near && !(region.via === 'cell' && hit.then === 'open') ? labelStart : undefined;
}

function settle(spec: FieldSpec, labelled: readonly Candidate<FieldValue<FieldName>>[], context: FieldContext, done: ReadingFields) {
  const ruled = (spec.rules ?? []).flatMap((rule) => rule(context, done));
  const judged = [...labelled, ...ruled].flatMap((candidate) => {
    const more = spec.judge ? spec.judge(candidate, context, done) : 0;
    return more === undefined ? [] : [{ ...candidate, score: candidate.score + more + context.zones.weight(candidate.start) }];
  });
  const ranked = judged.filter((c) => c.score > 0).sort((a, b) => b.score - a.score || a.start - b.start);
  const best = ranked[0];
  if (!best) return undefined;
  const value = found(context.view, best.value, best);
  if (!spec.ask) return value;
  const other = ranked.find((c) => c.score >= best.score && keyOf(c.value) !== keyOf(best.value));
  return other ? { ...value, alternatives: [{ value: other.value, ...proofOf(context.view, other) }] } : value;
}
