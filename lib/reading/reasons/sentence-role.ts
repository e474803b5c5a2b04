/**
 * What a sentence near a decision does. A reason runs on until a sentence does something else: tells what to do next, who
 * owes what, which policy was used, who decided, what stays covered.
 */
import { spelledOut } from '../prose/fold';
import { firstIn, holds } from '../prose/asked';

export type Role = 'reason' | 'decision' | 'next-step' | 'money' | 'criteria' | 'reviewer' | 'offer' | 'background' | 'boilerplate';

const ROLES: readonly (readonly [Role, RegExp])[] = [
  ['background', /^(?:the|a) (?:detailed|full|complete|further) explanation\b|^you and your (?:doctor|dentist|provider)s? (?:can |may |should )?(?:decide|choose)\b|^(?:nothing|none of this) [^.]{0,40}\b(?:says|means|that you do not need)\b|^this only tells\b/],
  ['offer', /^the (?:[a-z]+ ){0,3}approved (?:visits|days|hours|sessions|units|services)\b|^(?:another|any|a different) (?:[a-z-]+ ){0,3}(?:doctor|provider|dentist|hospital|clinic|pharmacy|supplier|therapist|physician)s? (?:may|can|could)\b|^(?:number|item|line|part|service) \d+ (?:may|can|is (?:approved|covered|paid))\b|^(?:covered |preferred |other )?(?:drugs?|medicines?|medications?)\b[^.]{0,60}\b(?:include|are|such as)\b(?! not)(?![^.]{0,60}\b(?:not|excluded|left)\b)/],
  ['background', /^the plan (?:has |had )?(?:refused|denied|turned down|declined)\b|\bagrees? with the plan\b/],
  ['criteria', /^this is (?:rule|section|article|exclusion|policy|clause|paragraph)\b|^(?:our|the) source (?:was|is)\b|^you (?:will|can) (?:find|read|see) (?:this|it|the|these)\b|^this (?:rule|limit|exclusion) (?:is|can be found) (?:in|on|under)\b/],
  ['next-step', /^(?:your|the) (?:[a-z-]+ ){1,3}(?:has|have|needs?) to (?:correct|send|resend|bill|fix|submit|call|file)\b|^si (?:el|la|los|las|ella)\b|^(?:or|and|also),? (?:appeal|call|write|fax|mail|ask|send)\b|^(?:think|believe|feel|disagree)\b[^.]{0,80}\?$|^have [a-z]+ (?:send|fax|call|correct|write|resend)\b/],
  ['next-step', /^(?:you|usted) (?:have|had|tiene)(?: up to| until| at least| hasta)? \d+ (?:calendar |business )?(?:days|dias|months|meses)\b|^we (?:answer|decide|respond|will (?:answer|decide|respond|tell you|let you know|send|mail|process))\b|^(?:not happy|do you|want to|need (?:help|more)|still|what (?:can|should|do) |how (?:can|do) |to whom |who can )[^.]{0,120}\?$|^add [a-z ]{3,30} within\b/],
  ['criteria', /^(?:the|our|this) (?:[a-z]+ ){0,3}(?:decision|determination|denial|review) (?:is|was) (?:made )?(?:based|made (?:based )?(?:on|using|under))\b|^(?:the |our )?(?:[a-z]+ ){0,2}(?:reviewer|physician|doctor|director|pharmacist|plan|panel) (?:relied|based|used|applied|consulted)\b|^para (?:decidir|tomar (?:esta|la) decision)\b|^we (?:refer you|refer) to\b/],
  ['next-step', /^you have (?:now )?(?:used|completed|finished|exhausted) (?:all|both|every)[^.]{0,30}appeals?\b/],
  ['background', /^this is (?:our|the|your|a) (?:[a-z-]+ ){0,4}(?:decision|determination|denial|answer|response|notice|letter)\b|^no (?:hemos dicho|decimos)\b|^in accordance with\b[^.]{0,60}(?:we|this)\b/],
  ['next-step', /^(?:the|this|your) (?:claim|request|case) (?:will|can|may) be (?:re-?opened|reconsidered|reprocessed|reviewed again|looked at again)\b/],
  ['background', /^(?:the|your) (?:pharmacy|provider|doctor|hospital|dentist) (?:was|has been|were) (?:told|notified|informed|sent)\b/],
  ['background', /^est[ae] (?:determinacion|decision|carta|aviso) no (?:cuestiona|significa|quiere decir)\b|^this (?:decision|determination|letter) does not (?:mean|question|affect|change)\b/],
  ['money', /\bpor lo que usted (?:es responsable|debe|paga)\b|\bso you (?:are responsible|owe|must pay|may be billed)\b|^(?:a|the|your|our) (?:payment|check|benefit payment)s? (?:of|was|is|has|for (?!another\b|the (?:primary|other|main)\b|this service is (?:included|part)|[^.]{0,60}\b(?:includes?|included)\b))/],
  ['offer', /^(?!.*\b(?:not|cannot|no|never)\b)[^.]{3,80}\b(?:may|might|would|could) be (?:covered|approved|paid|allowed)\b(?! by)|^you (?:may|can|will) (?:still |also |however )?(?:keep|continue|go on|get it|have it|go to)\b|^es posible que\b|^puede (?:seguir|ir)\b|^(?:the|your) \d+ [a-z]+ (?:that were |we )?(?:approved|aprobad[oa]s)\b|^l[oa]s \d+ [a-z]+ aprobad[oa]s\b/],
  ['next-step', /^(?:\(?\d[.)] )?(?:you|your (?:doctor|provider|prescriber|physician|dentist|representative|surgeon|therapist)(?: or [a-z ]{2,20})?|the (?:provider|hospital|supplier|clinic|doctor|pharmacy|dentist|facility)|they|members?|prescribers?|it)\b[^.]{0,30}\b(?:can|may|could|should|must|need to|has|have) (?:also |still |now |then |each )?(?:appeal|ask|send|submit|request|call|talk|tell|show us|explain|let us|file|resubmit|correct|contact|speak|discuss|choose|choose to|still|write|look|give|provide|resend|bill|enroll|see|get|use|visit|re-?send)\b/],
  ['next-step', /^(?:please|call|contact|write|send|ask|fax|mail|see your|talk|visit|go to|to (?:appeal|ask|request|file|set up|discuss|learn|get|see|find)|if (?:you|we|your|the|this|there|that|it)|for (?:more|questions|other|help|next|benefit|customer|a copy)|do one|do not|keep|nothing keeps|tell us|questions|appeals?\b|how to|a (?:copy|new) |have (?:your|the)|su medico|usted (?:puede|tiene)|llame|envie|mande|si (?:usted|no|su|tiene)|para (?:apelar|pedir|mas)|puede (?:apelar|pedir|llamar|solicitar|presentar)|pida|llame|tiene \d+ dias|si (?:necesita|esperar)|usted o su|pregunt|guarde|hable|comuniquese|escriba)\b/],
  ['next-step', /\b(?:right to appeal|to appeal|an appeal within|appeal within|peer-to-peer|days to appeal|free of charge|at no (?:charge|cost)|derecho a apelar)\b/],
  ['next-step', /^(?:the |an? )?(?:hospital|provider|supplier|clinic|dentist|doctor|pharmacy)\b[^.]{0,20} (?:may|can|could|should) (?:correct|resend|send|bill us|submit|call)/],
  ['money', /^(?:you|your (?:provider|doctor)|the (?:provider|hospital|supplier|clinic|dentist|doctor|pharmacy|plan's payment)|a network provider|providers|it|so it|they|we paid|our payment|your (?:share|responsibility|cost)|usted|el proveedor)\b[^.]{0,50}\b(?:owe|owes|be billed|bill you|charge you|may bill|cannot bill|can't bill|not bill|not charge|pay \$|have to pay|responsible for|nothing|pay nothing|\$0\.00|debe|cobrar)/],
  ['money', /^(?:the (?:amount|charge|difference|total)\b[^.]{0,60}(?:\$|owed|yours)|nothing is owed|no payment is due|amount you)/],
  ['money', /\bsigned an advance (?:notice|beneficiary)/],
  ['criteria', /^\(?(?:see|refer to|based on (?:the |our |your )?(?:[a-z]+ ){0,2}(?:policy|guidelines?|criteria|section|evidence of coverage|certificate|plan document|handbook|contract)|per|source|rule|policy|authority|section|criteria|the criteria|guideline|reference|plan document|this (?:is|decision is|was|decision was) based (?:on|upon)|we (?:based|used|follow|followed|applied|relied)|our (?:decision|determination) (?:is|was) based|usamos|basamos|nos basamos|nuestra decision se baso|aplicamos|utilizamos|segun (?:la|nuestra|el) (?:politica|guia|criterio)|la (?:guia|politica|norma) (?:que )?(?:usamos|utilizamos|aplicamos|se llama))\b/],
  ['criteria', /^(?:the|this|our|an?) (?:[a-z]+ ){0,4}(?:policy|guideline|guidelines|criteria|rule|standard|score sheet|definition|criterion|provision|tool|coverage document)s? (?:(?:that )?we (?:used|applied|followed|relied)|used|applied|named|called|can be|(?:is|are|was|were) (?:used|applied|named|called|the|in|from|available|found|based|our|set out|[A-Z]))/],
  ['criteria', /^(?:the )?(?:rule|policy) is (?:named|called)\b|\bcan be read on\b|^(?:adjustment|remark|reason|denial|carc|rarc) (?:code )?[a-z]{0,2}-?\d/],
  ['criteria', /^\((?:co|pr|oa|pi|reason|adjustment|remark|code|plan document|section|see|policy)\b/],
  ['reviewer', /\b(?:physician|doctor|psychiatrist|pharmacist|dentist|medical director|reviewer|clinician|nurse|specialist)\b[^.]{0,90}\b(?:reviewed|made (?:the|this) (?:decision|determination)|compared|looked at|decided|took (?:no )?part|board[- ]certified|offered|considered)\b|^(?:this|the) (?:decision|determination|review) was (?:made|done|completed) by\b|\bla decision la tomo\b/],
  ['offer', /^(?:we (?:have )?(?:approved|authorized)|your (?:earlier |current |existing |approval)|approved:|the (?:same|drug itself|other charge)|something|up to \d+ more|[a-z -]{3,60} would be (?:covered|approved)|we do not question|this (?:decision|does not|is not)|the decision does not|you may still|days (?:from|through)|medicines your plan prefers|covered alternatives|alternatives?\b|manufacturers|more (?:visits|days) can)/],
  ['offer', /^(?!.*\b(?:denied|not approved)\b)[^.]*\b(?:is|are|was|were|has been) (?:now |also |already )?(?:approved|authorized)\b|\b(?:does not mean|is not a (?:judgment|decision) about|not in question|stays? (?:in place|valid|covered)|goes on until|is about part d only)\b/],
  ['background', /^(?:(?:a|the|your|our|this|an) )?(?:[a-z]+ )?(?:letter|notice|copy|full explanation|statement|eob|document)s?(?: (?:about|with|explaining|of|for|that explains) [^.]{0,60})? (?:is|are|was|were|has been|have been|will be) (?:now |also |being )?(?:in|on|sent|mailed|available|attached|posted|waiting|enclosed|below|ready)\b|^(?:decision|determination|claim|request|reviewed|updated|posted|finali[sz]ed|processed|received|completed)(?: (?:was|is))?(?: (?:made|date|dated|on|sent|processed|received|completed|finali[sz]ed)){0,2}:? (?:\d|[a-z]{3,9}\.? \d{1,2}, \d{4})/],
  ['background', /^(?:dear|hello|hi|thank you|thanks|we are sorry|we're sorry|this (?:letter|notice|is about|document)|on [a-z0-9 ,/]{6,22} (?:we|you|your)|your (?:doctor|provider|prescriber|surgeon|dentist|physician)(?:, [^,]{3,40}(?:, [^,]{1,40})?,)? (?:asked|requested|sent us a request|wants|submitted)|we (?:have )?(?:reviewed|looked at|been reviewing|processed)|we (?:have )?(?:received|got) (?:your|the|a|charges)\b(?![^.]{0,80}(?:after|late|past|beyond))|[a-z ]{3,60} (?:got|received) (?:a|the|your) request|we looked at it|you asked|dr\.? [^.]{0,40} asked|estimad|recibimos|gracias|(?:su|el|la) (?:proveedor|medico|doctora?|dentista)(?: [a-z.]+){0,3} (?:nos )?(?:pidio|solicito|envio)|revisamos|hemos revisado|usted (?:pidio|solicito)|adjunt|esta carta|este aviso|the (?:amount|total) (?:charged|billed))\b/],
  ['boilerplate', /\b(?:nondiscrimination|civil rights|interpreter|language (?:help|assistance)|confidential|not a (?:bill|guarantee)|customer service|member services|sincerely|enclosures?)\b/],
];

/** "Based on the guideline, the service is not indicated" concludes; it does not only name the guideline. */
const CONCLUDES = /^(?:based on|per|under|according to|using|segun)\b[^.]{3,120}, [^.]*\b(?:not|no longer|cannot|fails?|lacks?|exceeds?|no)\b/;

/** The role of a folded sentence; `reason` where it does nothing else. */
export function roleOf(words: string): Role {
  const said = spelledOut(words.trim());
  if (CONCLUDES.test(said)) return 'reason';
  return ROLES.find(([, pattern]) => holds(pattern, said))?.[0] ?? 'reason';
}

/** Labels and headings that a reason stands under, or run into. The match is the label with its stop. */
const REASON_LABEL_WORDS = [
  String.raw`(?:the |our |your |this |main |specific |clinical |medical |short |detailed |plain |stated ){0,3}(?:reasons?|rationale|explanation|basis)(?: (?:for|of|why|that)(?: [a-z()'-]{1,20}){1,10})?`,
  String.raw`(?:here(?:'s| is) |this is )?why(?: (?:did |was |were |is |are )?(?:we|this|your|the|it|our|they|not)(?: [a-z']+){0,7})?`,
  String.raw`why not`,
  String.raw`why (?:[a-z0-9#'-]+ ){1,7}(?:denied|declined|refused|rejected|upheld|reduced|changed|stopped|ended|limited|less|not (?:approved|covered|paid|authorized|allowed|eligible|payable)|cannot be (?:approved|covered|paid))(?: [a-z0-9]+){0,4}`,
  String.raw`what (?:we|the plan|the reviewer) (?:found|decided and why)|how we (?:decided|made (?:this|our) decision|reached [a-z ]{3,20})|(?:reviewer'?s? |clinical |medical |determination |coverage |review |reviewer'?s )?(?:findings|explanation|rationale|notes?)(?: (?:of|for) (?:(?:the |this |our )?(?:basis|benefits|determination|decision|denial)))?|(?:about|details? (?:of|about)|basis (?:of|for)|explanation of) (?:this|our|the|your|its) (?:decision|determination|denial|result)|what (?:happened|this means|it means|went wrong)|(?:our|the) (?:decision|determination) (?:explained|and (?:why|reasons?))|(?:the )?facts (?:we|that we) used|(?:denial|reject(?:ion)?|decision|determination|adjudication|claim|processing) (?:reason|message|explanation|rationale|note)s?|(?:denial|decision|determination) details?|(?:additional |plan )?message`,
  String.raw`(?:el |la |los |las )?(?:motivos?|razon(?:es)?|fundamento|explicacion)(?: (?:de|del|por|para)(?: [a-z]+){1,6})?|por que(?: [a-z]+){0,7}|(?:como|en que) (?:nos basamos|tomamos (?:esta|la) decision|decidimos)`,
].join('|');

const LABEL_ALONE = new RegExp(String.raw`^¿?(?:\d{1,2}[.)] )?¿?(?:${REASON_LABEL_WORDS})\s?[.:?]?$`);
const LABEL_RUN_IN = new RegExp(String.raw`^¿?(?:${REASON_LABEL_WORDS})\s?[:?]\s+(?=\S)|^(?:${REASON_LABEL_WORDS})\s- (?=\S)|^(?:reason|reject(?:ion)?|denial|message|remark|motivo)(?: code)? [a-z]{0,3}-?\d{1,4}\s?[:-]\s+(?=\S)`);
/** "…for the following reason:", "…because:", "gave this explanation:" */
const LEAD_IN = /(?:\bbecause|\breasons?|\bexplanation|\bfollowing|\bporque|\brazones?|\bmotivos?|\bwhy|\bdue to(?: the following)?)(?: (?:is|are|was|were|below|for (?:this|our|the) (?:decision|denial)|given|stated|reason|reasons))?\s?:\s*/;

/** "Why item 1 is now authorized" leads to the reason of a grant. */
const GRANTED = /^(?!.*\b(?:not|no longer|cannot|never|den|declin|reject|refus|reduc|less|only)).*\b(?:approved|authorized|granted|reversed|overturned|certified)\b/;

export const isReasonLabel = (words: string): boolean => words.length <= 90 && holds(LABEL_ALONE, words.trim()) && !GRANTED.test(words) && !OF_PAPERS.test(words);

/** "Explanation of benefits" names a paper. */
const OF_PAPERS = /\bexplanation of (?:your |the |medical |dental |vision |pharmacy )*(?:benefits?|payment|coverage|codes?|terms?|charges|columns?)\b/;

/** How many characters of a sentence are a label that leads to the reason; 0 where it has none. */
export function reasonLabelLength(words: string): number {
  const run = firstIn(LABEL_RUN_IN, words);
  if (run && run[0].length <= 90) return run[0].length;
  const lead = firstIn(LEAD_IN, words);
  return lead && lead.index <= 220 ? lead.index + lead[0].length : 0;
}
