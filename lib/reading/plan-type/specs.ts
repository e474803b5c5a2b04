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
}

/** State Medicaid programs by name; a health plan's name alone settles nothing. */
const MEDICAID_PROGRAMS = String.raw`medi-cal|masshealth|tenncare|badgercare|soonercare|ahcccs|apple health|husky health|medicaid|medical assistance program|medical assistance|healthy michigan|star(?:\+plus| kids| health)|kancare|dc healthy families|nj familycare|hoosier healthwise|healthy indiana plan|turquoise care|hip 2\.0|peachcare|carolina access|mo healthnet|health first colorado|oregon health plan|iowa total care`;

export const PLAN_TYPE_CUES: readonly PlanTypeCue[] = [
  { id: 'medicare-original', weight: 9, pattern: /\bmedicare summary notice\b/ },
  { id: 'medicare-original', weight: 6, pattern: /\bmedicare administrative contractor\b|\boriginal medicare (?:claim|decision)\b/ },

  { id: 'medicare-part-d', weight: 8, pattern: /\bcms-1014[67]\b|\bmedicare (?:part d )?prescription drug coverage\b|\bmedicare part d (?:benefit|prescription|plan|coverage)\b/ },
  { id: 'medicare-part-d', weight: 7, pattern: /\(pdp\)|\bpart d (?:drug|redetermination|explanation of benefits|eob)\b/ },

  { id: 'medicare-advantage', weight: 8, pattern: /\bmedicare advantage\b|\bcms-10003\b|\bintegrated denial notice\b/ },
  { id: 'medicare-advantage', weight: 7, pattern: /\bh\d{4}[- ]\d{3}\b|\bnotice of medicare non-?coverage\b|\bcms-10123\b/ },
  { id: 'medicare-advantage', weight: 6, pattern: /\bnotice of denial of (?:medical coverage|payment)\b|\bmedicare (?:part c|hmo|ppo|special needs)\b|\((?:hmo|ppo|pffs|hmo-?pos|hmo d-?snp|ppo d-?snp|hmo c-?snp|hmo i-?snp|ppo c-?snp)\)/ },

  { id: 'medicaid-managed-care', weight: 8, pattern: new RegExp(String.raw`\b(?:medicaid (?:managed care|health plan|plan|member|id|number|no\b)|medicaid dental|(?:plan|health plan|mco|managed care organization)[^.\n]{0,30}\b(?:medicaid|masshealth|medi-cal)|numero de medicaid|atencion administrada de medicaid)`) },
  { id: 'medicaid-managed-care', weight: 6, pattern: new RegExp(String.raw`\b(?:${MEDICAID_PROGRAMS})\b`), top: true },
  { id: 'medicaid-managed-care', weight: 5, pattern: /\bstate fair hearing\b|\bboard of hearings\b|\bnotice of action\b/ },
  { id: 'medicaid-ffs', weight: 9, pattern: /\bmedicaid fee-for-service\b|\bfee-for-service medicaid\b/ },
  { id: 'chip', weight: 9, pattern: /\bchildren's health insurance (?:program|plan)\b|\bchild health plus\b|\bchip (?:member|plan|perinatal|enrollee)\b|\bkidcare\b/ },

  { id: 'tricare', weight: 9, pattern: /\btricare (?:prime|select|for life|reserve select|retired reserve|young adult|east|west|explanation|claim|region|overseas|approved|allowable)\b/ },
  { id: 'champva', weight: 9, pattern: /\bchampva\b/ },
  { id: 'fehb-pshb', weight: 9, pattern: /\bfederal employees? (?:health benefits|program)\b|\bfehb\b|\bpshb\b|\bpostal service health benefits\b|\bri 7[123]-\d{2,3}\b|\bservice benefit plan\b/ },

  { id: 'individual-aca', weight: 8, pattern: /\b(?:purchased|bought|enrolled) (?:through|on|in)(?: the)? (?:healthcare\.gov|(?:health insurance |state )?marketplace|covered california|your state's (?:marketplace|exchange))\b|\badvance payments? of the premium tax credit\b|\b(?:got|receive|received|get) premium tax credits?\b|\baptc\b|\b1095-a\b/ },

  { id: 'employer-self-funded', weight: 8, pattern: /\bself-?\s?(?:funded|insured)\b|\bfrom the plan's own assets\b|\badministrative services only\b|\b(?:employer|fund|trust|plan sponsor|company) (?:pays|funds) (?:the |all |your )?(?:claims|benefits)\b|\binsures nothing\b|\bdoes not insure\b/ },
  { id: 'governmental-employer', weight: 7, pattern: /\bnon-?federal governmental plan\b|\bgovernmental plan\b/ },
  { id: 'student-health', weight: 8, pattern: /\bstudent health (?:insurance )?plan\b|\bstudent health insurance\b/ },
  { id: 'short-term', weight: 8, pattern: /\bshort-term,? limited[- ]duration\b|\bfixed indemnity\b|\bnot minimum essential coverage\b|\bhospital cash\b/ },
  { id: 'sharing-ministry', weight: 9, pattern: /\bhealth ?care sharing ministry\b|\bthis is not insurance\b|\bmedical (?:need|bill) sharing\b|\beligible for sharing\b/ },
  { id: 'church-plan', weight: 7, pattern: /\bchurch plan\b/ },
  { id: 'grandfathered', weight: 9, pattern: /\bbelieves (?:this|your|the) (?:plan|coverage) is a "?grandfathered\b/ },
  { id: 'medigap', weight: 8, pattern: /\bmedigap\b|\bmedicare supplement (?:plan|policy) [a-n]\b/ },
];
