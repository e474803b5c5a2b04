/**
 * A citation: the title of a policy, guideline, rule or set of criteria, with its number, its edition and its sections.
 * Read as a run of title words: capitals, numbers, brackets and the small words that titles and their places hold
 * ("section 4.2 of your Evidence of Coverage"). The first other word ends it.
 */
import type { Reader } from '../values';

/** Nouns that a citation holds. */
export const CITED =
  /(?<![\p{L}])(?:Polic(?:y|ies)|Guidelines?|Criteria|Criterion|Manual|Bulletin|Sections?|Articles?|Chapter|Formulary|Drug List|Preferred List|Determinations?|Determinaci[óo]n|Standards?|Code|Rules?|Regulations?|Plan Document|Certificate|Evidence of Coverage|Summary Plan Description|SPD|EOC|Benefit Booklet|Booklet|Handbook|Brochure|brochure|handbook|booklet|certificate|page \d|Contract|Protocols?|Pathways?|Step Therapy|Quantity Limits?|Prior Authorization|Program|Scale|Index|index|Grid|Tool|Instrument|Score Sheet|Compendi(?:um|a)|Exclusions?|Exclusion|Provision|Part [IVX\d]|CFR|C\.F\.R\.?|U\.S\.C\.?|LCD|NCD|NAC|OAC|CCR|NYCRR|Statutes?|Act|InterQual|MCG|Milliman|ASAM|LOCUS|CALOCUS|CALOCUS-CASII|CASII|ECSII|NCCN|AIM|eviCore|Carelon|Apollo|Hayes|AHFS|DRUGDEX|Micromedex|USPSTF|CDT|ADA|AAOS|Pol[íi]ticas?|Gu[íi]as?|Criterios?|Manual|Reglamento|C[óo]digo|Lista de Medicamentos|L[íi]mites? de Cantidad|Evidencia de Cobertura|Secci[óo]n|secci[óo]n|Cap[íi]tulo|cap[íi]tulo|Artículo|Norma|Formulario|Manual del Miembro|Póliza|Certificado|L\d{5}|\d{2,4}[-.]\d{2,}|[A-Z]{2,6}-?\d{2,})(?![\p{L}])/u;

/** Small words inside titles and between a place and its book. */
const SMALL = /^(?:of|the|your|our|its|this|for|and|&|in|on|to|with|a|an|or|at|by|from|as|through|per|la|el|los|las|de|del|y|para|por|en|su|e|vs|–|-|—|§|§§)$/i;
/** Lower-case words that belong to the place of a rule. */
const PLACE =
  /^(?:section|sections|sec|chapter|chapters|article|articles|page|pages|part|parts|paragraph|item|items|rule|rules|policy|policies|guideline|guidelines|criteria|criterion|number|no|num|edition|ed|revised|rev|eff|effective|version|v|ver|updated|dated|last|reviewed|approved|subset|level|subsection|subpart|appendix|exhibit|table|title|vol|volume|benefit|brochure|certificate|booklet|handbook|contract|plan['’]s|plan|document|coverage|medical|clinical|bulletin|manual|standard|standards|formulary|list|limit|limits|step|therapy|exclusion|exclusions|provision|definition|continued|service|care|stay|admission|initial|concurrent|adult|pediatric|adolescent|inpatient|outpatient|acute|site|capítulo|sección|secciones|página|edición|artículo|inciso|regla|política|guía|versión|vigente|revisada|revisado|numeral|criterios|cantidad|prevención|index|scale|grid|tool|acuity|score|sheet|score-sheet|et|seq|i|ii|iii|iv|v|l{2,3}|a|b|c|d)\.?$/i;
/** A word of a title; brands may open with small letters (`eviCore`, `naviHealth`). */
const TITLE_WORD = /^["“(]?(?:[\p{Lu}\d§(]|\p{Ll}{1,4}\p{Lu})[\p{L}\p{M}\d.'’()/&§–+®™-]*$/u;

/** Words with a capital that start another sentence or are no title. */
const STOPS_TITLE = /^(?:You|We|This|That|If|It|They|He|She|A|An|Please|To|When|Because|Since|There|These|Those|Call|See|Ask|Usted|Puede|Si|No|What|How|Why|Who|Your|Our|Copies|Copy|Dear|Sincerely)$/;

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const ENDS_SENTENCE = /\.["”]?$/;
const ABBREVIATED = /(?:^|[("])(?:No|Sec|Secs|Vol|Ch|Art|Ed|ed|rev|Rev|eff|v|ver|Inc|St|U\.S|C\.F\.R|U\.S\.C|N\.J\.A\.C|Admin|Stat|Reg|art|sec|seq|pp?|[A-Z])\.$/;

/** A title at the start of a text, with what leads up to it left out. */
export const citation: Reader<string> = (text) => {
  const lead = /^(?:[\s:–—-]|["“](?=\p{L}))*(?:(?:(?:rules?|criteria|requirements|conditions|standards|terms)\s(?:in|of|under|from|set by|at)|the|our|your|its|this plan['’]s|a|an|la|el|los|las|su|nuestra|following|named|called|titled|is|are|was|were|plan['’]s|health plan['’]s)(?=\s)[\s:]{1,3}){0,4}["“]?/iu.exec(text)![0].length;
  const body = text.slice(lead, lead + 320);
  const tokens: Token[] = [];
  let depth = 0;
  let last = 0;
  for (const m of body.matchAll(/\S+/g)) {
    const gap = body.slice(last, m.index);
    if (tokens.length > 0 && depth === 0 && (/\n\s*\n/.test(gap) || (/\n/.test(gap) && endsTitle(body, last, m[0])))) break;
    const word = m[0].replace(/[,;:.”"“]+$/, '');
    const inside = depth > 0;
    depth = Math.max(0, depth + (m[0].split('(').length - m[0].split(')').length));
    const fits = inside || word.startsWith('(') ? (inside || /^\(["“]?(?:[\p{Lu}\d§]|rev|eff|edition|score|see|version|sección|page|updated|last|vigente|v\d|ed\.|the)/u.test(word)) : (TITLE_WORD.test(word) && !STOPS_TITLE.test(word)) || SMALL.test(word) || PLACE.test(word) || /^[“"]/.test(m[0]) || quoted(body, m.index);
    if (!fits || (tokens.length > 0 && ['and', 'y', 'or', 'to', 'for', 'in', 'on', 'as', 'by', 'at', 'from'].includes(tokens.at(-1)!.word.toLowerCase()) && /^(?:your|our|the|this|we|a|an)$/i.test(word) && !/^(?:\s+)(?:\p{L}+\s+){0,3}?(?:Evidence|Summary|Certificate|Plan|Policy|Manual|Handbook|Brochure|Benefit|definition|Medicare|\p{Lu})/u.test(body.slice(m.index + m[0].length, m.index + m[0].length + 60)))) break;
    tokens.push({ word: m[0], start: m.index, end: m.index + m[0].length });
    last = m.index + m[0].length;
    if (depth === 0 && (/;$/.test(m[0]) || (ENDS_SENTENCE.test(m[0]) && !ABBREVIATED.test(m[0])))) break;
  }
  while (tokens.length > 0 && (SMALL.test(bare(tokens.at(-1)!)) || /^(?:the|your|our|revised|effective|last|reviewed|dated|updated|no|page|section|benefit|care|service|stay|plan|document|coverage|medical|clinical|initial|acute|admission|definition)$/.test(bare(tokens.at(-1)!))) && !(/^[a-dIVX]$/.test(bare(tokens.at(-1)!)))) tokens.pop();
  const end = tokens.at(-1)?.end;
  if (end === undefined) return undefined;
  let words = body.slice(0, end).replace(/(?:[\s,;:“–-]|(?<=\s)")+$/, '').replace(/(?<!\b(?:Inc|U\.S|[A-Z]\.[A-Z]))\.$/, '');
  if (words.split('(').length > words.split(')').length) words = words.slice(0, words.lastIndexOf('(')).trimEnd();
  words = words.replace(/["”]$/, (mark) => (/[“"]/.test(words.slice(0, -1)) ? mark : ''));
  words = firstOf(words, body.slice(words.length));
  const value = words.replace(/\s+/g, ' ');
  if (value.length < 4 || value.length > 240 || !/[\p{Lu}]/u.test(value)) return undefined;
  return { value, start: lead, end: lead + words.length };
};

/** Of two sources the first, where the second is cut short by words that are no title, or is only a term's meaning. */
function firstOf(words: string, rest: string): string {
  const second = /,?\s(?:and|y)\s(?:on\s)?(?:the|our|your|its|la|el)\s(?=\S)/.exec(words);
  if (!second || second.index < 12) return words;
  const tail = words.slice(second.index + second[0].length);
  return /^\s\p{Ll}/u.test(rest) || /^(?:definition|meaning|terms?|wording)\b/.test(tail) ? words.slice(0, second.index) : words;
}

const bare = ({ word }: Token): string => word.replace(/[,;:.”"]+$/, '');
/** A line that ends early over a new label, name or sentence. */
const endsTitle = (body: string, at: number, next: string): boolean => at - (body.lastIndexOf('\n', at - 1) + 1) < 30 && body.lastIndexOf('\n', at - 1) >= 0 && /^\p{Lu}/u.test(next);
/** Whether a place stands between opening and closing quotation marks. */
function quoted(body: string, at: number): boolean {
  // Straight marks open and close alike: an odd number of them before a place opens one.
  const before = body.slice(0, at);
  if (before.split('"').length % 2 === 0 && at - before.lastIndexOf('"') < 80 && body.slice(at, at + 80).includes('"')) return true;
  const open = body.lastIndexOf('“', at);
  return open >= 0 && body.indexOf('”', open) >= at && at - open < 80;
}
