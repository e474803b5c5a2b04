/** Date of the notice: after its labels, alone at the head of a letter, beside its title. */
import { datesIn } from '../../shapes/dates';
import type { Candidate, FieldContext, FieldSpec } from '../engine';
import { date } from '../values';
import { isFaxCover } from './people';
import { after, inside } from './prose';

/** A date that stands right behind its label. */
function atOnce(text: string): ReturnType<typeof date> {
  const found = date(text);
  return found && text.slice(0, found.start).replace(/^[\s:.]{1,4}/, '').replace(WEEKDAY, '').trim().length <= 1 ? found : undefined;
}

const WEEKDAY = /^(?:Mon|Tues?|Wednes|Wed|Thurs?|Fri|Satur|Sat|Sun|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo)(?:day)?[.,]{0,2}\s/i;

/** The label of another date, in the cell to the left: `Valid to | December 14, 2026`. */
const OTHER_DATE = /\b(?:to|from|until|through|thru|valid|effective|expir\w{2,7}|starts?|start date|ends?|end date|received|on|due|born|birth|since|admitted|discharged|requested|visit|service|care|desde|hasta|vence)\W{0,3}$/i;

/** A line that is a date and nothing else, near the top: the date of a letter. */
function letterhead({ segments, text, isLabelled }: FieldContext): Candidate<string>[] {
  return segments.filter((segment) => segment.line.index < 40).flatMap((segment) => {
    const found = datesIn(segment.text.slice(0, 60))[0];
    const left = segments[segment.index - 1];
    const beside = left && segment.cell && left.line.index === segment.line.index && WEEKDAY.test(segment.text);
    // A cell that holds its own label and value says nothing of the next: `Re: APL-55102-26 | September 8, 2026`.
    const full = left && /:\s{1,3}\S/.test(left.text) && !left.text.endsWith(':');
    // The first cell of a row of amounts is the day of care.
    if (found && segment.cell && (segment.line.cells?.length ?? 0) > 2 && /\$\s?\d|\d\.\d\d(?!\d)/.test(segment.line.text)) return [];
    const labelled = beside || left && segment.cell && left.line.index === segment.line.index && !full && (left.text.endsWith(':') || isLabelled(left));
    // The head of a message has the hour behind the day.
    const hour = found && /^,?\s{1,3}(?:at\s)?\d{1,2}:\d\d(?:\s?[AP]\.?M\.?)?(?:\s[A-Z]{2,4})?$/i.test(segment.text.slice(found.end)) && MESSAGE_HEAD.test(text.slice(segment.end, segment.end + 160));
    if (found && hour && found.start === 0 && !labelled) return [{ value: found.value, start: segment.start, end: segment.start + found.end, score: 4 }];
    if (!found || labelled || (left && !full && segment.cell && left.line.index === segment.line.index && OTHER_DATE.test(left.text)) || segment.text.replace(WEEKDAY, '').length - (found.end - found.start) > 2) return [];
    return [{ value: found.value, start: segment.start + found.start, end: segment.start + found.end, score: 3 }];
  });
}

const MESSAGE_HEAD = /^\s{0,4}(?:from|to|subject|de|para|asunto)\s?[:\t]/i;

/** `Sept. 1, 2026 — Blue Ridge Community Care`, `Claim no. MS-26. 03/30/2026.`: a date set off by marks at the head of a paper. */
function topOfPage({ view }: FieldContext): Candidate<string>[] {
  return view.lines.slice(0, 8).flatMap((line): Candidate<string>[] => {
    if ((line.block.kind === 'table' && (line.cells?.length ?? 0) > 4) || /\$|\d\.\d\d(?!\d)/.test(line.text)) return [];
    return datesIn(line.text).flatMap((found) => {
      const [before, after] = [line.text.slice(0, found.start), line.text.slice(found.end)];
      const opens = /^\W{0,3}$/.test(before) && /^\s{0,3}(?:[—–|·•]|-\s|\t|\s{3})/.test(after) && !/\d{4}|\$|\d\.\d\d/.test(after.slice(0, 40).replace(/[A-Z]{1,4}[\d -]{4,20}/g, ''));
      const alone = /(?:[.|·•—–]|\s-)\s{1,3}$/.test(before) && /^\s{0,2}(?:\.?\s*$|\.\s)/.test(after) && !/\b(?:on|by|until|before|since|from|to|visit|service|care|born|dob)\b[^.]{0,30}[.|·•—–-]\s{1,3}$/i.test(before);
      // `Palmar Seguros de Salud, 11 de febrero de 2026`, `Boise, March 3, 2026`: who or where, a comma and the day, and nothing else.
      const dateline = line.index < 4 && /^\s{0,3}\p{Lu}[\p{L}.'’& ]{2,50}(?:, (?:[A-Z]{2}|\p{Lu}\p{L}{2,12}(?: \p{Lu}\p{L}{2,10})?))?,\s(?:(?:a|el|hoy)\s){0,2}$/u.test(before) && /^\.?\s*$/.test(after) && !/\b(?:since|until|on|by|from|born|visit|service|received|nacid[oa])\b/i.test(before);
      if (dateline) return [{ value: found.value, start: line.start + found.start, end: line.start + found.end, score: 2 }];
      return opens || alone ? [{ value: found.value, start: line.start + found.start, end: line.start + found.end, score: opens ? 2.6 : 1.3 }] : [];
    });
  });
}

/** The head of a message on one line: `September 8, 2026 · from Claims, Thornbury Health · to Ana Ruiz`, `Sent Sep 8, 2026 by Member Services`. */
function messageHead({ view }: FieldContext): Candidate<string>[] {
  return view.lines.slice(0, 60).flatMap((line) => {
    // What a fax machine prints over each page is no head of a message.
    if (line.text.length > 160 || (line.cells && line.cells.length > 3) || /\d{10}|\bP(?:age|g)?\.? ?\d{1,3} ?(?:\/|of)|\bFROM\b/.test(line.text)) return [];
    const found = datesIn(line.text)[0];
    const opens = found && /^\s{0,3}(?:sent|received|posted|date|on)?\s?:?\s?$/i.test(line.text.slice(0, found.start)) && /^(?:,? (?:at )?\d{1,2}:\d\d(?: ?[AP]\.?M\.?)?)?\s{0,2}(?:[·|•—–-]|\t)?\s{0,2}(?:from|by|to|de|para)\b\s?:?\s\p{Lu}/iu.test(line.text.slice(found.end));
    return found && opens ? [{ value: found.value, start: line.start + found.start, end: line.start + found.end, score: 2.8 }] : [];
  });
}

/** `San Antonio, Texas, a 9 de abril de 2026`, `San Juan, Puerto Rico, hoy 9 de abril de 2026`: town and day alone on a line, wherever the letter begins. */
function dateline({ view }: FieldContext): Candidate<string>[] {
  return view.lines.slice(0, 120).flatMap((line) => {
    const lead = line.text.length < 80 ? /^\s{0,3}(?:En )?\p{Lu}[\p{L}.'’ ]{2,40}(?:, (?:[A-Z]{2}|\p{Lu}\p{L}{2,12}(?: \p{Lu}\p{L}{2,10})?))?,\s(?:hoy,?\s)?(?:a|al|el)?\s?(?=\d{1,2}\s(?:de\s)?\p{L})/u.exec(line.text) : null;
    const found = lead && datesIn(line.text)[0];
    return found && found.start === lead[0].length && /^\.?\s*$/.test(line.text.slice(found.end)) ? [{ value: found.value, start: line.start + found.start, end: line.start + found.end, score: 2 }] : [];
  });
}

/** Labels in capitals within words that were copied without line breaks: `Request received 02/11/2026 Decision date 02/18/2026`. */
const runOnDate = after(/(?<=\s)(?:(?:Decision|Notice|Letter|Determination|Mail(?:ing)?|Statement|Issue|Denial|Print) [Dd]ate|Date of (?:[Tt]his )?(?:[Dd]ecision|[Nn]otice|[Ll]etter|[Dd]etermination|[Mm]ailing|[Dd]enial))\s{0,2}:?\s/g, atOnce, 4);
/** `45 days from the date of this letter, June 10, 2026`. */
const thisLetter = after(/\b(?:date of )?this (?:letter|notice|decision|statement)(?: \(|, | is )(?:dated )?/gi, atOnce, 2.4);

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

/** `We denied that request (case 31) on March 4, 2026`, `Status: finished, processed 09/14/2026`. */
const weDecided = after(/\b(?:[Ww]e|[Tt]he plan|[Tt]he [Ff]und) (?:have )?(?:denied|decided|approved|reduced|reviewed|made this decision|partly approved|partially approved)\b[^.\n]{0,60}(?<!\b(?:care|services?|visits?|treatments?|surgery|tests?|scans?|mri|stay|therapy|seen|done|filled|given|received)) on\s/g, date, 1);
/** `On March 3, 2026, we decided not to cover …`: the day opens the sentence; an earlier step of the plan is told so too, so other dates go first. */
const decidedThen = inside(/(?<=^|\n|[.!?]\s)On ([^,;.\n]{4,16},? \d{4}|\d{1,2}\/\d{1,2}\/\d{2,4}),? (?:we|the plan|the fund|our \p{L}{4,16}(?: \p{L}{4,16})?) (?:decided|made (?:this|our|a|its) (?:\p{L}{4,12} )?(?:decision|determination)|(?:completed|finished) (?:our|the|this|its|your))\b/gu, date, 1.05);
/** A step in capitals behind another on the same line: `Denied in part Decided 03/03/2026`, `Reviewed 02/28/2026 → Decision 03/03/2026`. */
const stepOnLine = after(/(?<=\S[ \t·|→>–—-]{1,4})(?:Decided|Decision|Determined|Processed|Finished|Finali[sz]ed|Completed|Closed|Adjudicated|Mailed|Issued)(?: on)?:? (?=\d|\p{Lu}\p{Ll}{2,8}\.? \d)/gu, atOnce, 3.2);
const processed = after(/\b(?:dated (?:this|the)|processed|finali[sz]ed|adjudicated|decided|mailed|printed|issued):?\s(?=\d|\p{Lu}\p{Ll}{2,8}\.?\s\d)/giu, date, 1.1);

/** `was reviewed again today, 05/21/2026`. */
const today = after(/\b(?:today|as of today|hoy),?\s\(?/gi, (text) => {
  const found = date(text);
  return found && found.start <= 1 ? found : undefined;
}, 1.6);

/** A timeline's entry of a refusal: `03/12/2026 Not approved: 10 more days`. */
function timeline({ view }: FieldContext): Candidate<string>[] {
  return view.lines.flatMap((line) => {
    const found = datesIn(line.text.slice(0, 30))[0];
    const refused = found?.start === 0 && line.text.length < 140 && /^\W{1,4}(?:not approved|denied|decision|processed|negad|denegad)/i.test(line.text.slice(found.end));
    if (refused) return [{ value: found.value, start: line.start, end: line.start + found.end, score: 1.2 }];
    // A step of a progress bar: `Decision: not approved | Thu, Nov 5, 2026`.
    const step = /^(?:decision:?\s)?(?:not approved|denied|negad[oa]|denegad[oa])\s{0,3}\t/i.exec(line.text);
    const dated = step && datesIn(line.text.slice(step[0].length, step[0].length + 40))[0];
    return step && dated && dated.start < 12 ? [{ value: dated.value, start: line.start + step[0].length + dated.start, end: line.start + step[0].length + dated.end, score: 1.2 }] : [];
  });
}

/** From this score on a date stands behind a label that can mean nothing else. */
const OWN_LABEL = 7;

/** No paper that can still be appealed is older. */
const EARLIEST = 2005;

export const noticeSpec: FieldSpec<'noticeDate'> = {
  field: 'noticeDate',
  read: date,
  labels: [
    { words: ['date of this? notice|letter|decision|determination|statement|mailing|denial|response|reply|answer|report|message|eob|explanation|summary|action', 'denial|response|report|reply|answer date', 'date decided|denied|determined|written|answered|of_our_answer|of_reply', 'notice|letter|statement|issue|issued|mailing|mail|eob|print date', 'date of|notice issued|mailed|printed', 'mail date', 'date we wrote this', 'the date we wrote this', 'date of issue', 'date|statement issued|prepared', 'date this notice was? mailed|sent', 'fecha de esta? notificación|carta|aviso|decisión', 'fecha de|del emisión|aviso|envío', 'fecha en que se envió'], score: 6, open: 'edge' },
    { words: ['date', 'fecha', 'today|correspondence|release|postmark|communication|created|creation|generated|prepared|preparation|answered|outcome date', 'postmark', 'postmarked on?', 'date generated|created|released|written', 'generated|created|released on?', 'date sent|mailed|printed|issued', 'date prepared', 'run date', 'fecha del? informe|documento|notificación|respuesta|impresión'], score: 4, open: 'edge' },
    { words: ['issued|mailed|sent|printed|written|dated|prepared|posted|faxed|emailed on?', 'statement|notice|letter|decision dated', 'notice|letter|decision|determination|answer|statement|this_notice|this_letter|this_decision|this_statement was? sent|mailed|issued|printed|made|written|faxed|prepared on?', 'letter|notice|statement|message of', 'notice', 'letter', 'statement', 'bill', 'invoice', 'emitido|emitida|enviado|enviada|impreso|impresa|escrita|escrito|expedida el?'], score: 4, open: 'edge', read: atOnce },
    { words: ['check|eft|remittance|remit|payment date', 'check_eft|eft_check date', 'process|processed|processing|decision|determination|finalized|completed|completion|adjudicated|adjudication|finalization|resolution|closure|review date', 'date processed|finalized|decided|completed', 'processed|decided|decision|completed on', 'processed', 'statement processed', 'finished|completed|closed on?', 'last change|update|updated', 'procesado el?', 'finalized|adjudicated|decided on?', 'decision|determination on', 'fecha finalizada', 'fecha de proceso|procesamiento|decisión', 'decidido el'], score: 2.5, open: 'edge' },
    { words: ['decided|determined|determination|decision|denied|approved|answered|responded|confirmed|reviewed|completed|finalized|adjudicated|closed|resolved|authorized|certified|responded|replied|upheld|overturned|result|outcome on?', 'not approved|certified|covered|paid on?', 'denegado|denegada|aprobado|aprobada|decidido|decidida|resuelto|resuelta el?'], score: 2.2, open: 'edge', below: false, columns: false, read: atOnce },
    { words: ['decision|determination of|made|dated|on', 'decision|determination made on', 'notice|letter|statement dated'], score: 2.5, open: 'anywhere', below: false },
  ],
  rules: [letterhead, topOfPage, messageHead, dateline, runOnDate, thisLetter, besideTitle, decidedOn, weDecided, decidedThen, stepOnLine, processed, today, timeline],
  judge: (candidate, context) => {
    const { text, view } = context;
    // Born then, or covered since.
    if (Number(String(candidate.value).slice(0, 4)) < EARLIEST) return undefined;
    const bare = datesIn(text.slice(candidate.start, candidate.end))[0]?.start === 0;
    // A paragraph of its own, or a label in a cell of its own, has nothing to do with the words before it.
    const before = text.slice(Math.max(0, candidate.start - 40), candidate.start).replace(bare ? /^[\s\S]*\n\n/ : /^[\s\S]*[\t\n]/, '');
    const after = text.slice(candidate.end, candidate.end + 12);
    if (bare && candidate.score < OWN_LABEL + 2 && ofAnotherDay(context, candidate.start)) return undefined;
    if (isFaxCover(context, candidate.start)) return -5.5;
    if (/(?:\b(?:our|the|that|this|first|earlier|previous|prior|initial|original|your|an?)|['’]s)\s*$/i.test(before) && /^(?:decision|determination|letter|notice|statement) (?:of|made|dated|on)\b/i.test(text.slice(candidate.start, candidate.end))) return undefined;
    const own = text.slice(candidate.start, candidate.end);
    // "No. 5581902, dated April 30, 2026" is the date of the paper that the number names.
    if (/^dated\b/i.test(own) && /[\p{L}\d,]\s*$/u.test(before)) return undefined;
    if (/\b(?:got|received|receipt|receive|recib\w{1,4})\b[^\n.\d]{0,24}$/i.test(before)) return undefined;
    if (/^dates?\s?\(s\)/i.test(own) || /\b(?:received|receipt|birth|born|recibid[oa])\b/i.test(own)) return undefined;
    if (/^\s\d{1,2}:\d{2}/.test(after) && !/sent/i.test(text.slice(candidate.start, candidate.end))) return -2;
    if (/\b(?:replaces|of our decision of|received your|previous|birth|born|from|service|visit|received)\s*(?:the one\s)?$/i.test(before) || /\b(?:dob|birth|born|nacimiento|received|injury|accident|incident|loss|hire|onset|enrollment|admission|discharge)\b/i.test(text.slice(candidate.start, candidate.end))) return -5;
    return candidate.score < OWN_LABEL && columnOfCare(context, candidate.start) ? undefined : view.text.length > 0 && candidate.start > view.text.length * 0.6 ? -1 : 0;
  },
  ask: true,
};

/** The label beside or over a date that names the day of something else: `DATE REQUEST CAME IN | March 4, 2026`. */
function ofAnotherDay({ segmentAt, segments }: FieldContext, at: number): boolean {
  const segment = segmentAt(at);
  const left = segment && segments[segment.index - 1];
  if (!left || !segment.cell || left.line.index !== segment.line.index || left.text.length > 48 || /\d/.test(left.text)) return false;
  return ANOTHER_DAY.test(left.text) && !OF_THE_NOTICE.test(left.text);
}
const ANOTHER_DAY = /\b(?:requests?|requested|came in|received|receipt|asked|ask|submitted|filed|faxed to us|in our hands|service|care|visit|treatment|procedure|surgery|admi\w{3,8}|discharge\w{0,2}|seen|filled|dispensed|birth|born|dob|due|appeals?|appeal by|expires?|valid|through|until|begins?|starts?|starting|ends?|effective|enrolled|coverage|claim|complaint|needed|scheduled|accident|injury|loss|hired?|next)\b/i;
const OF_THE_NOTICE = /\b(?:notice|letter|decision|decided|determination|determined|denial|denied|process(?:ed|ing)?|finali[sz]ed|mail(?:ed|ing)?|sent|print(?:ed)?|issued?|statement|answered|completed|answer|reply|closed|approved|eob|explanation)\b/i;

/** A date in a table of claim lines is the date of care, unless its heading says that it is the day of the decision. */
function columnOfCare({ segmentAt, columns }: FieldContext, at: number): boolean {
  const segment = segmentAt(at);
  if (!segment?.cell || segment.line.block.kind !== 'table' || (segment.line.cells?.length ?? 0) <= 3) return false;
  const heading = columns.headingOf(segment.line, segment.cell);
  return heading !== '' && !DECIDED_ON.test(heading);
}
const DECIDED_ON = /\b(?:process(?:ed|ing)?|decided|decision|finali[sz]ed|adjudicated|completed|issued?|mailed|printed|notice|letter|statement|eob)\b(?![^]{0,20}\b(?:amount|charge|paid)\b)/i;
