/** How much a document looks like each kind: the weights of the cues that it shows, each cue once. */
import type { Prose, Unit } from '../prose/prose';
import type { KindCue, KindSign } from './kind-cues';
import { CASE_NUMBER, KIND_CUES } from './kind-cues';

export type Signs = Readonly<Record<KindSign, number>>;

/** Titles stand in headings, or in the first part of the document in a short unit. */
const TOP_CHARACTERS = 1500;
const TITLE_LENGTH = 120;
/** Cues of kinds need no more than this much of a document. */
const UNITS_READ = 1500;

const isTitle = (unit: Unit): boolean => unit.words.length <= TITLE_LENGTH && (unit.kind === 'head' || unit.start < TOP_CHARACTERS);

/** The value of a pair is no title of a page ("Claim 26-…" beside a label names a claim), but a letterhead may be a pair. */
const LETTERHEAD: ReadonlySet<KindSign> = new Set(['msn', 'eob', 'denial-letter']);
const titleWords = (cue: KindCue, unit: Unit): string => (cue.where === 'title' && unit.kind === 'pair' && !LETTERHEAD.has(cue.sign) ? '' : unit.words.trim());

/** The last steps of a path at the head of a page, which may run on into the page: "Home > Authorizations > Request 0042-88731 Not approved …". */
function crumbsOf({ words, start }: Unit): readonly string[] {
  if (start > CRUMBS_WITHIN) return [];
  const steps = words.slice(0, TITLE_LENGTH * 2).split(/ ?[>›»] /);
  return steps.length < 2 ? [] : steps.slice(-2).map((step) => step.trim().slice(0, TITLE_LENGTH));
}
const CRUMBS_WITHIN = 300;
const OF_PAGES: ReadonlySet<KindSign> = new Set(['claim-detail', 'authorization-decision']);

export function signsOf(prose: Prose): Signs {
  const weights: Record<KindSign, number> = {
    'denial-letter': 0, 'eob': 0, 'msn': 0, 'claim-detail': 0, 'authorization-decision': 0, 'claims-list': 0, 'bill': 0, 'article': 0, 'letter': 0, 'message': 0, 'information': 0, 'greeting': 0, 'msn-part': 0,
  };
  const page = prose.view.doc.source === 'page';
  const units = prose.units.slice(0, UNITS_READ).filter((unit) => (unit.kind !== 'aside' || (!page && unit.start < TOP_CHARACTERS)) && unit.kind !== 'control');
  const crumbs = units.slice(0, 12).flatMap(crumbsOf);
  for (const cue of KIND_CUES) {
    const shows = (unit: Unit): boolean => (cue.sign !== 'message' || unit.kind !== 'column') && (cue.where === 'any' || isTitle(unit)) && ((cue.pattern.test(titleWords(cue, unit)) && !cue.not?.test(unit.words)) || (unit.label !== undefined && (cue.where === 'any' || unit.start < TOP_CHARACTERS) && cue.pattern.test(unit.label)));
    const onPath = OF_PAGES.has(cue.sign) && cue.where === 'title' && crumbs.some((words) => cue.pattern.test(words));
    if (onPath || units.some(shows)) weights[cue.sign] += cue.weight;
  }
  return weights;
}

/** A label that stands on the line above its number is no longer, and neither is the number. */
const LABEL_LENGTH = 32;

/** The words above a number, where they may be its label: "Member ID" over "BW 20417 7 01". */
const labelAbove = (unit: Unit, above: Unit | undefined): string =>
  above !== undefined && above.words.trim().length <= LABEL_LENGTH && unit.words.trim().length <= LABEL_LENGTH && !/\d/.test(above.words) ? above.words.trim() : '';

/** Whether the paper bears the number of a case, a claim or a person: beside its label, or under it. */
export const hasCaseNumber = (prose: Prose): boolean =>
  prose.units.slice(0, UNITS_READ).some((unit, at, units) => unit.kind !== 'aside' && unit.kind !== 'control'
    && (CASE_NUMBER.test(unit.words) || CASE_NUMBER.test(`${unit.label ?? labelAbove(unit, units[at - 1])} ${unit.words}`)));
