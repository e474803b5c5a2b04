/**
 * Words that a denial could hold, English and Spanish. Not a reading: it only decides whether reading the page is worth
 * it, so it must miss nothing that reading finds, and may be wrong the other way. Every repeat is bounded.
 */
const REFUSED = [
  // "Reject all" and "Decline cookies" stand on every page.
  String.raw`(?:den(?:y|ied|ies|ying|ial)|declin(?:e|ed|ing)|reject(?:ed|s|ion)?|refus(?:e|ed|al))(?!\s{1,3}(?:all|cookies|optional|non-essential|tracking)\b)`,
  'disallow', 'disapprov', 'unapproved', 'unpaid', 'adverse', 'unfavou?rable', 'uph[eo]ld', 'affirm(?:ed|s)?', 'sustained', 'overturn', 'revers(?:ed|al)',
  'turned down', 'ineligib', 'non[- ]?(?:cover|certif|pay|allow|shar)', 'unshar', 'decision stands?', 'stand by', 'exclu(?:ded|sion)', 'experimental', 'investigational',
];
/** What a plan does not do: "was not approved", "we will no longer pay". */
const NOT_DONE = String.raw`(?:not|can'?t|won'?t|[a-z]{2,6}n['’]t|cannot|never|no longer|unable to|nothing|no|without|only)\s{1,3}(?:[\w'’-]{1,24}\s{1,3}){0,4}?(?:approv|cover|pa(?:y|id)\b|payment|payable|benefit|authori[sz]|certif|eligib|medically|necess|shar|grant|allow|meet|process|reimburs|qualif|accept|honor|support|bill)`;
const CUT = ['partial', 'partly', 'in part', 'reduc', 'terminat', 'discontinu', 'suspend', 'will (?:end|stop)', 'last (?:covered|approved|authori[sz]ed) day', 'maximum', 'limit(?:s|ed)?', 'exhausted', 'exceed'];
const SPANISH = [
  '(?:de)?neg(?:ad|am|ar|ó|ac|o\\b)', '(?:de)?nieg', 'rechaz', 'desaprob', 'declinad', 'desfavorable', 'adversa', 'sin cobertura', 'parcial', 'dejar',
  String.raw`no\s{1,3}(?:[a-záéíóúñü]{1,16}\s{1,3}){0,3}?(?:aprob|autori[sz]|cubr|cubier|pag|elegib|reembols|conced|otorg)`,
];
/** Adjustment groups with a number and remark codes, as lines of statements carry them: CO-50, PR 204, N130, MA01. */
const CODES = String.raw`(?:(?:co|pr|oa|pi|cr)[ -]?|ma?|n)\d{1,3}\b`;
/** Nothing was paid, or nothing allowed: at times all that a line says. */
const NOTHING = String.raw`\$ ?0(?:\.00)?(?![\d.,])`;

/** On lower case: twice as fast as a pattern that ignores case. */
const SIGNS = new RegExp(String.raw`\b(?:${[...REFUSED, NOT_DONE, ...CUT, ...SPANISH, CODES].join('|')})|${NOTHING}`);

export const hasSigns = (text: string): boolean => SIGNS.test(text.toLowerCase());
