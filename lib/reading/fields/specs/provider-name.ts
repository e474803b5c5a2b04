/** The name of somebody who gives care: a person or a practice, as a label, a cell or a line shows it. */
import { isFragment, phrase } from '../values';
import type { Reader } from '../values';
import { careOrganisation, CREDENTIAL, isOffice } from './care-words';

/** A name with a title or credentials. */
export const DOCTOR = new RegExp(String.raw`^(?:D(?:r|ra|R|RA)\.?\s\p{Lu}|\p{Lu}[\p{L}.'’-]{0,30}(?:\s\p{Lu}[\p{L}.'’-]{0,30}){1,4},?\s${CREDENTIAL})`, 'u');
/** A person by title or credentials. */
export const isClinician = (text: string): boolean => DOCTOR.test(text);
export const looksLikeProvider = (text: string): boolean => DOCTOR.test(text) || (careOrganisation(text) !== undefined && !isOffice(text));

/** Ends a provider's name: brackets, numbers, network remarks, the start of a sentence. */
const STOP = new RegExp(String.raw`\s{0,2}(?:\(|\bNPI\b|\bTIN\b|\bIn[- ]network\b|\bOut[- ]of[- ]network\b|\s[·|•]\s|;|\n\n|\s(?:Denied|Paid|Approved|Not covered|Not paid|In process|Pending|Processed|Partly denied)(?=[.:,]|\s*$|\s\p{Lu})|,\s(?=\d|Suite|P\.?O|Box|\p{Ll}|NPI|Fax|Phone|Rev)|\s\$|\s[–—-]\s|\d{3,}|\s[A-Z]{0,3}\d{2,}-\d|\s\d{1,2}[/-](?:\d{1,2}|[A-Z]{3})\b|\.\s+(?=\p{Lu}[\p{Ll}]{1,30}\s\p{Ll})|\.$(?<!\b(?:${CREDENTIAL}|P\.?[AC]|L\.?L\.?C|Inc|Co|Corp|Ltd)\.$))`, 'u');

const name = phrase(STOP, 90);
/** What a row says before the name: `Given by Obadiah Funk, P.A.` */
const GIVEN_BY = /^\s{0,3}(?:Given|Provided|Ordered|Performed|Prescribed|Requested|Billed|Supplied|Referred|Furnished|Rendered|Sent|Submitted) by:?\s/;
/** The stop that belongs to a name: "Cannon Valley Heart Clinic, P.A." */
const ABBREVIATED = /(?:\b\p{Lu}\.\p{Lu}|\b(?:Inc|Co|Corp|Ltd))$/u;

/** Parts after a comma that belong to the name: credentials, a company's form, the practice. `DOE, JANE MD` keeps its second part. */
function ownParts(value: string): string {
  const parts = value.split(', ');
  let kept = 1;
  while (kept < parts.length) {
    const part = parts[kept]!;
    const own = OWN_PART.test(part) || careOrganisation(part) !== undefined || (kept === 1 && /^\p{Lu}[\p{L}'’-]+$/u.test(parts[0]!));
    if (!own) break;
    kept++;
  }
  return parts.slice(0, kept).join(', ');
}
const OWN_PART = new RegExp(String.raw`^(?:${CREDENTIAL}\.?|P\.?[AC]\.?|P\.?L\.?L\.?C\.?|L\.?L\.?[CP]\.?|Inc\.?|Corp\.?|Co\.?|Ltd\.?|Jr\.?|Sr\.?|I{2,3})(?:$|\s)`, 'u');

/** Of a person and the practice, the one named first: `Samuel Roe, MD, Prairie Lung Group`, `Castro Chiropractic / L. Roe, DC`; either is right, both are neither's name. */
function firstOf(value: string): string {
  const slash = /^([^/]{6,60}?)\s\/\s(?=\p{Lu})/u.exec(value);
  if (slash) return slash[1]!;
  const m = DOCTOR.test(value) ? /^([^,]{5,60}(?:,\s(?:[\p{L}./-]{2,8}))*?),\s(?=\p{Lu}[\p{L}’']+\s\p{L})/u.exec(value) : null;
  return m && careOrganisation(value.slice(m[0].length)) && !careOrganisation(m[1]!) ? m[1]! : value;
}

/** Words of a provider, no sentence: it starts with a capital and holds no verb. */
export const providerName: Reader<string> = (text) => {
  const flat = text.replace(/\n/g, ' ');
  const given = GIVEN_BY.exec(flat)?.[0].length ?? 0;
  const named = name(flat.slice(given));
  const match = named && { value: named.value, start: named.start + given, end: named.end + given };
  if (!match || !/^\p{Lu}|^[a-z]+[A-Z]/u.test(match.value) || match.value.length > 80 || isFragment(match.value)) return undefined;
  if (/\b(?:will|may|can|must|should|is|are|was|were|has|have|bills?|sent|submitted|wrote|told|says|said|gave|would|could|did|does|wants|wanted|asked|asks|requested|ordered|prescribed|puede|debe|pidió)\b/.test(match.value) || /^[\p{L} ]{2,24}:/u.test(match.value) || /^(?:Name|Number|Information|Type|Phone|Address|Services?|Status|ID|Search|Not|No|Yes|Your|The|All|Date|Claim|Paid|Denied|Billed|Details)\b/.test(match.value)) return undefined;
  const kept = ownParts(firstOf(match.value));
  if (kept !== match.value) return { value: kept, start: match.start, end: match.start + kept.length };
  return ABBREVIATED.test(match.value) && flat[match.end] === '.' ? { value: `${match.value}.`, start: match.start, end: match.end + 1 } : match;
};
