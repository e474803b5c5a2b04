/** Any letter of a case, by its kind. Pure: the same case and day give the same letter, sentence ids included. */
import type { LetterContent } from '../../cases/letter';
import type { LetterKind } from '../../cases/model';
import type { KnownFile } from '../known/known';
import { draftCompanion } from '../letters/draft-companion';
import type { PlainDate } from '../plain-date';
import { draftAtLevel } from './at-level';
import { draftFirstAppeal } from './first-appeal';

/** No sections where such a letter is not due for this case. `today` dates the letter. */
export function draftLetter(kind: LetterKind, file: KnownFile, today: PlainDate): LetterContent {
  if (kind === 'first-level-appeal') return draftFirstAppeal(file, today);
  const [group, id = ''] = kind.split('/');
  return group === 'level' ? draftAtLevel(id, file, today) : draftCompanion(id, file, today);
}
