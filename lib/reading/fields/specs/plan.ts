/** The plan's or product's name. */
import { datesIn } from '../../shapes/dates';
import type { Candidate, FieldContext, FieldSpec } from '../engine';
import { phrase } from '../values';
import type { Reader } from '../values';
import { after } from './prose';

const read = phrase(/,\s(?=(?:[\p{Lu}][\p{L}]{1,30}\s){1,4}(?:Inc|Insurance|Plan|Company|LLC))|\s{2,}|\s[|·/]\s|;|\n\n|\t|,\s(?=\d|[a-z]|Inc)|\.\s|\.$|\s\((?=(?:effective|group|since))/u, 80);
const NOT_A_PLAN = /^(?:of|de|del|médico|paid|pays?|payment|allowed|allowance|document|year|type|name|number|id|of care|sponsor|benefits?|administrator|you|your|is|are|was|will|may|and|or|the|for|to|%|information|details|summary|coverage|decision|network|responsibility|deductible|share|rate|discount|\d)\b/i;

const planTitle: Reader<string> = (text) => {
  const match = read(text.replace(/\n(?=\S)/g, ' '));
  return match && !NOT_A_PLAN.test(match.value) && datesIn(text.slice(0, 40)).length === 0 && /\p{Lu}|\d{4}/u.test(match.value) && match.value.split(' ').length <= 10 ? match : undefined;
};

/** Kinds and metal tiers that only names of plans hold. */
const TOKEN = String.raw`(?:HMO|PPO|EPO|POS|PDP|HDHP|HSA|D-SNP|MCO|Bronze|Silver|Gold|Platinum|Plata|Oro)`;
const PART = new RegExp(String.raw`(?<=^|[|·/,]\s|\t|\s{2})((?:[\p{Lu}\d][\p{L}\d&'’+-]{0,30}\s){0,5}\(?${TOKEN}\)?(?:\s(?:[\p{Lu}\d][\p{L}\d+-]{0,30}|\([A-Z-]{3,5}\))){0,3})(?=\s*(?:$|[|·/,\t]|\s{2}))`, 'gmu');

/** Words that names of programs and products hold, and headings seldom. */
const NAMED = /^[\s:]{0,3}[^.\n]{0,50}\b(?:TRICARE|Medicaid|Medicare|CHIP|HMO|PPO|EPO|POS|PDP|Select|Prime|Choice|Plus|Gold|Silver|Bronze|Platinum|Premier|Complete)\b/;

/** A part of a line between separators that holds such a word: `… / Group 10012233 / Moda Select Silver`. */
function part({ segments }: FieldContext): Candidate<string>[] {
  return segments.slice(0, 80).flatMap((segment) => {
    if (segment.line.block.kind === 'control' || segment.text.length > 160) return [];
    return [...segment.text.matchAll(PART)].flatMap((m) => {
      const lead = /^(?:Plan|Product)\s/.exec(m[1]!)?.[0].length ?? 0;
      const value = m[1]!.slice(lead).trim();
      return value.split(' ').length < 2 || /\b(?:Health Plan|Insurance|Group|Medical)$/.test(value) ? [] : [{ value, start: segment.start + m.index + lead, end: segment.start + m.index + lead + value.length, score: 1.6 }];
    });
  });
}

/** A kind after a group number: `Group P61207 PPO Blue Edge`, `Group 52841-0002 Delta Dental PPO plus Premier`. */
function afterGroup({ text }: FieldContext, done: { groupNumber?: { at: { end: number } } }): Candidate<string>[] {
  const end = done.groupNumber?.at.end;
  if (end === undefined) return [];
  const m = new RegExp(String.raw`^[ \t]((?:[\p{Lu}][\p{L}'’-]{0,30}\s){0,4}${TOKEN}(?:\s[\p{L}]{1,30}){0,3})(?=\n|$|\t|\s{2}|[.,;|])`, 'u').exec(text.slice(end, end + 80));
  return m ? [{ value: m[1]!, start: end + 1, end: end + 1 + m[1]!.length, score: 2 }] : [];
}

/** Plans of employers and unions carry their name on the letter: `… Employee Health Plan`, `… Health and Welfare Plan`. */
function sponsored({ segments }: FieldContext): Candidate<string>[] {
  return segments.slice(0, 30).flatMap((segment) => {
    const first = segment.text.split(/\s[|·•]\s/)[0]!;
    const m = /^(?:(?:Claims processed for|on behalf of|for|Administered for):?\s)?((?:[\p{Lu}][\p{L}.&'’-]{0,30}\s){1,8}(?:(?:Employees?|Group|Retiree|Members?|Teachers?)\s(?:Health\s|Drug\s|Benefits?\s|Dental\s|Medical\s){0,2}(?:and Welfare\s)?(?:Plan|Trust|Fund)|Health (?:and|&) Welfare (?:Plan|Fund|Trust)|Health Plan))$/u.exec(first);
    return m && /Employee|Welfare|School|County|City|Union|Teachers|Retiree|Co\.|Local|Industr|Workers|Trust/.test(m[1]!) ? [{ value: m[1]!, start: segment.start + segment.text.indexOf(m[1]!), end: segment.start + first.length, score: 1.5 }] : [];
  });
}

/** A product with its kind in brackets on a line of its own: `SilverScript Choice (PDP)`. */
function bracketed({ segments }: FieldContext): Candidate<string>[] {
  return segments.slice(0, 40).flatMap((segment) => {
    const m = /^((?:[\p{Lu}\d][\p{L}\d&'’+-]{0,30}\s){1,6}\((?:HMO|PPO|PDP|HMO-POS|HMO D-SNP|PFFS|HMO-SNP|D-SNP|MSA)\))$/u.exec(segment.text);
    return m ? [{ value: m[1]!, start: segment.start, end: segment.end, score: 2 }] : [];
  });
}

const planSpec: FieldSpec<'planName'> = {
  field: 'planName',
  read: planTitle,
  labels: [
    { words: ['plan|product|benefit_plan|health_plan|coverage_plan|dental_plan name?', 'product', 'plan name', 'coverage type', 'name of plan', 'benefit plan', 'nombre del plan', 'plan sponsor', 'group health plan'], score: 4, open: 'edge' },
    { words: ['your plan', 'coverage', 'program', 'benefit program', 'your benefits'], score: 2, below: false },
    { words: ['program', 'benefit program', 'line of business', 'programa'], score: 1.8, read: (text) => (NAMED.test(text.slice(0, 60)) ? planTitle(text) : undefined) },
  ],
  rules: [part, afterGroup, sponsored, bracketed, after(/\bplan sponsor:\s/gi, planTitle, 3)],
  judge: ({ value, start }, { text }) => (/^(?:ended|medical|dental|pending|active|self|family|individual|policy|letter)\b/i.test(value) || /\b(?:will|pays?|paid|covers?|allows?)\b/i.test(value) || /\bother (?:insurance|plan|health)/i.test(text.slice(Math.max(0, start - 30), start)) ? undefined : 0),
};

export const plan: readonly FieldSpec[] = [planSpec] as readonly FieldSpec[];
