/**
 * How plans word each reason, beside the cues of the domain's own list. Patterns run on one folded sentence that is known
 * to give a reason. Weight 3 names the category, 2 points to it, 1 only tips a balance.
 */
export interface CategoryCue {
  readonly id: string;
  readonly weight: 1 | 2 | 3;
  readonly pattern: RegExp;
}

const cues = (id: string, strong: string, medium = '', weak = ''): CategoryCue[] =>
  ([[3, strong], [2, medium], [1, weak]] as const).flatMap(([weight, source]) => (source ? [{ id, weight, pattern: new RegExp(source) }] : []));

const SEND = String.raw`(?:receiv\w*|sent|send|get|got|provided?|submitt?e?d?|return(?:ed)?|includ\w+|attach\w*|on file)`;
const PAPERS = String.raw`(?:records?|notes?|reports?|forms?|documents?|documentation|information|paperwork|details|questionnaires?|answers?|x-rays?|charts?|itemized bill|invoice|consent|referral form|statement|primary eob)`;
const NOT = String.raw`(?:not|n't|never|no)`;
const COUNT = String.raw`(?:\d{1,3}|one|two|three|four|five|six|eight|ten|twelve|twenty|thirty|forty|sixty)`;
const KIND_OF_CARE = String.raw`(?:visits?|days?|sessions?|hours?|treatments?|appointments?|consultations?)`;
const DOSES = String.raw`(?:tablets?|capsules?|pills?|units?|doses?|patches|injections?|injectors?|pens?|vials?|syringes?|inhalers?|strips?|sensors?|kits?|packets?|tabletas|pastillas|capsulas)`;

export const CATEGORY_CUES: readonly CategoryCue[] = [
  ...cues('medical-necessity',
    String.raw`\b${NOT}\b[^.]{0,60} medically (?:necessary|needed)|\bmedical necessity\b|\b(?:no es|no son|no era) (?:[a-z]+ )?(?:medicamente|clinicamente) necesari|\bnecesidad medica\b|\breasonable and necessary\b`,
    String.raw`medically necessary|\bcriteria\b[^.]{0,60}\b(?:not (?:been )?met|not satisfied)|\b(?:not|n't) (?:meet|satisfy)\b[^.]{0,50}\b(?:criteria|guidelines?|requirements?)|\bconservative (?:care|treatment|therapy|management|measures)\b|\bnot (?:appropriate|indicated|needed)\b|\bno (?:record|evidence|documentation|sign|proof) (?:of|that)\b`,
    String.raw`\b(?:do|does|did) not (?:show|support|document|describe|record|indicate|demonstrate|establish)\b|\bno (?:evidence|documentation|record|sign)\b|\b(?:points?|score)\b[^.]{0,30}\bneeded\b|\bis enough\b|\bmeets? (?:your|the) needs?\b|\bnot supported\b|\b(?:symptoms?|condition|exam(?:ination)?|pain|improve[ds]?|stable|function|diagnosis|severity|treatment|clinical|goals?|progress|home (?:practice|exercise|program)|right for|sintomas|examen)\b`),
  ...cues('prior-authorization',
    String.raw`\b(?:prior|pre-?|advance) ?-?(?:authori[sz]ation|certification|approval|notification|determination)\b|\bprecert|\bpreauth|\bno (?:referral|authori[sz]ation)\b|\b(?:referral|authori[sz]ation|approval)\b[^.]{0,40}\b(?:not|never) (?:on file|obtained|requested|given|received|approved)|\bwithout (?:a |an |the )?(?:required |valid )?(?:referral|authori[sz]ation|approval)\b|\bautorizacion previa\b|\bsin (?:la )?autorizacion\b|\b(?:not|n't) (?:get|receive|have) (?:a |an |any )?(?:request|authori[sz]ation|referral)\b`,
    String.raw`\b(?:not|n't) approved (?:before|in advance)|\b(?:request|ask)\w*\b[^.]{0,50}\bafter (?:the )?(?:delivery|service|surgery|care|admission)|\bbefore (?:you get it|the (?:surgery|service|care|test)|it was (?:done|received|given)|they were)\b`,
    String.raw`\breferral\b`),
  ...cues('step-therapy',
    String.raw`\bstep[- ](?:therapy|edit|protocol)\b|\b(?:try|tried|use|used|take|taken|trial)\b[^.]{0,90}\bfirst\b|\bfirst (?:try|use|take)\b|\b(?:have|has|had) (?:not|n't) (?:tried|used|taken|failed)\b|\b(?:must|need to|needs to|have to|asks you to) (?:first )?(?:try|have tried|fail)\b|\bno record that you (?:tried|used)\b|\bterapia (?:escalonada|por pasos)\b|\bprobar(?:on|an)?\b[^.]{0,50}\bprimero\b`,
    String.raw`\btrial (?:of|and failure)\b|\b(?:tried|try) (?:and|or) (?:failed|fail|cannot|did not)\b|\bfail(?:ed|ure)?\b[^.]{0,40}\b(?:preferred|formulary|generic|first)\b|\bbefore (?:we|the plan) (?:will |can )?(?:cover|pay)\b`,
    String.raw`\btried\b|\btry\b|\bpreferred\b`),
  ...cues('experimental',
    String.raw`\bexperimental\b|\binvestigational\b|\bunproven\b|\b(?:not|n't) (?:been |yet )?(?:proven|shown to be (?:safe|effective)|fda|established as)|\b(?:not enough|insufficient|lack of|no) (?:reliable |scientific |good |medical |published |clinical |high-quality )*evidence\b|\bstudies (?:do|have) not\b|\ben investigacion\b`,
    String.raw`\b(?:study|registry|clinical trial|peer-reviewed|off-?label|research|fda|long-term)\b`),
  ...cues('cosmetic',
    String.raw`\bcosmetic\b|\bcosmetic[oa]s?\b|\bestetic[oa]s?\b`,
    String.raw`\b(?:appearance|look) of\b|\bappearance\b|\bchange the look\b|\breconstructive\b|\baesthetic`),
  ...cues('not-covered',
    String.raw`\bnot (?:a |an )?(?:covered|plan|eligible) (?:benefit|service|item|expense|procedure|supply)|\bnot a benefit\b|\b(?:covered|payable|a benefit|allowed) (?:only )?for (?:children|adults|members|patients|people|dependents|persons)\b|\b(?:under|over|through|above|older than|younger than)\s(?:the )?age (?:of )?\d{1,2}\b|\b(?:under|over|through|above|older than|younger than)\s\d{1,2}\b[^.]{0,12}\b(?:only|years)\b|\bage limit|\balternate(?:ive)? (?:benefit|treatment|service)|\b(?:silver filling|amalgam|least (?:costly|expensive)|less (?:costly|expensive)|lower-cost alternative)\b|\bmissing (?:before|prior|tooth)|\b(?:contract|plan|policy|benefit|general|specific) exclusions?\b|\broutine (?:foot|vision|eye|hearing|dental)\b|\bno (?:es|esta) (?:un servicio )?cubiert|\bexclu(?:ida|ido|sion)|\b(?:is|are|was|were) (?:specifically |also |a |an )?exclu(?:ded|sion)\b|\bexcludes\b`,
    String.raw`\bexclu(?:ded|des|sions?)\b|\b(?:not|n't) (?:be )?cover(?:ed)?\b|\bdoes not (?:pay|cover|include|provide)\b|\bnon-?covered\b|\bno benefits?\b|\bhas no\b[^.]{0,30}\bbenefit\b|\bno cubre\b`),
  ...cues('out-of-network',
    String.raw`\b(?:out[- ]of[- ]|non-?|outside (?:of )?(?:our |the |your |your plan's |the plan's )?(?:[a-z]+ )?)network\b|\bnot (?:in|part of|within|with|a member of)\b[^.]{0,50}\bnetwork\b|\bnon-?(?:participating|network|contracted|preferred provider|par)\b|\b(?:not|n't) (?:participate|contract|contracted|participating)\b|\bfuera de (?:la|nuestra|su) red\b|\bout[- ]of[- ](?:area|plan)\b`,
    String.raw`\bnetwork (?:provider|doctor|specialist|[a-z]+ists?)s?\b[^.]{0,40}\b(?:can|available|could)|\bnot part of your medical group\b`,
    String.raw`\bnetwork\b|\bepo\b|\bhmo\b`),
  ...cues('benefit-limit',
    String.raw`\b(?:benefit|annual|yearly|calendar[- ]year|lifetime|visit|dollar|contract year|plan year|policy year|program) (?:maximum|limit|cap)s?\b|\bmaximum\b[^.]{0,60}\b(?:reached|used|met|exhausted|paid)|\blimits?\b[^.]{0,30}\b(?:reached|met|used|exhausted|exceeded)\b|\b(?:pays?|covers?|allows?|limited to|provides?|up to|maximum of)\b[^.]{0,40}\b${COUNT} (?:[a-z-]+ ){0,3}${KIND_OF_CARE}\b|\bthe most (?:your|the) plan pays\b|\bexhausted\b|\bmaximo (?:anual|de beneficios|de visitas)|\blimite de (?:visitas|beneficios|dias)`,
    String.raw`\bused (?:all|up|them all|the \d{1,3})\b|\b(?:above|over|past|beyond) (?:the|this|your|that) (?:limit|maximum)\b|\bno (?:more|further|remaining) (?:visits|days|benefits)\b|\bremaining benefit`),
  ...cues('level-of-care',
    String.raw`\blevel(?:s)? of care\b|\bcare at (?:this|that|a lower) level\b|\b(?:lower|less intensive|this|acute|higher) level\b|\bintensive outpatient\b|\btwo[- ]midnights?\b|\bcustodial\b|\bdaily skilled\b|\bskilled (?:nursing(?! visits?\b)(?! and [a-z ]{3,30} at home)|care|level|services?)\b[^.]{0,60}\b(?:not|no longer)\b|\bno longer (?:needs?|meets?|requires?|qualif(?:y|ies))\b[^.]{0,60}\b(?:nurse|nursing|therapist|skilled|inpatient|hospital|residential|24)\b|\b(?:inpatient|acute)\b[^.]{0,60}\b(?:not|n't)\b[^.]{0,30}\b(?:necessary|needed|required|met|support)|\bnivel de atencion\b|\boutpatient observation\b|\bobservation (?:level|status|stay|care)\b`,
    String.raw`\b(?:inpatient|residential|partial hospital\w*|observation|sub-?acute|rehabilitation facility|nursing facility)\b|\b(?:can|could)\b[^.]{0,40}\b(?:outpatient|at home|lower)\b|\bsafe at home\b`,
    String.raw`\boutpatient\b|\bwalk \d+|\bstable\b`),
  ...cues('site-of-care',
    String.raw`\bsite[- ]of[- ](?:care|service)\b|\b(?:infusion|imaging|surgery|surgical|ambulatory|diagnostic)(?: surgery| surgical| imaging)? (?:center|suite|centre)\b|\bhospital[- ](?:outpatient|based)\b|\bnot part of a hospital\b|\b(?:need|needs|require|requires|calls for|receiving this [a-z]+ at|done at|given at) a hospital\b|\bfree-?standing\b|\bhome infusion\b|\bnon-hospital\b|\b(?:setting|place|location|facility)\b[^.]{0,60}\bnot (?:medically necessary|approved|appropriate|covered)\b|\bcentro de (?:infusion|imagenes|cirugia)`,
    String.raw`\b(?:at home|in (?:an|a|your) (?:office|doctor's office|clinic))\b|\bplace of service\b|\bsetting\b`),
  ...cues('frequency',
    String.raw`\bonce (?:every|per|each|a|in)\b|\b(?:exceeds?|more than|over) (?:the )?(?:maximum )?(?:number|count)? ?(?:of )?(?!visits|days|hours|sessions)[a-z]+ (?:allowed|covered|permitted) (?:in|per|every|within|each)\b|\b\d{1,2}-(?:month|year|day) period\b|\blimited to (?:one|two|three|four|\d{1,2})(?: times?)? (?:per|every|in|each|a)\b|\btoo (?:soon|often|frequently)\b|\bsooner than\b|\bmore (?:often|frequently) than\b|\bfrequency\b|\b(?:twice|${COUNT} times?)\b[^.]{0,25}\b(?:year|months?|weeks?|days?)\b|\bevery ${COUNT} (?:months|years|weeks)\b|\buseful lifetime\b|\bsame or similar\b|\bdemasiado (?:pronto|seguido)\b|\buna vez (?:cada|al|por)\b|\b${COUNT} (?:cleanings?|exams?|screenings?|x-rays?|masks?|tests?|mammograms?|pairs?)\b[^.]{0,30}\b(?:year|months?|period)\b`,
    String.raw`\bwithin (?:the (?:last|past) )?${COUNT} (?:months|years|days|weeks)\b|\b(?:replacement|replaced|interval)\b`,
    String.raw`\b(?:cleanings?|screening|exam)\b|\bmore units than\b|\balready (?:been )?paid\b|\blast one\b`),
  ...cues('coding',
    String.raw`\bmodifier\b|\b(?:diagnosis|procedure|code)\b[^.]{0,50}\b(?:not valid|invalid|inconsistent|incorrect|does not (?:match|go with|fit)|not match|missing|do not match|incompatible)\b|\b(?:incorrectly|wrongly) (?:coded|billed)\b|\b(?:not|n't) (?:used|coded|billed) correctly\b|\bcod(?:ing|ed) (?:error|incorrectly)|\binconsistent with\b|\bcodigo\b[^.]{0,40}\b(?:incorrecto|no valido|no coincide)`,
    String.raw`\b(?:procedure|diagnosis|billing|revenue) codes?\b|\bcombination of\b|\bbilled (?:with|under)\b|\bcorrect(?:ed)? (?:code|coding|claim)\b`),
  ...cues('bundling',
    String.raw`\bpart of (?:another|the payment|a (?:larger|more)|the (?:primary|main|global|surgical|other))|(?<!not )\bincluded (?:in|with|as part)\b|\b(?:not|n't|is not) (?:be )?(?:paid|payable|reimbursed|covered|billable|allowed|billed) (?:for )?separately\b|\bseparate (?:payment|reimbursement)\b|\bunbundl|\bbundled?\b|\bincidental to\b|\bmutually exclusive\b|\bglobal (?:period|fee|surg\w+|package|allowance)\b|\bncci\b`,
    String.raw`\bincidental\b|\bcomponent\b|\bseparately\b|\bsame day\b|\bpart of (?:this|that|a|the)\b`),
  ...cues('duplicate',
    String.raw`\bduplicates?\b|\bduplicad[oa]s?\b|\bsame (?:claim|charges?|service)\b[^.]{0,40}\b(?:before|already|previously)\b|\b(?:already|previously) (?:been )?(?:processed|considered|handled|adjudicated|submitted)\b`,
    String.raw`\b(?:received|processed|paid|handled|considered|billed)\b[^.]{0,30}\b(?:before|already|twice|more than once|under claim|on another claim)\b|\balready (?:been )?(?:paid|received)\b`),
  ...cues('timely-filing',
    String.raw`\btimely (?:filing|submi|filed)|\bfiling (?:limit|deadline|period|time)|\btime (?:limit|frame|period) (?:for|to) (?:fil|submi|send|bill)|\b(?:receive|file|submit|send|get)\w* (?:a |the |this |your |all )?claims?\b[^.]{0,40}\bwithin\b|\b(?:sent|received|filed|submitted|reached us|came in|arrived|billed)\b[^.]{0,60}\b(?:after|past|beyond|outside|later than|too late|late)\b[^.]{0,40}\b(?:limit|deadline|days?|months?|year|period|that|time)\b|\b(?:claim|bill) (?:was |is )?(?:late|too late|untimely|not timely)\b|\b\d{1,3}[- ](?:day|month) (?:filing )?(?:limit|deadline)\b|\bfuera d(?:e|el) plazo\b|\bplazo (?:para|de) (?:presentar|presentacion)`,
    String.raw`\blater than that\b|\btoo late\b|\buntimely\b|\bdeadline\b`),
  ...cues('missing-information',
    String.raw`\b${PAPERS}\b[^.]{0,60}\b${NOT} (?:been )?${SEND}\b|\b(?:did|have|has|had|was|were|do)(?: not|n't) (?:yet )?(?:been )?${SEND} (?:it|them|the|that|those|any|a|an|this|what|this)\b[^.]{0,30}\b(?:${PAPERS}|it|them|information)?|\bwithout (?:these|the|this|that|those|them) (?:requested )?${PAPERS}\b|\b(?:asked|requested)\b[^.]{0,60}\b${PAPERS}\b|\b(?:additional|more|requested|missing|incomplete) ${PAPERS}\b|\b(?:lack of|lacks|missing|incomplete|insufficient) ${PAPERS}\b|\bno recibimos\b|\bno (?:se )?(?:envi|mand)[a-z]+\b`,
    String.raw`\b(?:not|n't|never) (?:been )?(?:sent|received|returned|submitted|provided)\b|\bincomplete\b|\bunsigned\b|\bnot signed\b`,
    String.raw`\bmissing\b`),
  ...cues('eligibility',
    String.raw`\bcoverage\b[^.]{0,40}\b(?:ended|terminated|cancel\w+|lapsed|expired|not (?:active|in effect|effective)|inactive|had not (?:started|begun)|was not in force)\b|\bnot (?:listed|enrolled|eligible|active|insured|have coverage|a member)\b[^.]{0,50}\b(?:on|at|for|when|under) (?:the|this|that|your|our|these)\b|\b(?:you|member|patient|child|person|dependent|spouse|he|she|subscriber|employee)\b[^.]{0,30}\bnot covered\b[^.]{0,50}\b(?:on|at|for|when|under) (?:the|this|that|your|our|these)\b|\bdid not have coverage\b|\bpremiums?\b[^.]{0,40}\b(?:not paid|unpaid|not received)|\bgrace period\b|\bafter (?:your |the |his |her )?(?:coverage|policy|plan|enrollment|termination)\b|\b(?:before|prior to) (?:your |the |his |her )?(?:coverage|policy|plan|enrollment|effective|termination)\b|\bno longer (?:eligible|covered|enrolled)\b|\bwaiting period\b|\bno (?:estaba cubiert|tenia cobertura)\b|\bcobertura\b[^.]{0,30}\b(?:termino|vencio|cancel)`,
    String.raw`\bnot (?:listed|enrolled|eligible|active)\b|\bafter that date\b|\bineligible\b|\bdependent\b`),
  ...cues('coordination-of-benefits',
    String.raw`\b(?:pay|pays|paid|bill|billed|process\w*|responsible) first\b|\banother (?:plan|insurer|insurance|carrier|health plan|payer|policy|coverage|party)\b|\bother (?:health )?(?:coverage|insurance|plan|carrier|insurer|payer)\b|\bprimary (?:payer|insur\w+|plan|coverage|carrier)\b|\bcoordination of benefits\b|\bcob\b|\bwork(?:ers|er's|man's)'? comp|\b(?:auto|automobile|no-fault|liability) (?:insurance|carrier|policy)\b|\bthird[- ]party\b|\botr[oa] (?:seguro|plan|aseguradora)\b|\bcoordinacion de beneficios\b|\bmedicare (?:is|should be|must be|pays) (?:the )?(?:primary|billed|first)\b`,
    String.raw`\baccident\b|\bwork-related\b|\bthat plan(?:'s)?\b|\bother plan'?s?\b|\bspouse'?s?\b`),
  ...cues('formulary',
    String.raw`\b(?:non-?)?formulary\b|\b(?:drug|preferred|covered drugs?|medication|medicine)s? list\b|\blist of covered (?:drugs|medications|medicines)\b|\b(?:lista de medicamentos|formulario de medicamentos|vademecum)\b|\b(?:drug|medicine|medication)\b[^.]{0,30}\b(?:is|are) (?:not covered|excluded)\b`,
    String.raw`\bnon-?preferred\b|\bbrand(?:-name)?\b|\bgeneric\b|\btier\b`),
  ...cues('quantity-limit',
    String.raw`\bquantity (?:limit|exceed|level)|\bquantity\b[^.]{0,30}\b(?:exceeds|above|over|more than)\b|\b(?:covers?|allows?|pays? for|limited to|no more than|up to|limit (?:of|is)|maximum (?:of|is))\b[^.]{0,40}\b[\d.,]{1,6} ${DOSES}\b|\blarger (?:quantity|amount|dose)\b|\b(?:refill|fill|filled) (?:too soon|too early)|\bmax(?:imum)? (?:daily )?dos|\bdose limit|\blimite de (?:cantidad|dosis)|\bplan limits? exceeded\b`,
    String.raw`\b${DOSES} (?:in|per|every|a|each|for) (?:\d{1,3} days|day|month|fill|30)\b|\bdays?'? supply\b|\bsupply limit\b`,
    String.raw`\bdose\b|\bquantity\b`),
  ...cues('emergency',
    String.raw`\bnot (?:an? )?(?:true |medical |real )?emergenc|\bnon-?emergen|\bprudent layperson\b|\b(?:in|for) an emergency only\b|\bemergency only\b|\b(?:not|n't) (?:meet|qualify)\b[^.]{0,40}\bemergen|\bno (?:fue|era|es) una emergencia\b|\blife or health was not\b`,
    String.raw`\baverage knowledge\b|\bcould (?:not |have )?wait(?:ed)?\b|\bserious (?:danger|harm)\b|\bsudden\b|\burgent care\b|\bby car\b|\bemergency room\b`,
    String.raw`\bemergenc|\bambulance\b`),
  ...cues('provider-eligibility',
    String.raw`\b(?:doctor|provider|physician|prescriber|supplier|facility|practitioner|clinician|pharmacy|orders?|ordered by)\b[^.]{0,70}\b(?:not|n't) (?:be )?(?:enrolled|credentialed|certified|licensed|eligible|qualified|authorized|recognized|approved|allowed) ?(?:to|with|in|as|by|for|by)?\b|\bprovider (?:type|specialty)\b|\bopted? out\b|\b(?:ordering|referring|rendering|prescribing) (?:provider|doctor|physician|prescriber)\b|\bexcluded provider\b|\bproveedor\b[^.]{0,40}\bno (?:esta|es) (?:inscrito|autorizado|elegible|certificado)`,
    String.raw`\bmay not bill for\b|\bnot enrolled\b|\blicens|\bcredential`),
  ...cues('not-a-denial-cost-share',
    String.raw`\b(?:network|plan|provider|negotiated|contract\w*|ppo|member|participating) (?:discount|savings|rate|fee|price|rates|allowance)\b|\byou saved\b|\bsavings?\b|\bwritten off\b|\bwrite-?off\b|\b(?:above|over|exceeds?|more than|between)\b[^.]{0,40}\b(?:allowed|allowable|allowance|contract|negotiated|agreed|fee schedule|fee agreed|network fee|member rate|maximum allowable)\b|\b(?:deductible|co-?insurance|co-?pay(?:ment)?)\b|\b(?:paid|priced|processed) (?:at|under|according to) (?:the|our|your) (?:network|contract|ppo|negotiated|in-network|plan)|\b\d{1,3}% of the (?:approved|allowed)|\bcost[- ]shar(?:e|ing)\b|\bdescuento\b|\bdeducible\b|\bcopago\b|\bcoaseguro\b|\bapplied to your\b`,
    String.raw`\bnot owed\b|\bmay not (?:charge|bill) (?:you )?more\b|\bnot yours to pay\b|\byours to pay\b|\bfull payment\b|\bpaid (?:in full|as billed)\b`),
];

/** "No need for continued therapy has been shown" finds on visits that were asked for; nothing that is under way ends by it. */
export const NEED_FOUND = /\bneed (?:for|of) (?:continued|continuing|ongoing) (?:[a-z]+ ){0,2}(?:therapy|visits|sessions|treatments?|exercises?)\b/g;

/** Care under way that is cut, ended or not extended: said beside the reason, in the decision, a heading or a table. */
export const CONCURRENT_CUES: readonly RegExp[] = [
  /\blast (?:covered|approved|authori[sz]ed|paid) day\b/,
  /\b(?:further|additional|more|extra|extended|extending|continued) (?:[a-z]+ ){0,2}(?:days|stay|weeks|inpatient days)\b/,
  /\b\d{1,3} more (?:days|sessions|weeks|hours)\b/,
  /\bcontinued (?:stay|care|treatment|inpatient|services|skilled)\b|\bconcurrent (?:review|care)\b/,
  /\bwe(?: are| have|'ve|'re| will)? (?:cutting down|cut down|cut|reducing|reduced|reduce|ending|ended|end|stopping|stopped|stop|terminating|terminated|suspending|suspended)\b/,
  /\b(?:reducing|reduced|reduction (?:of|in)|termination of|suspension of|stopped|terminated)\b[^.]{0,50}\b(?:service|services|care|hours|visits|stay|treatment|therapy)\b/,
  /\b(?:days|care|stay|treatment|services)\b[^.]{0,60}\bno longer (?:needed|covered|necessary|medically necessary|approved|authori[sz]ed|required)\b/,
  /\b(?:no longer|not) (?:need|meet|require|qualify)\b[^.]{0,60}\b(?:this level|continued|inpatient|skilled|residential|stay)\b/,
  /\bcoverage\b[^.]{0,50}\b(?:will end|ends|is ending|will stop|stops)\b/,
  /\btak(?:e|ing) away\b|\b(?:services?|hours|care|visits|benefits) (?:are |were |will be |being |have been )?(?:reduced|terminated|suspended|stopped|ended|cut)\b|\bnow (?:gets?|has|have|receives?)\b[^.]{0,60}\b(?:hours|visits|days)\b/,
  /\b(?:stop|end|cease)(?:s|ping|ped|ing|ed)? (?:paying|coverage|cover|payment)\b|\bnotice of (?:reduction|termination|suspension|discontinuation)\b/,
  /\b(?:days?|care|stay|services?|visits|hours|treatment) (?:from|after|on and after|on or after|beyond|past|starting|beginning)\b[^.;]{3,40}\b(?:not (?:approved|certified|authori[sz]ed|covered|paid)|denied|end)\b/,
  /\b(?:gets?|receives?|getting|receiving) (?:\d+ [a-z]+(?: (?:a|per|each) (?:day|week|month))? )?now\b|\bthe (?:lower|smaller|new) (?:number|amount)\b[^.]{0,20}\bstarts?\b|\b(?:hours|visits|days|sessions)\b[^.;]{0,40}\b(?:go|goes|drop|drops|fall|reduced|cut) (?:down )?from \d+|\bfrom \d+ (?:hours|visits|days|sessions)\b[^.;]{0,24} to \d+/,
  /\b(?:will|going to|hours|visits|days|sessions|that|this|it) (?:go|goes|drop|drops|fall|falls) (?:down )?to (?:only )?\d+ (?:[a-z-]+ )?(?:hours|visits|days|sessions)\b/,
  /\bafter (?:that (?:date|day)|[a-z]{3,9}\.? \d{1,2}|\d{1,2}\/\d{1,2})\b[^.]{0,70}\b(?:not|no longer) (?:be )?(?:paid|covered|approved|certified)\b|\bremains? approved\b/,
  /\b(?:reviewing your stay|reviewed your stay|stay as it goes on)\b/,
  /\bnotice of medicare non-?coverage\b/,
  /\b(?:reduccion|terminacion|suspension) de (?:sus |los )?servicios\b|\breduci|\breduj|\bdej(?:ar|aremos) de (?:pagar|cubrir)\b|\ba partir del?\b[^.]{0,60}\b(?:pagara|cubrira|aprobara|pagaremos|cubriremos)\b|\bya no (?:necesita|cubrimos|pagaremos|cubriremos)\b/,
  /\b(?:asked|requested|wants?|pidio|solicito)\b[^.]{0,60}\b(?:keep (?:paying|covering)|to continue|continuation|continued|extend|an extension|siguieramos|siga|continuar|seguir|continuemos|prorrog)/,
  /\b(?:starting|beginning|as of|effective|from) [a-z0-9 ,/]{4,20},? (?:we|the plan) will (?:only )?(?:pay|cover|approve)(?: for)? (?:only |no more than )?\d/,
];
