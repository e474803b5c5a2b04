/** Where each slot of a letter comes from: a paper, an answer, a row; else a blank that says who knows it. */
import { ASKED, type AskedId } from '../interview/answers';
import { dollars } from '../money';
import { isPlainDate, longDate } from '../plain-date';
import { cutAtWord } from '../words';
import type { Slot } from '../draft/compose';
import { askedBlank, blank, noticeDate, patient, reasonWords, signer, slot, slotOf, type Facts } from '../draft/facts';
import { clockOf, codesSlot, diagnosesOf, marksOf, refusalDate } from './known-facts';
import type { SlotName } from './spec';

/** A reason is quoted, not retold; a very long one to here. */
const LONGEST_REASON = 500;

const told = ({ answer }: Facts, question: AskedId, text: string, who: 'you' | 'your doctor' = 'you'): Slot => {
  const fact = answer(question);
  return fact ? slot(fact) : blank(text, who);
};
const day = (date: string): string => (isPlainDate(date) ? longDate(date) : date);

export const SLOTS: Readonly<Record<SlotName, (facts: Facts) => Slot>> = {
  plan: (facts) => slotOf(facts, 'insurer', 'name of the plan') ?? blank('name of the plan, from your card'),
  provider: (facts) => slotOf(facts, 'provider', 'provider') ?? slotOf(facts, 'facility', 'facility') ?? blank('name of the provider, from the bill'),
  patient: (facts) => {
    const whose = patient(facts);
    return whose ? slot(whose) : blank('name of the patient');
  },
  date: (facts) => {
    const date = noticeDate(facts);
    return date ? slot(date) : facts.isAsked('noticeDate') ? askedBlank('date of the notice') : blank('date of the notice');
  },
  reason: (facts) => {
    const reason = reasonWords(facts);
    return reason ? slot(reason, (text) => cutAtWord(text, LONGEST_REASON)) : facts.isAsked('reasonText') ? askedBlank('the reason') : blank('the reason, in the plan’s own words');
  },
  codes: (facts) => codesSlot(marksOf(facts)),
  criteria: (facts) => slotOf(facts, 'criteria', 'the rule they used') ?? blank('name of the rule that the plan used', 'the plan'),
  diagnoses: (facts) => codesSlot(diagnosesOf(facts)),
  owed: (facts) => slotOf(facts, 'memberOwes', 'what you may owe', dollars) ?? blank('the amount, from the notice'),
  appealby: (facts) => slotOf(facts, 'appealBy', 'last day to appeal', day) ?? blank('last day to appeal, from the notice'),
  clock: (facts) => clockOf(facts) ?? blank('the time that the notice gives for it'),
  refusal: (facts) => {
    const date = refusalDate(facts);
    return date ? slot(date) : blank('date of the answer to your appeal');
  },
  symptoms: (facts) => told(facts, ASKED.symptoms, 'the symptoms, in your own words'),
  daily: (facts) => told(facts, ASKED.daily, 'what cannot be done, and since when'),
  purpose: (facts) => told(facts, ASKED.purpose, 'what the care is for, from the visit note', 'your doctor'),
  phone: (facts) => {
    const { phone } = signer(facts);
    return phone ? { text: phone, grounds: [{ kind: 'answer', question: 'your-phone' }] } : blank('your phone number');
  },
  planphone: (facts) => slotOf(facts, 'appealPhone', 'phone number for appeals') ?? blank('phone number for such calls, from the notice or the plan', 'the plan'),
};
