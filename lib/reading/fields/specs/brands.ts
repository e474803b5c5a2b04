/** Names of insurers: those that are known, and words that look like one. */
import { insurers } from '../../../knowledge/insurers';
import { DECIDER, NO_COMPANY, isOther } from './organisation-words';

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ').trim();

/** Programs and company stems that are no decider by themselves when they open a line of other words. */
const NAMES = [...new Set(insurers.flatMap((row) => [row.name, ...row.aliases].map(fold)))].filter((name) => name.length > 2);
const byFirstWord = new Map<string, string[]>();
for (const name of NAMES.sort((a, b) => b.length - a.length)) {
  const first = name.split(' ')[0]!;
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), name]);
}

/** The known name that a text starts with, folded; a single short word counts only alone. */
export function knownStart(text: string): string | undefined {
  const folded = fold(text.slice(0, 120));
  return byFirstWord.get(folded.split(' ')[0]!)?.find((name) => !PROGRAM.test(name) && matches(folded, name));
}

/** Programs name no decider. */
const PROGRAM = /^(?:medicaid|medicare|chip|medi cal)$/;

const matches = (folded: string, name: string): boolean => folded === name || (folded.startsWith(`${name} `) && (name.includes(' ') || name.length > 5));

/** How many characters of a text spell a folded name. */
export function lengthOf(text: string, name: string): number {
  let end = name.length;
  while (end < text.length && fold(text.slice(0, end)).length < name.length) end++;
  return end;
}

/** How often a name stands in a document, up to five. */
export function repeats(text: string, value: string): number {
  let [count, at] = [0, text.indexOf(value)];
  while (count < 5 && at >= 0) [count, at] = [count + 1, text.indexOf(value, at + value.length)];
  return Math.max(count, 1);
}

/** Words that a name of an insurer has beside its own. */
const GENERIC =
  /^(?:the|of|and|for|a|health|healthcare|insurance|plans?|care|benefits?|coverage|medicare|medicaid|advantage|dental|vision|rx|life|management|services?|solutions|paid|pays?|medical|group|mutual|company|inc|hmo|ppo|epo|find|claims?|home|wellness|pharmacy|members?|primary|visit|explanation|statement|summary|notice|decision|prescription|drug|prior|authorization|your|our|my|you|network|spending|costs?|account|card|digital|id|details|not|covered|messages?|dashboard|search|help|overview|authorizations|therapist|doctor|center|department|unit|federal|state|u\.?s)$/i;
const NO_BRAND =
  /\b(?:you|member|customer|explanation|statement|notice|summary|message|benefit statement|spending|department|dear|not a bill|review|unit|help|centers for|refill|decision|services provided|official|language|provider|subscriber|patient|clinic|hospital|request|denial|denied|medical coverage|information|payment|questions?|was|were|is|are|rights|sponsor|employer|spouse|employees?(?! (?:health|medical|dental|benefits?|welfare|plan|program|insurance|retirement|group|trust)\b)|utilization|urgent care|orthop\w+|dermatolog\w+|pediatrics?|radiolog\w+|imaging|cardiolog\w+|surgery)\b|\?$|:$|\d{3}|\$/i;

/** A union's local has a number in its name. */
const LOCAL = /\b(?:Local|Lodge|Council|District)(?: Unions?)? (?:No\. )?\d{1,5}[A-Z]?/i;

export interface Brand {
  readonly value: string;
  readonly start: number;
  readonly known: boolean;
}

/** Words that open the names of several companies and say nothing alone. */
const COMMON = /^(?:blue|united|first|community|american|national|christian|golden|priority|independent|capital|network|premier|security|superior|simply|total|trusted|health|medical|delta|select|senior|family|home|central|western|eastern|northern|southern|general|standard|great|prime|care|plan|claims?|member|coverage|pharmacy|medicaid|medicare|tricare)$/i;

/** A banner that shows only the first word of one known name: `Premera`. */
export function stemOf(text: string): Brand | undefined {
  const word = fold(text);
  const names = byFirstWord.get(word);
  return names && word.length >= 6 && !word.includes(' ') && !COMMON.test(word) ? { value: text.trim(), start: text.length - text.trimStart().length, known: true } : undefined;
}

/**
 * Offices of a plan and entries of a page's menu: a name ends before them. "Claims" ends one too, unless it is part of
 * a company's name ("Claims Administrators").
 */
const OFFICE =
  /[\s,]+(?:(?:National|Member|Claims?|Clinical|Medicare|Medicaid|TRICARE|Pharmacy|Consumer|Dental|Disputed|Part [A-D]|Rx)\s){0,2}(?:Claims(?! (?:Administrat|Service|Solution|Management|Processing (?:Inc|LLC)))|Disputed|Disputes|Appeals?|Grievances?|Complaints?|Redeterminations?|Reconsiderations?|Utilization (?:Management|Review)|Benefit Review|Review (?:Desk|Unit|Department)|Member Services|Member Rights|Member Care|Customer (?:Service|Care)|Enrollment|Eligibility|Medical Management|Prior Authorizations?|(?:Pharmacy|Care|Support|Response|Clinical) (?:Team|Desk)|ID Cards?|Messages|Dashboard|Home|Log (?:In|Off|Out)|Sign Out|Apelaciones|Reclamos)\b.*$/;

/** A name without the office that follows it: `Graniteport Disputed Claims`, `Osprey Point Health Cooperative Claims ID card`. */
export const withoutOffice = (name: string): string => name.replace(OFFICE, '');

const CUT = /\s{2,}|\s[|·—–]\s|\t|\n|\s[>›»]\s|,\s(?!Inc\b|INC\b|LLC\b|Corp\b|CORP\b|Co\b|CO\b|Ltd\b|LTD\b)|\s-\s|®\s|\s\((?!HMO|PPO|PDP)/;

/** The name that a short text starts with: capitals up to the first word that no name holds, or a known name. */
export function brandIn(line: string): Brand | undefined {
  const text = line.slice(0, 140);
  const lead = /^(?:Underwritten by |Administered by |a plan of |c\/o |Your |Our |Amount |Maximum )/i.exec(text)?.[0].length ?? 0;
  const cut = CUT.exec(text.slice(lead));
  const part = (cut ? text.slice(lead, lead + cut.index) : text.slice(lead)).replace(/[.,;:\s]+$/, (tail) => (/^\./.test(tail) && /(?:Inc|Co|Corp|Ltd)$/.test(text.slice(lead, lead + 60).split(tail)[0]!) ? '.' : ''));
  if (part.length < 3 || part.length > 70) return undefined;
  const start = lead + doubled(part);
  const words = text.slice(start, lead + part.length);
  const known = knownStart(words);
  const listed = known === 'tricare' && known !== fold(words) ? undefined : known;
  const capitals = /^(?:[\p{Lu}][\p{L}\d&'’.,-]{0,30}|of|and|from|the|del?|&)(?:\s(?:[\p{Lu}][\p{L}\d&'’.,-]{0,30}|\d{1,4}[A-Z]{2,4}|(?<=\b(?:Local|LOCAL|Lodge|Council|District)\s)\d{1,5}|of|and|from|the|del?|&)){0,9}/u.exec(words)?.[0].replace(/(?:\s(?:of|and|from|the|del?|&|In|Your))+$/, '')
    .replace(OFFICE, '')
    .replace(/\s(?:UM|Member|MEMBER|Customer|Participant|Patient|Provider|Subscriber|Enrollee|Statement|STATEMENT|Explanation|Notice|NOTICE|Summary|Decision|Messages?|Message Center|Portal|Prior|Prescription Benefit Decision)\b.*$/, '')
    .replace(/\s(?:Signed|Logged|Sign|Welcome|Paid|PAID|Pays|Allowed|ALLOWED)\b.*$/, '')
    .replace(/\s(?:In|Your|Our|The|This|Explanation|Statement)\b.*$/, '');
  if (listed && (!capitals || capitals.length <= lengthOf(words, listed) || NO_BRAND.test(capitals))) {
    return { value: words.slice(0, lengthOf(words, listed)), start, known: true };
  }
  if (!capitals || NO_BRAND.test(capitals.replace(LOCAL, '')) || NO_COMPANY.test(capitals) || /^(?:Per|According)\b/.test(capitals) || capitals.length < 4 || capitals.split(' ').every((word) => GENERIC.test(word.replace(/[.,]$/, '')))) return undefined;
  const single = !capitals.includes(' ');
  const branded = single ? /^(?:\p{Lu}\p{Ll}+\p{Lu}\p{L}+|Rx\p{Lu}\p{L}+)$/u.test(capitals) : DECIDER.test(capitals) && !isOther(capitals);
  const kind = /^\s\((?:HMO|PPO|PDP|HMO-POS|EPO)\)/.exec(words.slice(capitals.length))?.[0] ?? '';
  return branded || listed ? { value: capitals + kind, start, known: !!listed } : undefined;
}

/** A logo and the name after it read as one: `MVP MVP Health Care`. */
function doubled(text: string): number {
  const first = /^(\S{2,20}(?:\s\S{2,20})?)\s(?=\1(?:\s|$))/i.exec(text);
  return first ? first[0].length : 0;
}
