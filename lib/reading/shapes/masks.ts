/**
 * Look-alikes of codes are blanked before any code is looked for: ZIP codes, phones, amounts, dates, boxes, suites,
 * numbers of forms, policies, laws and labelled identifiers. The data of `lib/knowledge` come first, ours add to them.
 */
import { maskFirst } from '../../knowledge/codes';
import { amountsIn } from './amounts';
import { dateRangesIn } from './date-ranges';
import { phonesIn } from './phones';
import { STATE_AND_ZIP } from './states';

/** Stands in for a masked character: no letter, no digit, no space, no punctuation that a code may touch; of one byte (see `prose/plain.ts`). */
export const BLANK = '\x1A';

const STREET_TYPES =
  'St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Dr|Drive|Ln|Lane|Way|Ct|Court|Pkwy|Parkway|Hwy|Highway|Trl|Trail|Loop|Pl|Place|Ter|Terrace|Cir|Circle|Sq|Square|Run|Pike|Row|Route|County Road|Calle|Avenida';

const LABELLED = 'claim|member|group|policy|subscriber|reference|case|account|enrollee|participant|authorization|request|contract|medicare|medicaid';
/** An identifier in groups; a diagnosis with its dot is none. */
const NUMBER = String.raw`(?![A-Z]\d[\dA-Z]\.)(?:[A-Z]{2,4} (?=\d)|[A-Z]{0,5}(?=\d))\d[\dA-Z-]{0,20}(?: \d[\dA-Z-]{0,14}){0,4}`;

const OWN: readonly RegExp[] = [
  new RegExp(STATE_AND_ZIP, 'g'),
  new RegExp(String.raw`(?<![\w.-])\d{1,6} {1,2}(?:[NSEW][EW]?\.? )?(?:[\p{L}\d.'’-]{1,20} ){0,3}(?:${STREET_TYPES}|${STREET_TYPES.toUpperCase()})(?=\.?(?:$|[,\n\t]| [#\dNSEW]| Apt| APT| Suite| Unit))`, 'gmu'),
  /\b(?:suite|ste|apt|apartment|room|rm|unit|floor|bldg|building|lot|box|apartado|mail\s?stop|ms|mc|mz|m\.c\.|stop)[.:#\s]{1,3}[A-Z]?\d[\w-]{0,12}/gi,
  /\b(?:form|formulario|omb|omb\s(?:control\s)?(?:no|number)\.?|payer\sid|payor\sid|rx\s?bin|rx\s?pcn|rx\s?grp|bin|pcn|rx|rx\s(?:no|number|#)\.?|page|pages|section|sections|exhibit|license|licence|lic|tax\sid|tin|ein|check(?:\s(?:no|number|#))?)\s{0,2}[:#]?\s{0,2}[A-Z]{0,4}-?\d[\w-]{0,14}/gi,
  /\b(?:tooth|teeth)(?:\s(?:no\.?|number))?[:#\s]{0,3}\d{1,2}(?!\w)/gi,
  /\b(?:customer[-\s]{0,3}(?:service|care)|access|security|verification|confirmation|activation|area|promo|caller|routing|mail|department|office|location|branch|agent|broker|employer|carrier|county|region|country|group|zip|passcode|pin|phone|prompt)\s(?:code|c[óo]digo)\s{0,2}(?:is|es|:|#)?\s{0,2}[A-Z]{0,4}-?\d[\w-]{0,14}/gi,
  /\b(?:type\sof\sbill|bill\stype|tob)\s{0,2}:?\s{0,2}\d{3,4}\b/gi,
  /\b(?:CFR|C\.F\.R\.|U\.?S\.?C\.?|§{1,2}|NCD|LCD|Article|Administrative\sCode|Exclusion|Chapter|Rule)\s{0,2}(?:§\s)?[A-Z]?\d[\w.()-]{0,16}/g,
  /\b(?:policy|policies|guideline|guidelines|bulletin|standard|criteria|protocol)\s{1,2}(?:no\.?|number|#)?\s{0,2}[A-Z]{0,4}[-.]?\d[\w.-]{0,14}/gi,
  /(?<!\w)(?!CPT|CDT|ADA|REV|ICD|DRG|NDC|NPI|DX|POS|MOD)[A-Za-z]{2,6}-\d{4,6}(?![\w-])/gi,
  new RegExp(String.raw`\b(?:ID|(?:${LABELLED})(?:\s(?:no\.?|number|id|#)))\s{0,2}[:#]?\s{1,3}${NUMBER}`, 'gi'),
  new RegExp(String.raw`\b(?:${LABELLED})[ ]{0,2}[:#]?[ \t]{1,3}${NUMBER}`, 'gi'),
  /\b(?:TTY|TDD)[:\s]{1,3}\d{3}\b/g,
];

/** Of the data's masks two are replaced by stricter ones of ours: states by name, streets within one line. */
const REPLACED = new Set(['zip', 'street']);

/** White space between two parts of a mask, bounded: runs of blanks would be tried in every way to share them out. */
const bounded = (source: string): string => source.replaceAll(String.raw`\s*`, String.raw`\s{0,8}`);

const patterns = [...maskFirst.filter((mask) => !REPLACED.has(mask.id)).map((mask) => new RegExp(bounded(mask.regex), `g${mask.flags ?? ''}`)), ...OWN];

/** The text with every look-alike replaced by blanks of the same length, so that places stay true. */
export function masked(text: string): string {
  const matches = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length })));
  const spans = [...matches, ...amountsIn(text), ...phonesIn(text), ...dateRangesIn(text)].sort((a, b) => a.start - b.start);
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of spans) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    parts.push(text.slice(done, from), BLANK.repeat(end - from));
    done = end;
  }
  return parts.join('') + text.slice(done);
}
