/** Denials that turn on the record of the care. */
import { pointsFor } from './point';

export const MEDICAL_POINTS = {
  'medical-necessity': pointsFor('medical-necessity', [
    ['criterion', 'your doctor', 'On each of its points the record shows:', 'for each point, the dated note, finding or test that answers it'],
    ['tried', 'you', 'What was tried before:', 'each treatment with dose, dates, result, and why it was not enough'],
    ['purpose', 'your doctor', 'What this care is for, and how it changes the treatment:', 'the reason in the visit note, with its date'],
    ['daily', 'you', 'What it means from day to day:', 'what cannot be done, and since when'],
  ]),
  experimental: pointsFor('experimental', [
    ['definition', 'your doctor', 'On each part of the plan’s definition of experimental or investigational:', 'each part of the definition, with its answer'],
    ['support', 'your doctor', 'Approval, guideline and studies:', 'FDA status, guideline with year and page, the two or three best studies in a line each'],
    ['match', 'your doctor', 'How the patient matches the patients studied:', 'condition, stage and earlier treatment, from the record'],
    ['standard', 'your doctor', 'Why the standard options failed or do not fit:', 'each option with dates and result'],
  ]),
  cosmetic: pointsFor('cosmetic', [
    ['function', 'your doctor', 'The function that is impaired, and how it was measured:', 'test, value and date'],
    ['cause', 'your doctor', 'The disease, injury, birth defect or operation that it comes from:', 'from the record, with dates'],
    ['tried', 'you', 'What was tried before:', 'each treatment with dates and result'],
  ]),
  'level-of-care': pointsFor('level-of-care', [
    ['days', 'your doctor', 'For each denied day, what was watched or given that a lower level could not give:', 'day by day, from the notes'],
    ['risk', 'your doctor', 'The risk and the condition on those days:', 'vital signs, tests and findings, with dates'],
    ['lower', 'your doctor', 'Lower levels that failed or could not be had:', 'what, when and why'],
  ]),
  'site-of-care': pointsFor('site-of-care', [
    ['setting', 'your doctor', 'Why this setting is needed:', 'risk, earlier reactions or equipment, from the record'],
    ['others', 'you', 'The other sites, and why they cannot do it:', 'each site, its distance and what it said'],
  ]),
  frequency: pointsFor('frequency', [
    ['dates', 'your doctor', 'Both services, and why they differ in purpose:', 'both dates, each with its reason'],
    ['change', 'your doctor', 'What changed in between:', 'the change in the condition, from the record'],
  ]),
  emergency: pointsFor('emergency', [
    ['symptoms', 'you', 'The symptoms at the time:', 'what they were, when they began, how strong, what was feared'],
    ['triage', 'your doctor', 'What the hospital noted on arrival:', 'the triage note and the vital signs'],
    ['advice', 'you', 'The advice to go there:', 'who gave it and when, if anyone did'],
  ]),
  'concurrent-review': pointsFor('concurrent-review', [
    ['now', 'your doctor', 'The present risk, severity and progress:', 'notes and scores of these days'],
    ['stopping', 'your doctor', 'What stopping now would mean:', 'the clinician’s statement'],
    ['before', 'your doctor', 'Earlier attempts with less care:', 'when, and what happened'],
  ]),
} as const;
