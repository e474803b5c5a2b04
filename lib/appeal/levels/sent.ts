/** When an appeal at a level went out, as the member wrote it down. */
import type { LetterKind } from '../../cases/model';
import type { AppealLevel, PlanType } from '../../knowledge/appeal-rights';
import type { KnownFile } from '../known/known';
import { isPlainDate, type PlainDate } from '../plain-date';
import { levelsAfter } from './steps';

const kindsOf = (plan: PlanType, level: AppealLevel): readonly LetterKind[] => [
  `level/${level.id}`, ...(levelsAfter(plan, 0).includes(level) ? ['first-level-appeal' as const] : []),
];

/** The days on which letters of these kinds went out, the newest first. */
function daysOf(file: Pick<KnownFile, 'letters' | 'sendings'>, kinds: readonly LetterKind[]): PlainDate[] {
  const ids = new Set(file.letters.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id));
  const days = file.sendings.filter(({ letterId }) => ids.has(letterId)).map(({ sentOn }) => sentOn).filter(isPlainDate);
  return [...new Set(days)].sort().reverse();
}

/** The day of the newest sending at a level; undefined where none is written down. */
export const sentAt = (file: Pick<KnownFile, 'letters' | 'sendings'>, plan: PlanType, level: AppealLevel): PlainDate | undefined => daysOf(file, kindsOf(plan, level))[0];

/** The day on which any appeal went out after a decision of that day: without a plan type only the first letter is known to be one. */
export function sentSince(file: Pick<KnownFile, 'letters' | 'sendings'>, decided: PlainDate | undefined): PlainDate | undefined {
  const kinds = file.letters.map(({ kind }) => kind).filter((kind) => !kind.startsWith('letter/'));
  return daysOf(file, kinds).find((day) => decided === undefined || day >= decided);
}
