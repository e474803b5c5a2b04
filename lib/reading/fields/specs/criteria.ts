/** The policy, guideline, rule or set of criteria that the decision cites, in the document's words. */
import type { Candidate, FieldContext, FieldSpec } from '../engine';
import type { Reader } from '../values';
import { CITED, citation } from './citations';
import { allIn } from '../../prose/asked';

/** Longest stretch in which a citation is read. */
const REACH = 330;
const NAMED = String.raw`(?:polic(?:y|ies)|guidelines?|criteria|criterion|rules?|standards?|protocols?|bulletin|formulary|determination|manual|index|benefit|provisions?|score sheet|scoring tool|instrument|sources?|regulations?|tool|scale|exclusion|requirements?)`;
const USED = String.raw`(?:used|looked at|went by|turned to|applied|relied (?:up)?on|followed|consulted|cited|referenced|considered|reviewed)`;
const WHO = String.raw`(?:[Ww]e|[Tt]he (?:\p{Ll}{3,14} )?(?:reviewer|doctor|physician|panel|plan|nurse|pharmacist|dentist|committee|consultant|medical director|program)|[Oo]ur (?:\p{Ll}{3,14} )?(?:reviewer|doctor|physician|pharmacist|dentist|nurse|team|panel))`;
/** Words before a citation, and how surely they make it the decision's. */
const CUES: readonly (readonly [RegExp, number])[] = [
  [new RegExp(String.raw`\b${WHO}(?: (?:have|has|also|then))? ${USED}(?: (?:the|our|these|this|your))?(?: (?:clinical|medical|coverage|following|plan['’]s))?(?: ${NAMED})?(?: (?:named|called|titled|known as|is|are))?:?`, 'gu'), 3],
  [new RegExp(String.raw`\b(?:(?:clinical|medical|coverage|review|specific)\s)?${NAMED}(?: (?:that )?(?:we|they|the \p{Ll}{3,14}))?(?: ${USED})?(?: (?:in|for|to make) (?:this|our|the) (?:decision|review|case))?(?: (?:is|are|was|were)(?: (?:named|called|titled|entitled|in|found in|set out in))?:?|:)`, 'gu'), 2.9],
  [/\b(?:based(?: (?:this|our|the|it|that)(?: decision| denial| determination| review)?)? (?:up)?on|basis (?:of|for) (?:this|our|the) (?:decision|denial|determination)(?: is| was)?:?|relied (?:up)?on|relying on|decision (?:relies|rests) on|as (?:set out|stated|described|explained|required|defined|listed) (?:in|by)|according to|in accordance with|pursuant to|consistent with|(?:decided|reviewed|reviewing|evaluated|measured|assessed|made|determined|checked)(?: (?:the|your|this|that|our|a) (?:request|claim|case|records|care|decision|determination|denial))?(?: (?:using|under|against|with|by))|compared (?:the|your|it|this)(?: (?:request|records|claim|information|notes|case))? (?:with|to|against)|comes? from|found in|appl(?:y|ied|ies|ying)|using)(?: (?:the|our|your|these))?(?: (?:clinical|medical|coverage|following|same|published|plan['’]s))?(?: (?:polic(?:y|ies)|guidelines?|criteria|rules?|standards?))?(?: (?:named|called|titled|known as))?:?/giu, 2.6],
  [/\b(?:meets?|met|meet(?:ing)?|satisf(?:y|ies)|fulfill?s?|requirements (?:of|in|under)|criteria (?:in|of|under|from|listed in)|conditions (?:of|in|under)|required (?:by|under)|under|refer (?:you )?to|see(?: also)?|per|excluded (?:by|under)|exclusion (?:in|under)|limit (?:in|under)|terms of|provisions? (?:of|in)|our criteria,|criteria,|guideline,|policy,|coverage (?:policy|rules) (?:in|is)|not (?:on|part of|included (?:on|in)) (?:the|our|your plan['’]s))(?: (?:the|our|all|your))?/giu, 2],
  [/\b(?:[Uu]samos|[Ss]e us[óo]|[Aa]plicamos|[Ss]e aplic[óo]|[Ss]eguimos|[Nn]os basamos en|[Bb]asad[ao] en|[Ss]e basa en|[Ss]eg[úu]n|[Dd]e acuerdo con|[Cc]onforme a|[Cc]onsultamos)(?: (?:la|el|los|las|nuestra|nuestro))?(?: (?:gu[íi]a|criterio|p[óo]liza|pol[íi]tica|criterios|norma)(?=\s[\p{Lu}]))?/gu, 2.6],
];
const IN_BOOK = /\b(?:definition|rule|limit|exclusion|requirement|provision|condition|this|it|that|standard|policy) (?:is|are|appears?|is (?:described|explained|stated|listed|found|set out)|can be found) (?:in|on|at|under)(?: the| your)?/giu;
/** `This is Rule 9.4 of the Plan Rules`, `The limit is set by the Quantity Limit Policy`, `Our source was …`. */
const THIS_IS = /\b(?:[Tt]his|[Tt]hat|[Tt]hese|[Tt]he|[Oo]ur|[Ii]ts?)(?: (?:limit|rule|source|requirement|standard|policy|guideline|exclusion|decision|determination|denial|authority|basis|provision|criteria|criterion|wording|language|reason|review))?(?: we used)? (?:(?:is|was|are|were) (?:set (?:by|out in|forth in)|taken from|governed by|based on|explained in)|is|was|are|were|follows?|followed|cites?|cited|rests on|comes from|came from|applies|applied|reflects)(?: the| our| your)?:?/gu;
/** `You will find this under "Not covered" in Section 5(f)`, `see the limit on page 61 of your Summary Plan Description`. */
const FIND = /\b(?:find|found|see|read|look up|printed|listed|stated|written|quoted)(?: (?:this|it|that|these|them|more|about)){0,2}(?: (?:the|our|your))?(?: (?:rule|rules|limit|exclusion|language|wording|words|policy|definition|full text))?(?: (?:under|headed) ["“][^"”\n]{3,40}["”],?)? (?:in|on|at|under)(?: the| our| your)?/giu;
const SPACED = [[IN_BOOK, 2.3] as const, [THIS_IS, 2.2] as const, [FIND, 2.2] as const, ...CUES].map(([cue, score]) => [new RegExp(cue.source.replaceAll(' ', String.raw`\s{1,3}`), cue.flags), score] as const);

/** A citation that says which rule it is: it holds a noun of rules, and more than that noun. */
const tells = (value: string): boolean => (CITED.test(value) || /,\s[A-Z]{2,5}-\d|\s\([A-Z]{1,6}[-.]?\d[\w.-]{1,12}\)$/.test(value)) && (/\d/.test(value) || /^(?:InterQual|MCG|Milliman|ASAM|LOCUS|CALOCUS\S*|NCCN|eviCore|Carelon|AIM|AHFS)\b/.test(value) || value.split(/\s/).filter((w) => /^[\p{Lu}]/u.test(w)).length >= 3);

/** A title without a noun of rules, behind words that leave no doubt: "The policy is named Site of Care for Infusions". */
const titled = (value: string): boolean => {
  const words = value.split(' ');
  return words.length >= 3 && words.length <= 14 && words.filter((word) => /^["“(]?(?:\p{Lu}|\d)/u.test(word)).length >= Math.ceil(words.length / 2);
};
const TRUSTED = 2.9;

/** Spanish titles are written like sentences: up to the end of theirs, or to why it was used. */
const cita: Reader<string> = (text) => {
  const m = /^[\s:“"]*(?:(?:la|el|los|las|nuestra|nuestro|su)\s)?([\p{Lu}\d][^.;\n]{4,140}(?:\n(?!\n)[^.;\n]{0,90})?(?:\.\d[^.;\n]{0,60})?)/u.exec(text);
  const kept = m?.[1]!.replace(/\s(?:que|porque|para\s(?:decidir|tomar|esta|determinar|revisar)|y\s(?:decidimos|encontramos|no))\s[\s\S]*$/, '').replace(/[\s,:“"”]+$/, '');
  if (!m || !kept || !/\d|\p{Lu}[^\p{Lu}]+\p{Lu}/u.test(kept)) return undefined;
  const start = m[0].length - m[1]!.length;
  return { value: kept.replace(/\s+/g, ' '), start, end: start + kept.length };
};
const spanish = (cue: RegExp): boolean => cue === SPACED.at(-1)![0];

function announced({ text }: FieldContext): Candidate<string>[] {
  return SPACED.flatMap(([cue, score]) => allIn(cue, text).flatMap((m) => {
    const from = m.index + m[0].length;
    const cited = (spanish(cue) ? cita : citation)(text.slice(from, from + REACH));
    if (!cited || cited.start > 22 || !(tells(cited.value) || (score >= TRUSTED && titled(cited.value)))) return [];
    const start = from + cited.start;
    // Headings side by side, "See | Notes | Service Provided", are no sentence.
    if (/\t/.test(text.slice(m.index, from + cited.end))) return [];
    const short = m[0].length <= 60 && cited.start <= 6;
    return [{ value: cited.value, start: short ? m.index : start, end: from + cited.end, score: score + (/\d/.test(cited.value) ? 0.2 : 0) }];
  }));
}

/** Citations by their own form, wherever they stand: laws, sets of criteria sold to plans, Medicare's determinations. */
const FORMS: readonly (readonly [RegExp, number])[] = [
  [/(?<![\w.])(?=\d{1,2}\s(?:CFR|C\.F\.R\.|U\.S\.C\.)\s)/g, 1.8],
  [/(?<![\p{L}])(?=(?:The\s)?(?:InterQual|MCG|Milliman|ASAM|LOCUS|CALOCUS|NCCN|AHFS)(?:®|\b)[\s,-])/gu, 1.9],
  [/(?<![\p{L}])(?=(?:LCD|NCD|Local\s{1,2}Coverage\s{1,2}(?:Determination|Article)|National\s{1,2}Coverage\s{1,2}Determination)\s\(?(?:[LA]\d{4,5}|\d{2,3}\.\d|\(?(?:LCD|NCD)))/gu, 1.7],
  [/(?<=\()(?=L\d{5},\s\p{Lu})/gu, 2.2],
  // A sentence's source in brackets: `(Medicare Benefit Policy Manual, Chapter 8, Section 30.)`
  [/(?<=[.!?:”"]\s{0,3})\((?:(?:[Ss]ee|[Rr]eference|[Ss]ource|[Pp]olicy|[Cc]riteria|[Gg]uideline)(?: also)?:?\s)?(?=\p{Lu}[^()\n]{10,140}(?:\n[^()\n]{1,120})?\.?\))/gu, 1.9],
  [/\((?=(?:See\s)?(?:Plan Document|Medical Policy|Coverage Policy|Certificate|Evidence of Coverage|Summary Plan Description|Section|Article|Policy)\b[^)\n]{3,120}\))(?:See\s)?/g, 1.9],
  [/(?<=^|\n)\W{0,3}(?=(?:\p{Lu}[\p{L}&’'-]{1,20}\s){0,4}(?:Medical|Clinical|Coverage|Payment|Pharmacy|Dental|Reimbursement)\s(?:Policy|Guideline|Coverage Guideline|Bulletin)\s(?:No\.?\s|#)?[A-Z\d])/gu, 1.8],
  [/\b(?:score|points?|threshold)[^.\n]{0,40}\s(?:on|of)\sthe\s(?=(?:\p{Lu}[\p{L}-]{1,30}\s){1,4}(?:[Ii]ndex|[Ss]cale|[Gg]rid))/gu, 1.4],
];

function byForm({ text }: FieldContext): Candidate<string>[] {
  return FORMS.flatMap(([form, score]) => allIn(form, text).flatMap((m) => {
    const from = m.index + m[0].length;
    const inside = text[from - 1] === '(' || m[0].startsWith('(');
    const close = inside ? text.indexOf(')', from) : -1;
    const cited = citation(text.slice(from, close > 0 && close - from < 140 ? close : from + REACH));
    return cited && cited.start <= 4 && CITED.test(cited.value) ? [{ value: cited.value, start: from + cited.start, end: from + cited.end, score }] : [];
  })).filter(({ value }) => value.split(')').length <= value.split('(').length);
}

/** After a label: a title, which need not hold a noun of rules ("Site of Care for Specialty Drug Infusions"). */
const labelled: Reader<string> = (text) => {
  const cited = citation(text);
  if (!cited || cited.start > 8) return undefined;
  return tells(cited.value) || (cited.value.split(' ').length >= 3 && cited.value.split(' ').filter((w) => /^\p{Lu}|\d/u.test(w)).length >= 2 && !/\(\d\d\)/.test(cited.value)) ? cited : undefined;
};

/** A sentence that only says where the copies are, or what a term means, cites nothing. */
const OFFER = /at no (?:charge|cost)|free of charge|copies of/i;
const NO_CITATION = /(?:external|independent) review|civil action|\bERISA\b|502\(a\)|civil rights|privacy|HIPAA|discriminat|section 1557|language assistance|interpreter|complaint|how to appeal|right to appeal|(?:days|months|time|want|wish|like|steps) to (?:file (?:an )?|make (?:an )?)?appeal|(?:may|can|could) (?:also )?(?:appeal|ask|request)|fair hearing|grievance/i;

const criteriaSpec: FieldSpec<'criteria'> = {
  field: 'criteria',
  read: labelled,
  labels: [
    { words: ['criteria|guideline|guidelines|policy|standard|rule|rules|sources|source used|applied|cited|consulted|referenced?', 'clinical|medical|coverage|review criteria|guideline|guidelines|policy', 'criteria used|applied|met|not_met|reviewed|cited', 'medical policy', 'rule', 'rules|criteria|guidelines|policies|documents we used', 'guideline|criteria|policy|rule relied_on|cited|referenced|applied|used', 'policy|guideline applied|reference|number|name', 'clinical basis', 'what we relied_on|used', 'what we based this on', 'what rule|rules|policy|guideline|criteria did we use', 'which rule|rules|policy|guideline|criteria did we use', 'what criteria|guideline|policy|rule was|were used', 'which criteria|guideline|policy|rule was|were used', 'the rule|rules|guideline|policy|criteria we used|applied|followed', 'criterios|criterio usados|aplicados?', 'criterio usado|aplicado', 'guía|regla usada|aplicada?', 'norma aplicada', 'política médica', 'basis for decision|denial|determination|our_decision|this_decision', 'basis of decision|denial|determination', 'plan provision', 'plan provisions', 'contract provision', 'plan provision relied_on', 'applicable provision|policy|guideline|criteria', 'reference|references used', 'the clinical standard is the'], score: 3, edge: true },
    // A basis may be any ground: only a rule by its own words.
    { words: ['basis'], score: 3, edge: true, columns: false, read: (text) => { const cited = labelled(text); return cited && tells(cited.value) ? cited : undefined; } },
    // These words stand before numbers of cases too.
    { words: ['reference|references|source|sources|authority|citation|citations|regla|referencia|fuente'], score: 2.8, edge: true, columns: false, below: false, read: (text) => { const cited = labelled(text); return cited && /\p{L}{4,}\s|\s\p{L}{4,}/u.test(cited.value) ? cited : undefined; } },
  ],
  rules: [announced, byForm],
  judge: ({ start, end, value }: Candidate<string>, { zones, codes }: FieldContext) => {
    const sentence = zones.sentence(start);
    const own = sentence.text.slice(0, end - sentence.start);
    if (NO_CITATION.test(own.replace(value, '')) || NO_CITATION.test(value) || codes.some((code) => code.value === value)) return undefined;
    if (/\b(?:Medicare [Pp]art|Certificate Holder|Dear|Appeals?|Department|Member Services|Fax|Phone|Page \d|Patient|Enrollee|P\.?O\.? Box|Internal Revenue|Reduction Act|Federal Employees|Security Act|Benefits Program|to appeal|(?:Billing|Procedure|Diagnosis|Reason|Remark|Denial|Service) Codes?|Service Provided|Amount (?:Billed|Charged|Allowed))\b/i.test(value) || /^(?:What|How|Why|Who|Your|We|You|This|That|If)\b/.test(value)) return undefined;
    return (OFFER.test(sentence.text) ? -2.2 : 0) + (/\b(?:not a|except|unless|definitions? of|means)\b/i.test(own.slice(-60).replace(value, '')) ? -0.8 : 0);
  },
};

export const criteria: readonly FieldSpec[] = [criteriaSpec] as readonly FieldSpec[];
