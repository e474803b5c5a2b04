/**
 * Words that a denial could hold, English and Spanish. Not a reading: it only decides whether reading the page is worth
 * it, so it must miss nothing that reading finds, and may be wrong the other way. Every repeat is bounded.
 */
const REFUSED = [
  // "Reject all" and "Decline cookies" stand on every page.
  String.raw`(?:den(?:y|ied|ies|ying|ial)|declin(?:e|ed|ing)|reject(?:ed|s|ion)?|refus(?:e|ed|al))(?!\s{1,3}(?:all|cookies|optional|non-essential|tracking)\b)`,
  'disallow', 'disapprov', 'unapproved', 'unpaid', 'adverse', 'unfavou?rable', 'uph[eo]ld', 'affirm(?:ed|s)?', 'sustained', 'overturn', 'revers(?:ed|al)',
  'turn(?:ed)? down', 'ineligib', 'unsuccessful', 'unable', 'non[- ]?(?:cover|certif|pay|allow|shar)', 'unshar', 'stands?', 'standing by', 'exclu(?:ded|sion)', 'experimental', 'investigational',
  'why not', 'notice of', 'paid nothing', 'without change', 'unchanged',
];
/** What a plan does not do: "was not approved", "we will no longer pay". */
const NOT_DONE = String.raw`(?:not|can'?t|won'?t|[a-z]{2,6}n['’]t|cannot|never|no longer|unable to|nothing|no|without|only)\s{1,3}(?:[\w'’-]{1,24}\s{1,3}){0,4}?(?:approv|cover|pa(?:y|id)\b|payment|payable|benefit|authori[sz]|certif|eligib|medically|necess|shar|grant|allow|meet|process|reimburs|qualif|accept|honor|support|fulfill|bill|chang|continue|issue|available|provided|due\b|sent\b)`;
const CUT = [
  'partial', 'partly', 'in part', 'part of', 'reduc', 'decreas', 'terminat', 'discontinu', 'suspend', '(?:will|to) (?:end|stop)', 'end(?:ing|ed)', 'stopp(?:ing|ed)', 'cut(?:ting)? down',
  'last (?:covered|approved|authori[sz]ed) day', 'maximum', 'limit(?:s|ed)?', 'exhausted', 'exceed', 'instead of', 'rather than', 'fewer', 'but not', 'remaining', 'the rest',
  String.raw`\d{1,4} (?:out )?of (?:the |your )?\d`,
];
const SPANISH = [
  '(?:de)?neg(?:ad|am|ar|ó|ac|o\\b)', '(?:de)?nieg', 'rechaz', 'desaprob', 'declinad', 'desfavorable', 'adversa', 'sin cobertura', 'parcial', 'dejar', 'terminamos', 'terminaremos', 'rebaj', 'disminu',
  'mantiene', 'mantenemos', 'confirmamos', 'ratific', 'ya no', 'en lugar de', 'en vez de', 'parte de', 'aviso de', 'notificación de',
  String.raw`no\s{1,3}(?:[a-záéíóúñü]{1,16}\s{1,3}){0,3}?(?:aprob|autori[sz]|cubr|cubier|pag|elegib|reembols|conced|otorg)`,
];
/** Adjustment groups with a number and remark codes, as lines of statements carry them: CO-50, PR 204, N130, MA01. */
const CODES = String.raw`(?:(?:co|pr|oa|pi|cr)[ -]?|ma?|n)\d{1,3}\b`;
/** Nothing was paid, or nothing allowed: at times all that a line says. */
const NOTHING = String.raw`\$ ?0(?:\.00)?(?![\d.,])`;

/** On lower case: twice as fast as a pattern that ignores case. */
const SIGNS = new RegExp(String.raw`\b(?:${[...REFUSED, NOT_DONE, ...CUT, ...SPANISH, CODES].join('|')})|${NOTHING}`);

export const hasSigns = (text: string): boolean => SIGNS.test(text.toLowerCase());
