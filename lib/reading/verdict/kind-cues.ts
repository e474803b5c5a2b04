/** What kind of document it is, by words at telling places, as data. Patterns run on folded units. */
import type { DocumentKind } from '../reading';

export type KindSign = Exclude<DocumentKind, 'other'> | 'bill' | 'article' | 'letter' | 'message' | 'information' | 'greeting' | 'msn-part';

export interface KindCue {
  readonly sign: KindSign;
  readonly weight: number;
  /** `title`: a heading or a short line in the first part; `any`: a unit anywhere but in navigation and footers. */
  readonly where: 'title' | 'any';
  readonly pattern: RegExp;
  /** Words that make a unit speak of such a document rather than be its title. */
  readonly not?: RegExp;
}

/** "Send the other plan's explanation of benefits", "How to read your EOB", "Your EOB tells you why". */
const MENTIONS = /\b(?:send|see|get|view|download|find|open|read|reading|understand\w*|how|why|what|need|copy|attach|include|other plan'?s?|another|primary|tells?|shows?|explains?|will|would|when|once|if|go paperless|sign up|questions|replaces?|instead of|separate|mailed|waiting|receive|received|get|after|request|ready|available|arrived|date on|from your|on your|with your)\b/;

export const KIND_CUES: readonly KindCue[] = [
  { sign: 'msn', weight: 6, where: 'title', pattern: /\bmedicare summary notice\b|\bresumen de medicare\b/ },

  { sign: 'msn-part', weight: 3, where: 'any', pattern: /\bofficial summary of your medicare claims\b|\bmaximum you may be billed\b/ },

  { sign: 'eob', weight: 5, where: 'title', not: MENTIONS, pattern: /\bexplanation of (?:[a-z]+ ){0,3}(?:benefits?|payment)\b(?!\s*\((?:pdf|download))|\bexplicacion de (?:sus )?beneficios\b/ },
  { sign: 'eob', weight: 4, where: 'title', not: MENTIONS, pattern: /\b(?:benefits?|claims?) statement\b|\bsummary of (?:your )?claims\b|\bstatement of (?:[a-z]+ )?(?:benefits|claims)\b|\b(?:dental|vision|pharmacy|prescription drug|prescription) (?:benefit |claim )?(?:statement|summary)\b|\b(?:medical|health)(?: care| plan)? (?:benefits? |claims? )?statement\b|\bclaims processed (?:for|on)\b|\beob\b(?! ?s)/ },
  { sign: 'eob', weight: 2, where: 'any', pattern: /\b(?:statement|page|paper) (?:explains|shows|tells you) (?:your benefits|how your plan|what (?:your plan|we) paid)\b|\bhow your plan (?:shared|split|paid) the costs?\b/ },
  { sign: 'eob', weight: 3, where: 'any', pattern: /\bnot a bill\b|\bno es una factura\b/ },

  { sign: 'claims-list', weight: 3, where: 'title', pattern: /^(?:(?:your|my|all|recent|family|medical|sus|mis) )*claims\b(?! ?[/>›»])(?! (?:department|processed|address|inquiry|for part))|^(?:claims? (?:list|history|summary|activity|search)|claims and eobs)\b|^(?:sus |mis )?reclamos\b/ },
  { sign: 'claims-list', weight: 3, where: 'any', pattern: /\bshowing \d+ (?:of|-|to)\b|\b\d+ (?:of \d+ )?claims\b/ },

  { sign: 'claim-detail', weight: 3, where: 'title', pattern: /^(?:claims ?[/>›»] ?)?claim (?:details?|summary|information|inquiry|status|view|lookup|overview)\b(?! and)|^(?:view|about) (?:this |your )?claim\b|^your claim (?:for|from|with)\b|^claim ?(?:#|number|no\.?)? ?[a-z]{0,4}[-/ ]?\d|^reclamo (?:n|#|num)|\bdetalles? del reclamo\b/ },
  { sign: 'claim-detail', weight: 1, where: 'any', pattern: /^(?:claim (?:number|#|id|no)|claim)\b/ },

  { sign: 'authorization-decision', weight: 3, where: 'title', pattern: /\b(?:prior |pre-?)?(?:authori[sz]ations?|certification)\b|\bcoverage (?:decision|determination|request|review)\b|\b(?:utilization|medical|clinical) (?:review|management) (?:decision|request|details?)\b|\b(?:request|case|referral) (?:details?|status|number|decision)\b|\bexception request\b|\bautorizacion\b/ },
  { sign: 'authorization-decision', weight: 2, where: 'any', pattern: /^(?:(?:prior )?auth(?:orization)? (?:no|number|#|id|request)|decision (?:number|date)|date of decision|request(?:ed)? (?:date|number|service)|(?:services?|level of care) requested)\b|\b(?:request|authorization|exception|referral) (?:is |was |has been )?(?:approved|denied|not approved)\b|\b(?:exception|authorization|coverage) request\b/ },

  // the head of a page on one request, and the steps that its review went through
  { sign: 'authorization-decision', weight: 3, where: 'title', pattern: /^(?:request|referral|order|precert|prior auth)(?: (?:#|no\.?|number|id|request))? ?[a-z]{0,4}[-/ ]?(?:[a-z]{1,5}-|\d{1,4}-)?\d{3,}/ },
  { sign: 'authorization-decision', weight: 2, where: 'any', pattern: /^(?:decision: (?:not approved|approved|denied|partially approved)|(?:nurse|physician|clinical|medical director) review|(?:days|units|visits|hours|service|care) asked for)$/ },

  { sign: 'authorization-decision', weight: 2, where: 'any', pattern: /^(?:requested (?:facility|dates?|provider|service|drug|units?|by)|asked for by|refer(?:ring|red by|red to)(?: (?:doctor|provider|physician|specialist))?|all requests|other requests)$/ },
  { sign: 'letter', weight: 3, where: 'any', pattern: /^(?:dear|to whom|to the parents?|estimad[oa]s?)\b/ },
  { sign: 'letter', weight: 3, where: 'any', pattern: /^(?:letter date|date of (?:this )?letter)(?=:|$)/ },
  { sign: 'greeting', weight: 3, where: 'any', pattern: /^(?:hello|hi|hola)\b/ },
  { sign: 'letter', weight: 1, where: 'any', pattern: /^(?:sincerely|regards|kind regards|very truly|cc:|enclosures?|atentamente|re:|subject:|asunto:)/ },
  // "From" and "To" alone also name the ends of a stretch of dates
  { sign: 'message', weight: 2, where: 'any', pattern: /\bfrom: [^.]{2,60}\b(?:sent|to):|^(?:sent|subject|asunto)$/ },
  { sign: 'message', weight: 1, where: 'any', pattern: /^(?:from|de|para)$/ },
  { sign: 'denial-letter', weight: 4, where: 'title', pattern: /\bnotice of (?:[a-z]+ ){0,4}(?:denial|action|adverse|reduction|termination|non-?coverage|non-?(?:certification|authorization|payment|approval)|claim decision|decision)\b|^(?:letter of )?non-?certification\b|\badverse (?:benefit )?determination\b|\bdenial (?:notice|letter)\b|\b(?:notificacion|aviso) de (?:accion|denegacion|negacion|determinacion|decision)\b/ },
  { sign: 'denial-letter', weight: 1, where: 'any', pattern: /\b(?:you have|within|tiene) (?:the right|\d{2,3} (?:calendar )?days|\d{2,3} dias)\b/ },

  { sign: 'information', weight: 3, where: 'any', pattern: /\bquestionnaire\b|\b(?:cannot|unable to|not able to) (?:finish|complete|process|decide)\b[^.;]{0,40}\b(?:yet|until)\b|\bbefore (?:we|it|the (?:plan|fund|trust|program|company)) can (?:finish|complete|process|decide|make|pay|handle)\b|\bno (?:[a-z]+ )?decision\b[^.;]{0,30}\b(?:has|have) been (?:made|reached)\b|\bwe need (?:more|additional|some) (?:information|records)\b|\bhave not made a decision\b|\brequest for (?:more|additional|further)(?: [a-z]+){0,2} (?:information|records|documents|documentation)\b|\b(?:received|got|accepted|has|have) your (?:[a-z-]+ ){0,3}(?:appeal|grievance|complaint)\b|\baccepted your (?:letter|request) as an appeal\b|\backnowledg/ },

  { sign: 'bill', weight: 3, where: 'any', pattern: /\b(?:patient|billing|account|hospital) (?:account )?(?:statement|bill|balance)\b|\bpay (?:now|online|my bill|your bill|by mail)\b|\bpatient financial services\b|\b(?:return|detach|send) (?:this|the)? ?(?:part|portion|stub|slip)\b[^.]{0,30}\bpayment\b|\bbalance (?:you owe|due|is due)\b|\bpay(?:ment)? (?:is )?due by\b|\bpayment plan\b|\bamount due\b|\bpayment due\b|\bplease (?:pay|remit)\b|\bminimum payment\b|\bfinancial (?:assistance|help)\b/ },
  { sign: 'bill', weight: 2, where: 'any', pattern: /\byour (?:health )?(?:insurance|insurer) (?:denied|refused|rejected|told us|says|said|informed us|did not pay|has not paid|has paid|company|paid|carrier)\b|\binsurance discount\b|\binsurance (?:paid|payments?|adjustments?)\b|\bprevious balance\b|\bguarantor\b/ },
  // who billed whom, and the slip that comes back with a check
  { sign: 'bill', weight: 2, where: 'any', pattern: /\bwe (?:have )?(?:billed|filed|sent (?:this|the|a|your) (?:claim|bill) to)\b[^.;]{1,60}\b(?:on your behalf|for you)\b|\bas a courtesy\b[^.;]{0,40}\bbilled\b|\bamount enclosed\b|\bdue (?:on|upon) receipt\b|\bbilling office\b/ },

  { sign: 'article', weight: 2, where: 'any', pattern: /\b(?:say|suppose|imagine|let's say) (?:that )?(?:your|you|a|an)\b|\bmost (?:plans|insurers|people|denials|appeals)\b|\ban? (?:article|guide|blog)\b|\b(?:your|the|an|health) insurer (?:may|might|says?|must|will|has|denies|denied)\b|\b(?:insurers|patients|consumers|advocates|experts|lawmakers|regulators)\b|\bmin(?:ute)? read\b|\bsubscribe\b|\bpublished\b|\bcodes to look for\b|\bhow (?:do appeals|it) works?\b|\bhere is how\b|\bin general\b/ },
  { sign: 'article', weight: 2, where: 'any', pattern: /\b(?:an|this|the) (?:invented |sample |made-up |simple |imaginary |real-life )?example\b|\b(?:invented|sample|fictional|made-up|imaginary) (?:claim|eob|member|statement|patient)\b|\bejemplo\b/ },
  { sign: 'article', weight: 2, where: 'any', pattern: /\b\d{1,3}% (?:co-?insurance )?after (?:the |your )?deductible\b|\b(?:common|usual|typical) reasons (?:we|plans|insurers) (?:say no|deny)\b|\bwhat is (?:an appeal|a grievance)\?/ },
  // what is printed for everybody: a number of a magazine, how many appeals are won
  { sign: 'article', weight: 2, where: 'any', pattern: /\b(?:spring|summer|fall|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december) (?:\d{4} )?(?:issue|edition)\b|\b(?:magazine|newsletter|bulletin) (?:for|of) (?:[a-z]+ )?(?:members|readers|families|retirees|employees)\b|\b(?:member|health|wellness|benefits|employee|retiree) (?:magazine|newsletter)\b/ },
  { sign: 'article', weight: 2, where: 'any', pattern: /\b(?:one|two|three|four|five|six|seven|eight|nine|\d{1,3}) (?:in|of|out of)(?: every)? (?:two|three|four|five|ten|\d{1,4}) (?:appeals?|denials?|claims|requests|people|members|patients)(?: who [a-z]+)? (?:succeeds?|wins?|(?:is|are|was|were|gets?|got) (?:won|denied|overturned|granted|successful|reversed)|fails?)\b/ },
  { sign: 'article', weight: 2, where: 'any', pattern: /\bhelp cent(?:er|re)\b|\bwas this (?:article|page|answer|information) helpful\b|\bknowledge base\b|\bfrequently asked\b|\bfaqs?\b|\brelated articles\b|\b(?:common|frequent|top|usual|typical) (?:reasons|denial reasons|denial codes)\b|^(?:last )?updated:? (?:on )?[a-z]{3,9}\.? \d{1,2}, \d{4}/ },
];

/** Labels with digits that only the paper of one case bears. */
export const CASE_NUMBER = /\b(?:claim|member|case|reference|request|authorization|auth|group|id|subscriber|enrollee|appeal|participant|medicare|medicaid|reclamo|reclamacion|miembro|afiliad[oa]|solicitud|autorizacion|identificacion|caso|poliza|referral|contract|policy|identification|customer)\b(?:(?!\bbox\b)[^.;]){0,24}?(?!\(?(?:1[- ])?\(?\d{3}\)?[- .]\d{3}[- .]\d{4})[a-z]{0,6}[- /]?\d[\d -]{2,}(?!\d| ?(?:days?|hours?|months?|years?|dias|horas|%))/;
