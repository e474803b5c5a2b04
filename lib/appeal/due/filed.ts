/** "Must be received by" is another day than "send by": what the rule of a level counts as filed. */
import type { AppealLevel } from '../../knowledge/appeal-rights';

const ARRIVES = 'Some plans count the day your appeal arrives, not the day you send it. Send it early enough to arrive by then.';

const WORDS: Readonly<Record<AppealLevel['filing']['countsAsFiled'], string | undefined>> = {
  received: 'It must have arrived by then. Allow time for delivery, and keep proof that it came.',
  postmarked: 'It counts by its postmark. Send it by then, and keep proof of the day.',
  'postmarked or received': 'It counts if it is postmarked or has arrived by then. Keep proof of the day.',
  'plan-terms': ARRIVES,
  unknown: ARRIVES,
  'n/a': undefined,
};

/** What has to have happened on the last day. Nothing where the row says that it does not apply. */
export const filedNotes = (countsAsFiled: AppealLevel['filing']['countsAsFiled']): string[] => [WORDS[countsAsFiled] ?? []].flat();

/** Over a date: what the member has to do by it. */
export const filedLabel = (countsAsFiled: AppealLevel['filing']['countsAsFiled']): string =>
  countsAsFiled === 'received' ? 'Must be received by' : countsAsFiled === 'postmarked' || countsAsFiled === 'postmarked or received' ? 'Send by' : 'File by';
