/** The name of a service as a label, a cell or a line shows it. */
import { datesIn } from '../../shapes/dates';
import { isFragment } from '../values';
import type { Reader } from '../values';
import { isFirm } from './care-words';
import { isClinician } from './provider-name';
import { namesCare } from './service-words';

/** What follows a service and is none of it. */
const STOP =
  /\s{0,2}(?:\((?=[^)]{0,80}(?:\d{4}|code|rev))|,?\s(?:CPT|HCPCS|CDT|NDC|ICD)\b|,\s(?:revenue|rev\b|quantity|qty|billed|procedure|code|starting|diagnos|beginning)|(?:,|\sx)\s\d{1,4}\s(?:hours|every|per|a\s|each|cada|por|treatments|visits|tablets|units|days|capsules|pens?|sessions|pen|vials?|syringes?|kits?|patch(?:es)?|inhalers?|doses?|bottles?|boxes|box|tubes?|cartridges?|injections?|auto-?injectors?|tablet|capsule|refills?|plumas?|tabletas?|c[áa]psulas?)\b|,\s(?=[A-Z]?\d{4,5}\b|\d{1,2}\/\d)|,\s\d{1,6}(?:\.\d{0,4})?\s?(?:tablets|units)|\b[A-Z]?\d{5}\b|\b[A-Z]\d{4}\b|\s(?:qty|quantity)\b|\s(?:of|on|from|dated)\s(?=(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|\d{1,2}\/)\b)|\s{2,}|\s[–—|·-]\s|\s(?:for|because|billed|when|since|as|on|from|was|were|is|are|that|which|with diagnosis|and (?:we|it|the request))\s(?=(?:the diagnos|diagnos|your|a diagnos|prostate|you|the treatment of|relapsing|\d|[A-Z]\d|low|the date|four|three|two|six|this|it|not|denied|listed|above|medically)))/u;
const LEAD = /^[\s:–—“"‘'-]*(?:to\s(?:pay for|cover|approve)\s)?(?:\d{1,2}\/\d{1,2}\/\d{2,4}\s)?(?:(?:(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty|thirty|several)\s(?:(?:more|additional|extra|further)\s)?|(?:more|additional|extra|further)\s)(?:hours|visits|days|nights|units|sessions|weeks|months|treatments)\s(?:(?:a|per|each)\s(?:day|week|month|year)\s)?of\s)?(?:(?:an?|the|your|un|una|el|la|los|las|su|additional|continued|coverage (?:of|for)|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})(?=\s\p{Ll}))\s){0,3}/iu;
export const TAIL = /[\s,;:.–—(“"”|·-]+$/;
const NOT_A_SERVICE = /^(?:what|who|how|why|where|is|are|was|were|and|or|these|this|that|those|any|all|such|it|from|to|by|on|now|we|us|as|not|you|if|when|because|of|in|at|for|with|per|under|de|del|en|para|por|con)\s|^(?:what|who|how|why|where)\b|^(?:an?|the|this|that|it|more|service|services|claim|request|payment|coverage|care|below|above|listed|information|procedure|date|status|code|type|description|provided|subject|not|appeal|review|item|items|copies|help|questions?|device and supplies.*|drug|medicine|medication|approved|denied|pending|paid|total|details|member|customer)\b.{0,14}$/i;

/** Titles of letters and names of programs. */
const TITLE = /^(?:denegaci[óo]n|aviso|notificaci[óo]n|carta|decisi[óo]n|apelaci[óo]n|respuesta|resoluci[óo]n)\b|^Part [A-D]\b|^(?:revenue|procedure|diagnosis|service|drug|billing|claim) codes?$|^(?:Medicare|Medicaid)\b.{0,3}(?:&|and)|^(?:need|ticket|case|claim|request|caso)\s(?=\S{0,12}\d)\S+$/i;

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

/** A company by its form or its trade, a number or a date: what may stand where a service is looked for, and is none. */
const NO_SERVICE = /\b(?:LLC|Inc|Corp|Ltd|PLLC|Mutual|Insurance|Alliance|Health Plan)\b\.?|#\s?$|\b[A-Z]{1,4}[- ]?\d{2,}-\d{3,}|\b(?:ID|No|Number|Date)\.?$|^(?:non-?covered|covered|denied|other|all|total|medical|professional)\s(?:services?|charges?|items?|expenses?)$/i;
const PROGRAM = /^(?:TRICARE|Medicare|Medicaid|CHAMPVA) (?!cover)/;

/** Whether words can be the name of a service: no giver of care, no company, no program, no number. */
export const canBeService = (value: string): boolean =>
  !PROGRAM.test(value) && (namesCare(value) || !(isClinician(value) || isFirm(value) || NO_SERVICE.test(value) || datesIn(value).length > 0));
