/**
 * How plans, funds, panels and sharing ministries word a refusal, beside `decision-cues.ts`: who refuses, by which verb,
 * in which form. Built from lists of words, so that a new verb or actor is one word more.
 */
import type { DecisionCue } from './decision-cues';

type Cue = Pick<DecisionCue, 'says' | 'weight'>;
const rows = ({ says, weight }: Cue, ...patterns: readonly string[]): DecisionCue[] => patterns.map((source) => ({ says, weight, pattern: new RegExp(source) }));

const DECIDER = String.raw`(?:we|plan|fund|trust|panel|committee|board|trustees|administrator|reviewers?|director|pharmacist|organization|ministry|fellowship|department|unit|agency|contractor|officer|doctor|physician)`;
const WORD_OF_NO = String.raw`(?:denial|decision|determination|refusal|rejection|answer|ruling)`;
/** What a decision can be about, as a count. */
const COUNTED = String.raw`(?:hours?|visits?|days?|sessions?|units?|weeks?|months?|treatments?|doses?|tablets?|nights?)`;
const NUMBER = String.raw`(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty)`;
const PRONOUN = '(?:l[aeo]s?|sel[ao]s?)?';
const GRANTS = String.raw`(?:approv(?:e|ed|ing)|cover(?:ed|ing)?|grant(?:ed|ing)?|authori[sz](?:e|ed|ing)|certif(?:y|ied)|pay(?:ing)? for|paid for|allow(?:ed|ing)?|agreed? to|shar(?:e|ed|ing))`;

export const REFUSAL_CUES: readonly DecisionCue[] = [
  // a part of what was asked
  ...rows({ says: 'partly', weight: 3 },
    String.raw`\b${GRANTS} (?:only )?(?:a |one )?(?:part|portion|some|half) of (?:what|the|your|this|it)\b`,
    String.raw`\b(?:not|cannot) ${GRANTS} (?:all|everything|the (?:full|whole|entire)|every)\b`,
    String.raw`\b(?:other|remaining|rest of the|additional|extra) ${NUMBER}? ?(?:[a-z]+ ){0,2}${COUNTED}\b[^.;]{0,30}\b(?:will|are going to|is going to) (?:end|stop|not be|no longer be)\b`,
    String.raw`\b(?:approved?|authori[sz]ed?|certified|cover|covered|granted?|allowed?|pay for) only (?:for )?${NUMBER} ?(?:[a-z]+ )?(?:${COUNTED} )?(?:of|out of|instead of|rather than|in place of) (?:the |your )?(?:[a-z]+ )?${NUMBER}\b`,
    String.raw`\b${NUMBER} (?:of|out of) (?:the |your )?(?:[a-z]+ )?${NUMBER} (?:[a-z]+ )?${COUNTED}\b[^.;]{0,30}\b(?:were|was|are|have been|has been) (?:approved|authori[sz]ed|certified|covered|granted)\b`,
    String.raw`\b(?:approved?|authori[sz]ed?|certified|cover|granted?|allowed?)\b[^.;]{0,30}?\b(${NUMBER})\b[^.;]{1,40}\b(?:instead of|rather than|fewer than|less than|not the)\b(?: the)? (?!\1\b)${NUMBER}\b`,
    String.raw`\b(?:approved?|authori[sz]ed?|granted?|cover|allowed?)\b[^.;]{1,60}\b(?:fewer|less|lower|smaller|shorter)\b[^.;]{0,40}\bthan (?:you|your (?:doctor|provider)|was|were|the amount) (?:asked|requested|wanted|had|have)\b`,
    String.raw`\b(?:go(?:es)? down|drop(?:s|ped)?|fall(?:s)?|come(?:s)? down|bajan?|bajaran?|pasan?|pasaran?) (?:from|de) ${NUMBER}\b[^.;$]{0,30}\b(?:to|a) ${NUMBER}\b(?=[^.;]{0,30}\b(?:${COUNTED}|horas|dias|visitas|sesiones|week|semana))`,
    String.raw`\b(?:will|is going to|are going to) (?:go|drop|fall|come) (?:down )?to (?:only )?${NUMBER} (?:[a-z]+ )?${COUNTED}\b`,
    String.raw`\b(?:favorable|granted|approved|overturned|reversed)\b[^.;]{1,60}\b(?:and|but|however)\b[^.;]{1,40}\b(?:unfavorable|remains? denied|still denied|still not covered|remains? not covered)\b|\b(?:approved|granted|allowed) in part\b`,
    String.raw`\b(?:aprob|autoriz)[a-z]+ (\d+)\b[^.;]{0,30}\b(?:de l[ao]s|en lugar de|en vez de|menos de)(?: l[ao]s)? (?!\1\b)\d|\b(?:aprob|autoriz|cubri)[a-z]+\b[^.;]{1,60}\bpero no (?:el|la|los|las|todo|toda)\b`,
    String.raw`\b(?:aprob|autoriz|cubri)[a-z]+ (?:solo |solamente |unicamente )?(?:una )?parte de\b|\bno (?:aprob|autoriz|cubri)[a-z]+ (?:todo|toda|todas|todos|la totalidad|el total)\b`,
    String.raw`\b(?:se reduc(?:e|en|ira|iran)|se (?:redujo|redujeron)|reduciremos|reducimos|disminuimos|bajamos) [^.;]{0,60}\b(?:de|a) \d`),

  // a decision that stays
  ...rows({ says: 'denied', weight: 3 },
    String.raw`\b${DECIDER}(?: has| have| voted to| decided to| must)? (?:upheld?|uphold|affirmed|affirm|sustained|sustain|confirmed|confirm|maintained|maintain|kept|keep|stood by|left in place) (?:the|our|its|this|that|your)? ?(?:[a-z-]+ ){0,3}${WORD_OF_NO}\b`,
    String.raw`\b(?:are|is) (?:keeping|upholding|affirming|sustaining|maintaining) (?:the|our|its|this|that) (?:[a-z-]+ ){0,3}${WORD_OF_NO}\b`,
    String.raw`\b(?:the|our|its|this|that) (?:[a-z-]+ ){0,3}(?:denial|decision|determination|refusal)(?: of [^.;]{1,40})? (?:stands|will stand|remains? (?:in place|the same|in effect|as it was)|does not change|has not changed)\b`,
    String.raw`\bthis (?:letter |notice |decision )?is (?:the|our|your|its) (?:[a-z']+ ){0,4}adverse (?:benefit )?determination\b`,
    String.raw`\b(?:remains?|stays?) (?:denied|declined|rejected|not covered|not approved|not eligible|ineligible)\b`,
    String.raw`\bse (?:mantiene|confirma|sostiene|ratifica) (?:la|nuestra|esa|esta) (?:[a-z]+ )?(?:decision|denegacion|negacion|determinacion)\b|\b(?:mantenemos|confirmamos|ratificamos|sostenemos|hemos (?:mantenido|confirmado|ratificado)) (?:la|nuestra|esa|esta) (?:[a-z]+ )?(?:decision|denegacion|negacion|determinacion)\b`),

  // what cannot be shared, paid, approved
  ...rows({ says: 'denied', weight: 3 },
    String.raw`\b(?:not|in)[- ]?(?:shareable|sharable)\b|\bunshar(?:e)?able\b|\bnot (?:be )?(?:eligible|qualif(?:y|ied)) (?:for|to be) (?:shar(?:ing|ed)|payment|paid|coverage|covered|reimburse(?:ment|d)|approv(?:al|ed)|benefits)\b`,
    String.raw`\b(?:cannot|will not|unable to|not able to|could not|did not|declined? to)(?: be)? share[d]?\b(?! (?:your|this|the|any|personal|health|it|our)? ?(?:[a-z]+ )?(?:information|data|records?|details|name|story|password))`,
    String.raw`\b(?:is|are|was|were|be) ineligible for (?:sharing|payment|coverage|reimbursement|benefits)\b|\bdoes not (?:qualify|meet the requirements) for (?:sharing|payment|coverage|reimbursement|approval)\b`,
    String.raw`\b(?:panel|committee|board|trustees|reviewers?|director|ministry|fellowship|department|agency|contractor|pharmacist) (?:has |have )?(?:denied|declined|rejected|refused|disallowed|disapproved|turned down)\b`,
    String.raw`\b(?:we|plan|fund|ministry|fellowship) (?:cannot|will not|are unable to|is unable to|are not able to|decline to|refuse to) (?:agree to|consent to|continue (?:to )?(?:pay|cover|approv|authori)[a-z]*|support (?:the|this) (?:request|treatment|stay))\b`),

  // in other words: an answer, a position, a file that was closed
  ...rows({ says: 'denied', weight: 3 },
    String.raw`\bwe (?:have )?said no\b|\bwe (?:are saying|must say) no\b|\b(?:our|the|this|your) (?:[a-z]+ )?(?:answer|decision|response)(?: to (?:your|this|the) [a-z ]{3,30})? (?:is|was|remains) no\b(?! longer)`,
    String.raw`\b(?:closed|processed|finali[sz]ed|completed)\b[^.;]{0,40}\b(?:without|with no) (?:payment|paying|benefits?|approval)\b`,
    String.raw`\b(?:position|decision|determination|finding|outcome|answer|response|conclusion|opinion)\b[^.;]{0,30}\b(?:has|have|is|are|did) not (?:been )?(?:changed?|altered|revised|reversed|overturned)\b`,
    String.raw`\bno (?:additional|further|more|other)? ?(?:payment|benefits?|reimbursement|coverage)\b[^.;]{0,30}\b(?:is|are|was|were|will be|can be|could be)\b(?! (?:required|needed|necessary|owed by you|due from you))`,
    String.raw`\bpayments?\b[^.;]{0,40}\b(?:cannot|could not|will not|can not) be (?:made|issued|released|considered)\b`,
    String.raw`\b(?:adverse (?:benefit )?(?:determination|decision)|denial|decision to deny)\b[^.;]{0,30}\b(?:has been|was|is being) (?:made|issued|rendered|entered)\b`,
    String.raw`\b(?:plan|policy|we|fund) (?:pays?|paid|will pay|owes?) nothing\b`,
    String.raw`\b(?:denial|decision|determination|refusal)\b[^.;]{0,60}\b(?<!\bno longer )(?:stands|will stand|remains (?:in place|the same|in effect|unchanged))\b`,
    String.raw`\b(?:cannot|unable to|not able to) say yes\b|\b(?:determination|decision) is (?:an )?adverse\b`,
    String.raw`\b(?:therapy|care|services?|treatment|stay|coverage|benefits?|hours|visits|aide|nursing|rehabilitation|program)\b[^.;]{0,60}\bwill (?:stop|end|be (?:stopped|ended|terminated|discontinued))\b(?= (?:on|after|as of|effective|beginning|[a-z]{3,9}\.? \d))`,
    String.raw`\b(?:coverage|care|stay|treatment|services?|benefits?)\b[^.;]{0,40}\b(?:cannot|can not|will not|could not) (?:be )?(?:continued?|extend(?:ed)?|go on)\b`,
    String.raw`\bno (?:coverage|benefits?) (?:exists?|remains?|appl(?:y|ies))\b`,
    String.raw`\b(?:resulted|results|ended) in (?:an? |the )?(?:denial|adverse|unfavorable)\b|\bdecided against (?:you|your|the member|the enrollee)\b|\bthis (?:letter |notice |decision |message )?is (?:an?|your|our|the) (?:[a-z]+ ){0,2}denial\b`,
    String.raw`\bfound no (?:medical )?(?:need|necessity|reason|basis)\b|\bnotice of (?:its|our|an?|this) adverse\b`),
  ...rows({ says: 'pending', weight: 3 }, String.raw`\b(?:decision|determination) has not (?:yet )?been (?:made|reached)\b`),
  ...rows({ says: 'approved', weight: 2 }, String.raw`\b(?:claims?|charges?|services?|bills?)\b[^.;]{0,40}\b(?:re)?processed (?:and|for) (?:paid|payment)\b`),
  ...rows({ says: 'partly', weight: 3 }, String.raw`\b(?:will|can|able to|have|has) (?:now )?(?:pay|paid|cover|covered|approve|approved|allow|allowed)\b[^.;]{1,80}\bbut not (?:the|your|for|all)\b`),
  ...rows({ says: 'denied', weight: 2 },
    String.raw`\bthe following (?:[a-z]+ )?(?:services?|items?|charges?|procedures?|drugs?|medicines?|claims?|care) (?:is|are|was|were|has been|have been) (?:not (?:covered|approved|authorized|payable|certified)|denied)\b`,
    String.raw`\b(?:did|does|do) not (?:meet|satisfy|fulfil?l)\b[^.;]{0,60}\b(?:criteria|requirements?|guidelines?|definition|rules?|standards?|conditions?)\b`),
  ...rows({ says: 'denied', weight: 3 },
    String.raw`\b(?:determined|found|concluded|decided)\b[^.;]{0,60}\b(?:did|does|do) not (?:meet|satisfy)\b`),
  ...rows({ says: 'approved', weight: 3 },
    String.raw`\b(?:decided|agreed) to (?:approve|cover|pay|authori[sz]e|grant|allow|certify)\b(?! (?:only|part|some|a part|half))`),
  ...rows({ says: 'reversed', weight: 3 }, String.raw`\bwe (?:now )?agree with (?:you|your (?:appeal|doctor|provider))\b(?![^.;]{0,80}\bbut\b)`),
  ...rows({ says: 'pending', weight: 3 },
    String.raw`\b(?:extend(?:ing|ed)?|need more|taking more|more) (?:the )?time to (?:decide|review|make|answer|finish)\b|\bextension of (?:the )?time\b`),
  ...rows({ says: 'partly', weight: 3 },
    String.raw`\b(?:part|parts|some|a portion|portions?|one or more|(?:one|two|three|several) (?:parts|items|services|charges|lines)) of (?:your|the|this|these) [^.;]{0,40}\b(?:was|were|is|are|has been|have been) (?:denied|declined|not (?:approved|paid|covered|authori[sz]ed))\b`,
    String.raw`\b(?:approved|authori[sz]ed|certified|granted)\b[^.;]{0,12}\b(?:with (?:changes|modifications?|a change)|as (?:modified|changed|amended))\b|\b(?:modified|changed|amended|reduced) (?:your|the|this) (?:[a-z]+ ){0,2}request\b|\b(?:request|authorization)\b[^.;]{0,20}\b(?:was|has been|is) (?:modified|reduced)\b`),

  // what a plan's papers do not hold, who was right, what did not change
  ...rows({ says: 'denied', weight: 2 },
    String.raw`\b(?:plan|policy|benefits?|coverage|contract|certificate|program|formulary|drug list)\b[^.;]{0,20}\bdoes not (?:include|provide|allow|pay|cover|offer)\b`),
  ...rows({ says: 'denied', weight: 3 },
    String.raw`\b(?:makes?|made|making|issued?) no (?:payment|benefits?)\b|\b(?:made|issued|rendered|entered|reached) an? (?:adverse|unfavorable)\b|\b(?:have|had|need) to say no\b|\bdecided (?:that )?(?:we|it|the plan) will not\b`,
    String.raw`\b(?:did not change (?:the|our|its|this)|does not change (?:our|its)) (?:[a-z]+ )?(?:outcome|decision|determination|result|answer)\b|\b(?:concluded|found|determined|agreed|decided)\b[^.;]{0,20}\b(?:denial|decision|determination)\b[^.;]{0,20}\bwas (?:correct|right|appropriate|proper|justified|reasonable)\b`,
    String.raw`\b(?:benefits?|coverage|payment|reimbursement)\b[^.;]{0,20}\b(?:cannot|could not|will not) be (?:provided|made|given|granted|extended|available|allowed)\b`),
  ...rows({ says: 'partly', weight: 3 }, String.raw`\bthe (?:other|others|remaining|rest)\b[^.;]{0,40}\b(?:is|are|was|were|remains?) not (?:payable|eligible|certified|allowed|granted)\b`),
  ...rows({ says: 'approved', weight: 2 }, String.raw`\b(?:we|plan) (?:will|can) (?:now )?(?:cover|pay for)\b[^.;]{1,50}\bfrom (?:[a-z]{3,9}\.? \d|\d{1,2}\/)[^.;]{1,20}\b(?:to|through|until)\b`),
  ...rows({ says: 'reversed', weight: 3 }, String.raw`\byou (?:have )?won (?:your|the) (?:appeal|case|dispute)\b`),
  ...rows({ says: 'pending', weight: 3 }, String.raw`\b(?:was|were|has been|have been|is) (?:pended|placed on hold|put on hold)\b`),
  ...rows({ says: 'pending', weight: 2 }, String.raw`\bwe (?:will|shall) (?:answer|respond|reply|decide|let you know|write)\b[^.;]{0,30}\b(?:by|before|no later than) (?:[a-z]{3,9}\.? \d|\d{1,2}\/)`),

  // Spanish, with the pronouns that lean on the verb
  ...rows({ says: 'denied', weight: 3 },
    String.raw`\bno (?:podemos|pudimos|podremos|vamos a|es posible|nos es posible|se puede|puede|fue posible) (?:pagar|cubrir|aprobar|autorizar|conceder|otorgar|aceptar|reembolsar|seguir (?:pagando|cubriendo))${PRONOUN}\b`,
    String.raw`\b(?:decidimos|hemos decidido|tenemos que|tuvimos que|debemos|vamos a|decidio|nos vemos obligados a) (?:no )?(?:negar|denegar|rechazar|declinar)${PRONOUN}\b|\b(?:decidimos|hemos decidido|decidio) no (?:aprobar|cubrir|pagar|autorizar)${PRONOUN}\b`,
    String.raw`\b(?:el|la|su|nuestro|nuestra) (?:plan|comite|panel|junta|seguro|aseguradora|revisor[a]?|fondo) (?:ha |le )?(?:nego|denego|rechazo|negado|denegado|rechazado|no (?:aprobo|aprueba|autoriza|autorizo|pagara|cubrira))\b`,
    String.raw`\bno (?:sera|seran|fue|fueron|ha sido|han sido|es|son|queda|quedan) (?:aprobad|autorizad|cubiert|pagad|concedid|reembolsad)[oa]s?\b|\bno (?:es|son|era) elegibles? para (?:pago|cobertura|reembolso|compartir)`,
    String.raw`^(?:(?:asunto|re):? )?(?:denegacion|rechazo|negacion) (?:de|del) (?:(?:la|su|una|el|un) )?(?:solicitud|reclamo|reclamacion|medicamento|servicio|cobertura|pago|autorizacion|apelacion|beneficios?)\b`),
];
