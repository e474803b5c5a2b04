/**
 * Whether each word of a drafted sentence stands on one of its own grounds. The words a ground allows are looked up
 * again here, from the case and the domain, so that a slot filled from elsewhere is found out.
 */
import { dollars } from '../../lib/appeal/money';
import { isPlainDate, longDate } from '../../lib/appeal/plain-date';
import { CATEGORY_ASKS, FORMS, OUTSIDE_ASKS, type FormId } from '../../lib/appeal/forms';
import { checklistOf } from '../../lib/appeal/checklist';
import { OBJECTION_POINTS } from '../../lib/appeal/draft/point-lists/objections';
import { pointsOf, pointsOfCategory } from '../../lib/appeal/draft/points';
import { spanOfLevel } from '../../lib/appeal/due/rule';
import { spanWords } from '../../lib/appeal/due/span';
import { authorityOf } from '../../lib/appeal/writer/authority';
import { writerKindIn } from '../../lib/appeal/writer/writer';
import { readingOfClaim } from '../../lib/appeal/claim-scope';
import { findingsIn, treatmentsIn } from '../../lib/appeal/interview/answers';
import { planTypeById } from '../../lib/knowledge/appeal-rights';
import { denialCategories } from '../../lib/knowledge/denial-reasons';
import { rightById } from '../../lib/knowledge/rights';
import type { CaseFile } from '../../lib/cases/case-file';
import { isBlank, type Ground, type Sentence } from '../../lib/cases/letter';

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const formWords = (form: string): string[] => words(form.replace(/\{[a-z]+\}/g, ' '));

function valueWords(value: unknown): string[] {
  if (typeof value === 'string') return [value, ...(isPlainDate(value) ? [longDate(value)] : [])];
  if (typeof value === 'number') return [dollars(value)];
  if (typeof value === 'object' && value !== null) return [...Object.values(value).flatMap(valueWords), 'to'];
  return [];
}

const POINTS = [...denialCategories.flatMap(({ id }) => pointsOfCategory(id)), ...pointsOf([], ''), ...OBJECTION_POINTS];

function ruleWords(row: string, file: CaseFile): string[] {
  const [kind, id = '', level] = row.split('/');
  if (kind === 'rights') return [(rightById(id)?.letterLine ?? '').replace('the field of [specialty]', 'the field in question')];
  if (kind === 'denial-reasons') {
    const leads = POINTS.filter((point) => point.row === row).map(({ lead }) => lead);
    const item = level ? (checklistOf(file).find((one) => one.row === row)?.title ?? '') : '';
    return [...leads, CATEGORY_ASKS[id] ?? '', OUTSIDE_ASKS[id] ?? '', item, level === 'provider-lmn' ? 'Letter of medical necessity' : ''];
  }
  if (id === 'authorisedRepresentative') return [authorityOf(writerKindIn(file.answers) ?? 'patient', file.case.confirmedPlanType)?.enclosure ?? ''];
  const plan = planTypeById(id);
  const rung = plan?.levels.find((one) => one.id === level);
  if (!plan || !rung) return [];
  const span = spanOfLevel(rung);
  // A name after a colon begins with a capital of its own.
  const names = [rung.name, ...rung.name.split(': ').map((part) => part.charAt(0).toUpperCase() + part.slice(1))];
  const clocks = Object.values(rung.decision).flatMap((clock) => (clock?.amount ? [`${clock.amount} ${clock.unit ?? ''}`] : []));
  const least = Object.entries(plan.amountInControversy?.hearing ?? {}).flatMap(([year, usd]) => [year, dollars(usd)]);
  return [...names, ...clocks, ...(span === undefined ? [] : [spanWords(span)]), ...least];
}

/** The parts of a list that the interview keeps as JSON. */
const listWords = (text: string): string[] => [...treatmentsIn(text), ...findingsIn(text)].flatMap((entry) => Object.values(entry).flatMap(valueWords));

function allowed(ground: Ground, file: CaseFile, today: string): string[] {
  switch (ground.kind) {
    case 'form': return [...formWords(FORMS[ground.id as FormId] ?? ''), ...(ground.id === 'date' ? [longDate(today)] : [])];
    case 'rule': return ruleWords(ground.row, file);
    case 'exhibit': return file.exhibits.filter(({ id }) => id === ground.exhibitId).flatMap(({ title, pages }) => [title, pages]);
    case 'answer': return [
      ...file.answers.filter(({ question }) => question === ground.question).flatMap(({ text }) => [text, ...listWords(text)]),
      ...(/^(?:your|patient|writer|representative)-/.test(ground.question) ? file.people.flatMap(({ name, address, phone }) => [name, address, phone]) : []),
      ...(ground.question === 'notice-date' && file.case.noticeDateFromMember ? valueWords(file.case.noticeDateFromMember) : []),
    ];
    case 'value': {
      const paper = file.documents.find(({ id }) => id === ground.documentId);
      if (!paper) return [];
      const reading = readingOfClaim(paper.reading, file.case.claimNumber);
      const isHere = (one: { at: { start: number } }) => one.at.start === ground.at.start;
      if (ground.field === 'code') return reading.codes.filter(isHere).flatMap(({ system, value }) => [system, value, 'and']);
      if (ground.field === 'line') {
        return reading.lines.filter(isHere).flatMap(({ description, code, serviceDate, notCovered, quote }) => [
          description ?? '', code ?? '', quote, ...valueWords(serviceDate), ...valueWords(notCovered), 'not covered',
        ]);
      }
      const found = reading.fields[ground.field];
      if (found && isHere(found)) return [...valueWords(found.value), '…'];
      return ground.field === 'reasonText' ? reading.categories.filter(isHere).flatMap(({ quote }) => [quote, '…']) : [];
    }
    default: return [];
  }
}

/** Words of the sentence that none of its grounds holds. Marks around a word belong to the form. */
export function ungroundedWords(sentence: Sentence, file: CaseFile, today: string): string[] {
  const strip = (word: string) => word.replace(/^[“(]+|[”).:,;]+$/g, '');
  const known = new Set(sentence.grounds.flatMap((ground) => allowed(ground, file, today)).flatMap(words).map(strip));
  return sentence.pieces.flatMap((piece) => (isBlank(piece) ? [] : words(piece.text).map(strip))).filter((word) => word !== '' && !known.has(word));
}
