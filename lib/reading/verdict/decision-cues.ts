/**
 * Words that decide, as data. Patterns run on folded sentences (lower case, no accents, plain quotes). A sentence that
 * speaks of what may happen (`generic-words.ts`) is never asked.
 */
export type Says = 'denied' | 'partly' | 'approved' | 'pending' | 'reversed';

export interface DecisionCue {
  readonly says: Says;
  readonly pattern: RegExp;
  /** 3 decides alone, 2 decides unless something says otherwise, 1 is a hint. */
  readonly weight: 1 | 2 | 3;
}

const AUX = String.raw`(?:is|are|was|were|has been|have been|had been|remains?|stays?)`;
const ADVERB = String.raw`(?:(?:being|still|now|therefore|hereby|only|also|again|fully|not) ){0,2}`;
/** The same without "not": an appeal that "was not granted" changed nothing. */
const TRULY = ADVERB.replace('|not)', ')');
const cue = (says: Says, weight: 1 | 2 | 3, pattern: string): DecisionCue => ({ says, weight, pattern: new RegExp(pattern) });

export const DECISION_CUES: readonly DecisionCue[] = [
  // reversed on appeal: nothing is denied any more
  cue('reversed', 3, String.raw`\b(?:we|plan|reviewer|organization|entity)(?: have| has|'ve)? (?:overturned|reversed|are (?:overturning|reversing)|set aside)\b`),
  cue('reversed', 3, String.raw`\b(?:denial|decision|determination)${' '}${AUX} ${TRULY}(?:overturned|reversed)\b`),
  cue('reversed', 3, String.raw`\b(?:decided|agreed|able|choosing|chosen) to (?:reverse|overturn|change|withdraw)\b|\b(?:changed|reversed|overturned|withdrawn|set aside) (?:our|the|its|that|this) (?:[a-z]+ ){0,2}(?:decision|denial|determination)\b(?! if)|\b(?:reversing|overturning) (?:our|the|its|this) (?:[a-z]+ ){0,2}(?:decision|denial|determination)\b`),
  cue('reversed', 3, String.raw`(?<!\bnot )\bdecided (?:fully |entirely |wholly )?in (?:your|the member's|the enrollee's) favor\b`),
  cue('reversed', 3, String.raw`\b(?:your|the) (?:appeal|grievance|reconsideration|redetermination)(?: request)? ${AUX} ${TRULY}(?:approved|granted|favorable|successful)\b`),
  cue('reversed', 3, String.raw`\b(?:fully )?favorable (?:decision|redetermination|reconsideration)\b`),
  cue('reversed', 3, String.raw`\b(?:hemos )?(?:revocado|revocamos|anulado|anulamos) (?:nuestra|la) (?:decision|denegacion|negacion)\b`),

  // partly
  cue('partly', 3, String.raw`\b(?:partially|partly) (?:approv|den|cover|favorable|unfavorable|certif|authori[sz]|paid|reject|grant|overturn|revers|up(?:held|hold))`),
  cue('partly', 3, String.raw`\b(?:approv|den|cover)(?:ed|al|ied|ying|ing) (?:only )?in part\b`),
  cue('partly', 3, String.raw`\b(?:approved|authori[sz]ed|granted|certified|pay for|cover)\b[^.;]{1,80}\b(?:and|but)\b[^.;]{0,40}\b(?:denied|declined|not approved?|did not approve|not the (?:rest|other|remaining))\b`),
  cue('partly', 3, String.raw`\b(?:approved|authori[sz]ed|covered) for [^.;]{1,50}\b(?:and|but) not (?:for|the)\b`),
  cue('partly', 3, String.raw`\bpartial(?:ly)? (?:approval|denial|reduction|disallowance|coverage decision|determination|adverse)\b`),
  cue('partly', 3, String.raw`\b(?:aprob|autoriz)[a-z]+ (?:[a-z]+ ){0,4}(?:solo|solamente|unicamente|nada mas) (?:en parte|parcialmente|una parte)\b|\b(?:otr[oa]s|restantes|demas|adicionales)\b[^.;]{0,40}\b(?:quedan?|fueron|fue|son|estan) (?:deneg|neg|rechaz)ad[oa]s?\b|\b(?:aprobamos|autorizamos|pagaremos|cubriremos)\b[^.;]{1,80}\b(?:pero|y) (?:negamos|denegamos|rechazamos|no (?:aprobamos|autorizamos|el resto|las? (?:otr|dem|rest)))`),
  cue('partly', 3, String.raw`\b(?:reduc|rebaj|disminu)[a-z]*\b[^.]{0,80}\bde \d[^.]{0,40}\ba \d`),
  cue('partly', 3, String.raw`\b(?:aprob|neg|deneg)[a-z]+ (?:parcialmente|en parte)\b|\bparcialmente (?:aprob|neg|deneg)|\b(?:aprobacion|denegacion|negacion) parcial\b`),
  cue('partly', 3, String.raw`\b(?:denied|deny|refused|declined)(?: coverage (?:of|for))? the (?:additional|remaining|rest|other|extra|balance)\b`),
  cue('partly', 3, String.raw`\b(?:not|n't) (?:pay|cover|approve|authori[sz]e)(?: for)? the (?:additional|remaining|rest|other|extra)\b`),
  cue('partly', 2, String.raw`\bthe (?:additional|remaining|rest|other|extra)\b[^.;]{0,40}\b(?:is|are|was|were) (?:not (?:approved|authori[sz]ed|covered|certified)|denied)\b`),
  cue('partly', 3, String.raw`\b(?:reduc|cut|lower|decreas)[a-z]*\b[^.]{0,80}\bfrom\b[^.]{0,40}\bto\b`),
  cue('partly', 3, String.raw`\bonly (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve)[^.]{1,40} (?:were|was|are|is|have been|has been) (?:approved|authori[sz]ed|covered|certified)\b`),

  cue('partly', 3, String.raw`\b(?:we|plan)(?: have|'ve| has)? (?:approved|authori[sz]ed|certified|granted)(?: only)? (?:\d+|one|two|three|four|five|six|eight|ten|twelve|twenty) (?:of|out of) (?:the |your )?(?:\d|one|two|three|four|five|six|eight|ten|twelve|twenty|thirty)`),
  cue('partly', 3, String.raw`\b(?:approved|authori[sz]ed|covered|certified|pay for)\b[^.;]{1,80}\bbut not (?:the|your|for|all)\b`),
  cue('partly', 3, String.raw`\bthe (?:other|remaining|rest)\b[^.;]{0,40}\b(?:is|are|was|were|remains?) (?:denied|declined|refused|rejected|not (?:approved|covered|paid|authori[sz]ed))`),

  // denied
  cue('denied', 3, String.raw`\bwe(?: have|'ve)? (?:decided|determined|found|concluded)(?: that)?\b[^.;]{0,80}\b(?:is|are|was|were) not (?:a )?(?:covered|payable|eligible|a benefit|authori[sz]ed|approved|medically necessary)`),
  cue('denied', 3, String.raw`\b(?:decided|chose|chosen|voted|agreed|determined|elected) (?:not to (?:cover|pay|approve|authori[sz]e|reimburse|change (?:our|the|its))|to (?:deny|decline|reject|refuse))\b`),
  cue('denied', 3, String.raw`\b(?:has|have|had|was|were|been) (?:been )?(?:turned down|refused)\b|\bwe (?:have )?(?:turned down|turn down)\b|\b(?:cannot|can't|unable to|not able to) (?:honor|accept|allow|grant|fulfill|support) (?:your|this|the) (?:claim|request|appeal|bill|charge)`),
  cue('denied', 3, String.raw`\b(?:stand by|standing by|stands? behind|did not change|have not changed|will not change|not changing)\b[^.;]{0,30}\b(?:decision|denial|determination|answer)\b|\b(?:original|earlier|first|prior|initial|our) (?:decision|determination|denial) stands\b|\b(?:appeal|grievance|request) (?:was|is|has been) (?:not |un)success`),
  cue('denied', 3, String.raw`\bwe(?: have|'ve)?(?: also| now| therefore)? (?:denied|declined|rejected|disallowed|refused|disapproved|non-certified)\b`),
  cue('denied', 3, String.raw`\bwe (?:must|are|need to|had to) (?:deny|denying|decline|declining)\b`),
  cue('denied', 3, String.raw`\b(?:plan|administrator|medicare|medicaid|tricare|champva|fund|trust)(?: has| have)? (?:denied|declined|refused|rejected|disallowed)\b`),
  cue('denied', 3, String.raw`\b(?:we|plan|fund|medicare|tricare|program)(?:'re| are| is| were| was)(?: not able| unable) to (?:pay|approve|cover|authori[sz]e|certify|provide|grant|allow|accept|issue|honor|reimburse|continue)\b`),
  cue('denied', 3, String.raw`\b(?:we|plan|fund|medicare|tricare|program|it) (?:cannot|can not|can't|could not|couldn't|will not|won't|did not|didn't|have not|has not|do not|are not|aren't|is not|are no longer|will no longer|can no longer)(?: be able to| be)?(?: make| making)?(?: a| any)? ?(?:pay|paying|payment|paid|cover|covering|approve|approving|approved|authori[sz]e|authori[sz]ing|certify|reimburse|grant|extend)\b(?! (?:providers|for (?:items|services) ordered))`),
  cue('denied', 3, String.raw`${AUX} ${ADVERB}(?:denied|declined|rejected|disallowed|disapproved|refused|not approved|not authori[sz]ed|not certified|non-certified|not payable|not paid|unapproved|not eligible for payment)\b(?! (?:if|when|unless))`),
  cue('denied', 3, String.raw`\b(?:has|have|had|was|were|is|are|could|can|will)(?: not|n't) (?:be |been |being )?(?:approved|authori[sz]ed|certified|granted|paid|accepted|reimbursed|allowed)\b|\b(?:cannot|can't|will not|won't|could not) be (?:approved|authori[sz]ed|certified|granted|paid|covered|considered|honored|reimbursed|processed for payment)\b`),
  cue('denied', 3, String.raw`\b(?:processed|reviewed|considered|completed|finali[sz]ed|closed)(?: and| but| as|,){1,2}(?: has been| was| is| were| are)? ?(?:denied|not approved|not paid|rejected|declined)\b`),
  cue('denied', 2, String.raw`\b(?:claim|request|charge|service|services|visit|item|drug|medication|medicine|procedure|treatment|equipment|test|surgery|stay|days|benefits|payment)\b[^.;]{0,60} (?:is|are|was|were) (?:therefore |being )?not (?:a )?covered\b`),
  cue('denied', 3, String.raw`\b(?:decision|denial|determination|result)(?: of [^.;]{1,40})? (?:is|was|has been|are|remains?) (?:being |now |hereby )?(?:upheld|affirmed|sustained|unchanged|maintained)\b`),
  cue('denied', 3, String.raw`\bwe(?: have|'ve|'re| are)? (?:uphold|upheld|upholding|affirmed|sustained|maintained)\b`),
  cue('denied', 3, String.raw`\b(?:must|decided to|have to|continue to) (?:uphold|deny|maintain) (?:the|our|this|that|your)\b`),
  cue('denied', 3, String.raw`\bagree[sd]?\b[^.;]{0,40}\b(?:the|our|this) (?:[a-z]+ ){0,2}(?:denial|decision to deny|original decision|first decision)\b`),
  cue('denied', 3, String.raw`\b(?:cannot|unable to|not able to|could not) process (?:your|this|the|any of) [^.;]{0,20}\b(?:claims?|request for (?:payment|reimbursement))\b`),
  cue('denied', 3, String.raw`\bunfavorable (?:decision|determination|redetermination|reconsideration)\b|\b(?:decision|determination) (?:is|was) unfavorable\b`),
  cue('denied', 3, String.raw`\bwe(?: have|'ve|'re| are)? (?:cutting down|cut down|reducing|reduced|ending|ended|stopping|stopped|terminating|terminated|suspending|suspended)\b[^.]{0,60}\b(?:service|services|care|coverage|hours|visits|stay|benefits|treatment|therapy|payment|items)\b`),
  cue('denied', 3, String.raw`\b(?:coverage|services?|stay|care|payment)\b[^.;]{0,60} (?:will|is going to|is scheduled to) (?:end|stop|be reduced|be terminated|be discontinued) (?:on|after|effective|as of)\b`),
  cue('denied', 3, String.raw`\blast (?:covered|approved|authori[sz]ed) day\b`),
  cue('denied', 2, String.raw`^(?:[\d/]{6,10} )?(?:denied|not approved|not authori[sz]ed|not covered|declined|rejected|denegado|no aprobado)\s?[:-]\s?\S`),
  cue('denied', 2, String.raw`\b(?:does|do|did) not (?:qualify|meet)[^.;]{0,60}(?:so|therefore)[^.;]{0,40}(?:not|denied)\b`),
  cue('denied', 2, String.raw`\b(?:your|the|this|my) (?:[a-z]+ )?(?:plan|policy|coverage|contract|benefits?|certificate) (?:does|do|did|will|would|cannot|can)(?: not|n't)? (?:not )?(?:cover|pay|include|allow|provide)\b(?<=\b(?:not|n't|cannot) (?:cover|pay|include|allow|provide))`),
  cue('denied', 3, String.raw`\b(?:product\/service|ndc|drug|medication|medicine|claim|prescription|rx)\b[^.;]{0,30}\b(?:reject(?:ed|s)?|not covered by (?:the |your )?plan)\b|\breject(?:ed|ion)? (?:code )?\d{2}\b`),
  cue('denied', 3, String.raw`\b(?:will|probably will|likely will) not (?:pay|cover)\b|\bmedicare (?:probably )?will not (?:pay|cover)\b`),
  cue('denied', 3, String.raw`\b(?:benefits?|coverage|payment) (?:is|are|was|were) not (?:available|payable|provided|allowed|due)\b`),
  cue('denied', 3, String.raw`\b(?:it|claim|charge|service) denied (?:because|for|due|as)\b`),
  cue('denied', 3, String.raw`\bno (?:payment|benefits?) (?:is|are|was|were|can be|will be|could be) (?:made|payable|available|paid|issued|provided)\b`),
  cue('denied', 1, String.raw`\bwe paid (?:nothing|\$?0(?:\.00)?)\b`),
  // Spanish
  cue('denied', 3, String.raw`\b(?:fue|fueron|ha sido|han sido|esta|estan|queda|quedan|sera|seran) (?:totalmente |parcialmente )?(?:neg|deneg|rechaz|desaprob|declin)ad[oa]s?\b`),
  cue('denied', 3, String.raw`\b(?:decidimos|hemos decidido|tenemos que|debemos|vamos a|decidio) (?:negar|denegar|rechazar|no (?:aprobar|cubrir|pagar|autorizar)|reducir|terminar|suspender|dejar de (?:pagar|cubrir))\b`),
  cue('denied', 3, String.raw`\b(?:dejaremos de|ya no|no) (?:pagar|cubrir|pagaremos|cubriremos|aprobaremos|vamos a seguir)[a-z]*\b`),
  cue('denied', 3, String.raw`\b(?:reducimos|reduciremos|terminamos|terminaremos|suspendemos|suspenderemos)\b[^.]{0,60}\b(?:servicio|servicios|horas|cuidado|atencion|visitas|cobertura|terapia)\b`),
  cue('denied', 2, String.raw`\b(?:su|el|este|nuestro) (?:plan|seguro|beneficio)(?: de salud)? no (?:cubre|paga|incluye)\b|\bno (?:esta|son|es|estan) (?:un beneficio )?cubiert[oa]s?\b`),
  cue('denied', 3, String.raw`\b(?:la|lo|las|los|hemos|fue|fueron|ha sido|han sido|ha|esta|queda|quedan) (?:negamos|denegamos|rechazamos|negado|denegado|rechazado|negada|denegada|rechazada|denegadas|denegados)\b`),
  cue('denied', 3, String.raw`\b(?:negamos|denegamos|rechazamos|no aprobamos|no autorizamos|no cubrimos|no pagamos|no pagaremos|no cubriremos)\b`),
  cue('denied', 3, String.raw`\bno (?:podemos|vamos a|pudimos|se puede|podremos) (?:pagar|cubrir|aprobar|autorizar)\b`),
  cue('denied', 3, String.raw`\bno (?:fue|fueron|ha sido|esta|se) (?:aprob|autoriz|cubiert|pag)[a-z]+\b`),
  cue('denied', 3, String.raw`\b(?:determinacion|decision) adversa\b|\baviso de (?:denegacion|negacion|rechazo)\b`),

  // approved
  cue('approved', 3, String.raw`\bwe(?: have|'ve)?(?: now| also)? (?:approved|authori[sz]ed|certified|granted)\b`),
  cue('approved', 3, String.raw`${AUX} (?:being |now |hereby |therefore |fully )*(?:approved|authori[sz]ed|certified|granted)\b`),
  cue('approved', 3, String.raw`\b(?:approval (?:letter|notice)|notice of (?:approval|authori[sz]ation|coverage approval))\b`),
  cue('approved', 2, String.raw`\b(?:good news|pleased|happy|glad)\b[^.;]{0,60}\b(?:cover|approve|approved|pay|authori[sz]e)`),
  cue('approved', 1, String.raw`\bwe(?: will|'ll| are able to| can)(?: now)? (?:cover|pay for|approve|authori[sz]e)\b`),
  cue('approved', 2, String.raw`\b(?:claim|charges?|services?) (?:was|were|has been|have been) paid\b`),
  cue('approved', 3, String.raw`\b(?:fue|ha sido|esta|queda) (?:aprobad|autorizad)[oa]\b|\b(?:hemos )?(?:aprobamos|aprobado|autorizamos|autorizado)\b`),

  // pending
  cue('pending', 3, String.raw`\b(?:we|plan) (?:have|has) not (?:yet )?(?:made|reached|completed) (?:a|our|the|any) (?:decision|determination|review)\b`),
  cue('pending', 3, String.raw`\b(?:we|i) need (?:more|additional|some|further) (?:information|records|documents|details)\b`),
  cue('pending', 3, String.raw`\b(?:request for|need|needs) (?:more|additional|further)(?: [a-z]+){0,2} (?:information|records|documentation|documents)\b`),
  cue('pending', 3, String.raw`\b(?:got|received|has|have) your (?:[a-z-]+ ){0,2}appeal\b(?! (?:rights?|was|is|has))|\b(?:will|is going to) (?:now )?review (?:it|your (?:appeal|request|case|grievance))\b|\byou (?:will|should) (?:hear from us|get (?:our|an) (?:answer|decision)|receive (?:our|a) decision)\b`),
  cue('pending', 3, String.raw`(?<!\b(?:before|after|when|until|since|once|that|date|day) )\bwe (?:have )?(?:received|got) your (?:[a-z-]+ ){0,2}(?:appeal|grievance|complaint|request|claim)\b`),
  cue('pending', 3, String.raw`\b(?:acknowledg(?:e|es|ing|ement|ment)(?: receipt)?(?: of)?|confirm(?:s|ing)? (?:that we|receipt))\b[^.]{0,60}\b(?:appeal|grievance|request)\b`),
  cue('pending', 3, String.raw`\b(?:is|are|remains?) (?:still |now |currently |being )*(?:pending|pended|in review|under review|being reviewed|in process|being processed|on hold)\b`),
  cue('pending', 3, String.raw`\bwe are still (?:reviewing|processing|working|looking|waiting|deciding)\b|\b(?:thank you for|we (?:have )?(?:received|got)) (?:your|the) (?:appeal|grievance|complaint)\b|\bbefore we can (?:decide|make a decision)\b|\b(?:estamos|seguimos) (?:revisando|procesando|estudiando)\b|\b(?:todavia|aun) no (?:hemos |se ha )?(?:tomado|decidi)`),
  cue('pending', 3, String.raw`\b(?:cannot|unable to|not able to) (?:finish|complete|finali[sz]e|process|decide)\b[^.;]{0,40}\b(?:yet|until|at this time)\b|\b(?:put|placed) (?:the|your|this) (?:claim|request|case|appeal) on hold\b|\bno decision has (?:yet )?been made\b|\bbefore we can (?:finish|complete|process|decide|make|finali[sz]e)\b|\bneither (?:paid|approved) nor denied\b`),
  cue('pending', 3, String.raw`\baccepted your (?:letter|request|form|call|papers) as (?:an|your) (?:[a-z]+ )?(?:appeal|grievance|complaint)|\bwe have (?:begun|started|opened) (?:our|the|a) (?:review|appeal|case)`),
  cue('pending', 2, String.raw`\bwe (?:are|'re)(?: still| now| currently)? (?:reviewing|processing|working on|looking (?:at|into))\b`),
  cue('pending', 2, String.raw`\b(?:decision|determination|answer) (?:is )?(?:expected|due|pending)\b`),
  cue('pending', 2, String.raw`\bwe (?:will|'ll) (?:make|send|give|decide|mail|let you know|write)[^.]{0,40}\b(?:decision|answer|determination)\b`),
  cue('pending', 3, String.raw`\b(?:esta|sigue) (?:en revision|pendiente|en proceso)\b|\bnecesitamos mas informacion\b|\baun no (?:hemos )?decidi`),
];

/** A short unit of its own that is nothing but a state: a chip, a value of `Status`, a cell. */
export const STATUS_WORDS: readonly { readonly says: Says; readonly pattern: RegExp }[] = [
  { says: 'partly', pattern: /^(?:claim |request )?(?:(?:partially|partly) (?:approved|denied|paid|covered|authori[sz]ed|certified)|partial (?:approval|denial|payment)|approved in part|denied in part|parcialmente (?:aprobad|denegad|pagad)[oa]|(?:aprobad|denegad|pagad)[oa] (?:parcialmente|en parte))(?: by [a-z ]{2,30})?$/ },
  { says: 'denied', pattern: /^(?:claim |request |service |pa |authorization |status:? |decision:? |line |[a-z]{4,12} - )?(?:denied|denial|not approved|not covered|not paid|not authori[sz]ed|not certified|not payable|rejected|declined|disallowed|disapproved|adverse determination|non-certified|unapproved|upheld|denial upheld|unfavorable|decision upheld|denied in full|fully denied|refused|not eligible|ineligible|non-?covered|not medically necessary|(?:closed|final|finali[sz]ed|completed?)[ ,:/-]+denied|no payment(?: made)?|sin cobertura|denegad[oa]s?|negad[oa]s?|(?:reclamo|solicitud|reclamacion) (?:deneg|neg|rechaz)ad[oa]|no aprobad[oa]s|rechazad[oa]s?|negad[oa]s?|no aprobad[oa]|no pagad[oa]|no cubiert[oa]|no autorizad[oa])(?: \d{2,3})?(?: (?:at|by) (?:the |your )?[a-z ]{2,30})?(?: on \d[\d/-]{5,9})?$/ },
  { says: 'pending', pattern: /^(?:claim |request |status:? )?(?:pending|in review|under review|in process|in progress|processing|being processed|pended|received|submitted|open|awaiting (?:information|records|documents|review)|(?:more|additional) information (?:needed|required|requested)|needs (?:more )?information|on hold|pended for review|pending review|pending information|en revision|pendiente|en proceso|recibid[oa])$/ },
  { says: 'approved', pattern: /^(?:claim |request |status:? |decision:? )?(?:approved|paid|paid in full|processed|completed?|covered|authori[sz]ed|certified|finali[sz]ed|settled|processed and paid|paid to provider|paid to you|check (?:issued|mailed)|favorable|overturned|approved as requested|aprobad[oa]|pagad[oa]|procesad[oa]|autorizad[oa]|completad[oa])$/ },
];

/** Headings and titles of notices that only a denial bears, and questions that only a denial answers. */
export const DENIAL_HEADINGS: readonly RegExp[] = [
  /\b(?:adverse|denial|unfavorable) (?:benefit )?(?:determination|decision)\b|\badverse (?:benefit )?determination\b/,
  /\bnotice of (?:[a-z]+ ){0,4}(?:denial|action|non-?coverage|reduction|termination|adverse)\b/,
  /\b(?:denial|denied) (?:notice|letter)\b|\bnotice of (?:final )?(?:internal )?adverse\b/,
  /^(?:your |this |the |we )[^?]{0,60}\b(?:was|were|is|are|has been|have been) (?:not approved|denied|declined|not covered|rejected)\b/,
  /^why (?:did we|we|was (?:this|your|the|it)|were|is (?:this|your)|this|your|the)\b[^?]{0,50}\b(?:den(?:y|ied)|not (?:approved?|pay|paid|covered?)|declined?|rejected|stopp?(?:ed|ing))\b/,
  /^why not\b/,
  /\bwhy (?:your|these|this|the)\b[^?]{0,50}\b(?:is|are|was|were) (?:no longer|not) (?:covered|approved|paid|authorized)\b/,
  /\bexplanation of non-?coverage\b/,
  /^(?:the )?(?:specific )?(?:clinical )?(?:reasons?|rationale|basis|explanation) (?:for|of) (?:the |our |this |your |denial)*(?:denial|denied|adverse|non-?coverage|rejection)/,
  /\b(?:limit|maximum) (?:was |has been )?(?:reached|met|exhausted)\b/,
  /\b(?:notificacion|aviso) de (?:accion|denegacion|negacion|determinacion adversa|reduccion|rechazo)\b/,
  /^por que (?:la |lo |se |le )?(?:negamos|denegamos|nego|denego|rechazamos|no aprobamos)/,
];
