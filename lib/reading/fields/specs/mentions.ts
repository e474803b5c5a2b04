/** Names in running words and what stands next to them: who denied, who pays, whom to write to, who signs. */
import type { Block } from '../../../intake/doc';
import type { View } from '../../view';
import type { Candidate, FieldContext } from '../engine';
import { knownStart, repeats, withoutOffice } from './brands';
import { AFTER, BEFORE } from './decider-cues';
import type { Cue } from './decider-cues';
import { inHeadingRow } from './heading-row';
import { DECIDER, LEGAL_FORM, NO_COMPANY, PERHAPS_DECIDER, REVIEWER, hasOwnWord, isOther } from './organisation-words';
import { allIn } from '../../prose/asked';

/** A run of capitalised words with the small words inside; `start` and `end` are places in the document. */
export interface Mention {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const WORD = String.raw`(?:(?:St|Co|Bros|Mfg|Corp|U\.S|Ft|Mt)\.|\p{Lu}[\p{L}\p{M}\d'’&+-]{0,30}|&|(?<=(?:Local|LOCAL|Lodge|Council|District|No\.) )\d{1,5})`;
const LINK = String.raw`(?:(?:of the|of|and|from|de la|de los|de|del|y|the|(?<=(?:Center|Fund|Trust|Foundation|Association|Alliance|Partnership)s? )for)\s)?`;
const RUN = new RegExp(String.raw`(?<![\p{L}\d@/.])${WORD}(?: ${LINK}${WORD}){0,10}(?:,? ${LEGAL_FORM})?`, 'gu');
/** Words that open a sentence or an address and are no part of the name after them. */
const LEAD =
  /^(?:(?:(?:Appeals?|Claims?|Benefits?|Review|Grievance|Joint|Plan|Full|Whole)\s){0,2}(?:Committee|Board(?: of Trustees)?|Trustees|Administrator)(?: of| for)(?: the)?|Per|According|The|If|When|Under|By|At|To|From|For|In|On|And|Or|As|But|So|Please|Call|Contact|Write|Ask|Tell|Send|Mail|Fax|Dear|Our|Your|Because|After|Before|Since|While|This|That|We|You|Thank|Thanks|Welcome|Hello|Hi|Questions|Visit|Sincerely|Respectfully|Regards|Attn|Attention|Re|Bill|Insured|Underwritten|Administered|Offered|Issued|Managed|Provided|Claims|Insurance|Coverage|However|Unfortunately|Today|Recently|Members?|About|Why|How|What|Who|Where|Good|Not|Also|All|Any|Each|Plan|Para|Llame|Su|El|La|Si|Estimad[oa]|Gracias|Copy|Copies|Español|English|Did|Does|Do|Is|Are|Can|May|Will|Has|Amount|Maximum|Log|Sign|Go|Reply|Both|With|Than|Notice|Letter|Decision|Message)\s(?!Health Plan\b(?! of))/;
const KIND = /^\s\((?:HMO|PPO|PDP|PFFS|HMO-POS|MSA|(?:HMO |PPO )?[CDI]-SNP)\)/;
/** Wrapped words of the next sentence, and what follows a company's name. */
const NEXT_SENTENCE = /\s(?:We|You|The|If|Our|Your|This|That|It|In|On|Please|To|For|When|Call|Write|Send|P\.?O|PO|Not|What|How|Why|A|An|Is|Has|Su|Usted|Si)\b.*$/;
const AFTER_COMPANY = /(\b(?:(?:Insurance|Assurance) (?:Company|Corporation)|Health Plans?|Administrators))\s(?!of\b|and\b|Inc|LLC|Ltd|Corp|Company|Services|Trust|Fund|de\b|Federal|Northwest|Southwest|Northeast|Southeast|Midwest|West|East|North|South|\()\p{Lu}.*$/u;

/** A rule, a network or a person of the company that is named before. */
const POSSESSION = /\s(?:(?:Medical|Clinical|Coverage|Payment|Drug|Pharmacy|Reimbursement|Utilization|Prior|Quantity|Limit|Administrative|Internal|Corporate|Benefit|Dental|Behavioral|Appeals?|Member|Provider|Policy)\s){0,3}(?:Polic(?:y|ies)|Guidelines?|Criteria|Formulary|Manual|Bulletin|Handbook|Directors?|Certificate|Website|ID)\b.*$/;

/** Longest stretch of a document in which names are looked for, in characters. */
const LIMIT = 60_000;

const widest = (block: Block): number => Math.min(110, block.lines.reduce((most, line) => Math.max(most, line.end - line.start), 0));

/** What starts a line of its own however long the line above is: a label and a number. */
const OWN_LINE = /^\p{Lu}[\p{L} ./]{1,28}(?::\s|\s(?:#|No\.)|\s[A-Z]{0,4}-?\d[\d-]{4,})/u;

const flows = new WeakMap<View, string>();

/** The text with the line breaks of wrapped prose as blanks: places stay the same. Made once for a document. */
export function flowOf(view: View): string {
  const flow = flows.get(view) ?? flowed(view);
  flows.set(view, flow);
  return flow;
}

function flowed(view: View): string {
  const wraps = new Set<number>();
  const widths = new Map<Block, number>();
  // Typed or copied text has one width; a short block of it is one of short lines.
  const typed = view.doc.source === 'text' || view.doc.source === 'selection';
  const whole = typed ? Math.min(110, view.lines.reduce((most, line) => Math.max(most, line.text.length), 0)) : 0;
  const widthOf = (block: Block): number => {
    const width = widths.get(block) ?? Math.max(whole, widest(block));
    widths.set(block, width);
    return width;
  };
  view.lines.forEach((line, i) => {
    const next = view.lines[i + 1];
    if (next && next.blockIndex === line.blockIndex && line.text.length >= 34 && line.text.length >= 0.7 * widthOf(line.block) && !line.cells?.length && !next.cells?.length && next.start - line.end === 1 && !OWN_LINE.test(next.text.slice(0, 60))) wraps.add(line.end);
  });
  return replaceAt(view.text.slice(0, LIMIT), wraps);
}

function replaceAt(text: string, places: ReadonlySet<number>): string {
  let out = '';
  let from = 0;
  for (const place of [...places].sort((a, b) => a - b)) {
    if (place >= text.length) break;
    out += `${text.slice(from, place)} `;
    from = place + 1;
  }
  return out + text.slice(from);
}

/** Names in running words, without the words of the sentence around them. */
export function mentionsIn(flow: string): Mention[] {
  return allIn(RUN, flow).flatMap((m) => {
    let [start, value] = [m.index, m[0]];
    for (let lead = LEAD.exec(value); lead && !/^Plan de\b/.test(value); lead = LEAD.exec(value)) [start, value] = [start + lead[0].length, value.slice(lead[0].length).replace(/^(?:the|of|and|from|for|de|y|of the)\s/, '')];
    start = m.index + m[0].length - value.length;
    value = withoutOffice(value).replace(/\s(?:UM|MM)$/, '').replace(NEXT_SENTENCE, '').replace(POSSESSION, '').replace(AFTER_COMPANY, '$1').replace(/['’]s?$/, '').replace(/\s(?:of|and|the|de|del|y|&)$/, '');
    // A kind in brackets belongs to the name: `Harborstone Rx (PDP)`.
    value += KIND.exec(flow.slice(start + value.length, start + value.length + 16))?.[0] ?? '';
    return value.length >= 3 && value.length <= 80 ? [{ value, start, end: start + value.length }] : [];
  });
}

const strongestFirst = (cues: readonly Cue[]): readonly Cue[] => [...cues].sort((a, b) => b.weight - a.weight);
const [CUES_BEFORE, CUES_AFTER] = [strongestFirst(BEFORE), strongestFirst(AFTER)];
const best = (cues: readonly Cue[], words: string): number => cues.find((cue) => cue.words.test(words))?.weight ?? 0;
/** In a paper of capitals only, names do not stand out from their sentences. */
const shouted = (words: string): boolean => words.length > 50 && words === words.toUpperCase();

/** Words of an own web address: `merrivale.example` speaks for "Merrivale Insurance Company". */
function hostsOf(text: string): string[] {
  return [...text.slice(0, LIMIT).matchAll(/(?:@|\bwww\.|https?:\/\/|(?<![\w.@-]))(?:[a-z\d-]{1,30}\.){0,2}([a-z\d-]{4,30})\.(?:com|org|net|example|test|health|insure|coop|care|us)\b/gi)].map((m) => m[1]!.toLowerCase().replaceAll('-', ''));
}

/** Values of labels that name who gave the care: none of them decides. */
function givers({ hitsOf, segments }: FieldContext): string[] {
  return ['provider', 'facility'].flatMap((field) =>
    hitsOf(field).filter((hit) => hit.then !== 'open' || hit.segment.cell).map((hit) => (hit.segment.text.length - hit.after > 2 ? hit.segment.text.slice(hit.after, hit.after + 120) : (segments[hit.segment.index + 1]?.text ?? '')).trim()));
}

/**
 * Who decides, by the sentences around the names. A name needs a word of its own; without a word of the trade it also
 * needs a strong cue, and a single word its own web address too, as a sentence may open with any person's name.
 */
export function acting(context: FieldContext, done: { readonly [field: string]: { readonly value: unknown } | undefined }): Candidate<string>[] {
  const flow = flowOf(context.view);
  const hosts = hostsOf(context.text);
  const care = givers(context);
  const people = ['memberName', 'patientName', 'subscriberName'].flatMap((field) => String(done[field]?.value ?? '').toLowerCase().split(/\s/)).filter((word) => word.length > 2);
  return mentionsIn(flow).flatMap(({ value, start, end }) => {
    if (!hasOwnWord(value) || isOther(value) || NO_COMPANY.test(value) || /^,?\s(?:M\.?D|D\.?O|D\.?D\.?S|R\.?N|Ph\.?D|PA-C|NP|PharmD|Esq)\b/.test(flow.slice(end, end + 8))) return [];
    const segment = context.segmentAt(start);
    if (segment && inHeadingRow(segment)) return [];
    const known = knownStart(value) !== undefined;
    const own = hosts.some((host) => value.toLowerCase().replace(/[^\p{L}\d]/gu, '').startsWith(host) || host.startsWith(value.toLowerCase().replace(/[^\p{L}\d]/gu, '')));
    const words = value.split(' ').length;
    const trade = known || DECIDER.test(value) || PERHAPS_DECIDER.test(value) || /^\p{Lu}\p{Ll}+\p{Lu}\p{L}+$/u.test(value);
    // Most names are told apart by themselves; what stands around them costs more to look at.
    if (!trade && (words > 5 || people.some((word) => value.toLowerCase().includes(word)) || (!own && (words === 1 || repeats(context.text, value) < 2)))) return [];
    const [left, right] = [flow.slice(Math.max(0, start - 70), start), flow.slice(end, end + 110)];
    const [ahead, behind] = [best(CUES_BEFORE, left), Math.max(best(CUES_AFTER, right), value.endsWith(')') ? 2.6 : 0)];
    const weight = Math.max(ahead, behind) + (ahead && behind ? 0.4 : 0);
    // `your Choice Plus plan` names a product.
    if (weight === 0 || /\b(?:Drs?|Mr|Mrs|Ms|Miss|Doctor|Sra?)\.?\s$/.test(left) || (ahead === 0 && behind < 2.2 && /\byour\s$/i.test(left)) || shouted(flow.slice(Math.max(0, start - 60), end + 60))) return [];
    if (!trade && weight < 2.2) return [];
    const giver = care.some((shown) => shown.startsWith(value)) ? 1.5 : 0;
    // A statement on civil rights is boilerplate, but it opens with the name of who prints it.
    const boilerplate = behind >= 2.2 ? Math.min(3, -context.zones.weight(start) * 0.8) : 0;
    return [{ value: value.replace(/\s+/g, ' '), start, end, score: weight - giver + Math.max(0, boilerplate) + (known ? 1 : 0) + (own ? 0.3 : 0) - (trade ? 0 : 0.8) - (REVIEWER.test(value) ? 0.8 : 0) }];
  });
}
