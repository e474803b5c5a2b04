/** Names of plans in running words: of employers, unions and schools by their titles, of products by the sentence around them. */
import type { Candidate, FieldContext } from '../engine';
import { flowOf, mentionsIn } from './mentions';
import { hasOwnWord } from './organisation-words';
import { MARK, PRODUCT, SPONSOR, TITLE, TOKEN } from './plan-words';
import { allIn } from '../../prose/asked';

/** Words before a name that tell it is the plan itself which someone runs, pays from or is covered by. */
const OF_THE_PLAN = /\b(?:for|of|member of|enrolled in|under|by|in|behalf of|administers|through|participant in|terms of)\s(?:the\s)?$/i;
/** Programs of many plans. */
const PUBLIC_PROGRAM = /^(?:Federal Employees?|Postal Service|FEHB|Children['’]s)\s.*\bProgram$/;
/** A fund is its plan's name where somebody acts for it. */
const FUND = /\b(?:Health|Welfare|Medical|Benefits?)\s(?:Fund|Trust|Trust Fund)$|\bEmployees?\sPlan$/;
const RUN_FOR = /\b(?:for|behalf of|acting for|manager for|administrator for|offered by|covered by)\s(?:the\s)?$/i;
const DEFINED = /^,?\s\((?:the\s)?["“'](?:Plan|Fund|Trust|Program)["”']\)/;

/** `… Employee Health Plan`, `… Health and Welfare Plan`, `… University Student Health Insurance Plan`, wherever they stand. */
export function sponsored(context: FieldContext): Candidate<string>[] {
  const flow = flowOf(context.view);
  return mentionsIn(flow).flatMap(({ value, start, end }) => {
    const fund = FUND.test(value) && RUN_FOR.test(flow.slice(Math.max(0, start - 40), start));
    if ((!TITLE.test(value) && !fund) || PUBLIC_PROGRAM.test(value) || value.split(' ').length < 3 || value.split(' ').length > 11) return [];
    const before = flow.slice(Math.max(0, start - 40), start);
    const defined = DEFINED.test(flow.slice(end, end + 24));
    const named = OF_THE_PLAN.test(before);
    const line = /(?:^|[\n\t])$/.test(before) && /^\s{0,2}(?:$|[\n\t(|·•,])/.test(flow.slice(end, end + 3));
    if (!hasOwnWord(value) && !/student|employee/i.test(value)) return [];
    if (!defined && !/\bBenefits? Plan$/.test(value) && !SPONSOR.test(value.replace(/\b(?:Plan|Program|Fund|Trust)\b.*$/, ''))) return [];
    return [{ value: value.replace(/\s+/g, ' '), start, end, score: 1.4 + (defined ? 1.5 : 0) + (named ? 0.5 : 0) + (line && start < TOP ? 0.7 : 0) }];
  });
}

const NAME_WORD = String.raw`[\p{Lu}\d][\p{L}\p{M}\d&'’+/-]{0,30}`;
const RUN = String.raw`(${NAME_WORD}(?: (?:(?:of|de|and|&) )?${NAME_WORD}){0,7}(?: ${MARK})?)`;
/** What follows a name in the sentence: the word plan itself, or the sentence going on. */
const TAIL = String.raw`(?= (?:health |benefit |medical |dental |drug |insurance )?(?:plan|policy|coverage|option|program|product|contract)\b)`;

interface Sentence {
  readonly words: RegExp;
  readonly score: number;
  /** The name needs a kind, a tier or a word of products, as a company could stand there too. */
  readonly product?: true;
}

const SENTENCES: readonly Sentence[] = [
  { score: 3, words: new RegExp(String.raw`\b(?:[Yy]our|[Tt]he|[Hh]is|[Hh]er|[Ss]u|[Tt]he (?:member|patient|enrollee)['’]s)\s(?:(?:current|health|medical|dental|vision|benefit|group|drug|insurance)\s){0,2}(?:plan|coverage|policy|product|plan de salud|cobertura)(?:\sname)?(?:\sis|\ses|,|\scalled|\snamed)(?:\s(?:called|named|the|an?|el|la))?\s${RUN}`, 'gu'), product: true },
  { score: 2.5, words: new RegExp(String.raw`\b(?:[Ee]nrolled in|[Cc]overed (?:under|by|through)|[Cc]overage (?:under|through|in|with)|[Bb]enefits (?:under|of|from)|members? of|terms of|provisions of|limits of|participants? in|signed up for|chose|selected|exclusions of|inscrit[oa] en|cubiert[oa] por|bajo)\s(?:the\s|your\s|our\s|an?\s|el\s|su\s)?${RUN}`, 'gu'), product: true },
  { score: 2.2, words: new RegExp(String.raw`\b(?:[Yy]our|[Tt]he|[Oo]ur|[Tt]his|[Ss]u plan)\s${RUN}${TAIL}`, 'gu'), product: true },
  // A name that ends in the word itself: "under the VSP Choice Plan".
  { score: 2.2, words: new RegExp(String.raw`\b(?:under|through|by|in|of|from|for)\s(?:the|your)\s((?:${NAME_WORD} ){1,6}Plan)(?=[.,;:)]|\s\p{Ll}|$)(?!\s(?:of|Document|and)\b)`, 'gu'), product: true },
  { score: 1.7, words: new RegExp(String.raw`\b(?:en nombre de|on behalf of|[Ff]or members of|[Mm]embers of|for|un plan de)\s(?:the\s)?((?:${NAME_WORD} ){1,5}(?:Medicaid|CHIP|Medi-Cal|Medicare Advantage))(?![\p{L}\d-])`, 'gu') },
];
const MARKED = new RegExp(String.raw`(?<![\p{L}\d])((?:(?!\d[\d-]{5,})[\p{Lu}\d][\p{L}\d&'’+-]{0,30}[ ]){1,6}${MARK})`, 'gu');
const OPTION = /\b(?:(?:Standard|High|Basic|Low|Value|Enhanced|Consumer) Option|TRICARE (?:Dental Program|Prime(?: Remote)?|Select|For Life|Reserve Select|Retired Reserve|Young Adult|Plus)|TRICARE (?:PRIME|SELECT|FOR LIFE))\b/gu;
const PROGRAM = /(?:^|\n)((?:\p{Lu}[\p{L}&'’-]{1,24}\s){2,5}(?:Medicaid|Medical Assistance|CHIP)(?: (?:Managed Care|Dental|Health))?(?: (?:Program|Plan))?)(?=\n|$)/gu;
const SHORT_TERM = /(?:^|\n)((?:\p{Lu}[\p{L}\d&'’-]{1,24}[ ]){0,4}(?:Short[- ]Term (?:Medical|Health)(?: Insurance| Plan)?|(?:Medicare Supplement|Medigap) (?:Insurance )?Plan [A-N]))(?=\n|$|\t|\s[|·•–-])/gu;
/** How far the head of a paper goes, in characters. */
const TOP = 900;
const KIND = new RegExp(String.raw`\b${TOKEN}\b|${MARK}`);
/** Words of a sentence at its head, and a company or an office: no product. */
const LEADING = /^(?:The|Your|Our|This|You|We|If|In|On|A|An|Su|El|La)\s/;
const COMPANY = /\b(?:Health Plans?|Insurance Company|Administrators?|Evidence of Coverage|Summary of Benefits|Certificate|Medicare|Medicaid|State|Federal|Department|Board)\s?$/;

/** Products in sentences: `Your coverage is Cascadia Silver 3500 HMO`, `your Harborstone Rx (PDP) plan`. */
export function stated(context: FieldContext): Candidate<string>[] {
  const flow = flowOf(context.view);
  const take = (pattern: RegExp, score: number, accept: (value: string) => boolean = () => true, words = flow): Candidate<string>[] =>
    allIn(pattern, words).flatMap((m) => {
      const raw = m[1] ?? m[0];
      const lead = LEADING.exec(raw)?.[0].length ?? 0;
      const value = raw.slice(lead).trimEnd();
      const start = m.index + m[0].indexOf(raw) + lead;
      return value.length >= 4 && accept(value) ? [{ value: value.replace(/\s+/g, ' '), start, end: start + value.length, score }] : [];
    });
  const product = (value: string): boolean => value.includes(' ') && (KIND.test(value) || (PRODUCT.test(value) && hasOwnWord(value))) && !COMPANY.test(value);
  return [
    ...SENTENCES.flatMap(({ words, score, product: needed }) => take(words, score, needed ? product : undefined)),
    ...take(MARKED, 1.7), ...take(OPTION, 1), ...take(PROGRAM, 1.3, undefined, context.text.slice(0, TOP)), ...take(SHORT_TERM, 1.5, undefined, context.text),
  ];
}
