/**
 * What a phone, fax, address or site is for. The nearest words decide: its own label first (also behind it, in brackets),
 * then the heading of its column, its sentence, its block, and last the words that led to the list it stands in.
 */
import type { Segment } from '../shapes/segments';
import { lineAt } from '../view';
import type { FieldContext } from './engine';
import { HEARING } from './hearing';

/** Ends other than an appeal, as labels and clauses name them. */
const OTHER_ENDS: readonly RegExp[] = [
  // Service desks and questions
  /complain(?:t|ts)?\b|general correspondence|customer (?:care|service)|member (?:services|care|help|support|experience)|servicios (?:para|al?) (?:los )?(?:miembros|afiliados|socios|cliente)|questions?\b|preguntas|help ?(?:desk|line)|help (?:understanding|filing|with)|need help|switchboard|main (?:number|line|phone)|website help|technical/,
  // Other departments and services
  /nurse|enfermer|crisis|interpreter|language|translat|large print|braille|fraud|billing|legal (?:aid|help|services)|attorney|ayuda legal|provider (?:line|services|relations|help)|pharmacy (?:help|line|services)|care manage\w{1,5}|case manage\w{1,5}|home infusion|vendor|transport|\brides?\b|transporte|assistance program|registered agent|premium|enroll(?:ment)?\b|eligibility|refunds?/,
  // Other papers and steps
  /(?:new|corrected|submit|send|file) claims?\b|(?:new|other) (?:requests?|orders?|referrals?|prior authorizations?)|prior auth\w* (?:requests?|fax)|records? (?:for|desk|unit|request|may|can|should)|(?:medical|more|missing|additional) (?:records?|papers|documents|information)|(?:claim|enrollment|other) forms?|fax for forms|copy of (?:your|the) (?:file|criteria|policy|rule)|(?:look at|see|inspect|examine) (?:your|the) (?:whole |case |claim |appeal )?(?:file|records?)\b|for an extension|reschedul|override|speak with (?:one of|our|the|a|his|her)|different fax|set up|appointment|rather talk|talk first|someone to talk|talk to (?:someone|us|a person)|prayer|providers?: ?(?:call|phone|please)|send us (?:more )?(?:facts|these facts|information)|by mistake|\bcc\b|copies? (?:to|of this)/,
  // Public offices
  /ombuds|insurance (?:department|commission)|department of insurance|consumer (?:services|assistance|hotline|help)|employee benefits security|elder ?care|medicare rights|1-800-medicare|\bshine\b|\bship\b|state health insurance|civil rights/,
];
const OTHER = new RegExp(OTHER_ENDS.map(({ source }) => source).join('|'), 'i');
/** Offices that take no appeal of the plan, and what only the doctor may use; whatever else the words say. */
const NEVER = /office for civil rights|civil rights coordinator|social security|medicare rights|1-800-medicare|state health insurance|ombuds|employee benefits security|comisionad[oa] de seguros|departamento de seguros|procurador|peer[ -]to[ -]peer|doctor[ -]to[ -]doctor|(?:doctor|prescriber|physician|surgeon|provider|clinician|dentist|pharmacist)s? (?:can|may|must|should|who) (?:call|speak|talk|phone|discuss|reach)|(?:would like|want|need|get|request|obtain) (?:a |free ){0,2}cop(?:y|ies) of/i;
const AGENCY = /department of (?:health|insurance|labor|managed|financial|consumer)|insurance department|insurance commission|bureau of|division of/i;
/** The label itself says that it is for no appeal. */
const NOT_APPEALS = /\b(?:not|no|never|cannot|do(?:es)? not|don['’]t)\b[^.;\n]{0,40}\b(?:appeals?|reviews?|apelaciones|disputes?|grievances?)\b|\bno recib\w{1,3} apelaciones/i;
/** Who is asked when the plan has answered the appeal. */
const LATER_OFFICE = /\bOPM\b|Personnel Management|(?:federal|district|superior|circuit) court/i;
const EXTERNAL = /external (?:review|appeal)|outside review|independent (?:external )?review|revisi[óo]n externa/i;

export interface OwnWords {
  /** Words right before the contact, in its cell, line or sentence, or the label above or to the left of it. */
  readonly before: string;
  /** Brackets and a short clause right after it. */
  readonly after: string;
}

const CONTACT_END = /\d{3}[-. –‑]\s?\d{4}|\b\d{5}(?:-\d{4})?(?=[,.\s]|$)|\.(?:com|org|net|gov|example)\b\S{0,40}/g;
/** Words that may stand before a contact with nothing of their own to say. */
const BARE = /^[\s(:–—-]*(?:(?:or|and|by|at|is|to|the|us|number|no|toll|free|o|y|al?|por|1)\b[\s:.-]*)*$/i;

/** The words that label a contact. */
export function ownWords({ text, zones, segments, segmentAt }: FieldContext, start: number, end: number): OwnWords {
  const segment = segmentAt(start);
  const sentence = zones.sentence(start);
  const floor = Math.max(segment?.cell ? segment.start : sentence.start, start - 130);
  let before = text.slice(floor, start);
  const last = [...before.matchAll(CONTACT_END)].at(-1);
  if (last) before = before.slice(last.index + last[0].length);
  before = before.slice(before.lastIndexOf(';') + 1);
  if (BARE.test(before) && segment && start - segment.start <= before.length + 4) before = `${labelOf(segments, segment)} ${before}`;
  const rest = text.slice(end, end + 90);
  const after = /^\s{0,2}(?:\((?:TTY|TDD)[^)]{0,20}\)|,?\s?TTY:?\s?7-?1-?1)?\s{0,2}(\([^)\n]{3,70}\)?|(?:to|for|if you want to|para)\s[^.;\n]{0,40})?/i.exec(rest)?.[1] ?? '';
  return { before: before.replace(/\s+/g, ' '), after };
}

/** The label of a value that stands alone: the cell to its left, over it in its column, else the short line above. */
export function labelOf(segments: readonly Segment[], segment: Segment): string {
  const left = segments[segment.index - 1];
  if (!left) return '';
  // Rows of labels over rows of values: `BY PHONE | BY FAX` over two numbers.
  const over = segment.cell && segment.line.cells ? segments.slice(Math.max(0, segment.index - 12), segment.index).find((other) => other.line.index === segment.line.index - 1 && other.line.blockIndex === segment.line.blockIndex && other.cell?.column === segment.cell!.column) : undefined;
  const labels = over && (segment.cell!.column === 0 || /\d/.test(left.text)) && over.line.cells?.length === segment.line.cells?.length && over.text.length <= 48 && !/\d/.test(over.line.text);
  if (labels) return over.text;
  const beside = segment.cell !== undefined && left.line.index === segment.line.index;
  return (beside || left.line.index === segment.line.index - 1) && left.text.length <= 80 && !/\d{3}[-. ]\d{4}$/.test(left.text) ? left.text : '';
}

/** The words above a cell in a table that tells its ways apart by columns. */
function columnWords({ segmentAt, view }: FieldContext, at: number): string {
  const cell = segmentAt(at)?.cell;
  const line = lineAt(view, at);
  if (!cell || !line) return '';
  const first = view.lines.slice(Math.max(0, line.index - 12), line.index).find((other) => other.blockIndex === line.blockIndex);
  const own = first?.cells?.filter((other) => other.text.trim().length <= 60) ?? [];
  return own.length > 1 ? own.find((other) => other.column === cell.column)?.text ?? '' : '';
}

/** How far back words may lead to a list of contacts, in characters. */
const LEAD = 600;
const CUES = /\bappeals?\b|apelaci[óo]n(?:es)?|reconsiderations?|redeterminations?|grievances?|disagree|second look|external reviews?|outside review|independent review|claim review|questions|complaints?|civil rights|customer service|member services|peer[ -]to[ -]peer|hearings?\b|audiencia|records/gi;

/** The last word before a place that says what contacts here are for; only for a value whose label opens its line. */
function leadWord({ text, segmentAt }: FieldContext, at: number): string {
  const segment = segmentAt(at);
  if (!segment || at - segment.start > 32 || segment.line.block.kind === 'aside' || segment.line.block.kind === 'control') return '';
  const before = text.slice(Math.max(0, at - LEAD), at);
  return [...before.matchAll(CUES)].at(-1)?.[0] ?? '';
}

/** The sentence up to a place, with the question it answers: "Need help understanding this? Call …". */
function saidBefore({ zones, text }: FieldContext, at: number): string {
  const { start } = zones.sentence(at);
  const question = at - start < 60 ? /[^.!?\n]{4,100}\?\s{1,3}$/.exec(text.slice(Math.max(0, start - 110), start))?.[0] ?? '' : '';
  return `${question}${text.slice(start, at)}`.replace(/\s+/g, ' ');
}

/** `For copies of your file call …`, `Call … for free copies of the guideline`, `You can have copies of everything. Call …`. */
const COPIES_BEFORE = /\bcop(?:y|ies)\b[^.;:]{0,70}(?:call|phone|fax|write|at|to|contact|:)[^.;]{0,20}$|^\W*(?:free )?cop(?:y|ies)\b[^.;]{0,30}$/i;
const COPIES_AFTER = /^[^.;\n\d]{0,24}\b(?:for|to (?:get|request|have|ask for|obtain))\b[^.;\n\d]{0,30}\bcop(?:y|ies)\b/i;
function ofCopies({ zones, text }: FieldContext, start: number, end: number, said: string): boolean {
  if (COPIES_BEFORE.test(said.slice(-140)) || COPIES_AFTER.test(text.slice(end, end + 90).replace(/\n/g, ' '))) return true;
  // A call and nothing else goes with the sentence before.
  const from = zones.sentence(start).start;
  return /^(?:please )?(?:call|fax|phone|write|contact)(?: us)?(?: at| to)?:?\s*$/i.test(said.trim()) && /\bcop(?:y|ies)\b[^.]{0,90}[.]\s*$/i.test(text.slice(Math.max(0, from - 130), from)) && !zones.target.test(/[^.]*\.\s*$/.exec(text.slice(Math.max(0, from - 130), from))?.[0] ?? '');
}

/**
 * How well a contact fits the next step that the paper offers, above 0; `undefined` where it serves another end.
 * Compare only contacts of one kind.
 */
export function purposeOf(context: FieldContext, start: number, end: number): number | undefined {
  const { zones } = context;
  const own = ownWords(context, start, end);
  const label = `${own.before} ${own.after}`;
  const said = saidBefore(context, start);
  if (zones.isLate(start)) return undefined;
  if (NOT_APPEALS.test(own.before.slice(-70)) || NOT_APPEALS.test(own.after)) return undefined;
  if (NEVER.test(`${said.slice(-160)} ${label} ${context.text.slice(start, end)}`)) return undefined;
  if (!/appeal|apela/i.test(own.before) && ofCopies(context, start, end, said)) return undefined;
  // Under its own heading the review outside need not be named in each sentence.
  const outside = EXTERNAL.test(said) || (zones.internalEnded && EXTERNAL.test(zones.around(start).heading));
  if (AGENCY.test(`${said.slice(-110)} ${label}`) && !(zones.internalEnded && outside)) return undefined;
  if (!zones.internalEnded && LATER_OFFICE.test(`${said.slice(-160)} ${label} ${context.text.slice(start, end)}`)) return undefined;
  const labelled = zones.target.test(label);
  const spoken = labelled || zones.target.test(said);
  if (!labelled && (OTHER.test(label) || (!spoken && OTHER.test(said)))) return undefined;
  const column = columnWords(context, start);
  if (!zones.hearingNext && HEARING.test(column)) return undefined;
  if (!zones.internalEnded && EXTERNAL.test(column)) return undefined;
  const weighed = zones.appeal(start) + (labelled ? 2 : 0) + (zones.target.test(column) ? 2 : 0);
  if (weighed > 0) return weighed;
  return zones.target.test(leadWord(context, start)) && !HEARING.test(said) && !outside ? 1.5 : undefined;
}
