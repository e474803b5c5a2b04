/** One of the letters that help an appeal, by its id in `domain/denial-reasons.json`. */
import type { LetterContent } from '../../cases/letter';
import type { KnownFile } from '../known/known';
import type { PlainDate } from '../plain-date';

/** @param letterId an id of `letters`; no sections where there is no such letter, or the case has no paper to write about */
export function draftCompanion(_letterId: string, _file: KnownFile, _today: PlainDate): LetterContent {
  return { sections: [] };
}
