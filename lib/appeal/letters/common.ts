/** Wordings that several letters share. They state no fact: what is known enters through a slot. */
import type { Said } from './spec';

export const COMMON = {
  'theirs/notice-dated': 'The plan’s notice of {date} gives this reason: “{reason}”',
  'theirs/notice': 'The plan’s notice gives this reason: “{reason}”',
  'theirs/record': 'The plan’s record of the claim gives this reason: “{reason}”',
  'theirs/decision-dated': 'The plan’s decision of {date} gives this reason: “{reason}”',
  'yours/decision-dated': 'Your decision of {date} gives this reason: “{reason}”',
  'theirs/decision': 'The plan’s decision gives this reason: “{reason}”',
  'yours/decision': 'Your decision gives this reason: “{reason}”',
  'theirs/criteria': 'The decision names {criteria}.',
  'theirs/diagnosis': 'The diagnosis shown is {diagnoses}.',
  'theirs/diagnoses': 'The diagnoses shown are {diagnoses}.',
  'theirs/appeal-by': 'The last day to appeal on the notice is {appealby}, so I ask for your answer in good time before it.',
  'theirs/soon': 'The time to appeal is limited, so I ask for an early answer.',

  'refused/reason': 'If you do not agree to this, please tell me the reason in writing, the rule that it rests on, and how to appeal.',
  'may-bill': 'Please tell me whether your contract with the plan lets you bill the patient for this claim.',
  'itemised': 'Please send me an itemized bill with codes, units and dates.',

} as const;

/** The reason as quoted to the plan itself. */
export const DECIDED_YOURS: readonly Said<never>[] = [
  { say: 'decided/notice-dated', when: ['isNotice', 'hasDate'], any: ['isDenied', 'hasReason'] },
  { say: 'decided/notice', when: ['isNotice', '!hasDate'], any: ['isDenied', 'hasReason'] },
  { say: 'letter/common/yours/decision-dated', when: ['isDecisionPaper', 'hasDate'], any: ['isDenied', 'hasReason'] },
  { say: 'letter/common/yours/decision', when: ['isDecisionPaper', '!hasDate'], any: ['isDenied', 'hasReason'] },
  { say: 'decided/record', when: ['!isNotice', '!isDecisionPaper'], any: ['isDenied', 'hasReason'] },
  { say: 'decided/codes', when: ['hasCodes', '!hasNoOrOneCode'] },
  { say: 'decided/code', when: ['hasCodes', 'hasNoOrOneCode'] },
];

/** The reason as told to someone else. */
export const DECIDED_THEIRS: readonly Said<never>[] = [
  { say: 'letter/common/theirs/notice-dated', when: ['isNotice', 'hasDate'], any: ['isDenied', 'hasReason'] },
  { say: 'letter/common/theirs/notice', when: ['isNotice', '!hasDate'], any: ['isDenied', 'hasReason'] },
  { say: 'letter/common/theirs/decision-dated', when: ['isDecisionPaper', 'hasDate'], any: ['isDenied', 'hasReason'] },
  { say: 'letter/common/theirs/decision', when: ['isDecisionPaper', '!hasDate'], any: ['isDenied', 'hasReason'] },
  { say: 'letter/common/theirs/record', when: ['!isNotice', '!isDecisionPaper'], any: ['isDenied', 'hasReason'] },
  { say: 'decided/codes', when: ['hasCodes', '!hasNoOrOneCode'] },
  { say: 'decided/code', when: ['hasCodes', 'hasNoOrOneCode'] },
];

/** Which rule was used and which diagnosis stands on the claim, exactly as shown. */
export const SHOWN: readonly Said<never>[] = [
  { say: 'letter/common/theirs/criteria', when: ['hasCriteria', '!isCriteriaQuoted'] },
  { say: 'letter/common/theirs/diagnosis', when: ['hasDiagnoses', 'hasOneDiagnosis'] },
  { say: 'letter/common/theirs/diagnoses', when: ['hasDiagnoses', '!hasOneDiagnosis'] },
];

/** Why the answer is needed soon: the printed day where there is one. */
export const BY_WHEN: readonly Said<never>[] = [
  { say: 'letter/common/theirs/appeal-by', when: ['isDenied', 'hasAppealBy'] },
  { say: 'letter/common/theirs/soon', when: ['isDenied', '!hasAppealBy'] },
];
