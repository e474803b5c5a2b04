/** What was decided, in the plan's words and codes, and nothing beside them; above the first level each decision with its day. */
import type { Row, Section, Sentence } from '../../cases/letter';
import type { CodeSystem } from '../../reading/reading';
import { isNotice } from '../due/questions';
import { cutAtWord, listOf } from '../words';
import { row, say, section, type Slot } from './compose';
import { askedBlank, blank, noticeDate, reasonWords, slot, type CodeFact, type Fact, type Facts } from './facts';
import { dateOf } from './heading-sections';
import type { LevelAt } from './level-at';

/** A reason is quoted, not retold; a very long one to here. */
const LONGEST_REASON = 700;
const MOST_CODES = 6;

const quoted = (reason: Fact<string>): Slot => slot(reason, (text) => cutAtWord(text, LONGEST_REASON));

const distinctOf = (codes: readonly CodeFact[]) => [...new Map(codes.map((fact) => [fact.value.value, fact])).entries()].slice(0, MOST_CODES);
const codesSlot = (codes: readonly CodeFact[]): Slot => {
  const distinct = distinctOf(codes);
  return { text: listOf(distinct.map(([value]) => value)), grounds: distinct.map(([, { ground }]) => ground) };
};
const ofSystems = (codes: readonly CodeFact[], ...systems: CodeSystem[]) => codes.filter(({ value }) => systems.includes(value.system));

function reasonSentence(facts: Facts, { terms }: LevelAt): Sentence {
  const reason = reasonWords(facts);
  const words: Slot = reason ? quoted(reason) : facts.isAsked('reasonText') ? askedBlank('the reason') : blank('the reason, in the plan’s own words');
  const date = noticeDate(facts);
  const { document } = facts.main.reading;
  const paper = isNotice(facts.main.reading) ? 'notice' : document === 'authorization-decision' ? 'decision' : 'record';
  const whose = terms.decidedBy === 'plan' ? '' : 'the-';
  const id = 'decided/reason/1';
  if (paper === 'record') return say(id, `decided/${whose}record`, { reason: words });
  return date ? say(id, `decided/${whose}${paper}-dated`, { date: slot(date), reason: words }) : say(id, `decided/${whose}${paper}`, { reason: words });
}

function codeSentences(facts: Facts, id: string, codes: readonly CodeFact[], quoted: string): Sentence[] {
  const marks = ofSystems(codes, 'CARC', 'RARC', 'REMARK');
  const diagnoses = ofSystems(codes, 'ICD-10-CM');
  const criteria = facts.field('criteria');
  const isMany = (some: readonly CodeFact[]) => distinctOf(some).length > 1;
  return [
    ...(marks.length > 0 ? [say(`${id}/2`, isMany(marks) ? 'decided/codes' : 'decided/code', { codes: codesSlot(marks) })] : []),
    ...(criteria && !quoted.includes(criteria.value) ? [say(`${id}/3`, 'decided/criteria', { criteria: slot(criteria) })] : []),
    ...(diagnoses.length > 0 ? [say(`${id}/4`, isMany(diagnoses) ? 'decided/diagnoses' : 'decided/diagnosis', { codes: codesSlot(diagnoses) })] : []),
  ];
}

/** One earlier decision: its day, and its reason where the paper shows one. */
function earlierSentence(facts: Facts, id: string, what: 'denied' | 'upheld', documentId: string | undefined): Sentence {
  const date = dateOf(facts, documentId) ?? blank(what === 'denied' ? 'date of the first denial' : 'date of the decision on the appeal');
  const reason = documentId ? facts.reasonOf(documentId) : undefined;
  return reason ? say(id, `earlier/${what}`, { date, reason: quoted(reason) }) : say(id, `earlier/${what}-bare`, { date });
}

/** The earlier decisions in their order, the newest with the reason that this letter answers. */
function earlierRows(facts: Facts, at: LevelAt): Row[] {
  const newest = at.opener ? facts.reasonOf(at.opener) : undefined;
  const reasons = [at.denial, at.opener].map((id) => (id ? (facts.reasonOf(id)?.value ?? '') : '')).join(' ');
  return [
    row('decided/first', [earlierSentence(facts, 'decided/first/1', 'denied', at.denial), ...codeSentences(facts, 'decided/first', at.denial ? facts.codesOf(at.denial) : [], reasons)]),
    ...at.between.map((documentId, index) => row(`decided/appeal-${index + 1}`, [earlierSentence(facts, `decided/appeal-${index + 1}/1`, 'upheld', documentId)])),
    row('decided/reason', [
      say('decided/reason/1', 'earlier/newest', {
        date: dateOf(facts, at.opener) ?? blank('date of the decision on the appeal'),
        reason: newest ? quoted(newest) : blank('its reason, in its own words'),
      }),
      ...codeSentences(facts, 'decided/reason', at.opener ? facts.codesOf(at.opener) : [], reasons + (facts.field('criteria')?.value ?? '')),
    ]),
    row('decided/stands', [say('decided/stands/1', 'earlier/all-stand')]),
  ];
}

export function decidedSection(facts: Facts, at: LevelAt): Section {
  const rows = at.isFirst ? [row('decided/reason', [reasonSentence(facts, at), ...codeSentences(facts, 'decided/reason', facts.codes, reasonWords(facts)?.value ?? '')])] : earlierRows(facts, at);
  return section('decided', 'prose', 'What was decided', rows, true);
}
