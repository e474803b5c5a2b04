/** What surrounds a letter's own words: whom it goes to, what it is about, who signs and what is enclosed. */
import { isBlank, type Row, type Section } from '../../cases/letter';
import { closingSections } from '../draft/closing-sections';
import { row, say, section, type Slot } from '../draft/compose';
import { enclosuresSection } from '../draft/enclosures-section';
import { blank, isSignedByPatient, noticeDate, patient, slot, type Facts } from '../draft/facts';
import { factsSection, recipientSection } from '../draft/heading-sections';
import { firstLevelAt } from '../draft/level-at';
import { isNotice } from '../due/questions';
import { sentenceOf } from './sentence';
import { allHold, holds } from './conditions';
import type { Enclosure, FactRow, LetterSpec } from './spec';

export function recipientOf(spec: LetterSpec, facts: Facts): Section {
  if (spec.recipient === 'appeals') return recipientSection(facts);
  return section('recipient', 'address', 'To', spec.recipient.map((key, index) => row(`recipient/${index + 1}`, [sentenceOf(spec, `recipient/${index + 1}/1`, key, facts)])));
}

/** The row of the appeal's table that it is, by its id: `facts/line-2` is one of `lines`. */
const kindOf = ({ id }: Row): string => id.replace(/^facts\//, '').replace(/^(?:line-\d+|more-lines)$/, 'lines');
const ALWAYS: ReadonlySet<string> = new Set<FactRow>(['member', 'member-id', 'claim']);

/** The appeal's table with this letter's own subject. Where nothing was denied, what only a denial has is not asked for. */
export function factsOfLetter(spec: LetterSpec, facts: Facts): Section {
  const wanted = new Set<string>(spec.facts);
  const isDenied = holds('isDenied', facts);
  const hasGap = ({ sentences }: Row): boolean => sentences.some(({ pieces }) => pieces.some(isBlank));
  const all = factsSection(facts, firstLevelAt(facts));
  const rows = all.rows.filter((each) => wanted.has(kindOf(each)) && (isDenied || !hasGap(each) || ALWAYS.has(kindOf(each))));
  return { ...all, rows: [row('facts/re', [sentenceOf(spec, 'facts/re/1', spec.subject, facts)], 'Re'), ...rows] };
}

/** For whom it is written, where that is not the one who signs. */
export function forWhom(facts: Facts): Section {
  const whose = patient(facts);
  const says = whose && !isSignedByPatient(facts) ? [say('for/patient/1', 'request/for', { patient: slot(whose) })] : [];
  return section('for', 'prose', 'For whom', [row('for/patient', says)]);
}

export const signatureOf = (facts: Facts): readonly Section[] => closingSections(facts, firstLevelAt(facts)).filter(({ id }) => id === 'signature');

/** The notice by the plan's name for a reader who did not write it. */
function theirNotice(facts: Facts): Row {
  const date = noticeDate(facts);
  const id = 'enclosures/their-notice';
  const holdsIt = facts.file.documents.some(({ reading }) => isNotice(reading)) || facts.file.case.hasLetter === 'yes';
  if (!holdsIt) return row(id, [say(`${id}/1`, 'enclosure/item', { item: blank('a copy of the plan’s notice') })]);
  const dated: Slot | undefined = date && slot(date);
  return row(id, [dated ? say(`${id}/1`, 'enclosure/the-notice-dated', { date: dated }) : say(`${id}/1`, 'enclosure/the-notice', {}, [{ kind: 'answer', question: 'has-letter' }])]);
}

/** The paper by which someone acts for another goes with every letter of theirs; the rest as the letter says. */
export function enclosuresOf(spec: LetterSpec, facts: Facts): Section {
  const shared = enclosuresSection(facts, firstLevelAt(facts));
  const pick = (test: (kind: string) => boolean): readonly Row[] => shared.rows.filter(({ id }) => test(id.replace(/^enclosures\//, '')));
  const rowsOf = (item: Enclosure<string>, index: number): readonly Row[] => {
    if (item === 'your-notice') return pick((kind) => kind === 'notice');
    if (item === 'their-notice') return [theirNotice(facts)];
    if (item === 'evidence') return pick((kind) => !['notice', 'support', 'authority'].includes(kind));
    if ('notice' in item) return allHold(item.when, facts) ? [theirNotice(facts)] : [];
    return allHold(item.when, facts) ? [row(`enclosures/own-${index + 1}`, [sentenceOf(spec, `enclosures/own-${index + 1}/1`, item.say, facts)])] : [];
  };
  return { ...shared, rows: [...spec.enclosures.flatMap(rowsOf), ...pick((kind) => kind === 'authority')] };
}
