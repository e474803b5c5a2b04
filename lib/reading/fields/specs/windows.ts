/** How long the member has to appeal, to ask for an external review, and how fast an urgent appeal is answered. */
import type { TimeSpan } from '../../reading';
import { timeSpanOf, timeSpansIn } from '../../shapes/time-spans';
import type { Span } from '../../shapes/time-spans';
import type { Candidate, FieldContext, FieldSpec } from '../engine';
import { labelOf } from '../contact-purpose';
import { HEARING } from '../hearing';

interface Found {
  readonly span: Span;
  readonly start: number;
  readonly end: number;
  /** The sentence around it and the place in it. */
  readonly sentence: string;
  readonly before: string;
  readonly after: string;
}

const cache = new WeakMap<FieldContext, readonly Found[]>();

/** Line breaks as blanks, places unchanged. */
const flat = (text: string): string => text.replace(/\s/g, ' ');

/** Every length of time of the document with its sentence. */
function spansOf(context: FieldContext): readonly Found[] {
  const known = cache.get(context);
  if (known) return known;
  const found = timeSpansIn(context.text).map((match): Found => {
    const sentence = context.zones.sentence(match.start);
    return {
      span: match.value, start: match.start, end: match.end, sentence: flat(sentence.text),
      before: flat(context.text.slice(Math.max(sentence.start, match.start - 160), match.start)),
      after: flat(context.text.slice(match.end, match.end + 140)),
    };
  });
  cache.set(context, found);
  return found;
}

const APPEAL = /\bappeal|apel|\bcontest\b|complain about (?:this|the|our|that) (?:decision|denial)|look (?:at (?:it|this|that) )?again|second look|querella|reconsider|redeterminat|grievance|disagree|dispute|right of review|\breview\b|ask us|write (?:within|to)|challenge|no est[áa] de acuerdo/i;
const EXTERNAL = /external (?:review|appeal)|outside (?:review|(?:medical |independent )?(?:expert|doctor|physician|organization|agency|panel)s?\b[^.;]{0,50}\b(?:review|look|decide|examine|check))|(?:reviewed|looked at|checked|examined) (?:again )?(?:from (?:the )?outside|by (?:someone|a doctor|doctors|an? (?:organization|expert|reviewer|party|panel)) (?:from )?outside)|(?:reviewers?|doctors?|someone|panel|experts?) (?:from )?outside (?:of )?(?:the|our|your|this) (?:plan|company|fund)|independent (?:external |medical |outside )?(?:review|entity|organization|third|party|doctor|expert)|\bIMR\b|\bIRO\b|revisi[óo]n (?:externa|independiente)|organizaci[óo]n independiente/i;
/** Said of the time to file, right before the span. */
const FILING = /(?:within|inside(?: of)?|during|anytime in|in|for|no later than|not later than|no more than|up to|have|has|gives? you|get|allows?(?: you)?|tiene|dentro de|antes de|en un plazo de|plazo de|a más tardar|(?:deadline|time limit|limit|window|plazo)(?:\s(?:to|for|para)\s[\p{L} ]{3,24})?(?:\s(?:is|of|es)|:)|\((?!\s))(?:\s{1,3}|(?<=\())(?:(?:an?|the|next|first)\s){0,2}(?:(?:total|period) of\s)?(?:los |las |the |sus |un |una )?$/iu;
/** What the plan takes, or what is counted for other things than an appeal. */
const DECIDING = /\b(?:we|it (?:takes|will)|plan (?:will|has|have|must|should|shall|can|may|decides?|answers?|makes?|takes?|gives?|resolves?|needs?|is|gets?)\b|resolves?|answers?|answer(?:ed)?|decides?|decision|respond|reply|contestamos|decidimos|takes?|notify|written decision|finish|send you|(?:will (?:be )?|is |are |gets? )(?:get|have|receive|decid\w*|answered|resolved|finished|completed|send)|wait)\b[^.]{0,60}$/i;
const OTHER = /\b(?:complain(?!\w{0,3} about (?:this|the|our|that) (?:decision|denial))|peer-to-peer|speak with|referrals?|records? (?:are|for)|keep (?:your|getting)|continue|continuation|go(?:es)? on until|(?:they|it|services) go on|aid paid pending|benefits? continue|corrected claim|resubmit|premium|grace|enroll|tax credit|marketplace|messages are kept|birth|\d+ (?:more |additional )?visits?|visits? (?:per|a|each|every|within)|supply|tablets?|refill|every|year old|more time|extra|extend|extension|provider may|clinic may|therapy notes|filing limit|day limit|time limit for filing|after the \d+-day|expire|(?:valid|good) for|physical therapy|conservative|treatment|continu\w{2,5} for)\b/i;

const longest = (spans: readonly Found[]): readonly Found[] => spans.filter((s) => !s.span.business);

function filing(context: FieldContext): Candidate<TimeSpan>[] {
  if (spansOf(context).some((found) => outsideOnly(context, found, context.zones.around(found.start).block))) return [];
  return longest(spansOf(context)).flatMap((found) => {
    const value = timeSpanOf(found.span);
    if (value === undefined || found.span.unit === 'hours' || (found.span.unit === 'days' && found.span.amount < 5)) return [];
    const { heading, block } = context.zones.around(found.start);
    const about = APPEAL.test(found.sentence) || (context.zones.hearingNext && (HEARING.test(found.sentence) || HEARING.test(heading))) ? 3 : APPEAL.test(block) || APPEAL.test(heading) ? 1.2 : 0;
    const hearing = context.zones.hearingNext;
    const ofHearing = HEARING.test(found.sentence) || (hearing && (HEARING.test(heading) || HEARING.test(block)));
    if (about === 0 || hearing !== ofHearing || (!hearing && HEARING.test(heading) && !APPEAL.test(found.sentence))) return [];
    if (externalOf(found, heading)) return [];
    if (decides(found) || OTHER.test(found.sentence.replace(/[^.]*$/, '') || found.sentence) && OTHER.test(`${found.before.slice(-60)} ${found.after.slice(0, 40)}`)) return [];
    const limit = FILING.test(found.before) || COUNTED.test(`${found.before} | ${found.after}`) || LIMIT_LABEL.test(labelBefore(context, found.start));
    if (about < 3 && !limit) return [];
    if (context.zones.keepsCare(found.start) || OF_MANY.test(found.after)) return [];
    if (OUTSIDE_OFFICE.test(found.before)) return [];
    const later = LATER_STEP.test(`${found.before.slice(-50)} | ${found.after.slice(0, 100)}`) && !context.zones.hearingNext ? -3 : 0;
    const from = /^\s{0,3}(?:of|from|after|to|in which|para|a partir de|desde|de |\)?\s?(?:appeal|:|\.|,))/i.test(found.after) ? 0.8 : 0;
    const may = /(?:you|member|someone you choose|usted|doctor)[^.]{0,90}(?:may|can|must|have|right|should|puede|tiene)|must (?:be )?receive|appeal/i.test(found.sentence) ? 0.5 : 0;
    const score = about + (limit ? 2 : -1) + from + may - (found.span.amount < 30 && found.span.unit === 'days' ? 1.5 : 0);
    return [{ value, start: startOf(found), end: found.end, score: Math.min(score, 7) + later }];
  });
}

/** Counted from the plan's answer to the appeal, not from this paper: the window of the step after. */
const LATER_STEP =
  /(?:from|after|of|on)\s[^.;|]{0,50}\b(?:(?:appeal|reconsideration|redetermination|grievance|review)(?:['’]s)? (?:decision|resolution|answer|denial|notice|letter)|(?:decision|answer|letter|notice|resolution|reply|denial)(?: letter)? (?:on|about|of|to|upholding|regarding) (?:your|the|that|our) (?:\w+ )?(?:appeal|reconsideration|grievance|first decision|denial|initial)|(?:upholding|upholds|upheld)\b|that (?:answer|decision|letter|notice|reply|denial)\b|(?:decide|answer|deny|resolve)s? (?:your|the) (?:appeal|grievance)|(?:resoluci[óo]n|decisi[óo]n) (?:de|sobre) (?:su|la) apelaci[óo]n)/i;
/** Who is asked after the plan has answered. */
const OUTSIDE_OFFICE = /\b(?:OPM|Office of Personnel Management|State Medicaid agency|civil action|lawsuit|court|federal district|secretary of)\b[^.]{0,60}$/i;

/** An answer of its own to "How long do I have?": `180 days, counted from the date you receive this`. */
const COUNTED = /^\s*\|\s{0,2},? ?(?:(?:counted|measured|running|starting|beginning) )?(?:from|after|of) (?:the|when|this|today|you)/i;

/** `180 days for most plans, 65 for Medicare plans`: told of plans in general. */
const OF_MANY = /^,? (?:for|in|under|with) (?:most|some|many|all|other|certain|commercial|medicare|medicaid|employer|group|individual|fully|self)[\w -]{0,24} (?:plans|members|people|policies|contracts|states)\b/i;

/** A cell or line of its own under or beside the question it answers: `HOW LONG YOU HAVE` over `60 days from the date of this notice`. */
const LIMIT_LABEL = /^(?:how (?:long|much time) (?:do |will )?(?:you|i) (?:have|get)|(?:your |appeal |filing )?(?:time limit|deadline|time frame|timeframe|window|time|limit|time allowed)|(?:by )?when|time (?:to|for) (?:appeal|file|ask)\w{0,3}|cu[áa]nto tiempo tiene|plazo)\b[^.]{0,30}$/i;
function labelBefore({ segmentAt, segments }: FieldContext, at: number): string {
  const segment = segmentAt(at);
  return segment && at - segment.start <= 12 ? labelOf(segments, segment).replace(/[:?¿\s]+$/, '').replace(/^¿/, '') : '';
}

/** Quotes start with the words that make the span a limit: "within 180 days". */
function startOf(found: Found): number {
  const lead = /(?:within|no later than|up to|you have|dentro de|tiene)\s+(?:los\s|the\s)?$/i.exec(found.before);
  return found.start - (lead?.[0].length ?? 0);
}

/** Right before the span: what is done with an appeal within it, whatever the clause said of the member before. */
const ANSWERED = /\b(?:(?:is|are|be|been|gets?|was|were) (?:usually |normally |generally )?|(?:we|will|must|shall|plan|board|committee|trustees|fund) )(?:decid|answer|resolv|respond|repl|complet|finish|process|determin)\w*(?: (?:to )?(?:it|them|these|those|appeals?|you|your (?:appeal|request)))?(?: in writing)?(?:,? (?:with)?in| no later than| by)\s*$|\b(?:se (?:deciden?|resuelven?|contestan?)|(?:le )?responderemos|decidiremos)(?: (?:en|dentro de))?(?: los)?\s*$/i;

const decides = (found: Found): boolean =>
  ANSWERED.test(found.before) ||
  (DECIDING.test(found.before.slice(-70)) && !/(?:must|claims office|to)\s(?:receive|get|have)|\bwe (?:\w+ )?(?:have|receive|get) (?:your|the|it|that)\b|\b(?:letter|request|appeal|form|papers?|it|they|dispute|grievance) (?:should|must|has to|have to|needs? to|ought to) (?:\w+ )?(?:be|reach|arrive|come|get)\b|must be (?:postmarked|received|filed|submitted|sent|made)|\bafter you (?:get|receive)|\($|you (?:may|can|must|have|(?:will|would|then|also|still) have(?! (?:a |an |our |the )?(?:written )?(?:answer|decision|reply)))[^.]{0,70}$|\b(?:ask us|write(?! (?:back )?(?:to )?you\b)|file)\b(?![^.]*\b(?:we|will)\b)[^.]{0,90}$/i.test(found.before.slice(-110))) || /^[^.]{0,30}\b(?:old|to decide|decision time)\b/i.test(found.after) || /^\s(?:of|after|from)\s(?:the day )?(?:receiving|receipt of|getting|we (?:get|receive|got|received)|we hear)\b[^.]{0,50}\b(?:we|the plan) (?:will|must|should|mail|send|decide|answer)\b/i.test(found.after.replace(/\s+/g, ' '));

/** `Later an outside reviewer may look at it; you have 120 days to ask for that`: the clause before names what is asked for. */
const EARLIER_CLAUSE = /[^;.]{4,120};(?=[^;.]{0,60}$)/;
const FOR_THAT = /^[^.;]{0,50}\b(?:ask|apply|file|request|asking|applying|requesting)(?: for)? (?:that|this|it|one|such a review)\b/i;

/** Whether a span is that of the external review: its own clause says so before or after it. */
function externalOf(found: Found, heading: string): boolean {
  const clause = `${found.before.slice(Math.max(0, found.before.lastIndexOf(';') + 1))}${found.after.slice(0, 110).split(/[.;]\s/)[0] ?? ''}`;
  const said = EXTERNAL.test(clause) || /final (?:internal |adverse )?(?:decision|determination)/i.test(clause);
  const named = EARLIER_CLAUSE.exec(found.before)?.[0];
  if (named !== undefined && EXTERNAL.test(named) && FOR_THAT.test(found.after)) return true;
  return said || (EXTERNAL.test(heading) && !/internal appeal/i.test(found.sentence)) || (EXTERNAL.test(found.sentence) && !/\bappeal/i.test(clause));
}

/** Appeals inside the plan have ended, and the paragraph speaks of the review outside: its window is no appeal's. */
const outsideOnly = ({ zones }: FieldContext, found: Found, block: string): boolean =>
  zones.internalEnded && found.span.unit !== 'hours' && EXTERNAL.test(block) && FILING.test(found.before) && !/civil action|lawsuit|court|\bsue\b|\bERISA\b/i.test(found.sentence);

function external(context: FieldContext): Candidate<TimeSpan>[] {
  return longest(spansOf(context)).flatMap((found) => {
    const value = timeSpanOf(found.span);
    const { heading, block } = context.zones.around(found.start);
    // "a State Hearing within 120 days, or an Independent Medical Review within six months": each window has its own clause.
    const clause = found.before.split(/[,;]|\b(?:or|and|o)\b/).findLast((part) => part.trim() !== '') ?? '';
    if (value === undefined || found.span.unit === 'hours' || (HEARING.test(found.sentence) && !(EXTERNAL.test(clause) && !HEARING.test(clause)))) return [];
    const own = EXTERNAL.test(found.sentence);
    const near = own || EXTERNAL.test(heading) || (EXTERNAL.test(block) && /final (?:internal |adverse )?(?:decision|determination)|our (?:final )?decision|(?:our|the) final (?:letter|answer|denial)/i.test(found.sentence)) || outsideOnly(context, found, block);
    if (!near || decides(found) || /\b(?:decided?|answered|completed|finished|resolved)\s(?:with)?in\s*$/i.test(found.before) || /(?:longer than|open|resolves?|answers?(?: (?:you|it|the \w+))?)(?: for)?(?: (?:with)?in)?\s*$/i.test(found.before.slice(-40))) return [];
    if (own && !externalOf(found, heading) && !outsideOnly(context, found, block)) return [];
    const score = (own ? 3 : 2) + (FILING.test(found.before) ? 2 : 0) + (found.span.unit === 'months' ? 0.5 : 0) - (found.span.unit === 'days' && found.span.amount < 30 ? 3 : 0);
    return [{ value, start: startOf(found), end: found.end, score }];
  });
}

const URGENT = /\burgent|expedit|\bfast(?:er)?\b|emergenc|urgente|acelerad|r[áa]pida|emergencia|imminent|serious(?:ly)? (?:harm|threat|jeopard)|health is at risk|too long for your health|jeopardi|harm (?:your|the|his|her) |could harm|in danger|dangerous|endanger|delay (?:c|w)ould|cannot wait|can['’]t wait|poner en peligro|dañar (?:su|la) /i;

function expedited(context: FieldContext): Candidate<number>[] {
  return spansOf(context).flatMap((found) => {
    const { heading, block } = context.zones.around(found.start);
    const hours = found.span.unit === 'hours' ? found.span.amount : undefined;
    if (!hours || hours > 96 || hours < 12 || /^\s{0,2}(?:a|per|al)\s(?:day|d[íi]a)|^[\s,]*(?:7|seven) days|^\s?(?:nurse|hour|line)/i.test(found.after) || /nurse|las 24/i.test(found.before.slice(-12) + found.after.slice(0, 12))) return [];
    if (/\bnot an appeal\b|coverage request|exception request|prior authorization request/i.test(found.sentence)) return [];
    const urgent = URGENT.test(found.sentence) ? 3 : URGENT.test(block) ? 2 : URGENT.test(heading) ? 1.5 : 0;
    if (!urgent) return [];
    const appeal = APPEAL.test(block) || APPEAL.test(heading) ? 1 : 0;
    // `within 24 hours if you ask before the days run out, otherwise within 72`: the first is for some only.
    const some = /^[^.;]{0,120}\b(?:otherwise|in all other cases|in other cases|or else|de lo contrario)\b[^.;]{0,40}\b(?:hours|horas)\b/i.test(found.after) ? 0.5 : 0;
    return [{ value: hours, start: found.start, end: found.end, score: urgent + appeal - some }];
  });
}

export const windows: readonly FieldSpec[] = [
  { field: 'appealDays', rules: [filing], ask: true } satisfies FieldSpec<'appealDays'>,
  { field: 'externalReviewDays', rules: [external] } satisfies FieldSpec<'externalReviewDays'>,
  { field: 'expeditedHours', rules: [expedited] } satisfies FieldSpec<'expeditedHours'>,
] as readonly FieldSpec[];
