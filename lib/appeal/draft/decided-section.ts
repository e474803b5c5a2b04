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
const ofSystems = ({ codes }: Facts, ...systems: CodeSystem[]) => codes.filter(({ value }) => systems.includes(value.system));

function reasonSentence(facts: Facts, { terms }: LevelAt): Sentence {
  const reason = reasonWords(facts);
  const words: Slot = reason ? quoted(reason) : facts.isAsked('reasonText') ? askedBlank('the reason') : blank('the reason, in the plan’s own words');
  const date = noticeDate(facts);
  const isOurs = terms.decidedBy === 'plan';
  if (!isNotice(facts.main.reading)) return say('decided/reason/1', isOurs ? 'decided/record' : 'decided/the-record', { reason: words });
  if (date) return say('decided/reason/1', isOurs ? 'decided/notice-dated' : 'decided/the-notice-dated', { date: slot(date), reason: words });
  return say('decided/reason/1', isOurs ? 'decided/notice' : 'decided/the-notice', { reason: words });
}

function codeSentences(facts: Facts): Sentence[] {
  const marks = ofSystems(facts, 'CARC', 'RARC', 'REMARK');
  const diagnoses = ofSystems(facts, 'ICD-10-CM');
  const criteria = facts.field('criteria');
  const isMany = (codes: readonly CodeFact[]) => distinctOf(codes).length > 1;
  return [
    ...(marks.length > 0 ? [say('decided/reason/2', isMany(marks) ? 'decided/codes' : 'decided/code', { codes: codesSlot(marks) })] : []),
    ...(criteria && !reasonWords(facts)?.value.includes(criteria.value) ? [say('decided/reason/3', 'decided/criteria', { criteria: slot(criteria) })] : []),
    ...(diagnoses.length > 0 ? [say('decided/reason/4', isMany(diagnoses) ? 'decided/diagnoses' : 'decided/diagnosis', { codes: codesSlot(diagnoses) })] : []),
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
  return [
    row('decided/first', [earlierSentence(facts, 'decided/first/1', 'denied', at.denial)]),
    ...at.between.map((documentId, index) => row(`decided/appeal-${index + 1}`, [earlierSentence(facts, `decided/appeal-${index + 1}/1`, 'upheld', documentId)])),
    row('decided/reason', [
      say('decided/reason/1', 'earlier/newest', {
        date: dateOf(facts, at.opener) ?? blank('date of the decision on the appeal'),
        reason: newest ? quoted(newest) : blank('its reason, in its own words'),
      }),
      ...codeSentences(facts),
    ]),
    row('decided/stands', [say('decided/stands/1', 'earlier/all-stand')]),
  ];
}

export function decidedSection(facts: Facts, at: LevelAt): Section {
  const rows = at.isFirst ? [row('decided/reason', [reasonSentence(facts, at), ...codeSentences(facts)])] : earlierRows(facts, at);
  return section('decided', 'prose', 'What was decided', rows, true);
}
