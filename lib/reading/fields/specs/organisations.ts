/**
 * Organisations that give care, named anywhere in a paper: a run of capitalised words that holds a word of the trade.
 * What the words around a mention tell (a claim from it, a stay at it, a copy to it, its street) makes it the provider,
 * and an institution the facility. Names of plans, offices, papers and laws are none.
 */
import type { Candidate, FieldContext } from '../engine';
import { careOrganisation, INSTITUTION, isFirm, isOffice } from './care-words';
import { isCareWord } from './service-words';
import { allIn } from '../../prose/asked';

const CAP = String.raw`(?:\p{Lu}[\p{L}\p{M}\d'’]{0,24}(?:[-‑/.][\p{L}\d][\p{L}\p{M}\d'’]{0,24}){0,3}|\d{1,2}(?=\s\p{Lu}))`;
const LINK = String.raw`(?:(?:of the|of|the|and|for|de la|de los|de|del|la|las|los|y|el|&|\+|–|-)[ \n])`;
const RUN = new RegExp(String.raw`(?<![\p{L}\d$#])\p{Lu}[\p{L}\p{M}\d'’]{0,24}(?:[-‑/.][\p{L}\d][\p{L}\p{M}\d'’]{0,24}){0,3}\.?(?:[ \n]${LINK}{0,2}${CAP}\.?){1,16}`, 'gu');
const LEGAL = /^,?[ \n](?:P\.?A\.?|P\.?C\.?|P\.?L\.?L\.?C\.?|L\.?L\.?C\.?|L\.?L\.?P\.?|Inc\.?|Corp\.?|Co\.?|Ltd\.?|LP|PSC|S\.?C\.?|APC|DDS PC|MD PA)(?![\p{L}\d])/u;

/** Words that open a sentence, a label or a letter and belong to no name. */
const OPENS =
  /^(?:the|your|our|at|in|on|from|by|to|for|with|dear|attn\.?|attention|and|or|under|when|while|if|because|since|after|before|on|we|you|this|that|these|please|call|copy|copies|cc|c|re|provider|providers|facility|location|patient|member|doctor|requesting|rendering|ordering|referring|servicing|treating|attending|name|of|is|are|was|no|not|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mr|mrs|ms|el|la|los|las|en|de|del|su|para|por|con|date|service|services|visit|claim|claims|paid|denied|check|eft|payment|payments|see|seen|visiting|hemos|usted|si|if|it|they|he|she|our|today|yesterday|question|questions|pharmacy:|hospital:|clinic:|copia|also|both|through|until|via|about|between|admitted|transferred|requested|performed|given|billed|site|place|where|who|what|approved)$/i;

interface Mention {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly sure: boolean;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Prose breaks a line only where the next word had no room: a line that ends early, beside longer ones, is a line of its own. */
function roomFor(text: string, lineStart: number, lineEnd: number, next: string): boolean {
  const around = text.slice(Math.max(0, lineStart - 240), lineEnd + 360).split('\n');
  const width = Math.min(120, Math.max(0, ...around.map((line) => line.length)));
  return lineEnd - lineStart + 1 + next.length < width * 0.75;
}

/** Pieces of a run: parted where a line ends early, and where a sentence ends. */
function piecesOf(text: string, start: number, words: string): { start: number; words: string }[] {
  const cuts = [0];
  for (const m of words.matchAll(/\n|\.[ \n]/g)) {
    const at = start + m.index;
    if (m[0] === '\n') {
      const lineStart = text.lastIndexOf('\n', at - 1) + 1;
      // A wrapped line of prose goes on; a line of an address does not.
      const next = /^\S+/.exec(text.slice(at + 1, at + 30))?.[0] ?? '';
      const goesOn = at - lineStart >= 44 && !roomFor(text, lineStart, at, next) && !/[,:;]$/.test(text.slice(lineStart, at)) && !OPENS.test(next.replace(/[,:]$/, ''));
      if (!goesOn) cuts.push(m.index + 1);
    } else if (!/(?:^|[\s.])(?:St|Mt|Ft|Dr|P|A|C|L|Jr|Sr|Inc|Co|N|S|E|W)$/.test(words.slice(0, m.index))) cuts.push(m.index + 2);
  }
  cuts.push(words.length);
  return cuts.slice(0, -1).map((from, i) => ({ start: start + from, words: words.slice(from, cuts[i + 1]).trimEnd() }));
}

/** Names of organisations of care in a text, as shown. */
export function organisationsIn(text: string): Mention[] {
  const found: Mention[] = [];
  for (const run of allIn(RUN, text)) {
    for (const piece of piecesOf(text, run.index, run[0])) {
      let { start, words } = piece;
      for (let first = /^(\S+)\s+/.exec(words); first && OPENS.test(first[1]!.replace(/[,:]$/, '')); first = /^(\S+)\s+/.exec(words)) {
        start += first[0].length;
        words = words.slice(first[0].length);
      }
      words = words.replace(/(?:[ \n](?:of|the|and|for|at|on|in|de|del|la|y|el|&|[-–+]|\d{1,2}|NPI|Phone|Fax|Patient|Member|Attn|In|Out|On|From|To|Date|Not|Paid|Processed|Received))+$/u, '').replace(/(?<!\b\p{Lu})\.$/u, '');
      const legal = LEGAL.exec(text.slice(start + words.length, start + words.length + 12));
      if (legal) words += legal[0].replace(/(?<!\.\p{L}|Inc|Corp|Co|Ltd)\.$/u, '');
      const value = oneLine(words);
      // "ABA for Milo": a kind of care and whose.
      if (/^\S+ for \S+$/.test(value)) continue;
      const kind = value.length >= 6 && value.length <= 80 ? careOrganisation(value) : undefined;
      if (kind) found.push({ value, start, end: start + words.length, sure: kind === 'sure' });
    }
  }
  return found;
}

const CARE_FROM = /\b(?:claims?|bills?|charges?|requests?|requested|records?|letters?|notes|statements?|appeals?|orders?|referrals?|prescriptions?|invoices?|visits?|sessions?|appointments?|days|hours|counseling|therapy|equipment|tests?|labs?|scans?|injections?|services?|care|treatment|treated|seen|supplies|trip|transport|ambulance|stay|study|surgery|reclamo|solicitud|factura|servicios?|atenci[óo]n|nos|copied|received|billed|provided|performed|given|ordered|submitted|sent|asked(?: for)?|furnished|supplied|delivered|rendered|dispensed|filled|done|made|run|staffed|dispatched)(?: [^.\n]{0,40})? (?:from|by|at|with|through|of|de|del|por|en)(?: (?:the|la|el|su))?\s{0,2}$/i;
const BY_COMMA = /\S, (?:by|from|at|with|por|en|del?)(?: the| la| el)?\s{0,2}$/i;
const BILLED_FROM = /\b(?:claims?|bills?|charges?|request) (?:from|by|sent by|submitted by)(?: the)?\s{0,2}$/i;
const AT = /\b(?:at|to|in|into|from|en|al?)(?: the| el| la)?\s{0,2}$/i;
const STAY = /\b(?:stay|admitted|admission|inpatient|surgery|procedure|visit|care|services?|scan|infusion|treatment|performed|done|given|seen|hospitalized|stayed|emergency|room|operation|delivered|born|stabilized|treated|approved|requested|dialysis|test|study|imaging|held|place|rehab\w*|continue|remain\w*|days|program|be|ingres[óo]|hospitalizaci[óo]n|estad[ií]a|cirug[íi]a|visita)\b[^.\n]{0,70} (?:at|to|in|en)(?: the| el| la)?\s{0,2}$/i;
const ACTS = /^,?(?: \([^)]{2,60}\))?,? (?:has |have |had |ha |nos )?(?:also |now |first )?(?:asked|asks|requested|requests|ordered|billed|bills|charged|sent|submitted|submits|filed|provided|gave|treated|performed|wrote|told us|may not (?:bill|charge)|can(?:not|’t|'t) (?:bill|charge)|agreed|delivered|supplied|pidi[óo]|solicit[óo]|envi[óo]|cobr[óo]|factur[óo])\b/;
const DAYS = /\b(?:days|nights)\b[^.]{0,24}\b(?:of|in)\b|\b(?:inpatient|residential|partial hospitalization)\b/i;
const PAYABLE = /\b(?:payable|checks? (?:out )?to|pay(?:ment|ments)?(?: was| were)?(?: made| sent| issued)? to|paid to|eft \d* ?to|check \S{2,14} to|taken back from|copy of this (?:letter|notice|decision) to|we (?:also )?sent|told)(?: the)?\s{0,2}$/i;
const OTHER_PLACE = /\b(?:such as|for example|e\.g\.|including|instead|or another|another|other|nearest|alternatives?|available at|choose|can (?:go|be seen|be done|get|have)|could|may (?:use|go|be)|options?|transfer(?:red)? from|formerly|like|open appointments?|appointments? at|also offered)\b[^.\n]{0,60}$/i;
const COPY = /^\s{0,3}(?:cc|c|bcc|copy|copies|copy to|copies to|copy sent to|copia|copias|xc|with copy to)\s?:/i;
const NO_PLACE = /\b(?:visit|shop|find|search|learn|click|newsletter|sponsored|advertisement|partner|welcome|thank you for choosing|powered by|download)\b/i;

interface Standing {
  readonly provider: number;
  readonly facility: number;
}

function standingOf({ view, text, segmentAt, segments }: FieldContext, mention: Mention, salutation: number): Standing {
  const { start, end, value } = mention;
  const before = text.slice(Math.max(0, start - 110), start).replace(/\s+/g, ' ');
  const after = text.slice(end, end + 120).replace(/\s+/g, ' ');
  const segment = segmentAt(start);
  const line = segment?.line;
  const institution = INSTITUTION.test(value);
  const place = institution ? 1 : 0;
  if (line && (line.block.kind === 'control' || (line.block.kind === 'aside' && NO_PLACE.test(line.text)))) return { provider: 0, facility: 0 };
  if (OTHER_PLACE.test(before) || /^[^.\n]{0,24} (?:or another|are (?:in|network)|is another)\b/i.test(after)) return { provider: -1, facility: -1 };
  // Who asks for more days of a stay is where the stay is.
  if (ACTS.test(after)) return { provider: 2.6, facility: DAYS.test(after) ? 1.8 : place * 1.6 };
  // The plan's own agents decide for it.
  if (/\b(?:decision|review(?:ed)?|determination|notice|denied|approved)\b[^.\n]{0,60}\b(?:by|for)\s$/i.test(before)) return { provider: 0, facility: 0 };
  if (STAY.test(before)) return { provider: 1.7, facility: institution ? 3 : 1.2 };
  const word = /([\p{L}][\p{L}-]{2,24})\s(?:at|in|with|en)\s(?:the\s|la\s|el\s)?$/u.exec(before)?.[1];
  if (word && isCareWord(word, '') && mention.sure) return { provider: 1.9, facility: institution ? 2.6 : 0 };
  if (CARE_FROM.test(before)) return { provider: BILLED_FROM.test(before) ? 3.2 : 2.6, facility: place * 2 };
  if (BY_COMMA.test(before) && mention.sure) return { provider: 1.8, facility: place * 1.5 };
  if (PAYABLE.test(before)) return { provider: 1.9, facility: place * 1.4 };
  if (AT.test(before) && institution) return { provider: 1, facility: 2 };
  if (line && COPY.test(text.slice(line.start, start))) return { provider: 1.6, facility: place * 1.4 };
  if (line && [1, 2].some((up) => line.index - up >= 0 && COPY.test(view.lines[line.index - up]!.text))) return { provider: 1.4, facility: place * 1.3 };
  // "Jane Roe, MD, Blue Lake Clinic", "Dr. Roe (Blue Lake Clinic)", "Dr. Roe of Blue Lake Clinic".
  if (/(?:\bDra?\.? \S{2,20}(?: \S{2,20}){0,3}|, (?:MD|DO|DDS|DMD|NP|PA-C|OD|DPM|DC|PT|PhD|PsyD|LCSW|RN|DNP|APRN))(?:,| \(| of| at| with| –| -| de)? ?$/.test(before)) return { provider: 2.2, facility: place };
  const alone = segment && segment.start >= start - 12 && /^(?:attn|attention|to)?\W{0,4}$/i.test(text.slice(segment.start, start)) && end >= segment.end - 2;
  if (alone && start < salutation && /^[^\n]{0,4}\n[^\n]{0,60}\d[^\n]{0,60}(?:\n[^\n]{0,60})?\b[A-Z]{2},?\s{1,3}\d{5}/.test(text.slice(end, end + 160)) && segments[0]!.start < start - 20) return { provider: 1.9, facility: place * 1.6 };
  if (line && /\(\d{3}\)\s?\d{3}-\d{4}/.test(text.slice(end, end + 20))) return { provider: 1.2, facility: place };
  if (!mention.sure || !isFirm(value)) return { provider: 0, facility: 0 };
  return segment && segment.text.length < 90 ? { provider: 0.7, facility: place * 0.5 } : { provider: 0.5, facility: place * 0.4 };
}

export interface Named {
  readonly provider: readonly Candidate<string>[];
  readonly facility: readonly Candidate<string>[];
}

const cache = new WeakMap<FieldContext, Named>();
const key = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** Candidates for both fields; a name told of in several places gains a little from each. */
export function organisations(context: FieldContext, plans: readonly (string | undefined)[]): Named {
  const known = cache.get(context);
  if (known) return known;
  const { text } = context;
  const salutation = /(?:^|\n)\s{0,3}(?:dear|estimad[oa]|hello|hi)\b/i.exec(text)?.index ?? Math.min(text.length, 1200);
  const own = plans.flatMap((name) => (name ? [key(name)] : []));
  const mentions = organisationsIn(text).filter(({ value }) => !own.some((plan) => plan.includes(key(value)) || key(value).includes(plan)) && !isOffice(value));
  const counts = new Map<string, number>();
  for (const { value } of mentions) counts.set(key(value), (counts.get(key(value)) ?? 0) + 1);
  const scored = mentions.map((mention) => ({ mention, standing: standingOf(context, mention, salutation), more: Math.min(3, counts.get(key(mention.value))! - 1) * 0.1 }));
  const refused = new Set(scored.filter(({ standing }) => standing.provider < 0).map(({ mention }) => key(mention.value)));
  const candidates = (field: keyof Standing): Candidate<string>[] => scored.flatMap(({ mention, standing, more }) => {
    const score = standing[field];
    return score > 0 && !(refused.has(key(mention.value)) && score < 2) ? [{ value: mention.value, start: mention.start, end: mention.end, score: score + more }] : [];
  });
  const named = { provider: candidates('provider'), facility: candidates('facility') };
  cache.set(context, named);
  return named;
}
