/** The plan's or product's name. */
import { datesIn } from '../../shapes/dates';
import type { Candidate, FieldContext, FieldSpec } from '../engine';
import { phrase } from '../values';
import type { Reader } from '../values';
import { inHeadingRow } from './heading-row';
import { hasOwnWord } from './organisation-words';
import { sponsored, stated } from './plan-sentences';
import { MARK, NO_NAME, NO_NAME_SHAPE, TOKEN } from './plan-words';
import { after } from './prose';

const read = phrase(/,\s(?=(?:[\p{Lu}][\p{L}]{1,30}\s){1,4}(?:Inc|Insurance|Plan|Company|LLC))|\s{2,}|\s[|·•/]\s|;|\n\n|\t|,\s(?=\d|[a-z]|Inc(?!\.?,?\s(?:\p{Lu}[\p{L}&’'-]{0,24}\s){0,5}(?:Plan|Program|Fund|Trust|Benefits?)\b)|[HSRE]\d{4}|Group\b|ID\b|Effective)|(?<!\b(?:Inc|Co|Corp|Ltd|Bros|St))\.\s|\.$|\s\((?=(?:[Ee]ffective|[Gg]roup|GROUP|[Ss]ince|[Pp]lan\b|[Cc]ontract|[Cc]ode|[Ee]nrollment|No\b|ID\b|#|[HSRE]?\d|the\s|your\s))|\s[–—-]\s(?=[Gg]roup|[HSRE]\d{4}|[Ee]ffective)/u, 80);
/** The group's number before the plan's name, in a cell for both: `7719-02 Hollis Foundry Employee Health Plan`. */
const GROUP_FIRST = /^\s{0,3}(?:[A-Z]{1,3}\s\d{3,6}|\d{2,}-\d{2,}[\d-]{0,8}|0\d{3,9})\s(?=\p{Lu}[\p{L}’']+\s)/u;
const NOT_A_PLAN = /^(?:of|de|del|médico|paid|pays?|payment|allowed|allowance|document|year|type|name|number|id|of care|sponsor|benefits?|administrator|you|your|is|are|was|will|may|and|or|the|for|to|%|information|details|summary|coverage|decision|network|responsibility|deductible|share|rate|discount|\d)\b/i;

const planTitle: Reader<string> = (text) => {
  const lead = GROUP_FIRST.exec(text)?.[0].length ?? 0;
  const named = read(text.slice(lead).replace(/\n(?=\S)/g, ' '));
  const match = named && { value: named.value, start: named.start + lead, end: named.end + lead };
  return match && !NOT_A_PLAN.test(match.value) && datesIn(text.slice(0, 12)).length === 0 && /\p{Lu}|\d{4}/u.test(match.value) && match.value.split(' ').length <= 10 ? match : undefined;
};

/** The plan itself under a label that may also name a company. */
const planOnly: Reader<string> = (text) => {
  const match = planTitle(text);
  return match && /\b(?:plan|program|fund|trust)\b/i.test(match.value) ? match : undefined;
};

const PART = new RegExp(String.raw`(?<=^|[|·•/,]\s|\t|\s{2})((?:[\p{Lu}\d][\p{L}\d&'’+-]{0,30}\s){0,5}\(?${TOKEN}\)?(?:\s(?:[\p{Lu}\d][\p{L}\d+-]{0,30}|\([A-Z-]{3,5}\))){0,3})(?=\s*(?:$|[|·•/,\t]|\s{2}))`, 'gmu');

/** Words that names of programs and products hold, and headings seldom. */
const NAMED = /^[\s:]{0,3}[^.\n]{0,50}\b(?:TRICARE|Medicaid|Medicare|CHIP|HMO|PPO|EPO|POS|PDP|Select|Prime|Choice|Plus|Gold|Silver|Bronze|Platinum|Premier|Complete)\b/;

/** A part of a line between separators that holds such a word: `… / Group 10012233 / Moda Select Silver`. */
function part({ segments }: FieldContext): Candidate<string>[] {
  return segments.slice(0, 80).flatMap((segment) => {
    if (segment.line.block.kind === 'control' || segment.text.length > 160 || inHeadingRow(segment)) return [];
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

const BRACKETED = new RegExp(String.raw`^((?:[\p{Lu}\d][\p{L}\d&'’+-]{0,30}\s){1,6}${MARK})(?=$|\s[|·•–—-]\s|,)`, 'u');

/** A product with its kind in brackets on a line of its own: `SilverScript Choice (PDP)`. */
function bracketed({ segments }: FieldContext): Candidate<string>[] {
  return segments.slice(0, 40).flatMap((segment) => {
    const m = BRACKETED.exec(segment.text);
    return m ? [{ value: m[1]!, start: segment.start, end: segment.start + m[1]!.length, score: 2 }] : [];
  });
}

/** The foot of a page: `LCR Form 2207 (rev. 10/25)`. */
const FORM_NUMBER = /\bForm (?:No\. |# ?)?[A-Z]{0,6}-?\d|\([Rr]ev\b/;

/** Whether words under a label name a plan: not a state, a kind of person, an address or an amount. */
const isName = (value: string): boolean =>
  !/^[^\s-]*-\S*(?:\s\(\w+\))?$/.test(value) && (!NO_NAME.test(value) || /\bplan\s[A-Z\d]{1,3}$/i.test(value)) && !NO_NAME_SHAPE.test(value) && !/\b(?:will|pays?|paid|covers?|allows?|please|has|have|was|were)\b/i.test(value)
  && (hasOwnWord(value) || new RegExp(String.raw`\b${TOKEN}\b`).test(value) || /\b(?:option|plan|program|term)\b/i.test(value)) && (value.includes(' ') || !/^[\p{Lu}]?\p{Ll}+$/u.test(value) || value.length > 6);

const planSpec: FieldSpec<'planName'> = {
  field: 'planName',
  read: planTitle,
  labels: [
    { words: ['plan|product|benefit_plan|health_plan|coverage_plan|dental_plan|vision_plan|medical_plan|drug_plan name', 'product', 'product name', 'name of plan', 'plan option', 'benefit option', 'plan selected', 'plan design', 'plan description', 'coverage option', 'nombre del plan', 'plan o producto'], score: 4.3, open: 'edge' },
    { words: ['plan|benefit_plan|dental_plan|vision_plan|medical_plan|drug_plan|group_plan|coverage_plan', 'health plan', 'coverage type', 'benefit category', 'benefit package', 'group health plan', 'health coverage', 'medical coverage', 'coverage name', 'current plan', "patient's plan", "member's plan", 'insurance plan'], score: 4, open: 'edge' },
    { words: ['plan de salud', 'plan médico', 'su plan de salud'], score: 3.5 },
    { words: ['plan sponsor', 'employer', 'employer plan', 'employer name', 'company plan', 'union plan', 'plan/employer', 'employer/plan', 'group name', 'sponsor', 'trust', 'fund'], score: 3, open: 'edge', read: planOnly },
    { words: ['your plan', 'coverage', 'benefit program', 'your benefits', 'your coverage', 'su plan'], score: 2, below: false },
    { words: ['program', 'benefit program', 'line of business', 'programa'], score: 1.8, read: (text) => (NAMED.test(text.slice(0, 60)) ? planTitle(text) : undefined) },
  ],
  rules: [part, afterGroup, sponsored, bracketed, stated, after(/\bplan sponsor:\s/gi, planOnly, 3)],
  judge: ({ value, start }, { text }) => (!isName(value) || FORM_NUMBER.test(value) || /\bother (?:insurance|plan|health)/i.test(text.slice(Math.max(0, start - 30), start)) ? undefined : 0),
};

export const plan: readonly FieldSpec[] = [planSpec] as readonly FieldSpec[];
