/**
 * The noun phrase of a service: what stands before its noun and is none of it, and where it ends. Used after words that
 * announce a service, before its code, and for every mention of a kind of care.
 */
import type { Match } from '../../shapes/match';
import type { Reader } from '../values';

/** How many characters a phrase may hold before it must have ended. */
export const REACH = 170;
const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\.?\s\d|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre`;
const ILLNESS = String.raw`(?:pain|disease|cancer|disorder|syndrome|failure|injur(?:y|ies)|fractures?|tear|sprain|stenosis|diabetes|depression|depressive|anxiety|autism|asthma|migraines?|headaches?|conditions?|diagnos[ei]s|symptoms?|arthritis|psoriasis|eczema|dermatitis|obesity|apnea|epilepsy|seizures|infection|acne|wounds?|hypertension|osteoporosis|sclerosis|colitis|neuropathy|deficiency|insomnia|weakness|delay|illness|problems?|use disorder|tumou?rs?|lymphoma|leukemia|melanoma|carcinoma|dolor|enfermedad|migra[ñn]a|\p{L}{3,14}(?:itis|osis|emia|algia|pathy|oma))`;

/** Where a noun phrase ends: a clause, a relative, a date, a name, a diagnosis, who asked for it. */
const ENDS = new RegExp(
  [
    String.raw`[,;:](?!\d)\s`, String.raw`\.(?=\s|$)`, String.raw`[?!]`, String.raw`\s[–—|·•]\s`, String.raw`\s-\s(?!\p{Ll})`, String.raw`\t`, String.raw`["”“]`,
    String.raw`\s{0,2}[([](?=[^)\]]{0,60}(?:\d{4}|\bcodes?\b|\brev\b|CPT|HCPCS|NDC|diagnosis|\bqty\b|quantity))`,
    String.raw`,?\s(?:CPT|HCPCS|CDT|NDC|ICD)\b`, String.raw`\s(?:procedure|billing|service|revenue|diagnosis)?\s?codes?\b`, String.raw`\s[A-V]?\d{4,5}\b(?!\s?(?:mg|mcg|units?))`,
    String.raw`\s(?:that|which|who|whom|because|since|as|but|if|when|while|so|unless|whether|where|why|than|once|que|porque|cuando)\s`,
    String.raw`\s(?:Drs?|Dra|Mr|Mrs|Ms|Sra?)\b\.?\s`, String.raw`\s(?:claims?|requests?|bills?|referrals?|prescriptions?|orders?)\b`,
    String.raw`\s(?:is|are|was|were|will|would|has|have|had|does|do|did|can|cannot|can['’]t|could|should|must|may|might|be|been|isn['’]t|aren['’]t|wasn['’]t|es|fue|era|est[áa]|ser[áa]|no)\b`,
    String.raw`\s(?:from|at|by|through|with|to|under|per|in|por|de|en|con|del)\s(?=(?:the\s)?(?:(?!(?:CT|IV|MRI|PET|IMRT|PEG|ACL|TENS|UV|LED|HD|BMP|PRP|III?)\b)\p{Lu}[\p{L}.’']|\d{1,2}\/\d)|your\s(?:doctor|provider|physician|dentist|therapist|pharmacy)|an?\s(?:out-of-network|non-network|hospital|different|network)|out[- ]of[- ]network|su\s(?:m[ée]dic|doctor))`,
    String.raw`\s(?:on|from|dated|starting|beginning|effective|through|thru|until|between|since|before|during|within|past|of|for|to|after|on or after|desde|hasta|del)\s(?=(?:and\s(?:after|before)\s)?(?:\d{1,2}\/|${MONTH}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:the\s)?(?:dates?|period)\b|this\b|that\b|these\b|those\b|today|(?:one|two|three|four|five|six|seven|eight|nine|ten)\s(?:days|dates|visits|occasions)|\d{4}\b))`,
    String.raw`\s(?:after|following|while|during|at home after)\s`,
    String.raw`\s(?:for|of|to treat|to manage|para|por)\s(?=(?:the\s)?(?:treatment|diagnosis|management|prevention|purpose|reason|member|patient|above|acute|chronic|dates?|claims?|enrollee)\b|you\b|him\b|her\b(?!\s\p{L}+\s(?:eye|knee|hip|arm))|them\b|usted\b|(?:your|his|her|their|my|an?|the|su|el|la)?\s?(?:[\p{L}-]{2,16}\s){0,3}${ILLNESS}(?![\p{L}])|\p{Lu}\p{Ll}+(?:\s\p{Lu}|$|[,.:;\s])|\d|diagnos|prevent|treating)`,
    String.raw`\s(?:and|or|y)\s(?=(?:we|the|your|you|it|this|that|our|an?\s(?:claim|copy|letter|request|appeal|bill)|have|has|is|are|was|will|found|determined|decided|cannot|not|on|for which|because|therefore|related (?:services|care))\b)`,
    String.raw`\s(?:requested|ordered|prescribed|provided|performed|given|rendered|received|submitted|sent|proposed|scheduled|planned|done|made|took|gave|got|which|itself|listed|described|shown|billed|recommended|furnished|supplied|denied|approved|covered|dispensed|more than|less than|more|instead|again|beyond|over|except|exceeding|in excess|due|based|pursuant|totaling|you|your doctor|we|they|he|she|not|per (?:day|week|month)|each|every|a (?:day|week|month)|at the|in the amount|upon|without prior|as of|solicitad[oa]|recetad[oa]|pedid[oa])\b`,
    String.raw`\son\s(?:the|your|this|his|her)\s(?:sample|specimen|basis|bill|claim|list|same)\b`,
    String.raw`\s(?:at|in)\s(?:the\s)?(?:hospital|emergency|your|an?|sum|amount)\b`,
    String.raw`\s\$\s?\d`, String.raw`\s\d{1,2}\/\d{1,2}\/\d{2,4}\b`, String.raw`\s\d[\d,]{0,8}\.\d\d\b(?!\s?(?:mg|mcg|mL|g|%))`, String.raw`\s(?:in|every|per|each|a|por|cada|al?|durante)\s(?=(?:\d{1,3}|two|three|four|six)\s(?:days?|weeks?|months?|years?|hours?|horas?|d[íi]as|semanas|meses)\b)`,
  ].join('|'),
  'u',
);

/** What stands before the noun and is none of it: articles, counts, words of asking and going on. */
const SKIP =
  /^(?:[\s"'“‘:(–-]|(?:starting|beginning|effective|as of|on|from|after|until)\s(?:\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2},\s\d{4}|\d{1,2}\/\d{1,2}\/\d{2,4}),\s|(?:an?|the|your|his|her|their|my|our|its|un|una|unos|unas|el|la|los|las|su|sus|this|these|(?!(?:women|men|children|crohn|parkinson|alzheimer)['’])\p{L}{2,24}['’]s|more|additional|extra|further|another|continued|continuing|ongoing|proposed|requested|ordered|same|last|up to|at least|all|some|any|remaining|other|coverage (?:of|for)|payment (?:of|for)|benefits for|use of|the use of|prior (?:approval|authorization) (?:of|for)|approval (?:of|for)|authorization (?:of|for)|pre-?authorization (?:of|for)|precertification (?:of|for)|prescription for|claims? for|bills? for|request for|course of|trial of|purchase of|provision of|initiation of|continuation of|extension of|coverage|following(?: (?:services?|drugs?|items?|procedures?|treatments?|medications?))?|(?:drug|medication|medicine|brand(?:-name)? drug|procedure|item|device|test)(?=\s(?:\p{Lu}|called|known|named))|called|known as|named|to (?:cover|have|receive|get|use|continue|begin|start|keep|approve|authorize|pay for|extend|undergo|see|obtain|purchase|rent|perform)|have|receive|get|continue|keep|receiving|getting|having|paying for|admit(?:ted)? (?:you )?to|(?:stay|time|admission|days|care|treatment) (?:in|at)(?=\s(?:the|an?)\s)|(?:in-network|out-of-network|medical) coverage (?:of|for)|cobertura de|autorizaci[óo]n (?:de|para)|\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|sixty|several|weekly|monthly|daily)\s|(?:hours?|visits?|days?|nights?|units?|sessions?|weeks?|months?|treatments?|tablets?|capsules?|doses?|rounds?|cycles?|trips?|viajes?|visitas?|horas?|sesiones|d[íi]as)\s(?:(?:a|per|each|every|por|al?|cada)\s(?:day|week|month|year|d[íi]a|semana|mes|a[ñn]o)\s)?(?:of|de)\s)/iu;

/** Words of a clause: a phrase that holds one is no name, or runs on into the next words. */
const CLAUSE =
  /(?<![\p{L}-])(?:we|you|they|he|she|him|them|is|are|was|were|denied|approved|asked|asks|requested|received|decided|found|because|which|that|will|not|has|have|had|wrote|said|says|sent|told|billed|wanted|wants|looked|gave|got|gets?|made|reviewed|submitted|ordered|prescribed|performed|provided|covers?|covering|approves?|approving|authorizes?|authorized|pays?|paid|paying|den(?:y|ies|ying)|certif(?:y|ied)|looks?|helps?|means?|shows?|tells?|says?|needs?|checks|checked|finds?|treats?|manages?|uses|sees|ran|run|billing|aprob[óo]|aprobamos|pidi[óo]|neg[óo]|negamos|solicit[óo]|recet[óo]|orden[óo]|cubre|paga|recibi[óo]|siguiera|podemos|fue|usted)(?![\p{L}-])/iu;

/** `US` is an ultrasound, `us` is not. */
export const isClause = (words: string): boolean => CLAUSE.test(words) || /(?<![\p{L}-])(?:us|it|me)(?![\p{L}-])/u.test(words);
/** What a phrase cannot open with: the words before it were none of an announcement. */
export const NO_OPENING = /^(?:in|of|by|at|for|on|with|from|to|as|and|or|under|per|not|than|about|before|after|until|if|when|de|del|en|para|por|con|sin|a|que|y|o)\s|^\$/i;

/** The noun phrase at the start of a text that names a kind of care. */
export const careNoun: Reader<string> = (text) => {
  const flat = text.slice(0, REACH).replace(/\n(?=\n)[\s\S]*$/, '').replace(/[^\S\t]/g, ' ');
  let start = 0;
  for (let lead = SKIP.exec(flat.slice(start)); lead && start < 90; lead = SKIP.exec(flat.slice(start))) start += lead[0].length;
  return cutAt(flat, start);
};

function cutAt(flat: string, start: number): Match<string> | undefined {
  const body = flat.slice(start);
  const end = ENDS.exec(body);
  let words = (end ? body.slice(0, end.index) : body).replace(/[\s,;:.–—(“"”|·-]+$/, '');
  // A comma goes on where the name of a drug or test does: "risankizumab 150 mg/mL, pen", "MRI, lumbar spine".
  const more = end?.[0] === ', ' ? /^, (?:outpatient|inpatient|left|right|bilateral|(?:pre-?filled )?(?:pen|syringe|tablets?|capsules?|pluma|jeringa)(?: precargada| prellenada)?|lumbar|cervical|laparoscopic|open|initial|one level|without contrast|with contrast)(?: (?:eye|knee|hip|shoulder|side|spine|pen|syringe))?(?=[,.;( ]|$)/i.exec(body.slice(end.index)) : null;
  // Or it goes on to its code: "Office visit, new patient (99203)".
  const toCode = !more && end?.[0] === ', ' ? /^, (?!for |and |by |at |from |\d+ )[\p{L}\d ,/-]{2,60}?(?= ?\((?:CPT |HCPCS |procedure code |code )?[A-V]?\d{4,5}\b)/u.exec(body.slice(end.index)) : null;
  if ((more ?? toCode) && words.length > 2) words += (more ?? toCode)![0];
  const open = words.lastIndexOf('(');
  if (open >= 0 && !words.slice(open).includes(')')) words = words.slice(0, open).trimEnd();
  const value = words.replace(/\s+/g, ' ').trim();
  if (value.length < 3 || value.length > 110 || value.split(' ').length > 15 || !/\p{L}{3}/u.test(value)) return undefined;
  return { value, start, end: start + words.length };
}
