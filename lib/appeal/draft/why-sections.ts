/** Why to look again: point by point, findings and treatments in tables. Only what is known is said; what is missing is a blank with who can fill it. */
import type { Row, Section, Sentence } from '../../cases/letter';
import { ASKED } from '../interview/answers';
import { row, say, sayLead, sayPoint, section, type Slot } from './compose';
import { blank, isSignedByPatient, reasonWords, slot, slotOf, type Facts } from './facts';
import type { LevelAt } from './level-at';
import { fillOf, isArguedFromRecord, type Fill } from './point-lists/fills';
import { OBJECTION_POINTS } from './point-lists/objections';
import { pointsOf, pointsOfCategory, type Point } from './points';
import { findingsTable, treatmentsTable } from './tables';

const isCriterion = ({ id }: Point): boolean => id === 'medical-necessity/criterion';
const isDiagnosis = ({ id }: Point): boolean => id === 'objection/diagnosis-does-not-support';

/** Points that hold the record against a written rule, part by part. */
const BY_RULE: ReadonlySet<string> = new Set(['medical-necessity/criterion', 'experimental/definition', 'cosmetic/function']);

/** Paragraphs, and the tables that stand between them. */
type Block = Row | Section;
const isTable = (block: Block): block is Section => 'layout' in block;

/** The parts of the interview, each used once. */
function interviewParts({ interview }: Facts) {
  const used = new Set<Fill>();
  const told = (fill: 'purpose' | 'symptoms' | 'daily'): Slot | undefined => {
    const text = interview[fill];
    return text ? { text, grounds: [{ kind: 'answer', question: ASKED[fill] }] } : undefined;
  };
  return {
    isUsed: (fill: Fill | undefined): boolean => fill !== undefined && used.has(fill),
    table(fill: Fill | undefined, isByRule: boolean): Section | undefined {
      if ((fill !== 'findings' && fill !== 'treatments') || used.has(fill) || interview[fill].length === 0) return undefined;
      used.add(fill);
      return fill === 'findings' ? findingsTable(interview.findings, isByRule) : treatmentsTable(interview.treatments);
    },
    words(fill: Fill | undefined): Slot | undefined {
      if (!fill || fill === 'findings' || fill === 'treatments' || used.has(fill)) return undefined;
      const slotted = told(fill);
      if (slotted) used.add(fill);
      return slotted;
    },
  };
}
type Parts = ReturnType<typeof interviewParts>;

/** One point with what answers it: a table, the member's words, or a blank. */
function pointBlocks(facts: Facts, parts: Parts, rule: readonly Sentence[], point: Point): Block[] {
  const id = `why/${point.id}`;
  const answer = facts.answer(id);
  const fill = fillOf(point.id);
  const before = isCriterion(point) ? rule : isDiagnosis(point) ? [say(`${id}/whole`, 'why/whole-record', {}, [{ kind: 'rule', row: point.row }])] : [];
  const table = parts.table(fill, BY_RULE.has(point.id));
  if (table) {
    const told = answer ? [row(`${id}/told`, [say(`${id}/2`, 'cell/words', { words: slot(answer) })])] : [];
    return [row(id, [...before, sayLead(`${id}/1`, point.lead, point.row)]), table, ...told];
  }
  // What a table above has answered needs no second answer.
  if (!answer && parts.isUsed(fill)) return [];
  const said = answer ? slot(answer) : (parts.words(fill) ?? blank(point.blank, point.who));
  return [row(id, [...before, sayPoint(`${id}/1`, point.lead, said, point.row)])];
}

/** What the interview told and no point took, where the reason is answered from the record. */
function restBlocks(facts: Facts, parts: Parts): Block[] {
  if (!isArguedFromRecord(facts.categories[0]?.id)) return [];
  const [findings, treatments] = [parts.table('findings', facts.field('criteria') !== undefined), parts.table('treatments', false)];
  const [purpose, symptoms, daily] = [parts.words('purpose'), parts.words('symptoms'), parts.words('daily')];
  return [
    ...(findings ? [row('why/findings', [say('why/findings/1', 'why/findings')]), findings] : []),
    ...(treatments ? [row('why/tried', [say('why/tried/1', 'why/tried')]), treatments] : []),
    row('why/purpose', purpose ? [say('why/purpose/1', 'why/purpose', { answer: purpose })] : []),
    row('why/symptoms', symptoms ? [say('why/symptoms/1', isSignedByPatient(facts) ? 'why/symptoms' : 'why/symptoms-other', { answer: symptoms })] : []),
    row('why/daily', daily ? [say('why/daily/1', 'why/daily', { answer: daily })] : []),
  ];
}

/** Where a written rule was applied, the record is to be held against it. */
function ruleSentence(facts: Facts): Sentence[] {
  const criteria = slotOf(facts, 'criteria', 'the rule they used');
  if (criteria) return [say('why/rule/1', 'why/criteria', { criteria })];
  const [first] = facts.categories;
  return first?.rights.includes('criteria-relied-on') ? [say('why/rule/1', 'why/rule', {}, [{ kind: 'rule', row: `denial-reasons/${first.id}` }])] : [];
}

/** What the member asked the provider or prescriber: said only when ticked or answered. */
function providerSentences(facts: Facts): Sentence[] {
  const path = facts.categories[0]?.betterPath;
  const [coding, exception] = [facts.ticked('coding-review'), facts.ticked('exception-request')];
  if (coding) return [say('why/provider/1', 'why/coding-asked', {}, [coding])];
  if (exception) return [say('why/provider/1', 'why/exception-asked', {}, [exception])];
  if (path !== 'provider-fix') return [];
  const answer = facts.answer('why/provider');
  return [say('why/provider/1', 'why/coding-blank', { answer: answer ? slot(answer) : blank('when you asked the office to review it, and its answer') })];
}

/** Above the first level: the newest reason, unless one of the points answers its own words. */
function newestRow(facts: Facts, at: LevelAt, points: readonly Point[]): Row {
  const id = 'why/newest';
  const answer = facts.answer(id);
  if (at.isFirst || (!answer && points.some((point) => point.id.startsWith('objection/')))) return row(id, []);
  return row(id, [say(`${id}/1`, 'why/newest', { answer: answer ? slot(answer) : blank('point by point, with the page that shows it') })]);
}

/** Points of earlier appeals that the member answered carry over, whatever the newest reason says. */
function carried(facts: Facts, at: LevelAt, points: readonly Point[]): Point[] {
  if (at.isFirst) return [];
  const all = [...facts.categories.flatMap(({ id }) => pointsOfCategory(id)), ...OBJECTION_POINTS];
  return all.filter((point) => facts.answer(`why/${point.id}`) && !points.some(({ id }) => id === point.id));
}

/** Paragraphs in a row are one section; a table is one of its own, and what follows it begins the next. */
function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: Section[] = [];
  let rows: Row[] = [];
  let after = 'why';
  const close = () => {
    if (rows.some(({ sentences }) => sentences.length > 0)) sections.push(section(after, 'prose', 'Why I ask you to look again', rows, after === 'why'));
    rows = [];
  };
  for (const block of blocks) {
    if (!isTable(block)) {
      rows.push(block);
      continue;
    }
    close();
    sections.push(block);
    after = `after-${block.id}`;
  }
  close();
  return sections;
}

export function whySections(facts: Facts, at: LevelAt): Section[] {
  const reason = at.isFirst || !at.opener ? reasonWords(facts) : facts.reasonOf(at.opener);
  const newest = pointsOf(facts.categories, reason?.value ?? '');
  const points = [...newest, ...carried(facts, at, newest)];
  const rule = ruleSentence(facts);
  const parts = interviewParts(facts);
  const first = [newestRow(facts, at, newest), row('why/rule', points.some(isCriterion) ? [] : rule)];
  if (at.terms.sameRecord) {
    const answered = points.filter(({ id }) => facts.answer(`why/${id}`));
    const told = facts.answer('why/same-record');
    return sectionsOf([
      row('why/rule', rule),
      ...answered.flatMap((point) => pointBlocks(facts, parts, [], point)),
      row('why/same-record', [say('why/same-record/1', 'why/same-record', { answer: told ? slot(told) : blank('the pages that answer the reason, and what they show') })]),
    ]);
  }
  return sectionsOf([
    ...first, ...points.flatMap((point) => pointBlocks(facts, parts, rule, point)), ...restBlocks(facts, parts), row('why/provider', providerSentences(facts)),
  ]);
}
