/**
 * Noun phrases that name a kind of care, wherever they stand in running words. A phrase is found from its head ("MRI",
 * "therapy", "wheelchair") and grows to the left until a word that no such phrase holds (an article, a preposition, a verb,
 * somebody's name) and to the right as far as `careNoun` goes. What the sentence around it does tells how far it is trusted.
 */
import type { Candidate, FieldContext } from '../engine';
import type { Match } from '../../shapes/match';
import { isFirm } from './care-words';
import { flowOf } from './mentions';
import { looksLikeProvider } from './provider-name';
import { careNoun, isClause } from './service-nouns';
import { CODED, RIGHTS, RULE } from './service-sentences';
import { isCareWord, namesCare } from './service-words';

const WORD = /[\p{L}][\p{L}\p{M}\d]*(?:[-/’'][\p{L}\d]+)*/gu;

/** Words before which a phrase begins: they point at it, govern it or belong to the clause before. */
const BEFORE_PHRASE = new RegExp(String.raw`^(?:an?|the|this|that|these|those|your|his|her|their|my|our|its|whose|any|some|no|each|every|all|both|other|another|such|same|only|more|further|additional|extra|continued|ongoing|continuing|requested|proposed|following|first|second|last|next|new(?!born)|of|for|to|at|by|from|in|into|on|with|without|within|through|under|about|regarding|concerning|as|than|per|over|after|before|during|since|until|against|toward|via|and|or|but|nor|if|when|while|because|that|which|who|whom|where|whether|is|are|was|were|be|been|being|has|have|had|having|do|does|did|will|would|can|cannot|could|should|must|may|might|not|never|also|now|then|therefore|still|again|already|just|so|too|very|hours?|visits?|days?|weeks?|months?|sessions?|units?|nights?|times?|years?|doses?|un|una|unos|unas|el|la|los|las|lo|al?|del?|su|sus|este|esta|estos|estas|para|por|con|sin|en|que|y|o|no|se|le|les|fue|es|son|era|como|más|horas?|d[íi]as|visitas|sesiones|semanas?|mes(?:es)?)$`, 'iu');

/** Names of people before what is theirs: "Isolde's stay"; "Women's" and "Crohn's" belong to names of care. */
const OWNER = /^(?!(?:women|men|children|crohn|parkinson|alzheimer)['’])\p{L}[\p{L}\p{M}-]{1,24}['’]s?$/iu;

/** Longest stretch to the left of its head that a phrase may take, in characters, and how many phrases of a paper are weighed. */
const REACH = 70;
const MOST = 160;

/** Where the phrase of a head begins. */
function beginning(flow: string, head: number): number {
  const from = Math.max(0, head - REACH);
  const lead = flow.slice(from, head);
  const cut = Math.max(...[...lead.matchAll(/[,;:!?()[\]"“”\n\t|•·☐¤☒✓…]|\.(?=[\s.]|$)|\s[–—-]\s|\s{3,}|\d\)/gu)].map((m) => m.index + m[0].length), 0);
  let start = head;
  for (const word of [...lead.slice(cut).matchAll(/\S+/g)].reverse()) {
    const bare = word[0].replace(/^["'‘“(]+|["'’”)]+$/g, (edge) => (/^['’]$/.test(edge) && /s['’]$/.test(word[0]) ? edge : ''));
    if (BEFORE_PHRASE.test(bare) || OWNER.test(word[0]) || isClause(bare) || /^[\d$#]/.test(bare) || !/\p{L}/u.test(bare)) break;
    start = from + cut + word.index;
  }
  return start;
}

/** Phrases in order, none inside another. */
export function carePhrases(flow: string): Match<string>[] {
  const found: Match<string>[] = [];
  let covered = 0;
  for (const m of flow.matchAll(WORD)) {
    if (m.index < covered || !isCareWord(m[0], flow.slice(m.index + m[0].length, m.index + m[0].length + 16))) continue;
    const from = Math.max(covered, beginning(flow, m.index));
    const noun = careNoun((/^[^\n]{1,200}/.exec(flow.slice(from, from + 200)) ?? [''])[0]);
    if (!noun || from + noun.end < m.index + m[0].length || !namesCare(noun.value) || isClause(noun.value)) continue;
    found.push({ value: noun.value, start: from + noun.start, end: from + noun.end });
    covered = from + noun.end;
    if (found.length >= MOST) break;
  }
  return found;
}

const DET = String.raw`(?:(?:an?|the|your|his|her|their|this|that|\d{1,3}|one|two|three|four|five|six|ten|more|additional|further|continued|up to|un|una|el|la|los|las|su|[\p{Lu}][\p{L}’' -]{1,40}['’]s?|(?:hours|days|visits|sessions|weeks|months|horas|visitas) (?:(?:a|per|each|por|al) (?:day|week|month|semana|mes|d[íi]a) )?(?:of|de)) ){0,4}`;
const ASKING = String.raw`\b(?:requests?|referrals?|referred|claims?|bill(?:s|ed)?|charge[sd]?|orders?|ordered|prescriptions?|authorizations?|appeals?|coverage|payment|pay|benefits?|precertification|pre-?certify|asked|asks|asking|requested|wanted|wants|ask|applied|submitted|solicitud|pedido|pidi[óo]|solicit[óo]|reclamo|factura|orden|receta)\b`;
/** What the words before a phrase tell; the first that fits counts. */
const LEADS: readonly (readonly [RegExp, number])[] = [
  [new RegExp(String.raw`${ASKING}[^.;:?!]{0,160}\b(?:for|para|por|con|de) ${DET}$`, 'iu'), 1.6],
  [new RegExp(String.raw`\b(?:asked|asks|wanted|wants|requested|would like|pidi[óo]|solicit[óo])\b[^.;:?!]{0,120}\b(?:to|que) \p{L}{2,14} ${DET}$`, 'iu'), 1.6],
  [new RegExp(String.raw`\b(?:review|decision|denial|determination|consideration|revisi[óo]n|decisi[óo]n|denegaci[óo]n)\b[^.;:?!]{0,60}\b(?:of|about|on|for|regarding|not to|de|sobre)\b[^.;:?!]{0,40} $`, 'iu'), 1.3],
  [/\b(?:cover|pay for|approve|authorize|certify|deny|denied|approved|authorized|reduce|end|stop|cubrir|pagar|aprobar|aprob[óo]|neg[óo]|reducir\p{L}*|autorizar|autoriz[óo])\b[^.;:?!]{0,40} $/iu, 1.2],
  [new RegExp(String.raw`\b(?:your|su|[\p{Lu}]\p{L}{1,24}['’]s) (?:[\p{Ll}-]{2,14} ){0,3}(?:stay|days|time|care|treatment|admission|estad[ií]a) (?:in|at|en) ${DET}$`, 'u'), 1.3],
];
/** Sentences that decide or tell what was asked. */
const DECIDES = /\b(?:request|ask(?:s|ed|ing)?\b|referr|claim|bill|charge|appeal|den[iy]|approv|authori[sz]|cover|pay|paid|certif|reduc|stop|declin|refus|grant|review|decision|determin|order|prescri|submit|wanted|propos|recommend|solicit|pidi|neg[óa]|denega|aprob|cubr|reclam|apela|\bcosts?\b|unable|not be able)/iu;
/** What was tried, may be had instead, or is said of medicine in general. */
const ASIDE = /\b(?:such as|like|including|alternatives?|instead|other|rather than|tried|tries|failed|try|trial|trials|history|previous|prior to|could|can be|can now|needs? only|help|course|months? of|weeks? of|for example|e\.g\.|say|suppose|drugs on|list|less intensive|in case of|used for|purpose|standard|whether)\b[^.;:]{0,50}$/i;
const ASIDE_AFTER = /^[^.;:]{0,70}\b(?:(?:have|has|had|been|were|was) (?:not )?(?:been )?(?:tried|completed|attempted|done before|useful)|without relief|three times|(?:one|two|three|\d) (?:days|times|evenings|nights))\b/i;

function scoreOf({ zones }: FieldContext, flow: string, { start, end }: Match<string>): number | undefined {
  const sentence = zones.sentence(start);
  const lead = flow.slice(Math.max(sentence.start, start - 220), start);
  const coded = CODED.test(flow.slice(end, end + 40));
  if (RIGHTS.test(lead) && !coded) return undefined;
  if (!coded && (ASIDE.test(lead) || ASIDE_AFTER.test(flow.slice(end, end + 90)))) return undefined;
  const told = LEADS.find(([words]) => words.test(lead))?.[1] ?? (DECIDES.test(sentence.text) || coded ? 0.7 : 0);
  if (told === 0) return undefined;
  return told + (coded ? 0.6 : 0) - (RULE.test(lead) ? 0.7 : 0) - (zones.weight(start) < 0 ? 1 : 0) + (start < TOP ? 0.1 : 0);
}
/** A practice by its words and capitals: `RUBY VALLEY INTERNAL MEDICINE`. */
const isNamed = (value: string): boolean => value.split(' ').length > 3 && value.split(' ').every((word) => /^\p{Lu}/u.test(word)) && looksLikeProvider(value);
/** How far the opening of a letter goes, in characters. */
const TOP = 1200;

/** Services that running words name, each by what its sentence does. */
export function mentioned(context: FieldContext): Candidate<string>[] {
  const flow = flowOf(context.view);
  return carePhrases(flow).flatMap((phrase) => {
    if (isFirm(phrase.value) || isNamed(phrase.value)) return [];
    const score = scoreOf(context, flow, phrase);
    return score !== undefined && score > 0 ? [{ ...phrase, score }] : [];
  });
}
