/** The service, item or drug that the paper is about: without codes, diagnosis and quantity. */
import type { Segment } from '../../shapes/segments';
import type { Candidate, FieldContext, FieldSpec } from '../engine';
import type { Reader } from '../values';
import { isFirm } from './care-words';
import { inHeadingRow } from './heading-row';
import { isEveryday, speaksOfInsurance } from './insurance-words';
import { inside } from './prose';
import { canBeService, serviceName } from './service-name';
import { mentioned } from './service-phrases';
import { afterCode, besideCode, besideStatus, drugAcrossCells, heading } from './service-rows';
import { announced, beforeCode, decided, drugs } from './service-sentences';
import { isNoCare, namesCare } from './service-words';

/** A name behind a label that has no colon: only one that names a kind of care. */
const sureService: Reader<string> = (text) => {
  const match = serviceName(text);
  return match && namesCare(match.value) ? match : undefined;
};

/** `29881 Knee arthroscopy` on the line of its label; in a column each row has a code. */
const codedService: Reader<string> = (text) => {
  const code = /^\s{0,3}(?:CPT|HCPCS|CDT)?\s?(?:\d{5}|[A-V]\d{4})(?:-[A-Z0-9]{2}){0,2}\s{1,2}(?:[-–:]\s)?(?=\p{L})/u.exec(text)?.[0].length;
  const match = code ? serviceName(text.slice(code)) : undefined;
  return match && { value: match.value, start: match.start + code!, end: match.end + code! };
};

const trimmed = (stop: RegExp): Reader<string> => (text) => {
  const m = stop.exec(text);
  return serviceName(m ? text.slice(0, m.index) : text);
};

/** Lines and sentences that name a service by where it stands in them, not by what is decided of it. */
const PATTERNS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:prescription drug|medical services\/items listed below[^:]{0,120}|coverage for|following (?:service|item|drug)s?|payment of|authorization for):\s{1,3}([^\n.:]{3,120}(?:\n[^\n]{0,60})?)/gi, 2.2],
  [/\b(?:Re|RE|Subject|Asunto|Regarding):\s(?!Notice|NOTICE|Claim|Appeal|Your|Denial|Member|We |Decision|Case|Request|Important|Explanation)(\p{Lu}\p{Ll}[^\n]{4,90})/gu, 1.9],
  [/^([\p{Lu}][^\n.]{4,60})\.\sReferred by\b/gmu, 2.2],
  [/\b(?:bills?|bill) for\s(?:the\s|your\s)?(\p{Ll}[^\n.]{3,60}?)\s(?:at|by|from) (?=\p{Lu})/gu, 2],
  [/^(?:Cost estimate|Estimate|Pre-?treatment estimate) for\s([^\n.]{3,80})$/gimu, 2.2],
  [/\bcubra\s(?:el\s|la\s|los\s|las\s)?([^\n.]{3,90}(?:\n[^\n.]{0,60})?)/giu, 2],
  [/\bdenied one charge on this claim:\s([^\n.]{3,60})/gi, 1.8],
  [/\bfor\s((?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s\p{Ll}[\p{Ll} ]{3,30}visits?)\b/giu, 1.3],
  [/(?:^|[.\n]\s?)(\p{Lu}[\p{L}-]{3,24}\s\d[\d.,/]{0,8}\s?(?:mg|mcg|mL|units|%|g)\b(?:\/[\d.]{0,4}\s?\p{L}{1,4})?(?:\s\p{Ll}[\p{Ll}-]{2,16}){0,2})(?=\s(?:is|was)\s|\n|\s{2,})/gmu, 1.3],
];

/** `Notice of Action - ABA therapy for Milo Ruiz (Case 5520)`: the title of a paper with what it is about. */
const titled = inside(/^(?:Notice|Denial|Approval|Decision|Determination|Partial denial|Aviso|Decisi[óo]n)\b[^\n:–—-]{0,50}\s[–—-]\s([^\n(]{4,80}?)(?=\s(?:for|para)\s\p{Lu}|\s\(|\n|$)/gmu, sureService, 2.2);

const proseRules = PATTERNS.map(([pattern, score]) => inside(pattern, trimmed(/\s(?:from|at|by)\s(?=[A-Z])|\s(?:and\s)?(?:gave|because|we\s|but\s|you\s(?:got|had|received))/), score));

/** What running words tell of the service; a phrase that several of them name, or name at more length, gains. */
function agreed(context: FieldContext): Candidate<string>[] {
  const told = [...announced(context), ...decided(context), ...beforeCode(context), ...drugs(context), ...mentioned(context)];
  const keys = told.map(({ value }) => value.toLowerCase());
  const fuller = (key: string): number => Math.max(0, ...told.flatMap(({ score }, k) => (key.endsWith(` ${keys[k]!}`) && key.split(' ').length - keys[k]!.split(' ').length <= 2 ? [score] : [])));
  return told.map((candidate, i) => {
    const others = keys.filter((key, k) => k !== i && told[k]!.start !== candidate.start && keys[i]!.includes(key)).length;
    const longer = keys.some((key, k) => k !== i && told[k]!.start === candidate.start && key.length > keys[i]!.length) ? 0.2 : 0;
    return { ...candidate, score: Math.max(candidate.score + Math.min(3, others) * 0.15, Math.min(fuller(keys[i]!) + 0.1, 1.8)) - longer };
  });
}

const REFUSED = /\b(?:not (?:approved|authorized|covered|certified|medically necessary)|denied|upheld|declined|non-certified|partly (?:approved|denied)|partially (?:approved|denied)|approved (?:in part|elsewhere)|denegad[oa]|negad[oa])\b/i;
const GRANTED = /\b(?:approved|authorized|reversed|overturned|certified|covered|aprobad[oa])\b/i;

/** Of several services the refused one counts: what its row, or the lines of its card, say of it. */
function verdictBeside({ text }: FieldContext, end: number, segment: Segment | undefined): number {
  const row = segment?.cell && (segment.line.cells?.length ?? 0) > 2;
  const said = row ? text.slice(end, segment.line.end).split(/[\t\n]/).at(-1)! : (/^[\s\S]{0,110}?(?=\n(?:Service|Item|Line|Drug|Request) \d|$)/.exec(text.slice(end, end + 110))?.[0] ?? '').split(/\n\n(?=\S)/)[0]!;
  if (REFUSED.test(said)) return 0.4;
  return GRANTED.test(said) ? -1 : 0;
}

/** What the end of its own line says: `2. Rhinoplasty (30410) ....... NOT APPROVED`, `Visita (99204): … pagado $75.00`. */
function saidOnLine(text: string, end: number): number {
  const rest = /^[^\n]{0,160}/.exec(text.slice(end, end + 160))![0];
  const paid = /\b(?:paid|pagado)[:\s]{1,2}\$?(\d[\d,]{0,7}\.\d\d)\b/i.exec(rest);
  if (paid) return Number(paid[1]!.replace(/,/g, '')) > 0 ? -0.6 : 0.4;
  const state = /^\s{0,2}(?:\([^)]{1,40}\))?\s{0,3}(?:[.·…:–—-]\s?){1,60}(\p{L}[\p{L} ]{2,28})\.?\s*$/u.exec(rest)?.[1] ?? '';
  return REFUSED.test(state) ? 0.4 : GRANTED.test(state) ? -1 : 0;
}

/** From this score on a candidate stands behind a label. */
const LABELLED = 3.3;

const isOther = (value: string, done: Done): boolean => [done.insurer, done.planName, done.provider, done.facility, done.memberName, done.patientName].some((other) => other?.value === value);
interface Done {
  readonly [field: string]: { readonly value: unknown } | undefined;
}

/** How much of it, and where or how fast: said of a service, and none itself. */
const QUANTITY = /^(?:pens?|tablets?|capsules?|patch(?:es)?|vials?|doses?|sensors?|syringes?|kits?|strips|visits?|days?|hours?|sessions?)(?:\s\([^)]*\))?(?:\s(?:in|every|per|each|an?|for)\s.*)?$|^\S+-\d{3,}$|^(?:qty|quantity|cantidad|days?['’]? supply|refills?|units?|d[íi]as de suministro)\b/iu;
/** Where on the body: said of a service, and none itself. */
const BODY_ALONE = /^(?:(?:left|right|upper|lower|both) )?(?:hand|foot|feet|knee|hip|back|neck|arm|leg|shoulder|eye|ear|head|wrist|ankle|elbow|finger|thumb|toe|face|nose|chest|jaw|mouth|skin|mano|pie|rodilla|espalda|cuello|brazo|pierna|hombro|ojo)s?$/i;
/** Where care was given; what was done there tells more. */
const STAY = /^(?:(?:inpatient|outpatient|hospital|acute|overnight|clinic|facility|follow-up)\s){0,2}(?:stay|admission|hospitalization|visit|appointment)$/i;
const SETTING = /^(?:inpatient|outpatient|office|home|surgical|medical|elective|urgent|standard|expedited|routine|in-?network|out-of-network|acute|hospital|paciente (?:interno|externo))(?:\s?[–/-]\s?\w+)?$/i;

const THING = 'service|services|item|items|care|treatment|procedure|procedures|test|study|exam|equipment|supply|supplies|drug|medication|medicine|stay|surgery|therapy';
/** Labels of what was asked for, whatever the word for it: their value has to name a kind of care. */
const ASKED = [
  `${THING} asked_for|ordered|proposed|prescribed|reviewed|needed|denied|refused|approved|authorized|decided|in_question|under_review|being_requested|you_asked_for|affected|involved|described|billed`, `what you|your_doctor|your_provider|the_doctor|they asked_for|requested|ordered|wants`, 'what was|we_were asked|asked_for|requested|ordered|reviewed|denied|approved|billed|done', 'asked for', 'request', 'your request', 'the request', 'we reviewed', 'we denied', 'you asked for',
  'authorized|approved|denied|reviewed|proposed|ordered|planned|covered service|services|item|care|treatment|procedure|drug|medication|benefit|study', `${THING} name|type|description`, 'benefit', 'benefit used', 'study', 'scan', 'surgery', 'therapy', 'type of treatment|visit|procedure|test|equipment', 'visit type', 'subject of this|the review|request|decision', 'lo que se pidió|solicitó', 'se pidió', 'estudio|examen|cirugía|equipo|terapia|artículo solicitado?', 'atención solicitada', 'tipo de servicio|atención|tratamiento',
];
const NAMED = ['service|services|item|drug|medication|medicine|treatment|procedure|prescription requested', 'requested service|item|drug|medication|treatment', 'description of service|services|treatment', 'service description', 'type of service|care', 'service subject to notice', 'drug name?', 'name of drug|medication', 'medication|medicine|drug', 'level of care', 'level|care|drug|medicine|stay requested', 'medicine requested', 'requested medicine', 'servicio|servicios|medicamento|medicina|tratamiento solicitado?', 'item', 'equipment', 'service', 'what', 'request for', 'treatment', 'procedure', 'test|exam|study|equipment|supply requested?', 'care requested', 'service/item', 'service type', 'descripción del servicio', 'services requested'];

const serviceSpec: FieldSpec<'service'> = {
  field: 'service',
  read: serviceName,
  labels: [
    { words: NAMED, score: 3.4 },
    { words: NAMED, score: 3.4, read: codedService, columns: false },
    { words: ['service|drug|medication|medicine|procedure|item|treatment|test|level_of_care|program requested|name?', 'requested service|procedure|drug|medication', 'servicio|medicamento|programa'], score: 3.3, open: 'edge', read: sureService, below: false, columns: false },
    { words: ['program', 'benefit requested', 'care type', 'stay', 'type of request', ...ASKED], score: 3, read: sureService },
  ],
  rules: [...proseRules, titled, drugAcrossCells, agreed, besideCode, afterCode, besideStatus, heading],
  judge: ({ start, end, value, score }, context, done) => {
    const segment = context.segmentAt(start);
    if (score < LABELLED && isEveryday(value) && !speaksOfInsurance(context)) return undefined;
    if ((segment && inHeadingRow(segment)) || isOther(value, done as Done) || !canBeService(value)) return undefined;
    if (/^\d|^(?:yes|no|type|date)\b|\b(?:services|charges|expenses|providers?|amounts?|items|costs|benefits|claims|it|you|we|they|what|that)\s{0,2}$/i.test(value) && /not covered|not a covered|excluded/.test(context.text.slice(end, end + 24)) || /^\d|^(?:yes|no|type|date)\b/i.test(value) || /\b(?:appeal|hearing(?! (?:loss|aids?|tests?|exam))|review|exception|information|records?|copy|claims?$|bills?$|notice|letter|representative|complaint|interpreter|proof)\b/i.test(value) || (value.match(/\s/g)?.length ?? 0) > 14) return undefined;
    // Behind a label a name may be any; elsewhere it names a kind of care.
    if (score < LABELLED ? isNoCare(value) || /^[^:]{3,30}:\s/.test(value) : /^\W*(?:procedure |billing |service )?codes?\b|^(?:CPT|HCPCS|NDC|CDT|ICD|Rev)\b.{0,6}$|^[^:]{3,30}:\s|^(?:visits?|days|hours|units|sessions|tablets|capsules)\b|[☒☐□¤]|\$\d/i.test(value)) return undefined;
    const verdict = segment?.cell || score >= LABELLED ? verdictBeside(context, end, segment) : saidOnLine(context.text, end);
    if (isFirm(value.split(',')[0]!) && !/\b(?:visit|exam|therapy|care)\b/i.test(value)) return undefined;
    if (QUANTITY.test(value) || BODY_ALONE.test(value) || /\b(?:dates?|already|going|again|yet|soon|now)$/i.test(value) || (/^birth$/i.test(value) && /date of\s$/i.test(context.text.slice(Math.max(0, start - 9), start)))) return undefined;
    const setting = SETTING.test(value) ? -4.2 : STAY.test(value) && score < LABELLED ? -0.5 : 0;
    const coded = /^\s{0,2}[(,]?\s{0,2}(?:procedure code|CPT®?|HCPCS|code)?\s{0,2}[A-Z]?\d{4,5}\b/i.test(context.text.slice(end, end + 30)) ? 0.5 : 0;
    return segment && /expert|at no charge|copies of/i.test(segment.text.slice(0, 200)) ? -3 : coded + verdict + setting;
  },
};

export const service: readonly FieldSpec[] = [serviceSpec] as readonly FieldSpec[];
