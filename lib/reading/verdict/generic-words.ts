/**
 * Sentences that decide nothing though they speak of decisions: what may happen, what happens in general, what happened
 * before, what somebody asks. Boilerplate on appeal rights is made of them.
 */
import { holds } from '../prose/asked';

const DECIDES = String.raw`(?:den(?:y|ied|ies|ial|ials)|reject|declin|not (?:be )?(?:approv|cover|pa[iy]|authori[sz])|approv|adverse|revers|overturn|cannot|can't|will not|won't|uphold|reduc|stop|neg|deneg|rechaz)`;

const GENERIC: readonly RegExp[] = [
  // nothing was refused
  /\b(?:no|none|nothing)\b(?: (?:part|portion|amount|charges?|services?|lines?|claims?|requests?))?(?: (?:of|on|in) (?:this|your|the|these) [a-z ]{2,30})? (?:was|were|is|are|has been|have been) (?:being )?(?:denied|refused|rejected|declined|turned down)\b/,
  /\b(?:nothing|none|neither|no one)\b[^.;,]{0,60}\b(?:denied|refused|rejected|declined)\b|\bnot (?:yet |been |being )*(?:denied|refused|rejected|declined|turned down)\b/,
  /\bduplicates? (?:claims? |bills? )?(?:is|are|will be) (?:denied|rejected)\b/,
  // the choices of a filter
  /\ball\b(?: ?[|,/] ?[a-z ]{3,16}){0,3} ?[|,/] ?(?:denied|approved|paid|pending)\b/,
  // a rule on whole kinds of care, a warning to whoever got a fax by mistake
  /\b(?:services|items|drugs|treatments|supplies|procedures|charges|expenses|tests|visits) (?:that|which) (?:are|is|were|you)\b/,
  /\b(?:copying|disclosure|dissemination|distribution|sharing by|use of (?:this|the) (?:fax|information|message))\b/,
  // what a letter tells, whichever letter it is; "this letter tells you why" speaks of the case
  /^(?:and |then )?(?:it|(?:the|that|your|a|any|every) (?:denial )?(?:letter|notice|statement|eob))(?: will| should| must)? (?:tells?|explains?|shows?|says?)(?: you)? (?:exactly )?(?:why|whether|how) (?:the|an?) (?:service|claim|care|request|treatment|test|drug|medicine|procedure|bill|charge)\b/,
  // how reviewers are paid
  /\b(?:paid|rewarded|compensated|employed|promoted)\b (?:more |less |differently )?(?:by|based on|for|according to|depending on) (?:the |any |his |her |their |what )?(?:outcomes?|results?|number|decisions?|denials?|denying|refusing|saying)\b/,
  // what a word of the page means
  /^[a-z ]{3,30}: (?:what|the (?:most|amount|part|fee|price|total|share)|an? (?:amount|fee|fixed)|how much|whether)\b/,
  // a sentence that opens with a condition, and what would or could have been
  /^\W{0,3}(?:if|unless|in case|should you|si|a menos que)\b/,
  /\b(?:would|could|might) (?:also )?(?:have been|be|have) (?:denied|refused|rejected|approved|paid|covered)\b/,
  /\b(?:will|would) be (?:denied|rejected|closed|refused)\b[^.;]{0,80}\b(?:if|unless)\b/,
  // a question asks, unless it is the title of an answer
  /^(?!why\b|por que\b|what (?:did|was|is)\b|our decision|your).{0,160}\?\s*$/,
  // a condition before the deciding word, in the same clause
  new RegExp(String.raw`\b(?:if|unless|in case|should (?:you|your|we|the|a|any|this)|suppose|say|si|a menos que)\b[^.;,]{0,140}?\b${DECIDES}`),
  /\b(?:if|unless|in case|should|si|cuando|when)\b[^.;,]{0,100}\b(?:decided?\b[^.;,]{0,40}\bfavor\b|mantenemos|mantiene|confirmamos|upheld|sustained?|affirm|keep|kept|shar(?:ed|e|eable)|eligible)/,
  /\b(?:when|whenever|once|cuando)\b[^.;,]{0,80}?\b(?:den(?:y|ies)|(?:is|are|be) (?:denied|not approved|not covered|rejected|approved)|does not (?:approve|cover|pay)|not be (?:covered|paid|approved)|niega|deniega)\b/,
  new RegExp(String.raw`\b(?:may|might|can|could|would|should|puede|podria|pueden)(?: also| still| sometimes)? (?:be )?(?:den(?:y|ied)|reject(?:ed)?|declined?|reduced?|ser (?:neg|deneg|rechaz))|\b(?:may|might|would|should)(?: also| still| sometimes)? not be (?:approved|covered|paid|authori[sz]ed|payable)`),
  /\b(?:(?:(?<!\b(?:after|before|above|beyond|over|than) )that|which|who|anything)|(?<!\b(?:following|these|those|above|requested|listed|your|the) (?:[a-z]{1,12} )?)(?:services|claims|care|requests)) (?:is|are|was|were|has been|have been) (?:not |being )?(?:denied|approved|covered|rejected|authori[sz]ed|paid)\b(?! (?:because|since|for|on|as)\b)/,
  /\b(?:will|shall) (?:decide|determine|see|consider|tell you|let you know)\b[^.;]{0,20}\bwhether\b/,
  /\b(?:that|which) (?:is|are|was|were) (?:not )?(?:eligible|ineligible|shareable|shared)\b/,
  /\b(?:how|where|when) (?:to|do i|can i|do you) (?:appeal|file|dispute)\b/,
  /^(?!.*\b(?:reversed|overturned|uph(?:eld|old)|stands|affirmed|sustained|maintained|resulted in|this is an?)\b).*\b(?:a|any|all|every|each|no|some|most|many|these|other|example|earlier|previous|prior|past|former) (?:[a-z]+ )?(?:denied|denials?|rejected|adverse)\b/,
  /\b(?:denied|rejected) (?:claims|requests|services|charges|coverage) (?:and|or|can|may|must|should|are|will)\b/,
  /\b(?:for example|for instance|such as|frequently asked|glossary|por ejemplo)\b/,
  /\b(?:right to|rights? (?:if|when)|appeals?,? (?:if|when)|to appeal (?:an?|any|the|our|this) (?:denial|decision|adverse))\b/,
  /\b(?:copies|copy|list|examples?|types?|kinds?|history) of [^.]{0,60}\bden(?:ied|ials?)\b/,
  /^(?:was|is|were|has|did|do|does|can|could|what|how|where|when|need|fue) [^?]{0,80}\?$/,
  /\b(?:what (?:does|is|if)|learn (?:what|how|why|about|more)|tips|steps)\b/,
];

/** The past is told, not decided: what was appealed, what another letter said. */
const RECOUNT: readonly RegExp[] = [
  /\b(?:you|your (?:doctor|provider|physician|prescriber|representative)) (?:have )?(?:appealed|asked us to (?:reconsider|review)|disagreed|requested (?:an appeal|a (?:re)?(?:view|consideration|determination)))\b/,
  /\b(?:originally|initially|previously|first|earlier|already) (?:denied|declined|rejected|refused|approved)\b/,
  /\b(?:appeal|review|reconsideration|redetermination|complaint|grievance) (?:of|about|against|regarding|concerning) (?:our|the|a|its)\b[^.]{0,80}\b(?:decision|denial|determination|den(?:y|ied))\b/,
  /\b(?:in|by) which (?:we|the plan)\b/,
  /^(?:in the meantime|meanwhile|until then)\b/,
  /^earlier,? (?:on|in|we|this|that|your)\b|\bhad (?:been )?(?:turned down|denied|refused|rejected|declined)\b/,
  /\b(?:asked?|ask|asking) us to (?:change|look (?:again )?at|reconsider|reverse|review) our\b/,
  // what is to be looked at again, and what was done with it before
  /\b(?:asked|asks?|asking) us to (?:look (?:again )?at|look again at|take another look at|reconsider|review|re-?examine) (?:the|your|that|this|a) [^.;]{1,90}?\b(?:which|that) (?:was|were|had been|has been|we|the plan)\b[^.;]{0,30}\b(?:denied|declined|refused|rejected|not (?:paid|approved|covered))\b(?![^.;]*\b(?:again|upheld|uphold|remains?|stands)\b)/,
  /\b(?:acknowledg\w+|received|got|thank you for)\b[^.;]{0,60}\byour (?:[a-z-]+ )?(?:appeal|grievance|complaint|request (?:for|to) (?:an? )?(?:[a-z]+ )?(?:review|reconsider\w*|redetermination|look))\b[^.;]{0,120}\b(?:which|that) (?:was|were|had been|we had)\b[^.;]{0,20}\b(?:denied|declined|refused|rejected|not (?:paid|approved|covered))\b(?![^.;]*\b(?:again|upheld|uphold|remains?|stands)\b)/,
  /\b(?:decision|notice|letter|denial) (?:of|dated) [a-z0-9 ,/]{6,24},? (?:which|that|in which|when|denying|to deny)\b/,
];

const QUOTED = /["«][^"»]{0,100}\b(?:den(?:y|ied|ial)|not medically necessary|not covered|approved)\b[^"»]{0,100}["»]/;

export const isGeneric = (words: string): boolean => QUOTED.test(words) || GENERIC.some((pattern) => holds(pattern, words));
export const isRecount = (words: string): boolean => RECOUNT.some((pattern) => holds(pattern, words));

/** A box of a form that was not ticked: its words are not said. */
export const isUnticked = (words: string): boolean => /^\s*(?:[☐□❏❑⬜¤]|\[\s?\]|\(\s?\))/u.test(words);

/** A condition or a question: nothing at all is said in it, not even that something is still to come. */
export const isConditional = (words: string): boolean => /\b(?:if|unless|whether|in case|when|once|si|cuando)\b/.test(words) || /\?\s*$/.test(words) || QUOTED.test(words);
