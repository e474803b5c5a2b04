/** Where an appeal goes: fax, phone, address, web page, told apart from the other contacts of the paper. */
import { addressesIn } from '../../shapes/addresses';
import { phonesIn } from '../../shapes/phones';
import type { Candidate, FieldContext, FieldSpec } from '../engine';

/** Contacts for other things than an appeal, in the sentence that gives the number. */
const OTHER =
  /complaint|general correspondence|customer (?:care|service)|member services|servicios para miembros|nurse|enfermer|civil rights|questions\?|for questions|general questions|claims? questions|other questions|preguntas|help desk|for an extension|reschedul|new claims|corrected claims|benefit questions|crisis|interpreter|language|provider line|peer-to-peer|speak with one of|override|fraud|billing|pharmacy help|attorney|legal aid|ayuda legal|ombuds|insurance department|department of insurance|consumer (?:services|assistance|hotline)|employee benefits security|eldercare|medicare rights|1-800-medicare|shine|ship\b|state health insurance|appointment|not appeals?|do not send|different fax|home infusion|set up|send us (?:more )?(?:facts|these facts|information)|by mistake|doctor can|prescriber (?:can|may)|your doctor may|physician can/i;
const OFFICES = /\b(?:office for civil rights|compliance officer|department of (?:health|insurance|managed)|bureau of|division of|ombudsman|board of hearings|financial services|administration)\b/i;

/** How well the words around a place fit the appeal of this document; undefined: they speak of something else. */
function fit(context: FieldContext, start: number, end: number): number | undefined {
  const { zones, text } = context;
  const sentence = zones.sentence(start);
  const clause = text.slice(Math.max(sentence.start, start - 110), Math.min(end + 30, sentence.start + sentence.text.length));
  const score = zones.appeal(start);
  if (score <= 0) return undefined;
  const other = OTHER.test(clause) && !/\b(?:appeals?|apelaci[óo]n)\b[^.;]{0,100}$/i.test(text.slice(Math.max(sentence.start, start - 100), start).replace(/not appeals?|send appeals/gi, ''));
  return other ? undefined : score;
}

const FAX = /(?:\bfax(?:es|ed)?|\bfacsimile|\btelefax)\b(?:\s(?:number|no\.?|it|us|to|al|n[úu]mero|your appeal|this form|at|toll-?free|is|request|requests|appeals?)){0,4}[\s:#.]{0,3}(?:to:?\s|at:?\s|al\s|\()?\s{0,2}$/i;
const PHONE = /(?:\bphone|\btel(?:ephone|éfono)?\.?|\bcall(?:ing)?|\bby phone|\bllam(?:e|ar|ando)|\btoll-?free|\bvoice|\bcontact|\btel[ée]fono)\b(?:\s(?:us|para|las|apelaciones|apelaci[óo]n|for|at|number|no\.?|al?|toll-?free|n[úu]mero|our|the|appeals|department|member|line|unit|plan)){0,5}[\s:#.]{0,3}(?:at:?\s|al\s|\()?\s{0,2}$/i;

function numbers(context: FieldContext, kind: 'fax' | 'phone'): Candidate<string>[] {
  return phonesIn(context.text).flatMap((match) => {
    const before = context.text.slice(Math.max(0, match.start - 60), match.start).replace(/\s*[\n\t]\s*/g, ' ');
    const isFax = FAX.test(before);
    const label = isFax ? 'fax' : PHONE.test(before) ? 'phone' : undefined;
    if (label !== kind || /\bTTY|TDD/i.test(before.slice(-8))) return [];
    const score = fit(context, match.start, match.end);
    if (score === undefined || (kind === 'phone' && (!spokenBefore(context, match.start) || urgentOnly(context, match.start)))) return [];
    const urgent = /\b(?:fast|expedited|urgent)\b[^.]{0,60}$/i.test(context.text.slice(Math.max(0, match.start - 70), match.start)) ? -0.5 : 0;
    const lead = new RegExp(isFax ? FAX : PHONE).exec(context.text.slice(Math.max(0, match.start - 40), match.start));
    return [{ value: match.value, start: match.start - (lead ? lead[0].length : 0), end: match.end, score: score + urgent + (appealBefore(context, match.start) ? 1 : 0) }];
  });
}

/** The appeal is spoken of before the contact, in the same block: "Appeal ... or fax 1-801-…". */
const appealBefore = ({ zones }: FieldContext, at: number): boolean => {
  const { text, start } = zones.sentence(at);
  return /appeal|apelaci|reconsider|redetermin|grievance/i.test(text.slice(0, at - start));
};

/** A phone serves many ends: only after the block or its heading has spoken of an appeal is it one's. */
function spokenBefore({ zones, text }: FieldContext, at: number): boolean {
  const { heading, start } = zones.around(at);
  return /appeal|apelaci|apelar|reconsider|redetermin|grievance|disagree|n['o]t agree|no est[áa] de acuerdo|external review/i.test(`${heading} ${text.slice(Math.max(0, start - 240, at - 4000), at)}`);
}

/** A way in for those who cannot wait, "If a delay would endanger you, call …", is none for the ordinary appeal. */
const URGENT = /\burgent|expedited|\bfast(?:er)?\b|emergenc|endanger|cannot wait|can['’]t wait|delay (?:c|w)ould|jeopard|serious(?:ly)? harm|r[áa]pida|acelerada|urgente/i;
const CHANNEL = /\b(?:expedited|urgent|fast)[^.?!:]{0,24}:\s{0,3}(?:by\s)?(?:phone|tel\w{0,8}|call)?[\s:.]{0,3}$|\b(?:expedited|urgent|fast) appeals? by (?:phone|telephone)[\s:]{0,3}$/i;
function urgentOnly({ zones, text }: FieldContext, at: number): boolean {
  const sentence = zones.sentence(at);
  const before = text.slice(Math.max(0, at - 170), at);
  const question = /[^.!?]{0,60}\?\s{1,3}(?:please\s)?(?:call|phone)(?:\s(?:us|at)){0,2}[\s:]{0,2}$/i.exec(before)?.[0] ?? '';
  const said = `${question} ${text.slice(Math.max(sentence.start, at - 170), at)}`;
  return URGENT.test(said) && !CHANNEL.test(before) && !/\b(?:standard|either|any|both)\b[^.]{0,60}$/i.test(said);
}

const HEARING = /hearing|audiencia/i;
const RECIPIENT = /appeal|apelaci|grievance|reconsider|review|redetermin|disputed?|member rights/i;

function addresses(context: FieldContext): Candidate<string>[] {
  return addressesIn(context.text).flatMap((match) => {
    const { hearingNext } = context.zones;
    if (OFFICES.test(match.value)) return [];
    const named = (hearingNext ? HEARING : RECIPIENT).test(match.value.split(',').slice(0, 3).join(','));
    const score = fit(context, match.start, match.end) ?? (named && !hearingNext && !context.zones.internalEnded ? 1 : undefined);
    if (score === undefined) return [];
    const { heading } = context.zones.around(match.start);
    if (!hearingNext && HEARING.test(heading + match.value)) return [];
    const top = match.start < 700 && !named ? -3 : 0;
    return [{ value: match.value, start: match.start, end: match.end, score: score + (named ? 2 : 0) + top }];
  });
}

const SITE = /(?<![\w@.])(?:https?:\/\/)?(?:[a-z0-9-]{1,40}\.){1,4}(?:com|org|net|gov|health|example|us|info)(?:\/[\w./%~-]{0,80})?(?![\w@])/gi;

function sites(context: FieldContext): Candidate<string>[] {
  return [...context.text.matchAll(SITE)].flatMap((m) => {
    const value = m[0].replace(/[.,;]+$/, '');
    const end = m.index + value.length;
    const sentence = context.zones.sentence(m.index).text;
    const score = fit(context, m.index, end);
    if (score === undefined || score < 3 || !/online|website|web site|portal|en l[íi]nea|p[áa]gina|submit|file|appeal/i.test(sentence) || /hhs\.gov|medicare\.gov|dol\.gov|healthcare\.gov|read (?:it )?(?:on|at)|questionnaire|find|copy of/i.test(sentence)) return [];
    return [{ value, start: m.index, end, score: score + (/appeal/i.test(value) ? 2 : 0) }];
  });
}

export const contacts: readonly FieldSpec[] = [
  { field: 'appealFax', rules: [(context) => numbers(context, 'fax')], ask: true } satisfies FieldSpec<'appealFax'>,
  { field: 'appealPhone', rules: [(context) => numbers(context, 'phone')] } satisfies FieldSpec<'appealPhone'>,
  { field: 'appealAddress', rules: [addresses] } satisfies FieldSpec<'appealAddress'>,
  { field: 'appealOnline', rules: [sites] } satisfies FieldSpec<'appealOnline'>,
] as readonly FieldSpec[];
