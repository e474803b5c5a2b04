/** Words of the trade by which names are told apart: companies that decide claims, their offices, and everybody else. */

/** Words that names of plans, insurers, administrators, funds and benefit managers hold. */
export const DECIDER =
  /\b(?:health(?:care|plans?|first|net|partners)?|insurance|insurers?|reinsurance|plans?|mutual|blue(?:cross|shield)?|assurance|indemnity|casualty|underwriters|benefits?|care|rx|scripts?|dental|vision|eyecare|medicare|medicaid|advantage|(?:benefits?|claims?|plan|health|medical|trust|fund|party) administrat(?:ors?|ive|ion)|administrators|administrative services|tpa|behavioral|military|caremark|salud|seguros?|aseguradora|hmo|ppo|pdp|epo|solutions|partners|life|medical group|medical plan|management|welfare fund|(?:medical|welfare|benefits?|employees?|teachers|workers|trades|health) (?:trust|fund)|co-?op|cooperative|healthshare|fellowship|federal services|government (?:services|benefits)|claims services|benefit trust|vbea|veba)\b/i;

/** Words that names of deciders hold too, but names of many others as well: enough beside a cue, not alone. */
export const PERHAPS_DECIDER = /\b(?:trust|fund|share|sharing|ministr(?:y|ies)|assist|alliance|coverage|protect(?:ion|ive)?|premier|senior|choice|exchange|collective|guild|brotherhood|union|program|administration|services|group|company|corp|corporation|inc|association|network|systems?|national|american|united|local)\b/i;

/** Words of those who give care or sell it. */
const CARE_GIVERS =
  /\b(?:hospitals?|clinics?|clínicas?|medical (?:center|centre|associates|supply|equipment)|centro m[ée]dico|health (?:center|centre|clinic)|cent(?:er|re)s? (?:for|of)|surgery|surgical|surgeons?|surgicenter|physicians?|doctors?|orthop\w+|dermatolog\w+|pediatrics?|pediatricians?|radiolog\w+|imaging|cardiolog\w+|neurolog\w+|oncolog\w+|patholog\w+|dermatopathology|anesthesia|urolog\w+|gastro\w+|obstetrics|gyn\w+|podiatr\w+|chiropract\w+|spine|optical|optometr\w+|opticians?|eye (?:center|associates|doctors|clinic)|audiolog\w+|hearing|laborator(?:y|ies)|labs?|diagnostics?|home (?:health|care)|hospice|nursing|rehab(?:ilitation)?|skilled|ambulance|rescue|therapy|therapists?|dentistry|orthodont\w+|endodont\w+|periodont\w+|oral|dds|dmd|urgent care|infusion|dialysis|sleep|wound|equipment|supply|prosthetics|orthotics|recovery|counseling|practice|family medicine|internal medicine|p\.?l\.?l\.?c|pc|md|drug ?store|pharmacy(?! (?:benefits?|solutions|services|management|care)))\b/i;

/** Offices of the State, reviewers from outside, helpers. */
const AUTHORITIES =
  /\b(?:departments? of(?! (?:veterans|defense))|dept\.? of|divisions? of|bureau|commission(?:er)?s?|attorney general|u\.?s\.? department|ombuds\w*|legal (?:aid|services|assistance)|social security|senate|secretary|court|rights center|elder ?care|eldercare|ship|counseling program|quality improvement|qio|independent review|review (?:organization|entity)|iro|office (?:for|of (?:civil|personnel|administrative|the))|civil rights|security administration|personnel management|assistance program|consumer (?:assistance|protection)|fair hearings?|hearings?|marketplace|better business|university hospital|credit union|bank|urac|ncqa|accredit\w+|cms|centers for medicare|state capitol|postal service)\b/i;

/** Whether a name is that of someone who decides no claim: a giver of care, an authority, an outside reviewer. */
export const isOther = (name: string): boolean => {
  const words = name.replace(/(?<=\p{Ll}{2})(?=\p{Lu})/gu, ' ');
  return CARE_GIVERS.test(words) || AUTHORITIES.test(words);
};

/** What a paper, a rule or a column is called. */
export const NO_COMPANY = /\b(?:amounts?|charges?|approved|notice|statement|summary|number|date|act|code|law|policy|policies|guidelines?|criteria|manual|handbook|certificate|evidence of coverage|form|letter|rights|section|line|deductible|copay(?:ment)?|coinsurance|formulary|tier|portal|app|library|journal)$/i;

/** A firm that reviews for a plan: it is named only where no plan or administrator is. */
export const REVIEWER = /\b(?:clinical review|medical review|utilization review|review (?:partners|services|associates|group|solutions|network)|integrity|recovery services|peer review|audit|reviews?)\b/i;

/** Words that say nothing alone, so that a name of these only is none. */
const EMPTY =
  /^(?:the|of|and|&|for|a|an|your|our|my|their|this|that|health|healthcare|insurance|plans?|care|benefits?|coverage|medicare|medicaid|advantage|dental|vision|medical|rx|life|management|services?|solutions|group|company|inc|llc|corp|hmo|ppo|epo|claims?|home|wellness|pharmacy|members?|subscribers?|participants?|enrollees?|employees?|employers?|primary|visit|explanation|statement|summary|notice|decision|prescription|drug|drugs|prior|authorizations?|you|network|spending|costs?|account|card|digital|id|details|not|covered|messages?|dashboard|search|help|overview|department|dept|unit|federal|state|national|u\.?s|board|trustees?|fund|trust|union|local|office|administrators?|sponsor|trustees|committee|appeals?|grievances?|review|policy|contract|certificate|evidence|document|booklet|manual|handbook|brochure|website|portal|center|section|part|parts?|page|chapter|title|article|exhibit|form|letter|date|number|no|type|name|information|customer|service|contact|us|we|call|fax|phone|mail|write|address|time|hours|am|pm|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|english|spanish|español|important|important:|program|administration|high|low|standard|basic|option|individual|family|self|short|term|student|students|university|college|school|welfare|benefit|administrative|coordination|coordinators?|utilization|clinical|quality|procedures?|executive|chief|officer|directors?|president|manager|specialists?|team|desk|intake|operations|relations|correspondence|communications|enrollment|eligibility|records|reconsiderations?|redeterminations?|amount|maximum|total|nurse|case|disability|system|systems|corporation|organization|association|society|secure|advocacy|assistance|wellness|retiree|retirees|active|medico|salud|seguro|seguros|de|del|la|el|los|las|y|su|se|si)$/i;

/** Whether a name has a word of its own. */
export const hasOwnWord = (name: string): boolean => name.split(/[\s/]+/).some((word) => !EMPTY.test(word.replace(/[.,;:()]+$/, '').replace(/['’]s?$/, '')) && /\p{L}{2}/u.test(word));

/** What a company's name may end with after a comma or a space. */
export const LEGAL_FORM = String.raw`(?:Inc|LLC|L\.L\.C|Corp|Co|Ltd|LLP|LP|PBC)\b\.?`;
