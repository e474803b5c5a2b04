/**
 * Reasons in everyday words, as small plans, funds, pharmacies and portals write them. Weights as in `category-cues.ts`; a
 * row here may stand beside one there for the same category, so that both count.
 */
import type { CategoryCue } from './category-cues';

const cues = (id: string, weight: 1 | 2 | 3, ...patterns: readonly string[]): CategoryCue[] =>
  patterns.map((source) => ({ id, weight, pattern: new RegExp(source) }));

const PROVIDER = String.raw`(?:providers?|doctors?|physicians?|suppliers?|prescribers?|practitioners?|clinicians?|pharmac(?:y|ies)|hospitals?|facilit(?:y|ies)|laborator(?:y|ies)|labs?|therapists?|dentists?|clinics?|surgeons?|specialists?)`;
const RECEIPT = String.raw`(?:receipt|superbill|bill|invoice|claim form|form|statement|prescription|order)s?`;
const BODY = String.raw`(?:pain|fever|infection|swelling|weakness|numbness|blood pressure|oxygen|heart|lungs?|kidneys?|knees?|hips?|spine|shoulder|ankle|wounds?|weight|bmi|hemoglobin|a1c|glucose|sleep|apnea|index|seizures?|breathing|walk(?:ing)?|vision|hearing|joint|fracture|tumor|lesion|rash|labs?|ct|mri|ultrasound|x-rays?|biopsy|range of motion|wheelchair|walker|brace|sintomas|dolor|vestirse|caminar|comer|banarse)`;

export const PLAIN_WORD_CUES: readonly CategoryCue[] = [
  ...cues('out-of-network', 3,
    String.raw`\boutside (?:of )?(?:the |our |your |its )?(?:[a-z'&-]+ ){0,4}(?:network|ppo|epo|hmo)\b`,
    String.raw`\b(?:no|without a|not have a|has no) (?:current |signed )?(?:contract|agreement) with (?:us|the plan|our|your|this)\b|\b(?:not|n't) (?:take part|participate)\b|\bnot (?:one )?(?:of|in) (?:our|the plan's|your plan's) (?:[a-z]+ ){0,2}(?:network|preferred|participating)`,
    String.raw`\busual,?(?: and)? customary\b|\breasonable (?:and|&) customary\b|\bcustomary (?:charge|fee|amount)s?\b|\bprevailing (?:charge|fee|rate)s?\b`,
    String.raw`\bmust (?:use|see|go to|get care from) (?:a |an |only )?(?:network|participating|preferred|in-network|contracted)`),
  ...cues('provider-eligibility', 3,
    String.raw`\b(?:type|kind|class) of ${PROVIDER}\b[^.]{0,60}\b(?:not|cannot)\b|\b${PROVIDER}\b[^.]{0,40}\bnot [a-z]+-(?:authorized|certified|approved|enrolled)\b`,
    String.raw`\b${PROVIDER}\b[^.]{0,60}\b(?:not|no longer) (?:[a-z]+ly )?(?:accredited|licensed|credentialed|enrolled|certified|registered|recognized|authorized|a (?:covered|recognized|qualified|certified))\b`,
    String.raw`\bpreclusion list\b|\bexclusion list\b|\b(?:lacks?|without) (?:a |the )?(?:valid |current |required )?(?:license|licence|credentials?|accreditation|certification)\b|\btype of licen[sc]e\b`),
  ...cues('prior-authorization', 3,
    String.raw`\b(?:approval|okay|ok|permission|authori[sz]ation|consent of the plan)\b[^.]{0,50}\b(?:was|were) (?:not|never) (?:asked|requested|sought|obtained|given)\b|\bneeded (?:our|the plan's) (?:okay|ok|approval|permission)\b|\bnobody asked\b|\bdid not ask (?:us )?(?:first|before|for approval)\b`,
    String.raw`\b(?:told|notified|informed|called|notify|notification|tell)\b[^.]{0,60}\b(?:within|in) (?:\d+|one|two|three|24|48|72) (?:business |working )?(?:days?|hours)\b`,
    String.raw`\b(?:exceeds?|more than|over|above|beyond)\b[^.]{0,30}\b(?:number |amount )?(?:of )?(?:units|visits|days|hours|sessions|services)? ?(?:authori[sz]ed|pre-?approved|certified)\b`),
  ...cues('step-therapy', 3,
    String.raw`\b(?:adequate|sufficient|documented|previous|prior|required)? ?trial of (?!conservative|physical|non|therapy|treatment|rest)[a-z]`,
    String.raw`\bcovered (?:only )?after\b[^.]{0,60}\b(?:not worked|failed|did not work|tried|not tolerated|trial)\b|\b(?:tried|try|used)\b[^.]{0,60}\b(?:other|preferred|generic|lower-cost|alternative) (?:drugs?|medicines?|medications?)\b`),
  ...cues('formulary', 3,
    String.raw`\blist of (?:[a-z]+ ){0,2}(?:drugs|medicines|medications)\b|\b(?:drugs?|medicines?|medications?) (?:that )?(?:your|the|our) plan (?:pays for|covers)\b|\breject(?:ion)?(?: code)?:? 70\b|\bproduct\/service not covered\b|\bndc (?:is )?not covered\b|\bno esta en la lista\b`),
  ...cues('formulary', 2, String.raw`\bndc\b|\breject(?:ion)?(?: code)?:? 70\b`),
  ...cues('quantity-limit', 3,
    String.raw`\b(?:dose|dosage|strength|quantity|amount)\b[^.]{0,40}\b(?:above|over|higher than|exceeds?|more than|greater than)\b(?! (?:the|our|your) (?:network|allowed|plan|contract|fee|allowance|negotiated))|\bmaximum (?:of )?\d+ per \d+ days?\b|\breject(?:ion)?(?: code)?:? (?:76|79)\b`),
  ...cues('prior-authorization', 3, String.raw`\breject(?:ion)?(?: code)?:? 75\b`),
  ...cues('missing-information', 3,
    String.raw`\b${RECEIPT}\b[^.]{0,60}\b(?:does not|did not|do not|must|lacks?|missing|without|needs to|should)\b[^.]{0,40}\b(?:show|include|list|have|name|state|give|diagnosis|procedure code|date|npi|tax id|provider|itemi[sz]ed)\b`,
    String.raw`\b(?:not|never) (?:send|sent|receive|received|returned?|attach(?:ed)?|include[d]?|provide[d]? (?:us|the plan|the requested|the needed))\b[^.]{0,40}\b(?:x-rays?|records?|notes?|charts?|reports?|images?|photos?|forms?|documents?|information|receipts?|bill|models|narrative)\b|\bno (?:se )?(?:recibi|envi)[a-z]+\b`),
  ...cues('missing-information', 2, String.raw`\b(?:receipt|superbill|claim form)s?\b`),
  ...cues('timely-filing', 3,
    String.raw`\bclaims?\b[^.]{0,30}\b(?:must|need to|have to|should|can only) be (?:sent|filed|submitted|received|made|mailed)\b[^.]{0,40}\b(?:within|before|no later|by)\b|\b(?:sent|came|arrived|reached|received|filed)\b[^.]{0,30}\b\d+ (?:days|months|years?) after\b`),
  ...cues('eligibility', 3,
    String.raw`\b(?:coverage|membership|policy|insurance|enrollment)\b[^.]{0,30}\b(?:began|begins|started|starts|took effect|effective)\b[^.]{0,40}\b(?:after|later than)\b|\bno (?:active )?(?:coverage|insurance|policy)\b[^.]{0,40}\b(?:on|for|at) (?:this|that|the|those|your)\b|\bturned (?:19|26|65)\b|\bno longer (?:a member|insured|covered under|on the policy)\b`),
  ...cues('coordination-of-benefits', 3,
    String.raw`\b(?:paid|pay|pays|billed|bill|send|sent|submit\w*)\b[^.]{0,30}\b(?:this |the |that )?(?:claim |bill |it )?(?:to )?(?:[a-z]+ )?first\b|^(?!.*\bno longer (?:covered|eligible)\b).*\b(?:husband|wife|spouse|partner|parent|mother|father|other)'?s? (?:[a-z]+ )?(?:plan|insurance|insurer|coverage)\b`,
    String.raw`\b(?:happened|hurt|injured|injury)\b[^.]{0,20}\b(?:at|on|from) (?:work|the job)\b|\b(?:car|auto|automobile|motor vehicle) (?:accident|crash|insurance)\b|\bwork(?:place)? (?:injury|accident)\b|\bcoverage is primary\b`),
  ...cues('site-of-care', 3,
    String.raw`\b(?:infusions?|injections?|scans?|imaging|surger(?:y|ies)|procedures?|drugs?|tests?)\b[^.]{0,40}\b(?:can|could|may|should) (?:safely )?(?:be )?(?:given|done|received|performed|have|had)\b[^.]{0,30}\b(?:office|home|center|clinic|free-?standing|outpatient)\b`,
    String.raw`\bapproved only at\b|\bnot at (?:the|a) hospital\b`),
  ...cues('experimental', 3,
    String.raw`\bstill (?:being |under )(?:studied|tested|study|investigation|research)\b|\b(?:benefit|safety|value|effectiveness|results?)\b[^.]{0,60}\bnot (?:been )?(?:shown|proven|established|demonstrated|known)\b|\bno (?:fda|full) (?:approval|clearance)\b`),
  ...cues('cosmetic', 3,
    String.raw`\b(?:improve|change|enhance|alter)s? (?:your |the |his |her )?(?:appearance|looks?|self-esteem)\b|\b(?:not|no) (?:correct|restore|affect|have)? ?(?:a |any )?function(?:al)?\b|\bdoes not (?:correct|restore) (?:a )?function`),
  ...cues('bundling', 3,
    String.raw`\bno se (?:paga|cobra|reembolsa|cubre|factura)n? (?:por separado|aparte)\b|\b(?:es|son|se considera|forma) parte (?:integral )?de (?:otr[oa]|l[ao]s? mism[oa]s?) (?:procedimiento|servicio|cirugia|tratamiento)\b`,
    String.raw`\b(?:surgical|global|obstetric\w*|maternity|visit) package\b|\bnot paid by itself\b|\bcomponent of\b|\bincluded in the (?:payment|fee|price|allowance|charge)\b`),
  ...cues('duplicate', 3,
    String.raw`\brepeats? (?:a|the|an earlier) (?:charge|claim|line|bill|service)\b|\bsame (?:charge|claim|bill|line)\b[^.]{0,40}\b(?:twice|again|two times)\b|\balready paid this\b`),
  ...cues('frequency', 3,
    String.raw`\bonly (?:one|two|three|four|\d{1,2}) (?:[a-z-]+ ){0,3}(?:visits?|cleanings?|exams?|images?|sets?|tests?|screenings?|pairs?|treatments?)\b[^.]{0,30}\b(?:payable|covered|allowed|paid|a benefit)\b[^.]{0,30}\b(?:year|months?|period)\b[^.]{0,60}\b(?:this is the|third|second|another)\b`,
    String.raw`\b(?:replaced?|replacement|renewed)\b[^.]{0,30}\b(?:after|every|only|within|less than)\b[^.]{0,20}\b(?:\d{1,2}|one|two|three|five|seven|ten) (?:years?|months)\b|\bless than (?:\d{1,2}|one|two|three|six|twelve) (?:months?|years?) (?:ago|before|since)\b|\btime limitation\b|\b(?:last|previous|earlier) (?:set|pair|exam|visit|one|crown|cleaning)\b[^.]{0,30}\b(?:on|was|in)\b`),
  ...cues('not-covered', 3,
    String.raw`\b(?:alternativa|opcion|tratamiento|servicio|material|corona) (?:[a-z]+ )?(?:de menor costo|de menor precio|mas economic[oa]|menos costos[oa]|mas barat[oa])\b|\bbeneficio (?:alternativo|alterno)\b`,
    String.raw`\bup to (?:the )?age (?:of )?\d{1,2}\b|\b(?:teeth|tooth)\b[^.]{0,40}\b(?:lost|missing|pulled|extracted) (?:before|prior)\b|\bcomfort (?:or|and) convenience\b|\bbenefits? (?:is|are) not (?:provided|available|payable)\b|\bpersonal (?:comfort|convenience)\b|\bbenefits?\b[^.]{0,30}\bbased on (?:an? |the )?(?:amalgam|silver|metal|standard|lower|less)`),
  ...cues('not-covered', 2,
    String.raw`\bnot (?:a )?part of (?:your|the|this) (?:benefits?|plan|coverage|policy|contract)\b|\b(?:outside|beyond) (?:the scope of )?(?:this|your|the) (?:coverage|plan|policy|benefits?|contract)\b|\bnot included in (?:the|your|this) (?:[a-z]+ )?(?:plan|policy|coverage|benefits?|contract)\b|\bover-the-counter\b|\b(?:not payable|not paid|not replaced) (?:under|by) (?:this|your|the) (?:plan|policy|contract|coverage)\b|\bno (?:es|son|esta|estan) (?:un |parte )?(?:de )?(?:beneficio|sus beneficios|cubiert)`),
  ...cues('medical-necessity', 2,
    String.raw`\bthis many (?:services|visits|treatments|tests|units)\b|\bfor this (?:diagnosis|condition)\b|\b(?:nothing|no(?:t|where)) in the (?:records?|notes?|chart)\b|\b(?:policy|guideline|criteria|rule) (?:requires?|asks? for|calls? for|says|needs)\b|\bwould (?:not )?be enough\b|\bno (?:cumple|muestra|demuestra|hay pruebas)\b`),
  ...cues('medical-necessity', 1,
    String.raw`\b${BODY}\b[^.]{0,60}\b(?:is|are|was|were|has|have|can|without|no|mild|normal|stable|better|improved)\b`),
];
