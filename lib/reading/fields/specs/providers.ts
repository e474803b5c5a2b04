/** Who gave or ordered the care, and where. */
import { datesIn } from '../../shapes/dates';
import type { Candidate, FieldContext, FieldSpec } from '../engine';
import { isFragment, phrase } from '../values';
import type { Reader } from '../values';
import { refusedAbove, refusedRow } from './claim-state';
import { inHeadingRow } from './heading-row';
import { careOrganisation, CREDENTIAL, INSTITUTION, isOffice } from './care-words';
import { clinicians } from './clinicians';
import { organisations, organisationsIn } from './organisations';

/** Ends a provider's name: brackets, numbers, network remarks, the start of a sentence. */
const STOP = new RegExp(String.raw`\s{0,2}(?:\(|\bNPI\b|\bTIN\b|\bIn[- ]network\b|\bOut[- ]of[- ]network\b|\s[·|•]\s|;|\n\n|\s(?:Denied|Paid|Approved|Not covered|Not paid|In process|Pending|Processed|Partly denied)(?=[.:,]|\s*$|\s\p{Lu})|,\s(?=\d|Suite|P\.?O|Box|\p{Ll}|NPI|Fax|Phone|Rev)|\s\$|\s[–—-]\s|\d{3,}|\s\d{1,2}[/-](?:\d{1,2}|[A-Z]{3})\b|\.\s+(?=\p{Lu}[\p{Ll}]{1,30}\s\p{Ll})|\.$(?<!\b(?:${CREDENTIAL}|P\.?[AC]|L\.?L\.?C|Inc|Co|Corp|Ltd)\.$))`, 'u');

const name = phrase(STOP, 90);
/** The stop that belongs to a name: "Cannon Valley Heart Clinic, P.A." */
const ABBREVIATED = /(?:\b\p{Lu}\.\p{Lu}|\b(?:Inc|Co|Corp|Ltd))$/u;

/** Parts after a comma that belong to the name: credentials, a company's form, the practice. `DOE, JANE MD` keeps its second part. */
function ownParts(value: string): string {
  const parts = value.split(', ');
  let kept = 1;
  while (kept < parts.length) {
    const part = parts[kept]!;
    const own = OWN_PART.test(part) || careOrganisation(part) !== undefined || (kept === 1 && /^\p{Lu}[\p{L}'’-]+$/u.test(parts[0]!));
    if (!own) break;
    kept++;
  }
  return parts.slice(0, kept).join(', ');
}
const OWN_PART = new RegExp(String.raw`^(?:${CREDENTIAL}\.?|P\.?[AC]\.?|P\.?L\.?L\.?C\.?|L\.?L\.?[CP]\.?|Inc\.?|Corp\.?|Co\.?|Ltd\.?|Jr\.?|Sr\.?|I{2,3})(?:$|\s)`, 'u');

/** Words of a provider, no sentence: it starts with a capital and holds no verb. */
export const providerName: Reader<string> = (text) => {
  const flat = text.replace(/\n/g, ' ');
  const match = name(flat);
  if (!match || !/^\p{Lu}|^[a-z]+[A-Z]/u.test(match.value) || match.value.length > 80 || isFragment(match.value)) return undefined;
  if (/\b(?:will|may|can|must|should|is|are|was|were|has|have|bills?|sent|asked|asks|requested|ordered|prescribed|puede|debe|pidió)\b/.test(match.value) || /^[\p{L} ]{2,24}:/u.test(match.value) || /^(?:Name|Number|Information|Type|Phone|Address|Services?|Status|ID|Search|Not|No|Yes|Your|The|All|Date|Claim|Paid|Denied|Billed|Details)\b/.test(match.value)) return undefined;
  const kept = ownParts(match.value);
  if (kept !== match.value) return { value: kept, start: match.start, end: match.start + kept.length };
  return ABBREVIATED.test(match.value) && flat[match.end] === '.' ? { value: `${match.value}.`, start: match.start, end: match.end + 1 } : match;
};

const GIVER = 'provider|doctor|physician|clinician|practitioner|prescriber|surgeon|dentist|orthodontist|supplier|therapist|specialist|optometrist|pharmacy|agency|clinic|laboratory|lab';
const ROLE = 'rendering|treating|ordering|requesting|billing|servicing|prescribing|attending|service|performing|requested|operating|admitting|dispensing|submitting|supplying|ordering_or_referring|performing/rendering|pay-to';
const providerWords = [
  `${GIVER} name?`, `${ROLE} provider|physician|doctor|clinician|practitioner|dentist|surgeon|pharmacy|entity|agency|supplier|lab|laboratory|md name?`, `name of ${GIVER}`, 'provider of service|services|care|record', 'attending|rendering|prescriber|treating|surgeon',
  'requesting|ordering party|source', 'ordered|requested|prescribed|seen|performed|treated|submitted|rendered|sent|billed|filled|dispensed|supplied|furnished by', 'asked for by', 'asked by', 'cared for by', 'care from|by', 'care given by', 'given by', 'services|service|care provided by', 'provided by', 'services|service rendered by', 'who asked|requested|ordered|prescribed it|this|for_it|for_this?', 'who sent|made the|this request|claim|bill', 'who gave care|the_care', 'who saw|treated you', 'who provided care|the_care|the_service',
  'ambulance company|service', 'transport provider|company', 'provider/supplier', 'provider_/_supplier', 'doctor/provider', 'provider/facility', 'provider or facility|supplier|pharmacy', 'doctor or hospital|clinic|facility', 'healthcare provider', 'health care provider|professional', 'practice name?', 'dental office|provider|practice', 'eye doctor', 'vision provider', 'services provided by_/_date_of_services', 'payee', 'pay to', 'pay to provider', 'payment to', 'paid to', 'make checks out to', 'make checks payable to', 'make check payable to',
  'proveedor|médico|doctor|doctora|dentista|farmacia|clínica|terapeuta|agencia|especialista', 'nombre del proveedor|médico|doctor', 'médico|doctor|doctora|proveedor|profesional solicitante|tratante', 'médico|doctor|proveedor que solicita|ordena|receta|lo_ordenó|lo_recetó|lo_pidió', 'médico que lo ordenó', 'solicitado|recetado|pedido|ordenado|atendido|enviado por', 'solicitada|recetada|pedida|ordenada|atendida|enviada por', 'quién lo pidió|solicitó|recetó',
];

/** A name that can only be somebody who gives care: by title or credentials, or by the words of the trade. */
const sureName: Reader<string> = (text) => {
  const match = providerName(text);
  return match && (DOCTOR.test(match.value) || careOrganisation(match.value) === 'sure') ? match : undefined;
};

const DOCTOR = new RegExp(String.raw`^(?:D(?:r|ra|R|RA)\.?\s\p{Lu}|\p{Lu}[\p{L}.'’-]{0,30}(?:\s\p{Lu}[\p{L}.'’-]{0,30}){1,4},?\s${CREDENTIAL})`, 'u');
/** A person by title or credentials. */
export const isClinician = (text: string): boolean => DOCTOR.test(text);
export const looksLikeProvider = (text: string): boolean => DOCTOR.test(text) || (careOrganisation(text) !== undefined && !isOffice(text));

/** Beside, under or above the claim number: `Claim PH-2608 · Grand River Neurology`, a card's heading, an MSN's provider line. */
function nearClaim(context: FieldContext): Candidate<string>[] {
  const { segments, text } = context;
  return context.hitsOf('claimNumber').filter((hit) => hit.before !== 'middle' || hit.then === 'colon').flatMap((hit) => {
    const found: Candidate<string>[] = [];
    const take = (start: number, words: string, score: number) => {
      const match = providerName(words);
      if (match && looksLikeProvider(match.value)) found.push({ value: match.value, start: start + match.start, end: start + match.end, score });
    };
    const { segment } = hit;
    const rest = segment.text.slice(hit.after);
    const parted = /^[^·|\t—–\s][^·|\t—–]{2,40}?(?:\s[·|/—–]\s|\s{2,}|\t)/.exec(rest);
    const above = refusedAbove(context, segment);
    const denied = above === false ? 0 : above || /\bdenied\b|not paid|rejected|denegad|\bNO\b|\(outside/i.test(text.slice(segment.end, segment.end + 500).split(/\n[^\n]{0,20}\bclaim\b/i)[0]!) ? 0.3 : 0;
    if (parted) take(segment.start + hit.after + parted[0].length, rest.slice(parted[0].length), 2.5 + denied);
    for (const next of segments.slice(segment.index + 1, segment.index + 5)) {
      if (context.isLabelled(next)) continue;
      if (next.line.index === segment.line.index || next.line.index === segment.line.index + 1) take(next.start, next.text, 2 + denied);
    }
    for (const before of segments.slice(Math.max(0, segment.index - 4), segment.index)) {
      if (before.line.index >= segment.line.index - 2 && before.line.block.kind !== 'aside' && !context.isLabelled(before)) take(before.start + dated(before.text), before.text.slice(dated(before.text)), 1.6 + denied + (before.line.block.kind === 'heading' ? 0.2 : 0));
    }
    return found;
  });
}

/** `Claim 2 00262K0081773X Patient: Felix (child) Lakeview Speech Partners`: what follows the patient's name. */
function afterPatient(context: FieldContext): Candidate<string>[] {
  return context.hitsOf('patientName').flatMap((hit) => {
    const rest = hit.segment.text.slice(hit.after);
    const given = /^\p{Lu}[\p{Ll}'’-]{1,30}\s(?:\([^)]{3,20}\)\s)?/u.exec(rest);
    const match = given && providerName(rest.slice(given[0].length));
    if (!match || !looksLikeProvider(match.value)) return [];
    const start = hit.segment.start + hit.after + given[0].length + match.start;
    return [{ value: match.value, start, end: start + match.value.length, score: 1.5 }];
  });
}

/** How much of a line is a date and a dash in front: `August 18, 2026 — Dr. Simeon Ladd, 9 Coit St`. */
const dated = (text: string): number => {
  const first = datesIn(text.slice(0, 40))[0];
  return first?.start === 0 ? first.end + /^[\s:·|–—-]{0,4}/.exec(text.slice(first.end))![0].length : 0;
};

/** The brand at the head of a provider's own statement. */
function billHead({ view }: FieldContext): Candidate<string>[] {
  if (!/\bpatient statement\b|statement of account|amount due\b|balance due\b/i.test(view.text.slice(0, 800))) return [];
  for (const line of view.lines.slice(0, 12)) {
    const name = line.text.split(/\s[-–—|·]\s|\t/)[0]!.trim();
    if (looksLikeProvider(name) && name.length < 60 && !/\d/.test(name)) return [{ value: name, start: line.start + line.text.indexOf(name), end: line.start + line.text.indexOf(name) + name.length, score: 1.5 }];
  }
  return [];
}

/** Cells of a provider column: the first of a denied row. */
function inColumn({ segments, columns }: FieldContext): Candidate<string>[] {
  return segments.flatMap((segment) => {
    const heading = segment.cell ? columns.headingOf(segment.line, segment.cell) : '';
    if (!/provided by|^\s*provider(?: name)?\b(?! (?:billed|charged|fee|may|amount))/i.test(heading) || /amount|charged|billed|approved/i.test(heading)) return [];
    const match = providerName(segment.text.slice(0, 160).replace(/\s{0,3}\d{1,2}\/\d{1,2}\/\d{2,4}.{0,160}$/s, ''));
    return match ? [{ value: match.value, start: segment.start + match.start, end: segment.start + match.end, score: 2 + (/denied|not paid/i.test(segment.line.text) ? 0.5 : 0) }] : [];
  });
}

/** `Tabb Lakes Care Center, (757) 555-0161` over its street: how summary notices name who gave the care. */
function overStreet({ view }: FieldContext): Candidate<string>[] {
  return view.lines.flatMap((line) => {
    const m = /^(\p{Lu}[^\n,\t]{4,60}),\s\(\d{3}\)\s?\d{3}-\d{4}\s*$/u.exec(line.text.slice(0, 120));
    const street = /^\d{1,6}\s\p{Lu}[^\n]{4,60}\b[A-Z]{2}\s\d{5}/u.test(view.lines[line.index + 1]?.text.slice(0, 120) ?? '');
    return m && street && looksLikeProvider(m[1]!) ? [{ value: m[1]!, start: line.start, end: line.start + m[1]!.length, score: 1.3 }] : [];
  });
}

/** A setting is no place with a name: "Outpatient hospital", "Home", "22". */
const SETTING = /^(?:(?:on|off)[- ]campus|in-?patient|out-?patient|office|home|the home|telehealth|hospital (?:outpatient|inpatient)|ambulatory surg\w+ cent(?:er|re)|acute|emergency (?:room|department)|skilled nursing facility|community|school|patient['’]?s home|member['’]?s home|provider['’]?s office|doctor['’]?s office|in (?:office|network)|out of|independent lab\w*|nursing facility|hospital|clinic|facility|residential|any|other|none|n\/a|unknown|online|virtual|website|police)\b(?! (?:of|at) \p{Lu})/iu;

/** The institution that a region names, also after its setting: "Hospital outpatient (22), Tarrow Regional Medical Center". */
const placeName: Reader<string> = (text) => {
  const region = text.slice(0, 140);
  const named = SETTING.test(region.trim()) ? organisationsIn(region.replace(/\n/g, ' ')).find(({ value }) => !SETTING.test(value) || INSTITUTION.test(value) && value.split(' ').length > 3) : undefined;
  if (named) return { value: named.value, start: named.start, end: named.end };
  const match = providerName(text);
  return match && !SETTING.test(match.value) && !/^\S+$|\b(?:Yes|No|County|Report|Appeals?|Department)\b|\?/.test(match.value) ? match : undefined;
};

const PLACE = 'facility|hospital|institution|center|centre|program|hospital/facility|facility/provider|facility_or_hospital|hospital_or_facility';
const facilitySpec: FieldSpec<'facility'> = {
  field: 'facility',
  read: placeName,
  labels: [
    { words: [`${PLACE} name?`, `servicing|treating|rendering|requested|requesting|admitting|proposed|planned|approved|performing|service|discharging|receiving|current ${PLACE}`, 'requested|proposed|planned|approved|treatment|service|servicing|care|surgery|procedure place|location|site|setting', `${PLACE} requested|asked_for|name`, 'place|site|location|setting requested|asked_for|approved', 'place|location|site of care|treatment|surgery|procedure|service|services', 'performed|done|given|held|admitted|treated|seen at', 'admitted to', 'care given|received at', 'services received|provided|given at', 'setting|site of care', 'site asked for', 'treatment facility', 'where you went|stayed', 'where you got care', 'where is|was it|care|the_care|service|the_service|treatment given|done|provided|received?', 'where service|services|care was|were given|provided|received', 'where it will|would be done', 'name of facility|hospital', 'optical location', 'store', 'centro|hospital|instalación|institución|clínica', 'nombre del hospital|centro', 'lugar de servicio|atención|tratamiento', 'dónde se atendió|hizo|hará', 'lugar solicitado'], score: 5 },
    { words: ['place', 'where', 'site', 'location', 'setting', 'lugar', 'dónde'], score: 3 },
  ],
  rules: [
    (context) => overStreet(context).filter(({ value }) => INSTITUTION.test(value)),
    (context, { insurer, planName }) => organisations(context, [insurer?.value, planName?.value]).facility,
  ],
  judge: ({ value }, _context, { insurer, memberName }) => (value === insurer?.value || value === memberName?.value || DOCTOR.test(value) || (isOffice(value) && !INSTITUTION.test(value)) ? undefined : 0),
};

/** What stands behind a label and is no name: headings run together, the ends of sentences, codes of forms. */
const NO_PROVIDER = /\b(?:rates?|forms?|billed|members?|charges?|CMS|page|appeals?|claims?|explanation|amounts?|paid|owes?|medicare|medicaid|network status|insurance|copay|deductible|director|reviewer|coordinator|officer|analyst)\b/i;

const providerSpec: FieldSpec<'provider'> = {
  field: 'provider',
  read: providerName,
  labels: [
    { words: providerWords, score: 5 },
    { words: providerWords, score: 4, open: 'edge', read: sureName, below: false, columns: false },
    { words: ['referring provider|physician|doctor|clinician|practitioner name?', 'referring party|source', 'referred by'], score: 2, below: false, read: (text) => sureName(text) },
    { words: [`your|my|su ${GIVER} is?`], score: 5, edge: true },
    { words: ['from', 'to', 'seen at', 'visit with', 'pharmacy used', 'facility|hospital|program|institution'], score: 3, edge: true, read: sureName, below: false, columns: false },
  ],
  rules: [
    afterPatient,
    nearClaim,
    clinicians,
    (context, { insurer, planName }) => organisations(context, [insurer?.value, planName?.value]).provider,
    billHead,
    inColumn,
    overStreet,
    (_context, { facility }) => (facility ? [{ value: facility.value, start: facility.at.start, end: facility.at.end, score: INSTITUTION.test(facility.value) ? 1.8 : 1.4 }] : []),
  ],
  judge: ({ start, value }, { text, segmentAt }, { insurer, memberName, subscriberName }) => {
    const segment = segmentAt(start);
    if ((segment && inHeadingRow(segment)) || value === insurer?.value || value === memberName?.value || value === subscriberName?.value) return undefined;
    if (NO_PROVIDER.test(value) || !/\p{L}{3}/u.test(value) || value.replace(/[^\p{L}]/gu, '').length < 4 || /\b(?:CO|PR|OA|PI)-\d/.test(value)) return undefined;
    if (segment && refusedRow(segment)) return 0.4;
    return /\b(?:find|search|choose|directory)\b[^.\n]{0,20}$/i.test(text.slice(Math.max(0, start - 24), start)) ? -3 : 0;
  },
};

export const providers: readonly FieldSpec[] = [facilitySpec, providerSpec] as readonly FieldSpec[];
