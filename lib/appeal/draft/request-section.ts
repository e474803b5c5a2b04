/** The opening: for whom, what is asked at this level in its own terms, and what the level wants to know besides. */
import type { Row, Section, Sentence } from '../../cases/letter';
import { FORMS, type FormId } from '../forms';
import { dollars } from '../money';
import type { PlainDate } from '../plain-date';
import { row, say, section, type Slot } from './compose';
import { expediteRows } from './expedite';
import { blank, isPartDenied, isSignedByPatient, patient, slot, slotOf, subjectOf, type Facts } from './facts';
import type { LevelAt } from './level-at';
import type { Told } from './levels/terms';

export const salutationSection = ({ terms }: LevelAt): Section =>
  section('salutation', 'salutation', 'Salutation', [row('salutation/1', [say('salutation/1/1', terms.salutation)])]);

/** Words of another form, for a slot. */
export const formSlot = (form: FormId): Slot => ({ text: FORMS[form], grounds: [{ kind: 'form', id: form }] });

/** What the member told of one thing that this level asks for, else a blank. */
export const toldSentence = (facts: Facts, id: string, { form, question, blank: words, who }: Told): Sentence => {
  const answer = facts.answer(question);
  return say(id, form, { answer: answer ? slot(answer) : blank(words, who) });
};

/**
 * Reasons that are medical judgment by themselves: necessity, setting, level of care, effectiveness, as the note of the
 * level `external-review` names them. A missing authorization or an interval can be a matter of form alone.
 */
const MEDICAL_JUDGMENT: ReadonlySet<string> = new Set(['medical-necessity', 'site-of-care', 'level-of-care', 'experimental']);

/** Whether the letter may say that the denial rests on medical judgment. */
export const isMedicalJudgment = ({ categories }: Facts): boolean => categories.some(({ id }) => MEDICAL_JUDGMENT.has(id));

/** For whom another person writes. While the member has not said who writes, the bare sentence. */
function forWhom(facts: Facts): Sentence[] {
  const whose = patient(facts);
  const { writer } = facts;
  if (writer && writer !== 'patient') {
    const name = whose ? slot(whose) : blank('name of the patient');
    return [say('request/for/1', `writer/${writer}/intro`, { patient: name }, [{ kind: 'answer', question: 'writer/kind' }])];
  }
  return whose && !isSignedByPatient(facts) ? [say('request/for/1', 'request/for', { patient: slot(whose) })] : [];
}

function opening(facts: Facts, { terms, rule }: LevelAt): Sentence[] {
  const subject = isPartDenied(facts) ? 'part' : subjectOf(facts);
  const rest = subject === 'part' ? ['request/part-only' as const] : [];
  const what = formSlot(`what/${subject}`);
  const medical = terms.opensMedical && isMedicalJudgment(facts);
  const more = terms.opensMedical ? [medical ? terms.opensMedical.medical : terms.opensMedical.other] : [];
  const forms: readonly FormId[] = [...(terms.opens ?? [`request/${subject}` as const]), ...more, ...rest];
  const ground = rule && terms.opens ? [{ kind: 'rule' as const, row: rule.row }] : [];
  return forms.map((form, index) => say(`request/ask/${index + 1}`, form, FORMS[form].includes('{what}') ? { what } : {}, ground));
}

/** The amount in dispute, and for a Medicare hearing the least amount of the year in which the request is filed. */
function amountRow(facts: Facts, { terms, rule }: LevelAt, today: PlainDate): Row[] {
  if (!terms.amount) return [];
  const amount = slotOf(facts, 'notCovered', 'amount not covered', dollars) ?? blank('the amount not covered, from your notice');
  const stated = say('request/amount/1', 'amount/in-dispute', { amount });
  return [row('request/amount', [stated, ...(terms.amount === 'hearing' && rule ? [leastAmount(rule, today)] : [])])];
}

/** Printed only for a year whose text was read: the mark of the row names the years. */
function leastAmount({ plan, row: domainRow }: NonNullable<LevelAt['rule']>, today: PlainDate): Sentence {
  const year = today.slice(0, 4);
  const usd = plan.amountInControversy?.hearing[year];
  const wasRead = plan.amountInControversy?.verified.split(';').some((mark) => mark.trim().startsWith('text read') && mark.includes(year));
  if (usd === undefined || !wasRead) return say('request/amount/2', 'amount/least-blank', { amount: blank('as your decision letter prints it; check your notice') });
  const ground = [{ kind: 'rule' as const, row: domainRow }];
  return say('request/amount/2', 'amount/least', { year: { text: year, grounds: ground }, amount: { text: dollars(usd), grounds: ground } });
}

export function requestSection(facts: Facts, at: LevelAt, today: PlainDate): Section {
  const told = (at.terms.tells ?? []).map((one, index) => toldSentence(facts, `request/told/${index + 1}`, one));
  return section('request', 'prose', 'My request', [
    row('request/for', forWhom(facts)), row('request/ask', opening(facts, at)), ...amountRow(facts, at, today), row('request/told', told), ...expediteRows(facts, at),
  ]);
}
