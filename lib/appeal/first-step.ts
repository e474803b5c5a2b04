/** The one thing to do next. */
import { checklistFor, checklistOf, type ChecklistItem } from './checklist';
import type { KnownFile, KnownReading } from './known/known';

export type FirstStep = Pick<ChecklistItem, 'id' | 'title' | 'minutes' | 'why' | 'row' | 'who'>;

const ALL_DONE: FirstStep = {
  id: 'wait', title: 'All done for now', who: 'you', row: 'denial-reasons/shared/checklist/9',
  why: 'When the answer comes, add it here. If the plan says no again, the next level is an outside review or a second appeal.',
};

/** The first item of the list that is not ticked. Without a case nothing is ticked yet. */
export function firstStep(reading: KnownReading, file?: KnownFile): FirstStep {
  const items = file ? checklistOf(file) : checklistFor(reading);
  const done = new Set(file?.checklist.filter((entry) => entry.done).map(({ item }) => item));
  return items.find(({ id }) => !done.has(id)) ?? ALL_DONE;
}
