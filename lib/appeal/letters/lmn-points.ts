/**
 * What a letter of medical necessity has to show, by the reason of the denial: `argument` and `evidence` of each category,
 * `shared.fiveProofSteps`, `shared.objections` and `shared.frameworks` of `domain/denial-reasons.json`. Each point asks the
 * clinician for what the record holds; none says what it should be.
 */

/** Under `point/<category>/<n>`: in the order in which a reviewer looks for them. */
export const LMN_POINTS = {
  'point/who': 'Your specialty, and since when you have treated {patient}.',
  'point/criteria/named': 'Each point of {criteria}, with the dated note, test or finding that answers it.',
  'point/criteria/unnamed': 'Each point of the plan’s written rule, as soon as we have it, with the note, test or finding that answers it.',
  'point/guideline': 'The guideline of your specialty that supports this care: body, title, year and page.',

  'point/objection/diagnosis-does-not-support': 'The diagnosis as your record states it, and the findings that it rests on.',
  'point/objection/records-missing': 'The record that shows what the plan did not find, with date and page.',
  'point/objection/alternative-available': 'Why the alternative that the plan names would not work as well, or carries a risk, for this patient.',
  'point/objection/cost': 'Why the less costly care would not be as effective for this patient.',
  'point/objection/not-proven': 'The studies, guideline or approval for this use, and how this patient matches them.',
  'point/objection/first-line-first': 'Each treatment that the plan wants first: its dose, dates and result, or why it is not safe or suitable.',
  'point/objection/too-frequent': 'The progress that was measured, the goals, and what changed in the condition.',
  'point/objection/lower-level': 'What was needed that a lower level or another place could not give, and what was tried there.',
  'point/objection/cosmetic': 'The function that is impaired, how it was measured, and what it comes from.',
  'point/objection/not-emergency': 'The symptoms and signs at the time, as they were noted on arrival.',
  'point/objection/not-covered': 'What the service was for, so that it can be held against the words of the exclusion.',

  'point/framework/mcg': 'The indications of that guideline one by one, and why this patient is an exception where one is not met.',
  'point/framework/interqual': 'The points of that subset and version that the plan calls not met, one by one.',
  'point/framework/vendor': 'The sections of that vendor’s guideline that apply, one by one.',
  'point/framework/medicare-rules': 'The conditions of that coverage rule, section by section.',
  'point/framework/level-tools': 'The score on each dimension of that tool, with the findings behind it.',

  'point/any/findings': 'The findings, with dates, and why this care was chosen for this patient.',
  'point/any/severity': 'How severe it is: test values, imaging, function and course.',
  'point/any/without': 'What is likely to happen without the care.',

  'point/medical-necessity/findings': 'The findings: examination, test values and imaging, each with its date, and how they have changed.',
  'point/medical-necessity/tried': 'What was tried before: each treatment with dose, dates and result, and why it was not enough.',
  'point/medical-necessity/alternatives': 'Why other treatments are not safe or do not fit this patient.',
  'point/medical-necessity/purpose': 'What the care is for, and how its result changes the treatment.',
  'point/medical-necessity/without': 'What is likely to happen without it, and how soon.',

  'point/prior-authorization/request': 'What was asked of the plan before the care, when and by whom, or why it could not be asked for.',
  'point/prior-authorization/need': 'Why the care was needed at that time, with the findings and their dates.',
  'point/prior-authorization/tried': 'What was tried before, with dose, dates and result.',

  'point/step-therapy/tried': 'Each required step that was tried: dose, dates, result and side effects, also under an earlier plan or as a sample.',
  'point/step-therapy/unsafe': 'Each required step that is not safe or not expected to work for this patient, and why.',
  'point/step-therapy/stable': 'Where the patient is stable on a drug now: since when, and what a change would risk.',
  'point/step-therapy/source': 'The label, compendium or guideline that places the drug earlier, if one does.',

  'point/experimental/definition': 'Each part of the plan’s definition of experimental, with your answer to it.',
  'point/experimental/approval': 'Whether the treatment is approved or cleared, and for what use.',
  'point/experimental/studies': 'The guideline that recommends it, and the two or three best studies, in a line each.',
  'point/experimental/match': 'How this patient matches the patients who were studied.',
  'point/experimental/standard': 'Why the standard treatments failed or do not fit, with dates and results.',

  'point/cosmetic/function': 'The function that is impaired, and how it was measured: test, value and date.',
  'point/cosmetic/cause': 'The disease, injury, birth defect or operation that it comes from.',
  'point/cosmetic/tried': 'What was tried before, with dates and results.',
  'point/cosmetic/photographs': 'Dated photographs, where it can be seen.',

  'point/not-covered/service': 'What the service was and what it was for, so that it can be held against the plan’s words.',
  'point/not-covered/other': 'How it differs from what the plan excludes, where your record shows that.',

  'point/out-of-network/need': 'What the care requires, and why this provider was needed for it.',
  'point/out-of-network/course': 'Where care is under way: since when, and what a change of provider would mean.',

  'point/benefit-limit/progress': 'The progress so far, measured, with dates.',
  'point/benefit-limit/goals': 'The goals that remain, and the visits or amount that they need.',
  'point/benefit-limit/without': 'What the patient would lose if the care ended at the limit.',
  'point/benefit-limit/other': 'Visits that were for another condition or another kind of care.',

  'point/level-of-care/days': 'For each denied day, what was watched or given that a lower level could not give.',
  'point/level-of-care/risk': 'The risk on those days: vital signs, tests and findings.',
  'point/level-of-care/lower': 'Lower levels of care that failed or could not be had, and when.',

  'point/site-of-care/setting': 'Why this setting is needed: earlier reactions, airway or heart risk, or equipment.',
  'point/site-of-care/others': 'Why another site could not give this care safely, or could not be reached.',

  'point/frequency/dates': 'The dates of both services, and how they differ in purpose.',
  'point/frequency/change': 'What changed in the condition in between, or why the first result was not enough.',
  'point/frequency/interval': 'The interval that a guideline gives for a patient with this risk.',

  'point/missing-information/item': 'The item that the plan says is missing, with its date.',

  'point/emergency/arrival': 'The symptoms and vital signs on arrival, as the triage note records them.',
  'point/emergency/tests': 'The tests that were done, and what they were meant to rule out.',

  'point/formulary/alternatives': 'For each drug that the plan covers instead: dose, dates and result, or why it is not safe for this patient.',
  'point/formulary/stable': 'Where the patient is stable on the drug: since when, and what a change would risk.',
  'point/formulary/source': 'The label, compendium or guideline that supports this use.',

  'point/quantity-limit/dose': 'Why the usual amount is not enough: what was tried, with dates and result.',
  'point/quantity-limit/response': 'The response to the amount that you prescribe, and how its safety is watched.',
  'point/quantity-limit/measures': 'Weight, kidney function or drug level, where the dose depends on it.',
  'point/quantity-limit/strength': 'Whether another strength would do, and if not, why.',

  'point/concurrent-review/now': 'The present risk, severity and progress, with the notes and scores of these days.',
  'point/concurrent-review/ending': 'What ending the care now would mean, and why.',
  'point/concurrent-review/before': 'Earlier attempts with less care, and what came of them.',
  'point/concurrent-review/plan': 'What remains to be reached, and the plan for it.',
} as const;
