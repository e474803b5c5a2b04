/** The plan or administrator that decided, by label, letterhead, banner, footer, or the name that the paper repeats. */
import type { Candidate, FieldContext, FieldSpec } from '../engine';
import { phrase } from '../values';
import type { Reader } from '../values';
import { brandIn, knownStart, stemOf, lengthOf, repeats, withoutOffice } from './brands';
import { agency, candidate, head, signed } from './insurer-places';
import { acting } from './mentions';
import { LEGAL_FORM, hasOwnWord, isOther } from './organisation-words';

interface Done {
  readonly [field: string]: { value: unknown; at: { start: number; end: number } } | undefined;
  readonly appealAddress?: { value: string; at: { start: number; end: number } };
  readonly memberName?: { value: string; at: { start: number; end: number } };
}

/** The parts of a line that separators or a sentence's end divide; in a cell of a bill a dash does not ("Insurance payment - Ridgeline Health"). */
function partsOf(line: string, inCell = false): { text: string; start: number }[] {
  const breaks = [...line.slice(0, 200).matchAll(/\s(?:Explanation of (?:Dental |Medical |Health )?Benefits|Benefits? Statement|Claims? (?:Summary|Statement|Details?))\s(?=\p{Lu})|\.\s(?=\p{Lu})(?<!\b(?:Inc|Co|Corp|St)\.\s)|\s[|·—–-]\s|\n/gu)].filter((m) => !(inCell && m[0] === ' - '));
  const starts = [0, ...breaks.map((m) => m.index + m[0].length)];
  return starts.map((start, i) => ({ start, text: line.slice(start, breaks[i]?.index ?? 200) }));
}

/** A banner may run the brand and the member's name together. */
function withoutName(text: string, name: string | undefined): string {
  const at = name ? text.indexOf(name) : -1;
  return at > 2 ? text.slice(0, at).trimEnd() : text;
}

/** Names at the head of the paper: the first lines, what follows a separator cut off. Labels and their values are no letterhead. */
function letterhead({ segments, isLabelled }: FieldContext, done: Done): Candidate<string>[] {
  return segments.slice(0, 36).flatMap((segment) => {
    const left = segments[segment.index - 1];
    const value = segment.cell && left?.line.index === segment.line.index && isLabelled(left);
    if (segment.line.block.kind === 'control' || value || isLabelled(segment) || /\b[A-Z]{2}\s\d{5}\b/.test(segment.text.slice(-24))) return [];
    const aside = segment.line.block.kind === 'aside' ? 1 : 0;
    const row = (segment.line.cells?.length ?? 0) > 2 ? -1 : 0;
    return partsOf(segment.text, segment.cell !== undefined).flatMap(({ text, start }) => {
      const shown = withoutName(text, done.memberName?.value);
      const brand = brandIn(shown) ?? (segment.index < 4 ? stemOf(shown) : undefined);
      // A label: `DOD BENEFITS #: 1100774382`.
      if (brand && /^\s?(?:[#:]|(?:ID|No|Number)\b)/i.test(shown.slice(brand.start + brand.value.length))) return [];
      // A sentence that opens with a name is no letterhead.
      const sentence = brand && /^\s\p{Ll}[\p{L}'’]*(?:\s|,|\.)|^\s(?:Medical |Clinical |Coverage |Payment )?(?:Policy|Policies|Guidelines?)\b/u.test(shown.slice(brand.start + brand.value.length)) ? 1.2 : 0;
      return brand ? [candidate(brand.value, segment.start + start + brand.start, 3 - sentence - segment.index * 0.05 + (brand.known ? 1.2 : 0) + aside + row)] : [];
    });
  });
}

/** `© 2026 SummitCrest Health.`, `Crestline Health, 1-800-555-0183`, `BluePeak Blue Cross is an independent licensee`. */
function footer({ text, view }: FieldContext): Candidate<string>[] {
  const owner = [...text.matchAll(/©\s?\d{4}\s(\p{Lu}[\p{L}&'’.-]{0,30}(?: \p{Lu}[\p{L}&'’.-]{0,30}){0,5})(?=\.|\s|$|,)/gu)]
    .filter((m) => !/^All Rights/i.test(m[1]!))
    .map((m) => candidate(m[1]!.replace(/(?<!\b(?:Inc|Co|Corp|St|\p{Lu}))\.\s.*$/u, '').replace(/[.\s]+$/, ''), m.index + m[0].indexOf(m[1]!), 3.2));
  const contact = view.lines.slice(-40).flatMap((line) => {
    const m = /^(\p{Lu}[\p{L}&'’.-]{0,30}(?: \p{Lu}[\p{L}&'’.-]{0,30}){0,4})(?:,|\s·)\s(?:\(?1?[-\s(]?\d{3}|\d{1,5}\s|PO Box)/u.exec(line.text.slice(0, 200)) ?? /^((?:[\p{Lu}][\p{L}&'’.-]{0,30}\s){1,5})(?:is an independent licensee|manages|es un licenciatario)/u.exec(line.text.slice(0, 200));
    const brand = m && brandIn(m[1]!);
    return brand ? [candidate(brand.value, line.start + brand.start, 2.8)] : [];
  });
  // A line that every page repeats: `Pinecrest Claims Administrators, LLC - Confidential - page 1 of 2`.
  const running = view.lines.flatMap((line) => {
    const paged = line.text.length < 160 && /\s[-–—|·•]\s{0,3}(?:[Cc]onfidential|[Pp]age|[Pp][áa]gina)\b/.exec(line.text);
    const brand = paged && brandIn(line.text.slice(0, paged.index));
    return brand ? [candidate(brand.value, line.start + brand.start, 2.2)] : [];
  });
  return [...owner, ...contact, ...running.slice(0, 2)];
}

const UNIT = /[,\s]*(?:(?:Attn:?|c\/o)[,\s]*)?(?:National|Member|Claims?|Clinical|Medicare|Pharmacy|Consumer|Health Plan|Dental)?\s?(?:Grievances?|Appeals?|Complaints?|Reconsiderations?|Review|Apelaciones|Departamento|Part B)\b.*$/i;

const NO_RECIPIENT = /^(?:(?:Attention|Atenci[óo]n|Attn|c\/o|Care of)\b|(?:The )?(?:Trust|Fund|Plan|Company|Office|Union|Board|Department|Insurance|Health Plan|Medical|Program|Medicare|Medicaid|TRICARE)$|P\.?O|Attn|Member|Claims?|Appeals?|External|Mail|Mailstop|Drop|Suite|Board|Trustees|Committee|Independent|National Appeals|Fund Office|\d)/i;

/** The recipient of the appeal, without its department: `Lakeland Health Plan, Member Appeals`; of a board, the fund that it is the board of. */
function recipient({ text }: FieldContext, done: Done): Candidate<string>[] {
  const address = done.appealAddress;
  if (!address || /external|department of|bureau/i.test(address.value)) return [];
  const shown = text.slice(address.at.start, address.at.end).replace(/\s/g, ' ');
  for (const part of address.value.split(',').slice(0, 3)) {
    const name = withoutOffice(part.trim()).replace(UNIT, '').replace(/[\s–-]+$/, '').trim();
    const at = shown.indexOf(name);
    // A town before its state: "Nashua, NH 03061".
    if (/^\s?,\s?[A-Z]{2}\s\d{5}/.test(shown.slice(at + name.length))) continue;
    if (name.length < 3 || at < 0 || NO_RECIPIENT.test(name) || (isOther(name) && !knownStart(name)) || /\d{2}/.test(name)) continue;
    const start = address.at.start + at;
    return [{ value: name, start, end: start + name.length, score: name.includes(' ') || knownStart(name) ? 2.6 : 1.8 }];
  }
  return [];
}

/** A Medicare Summary Notice speaks for Medicare itself. */
const medicare = ({ text }: FieldContext): Candidate<string>[] => {
  const m = /\bMedicare(?=\sSummary\s(?:Notice|Page \d))|(?<=Official Summary of Your )Medicare(?= Claims)/i.exec(text.slice(0, 3000));
  const page = m || !/maximum you may be billed/i.test(text) ? null : /(?<=\bAmount )Medicare(?= [Pp]aid)|\bMedicare(?=-[Aa]pproved [Aa]mount)/.exec(text);
  return m ? [candidate(m[0], m.index, 20)] : page ? [candidate(page[0], page.index, 1.5)] : [];
};

const COMPANY_TAIL = /^(?: [\p{Lu}&][\p{L}&’'-]{0,24}){0,4} (?:Fund|Trust|Partners|Cooperative|Co-op|Administrators|Association|Mutual|Alliance|Company|Solutions)(?![\p{L}\d])/u;

/** A known name, wherever it stands. */
function anywhere({ text }: FieldContext): Candidate<string>[] {
  const found: Candidate<string>[] = [];
  for (const m of text.slice(0, 6000).matchAll(/(?<![\p{L}\d])\p{Lu}[\p{L}&'’-]{2,20}/gu)) {
    const name = knownStart(text.slice(m.index, m.index + 60));
    if (!name || /\p{Lu}[\p{L}'’]+['’]?\s(?:&\s)?$/u.test(text.slice(Math.max(0, m.index - 24), m.index))) continue;
    if (!name || /^[^\n]{0,40}?,?\s[A-Z]{2}\s\d{5}/.test(text.slice(m.index + name.length, m.index + name.length + 12))) continue;
    const length = lengthOf(text.slice(m.index, m.index + 90), name);
    // A short known name may only open a longer one: "Allied Grocers Welfare Fund".
    const longer = name.includes(' ') ? undefined : COMPANY_TAIL.exec(text.slice(m.index + length, m.index + length + 70))?.[0];
    found.push(candidate(text.slice(m.index, m.index + length) + (longer ?? ''), m.index, longer ? 1.2 : 1));
    if (found.length > 24) break;
  }
  return found;
}

const withoutForm = (name: string): string => name.replace(new RegExp(`,?\\s${LEGAL_FORM}$`), '');

/** Whether a name ends where its line or cell ends, or at a separator: other words after it may be a menu or a motto. */
const ends = (text: string, { end }: Candidate<string>): boolean => /^\s{0,2}(?:$|[\n\t|·•—–,.;:(®™©]|-\s)|^\s{2}/.test(text.slice(end, end + 4));

/** `the Cooperative`, and the second line of a name in two lines: the end of a longer name that the paper repeats stands for all of it. */
function tailOf(c: Candidate<string>, all: readonly Candidate<string>[], text: string): Candidate<string> | undefined {
  if (knownStart(c.value)) return undefined;
  const whole = all.filter((o) => o.value.endsWith(` ${c.value}`) && repeats(text, o.value) > 1 && !/\b(?:and|by|of|for|with|from)$/i.test(o.value.slice(0, -c.value.length).trim()));
  const lengths = new Set(whole.map(({ value }) => value));
  // Where two names end alike, the words stand for neither.
  return lengths.size === 1 ? whole.reduce((best, o) => (o.score > best.score ? o : best)) : undefined;
}

/** First entry of a menu beside a logo. */
const MENU = /\s(?:Coverage|Overview|Home|Claims?|Benefits|Dashboard|Find|Doctors|Wellness|Menu|Account|Profile|Documents|Inicio|Cobertura)$/;

/**
 * Candidates of all rules together: a name that the paper repeats is likelier. Where one name is the start of a longer
 * one that stands by itself too, the longer one is the whole of it ("Oscar" and "Oscar Health Plan, Inc."); where the
 * longer one stands once and runs on, it is the name with words of a menu or motto after it.
 */
function all(context: FieldContext, done: Done): Candidate<string>[] {
  const { text } = context;
  const single = [...letterhead(context, done), ...footer(context), ...recipient(context, done), ...acting(context, done), ...signed(context), ...head(context), ...agency(context)];
  const scored = [...single, ...anywhere(context)].map((c) => ({ ...c, score: c.score + (repeats(text, c.value) - 1) * 0.3 }));
  const names = [...new Set(scored.map((c) => withoutForm(c.value)))];
  return scored.flatMap((c) => {
    const long = c.value.toLowerCase();
    const runsOn = repeats(text, c.value) === 1 && (MENU.test(c.value) || !ends(text, c));
    const part = runsOn && names.filter((name) => long.startsWith(`${name.toLowerCase()} `) && name.includes(' ')).sort((a, b) => b.length - a.length)[0];
    if (part && text.startsWith(part, c.start)) return [{ ...c, value: part, end: c.start + part.length }];
    const longer = tailOf(c, scored, text);
    if (longer) return [{ ...longer, score: Math.max(longer.score, c.score + 0.05 - Math.min(0, context.zones.weight(longer.start))) }];
    const starts = scored.filter((o) => o !== c && long.startsWith(`${o.value.toLowerCase()} `));
    const whole = !runsOn && (single.some((s) => s.value === c.value) || repeats(text, c.value) > 1);
    return [whole && starts.length > 0 ? { ...c, score: Math.max(c.score, ...starts.map((o) => o.score)) + 0.05 - Math.min(0, context.zones.weight(c.start)) } : c];
  });
}

const read = phrase(/\s{2,}|\s[|·•]\s|;|\n|(?<!\b(?:Inc|Co|Corp|Ltd|Bros|St))\.\s|\t|,\s(?=\d|purchased|an?\s|P\.?O|PO\s|Attn|(?:Employee |Member |Group )?(?:Benefits?|Human Resources|HR|Personnel|Payroll|Claims?|Appeals?|Member|Customer|Legal|Office)\b)|\s\((?!HMO|PPO|PDP)/, 70);

/** A company after a label: one with a word of its own that is no giver of care. */
const company: Reader<string> = (text) => {
  const match = read(text);
  return match && /^\p{Lu}|^\p{Ll}+\p{Lu}/u.test(match.value) && hasOwnWord(match.value) && !isOther(match.value) && !/^(?:your|the|see|if|when|please|call|contact|we|you|they|it|has|have|was|were|is|are|will|may|must|not|does|did|no|none|yes|active|primary|secondary|paid|payment|adjustment|discount|all)\b|\d{3}|\$/i.test(match.value) ? match : undefined;
};

const ORDINARY = /^(?:coordinated|managed|community|family|total|integrated|complete|whole|primary|senior|quality|better|healthy) (?:care|health|living|choice)$/i;

/** An office with somebody's initials or the name of a town: `CLAIMS DEPARTMENT / JT`. */
const OFFICE_ONLY = /^(?:the )?(?:claims?|member|customer|patient|appeals?|grievances?|benefits?|eligibility|enrollment|billing|medical|utilization|correspondence|mail|records|pharmacy|provider)(?: (?:and|&|\/) \w+)? (?:department|dept\.?|office|unit|desk|section|division|team|representative|supervisor|examiner|specialist)\b/i;

const insurerSpec: FieldSpec<'insurer'> = {
  field: 'insurer',
  read: company,
  labels: [
    { words: ['insurer', 'insurer name', 'insurance company', 'insurance company name', 'health insurer', 'payer|payor name?', 'claims administrator', 'plan administrator', 'administrator', 'insurance carrier', 'carrier', 'aseguradora', 'third-party administrator', 'third party administrator', 'tpa', 'issuer', 'managed care organization', 'pharmacy benefit|benefits manager', 'pbm', 'medicare advantage organization', 'administered by', 'underwritten by', 'insured by', 'claims administered|processed|paid by', 'plan administered by', 'administrado por'], score: 4, read: company },
    { words: ['health plan', 'health plan name', 'plan de salud', 'insurance plan', 'insurance', 'health insurance', 'your health plan', 'fund', 'contractor'], score: 2.4, read: company },
  ],
  rules: [medicare, all],
  judge: ({ value, start }, { text, segmentAt }, { memberName, subscriberName, patientName, planName }) => {
    if (value.toLowerCase() === memberName?.value.toLowerCase() || value.toLowerCase() === subscriberName?.value.toLowerCase() || value.toLowerCase() === patientName?.value.toLowerCase() || (!hasOwnWord(value) && !knownStart(value) && !/^medicare$/i.test(value)) || /^c\/o\b/i.test(value) || OFFICE_ONLY.test(value)) return undefined;
    // A practice or supplier by what its name ends in: `Quarry Lane Women's Health, P.C.`
    if (/^,?\s(?:P\.?\s?C\.?|P\.?\s?A\.?|P\.?L\.?L\.?C\.?|M\.?D\.?|D\.?D\.?S\.?|D\.?M\.?D\.?|D\.?O\.?)(?=[\s,.;|]|$)/.test(text.slice(start + value.length, start + value.length + 10))) return undefined;
    // The name of a site or application of the company that the paper names: `MyRidgeline` of `Ridgeline Health Insurance Company`.
    const site = /^(?:my|My|MY)\s?(\p{Lu}[\p{L}]{3,30})$/u.exec(value)?.[1];
    if (site && text.includes(`${site} `)) return -4;
    // Words of the trade that are the name of one plan: a motto of another that the paper names again and again.
    if (ORDINARY.test(value) && repeats(text, value) === 1) return -2.5;
    // Of others, footers are page furniture; a plan says there who it is.
    const aside = segmentAt(start)?.line.block.kind === 'aside' ? 0.8 : 0;
    if (/\b(?:other|spouse['’]?s?|primary|secondary|your) (?:insurance|plan|coverage)[^.\n]{0,40}$/i.test(text.slice(Math.max(0, start - 60), start))) return -3;
    return aside + (value === planName?.value ? -0.6 : 0);
  },
};

export const insurer: readonly FieldSpec[] = [insurerSpec] as readonly FieldSpec[];
