/** Who gave or ordered the care, and where. */
import type { FieldSpec } from '../engine';
import type { Reader } from '../values';
import { refusedRow } from './claim-state';
import { careOrganisation, INSTITUTION, isOffice } from './care-words';
import { NO_PERSON, clinicians } from './clinicians';
import { inHeadingRow } from './heading-row';
import { organisations, organisationsIn } from './organisations';
import { DOCTOR, looksLikeProvider, providerName } from './provider-name';
import { afterPatient, billHead, inColumn, namedAgency, nearClaim, outsider, overStreet } from './provider-places';

const GIVER = 'provider|doctor|physician|clinician|practitioner|prescriber|surgeon|dentist|orthodontist|supplier|therapist|specialist|optometrist|pharmacy|agency|clinic|laboratory|lab';
const ROLE = 'rendering|treating|ordering|requesting|billing|servicing|prescribing|attending|service|performing|requested|operating|admitting|dispensing|submitting|supplying|ordering_or_referring|performing/rendering|pay-to';
const providerWords = [
  `${GIVER} name?`, `${ROLE} provider|physician|doctor|clinician|practitioner|dentist|surgeon|pharmacy|entity|agency|supplier|lab|laboratory|md name?`, `name of ${GIVER}`, 'provider of service|services|care|record', 'attending|rendering|prescriber|treating|surgeon',
  'requesting|ordering party|source', 'ordered|requested|prescribed|seen|performed|treated|submitted|rendered|sent|billed|filled|dispensed|supplied|furnished|delivered|carried_out|conducted|fitted|interpreted by', 'asked for by', 'asked by', 'cared for by', 'care from|by', 'care given by', 'given by', 'services|service|care provided by', 'provided by', 'services|service rendered by', 'who asked|requested|ordered|prescribed it|this|for_it|for_this?', 'who sent|made the|this request|claim|bill', 'who gave care|the_care', 'who saw|treated you', 'who provided care|the_care|the_service',
  'ambulance company|service', 'transport provider|company', 'provider/supplier', 'provider_/_supplier', 'doctor/provider', 'provider/facility', 'provider or facility|supplier|pharmacy', 'doctor or hospital|clinic|facility', 'healthcare provider', 'health care provider|professional', 'practice name?', 'dental office|provider|practice', 'eye doctor', 'vision provider', 'services provided by_/_date_of_services', 'payee', 'pay to', 'pay to provider', 'payment to', 'paid to', 'make checks out to', 'make checks payable to', 'make check payable to',
  'proveedor|médico|doctor|doctora|dentista|farmacia|clínica|terapeuta|agencia|especialista', 'nombre del proveedor|médico|doctor', 'médico|doctor|doctora|proveedor|profesional solicitante|tratante', 'médico|doctor|proveedor que solicita|ordena|receta|lo_ordenó|lo_recetó|lo_pidió', 'médico que lo ordenó', 'solicitado|recetado|pedido|ordenado|atendido|enviado por', 'solicitada|recetada|pedida|ordenada|atendida|enviada por', 'quién lo pidió|solicitó|recetó',
];

/** A name that can only be somebody who gives care: by title or credentials, or by the words of the trade. */
const sureName: Reader<string> = (text) => {
  const match = providerName(text);
  return match && (DOCTOR.test(match.value) || careOrganisation(match.value) === 'sure') ? match : undefined;
};

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
    { words: [`${PLACE} name?`, `servicing|treating|rendering|requested|requesting|admitting|proposed|planned|approved|performing|service|discharging|receiving|current ${PLACE}`, 'requested|proposed|planned|approved|treatment|service|servicing|care|surgery|procedure place|location|site|setting', `${PLACE} requested|asked_for|name`, 'place|site|location|setting requested|asked_for|approved', 'place|location|site of care|treatment|surgery|procedure|service|services', 'performed|done|given|held|admitted|treated|seen at', 'admitted to', 'care given|received at', 'services received|provided|given at', 'setting|site of care', 'rendering|imaging|infusion|performing|testing|delivery|dispensing|treating|surgical|requested|alternate|admitting site|location', 'site asked for', 'site|place|location|facility name', 'given|done|performed at', 'treatment facility', 'where you went|stayed', 'where you got care', 'where is|was it|care|the_care|service|the_service|treatment given|done|provided|received?', 'where service|services|care was|were given|provided|received', 'where it will|would be done', 'name of facility|hospital', 'optical location', 'store', 'centro|hospital|instalación|institución|clínica', 'nombre del hospital|centro', 'lugar de servicio|atención|tratamiento', 'dónde se atendió|hizo|hará', 'lugar solicitado'], score: 5 },
    { words: ['place', 'where', 'site', 'location', 'setting', 'lugar', 'dónde'], score: 3 },
  ],
  rules: [
    (context) => overStreet(context).filter(({ value }) => INSTITUTION.test(value)),
    (context, { insurer, planName }) => organisations(context, [insurer?.value, planName?.value]).facility,
  ],
  judge: ({ value }, _context, { insurer, memberName }) => (value === insurer?.value || value === memberName?.value || DOCTOR.test(value) || (isOffice(value) && !INSTITUTION.test(value)) ? undefined : 0),
};

const keyOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]/gu, '');

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
    outsider,
    namedAgency,
    (_context, { facility }) => (facility ? [{ value: facility.value, start: facility.at.start, end: facility.at.end, score: INSTITUTION.test(facility.value) ? 1.8 : 1.4 }] : []),
  ],
  judge: ({ start, value }, { text, segmentAt }, { insurer, memberName, subscriberName }) => {
    const segment = segmentAt(start);
    // A menu's entry, and the decider's own name with letters that read as credentials.
    if (segment?.line.block.kind === 'aside' && !looksLikeProvider(value)) return undefined;
    if (DOCTOR.test(value) && NO_PERSON.test(value.split(',')[0]!) && careOrganisation(value) !== 'sure') return undefined;
    if (insurer && keyOf(value).startsWith(keyOf(insurer.value)) && keyOf(insurer.value).length > 5) return undefined;
    if ((segment && inHeadingRow(segment)) || value === insurer?.value || value === memberName?.value || value === subscriberName?.value) return undefined;
    // The company whose plan it is: `a Medicare Advantage plan of Larkspur Community Health, Inc.`
    if (/\b(?:plan|product|program|subsidiary|affiliate|division|offered|underwritten|insured|administered) (?:of|by|from)\s$/i.test(text.slice(Math.max(0, start - 30), start))) return undefined;
    if (NO_PROVIDER.test(value) || !/\p{L}{3}/u.test(value) || value.replace(/[^\p{L}]/gu, '').length < 4 || /\b(?:CO|PR|OA|PI)-\d/.test(value)) return undefined;
    if (segment && refusedRow(segment)) return 0.4;
    return /\b(?:find|search|choose|directory)\b[^.\n]{0,20}$/i.test(text.slice(Math.max(0, start - 24), start)) ? -3 : 0;
  },
};

export const providers: readonly FieldSpec[] = [facilitySpec, providerSpec] as readonly FieldSpec[];
