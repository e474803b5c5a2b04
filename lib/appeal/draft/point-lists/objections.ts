/**
 * Answers to what the plan itself objects, found by its own words: `shared.objections` of `domain/denial-reasons.json`,
 * all of them. Patterns are short and flat; the text is the reason as read.
 */
import type { Point } from './point';

interface Objection {
  readonly says: RegExp;
  /** The category whose own points answer it already. */
  readonly category?: string;
  readonly point: Point;
}

const objection = (id: string, says: RegExp, who: Point['who'], lead: string, blank: string, category?: string): Objection => ({
  says, point: { id: `objection/${id}`, who, lead, blank, row: `denial-reasons/shared/objections/${id}` }, ...(category ? { category } : {}),
});

/** The first that the reason says is answered. */
const OBJECTIONS: readonly Objection[] = [
  objection('diagnosis-does-not-support', /\bdiagnos[ei]s\b/i, 'your doctor', 'What the visit notes record about the diagnosis:', 'the words of the note, with date and page'),
  objection('first-line-first', /\bfirst[- ]line\b|\bconservative (?:care|treatment|therapy|management)\b|\b(?:must|should|has to|have to) (?:first )?try\b|\bfail(?:ed|ure) of\b/i, 'you',
    'The treatments that should come first, each as it was tried or why it is not safe here:', 'each treatment with dose, dates and result, or why it cannot be tried', 'step-therapy'),
  objection('lower-level', /\blower level\b|\bless intensive\b|\bobservation (?:status|level|care)\b|\b(?:safely|appropriately) (?:provided|performed|treated|managed)\b/i, 'your doctor',
    'What was needed that a lower level or another place could not give:', 'from the notes, with dates, and lower levels that failed', 'level-of-care'),
  objection('not-emergency', /\bnot (?:be |been )?(?:an |a )?(?:medical )?emergency\b|\bnon-?emergen(?:t|cy)\b/i, 'you',
    'The symptoms at the time:', 'what they were, when they began, how strong, what was feared', 'emergency'),
  objection('cosmetic', /\bcosmetic\b/i, 'your doctor', 'The function that is impaired, how it was measured, and its cause:', 'test, value and date, and what it comes from', 'cosmetic'),
  objection('too-frequent', /\btoo (?:many|often|soon|frequent(?:ly)?)\b|\bfrequency\b|\bexceeds? the (?:number|limit|maximum)\b/i, 'your doctor',
    'The progress that was measured, the goals, and what changed:', 'from the record, with dates', 'frequency'),
  objection('records-missing', /\b(?:records?|documentation|clinical information|notes)\b/i, 'your doctor', 'The record that shows it:', 'the note or test, with date and page'),
  objection('alternative-available', /\balternatives?\b/i, 'your doctor', 'Why the alternative would not work as well, or is risky here:', 'from the record'),
  objection('cost', /\b(?:least|less|lower) (?:costly|expensive|cost)\b|\bcost[- ]effective\b/i, 'your doctor', 'Why the less costly care is not as effective here:', 'from the record'),
  objection('not-proven', /\bnot (?:been )?(?:proven|shown)\b|\bunproven\b|\bnot (?:considered )?effective\b|\binsufficient evidence\b/i, 'your doctor',
    'The studies, guideline and approval, and how the patient matches them:', 'guideline with year and page, FDA status, and the best studies in a line each', 'experimental'),
  objection('not-covered', /\bexclu(?:ded|sion|des)\b|\bnot a (?:covered )?benefit\b/i, 'you',
    'The plan’s own words, and why they do not describe this service:', 'the exclusion and its exceptions, with the page of the plan document', 'not-covered'),
];

/** Reasons that are argued from the medical record, where the plan's own objection is answered beside them. */
const TAKES_OBJECTION: ReadonlySet<string> = new Set(['medical-necessity', 'experimental', 'site-of-care', 'level-of-care', 'frequency', 'benefit-limit', 'cosmetic', 'concurrent-review']);

export const OBJECTION_POINTS: readonly Point[] = OBJECTIONS.map(({ point }) => point);

/**
 * At most one: a letter that answers everything answers nothing.
 * @param categoryId of the letter's first reason: none that its own points answer; without it, whatever the words say
 */
export function objectionIn(reason: string, categoryId?: string): Point | undefined {
  if (categoryId !== undefined && !TAKES_OBJECTION.has(categoryId)) return undefined;
  return OBJECTIONS.find(({ says, category }) => says.test(reason) && (category === undefined || category !== categoryId))?.point;
}
