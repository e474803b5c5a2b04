/** The policy, guideline, rule or set of criteria that the decision cites, in the document's words. */
import type { Candidate, FieldContext, FieldSpec } from '../engine';
import type { Reader } from '../values';
import { inside } from './prose';

const STOP = /(?:[\s,]+(?:and|which|that|because|but|y)\s(?:can|on|gave|found|decided|your|you|the|is|are|was|were|may|it|we|“|")|,\s(?:which|and (?:the|your|we))\b|\s(?:which|that|because|para decidir|to decide|for this|when)\s|\sand\s“)/i;

/** A title: from its first capital or number to the end of the sentence; no sentence of its own. */
const citation: Reader<string> = (text) => {
  const lead = /^[\s:“"]*(?:(?:the|our|your|its|a|an|la|el)\s){0,2}/i.exec(text)![0].length;
  const body = text.slice(lead);
  const end = /\.(?:\s+(?=[\p{Lu}(])|\s*$)|;|\n\n/u.exec(body);
  const sentence = closed(end ? body.slice(0, end.index) : body);
  const cut = STOP.exec(sentence);
  const kept = (cut ? sentence.slice(0, cut.index) : sentence).replace(/[\s,;:.“”"–-]+$/, '');
  const value = kept.replace(/\s+/g, ' ');
  if (value.length < 4 || value.length > 170 || !/\p{Lu}/u.test(value) || /\b(?:call|fax|at no charge|send|appeal)\b/i.test(value)) return undefined;
  return { value, start: lead, end: lead + kept.length };
};

/** Up to a closing bracket that was not opened here. */
function closed(text: string): string {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')' && --depth < 0) return text.slice(0, i);
  }
  return depth > 0 ? text.slice(0, text.lastIndexOf('(')) : text;
}

const NAMED = String.raw`(?:polic(?:y|ies)|guidelines?|criteria|criterion|rule|standard|protocol|bulletin|formulary|determination|manual|index|benefit|score sheet|scoring tool|instrument)`;
const PATTERNS: readonly (readonly [RegExp, number])[] = [
  [new RegExp(String.raw`\b(?:clinical\s|medical\s|coverage\s)?${NAMED}(?:\s(?:we|that we|they))?(?:\s(?:used|applied|relied on|followed))?(?:\s(?:is|are|was|were)(?:\s(?:named|called|titled|entitled))?|\s?:|(?<=used|applied)\s?:?)\s(?:the\s)?((?:\p{Lu}|\d)[^\n]{4,150}(?:\n[^\n]{0,120})?)`, 'gu'), 3],
  [/\b(?:compared (?:the|your) (?:request|records|claim|information) with|(?:[Ww]e|reviewer|doctor|plan|nurse|physician) (?:applied|used|followed|relied (?:up)?on|reviewed)|based (?:this decision |our decision )?on|This is based on)\s(?:(?:the|our)\s(?:policy|guideline|criteria|rule|standard|clinical criteria)\s(?:named\s|called\s)?)?(?:(?:the|your|our)\s(?:(?:health\s)?plan|company|insurer|pharmacy)['’]?s['’]?\s(?=\p{Lu}))?((?:the\s|your\s|our\s)?(?:\p{Lu}|\d)[^\n]{4,150}(?:\n[^\n]{0,120})?)/gu, 2.4],
  [/\b(?:See|Refer to|see also|under)\s(?:the\s)?((?:\p{Lu}[\p{L}-]{1,30}\s){0,3}(?:Polic(?:y|ies)|Guidelines?|Bulletin|Criteria|Standards?|Manual|[\p{L} ]{4,40} benefit)\b[^\n]{0,140}(?:\n[^\n]{0,120})?)/gu, 2.6],
  [/\((?:See\s)?((?:Plan Document|Medical Policy|Coverage Policy|Certificate|Evidence of Coverage|Summary Plan Description|Section|Article|Policy)\b[^)\n]{3,120})\)/gu, 2.2],
  [/\b(?:not (?:on|part of|included (?:on|in)) (?:the|our|your plan's))\s(\d{4}\s(?:\p{Lu}[\p{L}]{1,30}\s){1,4}(?:Formulary|Drug List))/gu, 2],
  [/((?<![\w.])\d{1,2}\sCFR\s(?:§{0,2}\s?)?\d{2,4}\.\d+[\w().]*(?:\s(?:through|to|and)\s\d{2,4}\.\d+[\w()]*)?(?:\sand\sthe\s\p{Lu}[^\n.]{4,60}(?:\n[^\n.]{0,60})?)?)/gu, 2],
  [/\b(?:[Uu]samos|[Ss]e us[óo]|[Aa]plicamos|[Ss]eguimos|[Nn]os basamos en|[Bb]asad[ao] en)\s(?:(?:la|el|los|las)\s(?=\p{Lu})|la\sgu[íi]a\s|el\scriterio\s|la\sp[óo]liza\s|la\spol[íi]tica\s|los\scriterios\s)?((?:\p{Lu})[^\n]{4,120}(?:\n[^\n]{0,80})?)/gu, 2.6],
  [/\b((?:InterQual|MCG|Milliman|ASAM|LOCUS|CALOCUS|NCCN|eviCore|AIM|Carelon)(?:\s(?:Care\s)?(?:Criteria|Guidelines?))?[\p{L}\d ,.:-]{0,80})(?=\.|\n|;)/gu, 1.6],
  [/\b(?:score|points?|threshold)[^.\n]{0,40}\s(?:on|of) the\s((?:\p{Lu}[\p{L}-]{1,30}\s){1,4}(?:index|scale|Index))/gu, 1.4],
];

/** A sentence that only says where the copies are, or what a term means, cites nothing. */
const OFFER = /at no charge|free of charge|copies of/i;
const NO_CITATION = /definition of|(?:external|independent) review|civil action|ERISA|502\(a\)|civil rights|privacy|HIPAA/i;

const criteriaSpec: FieldSpec<'criteria'> = {
  field: 'criteria',
  read: citation,
  labels: [
    { words: ['criteria|guideline|guidelines|policy|standard|rule used|applied|cited?', 'clinical|medical|coverage|review criteria|guideline|policy', 'criteria used|applied', 'medical policy', 'rule', 'guideline|criteria|policy|rule relied_on|cited|referenced', 'clinical basis', 'criterios usados?', 'guía usada?', 'política médica', 'basis for decision', 'the clinical standard is the'], score: 3, edge: true },
  ],
  rules: PATTERNS.map(([pattern, score]) => inside(pattern, citation, score)),
  judge: ({ start, end, value }: Candidate<string>, { zones, codes }: FieldContext) => {
    const sentence = zones.sentence(start);
    if (NO_CITATION.test(sentence.text.slice(0, end - sentence.start)) || OFFER.test(sentence.text) || codes.some((code) => code.value === value)) return undefined;
    return /^(?:What|How|Why|Who|Your|We|You|This|That|If|Medicare [Pp]art)\b/.test(value) ? undefined : 0;
  },
};

export const criteria: readonly FieldSpec[] = [criteriaSpec] as readonly FieldSpec[];
