/**
 * Answers to what the plan itself objects, found by its own words: `shared.objections` of `domain/denial-reasons.json`.
 * Patterns are short and flat; the text is the reason as read.
 */
import type { Point } from './point';

interface Objection {
  readonly says: RegExp;
  readonly point: Point;
}

const objection = (id: string, says: RegExp, who: Point['who'], lead: string, blank: string): Objection => ({
  says, point: { id: `objection/${id}`, who, lead, blank, row: `denial-reasons/shared/objections/${id}` },
});

const OBJECTIONS: readonly Objection[] = [
  objection('diagnosis-does-not-support', /\bdiagnos[ei]s\b/i, 'your doctor', 'What the visit notes record about the diagnosis:', 'the words of the note, with date and page'),
  objection('records-missing', /\b(?:records?|documentation|clinical information|notes)\b/i, 'your doctor', 'The record that shows it:', 'the note or test, with date and page'),
  objection('alternative-available', /\balternatives?\b/i, 'your doctor', 'Why the alternative would not work as well, or is risky here:', 'from the record'),
  objection('cost', /\b(?:least|less|lower) (?:costly|expensive|cost)\b|\bcost[- ]effective\b/i, 'your doctor', 'Why the less costly care is not as effective here:', 'from the record'),
];

/** At most one: a letter that answers everything answers nothing. */
export const objectionIn = (reason: string): Point | undefined => OBJECTIONS.find(({ says }) => says.test(reason))?.point;
