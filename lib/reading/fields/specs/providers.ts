/** Who gave or ordered the care, and where. */
import { datesIn } from '../../shapes/dates';
import type { Candidate, FieldContext, FieldSpec } from '../engine';
import { isFragment, phrase } from '../values';
import type { Reader } from '../values';
import { refusedAbove, refusedRow } from './claim-state';
import { inHeadingRow } from './heading-row';
import { after } from './prose';

const CREDENTIALS = String.raw`(?:M\.?D|D\.?O|DDS|DMD|NP|PA(?:-C)?|RN|DPM|DC|OD|PhD|PsyD|LCSW|LMFT(?:-A)?|LPC|CNM|CRNA|APRN|FNP|PT|DPT|OT|SLP|MSW|BCBA)`;
/** Ends a provider's name: brackets, numbers, network remarks, the start of a sentence. */
const STOP = new RegExp(String.raw`\s{0,2}(?:\(|\bNPI\b|\bTIN\b|\bIn[- ]network\b|\bOut[- ]of[- ]network\b|\s[·|]\s|;|\n\n|,\s(?=\d|Suite|P\.?O)|\s[–—-]\s|\d{3,}|\s\d{1,2}[/-](?:\d{1,2}|[A-Z]{3})\b|\.\s+(?=\p{Lu}[\p{Ll}]{1,30}\s\p{Ll})|\.$(?<!\b${CREDENTIALS}\.$))`, 'u');

const name = phrase(STOP, 90);

/** Words of a provider, no sentence: it starts with a capital and holds no verb. */
export const providerName: Reader<string> = (text) => {
  const match = name(text.replace(/\n/g, ' '));
  if (!match || !/^\p{Lu}|^[a-z]+[A-Z]/u.test(match.value) || match.value.length > 80 || isFragment(match.value)) return undefined;
  if (/\b(?:will|may|can|must|should|is|are|was|were|has|have|bills?|sent|asked|asks|requested|ordered|prescribed|puede|debe|pidió)\b/.test(match.value) || /^[\p{L} ]{2,24}:/u.test(match.value) || /^(?:Name|Number|Information|Type|Phone|Address|Services?|Status|ID|Search|Not|No|Yes|Your|The|All|Date|Claim|Paid|Denied|Billed|Details)\b/.test(match.value)) return undefined;
  return match;
};

const providerLabels = [
  { words: ['provider|doctor|physician|clinician|practitioner|prescriber|surgeon|dentist|supplier|therapist|specialist name?', 'rendering|treating|ordering|requesting|referring|billing|servicing|prescribing|attending|service|performing|requested provider|physician|doctor|clinician|practitioner|dentist|surgeon', 'provider of service', 'attending|rendering|prescriber|treating', 'requesting|ordering|referring party|source', 'ordered|requested|prescribed|seen|performed|treated|referred by', 'services provided by', 'ambulance company|service', 'provider/supplier', 'provider_/_supplier', 'healthcare provider', 'health care provider', 'practice', 'proveedor|médico|doctor', 'nombre del proveedor|médico', 'médico que lo ordenó', 'pharmacy', 'dental office', 'clinic', 'laboratory', 'services provided by_/_date_of_services'], score: 5 },
];

const ORGANISED =
  /\b(?:Clinic|Center|Centre|Hospital|Medical|Group|Associates|Partners|Imaging|Labs?|Laborator\w+|Pharmacy|Therapy|Physical|Surgery|Surgical|Orthop\w+|Neurolog\w+|Dermatolog\w+|Cardiolog\w+|Radiolog\w+|Pediatric\w*|Dental|Dentistry|Rehab\w*|Counseling|Anesthesi\w+|Speech|Medicine|Physicians?|Specialists?|Institute|Practice|Home|Supply|EMS|Ambulance|Eye|Spine|Sport|PLLC|PC|PA|LLC|Wellness|Acupuncture|Chiropractic|Oncology|Urgent|Care|Clínica|Centro|Terapia|Health)\b/;
const DOCTOR = new RegExp(String.raw`^(?:Dr\.?\s\p{Lu}|\p{Lu}[\p{L}.'’-]{1,30}(?:\s\p{Lu}[\p{L}.'’-]{0,30}){1,3},\s${CREDENTIALS}\b)`, 'u');
const looksLikeProvider = (text: string): boolean => (ORGANISED.test(text) || DOCTOR.test(text)) && !/\b(?:Appeals?|Claims?|Explanation|Insurance|Member|Plan|Statement|Notice|Billing|Department|Unit|Review|Center for)\b/.test(text);

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

const claimFrom = after(/\b(?:claim|bill|charges?|request|services?) (?:(?:that\s)?(?:we received\s)?from|sent by|by)\s(?=\p{Lu})/gu, (text) => {
  const match = /^((?:(?:Dr\.\s)?\p{Lu}[\p{L}.'’&-]{0,30}|&|of|and)(?:\s(?:\p{Lu}[\p{L}.'’&-]{0,30}|&|of|and)){0,6})(?=\s(?:for|on|dated|to|in|asked)\b|,|\.)/u.exec(text);
  return match && looksLikeProvider(match[1]!) ? { value: match[1]!, start: 0, end: match[1]!.length } : undefined;
}, 2);

const doctorAsked = after(/(?<=^|[\n.]\s{0,2})(?=Dr\.(?:\s\p{Lu}[\p{L}'’.-]{0,30}){1,3}\s(?:has\s)?(?:asked|requested|ordered|prescribed))/gu, (text) => {
  const m = /^Dr\.(?:\s\p{Lu}[\p{L}'’.-]{0,30}){1,3}/u.exec(text);
  return m ? { value: m[0], start: 0, end: m[0].length } : undefined;
}, 1);

/** `Dr. Alistair Munro's request for …`, `the order of Dana Whitlock, MD`. */
const doctorsRequest = after(/\b(?=Dr\.(?:\s\p{Lu}[\p{L}'’.-]{0,30}){1,3}['’]s?\s(?:request|order|prescription|referral))/gu, (text) => {
  const m = /^Dr\.(?:\s\p{Lu}[\p{L}.-]{0,30}){1,3}(?=['’])/u.exec(text);
  return m ? { value: m[0], start: 0, end: m[0].length } : undefined;
}, 1);

/** `Dr. Ambrose Keating, Metro Memory Institute. This doctor is outside our network`. */
const named = after(/(?<=\n|^)(?=(?:Dr\.\s)\p{Lu})/gu, (text) => {
  const match = providerName(text);
  return match && DOCTOR.test(match.value) ? match : undefined;
}, 1.2);

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

const CARE_HOME = /\b(?:hospital|surgery center|surgical center|nursing|care center|rehabilitation|hospice|medical center)\b/i;

const facilitySpec: FieldSpec<'facility'> = {
  field: 'facility',
  read: providerName,
  labels: [
    { words: ['facility|hospital|institution name?', 'servicing|treating|rendering|requested facility', 'performed at', 'place of treatment', 'site asked for', 'treatment facility', 'hospital/facility', 'service location', 'centro|hospital|instalación', 'location of service', 'facility/provider'], score: 5 },
    { words: ['place', 'where', 'site', 'location', 'lugar'], score: 3 },
  ],
  rules: [(context) => overStreet(context).filter(({ value }) => CARE_HOME.test(value))],
};

const INSTITUTION = /\b(?:hospital|surgery center|surgical center|skilled nursing|residential|imaging center|infusion suite|medical center)\b/i;

const providerSpec: FieldSpec<'provider'> = {
  field: 'provider',
  read: providerName,
  labels: providerLabels,
  rules: [
    afterPatient,
    nearClaim,
    claimFrom,
    doctorAsked,
    doctorsRequest,
    named,
    billHead,
    inColumn,
    overStreet,
    (_context, { facility }) => (facility ? [{ value: facility.value, start: facility.at.start, end: facility.at.end, score: INSTITUTION.test(facility.value) ? 1.8 : 1.4 }] : []),
  ],
  judge: ({ start, value }, { text, segmentAt }, { insurer, memberName }) => {
    const segment = segmentAt(start);
    if ((segment && inHeadingRow(segment)) || value === insurer?.value || value === memberName?.value) return undefined;
    if (segment && refusedRow(segment)) return 0.4;
    return /\b(?:find|search|choose|directory|cc)\b[^.\n]{0,20}$/i.test(text.slice(Math.max(0, start - 24), start)) ? -3 : 0;
  },
};

export const providers: readonly FieldSpec[] = [facilitySpec, providerSpec] as readonly FieldSpec[];
