/**
 * The service named in running words. Not one pattern a sentence but three parts: words that announce it (asked for, a
 * claim for, cannot approve, our denial of), its own noun phrase, and where the phrase ends. A phrase counts only if it
 * names a kind of care; a code in brackets behind it says so too.
 */
import type { Candidate, FieldContext } from '../engine';
import type { Match } from '../../shapes/match';
import { isFirm } from './care-words';
import { NO_OPENING, REACH, careNoun, isClause } from './service-nouns';
import { isNoCare, namesCare } from './service-words';
import { allIn } from '../../prose/asked';

const ASK = String.raw`(?:(?:has|have|had|is|are) )?(?:also |recently |first |now )?(?:asked|asks|asking|requested|requests|requesting|ordered|prescribed|recommended|submitted|applied)`;
const WHO = String.raw`(?: (?:us|the plan|your plan|[\p{Lu}][\p{L}&’'\s]{2,40}?|for (?:approval|authorization|coverage|prior approval|prior authorization|permission)))?`;
const NO = String.raw`(?:cannot|not to|can ?not|can['’]t|could not|couldn['’]t|unable to|not able to|decided not to|did not|didn['’]t|do not|don['’]t|does not|doesn['’]t|will not|won['’]t|no longer|declined to|refused to|must decline to|not|will only|will|can only|agreed to|agree to|no podemos|no)`;
const GRANT = String.raw`(?:approve|cover|pay for|authorize|certify|pre-?certify|extend|continue(?: to (?:cover|pay for|approve|authorize))?|provide(?: (?:coverage|benefits|payment))?(?: for)?|allow|grant|support|reimburse(?: you)?(?: for)?|pay benefits for|pay|recommend|keep (?:covering|paying for)|renew|aprobar|cubrir|pagar(?: por)?|autorizar)`;
const GAP = String.raw`(?: (?:dated|on|from|by|we received|you sent|made|submitted|sent|received|number|no\.|#)[^.;:]{1,70}?)?`;
/** Words that announce a service, what may stand between, and how far to trust them. */
const CUES: readonly (readonly [RegExp, number])[] = [
  [new RegExp(String.raw`\b${ASK}${WHO} (?:for|to (?:cover|approve|authorize|pay for|certify|extend|continue|keep|have|receive|let you have|precertify)|that (?:we|the plan) (?:cover|approve|pay for))\b`, 'giu'), 2],
  [new RegExp(String.raw`\b(?:requests?|authorizations?|pre-?authorizations?|approval|pre-?certification|precertification|certification|coverage|costs?|claims?|bills?|charges?|appeals?|denials?|referrals?|orders?|prescriptions?|benefits|payment|reimbursement|exception|determination|solicitud|autorizaci[óo]n|aprobaci[óo]n|reclamaci[óo]n|apelaci[óo]n|cobertura|pago)${GAP} (?:for(?: \p{Lu}[\p{L}’'\s.-]{1,40}? to (?:have|receive|get|see|use|start|begin|continue))?|of|about|regarding|concerning|related to|to (?:have|receive|get|cover|continue|extend|approve|use|start|begin|admit you to|see)|para|de|por)\b`, 'giu'), 1.8],
  [new RegExp(String.raw`\b${NO} (?:be able to )?${GRANT}\b`, 'giu'), 1.9],
  [/\b(?:den(?:y|ied|ying)|refus(?:e|ed|ing)(?: to (?:cover|pay for|approve))?|turn(?:ed)? down|declin(?:e|ed|ing)|reduc(?:e|ed|ing)|stop(?:ped|ping)?|end(?:ed|ing)?|terminat(?:e|ed|ing)|suspend(?:ed|ing)?|discontinu(?:e|ed|ing)|disallowed|rejected|non-?certif(?:y|ied)|limit(?:ed|ing)?|uphold|upheld|overturn(?:ed)?|reversed|approve[ds]?|approving|authorized?|certified|negamos|negar|denegamos|aprobamos|reducimos)\b/giu, 1.6],
  [/\b(?:now |currently |also )?(?:gets?|receives?|getting|receiving|has been (?:getting|receiving)|recibe|tiene) (?=\p{L}|\d)/giu, 1.5],
  [/\b(?:decision|determination|notice|news|letter|question|message|status|update|information|outcome|result|decisi[óo]n|aviso)(?: we made)? (?:about|on|regarding|concerning|of|sobre)\b/giu, 1.6],
  [/\b(?:about|regarding|re)(?: the (?:tier|copay|cost|price|quantity|coverage|denial) of)?(?: (?:your|the) (?:drug|medication|medicine|service|request|claim|treatment))?(?: (?:for|of))?:/giu, 2],
  [/\b(?:items?|services?|drugs?|supplies|items listed below)(?:\(s\))?(?: [^.:]{0,110})?:/giu, 1.7],
  [/\b(?:claim|claims|request|appeal|case)(?: (?:number|no\.?|#))? [\dA-Z][\dA-Z-]{3,24}(?:-\n[\dA-Z-]{1,14})?(?::|,| for| –| -| —)/gu, 1.8],
  [/\b(?:hours|visits|days|sessions|units|nights|trips|treatments|doses|tablets) (?:(?:a|per|each) (?:day|week|month|year) )?of\b/giu, 1.9],
  [/\b(?:hours|visits|days|sessions|units) (?:a|per|each) (?:day|week|month|year) of\b/giu, 2.3],
  [/\b(?:the|your) (?:medical )?necessity (?:of|for)\b|\bnecesidad m[ée]dica (?:de|para)\b/giu, 1.5],
  [/\b(?:did|do|does) (?:we|the plan|my plan) (?:deny|denied|not cover|decline|cover)\b|\b(?:is|was|are|were) (?:your|the|my)\b(?=[^.\n]{3,60} (?:covered|denied|approved)\?)/giu, 1.6],
];
const spaced = (pattern: RegExp): RegExp => new RegExp(pattern.source.replaceAll(' ', String.raw`\s{1,2}`), pattern.flags);
const SPACED = CUES.map(([cue, score]) => [spaced(cue), score] as const);

/** Sentences on what the member may do: what they ask for there is no service. */
export const RIGHTS =
  /\b(?:you (?:can|may|could|might|should|must|will need to|have (?:the|a) right|have \d+)|you(?:r|r authorized)? (?:representative|doctor|provider|prescriber) (?:can|may|must|should)|if (?:you|your|we|the|a|an|this|medicare|waiting)|to (?:file|ask|request|appeal|get|learn)|how to|free of charge|at no c(?:harge|ost)|copies|upon request|please (?:call|contact|send|ask)|call us|usted puede|puede (?:pedir|solicitar|apelar)|si (?:usted|no|desea)|para (?:pedir|apelar|solicitar)|ask (?:us )?for|(?:ask|talk to|talk with|see|visit|tell|remind) your (?:doctor|provider|pharmacist|dentist|nurse|health care)|stay (?:healthy|active|well|safe)|did you know|remember to|time for your|schedule (?:your|a)|right to|example|in general|generally|for help|emergency services include|discriminat|language)\b/i;

export const CODED = /^\s{0,2}[(,[–-]?\s{0,2}(?:(?:procedure|billing|service|HCPCS|CPT|CDT|NDC|rev(?:enue)?)\.?®?\s{0,2}(?:codes?)?:?\s{0,2}|codes?:?\s)?(?:[A-V]\d{4}|\d{5}(?:-\d{4}-\d\d)?|0\d{3}T?|\d{4}T)\b/i;

/** What the plan covers in general is told in the present, and is no decision. */
export const RULE = /\b(?:plan|policy|contract|benefits?|medicare|medicaid|certificate|brochure|we) (?:only |also |generally )?(?:covers?|pays?(?: for)?|does not (?:cover|pay(?: for)?)|doesn['’]t (?:cover|pay(?: for)?)|do not (?:cover|pay(?: for)?)|excludes?|limits?|provides?)\b[^.]{0,30}$/i;

function scoreOf(context: FieldContext, match: Match<string>, score: number): number | undefined {
  const coded = CODED.test(context.text.slice(match.end, match.end + 40));
  const care = namesCare(match.value);
  // "the charge of Bay Sleep Center for the sleep study": the phrase that the cue announces is a giver of care.
  if (isFirm(match.value) || isFirm(match.value.split(/\s(?:for|for the|on|to)\s/)[0]!)) return undefined;
  // "Dr. Abe Stone for the mole removal", "Fairview Transitional Care for skilled nursing": who, and only then what.
  const [who, what] = match.value.split(/\s(?:for|para)\s/);
  if (what && namesCare(what) && (!namesCare(who!) || /^(?:\p{Lu}[\p{L}’'-]+\s){1,5}\p{Lu}[\p{L}’'-]+$/u.test(who!))) return undefined;
  if (isNoCare(match.value) || isClause(match.value) || NO_OPENING.test(match.value) || (!care && !coded)) return undefined;
  const { text, start } = context.zones.sentence(match.start);
  const lead = text.slice(0, Math.max(0, match.start - start));
  if (RIGHTS.test(lead) && !coded) return undefined;
  return score + (coded ? 0.7 : 0) + (care ? 0.2 : 0) - (RIGHTS.test(lead) ? 1.2 : 0) - (/\b(?:such as|like|including|alternatives?|instead|other|rather than|tried|tries|failed|try|history|previous|prior to|covers|needs?|could be|can be)\b/i.test(lead.slice(-40)) && !coded ? 1 : 0) - (RULE.test(lead) ? 0.7 : 0);
}

/** The text from a place on, up to where its block ends or a short line gives way to a new one. */
function regionAt(text: string, from: number): string {
  const region = text.slice(from, from + REACH);
  for (const gap of region.matchAll(/\n/g)) {
    const at = from + gap.index;
    const width = at - text.lastIndexOf('\n', at - 1);
    if (text[at + 1] === '\n' || /^\p{Lu}[^\n:]{1,30}:/u.test(text.slice(at + 1, at + 40)) || (gap.index > 0 && width < 45 && /^[\p{Lu}\d]/u.test(text.slice(at + 1, at + 3)))) return region.slice(0, gap.index);
  }
  return region;
}

/** Drugs as they are prescribed, with strength and form: `Nurtec ODT 75 mg tablet`, `risankizumab (Skyrizi) 150 mg/mL pen`. */
const STRENGTH = /(?<![\p{L}\d-])((?:\p{L}[\p{L}-]{3,24})(?:\s(?:ODT|XR|ER|SR|CR|LA|HFA|DPI|EC|IR|XL|Odt|\p{L}[\p{L}-]{3,20})){0,2}(?:\s\([\p{L} -]{3,40}\))?\s{1,2}\d[\d.,]{0,7}\s?(?:mg|mcg|g|mL|ml|units?|iu|IU|%|meq|mEq)(?:\s?\/\s?[\d.]{0,5}\s?(?:mL|ml|mg|mcg|hr|act|actuation|dose|day))?(?![\p{L}\d])(?:[ \n](?:prefilled|pre-filled|orally|oral|disintegrating|extended-release|delayed-release|chewable|nasal|ophthalmic|topical|transdermal|subcutaneous|auto-?injectors?|tablets?|capsules?|pens?|pen kit|kits?|syringes?|vials?|inhalers?|inhalador|creams?|gel|solution|suspension|patch(?:es)?|spray|drops|injection|ointment|lotion|film|powder|tabletas?|c[áa]psulas?|pluma|jeringa)){0,4})/gu;

/** Verbs and articles that are no part of a drug's name. */
const NO_DRUG = /^(?:(?:the|your|cover|covers|approve|approved|drug|drugs|medication|medicine|for|of|with|take|taking|tried|prescribed|dose|dosage|limit|maximum|strength|requested|request|para|medicamento|deny|denied|only|about|once|each|every|pay|from|than|generic|brand|daily|same|Drug|Medication|Medicine|Medicamento|Re)\s)+/;

export function drugs(context: FieldContext): Candidate<string>[] {
  return allIn(STRENGTH, context.text).slice(0, 30).flatMap((m) => {
    const skip = Math.max(NO_DRUG.exec(m[1]!)?.[0].length ?? 0, /^(?:\p{Ll}[\p{L}-]*\s){1,2}(?=\p{Lu}\p{Ll})/u.exec(m[1]!)?.[0].length ?? 0);
    const value = m[1]!.slice(skip).replace(/\s+/g, ' ');
    if (/^\d/.test(value) || /^(?:the|your|cover|approve|total|weighs?|dose|dosage|limit|maximum|level|above|below|least|most|over|under)\b/i.test(value)) return [];
    const match = { value, start: m.index + skip, end: m.index + m[1]!.length };
    const score = scoreOf(context, match, 1.3);
    return score === undefined ? [] : [{ ...match, score }];
  });
}

/** Services after words that announce them. */
export function announced(context: FieldContext): Candidate<string>[] {
  const { text } = context;
  const found: Candidate<string>[] = [];
  for (const [cue, trust] of SPACED) {
    for (const m of allIn(cue, text)) {
      const from = m.index + m[0].length;
      // `pagar` is no word in "pagará".
      if (/[\p{L}\p{M}]/u.test(text[from] ?? '') && /\p{L}$/u.test(m[0])) continue;
      const noun = careNoun(regionAt(text, from));
      if (!noun) continue;
      const match = { value: noun.value, start: from + noun.start, end: from + noun.end };
      const score = scoreOf(context, match, trust);
      if (score !== undefined) found.push({ value: match.value, start: match.start, end: match.end, score });
    }
  }
  return found;
}

/** `Coverage for partial hospitalization will end`, `Your cardiac MRI is not approved`: the subject of a decision. */
const DECIDED = /(?:^|(?<=[.:;!?]["”]?\s{1,3})|(?<=\n)|(?<=, )|(?<=\b(?:that|because|so|and|,)\s)|(?<=\b(?:Denied|Not covered|Not approved|Not paid)[.:]?\s))((?:The|Your|This|These|Coverage (?:of|for)|Medicare coverage of|[Cc]overage of|[Tt]he|[Yy]our|[Hh]is|[Hh]er|Su|La|El)?\s?(?:coverage (?:of|for) (?:your |the )?)?(?:current )?[\p{L}\d][^.;:?!]{2,100}?)\s(?=(?:is|was|are|were|has been|have been|will be|will (?:not|no longer) be|cannot be|can['’]t be|could not be|can no longer be|should)\s(?:not |no longer |also |only |partially |partly |therefore |considered |being )?(?:approved|covered|denied|asked for|requested|ordered|prescribed|recommended|refused|authorized|certified|reduced|ended|ending|end|excluded|stopped|terminated|considered|medically|investigational|experimental|cosmetic|payable|paid|eligible|a covered|an? excluded|upheld|declined|non-?certified|not medically|reasonable|needed|necessary|custodial|limited|a benefit)|(?:was|were) (?:done|performed|given|provided|billed|received|ordered) (?:without|outside|by an? (?:out|non))|(?:will end|will stop|ends on|end on|does not meet|do not meet|did not meet|is not|are not a|was not|no cumple|no est[áa] cubiert|fue (?:negad|denegad|aprobad))\b)/gu;

/** Services that a decision is told of. */
export function decided(context: FieldContext): Candidate<string>[] {
  const found: Candidate<string>[] = [];
  for (const m of allIn(DECIDED, context.text)) {
    const at = m.index + m[0].indexOf(m[1]!);
    const noun = careNoun(m[1]!);
    if (!noun || noun.value.length < 4) continue;
    const match = { value: noun.value, start: at + noun.start, end: at + noun.end };
    // The phrase is the subject itself, not its first words.
    if (!CODED.test(context.text.slice(match.end, match.end + 40)) && m[1]!.length - noun.end > 45) continue;
    const score = scoreOf(context, match, 1.2);
    if (score !== undefined) found.push({ value: match.value, start: match.start, end: match.end, score });
  }
  return found;
}

const STARTS = /(?:^|[:;,]\s|[.!?]\s|["“(]|\b(?:for|of|about|regarding|cover|covers|approved?|authorize|deny|denied|denying|declined|gets?|receiv\p{L}{1,4}|performed|billed|had|have|to|on|by|that|reduce|end|continue|de|para|por|el|la|los|las|un|una|the|an?|your)\s)/giu;

/** When it was, between a service and its code: `your visit on Sunday, February 22, 2026 (99283)`. */
const DATED = /\s(?:on|from|dated|of)\s(?:\p{L}{6,9}day,?\s)?(?:\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2},?\s\d{4}|\d{1,2}\/\d{1,2}\/\d{2,4})[\s,]*$/u;

/** `ketamine infusion treatment (J3490)`: the words before a code of the document, back to where their phrase begins. */
export function beforeCode(context: FieldContext): Candidate<string>[] {
  const { text, codes } = context;
  const procedures = codes.filter((code) => ['CPT', 'HCPCS', 'CDT', 'NDC', 'REV'].includes(code.system));
  const found: Candidate<string>[] = [];
  for (const code of procedures.slice(0, 40)) {
    const open = /[([,]\s{0,2}(?:(?:procedure|billing|service|HCPCS|CPT|CDT|NDC|rev(?:enue)?)®?\.?\s{0,2}(?:codes?)?:?\s{0,2}|codes?:?\s)?$/i.exec(text.slice(Math.max(0, code.at.start - 30), code.at.start));
    const stands = open ?? /^(?:CPT|HCPCS|CDT|NDC)\b/i.exec(text.slice(code.at.start, code.at.end));
    if (!stands) continue;
    const segment = context.segmentAt(code.at.start);
    const bracket = open ? code.at.start - open[0].length : code.at.start;
    const sentence = context.zones.sentence(bracket);
    const from = Math.max(sentence.start, bracket - 120, segment?.cell ? segment.start : 0);
    const lead = text.slice(from, bracket).replace(/\s/g, ' ').replace(DATED, '');
    for (const start of allIn(STARTS, lead).map((m) => m.index + m[0].length)) {
      const noun = careNoun(`${lead.slice(start).trimEnd()} (00000)`);
      if (!noun || Math.abs(start + noun.end - lead.trimEnd().length) > 1 || isClause(noun.value) || NO_OPENING.test(noun.value) || isNoCare(noun.value) || isFirm(noun.value)) continue;
      const match = { value: noun.value, start: from + start + noun.start, end: from + start + noun.end };
      const rights = RIGHTS.test(text.slice(sentence.start, match.start));
      found.push({ value: match.value, start: match.start, end: match.end, score: (namesCare(match.value) ? 1.9 : 1.4) - (rights ? 0.8 : 0) });
      break;
    }
  }
  return found;
}
