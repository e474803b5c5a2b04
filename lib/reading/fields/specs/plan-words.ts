/** Words of which names of plans and products are made. */

/** Kinds of networks and metal tiers, which only names of plans hold. */
export const TOKEN = String.raw`(?:HMO|PPO|EPO|POS|PDP|HDHP|CDHP|HSA|HRA|D-SNP|C-SNP|I-SNP|MCO|PFFS|DHMO|DPPO|Bronze|Silver|Gold|Platinum|Catastrophic|BRONZE|SILVER|GOLD|PLATINUM|Bronce|Plata|Oro|Platino)`;

/** Kinds in brackets after a product. */
export const MARK = String.raw`\((?:HMO|PPO|PDP|EPO|PFFS|POS|HMO-?POS|MSA|(?:HMO |PPO |HMO-|PPO-)?[CDI]-?SNP|HMO-SNP|HDHP|Marketplace|on Exchange|off Exchange)\)`;

/** Words that products are named with. */
export const PRODUCT =
  /\b(?:choice|select|plus|access|open|value|saver|advantage|complete|essentials?|premier|preferred|classic|basic|enhanced|standard|core|flex|secure|freedom|prime|elite|signature|traditional|navigate|connect|edge|simple|simply|max|option|freedom|balance|total|direct|virtual|care|network|blue|first|senior|dual|value ?rx|saver|rx|comprehensive|indemnity|family|kids|clear|silver|gold|bronze|platinum|plata|oro|hmo|ppo|epo|pos|pdp|hdhp|hsa|dhmo|\d{3,5})\b/i;

/** What a plan of an employer, union, school or public body ends with. */
export const TITLE =
  /\b(?:(?:Health|Medical|Drug|Prescription|Rx|Benefits?|Dental|Vision|Welfare|Insurance|Care|Healthcare|Wellness|Group|Employees?|Retiree|Student|Active|HEALTH|MEDICAL|DRUG|BENEFITS?|DENTAL|WELFARE|INSURANCE|CARE|GROUP|EMPLOYEES?|STUDENT)['’]?s?\s)(?:Benefits?\s|BENEFITS?\s|Insurance\s)?(?:Plan|Program|PLAN|PROGRAM)(?:\s(?:of|for)\s(?:the\s)?(?:\p{Lu}[\p{L}&'’-]{1,20}\s?){1,4})?$|\b(?:Health|Welfare|Medical|Benefits?|HEALTH|WELFARE|MEDICAL|BENEFITS?)\s(?:and|&|AND)\s(?:Welfare|Benefits?|Pension|WELFARE|BENEFITS?)\s(?:Plan|Fund|Trust|PLAN|FUND|TRUST)$/u;

/** Who such a plan is for: what an insurer's own name holds seldom. */
export const SPONSOR =
  /\b(?:employees?|group|retirees?|members|teachers?|students?|university|college|schools?|district|county|city|town|state of|commonwealth|public|municipal|union|local|industry|industries|workers|trades|carpenters|teamsters|plumbers|electricians|laborers|machinists|welfare|co|company|corporation|corp|inc|foods|logistics|manufacturing|diocese|diocesan|church|clergy|conference|synod|associates|staff|faculty)\b/i;

/** What stands under a label of plans and names none: words of state, of people, of kinds. */
export const NO_NAME =
  /^(?:ended|medical|dental|vision|pending|active|inactive|self|family|individual|single|employee|spouse|child|children|dependent|policy|letter|group|commercial|fully insured|self[- ](?:funded|insured)|health|pharmacy|prescription|behavioral health|plan|plans|care|claims?|benefits?|doctors?|coverage|money|home|help|messages?|profile|network|in[- ]network|out[- ]of[- ]network|participating|primary|secondary|yes|no|none|n\/a|see|current|all|your|employer|sponsor|tel|fax|phone|local|drop)(?:$|\s(?:only|plan|coverage|benefits?|and|or|\d|\/|&|of|in|through|that|pays?)\b)/i;

/** An address, a number to call, a degree. */
export const NO_NAME_SHAPE = /^(?:tel|fax|phone|po box|p\.o\.|attn)\b|^\d+\s.*\b(?:st|street|ave|avenue|rd|road|dr|drive|blvd|lane|ln|way|pkwy|parkway|court|ct|suite)\b\.?|\d{3}[-.\s]\d{3,4}\b.*\d{4}|^(?:M\.?D|D\.?O|D\.?D\.?S|D\.?M\.?D|O\.?D|R\.?N|DPM|NP|PA-C)\b|[$%@:]|\b(?:reduction|discount|savings?|disc|allowance|fee|amount|charge|adjustment|payment)s?$/i;
