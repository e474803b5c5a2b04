/**
 * What stands before and after the name of the one who decides, in sentences that plans print: data, tested against the
 * words next to a name. A cue may not speak of others (a provider asks, an authority helps).
 */
export interface Cue {
  readonly words: RegExp;
  /** How far to trust it, on the scale of the insurer's other rules. */
  readonly weight: number;
}

const THE = String.raw`(?:the\s)?`;
/** Looked at from the name backwards: a cue is not sought at each place of the words before. */
const before = (words: string): RegExp => new RegExp(String.raw`$(?<=(?:^|[^\p{L}\d])(?:${words})\s${THE})`, 'iu');

/** The name follows. */
export const BEFORE: readonly Cue[] = [
  { weight: 2.8, words: /\b(?:member|secure|official|online|patient|customer) (?:(?:web ?)?site|portal|account|page|pages|app|center|service|services) (?:of|for|from|by) (?:the )?$/i },
  { weight: 4.2, words: /(?<!(?:services?|care|treatment|items?|supplies|drugs?)[^.\n]{0,20})\b(?:insured|underwritten|issued|insurance (?:coverage )?(?:is )?(?:provided|issued)|coverage (?:is )?(?:provided|issued|offered)|benefits (?:are )?(?:provided|insured)) (?:through |and administered )?by:? (?:the )?$/i },
  { weight: 3.2, words: /\b(?:offered|administered|managed|operated|brought to you|sponsored and administered|claims (?:are )?(?:processed|paid|handled|decided)|plan (?:is )?run) (?:for you |for your employer )?by:? (?:the )?$/i },
  { weight: 3, words: before('on behalf of|in behalf of|reviews? (?:claims|requests|care) for|claims (?:administrator|processor) for|administrator for|agent for|agent of|(?:independent )?reviews? for|performed for|prepared for|managed for|acting for|works? for|(?:committee|board|trustees) of|decisions? for|benefits? manager for') },
  { weight: 2.6, words: before(String.raw`(?:coverage|policy|benefits|insurance|contract|enrolled|enrollment|insured|member|customer|subscriber|participant|plan|membership) (?:with|through|from|of|in|under|by)`) },
  { weight: 2.6, words: before(String.raw`thank you for (?:choosing|being (?:a (?:valued )?(?:member|customer) of|with)|your membership (?:in|with)|trusting|contacting|calling|writing(?: to)?)|welcome to|message from|letter from|notice from|decision (?:by|of|from)|determination (?:by|of)|review by|here at|we at|all of us at`) },
  { weight: 2.4, words: before(String.raw`(?:appeals?|grievances?|complaints?|disputes?) (?:to|with|at)|file (?:it |one )?with|(?:send|mail|fax|address|submit|return)(?: it| this| them| your \p{L}{1,20}| the \p{L}{1,20}| a \p{L}{1,20}| a written \p{L}{1,20})? to:?|(?:right to |may |can |must |should |please |also |to )?ask|hear from|heard from|received by|decided by|denied by|covered by|payable by|participates? with|contracted with|according to|approved by|reviewed by|paid by|(?:covered|enrolled) (?:under|through|in)|agreement with|contract(?:s|ed)? with|network of|request (?:to|from)`) },
  { weight: 2.4, words: /\b(?:ID|number|no\.?|#):?\s(?=[^\n]{0,24}\d)[A-Z0-9][A-Z0-9 -]{3,22}(?:,\s|\s\()$/i },
  { weight: 2.4, words: /(?<!\b(?:[Ww]e|I|and|also|then|but)\s(?:have\s|had\s)?)\b(?:asked|asks|petitioned|requested that)\s(?:the\s)?$/ },
  { weight: 1.8, words: before(String.raw`(?:please )?(?:call|contact|phone|write(?: to)?|notify|tell|telephone|reach|e-?mail|llame a|escriba a|comun[íi]quese con|pida a)`) },
  { weight: 2.6, words: /(?:^|\n)\s{0,3}(?:for|from|by|c\/o):? (?:the )?$/i },
  { weight: 2.4, words: /\b(?:apelaci[óo]n|queja|reclamo|solicitud|reclamaci[óo]n|escr[ií]ba(?:le|nos)?|env[íi]ela) (?:formal )?(?:a|ante|con) $/i },
  { weight: 3, words: /\b(?:administrado|ofrecido|asegurado|emitido|gestionado) por:? $|\ben nombre de $|\bgracias por (?:elegir|escoger) $/i },
];

const AUX = String.raw`(?:has|have|had|did|does|do|will|would|can|could|may|must|is|are|was|were)(?:\s?not|n['’]t)?`;
const ADVERB = String.raw`(?:(?:also|now|not|again|carefully|recently|fully|only|therefore|hereby|already|no longer|both)\s){0,2}`;
/** What only a plan, an insurer or its agent does. */
const DECIDES = String.raw`(?:(?:denied|denies|deny)(?! (?:any|having|chest|pain|fever|use of|tobacco|alcohol|suicid\w*))|approved?s?|reviewed|reviews (?:requests|claims)|determined|decided|decides?|upheld|uphold|overturned|reversed|reverse|declined|dismissed|authorized?|processed|process(?:es)? (?:claims|your)|pays? (?:claims|for|only|the claims|benefits|\d)|paid (?:the|your|this|\$|for|only|benefits|for it)|pay (?:for|this|the)|cover(?:s|ed)?|considers?|considered|administer(?:s|ed)?|manages?|underwrites?|underwrote|insures?|issue[sd]?|discriminate|discriminates?|compl(?:y|ies) with|follows? (?:federal|civil|the|all)|exclude people|treat people|look(?:ed|s)? at (?:your|the|this|a) (?:request|claim|appeal|case)|(?:checks?|checked|compares?|measures?|weighs?|weighed|examined|evaluate[sd]?|refuse[sd]?|declares?) (?:it|them|the|this|your|each|all|every)|(?:needs?|wants|asks for|expects) (?:an?|the|your|prior) (?:referral|authorization|approval|prior|precertification|form|copy)|received (?:a|an|your|the|this) (?:request|appeal|claim|grievance|prior|letter|complaint|bill)|makes? (?:decisions|the decision)|made (?:this|the|its|a) (?:decision|determination)|rel(?:ies|ied) on|re-?imburses?|helps? (?:you )?(?:pay|with)|re-?considered|terminate[sd]?|reduce[sd]?|partially (?:denied|approved)|provides? (?:administrative|claims?|behavioral|utilization|coverage|benefits|insurance|free|language|services to people|claims administration|pharmacy benefit|your (?:coverage|benefits|insurance))|offers (?:coverage|plans|insurance)|contracts with|performs? (?:utilization|claims|medical)|uses? (?:its|the|this|an?) (?:policy|policies|guidelines?|criteria|formulary|drug list|preferred drug)|require[sd]? (?:prior|that|a referral|an? authorization|you to)|must (?:receive|decide|answer)|gives? you|guarantee|waive[sd]?)`;
const IS = String.raw`(?:,|\s(?:is|are))\s(?:an?|the|your|our|not an?|wholly|independent(?:ly)?)\s[^.\n]{0,70}?\b(?:plans?|hmo|ppo|pdp|epo|pos|insurers?|insurance company|company|administrators?|licensees?|cooperative|co-op|corporation|carrier|fund|trust|subsidiary|affiliate|managers?|contractors?|program|organization|ministry|marks?|trade ?name|brand)\b`;
const after = (words: string): RegExp => new RegExp(`^${words}`, 'iu');

/** The name stands before. */
export const AFTER: readonly Cue[] = [
  { weight: 2.8, words: after(String.raw`,?\s(?:${AUX}\s)?${ADVERB}${DECIDES}\b`) },
  { weight: 2.4, words: after(String.raw`,?\s(?:cannot|can['’]t|won['’]t|doesn['’]t|does not|did not|is (?:not )?(?:un)?able to|will not|we)\s(?:be able to |help (?:you )?)?(?:approve|authorize|pay|cover|certify|discriminate|exclude|grant|change|help)\b`) },
  { weight: 2.4, words: /^\s(?:does|will|pays?|can)(?=[.,;]|\sso\b)/ },
  { weight: 1.7, words: /^\s\p{Ll}{3,12}(?:s|ed)\s(?:it|them|the|this|your|an?|all|only|its|that|each)\b/u },
  { weight: 2.8, words: after(IS) },
  { weight: 3, words: after(String.raw`,?\s(?:which|who|that)\s(?:administers|manages|pays|processes|insures|handles|runs|decides|reviews)\b`) },
  { weight: 3.2, words: /^\s\((?:the\s)?["“'](?:Plan|Company|Fund|Trust|Insurer|Claims? Administrator|Program)["”']\)/ },
  { weight: 2, words: /^['’]s?\s(?:(?:provider|preferred|medical|clinical|coverage|payment|drug|own|independent|appeals?|member|privacy|[A-Z]\w{1,20})\s){0,2}(?:network|polic(?:y|ies)|decision|members?|director|web ?site|coverage|formulary|guidelines?|criteria|list|rules|process|team|office|reviewers?|nurses?|doctors?|physicians?|fee schedule|allowed|payment|share)\b/i },
  { weight: 1.6, words: /^\s(?:(?:provider|preferred|medical|clinical|coverage|payment|drug|pharmacy|quantity|reimbursement|utilization|dental|behavioral|PPO|HMO|EPO|Medical|Clinical|Coverage|Payment|Drug|Pharmacy|Quantity|Reimbursement|Limit|Utilization|Management|Dental|Behavioral|Health|Preferred)\s){0,3}(?:network|polic(?:y|ies)|formulary|guidelines?|drug list|paid|pays|payment|members?|plan|ID card|Network|Policy|Formulary|Guidelines?|Drug List|PAID|PAYS|Paid|Pays|Payment|Members?)\b(?!\s(?:denied|stated|said))/ },
  { weight: 3, words: /^,?\s(?:administra|ofrece|cumple|no discrimina|no cubre|cubre|neg[óo]|deneg[óo]|ha (?:negado|denegado|decidido|aprobado)|aprob[óo]|decidi[óo]|es un[a]?\s(?:plan|compañ[íi]a|aseguradora|organizaci[óo]n))/i },
  { weight: 2.2, words: /^,?\s(?:Appeals?|Grievances?|Member Appeals|Appeals? (?:and|&) Grievances?|Claims? (?:Review|Appeals?)|Attn:?|Attention:?)\b[^.\n]{0,50}?(?:P\.?\s?O\.?\s?Box|,\s\d)/ },
];
