/** One of the letters that help an appeal, by its id in `domain/denial-reasons.json`. */
import type { LetterContent } from '../../cases/letter';
import { row, section } from '../draft/compose';
import { factsOf } from '../draft/facts';
import { dateSection, senderSection } from '../draft/heading-sections';
import type { KnownFile } from '../known/known';
import type { PlainDate } from '../plain-date';
import { letterSpec } from './all';
import { partSection } from './body';
import { enclosuresOf, factsOfLetter, forWhom, recipientOf, signatureOf } from './frame';
import { sentenceOf } from './sentence';

/** @param letterId an id of `letters`; no sections where there is no such letter, or the case has no paper to write about */
export function draftCompanion(letterId: string, file: KnownFile, today: PlainDate): LetterContent {
  const spec = letterSpec(letterId);
  const facts = factsOf(file);
  if (!spec || !facts) return { sections: [] };
  const sections = [
    senderSection(facts), dateSection(today), recipientOf(spec, facts), factsOfLetter(spec, facts),
    section('salutation', 'salutation', 'Salutation', [row('salutation/1', [sentenceOf(spec, 'salutation/1/1', spec.salutation, facts)])]),
    forWhom(facts), ...spec.body.map((part) => partSection(spec, part, facts)),
    ...signatureOf(facts), enclosuresOf(spec, facts),
  ];
  return { sections: sections.filter(({ rows }) => rows.length > 0) };
}
