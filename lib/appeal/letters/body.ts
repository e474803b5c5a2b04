/** A letter's own parts, put together from its data. */
import type { Row, Section, Sentence } from '../../cases/letter';
import { row, sayRow, section } from '../draft/compose';
import type { Facts } from '../draft/facts';
import { allHold, anyHolds } from './conditions';
import { outlineSection } from './outline';
import { rightLine } from './right-line';
import { sentenceOf } from './sentence';
import type { LetterSpec, Part, Said } from './spec';
import { treatmentsSection } from './treatments';

function said(spec: LetterSpec, id: string, item: Said<string>, facts: Facts): Sentence[] {
  if (typeof item === 'string') return [sentenceOf(spec, id, item, facts)];
  if (!allHold(item.when, facts) || !anyHolds(item.any, facts)) return [];
  const line = item.right && rightLine(facts, item.right);
  if (line && item.right) return [sayRow(id, line, `rights/${item.right}`)];
  return [sentenceOf(spec, id, item.say, facts, [
    ...(item.told ? [{ kind: 'answer' as const, question: item.told }] : []), ...(item.row ? [{ kind: 'rule' as const, row: item.row }] : []),
  ])];
}

/** Ids count the places of the data, so that a sentence keeps its own whatever else is said. */
const rowsOf = (spec: LetterSpec, partId: string, rows: readonly (readonly Said<string>[])[], facts: Facts): Row[] =>
  rows.map((items, index) => row(`${partId}/${index + 1}`, items.flatMap((item, at) => said(spec, `${partId}/${index + 1}/${at + 1}`, item, facts))));

export function partSection(spec: LetterSpec, part: Part<string>, facts: Facts): Section {
  switch (part.layout) {
    case 'treatments': return treatmentsSection(part.id, part.heading, facts, part.isOptional ?? false);
    case 'outline': return outlineSection(spec, part.id, part.heading, facts);
    default: return section(part.id, part.layout, part.heading, rowsOf(spec, part.id, part.rows, facts), part.isShown ?? false);
  }
}
