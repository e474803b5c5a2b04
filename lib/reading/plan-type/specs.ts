/**
 * How a document itself settles what kind of plan it is from: cues as data, after `howToRecognise` of the appeal rights.
 * Only words that no other kind of plan prints are here; "paid for by your employer" settles nothing.
 */
export interface PlanTypeCue {
  readonly id: string;
  /** The highest wins; a tie between two ids settles nothing. */
  readonly weight: number;
  readonly pattern: RegExp;
  /** Only in the first characters of the document, where plans name themselves. */
  readonly top?: boolean;
  /** What the document must say elsewhere too: a kind of network in brackets is Medicare's only beside that word. */
  readonly also?: RegExp;
  /** What the document may not say: plans for teeth or eyes are no minimum essential coverage either. */
  readonly unless?: RegExp;
}

/** State Medicaid programs by name; a health plan's name alone settles nothing. */
const MEDICAID_PROGRAMS = String.raw`medi-cal|masshealth|tenncare|badgercare|soonercare|ahcccs|apple health|husky health|medicaid|medical assistance program|medical assistance|healthy michigan|star(?:\+plus| kids| health)|kancare|dc healthy families|nj familycare|hoosier healthwise|healthy indiana plan|turquoise care|hip 2\.0|carolina access|mo healthnet|mainecare|med-quest|quest integration|denalicare|green mountain care|healthchoices|healthy connections medicaid|soonerselect|heritage health|centennial care|mississippican|diamond state health plan|rite care|cardinal care|medallion 4\.0|healthy louisiana|arkids first|arhome|iowa health link|hoosier care connect|mycare ohio|healthchoice illinois|health first colorado|oregon health plan|iowa total care`;

/** The federal marketplace and those of the states, by name. */
const MARKETPLACES = String.raw`(?:healthcare\.gov|cuidadodesalud\.gov|covered california|ny state of health|pennie|kynect|mnsure|connect for health colorado|your health idaho|access health ct|bewellnm|be well new mexico|get covered (?:new jersey|illinois)|maryland health connection|(?:massachusetts )?health connector|dc health link|vermont health connect|washington healthplanfinder|nevada health link|georgia access|healthsource ri|coverme\.gov|(?:[a-z]+'?s? ){0,5}(?:marketplace|insurance exchange|benefit exchange|health exchange))`;
/** Public bodies as employers, in names of plans. */
const PUBLIC_EMPLOYER = String.raw`(?:state|county|city|town|township|parish|borough|municipal|municipality|school district|school board|public schools?|public|commonwealth|local government|government)`;

export const PLAN_TYPE_CUES: readonly PlanTypeCue[] = [
  { id: 'medicare-original', weight: 9, pattern: /\bmedicare summary notice\b/ },
  { id: 'medicare-original', weight: 9, pattern: /\bofficial summary of your medicare claims\b|\bmedicare summary\s+(?:page \d|notice)/ },
  { id: 'medicare-original', weight: 7, pattern: /\bmaximum you may be billed\b|\bamount medicare paid\b/ },
  { id: 'medicare-original', weight: 6, pattern: /\bmedicare administrative contractor\b|\boriginal medicare (?:claim|decision)\b/ },

  { id: 'medicare-part-d', weight: 8, pattern: /\bcms-1014[67]\b|\bmedicare (?:part d )?prescription drug coverage\b|\bmedicare part d (?:benefit|prescription|plan|coverage)\b/ },
  { id: 'medicare-part-d', weight: 9, pattern: /\bpdp (?:plan )?with a medicare contract\b|\bstand-?alone (?:medicare )?prescription drug plan\b|\bmedicare prescription drug plan\b/ },
  { id: 'medicare-part-d', weight: 7, pattern: /\(pdp\)|\bpart d (?:drug|redetermination|explanation of benefits|eob)\b/ },

  { id: 'medicare-advantage', weight: 8, pattern: /\bmedicare advantage\b|\bcms-10003\b|\bintegrated denial notice\b/ },
  { id: 'medicare-advantage', weight: 8, pattern: /\b(?:hmo|ppo|pffs|hmo-pos|d-?snp|c-?snp|i-?snp)[a-z -]{0,20} (?:plan )?with a medicare contract\b|\bplan (?:hmo|ppo)[a-z -]{0,20} con un contrato (?:con|de) medicare\b/ },
  { id: 'medicare-advantage', weight: 7, pattern: /\bh\d{4}[- ]\d{3}\b|\bnotice of medicare non-?coverage\b|\bcms-10123\b/ },
  { id: 'medicare-advantage', weight: 6, pattern: /\bnotice of denial of (?:medical coverage|payment)\b|\bmedicare (?:part c|hmo|ppo|special needs)\b/ },
  { id: 'medicare-advantage', weight: 6, also: /\bmedicare\b/, pattern: /(?<!\bd\.?[dm]\.?[sd]\.? |\bm\.?d\.? )\((?:hmo|ppo|pffs|hmo-?pos|hmo d-?snp|ppo d-?snp|hmo c-?snp|hmo i-?snp|ppo c-?snp)\)/ },

  { id: 'medicaid-managed-care', weight: 8, pattern: new RegExp(String.raw`\b(?:medicaid (?:managed care|health plan|plan|member|id|number|no\b)|medicaid dental|(?:plan|health plan|mco|managed care organization)[^.\n]{0,30}\b(?:medicaid|masshealth|medi-cal)|numero de medicaid|atencion administrada de medicaid)`) },
  { id: 'medicaid-managed-care', weight: 6, pattern: new RegExp(String.raw`\b(?:${MEDICAID_PROGRAMS})\b`), top: true },
  { id: 'medicaid-managed-care', weight: 5, pattern: /\bstate fair hearing\b|\bboard of hearings\b|\bnotice of action\b/ },
  { id: 'medicaid-ffs', weight: 9, pattern: /\bmedicaid,? ?[(-]{0,2} ?fee[- ]for[- ]service\b|\bfee[- ]for[- ]service (?:\(ffs\) )?(?:medicaid|coverage|member|program)\b|\bmedicaid ffs\b|\bstraight medicaid\b/ },
  { id: 'chip', weight: 9, pattern: /\bchildren's health insurance (?:program|plan)\b|\bchild health plus\b|\bchip (?:member|plan|perinat\w*|enrollee|program|id)\b|\bkidcare\b|\bpeachcare\b|\bhawki\b|\blachip\b|\bkchip\b|\bwvchip\b|\bdr\. dynasaur\b|\bfamis\b|\bmichild\b|\bchild health plan plus\b|\bnevada check up\b|\bhusky b\b|\bflorida healthy kids\b/ },

  { id: 'tricare', weight: 9, pattern: /\btricare (?:prime|select|for life|reserve select|retired reserve|young adult|east|west|explanation|claim|region|overseas|approved|allowable)\b/ },
  { id: 'tricare', weight: 6, pattern: /\btricare\b/, top: true },
  { id: 'champva', weight: 9, pattern: /\bchampva\b/ },
  { id: 'fehb-pshb', weight: 9, pattern: /\bfederal employees? (?:health benefits|program)\b|\bfehb\b|\bpshb\b|\bpostal service health benefits\b|\bri 7[123]-\d{2,3}\b|\bservice benefit plan\b/ },
  { id: 'fehb-pshb', weight: 7, pattern: /\b(?:ask|write to|appeal to|dispute|review by|disputed claims?)[^.]{0,60}\b(?:opm|office of personnel management)\b/ },

  { id: 'individual-aca', weight: 8, pattern: new RegExp(String.raw`\b(?:purchased|bought|enrolled|signed up|got|comprad[oa]|inscrit[oa]|compr[oó])\b[^.]{0,50}?\b(?:through|on|in|from|at|via|with|en|por medio de|a traves de) (?:the |el )?(?:your state's )?${MARKETPLACES}`) },
  { id: 'individual-aca', weight: 8, pattern: /\badvance payments? of the premium tax credit\b|\b(?:got|receive|received|get|getting|your) (?:advance )?premium tax credits?\b|\baptc\b|\b1095-a\b|\bqualified health plan\b/ },
  { id: 'individual-aca', weight: 8, pattern: /\((?:marketplace|(?:on[- ]|health insurance )?exchange|mercado)\)|\b(?:marketplace|on-exchange) (?:plan|policy|coverage)\b(?! (?:options|choices))|\bmercado de seguros(?: medicos)?\b/ },
  { id: 'individual-aca', weight: 6.5, pattern: /\bindividual (?:(?:and|&|or) family )?(?:(?:hmo|ppo|epo|health|major|medical|insurance) ){0,3}(?:policy|contract|evidence of coverage|health plan|plan contract|insurance plan)\b|\b(?:policy|plan|coverage) (?:that )?you (?:bought|purchased) directly from\b/ },

  { id: 'employer-self-funded', weight: 8, pattern: /\bself-?\s?(?:funded|insured|insures|funds)\b|\bfrom (?:the plan's|its|their|the employer's|the company's|the trust's|the fund's) own (?:assets|funds)\b|\bgeneral assets of (?:the|your) (?:employer|company|plan sponsor)\b|\badministrative services only\b|\b(?:employer|fund|trust|plan sponsor|company|board of trustees|trustees) (?:pays|funds|pay|fund) (?:for )?(?:the |all |your |its |covered )?(?:claims|benefits)\b|\binsures nothing\b|\b(?:does|do) not insure\b|\bwith (?:your employer's|the employer's|its own) money\b|\b(?:does not|do not|bears? no|assumes? no|no) (?:assume|bear|financial|insurance|any)[a-z ]{0,24} (?:risk|obligation)[a-z ]{0,24}(?:claims?|benefits?)\b|\bis not (?:an insurer|insurance|the insurer)\b[^.]{0,60}\b(?:employer|fund|trust)\b/ },
  { id: 'employer-self-funded', weight: 6.5, pattern: /\bfund (?:paid|pays|payment)\b|\bpaid by the (?:fund|trust)\b|\bclaims (?:are )?paid by the (?:fund|trust)\b/ },
  { id: 'employer-self-funded', weight: 5, pattern: /\b(?:health (?:and|&) )?welfare (?:fund|trust(?: fund)?)\b/, top: true },
  { id: 'employer-insured', weight: 8, pattern: /\b(?:underwrites|insures|insured|underwritten|issued)\b[^.]{0,60}\b(?:employer'?s?|group) (?:health |dental |insurance )?(?:policy|plan|coverage|contract)\b|\b(?:employer'?s?|group) (?:health |medical )?(?:plan|policy|coverage|benefits?) (?:is|are) (?:fully[- ])?(?:insured|underwritten) (?:by|through|with)\b|(?<!not )\bfully[- ]insured\b(?! or\b| and\b)|\bgroup (?:policy|contract) (?:is )?issued to (?:your|the) (?:employer|company)\b|\b(?:employer|group)(?:'s)? (?:health |medical |dental |insurance |benefit ){0,2}(?:policy|plan|contract|coverage)\b[^.]{0,70}?\b(?:insured|underwritten|issued and insured|insured and administered|underwritten and administered) by\b/ },
  { id: 'governmental-employer', weight: 9, pattern: /\bnon-?federal governmental (?:employer )?plan\b|\bis a (?:self-funded |state )?governmental plan\b/ },
  { id: 'governmental-employer', weight: 8.5, pattern: new RegExp(String.raw`(?<!federal )\b${PUBLIC_EMPLOYER}(?: of [a-z]+(?: [a-z]+)?)?(?:'s)?(?: [a-z]+){0,2}? (?:employees?|teachers?|educators|retirees)(?:'s?)?(?: (?!compensation)[a-z&]+){0,3}? (?:health|medical|benefits?|insurance|welfare|drug|dental|group)(?: [a-z&]+){0,3}? (?:plan|program|trust|pool|fund|board|system)\b`) },
  { id: 'governmental-employer', weight: 8.5, pattern: /\bstate health (?:benefits? )?plan for (?:teachers|state employees)\b|\bpublic employees?'? (?:insurance|benefits?|health) (?:agency|board|program|trust)\b|\bschool employees'? (?:health )?benefits? (?:program|board)\b/ },
  { id: 'student-health', weight: 8, pattern: /\bstudent (?:accident (?:and|&) sickness|sickness|injury (?:and|&) sickness|medical|health)(?: (?:insurance|benefits?))?(?: and accident)? (?:plan|insurance|policy|program)\b|\bstudent health insurance\b|\binsured student\b|\bstudent insurance plan\b/ },
  { id: 'short-term', weight: 8, pattern: /\bshort[- ]term,? limited[- ]duration\b|\bshort[- ]term (?:medical|health)(?: insurance| plan| policy| coverage)?\b|\baccident-only\b|\bhospital indemnity\b|\bhospital confinement\b|\bfixed indemnity\b|\bhospital cash\b/ },
  { id: 'short-term', weight: 8, unless: /\b(?:dental|dentist|vision|eyewear)\b/, pattern: /\bnot (?:considered |provide )?minimum essential coverage\b/ },
  { id: 'sharing-ministry', weight: 9, pattern: /\bhealth ?care sharing ministry\b|\bthis is not insurance\b|\bmedical (?:need|bill)s? sharing\b|\beligible for sharing\b|\bhealth ?sharing (?:ministry|community|program)\b|\bsharing guidelines\b|\bmember-to-member sharing\b|\bunshared amount\b/ },
  { id: 'church-plan', weight: 7, pattern: /\bis a (?:non-electing )?church plan\b|\bchurch plan (?:as|under|that|and)\b/ },
  { id: 'grandfathered', weight: 9, pattern: /\bbelieves (?:this|your|the) (?:plan|coverage) is a "?grandfathered\b/ },
  { id: 'medigap', weight: 8, pattern: /\b(?:your|this|our) (?:[a-z]+ ){0,2}medigap (?:policy|plan|certificate)\b|\bmedigap plan [a-n]\b|\bmedicare supplement (?:insurance )?(?:plan|policy|certificate)(?: [a-n])?\b/ },

  { id: 'dental-standalone', weight: 8.2, pattern: /\bstand-?\s?alone (?:dental|vision)\b|\b(?:dental|vision) (?:only|insurance) (?:policy|plan|certificate)\b|\b(?:vision|dental) benefits are provided under a policy\b/ },
];
