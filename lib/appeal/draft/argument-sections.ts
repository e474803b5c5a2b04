/** The body of the letter: the request, what was decided, and why to look again. */
import type { Row, Section, Sentence } from '../../cases/letter';
import type { CodeSystem } from '../../reading/reading';
import { isNotice } from '../due/questions';
import { cutAtWord, listOf } from '../words';
import { row, say, sayPoint, section, type Slot } from './compose';
import { askedBlank, blank, isPartDenied, isSignedByPatient, noticeDate, patient, reasonWords, slot, slotOf, subjectOf, type CodeFact, type Facts } from './facts';
import { pointsOf, type Point } from './points';

/** A reason is quoted, not retold; a very long one to here. */
const LONGEST_REASON = 700;
const MOST_CODES = 6;

export const salutationSection = (): Section => section('salutation', 'salutation', 'Salutation', [row('salutation/1', [say('salutation/1/1', 'salutation')])]);

export function requestSection(facts: Facts): Section {
  const whose = patient(facts);
  const forOther = whose && !isSignedByPatient(facts) ? [say('request/for/1', 'request/for', { patient: slot(whose) })] : [];
  const form = isPartDenied(facts) ? 'request/part' : (`request/${subjectOf(facts)}` as const);
  const rest = isPartDenied(facts) ? [say('request/ask/2', 'request/part-only')] : [];
  return section('request', 'prose', 'My request', [row('request/for', forOther), row('request/ask', [say('request/ask/1', form), ...rest])]);
}

const codesSlot = (codes: readonly CodeFact[]): Slot => {
  const distinct = [...new Map(codes.map((fact) => [fact.value.value, fact])).entries()].slice(0, MOST_CODES);
  return { text: listOf(distinct.map(([value]) => value)), grounds: distinct.map(([, { ground }]) => ground) };
};
const countOf = (codes: readonly CodeFact[]): number => new Set(codes.map(({ value }) => value.value)).size;
const ofSystems = ({ codes }: Facts, ...systems: CodeSystem[]) => codes.filter(({ value }) => systems.includes(value.system));

function reasonSentence(facts: Facts): Sentence {
  const reason = reasonWords(facts);
  const words: Slot = reason ? slot(reason, (text) => cutAtWord(text, LONGEST_REASON)) : facts.isAsked('reasonText') ? askedBlank('the reason') : blank('the reason, in the plan’s own words');
  const date = noticeDate(facts);
  if (!isNotice(facts.main.reading)) return say('decided/reason/1', 'decided/record', { reason: words });
  return date ? say('decided/reason/1', 'decided/notice-dated', { date: slot(date), reason: words }) : say('decided/reason/1', 'decided/notice', { reason: words });
}

/** What was decided, in the plan's words and codes, and nothing beside them. */
export function decidedSection(facts: Facts): Section {
  const marks = ofSystems(facts, 'CARC', 'RARC', 'REMARK');
  const diagnoses = ofSystems(facts, 'ICD-10-CM');
  const criteria = facts.field('criteria');
  const more: Sentence[] = [];
  if (countOf(marks) > 0) more.push(say('decided/reason/2', countOf(marks) > 1 ? 'decided/codes' : 'decided/code', { codes: codesSlot(marks) }));
  if (criteria && !reasonWords(facts)?.value.includes(criteria.value)) more.push(say('decided/reason/3', 'decided/criteria', { criteria: slot(criteria) }));
  if (countOf(diagnoses) > 0) more.push(say('decided/reason/4', countOf(diagnoses) > 1 ? 'decided/diagnoses' : 'decided/diagnosis', { codes: codesSlot(diagnoses) }));
  return section('decided', 'prose', 'What was decided', [row('decided/reason', [reasonSentence(facts), ...more])], true);
}

/** The points of the argument. Only what is known is said; what is missing is a blank with who can fill it. */
export function whySection(facts: Facts): Section {
  const points = pointsOf(facts.categories, reasonWords(facts)?.value ?? '');
  const rule = ruleSentence(facts);
  const takesRule = points.some(isCriterion);
  const rows = points.map((point): Row => {
    const id = `why/${point.id}`;
    const answer = facts.answer(id);
    const said = sayPoint(`${id}/1`, point.lead, answer ? slot(answer) : blank(point.blank, point.who), point.row);
    return row(id, [...(isCriterion(point) ? rule : isDiagnosis(point) ? [wholeRecord(id, point)] : []), said]);
  });
  return section('why', 'prose', 'Why I ask you to look again', [row('why/rule', takesRule ? [] : rule), ...rows, row('why/provider', providerSentences(facts))], true);
}

const isCriterion = ({ id }: Point): boolean => id === 'medical-necessity/criterion';
const isDiagnosis = ({ id }: Point): boolean => id === 'objection/diagnosis-does-not-support';
const wholeRecord = (id: string, { row: domainRow }: Point): Sentence => say(`${id}/whole`, 'why/whole-record', {}, [{ kind: 'rule', row: domainRow }]);

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
