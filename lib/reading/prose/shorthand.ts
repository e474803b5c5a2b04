/** The shorthand of claim systems, word by word: "CLM RECD OVER 180 DAYS FROM DOS". Folded words in, folded words out. */
const SHORT: Readonly<Record<string, string>> = {
  addl: 'additional', adjud: 'adjudicated', amt: 'amount', appt: 'appointment', auth: 'authorization', authd: 'authorized', "auth'd": 'authorized', auths: 'authorizations', ben: 'benefit', cal: 'calendar', cert: 'certification', chg: 'charge', chgs: 'charges', chiro: 'chiropractic',
  clm: 'claim', clms: 'claims', contr: 'contract', coord: 'coordination', cov: 'coverage', covd: 'covered', diag: 'diagnosis', doc: 'document', docs: 'documents', dos: 'date of service', dup: 'duplicate', dx: 'diagnosis', eff: 'effective', elig: 'eligible', eomb: 'explanation of benefits',
  exc: 'exceeds', excd: 'exceeds', excl: 'exclusion', exp: 'experimental', freq: 'frequency', hist: 'history', hosp: 'hospital', hx: 'history', incl: 'included', info: 'information', ins: 'insurance', inv: 'investigational', lim: 'limit', lmt: 'limit', max: 'maximum', mbr: 'member', mbrs: 'members',
  mo: 'month', mos: 'months', nec: 'necessary', necc: 'necessary', nonpar: 'non-participating', ntwk: 'network', nw: 'network', oon: 'out of network', op: 'operative', opd: 'outpatient department', orig: 'original', par: 'participating', pd: 'paid', pmt: 'payment', pol: 'policy', prev: 'previously', proc: 'procedure', proph: 'cleaning',
  prophy: 'cleaning', prov: 'provider', provs: 'providers', pymt: 'payment', qty: 'quantity', rcvd: 'received', "rec'd": 'received', recd: 'received', recvd: 'received', req: 'required', reqd: 'required', rpt: 'report', rpts: 'reports', rx: 'prescription', sep: 'separate', spec: 'specialist', srv: 'service', srvc: 'service', sub: 'subscriber',
  svc: 'service', svcs: 'services', term: 'terminated', termd: 'terminated', tx: 'treatment', unk: 'unknown', w: 'with', wc: "workers' compensation", yr: 'year', yrs: 'years', ytd: 'year to date',
};
/** Written out only where the words around them are shorthand too. */
const AMBIGUOUS = /^(?:auth|ben|cal|cert|cov|doc|docs|eff|exc|exp|hosp|incl|info|ins|inv|max|mo|op|par|pol|pd|sep|spec|sub|term|w|prev|proc|prov)$/;
const WORD = /[a-z']+/g;

/** Words with their shorthand spelled out; a lone short word among whole ones is left as it is. */
export function longhand(words: string): string {
  const short = words.match(WORD)?.filter((word) => Object.hasOwn(SHORT, word)) ?? [];
  if (short.length === 0) return words;
  const sure = short.length > 1 || short.some((word) => !AMBIGUOUS.test(word)) || words.length < 60;
  return sure ? words.replace(/\bw\/o\b/g, 'without').replace(WORD, (word) => (Object.hasOwn(SHORT, word) ? SHORT[word]! : word)) : words;
}
