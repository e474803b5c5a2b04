/** An appeal above the first level, or by a side route, in that level's own terms. */
import type { LetterContent } from '../../cases/letter';
import type { KnownFile } from '../known/known';
import type { PlainDate } from '../plain-date';

/** @param levelId of the confirmed plan type; no sections where it is not one of its levels, or is not open */
export function draftAtLevel(_levelId: string, _file: KnownFile, _today: PlainDate): LetterContent {
  return { sections: [] };
}
