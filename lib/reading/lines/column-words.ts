/**
 * What the heading of a column (or the label of an amount in a card) means, as data. Patterns run on the folded heading,
 * white space squeezed; the first that matches counts, so that a narrow meaning stands before a wide one.
 */
export type Meaning =
  | 'serviceDate' | 'processedDate' | 'code' | 'description' | 'revenueCode'
  | 'billed' | 'discount' | 'allowed' | 'notCovered' | 'deductible' | 'copay' | 'coinsurance' | 'planPaid' | 'otherPaid' | 'memberOwes'
  | 'remarks' | 'status' | 'approved' | 'claimNumber' | 'provider' | 'patient' | 'units' | 'ignored';

const WORDS: readonly (readonly [Meaning, RegExp])[] = [
  // headings that look like an amount's and are none
  ['ignored', /^(?:actions?|details?|view|line|ln|#|no|item #|tooth.*|surface|surf\.?|area|pos|place of service|mod|modifiers?|plan ?%|%|coverage(?: level)?|level|benefit level|coverage %|%.*covered|in network|out of network|in-network|out-of-network|rx ?#?|rx number|days.? supply|tier|network|network status|[a-z ,-]{0,30}\bservices? claims)$/],
  ['units', /^(?:units?|qty|quantity|no\.? of (?:units|services)|count|cantidad|unidades)$/],
  ['processedDate', /^(?:(?:date )?(?:processed|received)|decision date|date paid|(?:processed|received|paid) (?:on|date)|fecha de (?:proceso|pago))$/],

  // cost sharing, kept apart from what is not covered
  ['deductible', /\bdeduct|^ded\b|\bdeducible\b/],
  ['coinsurance', /co-?\s?ins|\bcoaseguro\b/],
  ['copay', /co-?\s?pay|^copago/],
  ['otherPaid', /\bother (?:insurance|coverage|plan|payments?|payer|carrier|amounts? paid)|\b(?:paid|payment) (?:at|by) (?:visit|other)|^paid at\b|\bprimary (?:paid|payer|plan)|\bcob\b|medicare paid amount other|\bpaid by (?:other|another|primary)|\botro seguro|\bprior payments?/],

  // discounts are never `notCovered`
  ['discount', /\bdiscounts?\b|\bsavings?\b|\bsaved\b|\bwrite-?\s?off|\bcontractual\b|\bnetwork (?:adjust|reduction)|^adjust(?:ment|ed)?s?(?: amount)?$|\bplan adjust|provider (?:adjust|responsib|write)|\bdescuento|\bahorro/],

  // what a plan does not pay, before what it pays
  ['notCovered', /\b(?:do|does|did|will|can) ?(?:not|n't) (?:pay|cover|allow|reimburse)|\b(?:is|are|was|were) ?(?:not|n't) (?:covered|payable|paid)|\bnot paid by\b|\bwon't (?:pay|cover)/],

  // who gave the care, though the words speak of services
  ['provider', /^who (?:you|they|i|patient|member) (?:saw|visited|went to)$|^who (?:treated|provided|gave|billed|cared|performed|did)\b[a-z ]{0,24}$|^(?:doctor|place|person) (?:you )?(?:saw|visited)$/],
  ['provider', /^(?:services? )?(?:provided|rendered|performed|furnished|prescribed|given) by$|^(?:service|rendering|treating|billing|servicing|performing) (?:provider|doctor|physician|dentist)s?$/],

  // who sent the bill comes before whom it was sent to
  ['billed', /\b(?:providers?|doctors?|hospitals?|dentists?|facility|facilities|pharmac(?:y|ies)|suppliers?|clinics?)\b[a-z ]{0,8}\b(?:billed|charged|submitted|asked|claimed|requested|wants)\b(?! (?:to )?you\b)/],

  ['allowed', /^(?:plan |your |member |network |negotiated |discounted |drug )?(?:price|rate|fee|charge)s? (?:under|with|through|after|in|for|from) (?:your|the|our|my) (?:[a-z]+ )?(?:plan|network|insurance|contract|benefits?|discount)s?$|^(?:price|rate|charge) (?:we|the plan) (?:agreed|negotiated)\b.{0,20}$/],

  // the plan's payment, where the plan is named after "your" or "what"
  ['planPaid', /\b(?:your|the|what(?: your)?|my) (?:[a-z]+ )?(?:plan|insurance|insurer|benefits?)(?:'s)?(?: share| has| have)? ?(?:paid|pays|pay|payment|share)?$/],

  // what the member owes
  ['memberOwes', /\b(?:you|patient|member|your|enrollee|beneficiary|subscriber|customer|participant|insured|student|employee|retiree|cardholder|i|usted|su)(?:'(?:s|ll))?\b[^$]{0,22}\b(?:owe|owes|pay|pays|paid|share|responsib\w*|resp|cost|costs|balance|liability|billed|total|portion|debe|deber|paga|parte|costo)\b|^(?:pt|mbr|memb?|pat)\.? (?:resp|owes|bal)|\bresponsabilidad\b|\bamount (?:you |due|owed)|\bpuede deber\b|^(?:what|total) (?:you|i) (?:may )?(?:owe|pay)|^balance(?: due)?$|^cost ?share$|^max(?:imum)? you\b|\b(?:due|owed|payable) (?:from|by) (?:the )?(?:you|patient|member|subscriber|participant|insured|enrollee|student|employee)\b|\b(?:your|my|patient|member|enrollee|subscriber|participant|student)(?:'s)? (?:part|portion|due|amount due|obligation|bill)\b|^you are responsible for$|\bmay bill (?:you|the (?:member|patient|enrollee))\b|^(?:patient|member|student|participant|employee)(?: amount)? (?:due|owed)$|^left (?:for|to) you(?: to pay)?$|^out[- ]of[- ]pocket(?: (?:cost|amount|expense)s?)?$/],

  // the plan's payment
  ['planPaid', /\b(?:plan|we|medicare|tricare|medicaid|insurance|insurer|benefits?|carrier|amount|amt\.?|total|oscar|champva|provider|program)\b[^$]{0,18}\b(?:paid|pays|payment|pay|paid to (?:you|provider))\b|^paid$|^paid (?:amount|by|to)\b|\bplan'?s? share\b|^payment(?:s| amount)?$|^(?:plan |net |total |our )?benefits?(?: paid| amount| payable| payment)?$|^(?:net |total )?(?:amount )?payable(?: (?:amount|by (?:us|plan|the plan)))?$|^(?:our|check|claim) (?:payment|share|amount)$|^(?:sent|paid) to (?:the |your )?(?:provider|doctor|dentist|hospital|facility|you)$|^total paid$|^estimated benefit$|\b[a-z]+ (?:paid|pays)$|\bpagad[oa]|^pago del plan|\bpago\b|\bnet (?:paid|payment)|^(?:amount |total |net )?reimburse/],

  // not covered, before what is allowed ("not allowed") and before billed ("charges not covered")
  ['notCovered', /\bnot[ -]?(?:covered|payable|eligible|paid|approved)\b|\bnon-?\s?cov|\binelig|\bexcluded?\b|\bexclusion|\bdenied (?:amount|charges?)|^denied$|\bamount denied\b|\bdisallow|\bunpaid\b|\bnon-?(?:payable|eligible|allowed|allowable)\b|\bnot reimburs|^(?:over|above|exceeds?) (?:the )?(?:plan )?(?:limits?|maximum)$|^rejected$|^refused$|\brejected amount\b|\bno cubiert|\bno pagad/],
  ['discount', /\bnot allowed\b/],
  ['allowed', /\ballow|\beligible\b|\b(?:member|network|negotiated|contract(?:ed)?|plan|pdp|ppo|dppo|hmo|epo|discounted|agreed|accepted|approved|preferred|participating|repriced|fund|our) (?:rate|price|fees?|amount|charges?)\b|^(?:our |plan |fund )?accepted(?: (?:fee|amount))?$|\bfee schedule\b|\b(?:reasonable|usual) (?:and|&) customary\b|^(?:r ?& ?c|u ?& ?c|ucr|r and c|mpa|mpb)(?: (?:amount|fee|charge))?$|\btable of allowance|^(?:benefit|payment) basis$|\bbasis (?:of|for) (?:payment|benefits?)\b|\bcovered (?:amount|charges?|expenses?)|^covered$|^(?:our |plan |total )?approved(?: (?:amount|charges?|fees?))?$|\b(?:medicare|tricare|champva|plan|we)(?:[- ]?|'s | has | have )(?:approved|allowed|allowable|approves|allows)\b|^approved amt|\bmaximum (?:allowable|fee)|\bmac\b|\brecogni[sz]ed|\bconsidered (?:amount|charges?)|^considered$|\bpermitid|\baprobad/],

  // state of a line
  ['approved', /\b(?:service|item|claim)s? approved\b|\bapproved\s?\?|\bcovered\s?\?/],
  ['status', /^(?:claim )?(?:status|decision|determination|outcome|result|estado|decisi[o]n|estatus)(?: of claim)?$/],

  // remarks, before codes
  ['remarks', /\b(?:remarks?|rmks?|notes?|messages?|msgs?|explanations?|comments?|footnotes?|see|notas?|observaciones)\b|\b(?:reason|adj(?:ustment)?|denial|policy|remark|message|ansi|carc|rarc|eob|action|explanation|processing|motivo) ?(?:codes?|reasons?|policy)\b|^(?:adj\.? )?reasons?$|^polic(?:y|ies)$|\bcodigo de (?:motivo|razon)|^(?:carc|rarc|why)$|^motivo|^raz[o]n/],

  // amounts billed
  ['billed', /\bbill(?:ed|ing)?\b(?! code)|\bcharg(?:e|es|ed)\b|\bsubmitted\b|\b(?:dentist|provider|doctor|physician|office|hospital|facility)'?s? (?:fee|price|amount|total)s?\b|^(?:full |regular |usual |actual |total )?fees?$|^(?:regular|full|retail|list|original|gross|pharmacy|pharmacy's|drug|store|cash|submitted) (?:price|cost|charge)$|^retail$|^ingredient cost$|\bcobrad|\bfacturad|\bcargos?\b|^cost$|\bamount (?:claimed|requested)|^total cost|^price$|^(?:total )?amount$|^total$|^importe$|^monto$/],

  // dates, codes, words
  ['serviceDate', /\b(?:dates?|dos|fechas?)\b(?! (?:processed|received|paid))|\bfrom ?- ?to\b|^service dates?|^filled(?: on)?$|^when$|^visited on$|^starts?$|^(?:from|begin)$/],
  ['revenueCode', /^rev(?:enue)?(?: codes?)?$/],
  ['claimNumber', /\bclaim ?(?:#|number|no\.?|id|num)|^claim$|\breclamo (?:n|num|#)|^reclamo$/],
  ['code', /\b(?:cpt|hcpcs|ada|cdt|proc(?:edure)?|billing|service|treatment|svc)\b[^a-z]{0,3}(?:codes?|cd)\b|^(?:cpt|hcpcs|cdt|ada)[^a-z]*(?:hcpcs|cpt)?$|^codes?$|^proc\.?$|^ndc(?: codes?| numbers?| no\.?| #)?$|^(?:national )?drug codes?$|^codigo(?: de (?:servicio|procedimiento))?$|^billing code$/],
  ['patient', /^(?:patient|member|person|who|paciente|miembro)(?: name)?$/],
  ['description', /\bservices?\b|\bdescription\b|\bprocedures?\b|\btreatment\b|\bitems?\b|\bdrugs?\b|\bmedication|\bmedicine|\bprescription|\btype of (?:service|care|visit)|^what\b|^type$|\bsupplies\b|\bservicios?\b|\bdescripcion|\bmedicamento|\bprocedimiento|^visit$|^care$/],
  ['provider', /\bproviders?\b|\bdoctors?\b|\bfacility\b|\bdentist\b|\bphysician|\bpharmacy\b|\bhospital\b|\bproveedor|^where\b|^seen by|\bmedico\b|\bclinic\b|\bsupplier$/],
  ['approved', /^approved$/],
];

/** The meaning of a folded heading; undefined where the words are no heading of a claim line. */
export function meaningOf(heading: string): Meaning | undefined {
  const words = heading.replace(/\s+/g, ' ').replace(/\bamts?\b\.?/g, 'amount').replace(/\bchgs?\b\.?/g, 'charges').replace(/^[\s*:.#-]+|[\s*:.]+$/g, '').trim();
  if (words === '' || words.length > 60) return undefined;
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** Columns whose cells are amounts of money. */
export const AMOUNT_MEANINGS: ReadonlySet<Meaning> = new Set([
  'billed', 'discount', 'allowed', 'notCovered', 'deductible', 'copay', 'coinsurance', 'planPaid', 'otherPaid', 'memberOwes',
]);

/** Words that begin the row of a total. */
export const TOTAL_WORDS = /^(?:(?:(?:grand|claim|claims|page|column|statement|your|plan|combined|family|household|final|month|monthly|period|overall|document|patient|member|visit|provider|report|policy|check|service) |sub-?)*totals?\b(?! (?:hip|knee|shoulder|joint|body|ankle|elbow|disc|parenteral|thyroid|abdominal|hysterectomy|bilirubin|protein|cholesterol|testosterone|iron|psa|t3|t4|laparoscop|lymph|contact|service|obstetric|mastectomy))|totales\b|total del|amount(?:s)? for (?:this )?claim|this claim|(?:for )?all (?:\w+ )?claims\b|all (?:services|lines|charges)\b|sum(?:s|mary)?\b|suma\b|claims? (?:total|sum)|both claims\b)/;
