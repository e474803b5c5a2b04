/** The service, item or drug that the paper is about: without codes, diagnosis and quantity. */
import type { Match } from '../../shapes/match';
import type { Segment } from '../../shapes/segments';
import type { Candidate, FieldContext, FieldSpec } from '../engine';
import { isFragment } from '../values';
import type { Reader } from '../values';
import { amountRows } from './amount-rows';
import { inside } from './prose';
import { inHeadingRow } from './heading-row';
import { isFirm } from './care-words';
import { isNoCare, namesCare } from './service-words';
import { announced, beforeCode, decided, drugs } from './service-sentences';

/** What follows a service and is none of it. */
const STOP =
  /\s{0,2}(?:\((?=[^)]{0,80}(?:\d{4}|code|rev))|,?\s(?:CPT|HCPCS|CDT|NDC|ICD)\b|,\s(?:revenue|rev\b|quantity|qty|billed|procedure|code|starting|diagnos|beginning)|,\s\d{1,4}\s(?:hours|treatments|visits|tablets|units|days|capsules|pens|sessions)|,\s(?=[A-Z]?\d{4,5}\b|\d{1,2}\/\d)|,\s\d{1,6}(?:\.\d{0,4})?\s?(?:tablets|units)|\b[A-Z]?\d{5}\b|\b[A-Z]\d{4}\b|\s(?:qty|quantity)\b|\s(?:of|on|from|dated)\s(?=(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|\d{1,2}\/)\b)|\s{2,}|\s[–—|·]\s|\s(?:for|because|billed|when|since|as|on|from|was|were|is|are|that|which|with diagnosis|and (?:we|it|the request))\s(?=(?:the diagnos|diagnos|your|a diagnos|prostate|you|the treatment of|relapsing|\d|[A-Z]\d|low|the date|four|three|two|six|this|it|not|denied|listed|above|medically)))/u;
const LEAD = /^(?:\s|:|–|—|-|“|"|‘)*(?:to\s(?:pay for|cover|approve)\s)?(?:\d{1,2}\/\d{1,2}\/\d{2,4}\s)?(?:(?:(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty|thirty|several)\s(?:(?:more|additional|extra|further)\s)?|(?:more|additional|extra|further)\s)(?:hours|visits|days|nights|units|sessions|weeks|months|treatments)\s(?:(?:a|per|each)\s(?:day|week|month|year)\s)?of\s)?(?:(?:an?|the|your|un|una|el|la|los|las|su|additional|continued|coverage (?:of|for)|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})(?=\s\p{Ll}))\s){0,3}/iu;
const TAIL = /[\s,;:.–—(“"”|·-]+$/;
const NOT_A_SERVICE = /^(?:what|who|how|why|where|is|are|was|were|and|or|these|this|that|those|any|all|such|it|from|to|by|on|now|we|us|as|not|you|if|when|because)\b|^(?:an?|the|this|that|it|more|service|services|claim|request|payment|coverage|care|below|above|listed|information|procedure|date|status|code|type|description|provided|subject|not|appeal|review|item|items|copies|help|questions?|device and supplies.*|drug|medicine|medication|approved|denied|pending|paid|total|details|member|customer)\b.{0,14}$/i;

/** Titles of letters and names of programs. */
const TITLE = /^(?:denegaci[óo]n|aviso|notificaci[óo]n|carta|decisi[óo]n|apelaci[óo]n|respuesta|resoluci[óo]n)\b|^Part [A-D]\b|^(?:revenue|procedure|diagnosis|service|drug|billing|claim) codes?$|^(?:Medicare|Medicaid)\b.{0,3}(?:&|and)|^(?:need|ticket|case|claim|request|caso)\s(?=\S{0,12}\d)\S+$/i;

/** A name behind a label that has no colon: only one that names a kind of care. */
const sureService: Reader<string> = (text) => {
  const match = serviceName(text);
  return match && namesCare(match.value) ? match : undefined;
};

/** `Drug Humira (adalimumab)` in one cell, `40 mg/0.4 mL pen kit` in the next. */
function drugAcrossCells({ segments, text }: FieldContext): Candidate<string>[] {
  return segments.flatMap((segment) => {
    const next = segments[segment.index + 1];
    const m = /^(?:drug|medication|medicine|drug name|medication name|prescription|medicamento)\b:?\s{0,3}(?=\p{L})/iu.exec(segment.text);
    const before = segments[segment.index - 1];
    const labelled = m ?? (before && before.line.index === segment.line.index && /^(?:drug|medication|medicine|drug name|medicamento)\W{0,2}$/i.test(before.text) ? /^/.exec(segment.text) : null);
    if (!labelled || !next || next.line.index !== segment.line.index || !/^\d[\d.,]{0,6}\s?(?:mg|mcg|mL|units?|g|%)(?![\p{L}])[^\n,;]{0,40}$/iu.test(next.text) || segment.text.length > 70 || /\d\s?mg/i.test(segment.text)) return [];
    const start = segment.start + labelled[0].length;
    const value = text.slice(start, next.end).replace(/\s+/g, ' ');
    return value.length < 90 ? [{ value, start, end: next.end, score: 6.4 }] : [];
  });
}

/** The name of a service at the start of a text. */
export const serviceName: Reader<string> = (text) => {
  const flat = text.replace(/\s*\n\s*/g, (gap) => ' '.repeat(gap.length));
  const lead = LEAD.exec(flat)?.[0].length ?? 0;
  const body = flat.slice(lead, lead + 140);
  const kept = unbalanced(body.replace(/ {2,}(?=\S)/g, (run, at: number) => (text[lead + at] === '\n' || text.slice(lead + at, lead + at + run.length).includes('\n') ? '\u0001'.repeat(run.length) : run)));
  const cut = STOP.exec(kept);
  const shown = (cut ? kept.slice(0, cut.index) : kept).replace(TAIL, '');
  const value = shown.replace(/\u0001+/g, ' ').replace(/\s+/g, ' ').trim();
  if (value.length < 3 || value.length > 110 || !/\p{L}{3}/u.test(value) || NOT_A_SERVICE.test(value) || TITLE.test(value) || isFragment(value)) return undefined;
  // A name that ends inside a number or a word is a piece of it: `Need 2026-HF` of `Need 2026-HF-30951`.
  if (/^[-–]?\d/.test(flat.slice(lead + shown.length)) && /\d{3}[-–][A-Z]{1,4}$/.test(value)) return undefined;
  return { value, start: lead, end: lead + shown.length };
};

/** Cut before a sentence's end and before a bracket that does not close. */
function unbalanced(text: string): string {
  const sentence = /\.(?=[\s\u0001]|$)(?<!\d\.(?=\d))/.exec(text);
  const body = sentence ? text.slice(0, sentence.index) : text;
  const open = body.lastIndexOf('(');
  return open >= 0 && !body.slice(open).includes(')') ? body.slice(0, open) : body;
}

const trimmed = (stop: RegExp): Reader<string> => (text) => {
  const m = stop.exec(text);
  return serviceName(m ? text.slice(0, m.index) : text);
};

/** Lines and sentences that name a service by where it stands in them, not by what is decided of it. */
const PATTERNS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:prescription drug|medical services\/items listed below[^:]{0,120}|coverage for|following (?:service|item|drug)s?|payment of|authorization for):\s{1,3}([^\n.:]{3,120}(?:\n[^\n]{0,60})?)/gi, 2.2],
  [/\b(?:Re|RE|Subject|Asunto|Regarding):\s(?!Notice|NOTICE|Claim|Appeal|Your|Denial|Member|We |Decision|Case|Request|Important|Explanation)(\p{Lu}\p{Ll}[^\n]{4,90})/gu, 1.9],
  [/^([\p{Lu}][^\n.]{4,60})\.\sReferred by\b/gmu, 2.2],
  [/\b(?:bills?|bill) for\s(?:the\s|your\s)?(\p{Ll}[^\n.]{3,60}?)\s(?:at|by|from) (?=\p{Lu})/gu, 2],
  [/^(?:Cost estimate|Estimate|Pre-?treatment estimate) for\s([^\n.]{3,80})$/gimu, 2.2],
  [/\bcubra\s(?:el\s|la\s|los\s|las\s)?([^\n.]{3,90}(?:\n[^\n.]{0,60})?)/giu, 2],
  [/\bdenied one charge on this claim:\s([^\n.]{3,60})/gi, 1.8],
  [/\bfor\s((?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s\p{Ll}[\p{Ll} ]{3,30}visits?)\b/giu, 1.3],
  [/(?:^|[.\n]\s?)(\p{Lu}[\p{L}-]{3,24}\s\d[\d.,/]{0,8}\s?(?:mg|mcg|mL|units|%|g)\b(?:\/[\d.]{0,4}\s?\p{L}{1,4})?(?:\s\p{Ll}[\p{Ll}-]{2,16}){0,2})(?=\s(?:is|was)\s|\n|\s{2,})/gmu, 1.3],
];

/** `Notice of Action - ABA therapy for Milo Ruiz (Case 5520)`: the title of a paper with what it is about. */
const titled = inside(/^(?:Notice|Denial|Approval|Decision|Determination|Partial denial|Aviso|Decisi[óo]n)\b[^\n:–—-]{0,50}\s[–—-]\s([^\n(]{4,80}?)(?=\s(?:for|para)\s\p{Lu}|\s\(|\n|$)/gmu, sureService, 2.2);

const proseRules = PATTERNS.map(([pattern, score]) => inside(pattern, trimmed(/\s(?:from|at|by)\s(?=[A-Z])|\s(?:and\s)?(?:gave|because|we\s|but\s|you\s(?:got|had|received))/), score));

/** The words beside the first code of a claim line or of a list. */
function besideCode(context: FieldContext): Candidate<string>[] {
  const { codes, segments } = context;
  const rows = new Map(amountRows(context).map((row) => [row.line, row.denied]));
  const procedures = codes.filter((code) => ['CPT', 'HCPCS', 'CDT', 'REV', 'NDC'].includes(code.system));
  return procedures.slice(0, 30).flatMap((code) => {
    const segment = context.segmentAt(code.at.start);
    if (!segment) return [];
    const denied = rows.get(segment.line.index) ?? deniedRow(segment.line.text) ? 0.6 : 0;
    const own = segment.cell || segment.text.length < 90 ? describedIn(segment.text, code.value) : undefined;
    if (own) {
      const [from, to] = withoutGiver(own.value);
      return [{ value: own.value.slice(from, to), start: segment.start + own.start + from, end: segment.start + own.start + to, score: 1 + denied }];
    }
    const beside = segment.cell ? segments.slice(Math.max(0, segment.index - 16), segment.index + 16).filter((s) => s.line.index === segment.line.index && s !== segment && /\p{L}{4}/u.test(s.text) && !/\d{3}/.test(s.text) && s.text.length < 60) : [];
    const first = beside[0] && serviceName(beside[0].text);
    return first ? [{ value: first.value, start: beside[0]!.start + first.start, end: beside[0]!.start + first.end, score: 0.9 + denied }] : [];
  });
}

/** `Hospital San Telmo, sala de emergencias, código`: without who gave it in front and the word for a code behind. */
function withoutGiver(words: string): readonly [number, number] {
  const first = /^([^,]{4,60}), (?=\S)/.exec(words);
  const from = first && isFirm(first[1]!) ? first[0].length : 0;
  const tail = /,?\s(?:c[óo]digos?|codes?|CPT|HCPCS|procedure)\W*$/i.exec(words);
  return [from, tail ? tail.index : words.length];
}

/** A row that pays nothing or says so. */
const deniedRow = (text: string): boolean => /\bdenied\b|not (?:paid|covered|approved)|\bNO\b|\$?0\.00\b/i.test(text);

/** `99460 Newborn hospital exam`, `Psychotherapy, 45 minutes 90837`, `Consultation, 99205`. */
function describedIn(text: string, code: string): Match<string> | undefined {
  const at = text.indexOf(code);
  if (at < 0 || text.length > 160) return undefined;
  const after = /^(?:[-–][A-Z0-9]{2}|\s[A-Z][A-Z0-9](?=\s)){0,3}[\s,:–-]{1,3}/.exec(text.slice(at + code.length));
  const right = after && text.slice(at + code.length + after[0].length);
  if (right && /^\p{Lu}\p{Ll}/u.test(right)) {
    const end = right.search(/\s{2,}|\n|\s\$|\sBilled\b|\s\(/);
    const words = (end < 0 ? right : right.slice(0, end)).replace(TAIL, '');
    const start = at + code.length + after[0].length;
    if (/\p{L}{4}/u.test(words) && words.length < 80) return { value: words, start, end: start + words.length };
  }
  const left = /([\p{L}][\p{L}\d ,/'’-]{3,70}?)[\s,:(–®-]{1,3}(?:CPT®?\s)?$/u.exec(text.slice(0, at));
  if (!left) return undefined;
  const words = left[1]!.replace(/^.*\d{1,2}\/\d{1,2}\/\d{2,4}\s*/, '').trim();
  const start = text.slice(0, at).lastIndexOf(words);
  return words.length >= 4 && serviceName(words)?.value === words ? { value: words, start, end: start + words.length } : undefined;
}

/** A name beside or above a word of status, in cells or lines of their own: `Partial hospitalization | Partly approved`. */
function besideStatus({ segments, isLabelled }: FieldContext): Candidate<string>[] {
  return segments.slice(0, 80).flatMap((segment) => {
    const next = segments[segment.index + 1];
    if (!next || !STATUS.test(next.text) || segment.text.length > 70 || isLabelled(segment)) return [];
    const match = serviceName(segment.text);
    const care = match && namesCare(match.value) && !ISSUED.test(segment.text);
    if (!match || (!care && NO_HEADING.test(segment.text))) return [];
    return match.value.length >= segment.text.length - 2 ? [{ value: match.value, start: segment.start + match.start, end: segment.start + match.end, score: care ? 2.3 : 1.7 }] : [];
  });
}

/** Words of pages and papers: a heading that holds one names no care. */
const ISSUED = /\?|\b(?:claims?|authorizations?|decision|welcome|appeals?|messages?|summary|plan|notice|members?|your|cards?|details|charges|clinic|center|hospital|associates|status|results?)\b/i;
const STATUS = /^(?:denied|not approved|not covered|partly (?:approved|denied)|partially (?:approved|denied)|approved|rejected|denegad[oa]|negad[oa]|in review|pending)\.?$/i;
const NO_HEADING = /\b(?:claims?|authorizations?|decision|welcome|appeals?|why|messages?|summary|plan|health|notice|members?|hello|your|cards?|details|charges|reasons?|what|how|if|criteria|timeline|alternatives|other|clinic|center|hospital|associates|status|results?|services?|diagnosis)\b|\?|\d{2}\/\d{2}/i;

/** The heading over a decision page: `Rinvoq 15 mg tablet`, `Partial hospitalization`. */
function heading({ view, codes }: FieldContext, done: { insurer?: { value: string } }): Candidate<string>[] {
  if (view.doc.source !== 'page' && view.doc.source !== 'selection') return [];
  return view.lines.slice(0, 60).flatMap((line) => {
    if (line.block.kind !== 'heading' || line.text.length > 70) return [];
    const match = serviceName(line.text);
    const care = match !== undefined && namesCare(match.value) && !ISSUED.test(line.text);
    if (!care && NO_HEADING.test(line.text)) return [];
    const near = view.text.slice(line.end, line.end + 60);
    const status = /\b(?:denied|not approved|approved|partly|partially|processed|paid|in review|pending|rejected|denegad|request (?:[A-Z]{0,6}-?[A-Z]{0,4}-?\d|#|no\b))/i.test(near);
    if (!match || match.value === done.insurer?.value || (!status && codes.length === 0)) return [];
    return status ? [{ value: match.value, start: line.start + match.start, end: line.start + match.end, score: care ? 2.2 : 1.7 }] : [];
  });
}

/** What running words tell of the service; a phrase that several of them name, or name at more length, gains. */
function agreed(context: FieldContext): Candidate<string>[] {
  const told = [...announced(context), ...decided(context), ...beforeCode(context), ...drugs(context)];
  const keys = told.map(({ value }) => value.toLowerCase());
  return told.map((candidate, i) => {
    const others = keys.filter((key, k) => k !== i && told[k]!.start !== candidate.start && keys[i]!.includes(key)).length;
    const longer = keys.some((key, k) => k !== i && told[k]!.start === candidate.start && key.length > keys[i]!.length) ? 0.2 : 0;
    return { ...candidate, score: candidate.score + Math.min(3, others) * 0.15 - longer };
  });
}

const REFUSED = /\b(?:not (?:approved|authorized|covered|certified|medically necessary)|denied|upheld|declined|non-certified|partly (?:approved|denied)|partially (?:approved|denied)|approved (?:in part|elsewhere)|denegad[oa]|negad[oa])\b/i;
const GRANTED = /\b(?:approved|authorized|reversed|overturned|certified|covered|aprobad[oa])\b/i;

/** Of several services the refused one counts: what its row, or the lines of its card, say of it. */
function verdictBeside({ text }: FieldContext, end: number, segment: Segment | undefined): number {
  const row = segment?.cell && (segment.line.cells?.length ?? 0) > 2;
  const said = row ? text.slice(end, segment.line.end).split(/[\t\n]/).at(-1)! : (/^[\s\S]{0,110}?(?=\n(?:Service|Item|Line|Drug|Request) \d|$)/.exec(text.slice(end, end + 110))?.[0] ?? '').split(/\n\n(?=\S)/)[0]!;
  if (REFUSED.test(said)) return 0.4;
  return GRANTED.test(said) ? -1 : 0;
}

/** From this score on a candidate stands behind a label. */
const LABELLED = 3.3;

/** How much of it, and where or how fast: said of a service, and none itself. */
const QUANTITY = /^(?:qty|quantity|cantidad|days?['’]? supply|refills?|units?|d[íi]as de suministro)\b/i;
const SETTING = /^(?:inpatient|outpatient|office|home|surgical|medical|elective|urgent|standard|expedited|routine|in-?network|out-of-network|acute|hospital|paciente (?:interno|externo))(?:\s?[–/-]\s?\w+)?$/i;

const serviceSpec: FieldSpec<'service'> = {
  field: 'service',
  read: serviceName,
  labels: [
    { words: ['service|services|item|drug|medication|medicine|treatment|procedure|prescription requested', 'requested service|item|drug|medication|treatment', 'description of service|services|treatment', 'service description', 'type of service|care', 'service subject to notice', 'drug name?', 'name of drug|medication', 'medication|medicine|drug', 'level of care', 'level|care|drug|medicine|stay requested', 'medicine requested', 'requested medicine', 'servicio|servicios|medicamento|medicina|tratamiento solicitado?', 'item', 'equipment', 'service', 'what', 'request for', 'treatment', 'procedure', 'test|exam|study|equipment|supply requested?', 'care requested', 'service/item', 'service type', 'descripción del servicio', 'services requested'], score: 3.4 },
    { words: ['service|drug|medication|medicine|procedure|item|treatment|test|level_of_care|program requested|name?', 'requested service|procedure|drug|medication', 'servicio|medicamento|programa'], score: 3.3, open: 'edge', read: sureService, below: false, columns: false },
    { words: ['program', 'benefit requested', 'care type', 'stay', 'type of request'], score: 3, read: sureService },
  ],
  rules: [...proseRules, titled, drugAcrossCells, agreed, besideCode, besideStatus, heading],
  judge: ({ start, end, value, score }, context, done) => {
    const segment = context.segmentAt(start);
    if ((segment && inHeadingRow(segment)) || value === done.memberName?.value) return undefined;
    if (/^\d|^(?:yes|no|type|date)\b|\b(?:services|charges|expenses|providers?|amounts?|items|costs|benefits|claims|it|you|we|they|what|that)\s{0,2}$/i.test(value) && /not covered|not a covered|excluded/.test(context.text.slice(end, end + 24)) || /^\d|^(?:yes|no|type|date)\b/i.test(value) || /\b(?:appeal|hearing(?! (?:loss|aids?|tests?|exam))|review|exception|information|records?|copy|claims?$|bills?$|notice|letter|representative|complaint|interpreter|proof)\b/i.test(value) || (value.match(/\s/g)?.length ?? 0) > 14) return undefined;
    // Behind a label a name may be any; elsewhere it names a kind of care.
    if (score < LABELLED ? isNoCare(value) || /^[^:]{3,30}:\s/.test(value) : /^\W*(?:procedure |billing |service )?codes?\b|^(?:CPT|HCPCS|NDC|CDT|ICD|Rev)\b.{0,6}$|^[^:]{3,30}:\s|^(?:visits?|days|hours|units|sessions|tablets|capsules)\b|☒|☐|□|\$\d/i.test(value)) return undefined;
    const verdict = segment?.cell || score >= LABELLED ? verdictBeside(context, end, segment) : 0;
    if (isFirm(value.split(',')[0]!) && !/\b(?:visit|exam|therapy|care)\b/i.test(value)) return undefined;
    if (QUANTITY.test(value)) return undefined;
    const setting = SETTING.test(value) ? -3.5 : 0;
    const coded = /^\s{0,2}[(,]?\s{0,2}(?:procedure code|CPT®?|HCPCS|code)?\s{0,2}[A-Z]?\d{4,5}\b/i.test(context.text.slice(end, end + 30)) ? 0.5 : 0;
    return segment && /expert|at no charge|copies of/i.test(segment.text.slice(0, 200)) ? -3 : coded + verdict + setting;
  },
};

export const service: readonly FieldSpec[] = [serviceSpec] as readonly FieldSpec[];
