/** Reasons in the set words of notices and of review nurses, both languages. Weights as in `category-cues.ts`. */
import type { CategoryCue } from './category-cues';

const cues = (id: string, weight: 1 | 2 | 3, ...patterns: readonly string[]): CategoryCue[] => patterns.map((source) => ({ id, weight, pattern: new RegExp(source) }));

const NOT = String.raw`(?:not|no|never|without|n't)`;
const EQUIPMENT = String.raw`(?:wheelchairs?|walkers?|cane|beds?|braces?|devices?|scooters?|equipment|monitors?|pumps?)`;
const BEGAN_OR_ENDED = String.raw`(?:ended|terminated|cancell?ed|lapsed|expired|stopped|was not in effect|not in force)`;

export const NOTICE_WORD_CUES: readonly CategoryCue[] = [
  ...cues('medical-necessity', 3,
    String.raw`\b(?:service|test|treatment|procedure|surgery|drug|request|${EQUIPMENT})\b[^.]{0,30}\bnot (?:clinically |medically )?(?:indicated|warranted|required|needed|appropriate)\b`,
    String.raw`\b(?:standard|manual|basic|simpler|less costly)\b[^.]{0,20}\b${EQUIPMENT}\b[^.]{0,30}\b(?:meets?|is enough|would meet|can meet|is sufficient)\b`,
    String.raw`\bno (?:muestran?|demuestran?|indican?|prueban?|hay)\b[^.]{0,60}\b(?:medicamente|clinicamente)? ?necesari[oa]s?\b`),
  ...cues('medical-necessity', 2,
    String.raw`\b(?:can|could|may) be (?:treated|managed|controlled) (?:without|with (?:medicine|exercise|therapy|other))\b|\b(?:goals?|progress)\b[^.]{0,40}\b(?:reached|met|no further|expected|plateau)\b`,
    String.raw`\b(?:does|did|do) not (?:describe|show|document|report|include)\b[^.]{0,60}\b(?:change|worsening|decline|pain|weakness|symptoms?|findings?|goals?|function)\b`),
  ...cues('prior-authorization', 3,
    String.raw`\b(?:must|needs? to|has to|have to) (?:call|notify|contact|tell|get approval from) (?:us|the plan|your plan)\b[^.]{0,30}\bbefore\b`,
    String.raw`\b(?:pre-?service|advance|pre-?admission|prospective) (?:review|notice|notification)\b`),
  ...cues('experimental', 3,
    String.raw`\b${NOT} approved by the (?:fda|food and drug)\b|\bclinical trials?\b[^.]{0,40}\b(?:under way|ongoing|not (?:finished|complete)|still)\b`,
    String.raw`\bno (?:[a-z-]+,? ){0,4}(?:studies|trials|evidence|data)\b[^.]{0,40}\b(?:show|prove|support|that)\b|\b(?:recogni[sz]ed|accepted|medical) compendia\b|\boff-?label\b`),
  ...cues('bundling', 3, String.raw`\bpackaged? into\b|\b(?:charge|fee|payment|service|code)\b[^.]{0,30}\bpart of (?:the )?(?:facility|room|surgical|office visit|procedure)\b`),
  ...cues('duplicate', 3, String.raw`\b(?:submitted|billed|sent|filed|charged|received) (?:twice|two times|more than once|again)\b`),
  ...cues('timely-filing', 3, String.raw`\b${NOT} (?:filed|submitted|sent|received|billed) (?:on time|in time|timely|within (?:the|our))\b|\b(?:past|beyond|after|outside|missed)\b[^.]{0,20}\b(?:filing|submission) (?:limit|deadline|period|window)\b`),
  ...cues('timely-filing', 3, String.raw`\b(?:radi(?:c|qu)|present|someti|envi|recib)\w*\b[^.]{0,60}\b(?:dentro de|despues de|fuera de|a tiempo|tarde)\b[^.]{0,40}\b(?:meses|dias|ano|termino|plazo|limite|vencid[oa])\b|\bdespues de vencid[oa]\b`),
  ...cues('frequency', 3, String.raw`\bthis many (?:services|items|tests|visits|treatments|supplies)\b[^.]{0,40}\b(?:period|time|year|month)\b`),
  ...cues('missing-information', 3,
    String.raw`\b(?:claim form|form|claim|bill|request)\b[^.]{0,20}\b(?:was|is|were) (?:incomplete|not complete|not filled|unsigned|not signed)\b`,
    String.raw`\b(?:not|n't|never) (?:yet )?(?:responded|replied|answered|complied)\b[^.]{0,40}\b(?:request|letter|questions?|records?|information)\b|\bno (?:response|reply|answer)\b[^.]{0,40}\b(?:request|letter|records?)\b`),
  ...cues('eligibility', 3,
    String.raw`\b(?:plan|policy|coverage|enrollment|membership|insurance|benefits?)\b[^.]{0,20}\b${BEGAN_OR_ENDED}\b(?=[^.]{0,40}(?:before|prior|on \w|\d|at the time|when))`,
    String.raw`\b(?:not|n't) (?:yet )?(?:covered|insured|enrolled|active|a member|eligible)\b[^.]{0,30}\b(?:on|at|when|by) (?:the )?(?:date|day|time|this date|you (?:got|received))`),
  ...cues('coordination-of-benefits', 3,
    String.raw`\b(?:bill|send|submit|file)\b[^.]{0,20}\b(?:medicare|medicaid|tricare|the other (?:plan|insurer)|other insurance|auto insurer|workers)\b[^.]{0,30}\b(?:first|before)\b`,
    String.raw`\bif you (?:have|had) other (?:health )?(?:insurance|coverage)\b`),
  ...cues('quantity-limit', 3, String.raw`\b(?:plan'?s?|our|the) limit of (?:[\d.]+|one|two|three|four|six) (?:[a-z-]+ ){0,2}(?:per|a|each|every|for)\b|\blimits? (?:this|the|your) (?:drug|medicine|medication|prescription) to\b`),
  ...cues('provider-eligibility', 3, String.raw`\b(?:list of )?excluded providers?\b|\b(?:does|do|did) not (?:hold|have) (?:a |an |the )?(?:license|licence|certification|credential)|\b(?:clinic|facility|provider|supplier|lab|laboratory|agency|hospital)\b[^.]{0,30}\bnot (?:certified|licensed|accredited|approved|enrolled|recogni[sz]ed) (?:to|for|by|in|as)\b`),
  ...cues('coding', 3, String.raw`\b(?:place of service|units?|diagnosis|age|sex|gender|modifier|date)\b[^.]{0,30}\b(?:does not|do not|did not) (?:match|agree with|go with|fit|support)\b|\bunits? billed\b[^.]{0,30}\b(?:exceed|more than)\b|\bcoding (?:rules?|guidelines?|edits?)\b`),
  ...cues('not-covered', 3, String.raw`\b(?:not|n't) (?:be )?covered (?:benefits? )?(?:under|by|in) (?:your|the|this|our) (?:benefit |dental |medical |health |vision )?(?:plan|contract|policy|certificate|benefits?)\b(?![^.]{0,40}\b(?:on the date|at the time|when))`),
];
