/** What a line above rows says about all of them: the claim, and the day of the care. */
import type { View, ViewLine } from '../view';
import { foldLabel } from '../prose/fold';
import { dateRangesIn } from '../shapes/date-ranges';
import { TOTAL_WORDS } from './column-words';
import type { Part } from './raw-line';

/** "Claim number: 02-26114-330-118", "Claim 2 00262K0081773X": groups after a space begin with a digit. */
const CLAIM_NUMBER = /\b(?:claim|reclamo)(?:\s(?:id|number|no\.?|#|reference #|num\.?|n\.º|control number)|\s\d{1,2}(?=[\s\t]))?\s?[#:]?[\s\t]?((?=[A-Z0-9./-]{0,30}\d)[A-Z0-9][A-Z0-9./-]{4,25}(?: \d[A-Z0-9]{0,11}){0,3})(?![\w/])/i;

export const claimNumberIn = (line: ViewLine): string | undefined =>
  TOTAL_WORDS.test(foldLabel(line.text)) ? undefined : CLAIM_NUMBER.exec(line.text)?.[1]?.trim();

/** "June 17 – July 10, 2026" alone on a line, or "Date of service: 10/01/2026" anywhere in one. */
const DATES_OF_SERVICE = /\b(?:dates? of (?:service|care|visit)|service dates?|visit dates?|fechas? de servicio)\s{0,2}[:\t]?\s{0,2}(?=[\p{L}\d])/iu;
export function datesIn(line: ViewLine, medicare: boolean): Part | undefined {
  if (line.text.length > 200) return undefined;
  const label = DATES_OF_SERVICE.exec(line.text);
  const from = label ? label.index + label[0].length : 0;
  const range = dateRangesIn(line.text.slice(from))[0];
  const whole = range && range.end - range.start >= line.text.trim().length - 2 && (range.value.to !== undefined || medicare);
  if (!range || !(label ? range.start === 0 : whole)) return undefined;
  const [start, end] = [line.start + from + range.start, line.start + from + range.end];
  return { start, end, text: line.text.slice(from + range.start, from + range.end), meaning: 'serviceDate', heading: '' };
}

/** Such a notice prints the date of care alone over the provider and the table of a claim (CMS, MSN for Part B). */
export const isMedicareNotice = (view: View): boolean => /\bMedicare Summary Notice\b/i.test(view.text.slice(0, 4000));
