/** Date of the notice, dates of the care, and the last day to appeal where one is printed. */
import type { DateRange } from '../../reading';
import { dateRangesIn } from '../../shapes/date-ranges';
import { datesIn } from '../../shapes/dates';
import type { ViewLine } from '../../view';
import type { Candidate, FieldContext, FieldSpec } from '../engine';
import { date, dateRange } from '../values';
import { amountRows } from './amount-rows';
import { refusedAbove } from './claim-state';
import { isFaxCover } from './people';
import { after } from './prose';

/** A line that is a date and nothing else, near the top: the date of a letter. */
function letterhead({ segments, isLabelled }: FieldContext): Candidate<string>[] {
  return segments.filter((segment) => segment.line.index < 40).flatMap((segment) => {
    const found = datesIn(segment.text.slice(0, 60))[0];
    const left = segments[segment.index - 1];
    const labelled = left && segment.cell && left.line.index === segment.line.index && (left.text.endsWith(':') || isLabelled(left));
    if (!found || labelled || segment.text.length - (found.end - found.start) > 2) return [];
    return [{ value: found.value, start: segment.start + found.start, end: segment.start + found.end, score: 3 }];
  });
}

const TITLE = /explanation of (?:\w+\s)?benefits|benefit statement|statement of|summary notice|\beob\b|not a bill|notice of|explicaci[óo]n de beneficios|aviso|patient statement|monthly/i;

/** The only date on a title line: `Explanation of Benefits | October 20, 2026`. */
function besideTitle({ view }: FieldContext): Candidate<string>[] {
  return view.lines.slice(0, 24).flatMap((line) => {
    const dates = datesIn(line.text);
    return dates.length === 1 && TITLE.test(line.text) && line.text.length < 160 ? [{ value: dates[0]!.value, start: line.start + dates[0]!.start, end: line.start + dates[0]!.end, score: 3.4 }] : [];
  });
}

/** The last date of a decision that a page or message names in words. */
const decidedOn = after(/\b(?:(?:was|were) (?:denied|approved|processed|mailed|sent|printed)|(?:denied|processed|printed|mailed|decided)) on\s/gi, date, 1);

/** A timeline's entry of a refusal: `03/12/2026 Not approved: 10 more days`. */
function timeline({ view }: FieldContext): Candidate<string>[] {
  return view.lines.flatMap((line) => {
    const found = datesIn(line.text.slice(0, 30))[0];
    const refused = found?.start === 0 && line.text.length < 140 && /^\W{1,4}(?:not approved|denied|decision|processed|negad|denegad)/i.test(line.text.slice(found.end));
    return refused ? [{ value: found.value, start: line.start, end: line.start + found.end, score: 1.2 }] : [];
  });
}

const noticeSpec: FieldSpec<'noticeDate'> = {
  field: 'noticeDate',
  read: date,
  labels: [
    { words: ['date of this? notice|letter|decision|determination|statement|mailing', 'notice|letter|statement|issue|issued|mailing|mail|eob|print date', 'date of|notice issued|mailed|printed', 'date this notice was? mailed|sent', 'fecha de esta? notificación|carta|aviso|decisión', 'fecha de|del emisión|aviso|envío', 'fecha en que se envió'], score: 6, open: 'edge' },
    { words: ['date', 'fecha', 'date sent|mailed|printed|issued', 'issued|mailed|sent|printed on?', 'printed', 'sent', 'prepared on?', 'date prepared', 'run date', 'statement|notice dated'], score: 4, open: 'edge' },
    { words: ['process|processed|processing|decision|determination|finalized|completed|adjudicated|review date', 'date processed|finalized|decided|completed', 'processed|decided|decision|completed on', 'processed', 'procesado el?', 'finalized|adjudicated|decided on?', 'decision|determination on', 'fecha finalizada', 'fecha de proceso|procesamiento|decisión', 'decidido el'], score: 2.5, open: 'edge' },
    { words: ['decision|determination of|made|dated|on', 'decision|determination made on', 'notice|letter|statement dated'], score: 2.5, open: 'anywhere', below: false },
  ],
  rules: [letterhead, besideTitle, decidedOn, timeline],
  judge: (candidate, context) => {
    const { text, view } = context;
    const before = text.slice(Math.max(0, candidate.start - 40), candidate.start);
    const after = text.slice(candidate.end, candidate.end + 12);
    if (isFaxCover(context, candidate.start)) return -3;
    if (/\b(?:our|the|that|this|first|earlier|previous|prior|initial|original|your|an?)\s*$/i.test(before) && /^(?:decision|determination|letter|notice|statement) (?:of|made|dated|on)\b/i.test(text.slice(candidate.start, candidate.end))) return undefined;
    if (/^\s\d{1,2}:\d{2}/.test(after) && !/sent/i.test(text.slice(candidate.start, candidate.end))) return -2;
    if (/\b(?:replaces|of our decision of|received your|previous|birth|born|from|service|visit|received)\s*(?:the one\s)?$/i.test(before) || /\b(?:dob|birth|born|nacimiento|received)\b/i.test(text.slice(candidate.start, candidate.end))) return -5;
    return columnOfCare(context, candidate.start) ? undefined : view.text.length > 0 && candidate.start > view.text.length * 0.6 ? -1 : 0;
  },
  ask: true,
};

/** A date in a table of claim lines is the date of care. */
function columnOfCare({ segmentAt, columns }: FieldContext, at: number): boolean {
  const segment = segmentAt(at);
  return !!segment?.cell && (/\d/.test(columns.headingOf(segment.line, segment.cell)) || columns.headingOf(segment.line, segment.cell) !== '') && segment.line.block.kind === 'table' && (segment.line.cells?.length ?? 0) > 3;
}

const CARE_DATE = /\b(?:dates?(?: of)?(?: service| visit)?|service dates?|dos|visit date|fill(?:ed)? date|from|through|fechas?)\b/i;

/** The span of all dates in the date column of claim tables. */
function columnSpan(context: FieldContext): Candidate<DateRange>[] {
  const { segments, columns } = context;
  const deniedAt = new Set(amountRows(context).filter((row) => row.denied).map((row) => row.line));
  const inColumn = segments.flatMap((segment) => {
    if (!segment.cell || segment.line.block.kind !== 'table' || (segment.line.cells?.length ?? 0) < 3) return [];
    const heading = columns.headingOf(segment.line, segment.cell);
    const found = dateRangesIn(segment.text)[0];
    const dated = CARE_DATE.test(heading) || (found && found.start === 0 && /provided|service/i.test(heading));
    return found && dated && !/received|processed|paid|birth/i.test(heading) ? [{ ...found, start: segment.start + found.start, end: segment.start + found.end, line: segment.line.index }] : [];
  });
  return spanOf(inColumn, 3, (at) => deniedAt.has(at));
}

/** Lines that start with a date and hold amounts or a code: claim lines without a table. */
function lineDates({ view }: FieldContext): Candidate<DateRange>[] {
  const dated = view.lines.flatMap((line) => {
    const found = dateRangesIn(line.text.slice(0, 40))[0];
    return found && found.start === 0 && /\d{5}|\$|\d\.\d{2}/.test(line.text.slice(found.end)) && !/denied|approved|review|received|decision/i.test(line.text) ? [{ ...found, start: line.start, end: line.start + found.end, line: line.index }] : [];
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

const period = after(/\b(?:approved|authorized|valid|good|effective|from)\s(?:for dates\s)?(?:from\s)?(?=\p{L}{3,10}\.?\s\d|\d{1,2}\/)/giu, (text) => {
  const found = dateRange(text);
  return found?.value.to && found.start <= 1 ? found : undefined;
}, 1.2);

const inWords = after(/\b(?:visit|service|services|care|claim[^.\n]{4,90}|treatment|stay|surgery|test)\s(?:on|of|from)\s/gi, (text) => {
  const found = dateRange(text);
  return found && found.start <= 1 ? found : undefined;
}, 1);

/** "Days from … to … are authorized" are not the days that end. */
const granted = (after: string): number => (/^[^.]{0,40}\b(?:are|were|was)\s(?:authorized|approved|covered)/i.test(after) ? -3 : /^[^.]{0,24}\b(?:denied|not)\b/i.test(after) ? 0.5 : 0);

const ENDING = /\b(?:stopp?ed|stop|end(?:s|ed)?|no longer|reduc(?:e|ed|ing)|cutting|terminat\w{2,4}|cannot authorize further|not (?:extend|approved?|authoriz\w{1,3}) (?:further|more|additional))\b|\bmore days\b|level of care|denegad|reduc(?:ir|imos|ción)|terminar|suspender/i;

/** Words that make a date that of the notice, so that it is none of care. */
const NOTICE = /notice|letter|decision|determination|statement|dated|printed|mailed|processed|finalized|decided/i;

const serviceDateSpec: FieldSpec<'serviceDate'> = {
  field: 'serviceDate',
  read: dateRange,
  labels: [
    { words: ['date of service|visit|care|transport|admission|treatment|surgery|procedure|fill|services', 'service|visit|treatment|fill|admission date', 'service dates', 'dos', 'dates of service|stay|care|treatment|services', 'admit date', 'fecha de|del servicio|visita|cita', 'fechas de|del servicio', 'fechas pedidas|solicitadas', 'dates requested|of_request', 'requested dates', 'date you got care', 'service from', 'date filled', 'services from'], score: 5, columns: false },
    { words: ['stay', 'when', 'dates', 'on', 'service', 'requested period', 'period requested', 'authorized dates', 'approved dates', 'service period', 'fechas', 'starts|start_date|effective_date|begin_date', 'from', 'desde'], score: 2 },
  ],
  rules: [columnSpan, lineDates, ended, period, inWords, alone],
  judge: (candidate, context, { noticeDate }) => {
    const { text } = context;
    if (noticeDate && NOTICE.test(noticeDate.quote) && candidate.start < noticeDate.at.end && noticeDate.at.start < candidate.end && !candidate.value.to) return undefined;
    const before = text.slice(Math.max(0, candidate.start - 30), candidate.start);
    if (/\b(?:received|got|reviewed) (?:your|the|a|an|this) (?:\p{L}{3,14} )?(?:request|referral|order)\b[^.]{0,70}$/iu.test(text.slice(Math.max(0, candidate.start - 110), candidate.start)) && !candidate.value.to) return undefined;
    if (/\b(?:received|birth|born|dob|expires?|through|until)\W{0,3}$/i.test(before)) return -4;
    const own = text.slice(candidate.start, candidate.end);
    if (/^date\b(?! of)/i.test(own) && !/service|visit/i.test(own)) return -3;
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
  const next = [...part.matchAll(/\bclaim number\b/gi)][1];
  return next ? part.slice(0, next.index) : part;
}

const appealBySpec: FieldSpec<'appealBy'> = {
  field: 'appealBy',
  read: date,
  labels: [{ words: ['appeal by', 'must|to receive your? appeal by', 'we must receive your? appeal by', 'appeal deadline', 'last day to|to_file_an appeal', 'deadline to|for appeal|appeals', 'file|submit your? appeal by', 'fecha límite para apelar', 'apele antes del'], score: 6, open: 'anywhere' }],
  rules: [
    after(/\b(?:appeals?|reconsideration|ask us|redetermination|apelaci[óo]n|apelar)\b[^.!?]{0,110}?\b(?:no later than|on or before|by|before|antes del?|a más tardar el)\s/gi, (text) => {
      const found = datesIn(text.slice(0, 40))[0];
      return found && found.start <= 1 ? found : undefined;
    }, 4),
    after(/\b(?:ask us|write to us|circle the item[^.]{0,70}have it|we have it)\s(?:by)\s/gi, (text) => {
      const found = datesIn(text.slice(0, 40))[0];
      return found && found.start <= 1 ? found : undefined;
    }, 3.5),
  ],
  judge: ({ start }, { zones }) => (zones.isExternal(start) && !zones.internalEnded || /\b(?:keep|continu|while you appeal|mantener)/i.test(zones.around(start).heading) ? undefined : /pay|premium|enroll|provider may|keep getting|continue/i.test(zones.sentence(start).text) && !/appeal/i.test(zones.sentence(start).text) ? undefined : 0),
  ask: true,
};

export const dates: readonly FieldSpec[] = [noticeSpec, serviceDateSpec, appealBySpec] as readonly FieldSpec[];
