/** Dates of the care: a visit, a stay, the first day that is no longer covered. */
import type { DateRange } from '../../reading';
import { dateRangesIn } from '../../shapes/date-ranges';
import { datesIn } from '../../shapes/dates';
import type { ViewLine } from '../../view';
import { lineAt } from '../../view';
import type { Candidate, FieldContext, FieldSpec } from '../engine';
import { dateRange } from '../values';
import type { Reader } from '../values';
import { amountRows } from './amount-rows';
import { refusedAbove } from './claim-state';
import { after } from './prose';

const CARE_DATE = /\b(?:dates?(?: of)?(?: service| visit)?|service dates?|dos|visit date|fill(?:ed)? date|from|through|fechas?)\b/i;

/** Rows of a bill that tell of money, not of care. */
const MONEY_MOVED = /\b(?:payments?|adjustments?|write-?offs?|discounts?|take-?backs?|refunds?|recoup\w{0,5}|copay received|balance forward|previous balance|finance charge|late fee|check)\b|\/\d{2,4}\s{1,4}(?:your )?(?:insurance|insurer|plan|carrier|medicare|medicaid|primary|secondary)\b[^\n$]{0,60}\b(?:responded|paid|denied|rejected|refused|billed|processed|not paid|declined)\b/i;

/** The span of all dates in the date column of claim tables. */
function columnSpan(context: FieldContext): Candidate<DateRange>[] {
  const { segments, columns } = context;
  const deniedAt = new Set(amountRows(context).filter((row) => row.denied).map((row) => row.line));
  const inColumn = segments.flatMap((segment) => {
    if (!segment.cell || segment.line.block.kind !== 'table' || (segment.line.cells?.length ?? 0) < 3) return [];
    const heading = columns.headingOf(segment.line, segment.cell);
    const found = dateRangesIn(segment.text)[0];
    const dated = CARE_DATE.test(heading) || (found && found.start === 0 && /provided|service/i.test(heading));
    return found && dated && !/receipt|received|process|paid|birth|statement|issued|printed|mailed|notice|decision|decided|finali[sz]ed|due|posted/i.test(heading) && !MONEY_MOVED.test(segment.line.text) ? [{ ...found, start: segment.start + found.start, end: segment.start + found.end, line: segment.line.index }] : [];
  });
  return spanOf(inColumn, 3, (at) => deniedAt.has(at));
}

/** Lines that start with a date and hold amounts or a code: claim lines without a table. */
function lineDates({ view }: FieldContext): Candidate<DateRange>[] {
  const dated = view.lines.flatMap((line) => {
    const found = dateRangesIn(line.text.slice(0, 40))[0];
    return found && found.start === 0 && /\d{5}|\$|\d\.\d{2}/.test(line.text.slice(found.end)) && !MONEY_MOVED.test(line.text) && !/denied|approved|review|received|decision/i.test(line.text) ? [{ ...found, start: line.start, end: line.start + found.end, line: line.index }] : [];
  });
  return spanOf(dated, 2, () => false);
}

interface Dated {
  readonly value: DateRange;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** One range over several dates, if its words are one stretch that holds both ends; else the first denied line's date. */
function spanOf(dates: readonly Dated[], score: number, denied: (line: number) => boolean): Candidate<DateRange>[] {
  const first = dates.find((d) => denied(d.line)) ?? dates[0];
  if (!first) return [];
  const from = dates.reduce((least, d) => (d.value.from < least.value.from ? d : least), first);
  const to = dates.reduce((most, d) => ((d.value.to ?? d.value.from) > (most.value.to ?? most.value.from) ? d : most), first);
  const last = to.value.to ?? to.value.from;
  const [start, end] = [Math.min(from.start, to.start), Math.max(from.end, to.end)];
  if (last === from.value.from) return [{ value: { from: from.value.from }, start: from.start, end: from.end, score }];
  return end - start <= 280 ? [{ value: { from: from.value.from, to: last }, start, end, score }] : [{ value: first.value, start: first.start, end: first.end, score }];
}

/** Care that ends: the first day that is no longer covered. */
const ended = after(/\b(?:days (?:from|after|beginning)|further days from|(?:starting|beginning)(?: on)?|asked for from|requested from|not covered (?:from|after|beginning)|a partir|(?:this|change|reduction|decision)(?: [a-z]{2,9}){0,2} (?:starts|begins|takes effect)(?: on)?|coverage (?:will )?ends? (?:on|after))\s(?:del?\s|el\s)?/gi, (text) => {
  const found = dateRange(text);
  return found && found.start <= 1 ? { ...found, value: { from: found.value.from } } : undefined;
}, 1.6);

/** `Care on and after March 7, 2026 is not authorized`, `Visits on July 15, 2026 or later will not be covered`. */
function firstDayOut({ text }: FieldContext): Candidate<DateRange>[] {
  const AHEAD = /\b(?:on (?:and|or) after|from and after|on and following|as of|beginning|starting)\s{1,2}$/i;
  const NOT = /^[^.;]{0,60}\b(?:(?:is|are|was|were|will|has been|have been)\s(?:not|no longer)|(?:is|are|was|were)\sdenied|cannot be)\b/i;
  return datesIn(text).flatMap((match) => {
    const later = /^\s{1,2}(?:or|and) (?:later|after|thereafter|beyond)\b/i.test(text.slice(match.end, match.end + 20).replace(/\s+/g, ' '));
    const ahead = AHEAD.test(text.slice(Math.max(0, match.start - 24), match.start).replace(/\s+/g, ' '));
    if (!later && !ahead) return [];
    const rest = text.slice(match.end, match.end + 110).split(/[.;]\s/)[0]!;
    return NOT.test(rest) ? [{ value: { from: match.value }, start: match.start, end: match.end, score: 6 }] : [];
  });
}

const STARTS = /^(?:admitted|admission(?: date)?|admit(?: date)?|from|start(?:s|ing)?(?: date)?|begin(?:s|ning)?(?: date)?|(?:approved|authorized|requested|service|effective|valid|good|active|dates? of service) from|(?:service|stay|first) (?:start|begin) date|first day|date from|from date|desde|effective(?: date)?)\W{0,3}$/i;
const ENDS = /^(?:discharged?(?: date)?|through|thru|to|until|end(?:s|ing)?(?: date)?|(?:approved|authorized|requested|service|effective|valid|dates? of service) (?:through|thru|to|until)|(?:service|stay|last) (?:end|stop) date|last day|date (?:to|through)|(?:to|through|thru) date|hasta|expir(?:es|ation(?: date)?))\W{0,3}$/i;

/** Two labelled days that are the ends of one stay or authorization: `Admitted | 12/02/2025 | Discharged | 12/06/2025`. */
function ends({ segments, text, isLabelled }: FieldContext): Candidate<DateRange>[] {
  const dayOf = (segment: (typeof segments)[number] | undefined) => {
    const day = segment && segment.text.length <= 24 ? datesIn(segment.text)[0] : undefined;
    return day && segment ? { ...day, at: segment.start + day.start, to: segment.start + day.end } : undefined;
  };
  return segments.flatMap((segment, i) => {
    if (!STARTS.test(segment.text) || segment.line.block.kind === 'control' || i + 3 >= segments.length || isLabelled(segments[i + 1]!)) return [];
    const from = dayOf(segments[i + 1]);
    const label = segments[i + 2];
    const to = dayOf(segments[i + 3]);
    if (!from || !to || !label || !ENDS.test(label.text) || from.value > to.value || FILTER.test(segment.line.text)) return [];
    const value = from.value === to.value ? { from: from.value } : { from: from.value, to: to.value };
    return text.slice(segment.start, to.to).length <= 160 ? [{ value, start: segment.start, end: to.to, score: 5 }] : [];
  });
}

/** `12 visits, February 27 through April 10, 2026`: what was asked for with its period. */
const asked = after(/\b(?:visits?|days?|units?|(?<!(?:services|office|business|open|care|our|center|desk) )hours|sessions?|weeks?|treatments?|trips?|rides?|dosis|visitas|viajes|sesiones|horas|d[íi]as|citas|tratamientos)(?: per \w{3,6}| (?:de|of|para|for) [\p{L} ]{2,30})?(?:,| from| for|:| between)\s/giu, (text) => {
  const found = dateRange(text);
  return found?.value.to && found.start <= 1 ? found : undefined;
}, 1.4);

const period = after(/\b(?:approved|authorized|certified|aprobad[oa]s?|autorizad[oa]s?|v[áa]lid[oa]s?|vigente|sirven?|valid|good|effective|from|runs?|lasts?|covers?|covered|desde|dates?):?\s(?:for (?:dates\s)?)?(?:from\s|del?\s|desde\s)?(?:el\s)?(?=\p{L}{3,10}\.?\s\d|\d{1,2}\/|\d{1,2}\sde\s)/giu, (text) => {
  const found = dateRange(text);
  return found?.value.to && found.start <= 1 ? found : undefined;
}, 1.2);

const careSpoken = after(/\b(?:visit|service|services|care|claims?[^.:;]{4,110}|treatment|stay|surgery|test|servicios?|visita|consulta|atenci[óo]n)\s(?:on|of|from|del?|el|en)\s/gi, (text) => {
  const found = dateRange(text);
  return found && found.start <= 1 ? found : undefined;
}, 1);

const inWords = (context: FieldContext): Candidate<DateRange>[] => careSpoken(context).filter(({ start, end }) => {
  const sentence = context.zones.sentence(start);
  return !toldOfStep(sentence.text.slice(0, end - sentence.start));
});

/** `infusion by Dr. Beck at Juniper Clinic on November 18, 2025`: when somebody gave care; a letter or a call is none. */
const givenOn = after(/\b(?:at|by|from|with|en|por) (?=\p{Lu})[^.;:\n]{3,60}(?:\n[^.;:\n]{1,60})?(?: on| el),? (?=\p{Lu}\p{Ll}{2,8}\.? \d|\d{1,2}\/|\d{1,2} de )/gu, (text) => {
  const found = dateRange(text);
  return found && found.start <= 1 ? found : undefined;
}, 0.8);

/** `SERVICE IN-LAB SLEEP STUDY, 12/04/2025`: a labelled service with its day at the end of the line. */
const serviceLine = after(/^(?:services?|procedure|test|treatment|surgery|visit|servicio|procedimiento)\b:?\s[^\n]{4,80}(?:,|\son|\sel)\s\(?(?=[^\n]{6,40}$)/gimu, (text) => {
  const found = dateRange(text);
  return found && found.start <= 1 ? found : undefined;
}, 1.3);

/** Words of care: a visit, what was done, what was asked to be paid. */
const CARE_SAID = /\b(?:visits?|surger(?:y|ies)|operations?|treatments?|tests?|scans?|stays?|trips?|rides?|transports?|transportation|appointments?|therapy|sessions?|procedures?|infusions?|injections?|deliver(?:y|ies)|exams?|examinations?|imaging|mri|mra|ct|pet|x-?rays?|ultrasounds?|labs?|panels?|services?|care|charges?|bills?|cleanings?|crowns?|lenses|screenings?|consultations?|evaluations?|assessments?|admissions?|hospitali[sz]ations?|equipment|supplies|biops(?:y|ies)|vaccines?|prescriptions?|\w{4,16}(?:ectomy|ectomies|oscopy|oscopies|plasty|otomy|ograms?|graphy|opsy|centesis|pheresis|ostomy)|(?:you|he|she|they|who|patient) (?:had|got|received|was seen|were seen|saw|went)|done|performed|provided|furnished|rendered|given|filled|dispensed|treated|admitted|took place|happened|visita|consulta|cirug[íi]a|tratamiento|servicios?|atenci[óo]n|terapia|examen)\b/i;
/** Words by which a date is that of a paper, of a step of the plan or of the coverage. */
const NO_CARE_SAID = /\b(?:requests?|requested|receiv\w{1,3}|den(?:y|ied|ial)|decid\w{1,3}|decisions?|letters?|notices?|appeals?|appealed|review(?:ed)?|sent|asked|called|phoned|wrote|written|processed|finali[sz]ed|approved|authori[sz]ed|mailed|submitted|faxed|began|begins?|started|ended|ends?|joined|enrolled|membership|coverage|premium|effective|expir\w{1,4}|born|birth|deductible|policy|limit|until|before|since|after|last|previous|earlier|recibi\w{1,4}|negamos|carta|aviso|apelaci[óo]n|upheld|overturned|panel met|will|may|must)\b/i;
const CARE_WORDS = new RegExp(CARE_SAID.source, 'gi');
/** "We denied your request for surgery on …", "You called us about the scan on …": when somebody did something about the care. */
const toldOfStep = (clause: string): boolean =>
  /\b(?:we|plan|fund) (?:have )?(?:denied|approved|got|received|reviewed|decided|looked at) (?:your|the|a|an|this|that) (?:\w+ )?(?:request|referral|order|appeal)\b(?!.{0,60}\bpay\b)/i.test(clause) || /\byou (?:called|phoned|asked|wrote|told|contacted|appealed|faxed|sent)\b/i.test(clause);
/** `the echocardiogram (93306) you had on Feb 6, 2026`, `your visit to Mesa Verde Clinic (Dr. Farrow) on December 11, 2025`: a date in the clause that tells of the care. */
function toldDate({ text, zones }: FieldContext): Candidate<DateRange>[] {
  return dateRangesIn(text).flatMap((found) => {
    const sentence = zones.sentence(found.start);
    const before = text.slice(Math.max(sentence.start, found.start - 170), found.start).replace(/\s+/g, ' ');
    const lead = /(?:\s(?:on|of|from|dated?|for|between|el|del|de|en|filled|dispensed|performed|done|seen|treated|admitted|provided|rendered)|,|:|\.{3,12})\s(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$/i.exec(before);
    if (!lead) return [];
    const clause = before.slice(0, lead.index + 1).split(/[;]|, (?:and|but|so|which) |\)\. /).at(-1)!;
    // "Your twentieth visit was on …" only counts.
    if (/\b(?:was|were|is)\s(?:on\s?)?$/i.test(before.slice(0, lead.index + 4)) || toldOfStep(clause)) return [];
    const verb = /^\s(?:filled|dispensed|performed|done|seen|treated|admitted|provided|rendered)/.exec(lead[0])?.[0] ?? '';
    const said = [...`${clause}${verb}`.matchAll(CARE_WORDS)].at(-1);
    const purpose = /\bfor (?:(?:the|a|an|your|his|her) )?[a-z][a-z -]{4,40}$/.exec(clause.trimEnd());
    const care = purpose && (!said || purpose.index > said.index) ? purpose : said;
    if (!care || NO_CARE_SAID.test(clause.slice(care.index))) return [];
    if (/^[^.;]{0,30}\b(?:was|were) (?:received|processed|mailed|sent)\b/.test(text.slice(found.end, found.end + 50))) return [];
    return [{ value: found.value, start: found.start, end: found.end, score: 1 }];
  });
}

/** A period that a line or sentence holds, where nothing makes it a year of the plan or the reach of a report. */
function anyPeriod({ text, view, zones }: FieldContext): Candidate<DateRange>[] {
  return dateRangesIn(text).flatMap((found) => {
    if (!found.value.to) return [];
    const line = lineAt(view, found.start);
    const sentence = zones.sentence(found.start);
    const said = `${text.slice(Math.max(sentence.start, found.start - 90), found.start)} ${text.slice(found.end, found.end + 40).split(/[.\n]/)[0]}`;
    if (!line || line.block.kind === 'control' || OTHER_PERIOD.test(said)) return [];
    const alone = line.text.trim().length <= found.end - found.start + 2;
    return [{ value: found.value, start: found.start, end: found.end, score: alone ? 1.3 : 0.7 }];
  });
}
const OTHER_PERIOD = /\b(?:plan|policy|benefit|contract|calendar|coverage|deductible|statement|reporting|billing|enrollment) (?:year|period|term|date)|\b(?:year|history|records|notes|chart|claims (?:processed|paid)|search|filter|report|statement|enrolled|enrollment|membership|premium|deductible|accumulat\w+|previous\w*|earlier|prior|already|last time|appeal|hours|open|call|weekdays|paper|holiday)\b/i;

/** "Days from … to … are authorized" are not the days that end. */
const granted = (after: string): number => (/^[^.]{0,40}\b(?:are|were|was)\s(?:authorized|approved|covered)/i.test(after) ? -3 : /^[^.]{0,24}\b(?:denied|not)\b/i.test(after) ? 0.5 : 0);

const ENDING = /\b(?:stopp?ed|stop|end(?:s|ed)?|no longer|reduc(?:e|ed|ing)|cutting|terminat\w{2,4}|cannot authorize further|not (?:extend|approved?|authoriz\w{1,3}) (?:further|more|additional))\b|\bmore days\b|level of care|denegad|reduc(?:ir|imos|ción)|terminar|suspender/i;

/** The row of a form that searches: `From | 08/01/2026 | To | 10/31/2026 | Search`. */
const FILTER = /^(?:from|to|date|dates|show|between|desde)\b.{0,80}\b(?:search|filter|apply|go|submit|refresh|show|update|buscar|filtrar)\s*$/i;

/** Words that make a date that of the notice, so that it is none of care. */
const NOTICE = /notice|letter|decision|determination|statement|dated|printed|mailed|processed|finalized|decided/i;

/** A date that stands right behind its label. */
const nextDate: Reader<DateRange> = (text) => {
  const found = dateRange(text);
  return found && found.start <= 3 ? found : undefined;
};

export const serviceDateSpec: FieldSpec<'serviceDate'> = {
  field: 'serviceDate',
  read: dateRange,
  labels: [
    { words: ['date of service|visit|care|transport|admission|treatment|surgery|procedure|fill|services', 'service|visit|treatment|fill|admission date', 'service dates', 'dos', 'dates of service|stay|care|treatment|services', 'admit date', 'fecha de|del servicio|visita|cita', 'fechas de|del servicio', 'fechas pedidas|solicitadas', 'dates requested|of_request', 'requested date|dates', 'authorization dates', 'date of procedure|fill|purchase|delivery|exam|test|session|sessions', 'svc date|dates', 'service dt', 'seen on', 'filled on?', 'visited on?', 'treated on', 'performed on', 'visit', 'fecha|fechas del? servicio', 'days|dates asked_for|requested|not_approved', 'dates asked for', 'for these? dates|days', 'dates|days you|they|your_doctor asked_for', 'planned|scheduled|proposed|expected date|dates', 'date requested', 'dates of authorization|request', 'date you got care', 'service from', 'date filled', 'services from', 'requested|covered|denied stay|days|period|dates', 'período aprobado|autorizado|solicitado', 'fechas aprobadas|autorizadas', 'fecha|fechas de atención|tratamiento|consulta|despacho'], score: 5, columns: false },
    { words: ['approved|authorized|certified|requested|denied stay|days|period|dates', 'approval|authorization|certification period'], score: 4 },
    { words: ['good|valid|effective|active|covered|approved|authorized|certified|in_effect from', 'valid|good|effective|coverage|approval dates', 'válida|válido|vigente desde|del'], score: 2 },
    // Without a colon the date follows at once: `Date of service 05/11/2026 at Bluff Street Clinic`.
    { words: ['date|dates of service|visit|care|treatment|services', 'service|visit date|dates', 'fecha|fechas de servicio'], score: 4, open: 'edge', columns: false, below: false, read: nextDate },
    { words: ['stay', 'when', 'dates', 'on', 'service', 'requested period', 'period requested', 'authorized dates', 'approved dates', 'service period', 'fechas', 'starts|start_date|effective_date|begin_date', 'from', 'desde'], score: 2 },
  ],
  rules: [columnSpan, lineDates, ended, firstDayOut, ends, asked, period, inWords, after(/(?<=^|[\n\t])dates?\s?\(s\):?\s/gim, dateRange, 2.2), givenOn, serviceLine, toldDate, anyPeriod, alone],
  judge: (candidate, context, { noticeDate }) => {
    const { text } = context;
    // What is typed into a filter is the member's search, no date of care.
    const line = context.segmentAt(candidate.start)?.line;
    if (line && (line.block.kind === 'control' || FILTER.test(line.text))) return undefined;
    if (noticeDate && NOTICE.test(noticeDate.quote) && candidate.start < noticeDate.at.end && noticeDate.at.start < candidate.end && !candidate.value.to) return undefined;
    const before = text.slice(Math.max(0, candidate.start - 30), candidate.start);
    if (/\b(?:received|got|reviewed) (?:your|the|a|an|this) (?:\p{L}{3,14} )?(?:request|referral|order)\b[^.]{0,70}$/iu.test(text.slice(Math.max(0, candidate.start - 110), candidate.start)) && !candidate.value.to) return undefined;
    if (/\b(?:letter|notice|decision|reviewed|call(?:ed)?|spoke|wrote|sent|mailed|faxed|appeal(?:ed)?|submitted|received|recibimos|carta|aviso)\b[^.;:]{0,70}$/i.test(text.slice(Math.max(0, candidate.start - 70), candidate.start)) && candidate.score < 1 && !candidate.value.to) return undefined;
    if (/\b(?:received|birth|born|dob|expires?|through|until)\W{0,3}$/i.test(before)) return -4;
    const own = text.slice(candidate.start, candidate.end);
    if (/^date\b(?! of|\(s\)|\s?\(s\))/i.test(own) && !/service|visit/i.test(own)) return -3;
    return /^(?:days (?:from|after|beginning)|a partir|this|change|reduction|decision|starting|beginning|asked|further|starts)/i.test(own) ? (ENDING.test(text.slice(0, 6000)) ? 4.2 + granted(text.slice(candidate.end, candidate.end + 50)) : -1) : 0;
  },
};

/** `· 01/28/26 ·` between the claim number and the charge on one line, or a date under a claim's heading. */
function alone(context: FieldContext): Candidate<DateRange>[] {
  const { view } = context;
  return view.lines.flatMap((line) => {
    const found = dateRangesIn(line.text)[0];
    if (!found) return [];
    const listed = /\bclaim\b/i.test(line.text.slice(0, found.start)) && (/\$/.test(line.text.slice(found.end)) || /[·|•]/.test(line.text)) && !/received|recibid/i.test(line.text.slice(0, found.start));
    const underClaim = /^\s*$/.test(line.text.slice(0, found.start) + line.text.slice(found.end)) && view.lines.slice(Math.max(0, line.index - 3), line.index).some((l) => /^claim\b/i.test(l.text));
    const overClaim = line.block.kind === 'heading' && found.end - found.start === line.text.trim().length && claimBelow(view.lines.slice(line.index + 1, line.index + 7));
    const refused = overClaim && /\bNO\b|\bdenied\b/i.test(sectionAfter(view.text, line.end)) ? 2 : 0;
    const segment = listed ? context.segmentAt(line.start + found.start) : undefined;
    const state = segment && refusedAbove(context, segment) ? 0.5 : 0;
    // Summary notices: the date, who gave the care with a telephone number, the table, and the claim's number last.
    const overProvider = line.text.trim().length === found.end - found.start && /^\p{Lu}[^\n]{4,70},\s\(\d{3}\)\s?\d{3}-\d{4}/u.test(view.lines[line.index + 1]?.text ?? '');
    if (overProvider) return [{ value: found.value, start: line.start + found.start, end: line.start + found.end, score: 1.5 + (/\bNO\b|\bdenied\b/.test(sectionAfter(view.text, line.end)) ? 2 : 0) }];
    return listed || underClaim || overClaim ? [{ value: found.value, start: line.start + found.start, end: line.start + found.end, score: 1.4 + refused + state }] : [];
  });
}

/** A claim's number stands below, before another date that heads a claim. */
function claimBelow(lines: readonly ViewLine[]): boolean {
  const claim = lines.findIndex((line) => /\bclaim (?:number|no\b|#|id\b)/i.test(line.text));
  const dated = lines.findIndex((line) => datesIn(line.text)[0]?.start === 0 && line.text.length < 24);
  return claim >= 0 && (dated < 0 || claim < dated);
}

/** The text of a claim's section: up to the next claim number but one. */
function sectionAfter(text: string, from: number): string {
  const part = text.slice(from, from + 1600);
  // Part A notices print the number below the claim, "Total for Claim #…", others above it.
  const next = /\btotal for claim #/i.exec(part) ?? [...part.matchAll(/\bclaim number\b/gi)][1];
  return next ? part.slice(0, next.index) : part;
}
