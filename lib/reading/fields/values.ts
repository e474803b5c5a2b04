/** Readers of values: each takes the text of a region and gives the value that starts there, or nothing. */
import type { DateRange } from '../reading';
import { amountsIn } from '../shapes/amounts';
import { dateRangesIn } from '../shapes/date-ranges';
import { datesIn } from '../shapes/dates';
import type { Match } from '../shapes/match';

export type Reader<T> = (text: string) => Match<T> | undefined;

const at = <T>(value: T, start: number, end: number): Match<T> => ({ value, start, end });
const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

const GROUP = String.raw`[A-Z0-9*]+(?:[-/.][A-Z0-9*]+){0,8}`;
const FIRST = new RegExp(String.raw`^[\s#:"“(,]{0,4}(?:(?:is|was|es)\s{1,2})?(?:(?:ID|NO|NUM)[.:#]?\s{1,2})?(${GROUP})`, 'i');
const NEXT = new RegExp(String.raw`^[  ](${GROUP})(?![\w'’])`);

/**
 * Numbers of claims, members, groups and requests: groups of capitals and digits with single spaces between, as shown.
 * A first group may be letters alone ("QCP 1193 70288 01"); an ordinal ("Claim 1 0026…") is no part.
 */
export const identifier: Reader<string> = (text) => {
  const first = FIRST.exec(text.slice(0, 80));
  if (!first) return undefined;
  let start = first[0].length - first[1]!.length;
  let end = first[0].length;
  if (/[a-z]{2}/.test(first[1]!) && !/\d/.test(first[1]!)) return undefined;
  const groups = [first[1]!];
  for (let i = 0; i < 6; i++) {
    const next = NEXT.exec(text.slice(end, end + 40));
    if (!next || datesIn(text.slice(end + 1, end + 12)).some((d) => d.start === 0)) break;
    const last = /^[A-Z]$/.test(next[1]!);
    if (!/\d/.test(next[1]!) && !last) break;
    if (/^[(]?\d{3}[)-]\d{3}-\d{4}/.test(next[1]!) || /[a-z]{2}/.test(next[1]!)) break;
    groups.push(next[1]!);
    end += next[0].length;
    if (last) break;
  }
  if (groups.length > 1 && /^\d$/.test(groups[0]!) && groups[1]!.length >= 8) start += groups.shift()!.length + 1;
  const value = text.slice(start, end).replace(/[-/.]$/, '');
  const digits = value.replace(/\D/g, '').length;
  if (digits < 2 || value.length < 4 || datesIn(value).length > 0 || /^\d+\.\d\d$/.test(value)) return undefined;
  return at(folded(value), start, start + value.length);
};

/** A group number may be short and of letters only ("LAKE01", "NLFRT01", "305502", "AZ-ONX-SILVER"), or stand after the employer's name. */
export const groupIdentifier: Reader<string> = (text) => {
  const match = identifier(text) ?? shortIdentifier(text) ?? afterEmployer(text) ?? lettersOnly(text);
  return match && HOUSE.test(text.slice(match.end, match.end + 50)) ? undefined : match;
};
/** "1200 Main Street": the number of a house. */
const HOUSE = /^\s(?:[\p{L}.]{1,14}\s){0,2}(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Dr|Drive|Ln|Lane|Way|Ct|Pkwy|Loop|Plaza|Sq)\b/u;
const EMPLOYER = /^[\s#:]{0,3}(?:(?:\p{Lu}[\p{L}.,'’&/-]{0,30}|&|of|and|the|for|de|-|–|—|\/)\s){1,9}[(#]?((?=[A-Z\d-]{0,14}\d)[A-Z\d][A-Z\d-]{2,15})(?=$|[\s,;)|·])/u;
const afterEmployer: Reader<string> = (text) => {
  const m = EMPLOYER.exec(text.slice(0, 110));
  if (!m || /^(?:19|20)\d\d$/.test(m[1]!) || datesIn(text.slice(0, m[0].length + 12)).length > 0) return undefined;
  return at(m[1]!, m[0].length - m[1]!.length, m[0].length);
};
const lettersOnly: Reader<string> = (text) => {
  const m = /^[\s#:]{0,3}([A-Z]{2,10}(?:-[A-Z]{2,12}){1,4})(?=\s*(?:$|\())/.exec(text);
  return m ? at(m[1]!, m[0].length - m[1]!.length, m[0].length) : undefined;
};
const shortIdentifier: Reader<string> = (text) => {
  const m = /^[\s#:]{0,3}([A-Z]{0,6}\d[A-Z0-9-]{1,14})(?![\w])/.exec(text);
  return m ? at(m[1]!, m[0].length - m[1]!.length, m[0].length) : undefined;
};

const TITLE = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Dr|Sr|Sra|Sgt|Cpl|Capt|Maj|Col|Lt|Prof|Rev|Hon|CW\d|SSG|SFC|MSG|SPC|PFC|Srta|Don|Doña)\.?\s)?`;
const WORD = String.raw`(?:\p{Lu}\p{M}?[\p{L}\p{M}'’]{0,30}(?:[-‑]\p{L}[\p{L}\p{M}'’]{0,30}){0,3}\.?)`;
const PARTICLE = String.raw`(?:de la|de los|de|del|la|los|van der|van|von|der|den|da|dos|bin|al|el|y|e|Mc|St\.)`;
const NAME = new RegExp(String.raw`^[\s:]{0,3}(${TITLE}${WORD}(?:\s(?:${PARTICLE}\s)?${WORD}){0,5})`, 'u');
/** Words of labels, papers and offices: as capitalised words, or in a line of capitals, no part of a name. */
const NOT_A_NAME = new RegExp(String.raw`(?<![\p{L}\d'’-])(?:${(
  'Member Name Number No Plan Health Insurance Claim Claims Group Date Address Information Service Services Status Department Appeal Appeals Card Benefit Benefits Type Provider Center Hospital Clinic Company Notice Your Our The This What How Who When Dear Not And For Self Subscriber Spouse Child Dependent Employee Responsibility Rights Paid Denied Pending Phone Call Portal Contact Support Help Back View All Medical Care Coverage Home Welcome Hello Hi '
  + 'Team Liability Recovery Unit Desk Division Committee Board Third-Party '
  + 'ID Enrollee Participant Beneficiary Policyholder Sponsor Insured Cardholder Patient Unique Program Box Statement Processed Office Billing Received Relationship Relation Dental Vision Report Case Reference Authorization Request Requested Facility Diagnosis Procedure DOB Born Medicaid Medicare Letter Decision Attention Account Amount Page Policy Certificate Contract Local Class Check Network Fax Email Total Charges Explanation Summary Member’s Member\'s Effective Eligibility Physician Prescriber Pharmacy Drug Rx Retirement Income Security Act Billed Pays Owes Allowed Share Balance Due Discount Payment Total Units Unit Code Reason Remark Remarks Description Submitted Adverse Determination Denial'
).split(' ').flatMap((word) => (word === word.toUpperCase() || word === 'No' ? [word] : [word, word.toUpperCase()])).join('|')})(?![\p{L}\d'’-])`, 'u');

/** Titles that are no part of a name on a form; ranks and "Dr." stay. */
const CIVIL = /^(?:Mr|Mrs|Ms|Miss|Sr|Sra|Srta|MR|MRS|MS)\.?\s/;

/** A person's name: two to six words in capitals, or one where the label leaves no doubt (see `givenName`). */
export const personName: Reader<string> = (text) => {
  const m = NAME.exec(text.slice(0, 120));
  if (!m) return undefined;
  if (CIVIL.test(m[1]!)) {
    const bare = personName(m[1]!.replace(CIVIL, ''));
    const shift = m[0].length - m[1]!.length + CIVIL.exec(m[1]!)![0].length;
    return bare && at(bare.value, bare.start + shift, bare.end + shift);
  }
  let name = m[1]!.replace(/[.\s]+$/, (tail, offset: number) => (/\b(?:Jr|Sr|[A-Z])$/.test(m[1]!.slice(0, offset)) ? tail.trimEnd() : ''));
  name = name.replace(/['’]s$/, '');
  // "Ana Montalvo-Freites. Número de afiliada": a word of some length with a stop ends its sentence.
  const ended = /^(?:[^\s]{1,40}\s){1,5}?(?=\p{L}*\p{Ll})[\p{L}\p{M}'’-]{4,}\.(?=\s)/u.exec(name)?.[0];
  if (ended && !/\b(?:Prof|Capt|Srta|Wm|Chas|Thos)\.$/.test(ended)) name = name.slice(0, ended.length - 1);
  const cut = NOT_A_NAME.exec(name);
  if (cut) name = name.slice(0, cut.index).trimEnd();
  const start = m[0].length - m[1]!.length;
  if (name.replace(new RegExp(`^${TITLE}`, 'u'), '').split(/\s/).length < 2) return undefined;
  const suffix = /^,?\s(?:Jr|Sr|II|III|IV)\b\.?/.exec(text.slice(start + name.length));
  const end = start + name.length + (suffix?.[0].length ?? 0);
  return at(folded(text.slice(start, end)), start, end);
};

/** One given name alone, "Patient: Felix (child)", "PATIENT LENORE (SPOUSE)". */
export const givenName: Reader<string> = (text) => {
  const m = /^[\s:]{0,3}(\p{Lu}(?:[\p{Ll}\p{M}'’-]{1,24}|[\p{Lu}\p{M}'’-]{2,24}))(?=\s*(?:$|\(|,))/u.exec(text);
  return m && !NOT_A_NAME.test(m[1]!) ? at(m[1]!, m[0].length - m[1]!.length, m[0].length) : undefined;
};

const CREDENTIAL = /^(?:MD|DO|NP|RN|PA|DDS|DMD|PhD|LCSW|Inc|INC|LLC|PC|Ltd|CO|Jr|Sr|II|III|IV)\b/;
/** Surname first, as systems print it: "QUON, HARRIET L". */
export const surnameFirst: Reader<string> = (text) => {
  const m = /^[\s:]{0,3}(\p{Lu}[\p{L}\p{M}'’-]{1,30}(?:\s(?:Jr|JR|Sr|SR|II|III)\.?)?,\s?\p{Lu}[\p{L}\p{M}'’-]{1,30}(?:\s\p{Lu}[\p{L}\p{M}'’-]{0,20}\.?){0,2})(?![\p{L}\d])/u.exec(text);
  if (!m) return undefined;
  const given = m[1]!.slice(m[1]!.indexOf(',') + 1).trim();
  const cut = NOT_A_NAME.exec(m[1]!);
  const value = cut ? m[1]!.slice(0, cut.index).trimEnd() : m[1]!;
  if (CREDENTIAL.test(given) || !/,\s?\S{2}/.test(value)) return undefined;
  const start = m[0].length - m[1]!.length;
  return at(folded(value), start, start + value.length);
};

/** A name after a label of a person, in either order. */
export const labelledName: Reader<string> = (text) => personName(text) ?? surnameFirst(text);

export const date: Reader<string> = (text) => {
  const first = datesIn(text.slice(0, 80))[0];
  return first && /^[\s\p{L},:.]{0,14}$/u.test(text.slice(0, first.start)) ? first : undefined;
};

export const dateRange: Reader<DateRange> = (text) => {
  const first = dateRangesIn(text.slice(0, 120))[0];
  return first && /^[\s\p{L},:.(]{0,24}$/u.test(text.slice(0, first.start)) ? first : undefined;
};

export const amount: Reader<number> = (text) => {
  const first = amountsIn(text.slice(0, 60))[0];
  return first && /^[\s:.=–-]{0,5}(?:is|was|were|are|of|es|fue)?[\s:]{0,3}$/.test(text.slice(0, first.start)) ? first : undefined;
};

const UNPAIRED = /^[^(]*\)|\.{3,}|…|·{2,}/;
const WEEKDAY = /^(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b[,.]?\s/i;
const MONTH_DAY = /^(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?\s\d{1,2}(?:st|nd|rd|th)?\b/i;

/** What is left of a cut phrase, of dot leaders or of a date, and so the name of nothing. */
export const isFragment = (value: string): boolean => UNPAIRED.test(value) || MONTH_DAY.test(value.replace(WEEKDAY, '')) || datesIn(value.slice(0, 24)).some((found) => found.start === 0);

const TAIL = /[\s,;:.–—|/·•-]+$/;
/** Words up to a separator, an opening bracket with what is no part of a name, or `limit` characters. */
export function phrase(stop: RegExp, limit = 120): Reader<string> {
  return (text) => {
    const lead = /^[\s:–—-]{0,4}/.exec(text)![0].length;
    const body = text.slice(lead, lead + limit);
    const cut = stop.exec(body);
    const kept = (cut ? body.slice(0, cut.index) : body).replace(TAIL, '');
    return kept.length >= 2 && /\p{L}{2}/u.test(kept) ? at(folded(kept), lead, lead + kept.length) : undefined;
  };
}
