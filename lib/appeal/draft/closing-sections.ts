/** The end of the letter: what is asked for, by what right, the signature and the enclosures. */
import type { Ground, Row, Section, Sentence } from '../../cases/letter';
import { rightById, type Right } from '../../knowledge/rights';
import { checklistOf } from '../checklist';
import { firstLevelRule } from '../due/rule';
import { isNotice } from '../due/questions';
import { CATEGORY_ASKS, FORMS, type FormId } from '../forms';
import { row, say, sayRow, section, type Slot } from './compose';
import { blank, isPartDenied, isSignedByPatient, noticeDate, signer, slot, slotOf, subjectOf, type Facts } from './facts';
import { procedureSlot, serviceSlot } from './heading-sections';

/** Two levels share the time, so the number of the row stays an upper bound; any other condition leaves the clock out. */
const SHARED_CLOCK = /^\d+ days at each level/;

/** A right may stand in a letter only for a confirmed plan type that its row lists, and where it fits the denial. */
function rightFor(facts: Facts, id: string): Right | undefined {
  const planType = facts.file.case.confirmedPlanType;
  const right = rightById(id);
  if (!right || !planType || planType === 'unknown' || !right.planTypes.includes(planType)) return undefined;
  return right.denialCategories.length === 0 || facts.categories.some(({ id: category }) => right.denialCategories.includes(category)) ? right : undefined;
}

/** The row's line where the right holds, else the plain request. A line with a gap to fill is not used. */
function ask(facts: Facts, id: string, rightId: string, plain: FormId): Sentence {
  const right = rightFor(facts, rightId);
  const line = right?.letterLine.replace('the field of [specialty]', 'the field in question');
  return right && line && !line.includes('[') ? sayRow(id, line, `rights/${right.id}`) : say(id, plain);
}

const isMedical = ({ categories }: Facts): boolean => categories.some(({ id }) => rightById('qualified-reviewer')?.denialCategories.includes(id));
const usesCriteria = ({ categories }: Facts): boolean => categories.some(({ id }) => rightById('criteria-relied-on')?.denialCategories.includes(id));

function reverse(facts: Facts): Sentence {
  const words = (form: FormId): Slot => ({ text: FORMS[form], grounds: [{ kind: 'form', id: form }] });
  const service = isPartDenied(facts) ? words('ask/the-lines') : (procedureSlot(facts) ?? serviceSlot(facts) ?? words('ask/the-service'));
  const subject = subjectOf(facts);
  if (subject !== 'claim') return say('asks/reverse/1', `ask/reverse-${subject}`, { service });
  const number = slotOf(facts, 'claimNumber', 'claim number');
  return number ? say('asks/reverse/1', 'ask/reverse-claim', { service, number }) : say('asks/reverse/1', 'ask/reverse', { service });
}

function nameWhatIsNotMet(facts: Facts): Sentence {
  const criteria = slotOf(facts, 'criteria', 'the rule they used');
  if (criteria) return say('asks/name/1', 'ask/name-criteria', { criteria });
  return say('asks/name/1', usesCriteria(facts) ? 'ask/name-rule' : 'ask/name-provision');
}

/** The rule by its name where the notice names it. */
function criteriaAsk(facts: Facts): Sentence {
  const criteria = slotOf(facts, 'criteria', 'the rule they used');
  return criteria && !rightFor(facts, 'criteria-relied-on')
    ? say('asks/file/2', 'ask/named-criteria', { criteria })
    : ask(facts, 'asks/file/2', 'criteria-relied-on', 'ask/criteria');
}

/** Exact, numbered, and by right only where the right is certain. */
export function asksSection(facts: Facts): Section {
  const extra = [...new Set(facts.categories.map(({ id }) => id))].filter((id) => CATEGORY_ASKS[id]).slice(0, 2);
  const clinical = isSignedByPatient(facts) ? rightFor(facts, 'clinical-explanation') : undefined;
  const outside = rightFor(facts, 'external-review');
  return section('asks', 'numbered', 'What I ask for', [
    row('asks/reverse', [reverse(facts)]),
    ...extra.map((id) => row(`asks/${id}`, [sayRow(`asks/${id}/1`, CATEGORY_ASKS[id] ?? '', `denial-reasons/${id}`)])),
    row('asks/reviewer', [
      ask(facts, 'asks/reviewer/1', 'different-reviewer', 'ask/fresh-reviewer'),
      ...(isMedical(facts) ? [ask(facts, 'asks/reviewer/2', 'qualified-reviewer', 'ask/trained-reviewer')] : []),
    ]),
    row('asks/name', [nameWhatIsNotMet(facts), ...(clinical ? [sayRow('asks/name/2', clinical.letterLine, 'rights/clinical-explanation')] : [])]),
    row('asks/file', [
      ask(facts, 'asks/file/1', 'claim-file', 'ask/file'),
      ...(usesCriteria(facts) ? [criteriaAsk(facts)] : []),
    ]),
    row('asks/outside', outside ? [sayRow('asks/outside/1', outside.letterLine, 'rights/external-review')] : []),
  ], true);
}

/** The plan's time to decide: only a number of days from a rule whose text was read, for a confirmed plan type. */
function clock(facts: Facts): Sentence[] {
  const rule = firstLevelRule(facts.file.case.confirmedPlanType);
  const subject = subjectOf(facts);
  const time = subject === 'request' ? rule?.level.decision.preService : rule?.level.decision.postService;
  if (subject === 'unclear' || !rule || rule.fromMemory || !time || time.amount === null || time.unit !== 'calendar days' || time.extension) return [];
  if (time.note && !SHARED_CLOCK.test(time.note)) return [];
  const days: Slot = { text: String(time.amount), grounds: [{ kind: 'rule', row: rule.row }] };
  return [say('closing/words/2', `closing/clock-${subject}`, { days })];
}

export function closingSections(facts: Facts): Section[] {
  const { name } = signer(facts);
  return [
    section('closing', 'prose', 'Closing', [row('closing/words', [say('closing/words/1', 'closing/consider'), ...clock(facts), say('closing/words/3', 'closing/write')])]),
    section('signature', 'closing', 'Signature', [
      row('signature/sincerely', [say('signature/sincerely/1', 'closing/sincerely')]),
      row('signature/line', [say('signature/line/1', 'closing/line')]),
      row('signature/name', [say('signature/name/1', 'sender/line', { value: name ? slot(name) : blank('your name') })]),
    ]),
  ];
}

/** What the member holds: the notice, and each piece of evidence that was ticked. Where none was, the record is a blank. */
export function enclosuresSection(facts: Facts): Section {
  const { file } = facts;
  const date = noticeDate(facts);
  const item = (id: string, value: Slot): Row => row(`enclosures/${id}`, [say(`enclosures/${id}/1`, 'enclosure/item', { item: value })]);
  const hasNotice = file.documents.some(({ reading }) => isNotice(reading));
  const notice: Row = hasNotice || file.case.hasLetter === 'yes'
    ? row('enclosures/notice', [date
        ? say('enclosures/notice/1', 'enclosure/notice-dated', { date: slot(date) })
        : say('enclosures/notice/1', 'enclosure/notice', {}, [{ kind: 'answer', question: 'has-letter' }])])
    : item('notice', blank('a copy of the notice'));
  const held = checklistOf(file).flatMap((entry): Row[] => {
    const tick: Ground | undefined = /^evidence\/|^provider-lmn$/.test(entry.id) ? facts.ticked(entry.id) : undefined;
    const words = entry.id === 'provider-lmn' ? 'Letter of medical necessity' : entry.title;
    return tick ? [item(entry.id, { text: words, grounds: [tick, { kind: 'rule', row: entry.row }] })] : [];
  });
  const record = held.length > 0 ? [] : [item('records', blank('the pages of the record that answer the points above', 'your doctor'))];
  const authority = isSignedByPatient(facts) ? [] : [item('authority', blank('the signed authorization, in the form that the plan asks for'))];
  return section('enclosures', 'enclosures', 'Enclosures', [notice, ...held, ...record, ...authority], true);
}
