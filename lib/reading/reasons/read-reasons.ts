/** Why a document denies: the sentences that say so, in its own words, and the categories that they belong to. */
import type { Span } from '../../intake/doc';
import type { DocumentKind, Outcome, ReadCategory, ReadCode, ReadingFields } from '../reading';
import { isDenial } from '../reading';
import type { ReadLine } from '../lines/read-lines';
import { categoryOfCode } from '../lines/explanations';
import type { Prose } from '../prose/prose';
import { sentencesIn } from '../prose/sentences';
import { proofOf } from '../view';
import type { Decision } from '../verdict/decisions';
import { categoriesOf, COST_SHARE, scoreCategories } from './categorise';
import { CONCURRENT_CUES, NEED_FOUND } from './category-cues';
import type { ReasonZone, Sentence } from './reason-zones';
import { reasonZones, zoneScore } from './reason-zones';
import { roleOf } from './sentence-role';
import { holds } from '../prose/asked';

export interface Reasons {
  readonly categories: readonly ReadCategory[];
  readonly reasonText?: ReadingFields['reasonText'];
}

export interface ReasonContext {
  readonly lines: readonly ReadLine[];
  readonly codes: readonly ReadCode[];
  readonly document: DocumentKind;
  readonly outcome: Outcome;
  readonly decisions: readonly Decision[];
}

/** One reason: its sentences and the codes that stand for it. */
interface Reason {
  readonly sentences: readonly Sentence[];
  readonly codes: readonly string[];
}

/** A quote over several reasons runs from the first to the last where it is no longer than this. */
const LONGEST_QUOTE = 2500;
/** Two labelled reasons of one letter stand no further apart, in characters. */
const NEAR = 700;

export function readReasons(prose: Prose, context: ReasonContext): Reasons {
  if (!isDenial(context.outcome)) return { categories: [] };
  const zones = reasonZones(prose, context.decisions);
  const letter = context.document === 'denial-letter' || context.document === 'authorization-decision';
  const fromLines = lineReasons(prose, context);
  const fromWords = letter ? letterReasons(zones, context) : pageReasons(zones, context);
  const told = (reasons: readonly Reason[]): boolean => reasons.some((reason) => reason.sentences.length > 0);
  const first = letter || pageDecides(zones, fromLines, context);
  const reasons = (first ? [fromWords, fromLines] : [fromLines, fromWords]).find(told) ?? (fromLines.length > 0 ? fromLines : codeReasons(context));
  const categories = withForm(prose, categoriesOfReasons(prose, reasons, context));
  const reasonText = reasonTextOf(prose, reasons);
  return { categories: withConcurrent(prose, categories, reasons, context), ...(reasonText ? { reasonText } : {}) };
}

/** A page on one claim that says itself why, once, in better words than the list of what its codes mean. */
function pageDecides(zones: readonly ReasonZone[], fromLines: readonly Reason[], { document, lines }: ReasonContext): boolean {
  if (document !== 'claim-detail') return false;
  const legend = fromLines.flatMap(({ sentences }) => sentences);
  const coded = lines.filter(({ line }) => line.denied).every(({ explained }) => explained.every(({ token }) => token !== undefined));
  const telling = zones.filter((zone) => zone.by !== 'state' && zoneScore(zone) >= 1 && !zone.sentences.some(({ start }) => legend.some((other) => other.start === start)));
  return coded && fromLines.length === 1 && telling.length > 0;
}

/** What the document says about the remarks of its denied lines. */
function lineReasons(prose: Prose, { lines }: ReasonContext): Reason[] {
  const seen = new Set<number>();
  return lines.filter(({ line }) => line.denied).flatMap(({ explained, line }) => {
    const denies = explained.some(({ effect }) => effect === 'denies');
    // The sentences of a card belong together; a remark stands by itself.
    const used = denies ? explained.filter(({ effect, token }) => effect === 'denies' || (effect === 'unknown' && token === undefined)) : explained.filter(({ effect }) => effect === 'unknown');
    const fresh = used.filter(({ span }) => !seen.has(span.start) && seen.add(span.start));
    const sentences = fresh.flatMap(({ span }) => sentencesOf(prose, span));
    return sentences.length > 0 || used.length === 0 ? [{ sentences, codes: line.remarks }] : [];
  });
}

function sentencesOf(prose: Prose, span: Span): Sentence[] {
  return sentencesIn(prose.view.text, span)
    .map((at) => ({ ...at, words: prose.folded.slice(at.start, at.end) }))
    .filter(({ words }, i) => (i === 0 && roleOf(words) !== 'money') || roleOf(words) === 'reason');
}

/** A letter gives its reason once: the best labelled zone, else the best after a decision; and what stands beside it. */
function letterReasons(zones: readonly ReasonZone[], context: ReasonContext): Reason[] {
  const rank = { label: 2.5, decision: 1, state: 0 } as const;
  const weigh = (zone: ReasonZone): number => Math.min(zoneScore(zone), 6) + rank[zone.by] * 2 + fullness(zone) - (zone.sentences[0]!.start > 6000 ? 4 : 0);
  const best = [...zones].sort((a, b) => weigh(b) - weigh(a) || a.sentences[0]!.start - b.sentences[0]!.start)[0];
  if (!best) return [];
  const kept = zones.filter((zone) => zone === best || belongsTo(zone, best));
  const codes = reasonCodes(context);
  return kept.map((zone, i) => ({ sentences: zone.sentences, codes: i === 0 ? codes : [] }));
}

/** Of two that say as much, the fuller one is the explanation and the other its title. */
const fullness = (zone: ReasonZone): number => Math.min((zone.sentences.at(-1)!.end - zone.sentences[0]!.start) / 40, 3);

function belongsTo(zone: ReasonZone, best: ReasonZone): boolean {
  if (zoneScore(zone) < 5) return false;
  if (zone.group !== best.group) return zone.group !== undefined && best.group !== undefined && (zone.by === best.by || (zone.by !== 'label' && best.by !== 'label'));
  if (zone.by !== best.by) return false;
  const gap = zone.sentences[0]!.start - best.sentences.at(-1)!.end;
  return zone.by !== 'decision' && Math.abs(gap) <= NEAR;
}

/** A page or a statement: every zone that stands with a denied line or names a reason. */
function pageReasons(zones: readonly ReasonZone[], context: ReasonContext): Reason[] {
  const telling = zones.filter((zone) => zoneScore(zone) >= (zone.by === 'state' ? 2 : 1));
  const labelled = telling.filter((zone) => zone.by === 'label');
  const used = labelled.length > 0 ? labelled : telling.slice(0, 3);
  return used.flatMap((zone) => apart(zone).map((sentences) => ({ sentences, codes: used.length === 1 ? reasonCodes(context) : [] })));
}

/** The mark that a note of a legend stands behind: "B ", "K31: ", "CO-252, N706 ". */
const MARK = /^(?:[a-z]|(?:(?:co|pr|oa|pi)[ -]?)?[a-z]{0,2}\d{1,4}(?:[,/ ]{1,2}[a-z]{0,2}\d{1,4}){0,3})[ .:)-]{1,3}(?=[a-z])/;

/** Notes of a legend, each behind its own letter or code, are reasons of their own; those that only share a cost are none. */
function apart({ sentences }: ReasonZone): (readonly Sentence[])[] {
  const marks = sentences.map(({ words }) => MARK.exec(words)?.[0].length ?? 0);
  if (marks.filter((length) => length > 0).length < 2 || marks.includes(0)) return [sentences];
  const notes = sentences.map((sentence, i) => [{ start: sentence.start + marks[i]!, end: sentence.end, words: sentence.words.slice(marks[i]) }]);
  return notes.filter(([note]) => scoreCategories([note!.words])[0]?.id !== COST_SHARE);
}

const reasonCodes = ({ codes, lines }: ReasonContext): string[] => {
  const denied = lines.filter(({ line }) => line.denied).flatMap(({ line }) => line.remarks);
  if (denied.length > 0) return [...new Set(denied)];
  return lines.length > 0 ? [] : codes.filter(({ system }) => system === 'CARC' || system === 'RARC').map(({ value }) => value);
};

const codeReasons = (context: ReasonContext): Reason[] => [{ sentences: [], codes: reasonCodes(context) }];

function categoriesOfReasons(prose: Prose, reasons: readonly Reason[], { codes }: ReasonContext): ReadCategory[] {
  const found = new Map<string, ReadCategory>();
  for (const { sentences, codes: own } of reasons) {
    const known = own.filter((code) => isStandard(code, codes)).map((code) => ({ code, id: categoryOfCode(code) })).filter((row) => row.id !== undefined);
    const words = sentences.map((sentence) => sentence.words);
    const fromCodes = known.length > 0 ? [known[0]!.id!] : [];
    for (const { id, sentence } of categoriesOf(words, fromCodes)) {
      if (found.has(id)) continue;
      const at = sentences[sentence];
      const code = codes.find(({ value }) => value === known.find((row) => row.id === id)?.code);
      if (at) found.set(id, { id, ...proofOf(prose.view, at) });
      else if (code) found.set(id, { id, quote: code.quote, at: code.at });
    }
  }
  return [...found.values()];
}

/** A plan's own remark may look like a code of the public lists; the code reader has told them apart. */
const isStandard = (token: string, codes: readonly ReadCode[]): boolean =>
  codes.some(({ system, value }) => (system === 'CARC' || system === 'RARC') && (value === token || value.endsWith(`-${token}`)));

/** A Notice of Medicare Non-Coverage ends skilled care by its form alone (CMS-10123); its date of end is no lapse of membership. */
const ENDS_SKILLED_CARE = /\bnotice of medicare non-?coverage\b|\bcms-10123\b|\baviso de no cobertura de medicare\b/;

function withForm(prose: Prose, categories: ReadCategory[]): ReadCategory[] {
  const title = prose.units.find(({ words }) => ENDS_SKILLED_CARE.test(words));
  const others = categories.filter(({ id }) => id !== 'eligibility' && id !== 'not-covered');
  return title && others.length === 0 ? [{ id: 'level-of-care', ...proofOf(prose.view, title) }] : categories;
}

/** Care under way that is reduced, ended or not extended is named in addition to the stated reason. */
function withConcurrent(prose: Prose, categories: ReadCategory[], reasons: readonly Reason[], { decisions, document }: ReasonContext): ReadCategory[] {
  const ended = categories.some(({ id }) => id === 'eligibility');
  if (ended || (document !== 'denial-letter' && document !== 'authorization-decision')) return categories;
  const denying = decisions.filter(({ says }) => says === 'denied' || says === 'partly');
  const paragraphs = new Set(denying.filter(({ by }) => by === 'sentence').map(({ unit }) => unit.paragraph));
  const told = [
    ...prose.units.filter((unit) => paragraphs.has(unit.paragraph) || denying.some((decision) => decision.unit === unit)).map(({ start, end, words }) => ({ start, end, words })),
    ...reasons.flatMap(({ sentences }) => sentences),
  ];
  const cut = told.find(({ words }) => CONCURRENT_CUES.some((pattern) => holds(pattern, words.replace(NEED_FOUND, 'need'))));
  return cut ? [...categories, { id: 'concurrent-review', ...proofOf(prose.view, cut) }] : categories;
}

function reasonTextOf(prose: Prose, reasons: readonly Reason[]): ReadingFields['reasonText'] {
  const sentences = reasons.flatMap((reason) => reason.sentences);
  const first = sentences[0];
  if (!first) return undefined;
  const start = Math.min(...sentences.map((sentence) => sentence.start));
  const end = Math.max(...sentences.map((sentence) => sentence.end));
  const whole = end - start <= LONGEST_QUOTE;
  const kept = whole ? sentences : reasons.find((reason) => reason.sentences.length > 0)!.sentences;
  const span = whole ? { start, end } : { start: kept[0]!.start, end: kept.at(-1)!.end };
  return { value: kept.map((sentence) => proofOf(prose.view, sentence).quote).join(' '), ...proofOf(prose.view, span) };
}
