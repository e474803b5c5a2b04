/** Where an appeal goes: fax, phone, address, web page, told apart from the other contacts of the paper. */
import type { ReadingFields } from '../../reading';
import { addressesIn } from '../../shapes/addresses';
import { phonesIn } from '../../shapes/phones';
import { ownWords, purposeOf } from '../contact-purpose';
import type { Candidate, FieldContext, FieldSpec } from '../engine';
import { HEARING } from '../hearing';
import { allIn } from '../../prose/asked';

const OFFICES = /\b(?:office for civil rights|compliance officer|department of (?:health|insurance|managed)|bureau of|division of|ombudsman|board of hearings|financial services|administration)\b/i;

/** A channel named in the words before a number; the last one counts: "call us or fax 555-0100". */
const CHANNELS = /\b(fax(?:es|ed|ing)?|facsimile|telefax|telefacsimile|telecopier)\b|\b(phone|tel(?:ephone|éfono)?|call(?:ing|s)?|llam(?:e|ar|ando)|toll-?free|voice|contact(?:ing)?|hotline|line|línea|teléfono|number|speak|talk|helpline|unit|desk)\b/gi;

function channelOf(words: string): 'fax' | 'phone' | undefined {
  const last = [...words.matchAll(CHANNELS)].findLast((m) => m[1] ?? !/^(?:number|unit|desk|line)$/i.test(m[0])) ?? [...words.matchAll(CHANNELS)].at(-1);
  return last ? (last[1] ? 'fax' : 'phone') : undefined;
}

/** `570-555-0162 by fax`: the channel may stand behind the number. */
function behind(text: string, end: number): 'fax' | 'phone' | undefined {
  const said = /^ {0,2}\(?(?:by|via|por) (?:(fax|facsimile|telefax)|phone|telephone|tel[ée]fono)\b(?! ?:)/i.exec(text.slice(end, end + 20));
  return said ? (said[1] ? 'fax' : 'phone') : undefined;
}
/** A number right behind an address, with nothing to say what it is, is that office's telephone. */
const AFTER_ADDRESS = /\b\d{5}(?:-\d{4})?[;,]\s{1,2}$/;

/** `Call it at:` over the office's name and its number. */
const CALL_AT = /\b(?:call|phone|telephone)\b[^.\n\d]{0,24}:\s{1,4}\n?\p{Lu}[^\n\d:.]{3,50}\n\s{0,3}$/iu;

/** Where the quote starts: at the channel's name, where it stands right before the number. */
const LEAD = /\b(?:fax|facsimile|phone|telephone|tel|call|teléfono|llame)\b[^\d\n]{0,24}$/i;

function numbers(context: FieldContext, kind: 'fax' | 'phone'): Candidate<string>[] {
  const { text } = context;
  return phonesIn(text).flatMap((match) => {
    const { before, after } = ownWords(context, match.start, match.end);
    if (/\bTTY|TDD/i.test(before.slice(-8))) return [];
    const named = behind(text, match.end) ?? channelOf(before) ?? (/^\(?fax/i.test(after) ? 'fax' : AFTER_ADDRESS.test(text.slice(Math.max(0, match.start - 16), match.start)) || CALL_AT.test(text.slice(Math.max(0, match.start - 90), match.start)) ? 'phone' : undefined);
    if ((named ?? 'phone') !== kind) return [];
    const purpose = purposeOf(context, match.start, match.end);
    if (purpose === undefined || (named === undefined && !(standsAlone(context, match.start, before) && context.zones.target.test(before)))) return [];
    const urgent = urgentOnly(context, match.start, before) ? -2 : 0;
    // A phone serves many ends: one that is named for no appeal must at least stand where appeals are explained.
    if (kind === 'phone' && !context.zones.target.test(`${before} ${after}`) && !spokenBefore(context, match.start)) return [];
    const lead = LEAD.exec(text.slice(Math.max(0, match.start - 40), match.start));
    const score = Math.max(purpose + urgent + (appealBefore(context, match.start) ? 1 : 0), 0.5);
    return [{ value: match.value, start: match.start - (lead ? lead[0].length : 0), end: match.end, score }];
  });
}

/** A number behind a colon, or that opens a cell whose label stands to the left: `Questions on appeals | 218-555-0158`. */
function standsAlone({ segmentAt }: FieldContext, at: number, before: string): boolean {
  const segment = segmentAt(at);
  return /:\s*$/.test(before) || (segment?.cell !== undefined && at - segment.start <= 2);
}

/** The appeal is spoken of before the contact, in the same sentence: "Appeal ... or fax 1-801-…". */
const appealBefore = ({ zones }: FieldContext, at: number): boolean => {
  const { text, start } = zones.sentence(at);
  return zones.target.test(text.slice(0, at - start));
};

function spokenBefore({ zones, text }: FieldContext, at: number): boolean {
  const { heading, start } = zones.around(at);
  return zones.target.test(`${heading} ${text.slice(Math.max(0, start - 240, at - 4000), at)}`);
}

/** A way in for those who cannot wait, "If a delay would endanger you, call …", gives way to that of the ordinary appeal. */
const URGENT = /\burgent|expedited|\bfast(?:er)?\b|emergenc|endanger|cannot wait|can['’]t wait|\bwaiting\b|in danger|delay (?:c|w)ould|jeopard|serious(?:ly)? harm|r[áa]pida|acelerada|urgente/i;
function urgentOnly({ zones, text }: FieldContext, at: number, label: string): boolean {
  const sentence = zones.sentence(at);
  const before = text.slice(Math.max(0, at - 170), at);
  const question = /[^.!?]{0,60}\?\s{1,3}(?:please\s)?(?:call|phone)(?:\s(?:us|at)){0,2}[\s:]{0,2}$/i.exec(before)?.[0] ?? '';
  const { heading } = zones.around(at);
  const said = `${question} ${text.slice(Math.max(sentence.start, at - 170), at)} ${label} ${heading.length < 60 ? heading : ''}`;
  return URGENT.test(said) && !/\b(?:standard|either|any|both)\b[^.]{0,60}$/i.test(said);
}

const RECIPIENT = /appeal|apelaci|grievance|reconsider|review|redetermin|disputed?|member rights/i;

/** Words that send something to the address that follows. */
const DIRECTED = /\b(?:send|mail|write|address|submit|deliver|return|forward|env[íi]\w{1,5}|escrib\w{1,4}|mand\w{1,4}|correo)\b[^.?!]{0,70}$/i;

/** The member's own address: the block under the member's name at the head of a letter, or behind it in a copy line. */
const isMembers = (value: string, name: string | undefined): boolean => name !== undefined && same(value).startsWith(same(name));
const same = (text: string): string => text.toLowerCase().replace(/^(?:mr|ms|mrs|miss|mx|dr|sr|sra)\.?\s/, '').replace(/[^\p{L}\d]/gu, '');

function addresses(context: FieldContext, done: ReadingFields): Candidate<string>[] {
  const { memberName, subscriberName, patientName } = done;
  const people = [memberName, subscriberName, patientName].flatMap((found) => (found ? [found.value] : []));
  return addressesIn(context.text).flatMap((match) => {
    const { hearingNext } = context.zones;
    const above = context.text.slice(Math.max(0, match.start - 70), match.start);
    const over = above.trimEnd().split('\n').at(-1) ?? '';
    if (people.some((name) => isMembers(match.value, name) || (/\n\s*$/.test(above) && isMembers(over, name) && over.length < name.length + 24))) return [];
    const directed = DIRECTED.test(context.text.slice(Math.max(0, match.start - 90), match.start));
    // A State's office takes no appeal of the plan, but where those have ended it may take requests for the review outside.
    if (OFFICES.test(match.value) && !(context.zones.internalEnded && directed && context.zones.isExternal(match.start))) return [];
    const named = (hearingNext ? HEARING : RECIPIENT).test(match.value.split(',').slice(0, 3).join(','));
    const score = purposeOf(context, match.start, match.end) ?? (named && !hearingNext && !context.zones.internalEnded && !context.zones.isLate(match.start) ? 1 : undefined);
    if (score === undefined) return [];
    const { heading } = context.zones.around(match.start);
    if (!hearingNext && HEARING.test(heading + match.value)) return [];
    const top = match.start < 700 && !named && !directed ? -3 : 0;
    return [{ value: match.value, start: match.start, end: match.end, score: score + (named ? 2 : 0) + top }];
  });
}

const SITE = /(?<![\w@.])(?:https?:\/\/)?(?:[a-z0-9-]{1,40}\.){1,4}(?:com|org|net|gov|health|example|us|info)(?:\/[\w./%~-]{0,80})?(?![\w@])/gi;

/** Paths and addresses of mail that name the appeal. */
const ENTRY = /[./@-](?:my)?(?:appeals?|redeterminations?|reconsiderations?|grievances?|disputes?|reviews?|apelaci[oó]n(?:es)?|apelar)\b/i;
/** Sites for the review outside: of use where the appeals inside have ended. */
const OUTSIDE_ENTRY = /\b(?:external|independent)-?(?:review|appeals?)|[./](?:iro|imr)\b/i;
const MAIL = /(?<![\w@.+-])(?:[\w-]{0,20}[.+-])?(?:appeals?|grievances?|reconsiderations?|redeterminations?|disputes?|apelaciones)[\w.+-]{0,24}@(?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,8}(?![\w@])/gi;

function mailboxes(context: FieldContext): Candidate<string>[] {
  return allIn(MAIL, context.text).map((m) => ({ value: m[0], start: m.index, end: m.index + m[0].length, score: 2.5 }));
}

function sites(context: FieldContext): Candidate<string>[] {
  return allIn(SITE, context.text).flatMap((m) => {
    const value = m[0].replace(/[.,;]+$/, '');
    const end = m.index + value.length;
    const sentence = context.zones.sentence(m.index).text;
    const purpose = purposeOf(context, m.index, end);
    // A path that names the appeal leaves no doubt: `Web: cloverpartd.example/redetermination`.
    const named = (ENTRY.test(value) && context.text[m.index - 1] !== '@' && !HEARING.test(sentence) && !/external review/i.test(sentence)) || (context.zones.internalEnded && OUTSIDE_ENTRY.test(value));
    const score = named ? Math.max(purpose ?? 0, 3) : purpose;
    if (score === undefined || score < 3 || (!named && !/online|website|web site|portal|en l[íi]nea|p[áa]gina|submit|file|appeal/i.test(sentence)) || /hhs\.gov|medicare\.gov|dol\.gov|healthcare\.gov|read (?:it )?(?:on|at)|questionnaire|find|copy of/i.test(sentence)) return [];
    return [{ value, start: m.index, end, score: score + (/appeal/i.test(value) ? 2 : 0) }];
  });
}

export const contacts: readonly FieldSpec[] = [
  { field: 'appealFax', rules: [(context) => numbers(context, 'fax')], ask: true } satisfies FieldSpec<'appealFax'>,
  { field: 'appealPhone', rules: [(context) => numbers(context, 'phone')] } satisfies FieldSpec<'appealPhone'>,
  { field: 'appealAddress', rules: [addresses] } satisfies FieldSpec<'appealAddress'>,
  { field: 'appealOnline', rules: [sites, mailboxes] } satisfies FieldSpec<'appealOnline'>,
] as readonly FieldSpec[];
