/** Givers of care by the place their name stands in: beside a claim's number, in a column, over a street, in the sentence on their contract. */
import { datesIn } from '../../shapes/dates';
import type { Candidate, FieldContext } from '../engine';
import { refusedAbove } from './claim-state';
import { flowOf } from './mentions';
import { looksLikeProvider, providerName } from './provider-name';
import { allIn } from '../../prose/asked';

/** Beside, under or above the claim number: `Claim PH-2608 · Grand River Neurology`, a card's heading, an MSN's provider line. */
export function nearClaim(context: FieldContext): Candidate<string>[] {
  const { segments, text } = context;
  return context.hitsOf('claimNumber').filter((hit) => hit.before !== 'middle' || hit.then === 'colon').flatMap((hit) => {
    const found: Candidate<string>[] = [];
    const take = (start: number, words: string, score: number) => {
      const match = providerName(words);
      if (match && looksLikeProvider(match.value)) found.push({ value: match.value, start: start + match.start, end: start + match.end, score });
    };
    const { segment } = hit;
    const rest = segment.text.slice(hit.after);
    const parted = /^[^·|\t—–\s][^·|\t—–]{2,40}?(?:\s[·|/—–-]\s|\s{2,}|\t)/.exec(rest);
    const above = refusedAbove(context, segment);
    const denied = above === false ? 0 : above || /\bdenied\b|not paid|rejected|denegad|\bNO\b|\(outside/i.test(text.slice(segment.end, segment.end + 500).split(/\n[^\n]{0,20}\bclaim\b/i)[0]!) ? 0.3 : 0;
    if (parted) take(segment.start + hit.after + parted[0].length, rest.slice(parted[0].length), 2.5 + denied);
    for (const next of segments.slice(segment.index + 1, segment.index + 5)) {
      if (context.isLabelled(next)) continue;
      if (next.line.index === segment.line.index || next.line.index === segment.line.index + 1) take(next.start, next.text, 2 + denied);
    }
    for (const before of segments.slice(Math.max(0, segment.index - 4), segment.index)) {
      if (before.line.index >= segment.line.index - 2 && before.line.block.kind !== 'aside' && !context.isLabelled(before)) take(before.start + dated(before.text), before.text.slice(dated(before.text)), 1.6 + denied + (before.line.block.kind === 'heading' ? 0.2 : 0));
    }
    return found;
  });
}

/** `Claim 2 00262K0081773X Patient: Felix (child) Lakeview Speech Partners`: what follows the patient's name. */
export function afterPatient(context: FieldContext): Candidate<string>[] {
  return context.hitsOf('patientName').flatMap((hit) => {
    const rest = hit.segment.text.slice(hit.after);
    const given = /^\p{Lu}[\p{Ll}'’-]{1,30}\s(?:\([^)]{3,20}\)\s)?/u.exec(rest);
    const match = given && providerName(rest.slice(given[0].length));
    if (!match || !looksLikeProvider(match.value)) return [];
    const start = hit.segment.start + hit.after + given[0].length + match.start;
    return [{ value: match.value, start, end: start + match.value.length, score: 1.5 }];
  });
}

/** How much of a line is a date and a dash in front: `August 18, 2026 — Dr. Simeon Ladd, 9 Coit St`. */
const dated = (text: string): number => {
  const first = datesIn(text.slice(0, 40))[0];
  return first?.start === 0 ? first.end + /^[\s:·|–—-]{0,4}/.exec(text.slice(first.end))![0].length : 0;
};

/** The brand at the head of a provider's own statement. */
export function billHead({ view }: FieldContext): Candidate<string>[] {
  if (!/\bpatient statement\b|statement of account|amount (?:now )?due\b|balance (?:now )?due\b|responsible party\b/i.test(view.text.slice(0, 800))) return [];
  for (const line of view.lines.slice(0, 12)) {
    const name = line.text.split(/\s[-–—|·]\s|\t/)[0]!.trim();
    if ((looksLikeProvider(name) || PRACTICE.test(name)) && name.length < 60 && !/\d/.test(name)) return [{ value: name, start: line.start + line.text.indexOf(name), end: line.start + line.text.indexOf(name) + name.length, score: 1.5 }];
  }
  return [];
}

/** A practice by the end of its name. */
const PRACTICE = /^\p{Lu}[^\d]{3,50},?\s(?:P\.?C\.?|P\.?A\.?|P\.?L\.?L\.?C\.?|D\.?D\.?S\.?|M\.?D\.?|D\.?M\.?D\.?)$/u;

/** `your home health agency, Meadowlark Home Nursing, has decided`: who gives the care, named behind what they are. */
const NAMED_AGENCY = /\b(?:your|the|su) (?:home health agency|home health|hospice|skilled nursing facility|nursing (?:facility|home)|rehabilitation (?:facility|hospital|center)|hospital|facility|clinic|agency|provider|supplier|pharmacy|agencia|hospital),\s((?:\p{Lu}[\p{L}&'’.-]{1,24}\s){1,6}?\p{Lu}[\p{L}&'’.-]{1,24}),\s/gu;
export function namedAgency({ view }: FieldContext): Candidate<string>[] {
  const flow = flowOf(view);
  return allIn(NAMED_AGENCY, flow).map((m) => {
    const start = m.index + m[0].indexOf(m[1]!);
    return { value: m[1]!, start, end: start + m[1]!.length, score: 2 };
  });
}

/** Cells of a provider column: the first of a denied row. */
export function inColumn({ segments, columns }: FieldContext): Candidate<string>[] {
  return segments.flatMap((segment) => {
    const heading = segment.cell ? columns.headingOf(segment.line, segment.cell) : '';
    if (!/provided by|^\s*provider(?: name)?\b(?! (?:billed|charged|fee|may|amount))/i.test(heading) || /amount|charged|billed|approved/i.test(heading)) return [];
    const match = providerName(segment.text.slice(0, 160).replace(/\s{0,3}\d{1,2}\/\d{1,2}\/\d{2,4}.{0,160}$/s, ''));
    return match ? [{ value: match.value, start: segment.start + match.start, end: segment.start + match.end, score: 2 + (/denied|not paid/i.test(segment.line.text) ? 0.5 : 0) }] : [];
  });
}

/** `Tabb Lakes Care Center, (757) 555-0161` over its street: how summary notices name who gave the care. */
export function overStreet({ view }: FieldContext): Candidate<string>[] {
  return view.lines.flatMap((line) => {
    const m = /^(\p{Lu}[^\n,\t]{4,60}),\s\(\d{3}\)\s?\d{3}-\d{4}\s*$/u.exec(line.text.slice(0, 120));
    const street = /^\d{1,6}\s\p{Lu}[^\n]{4,60}\b[A-Z]{2}\s\d{5}/u.test(view.lines[line.index + 1]?.text.slice(0, 120) ?? '');
    return m && street && looksLikeProvider(m[1]!) ? [{ value: m[1]!, start: line.start, end: line.start + m[1]!.length, score: 1.3 }] : [];
  });
}

/** Who is said to have no contract, no license or no enrolment: the one who gave the care, whatever the name. */
const OUTSIDER = /(?<![\p{L}\d])((?:[\p{Lu}][\p{L}\d&'’-]{1,24}\.?\s(?:(?:of|and|the|&|de|del)\s){0,2}){0,6}[\p{Lu}][\p{L}\d&'’-]{1,24})(?:,\s(?:MD|DO|DDS|DPM|DC|NP|PA-C|PhD|LCSW|PT),?)?\s(?:is|was|are)\s(?:not|out|outside)\s(?:an?\s|of\s|the\s|in\s|our\s|part\s|enrolled\s|your\s|contracted\s|plan['’]s\s|with\s){0,4}(?:[\p{L}-]{2,24}\s){0,2}(?:providers?|network|supplier|pharmacy|participating|contracted|in-network|Medicaid|Medicare|us\b)|(?<![\p{L}\d])((?:[\p{Lu}][\p{L}\d&'’-]{1,24}\s){1,6}[\p{Lu}][\p{L}\d&'’-]{1,24})\s(?:has|holds|had|have|do(?:es)? not have|did not have)\s(?:no\s|an?\s)?(?:contract|agreement|license)\b/gu;
export function outsider({ text }: FieldContext): Candidate<string>[] {
  return allIn(OUTSIDER, text).flatMap((m) => {
    const raw = m[1] ?? m[2]!;
    const lead = /^(?:Your|The|This|Our|Because|Since|That|As|Provider|And|But|Claim|Service|Drugs?|It|He|She|You)\s/.exec(raw)?.[0].length ?? 0;
    const value = raw.slice(lead).replace(/\s+/g, ' ');
    const start = m.index + lead;
    return value.includes(' ') && !/\b(?:Doctor|Provider|Pharmacy|Hospital|Clinic|Dentist)$/i.test(value.split(' ').slice(-1)[0]!) || looksLikeProvider(value) ? [{ value, start, end: start + raw.length - lead, score: 1.4 }] : [];
  });
}
