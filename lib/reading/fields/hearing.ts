/** A hearing that is held about a decision; hearing as a sense ("hearing aids", "hard of hearing") is none. */
const SENSE_AFTER = String.raw`(?!\s(?:aids?|loss(?:es)?|tests?|testing|exams?|examinations?|evaluations?|instruments?|devices?|screenings?|check(?:s|-?ups?)?|impair\w{1,5}|disab\w{1,7}|benefits?|care|health|services?|specialists?|centers?|clinics?|providers?|coverage|plans?|rider|hardware|batter(?:y|ies)|(?:and|or|&)\s(?:speech|vision|dental|sight|balance|eye)|problems?|threshold|protection|implants?|disorders?|solutions|allowance)\b)`;
const SENSE_BEFORE = String.raw`(?<!\b(?:hard of|(?:speech|vision|dental|sight|eye|deaf),? (?:and|or|&|\/)|dental, vision,? (?:and|or|&)|vision,|routine|loss of|better|poor|your child['’]s|normal)\s)`;
const WORD = String.raw`${SENSE_BEFORE}\bhearings?\b${SENSE_AFTER}|audiencia`;

export const HEARING = new RegExp(WORD, 'i');
