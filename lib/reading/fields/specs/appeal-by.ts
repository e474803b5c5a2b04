/** The last day to appeal, where one is printed. */
import { datesIn } from '../../shapes/dates';
import type { Candidate, FieldContext, FieldSpec } from '../engine';
import { labelOf } from '../contact-purpose';
import { date } from '../values';
import { after } from './prose';

/** Words right before a date that make it a last day, with an hour or the end of a day between. */
const DEADLINE = /(?:\b(?:no|not) later than|\bon or before|\bby|\bbefore|\buntil|\btill|\bthrough|\bup to|\bbut not after|\bantes del?|\bhasta(?: el)?|\ba m[áa]s tardar(?: el)?|\bdeadline (?:is|of))\s(?:(?:the )?(?:close|end) of (?:the )?(?:business )?(?:day )?(?:on |of )?|COB (?:on )?)?(?:(?:\d{1,2}(?::\d\d)? ?[ap]\.? ?m\.?|midnight|noon)(?: \(?\w{1,9}(?: (?:standard |daylight )?time)?\)?)?,? (?:on |of )?)?(?:\p{L}{3,9}day,? )?$/iu;
/** Asking for the decision to be looked at again. */
const ASKING = /\bappeals?\b|\bappealing\b|reconsider(?!ed)|redeterminat|\bdispute (?:this|the|our|it|a)\b|\bcontest\b|\bchallenge\b|\bgrievance\b|\b(?:ask|request|write|file|apply|asking)\b[^.]{0,60}\b(?:review|look (?:at \w+ )?again|second look|hearing)|\breview request\b|\bask us\b|apelaci[óo]n|\bapelar\b|\bapele\b|reconsideraci[óo]n|inconform|querella/i;
/** Said of the plan's answer, of what was done already, or of care that goes on meanwhile. */
const PLAN_ANSWERS = /\b(?:hear from us|written answer|(?:we|plan|it) (?:will|must|have to|has to|should) (?:\w+ )?(?:decide|answer|write|send|tell|mail|give|let you|finish|respond)|our (?:answer|decision)|(?:get|have|receive) (?:our|an|a written) (?:answer|decision)|le (?:responderemos|contestaremos|enviaremos))\b[^.!?]{0,70}$/i;
const DONE = /\b(?:you (?:had|appealed|filed|asked|sent|wrote)|was (?:received|filed|sent|made|denied|postmarked)|were (?:received|filed|sent)|we (?:received|got|denied|sent)|peer|valid|approved?|authorized|certified|covered|good)\b[^.;]{0,50}$/i;
const KEEPING = /\b(?:(?:hours|services|care|benefits|visits|treatment|nursing|help|it|they) (?:to )?(?:go on|continue|stay)|go on|keep (?:the|your|getting|receiving)|continue (?:to|your|the|getting|receiving)|go on (?:getting|receiving)|stay the same|seguir recibiendo|mantener)\b/i;

/** What saves the appeal is no last day of one: `send the notes by May 23 and we will reopen the claim without an appeal`. */
const NO_NEED = /\bwithout (?:an?|the need (?:for|of)|your? having to|having to|needing to|filing|any)\b[^.]{0,24}\bappeal|\b(?:no need to|need not|do not (?:need|have) to|don['’]t (?:need|have) to|instead of (?:an )?|rather than (?:an )?)\s?(?:file (?:an )?)?appeal|\bis not an appeal\b|\bsin (?:(?:la )?necesidad de |tener que |necesitar )?(?:una )?apela/i;

/** When the plan must have it, where the sentence before told what: `Send your appeal to … We need to get it by December 28, 2026`. */
const RECEIPT = /\b(?:(?:we|the plan|the fund) (?:need to|needs to|must|have to|has to|should) (?:get|have|receive|see) (?:it|this|that|them|your (?:appeal|letter|request|form|papers|answer)|the (?:form|letter|request))|(?:it|this|that|they|your (?:letter|request|form|papers)|the (?:letter|request|form)) (?:must|has to|have to|needs? to|should) (?:reach (?:us|the \w+)|get (?:here|to us)|arrive|be (?:received|postmarked|here|filed|sent|mailed|submitted|made|in our hands|in the mail)))\b[^.;]{0,40}$/i;

/** Every date behind a word of deadlines, in a sentence that tells how to ask again. */
function lastDays({ text, zones }: FieldContext): Candidate<string>[] {
  return datesIn(text).flatMap((found) => {
    const near = text.slice(Math.max(0, found.start - 60), found.start).replace(/\s+/g, ' ');
    const lead = DEADLINE.exec(near);
    if (!lead) return [];
    const sentence = zones.sentence(found.start);
    const before = text.slice(sentence.start, found.start).replace(/\s+/g, ' ');
    const said = before.slice(0, before.length - lead[0].length);
    const rest = sentence.text.slice(found.end - sentence.start).replace(/\s+/g, ' ').slice(0, 120);
    if (PLAN_ANSWERS.test(said) || DONE.test(said) || KEEPING.test(said) || zones.keepsCare(found.start) || NO_NEED.test(`${said} ${rest}`)) return [];
    // `Until July 21, 2026 (180 days after we decided)` under `You can appeal`.
    if (/^\W{0,4}$/.test(said) && ASKING.test(zones.around(found.start).heading) && !/\b(?:we|plan) (?:will|must)\b/i.test(rest)) return [{ value: found.value, start: found.start - (near.length - lead.index), end: found.end, score: 3.2 }];
    const asked = ASKING.test(said);
    if (!asked && RECEIPT.test(said) && zones.appeal(found.start) > 0) return [{ value: found.value, start: found.start - (near.length - lead.index), end: found.end, score: 3.2 }];
    if (!asked && !(ASKING.test(rest) && !/^[^.]{0,40}\bwe (?:will|must)\b/i.test(rest))) return [];
    return [{ value: found.value, start: found.start - (near.length - lead.index), end: found.end, score: asked ? 4 : 3.4 }];
  });
}

/** `Your right to appeal ends on …`, `The 180 days to appeal run out …`, `An appeal that gets here after … is too late`. */
const RUNS_OUT = /\b(?:time|rights?|period|window|days|months|chance|opportunity|deadline)\b[^.;]{0,50}\b(?:ends?|expires?|runs? out|close[sd]?|lapses?|is (?:up|over)|are (?:up|over)|(?:is|are) lost|(?:is|are) due|will (?:end|expire|run out|close|be over))(?: at (?:midnight|noon|\d{1,2}(?::\d\d)? ?[ap]\.?m\.?))?(?: (?:on|after|at the end of))?(?: \p{L}{3,9}day,)?\s$|\bappeals? (?:is|are|must be|has to be|have to be) (?:due|in|in our (?:office|hands|mailroom)|with us)(?: (?:by|on|before|no later than))?[^.;]{0,44}\s$/iu;
const TOO_LATE = /^[^.;]{0,30}\b(?:(?:will|can|may|shall) not|cannot|won['’]t|can['’]t|is (?:too )?late|are (?:too )?late|will be (?:late|too late|returned|dismissed|refused|turned down|rejected))\b/i;
const REFUSED_AFTER = /\b(?:(?:cannot|can['’]t|will not|won['’]t|do not|may not|not able to) (?:accept|take|consider|look at|review|process)|no) [^.;]{0,60}\bafter\s$/i;

function runsOut({ text, zones }: FieldContext): Candidate<string>[] {
  return datesIn(text).flatMap((found) => {
    const sentence = zones.sentence(found.start);
    const said = text.slice(Math.max(sentence.start, found.start - 150), found.start).replace(/\s+/g, ' ');
    const rest = sentence.text.slice(found.end - sentence.start).replace(/\s+/g, ' ').slice(0, 90);
    const late = /\bafter\s$/i.test(said) && (TOO_LATE.test(rest) || REFUSED_AFTER.test(said));
    if (!(RUNS_OUT.test(said) || late) || !/\bappeal|reconsider|redeterminat|\bdispute\b|\bgrievance|\bask (?:us )?(?:again|for a review)|apel/i.test(`${said} ${rest}`) || KEEPING.test(said) || PLAN_ANSWERS.test(said) || /\b(?:external|outside|independent) review/i.test(said)) return [];
    return [{ value: found.value, start: found.start, end: found.end, score: 3.6 }];
  });
}

const nextDay = (text: string) => {
  const found = datesIn(text.slice(0, 40))[0];
  return found && found.start <= 1 ? found : undefined;
};

/** A date alone in its cell or line beside or under a label of last days, where the words around tell of the appeal. */
const DUE_LABEL = /^(?:(?:the |your )?(?:last (?:day|date)|deadline|due (?:date|by|on)?|final (?:day|date)|appeal (?:until|through|before)|ask (?:us )?(?:by|before)|must (?:reach us|arrive|be (?:received|postmarked|here|in)) by|send (?:it )?by|postmark(?:ed)? by|no later than|not later than|on or before|by|before|until|file by|due)|[úu]ltimo d[íi]a|fecha l[íi]mite|a m[áa]s tardar|vence)\b[^.\d]{0,26}$/i;
function labelledDay({ text, zones, segments, segmentAt }: FieldContext): Candidate<string>[] {
  return datesIn(text).flatMap((found) => {
    const segment = segmentAt(found.start);
    if (!segment || found.start - segment.start > 16 || segment.text.length > 70) return [];
    const label = labelOf(segments, segment).replace(/[:?\s]+$/, '');
    const { heading, block } = zones.around(found.start);
    if (!DUE_LABEL.test(label) || !(ASKING.test(heading) || ASKING.test(block)) || /premium|payment|records|documents|papers|continu|keep/i.test(label) || zones.keepsCare(found.start)) return [];
    return [{ value: found.value, start: found.start, end: found.end, score: 4.2 }];
  });
}

/** "The last day is February 6, 2027." in the paragraph that tells how to appeal. */
function lastDay(context: FieldContext): Candidate<string>[] {
  return after(/\b(?:[Tt]he |[Yy]our )?(?:last day(?: to (?:ask|file|appeal|write|send it|do so))?|deadline|due date|time limit) is\s|\b[Aa]ppeal until\s/g, nextDay, 3.5)(context).filter(({ start }) => context.zones.appeal(start) > 0);
}

export const appealBySpec: FieldSpec<'appealBy'> = {
  field: 'appealBy',
  read: date,
  labels: [{ words: ['appeal by', 'must|to receive your? appeal by', 'we must receive your? appeal by', 'appeal|appeals|reconsideration|redetermination deadline|due', 'last day|date to|to_file_an|to_file_your|for_an appeal', 'deadline to|for|to_file_an appeal|appeals', 'file|submit your? appeal by', 'appeal due|end|expiration date', 'appeal|appeals window|period|time|right|rights ends|closes|expires|end|close|expire on?', 'appeal window|period ends|closes', 'respond|file|act|answer by to appeal', 'appeals due', 'fecha límite para apelar', 'apele antes del', 'fecha límite de|para la? apelación', 'último día para apelar'], score: 6, open: 'anywhere' }],
  rules: [
    lastDays,
    labelledDay,
    runsOut,
    after(/\b(?:ask us|write to us|circle the item[^.]{0,70}have it|we have it)\s(?:by)\s/gi, nextDay, 3.5),
    lastDay,
  ],
  judge: ({ start }, { zones, text }) => (PLAN_ANSWERS.test(text.slice(Math.max(0, start - 20), start + 150).split(/\d{4}/)[0]!) ? undefined : zones.isExternal(start) && !zones.internalEnded || /\b(?:keep|continu|while you (?:appeal|wait)|stay the same|go on|mantener)/i.test(zones.around(start).heading) ? undefined : /pay|premium|enroll|provider may|keep getting|continue/i.test(zones.sentence(start).text) && !/appeal/i.test(zones.sentence(start).text) ? undefined : 0),
  ask: true,
};
