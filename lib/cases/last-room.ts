import { storing } from './failures';
import { store } from './store';

/**
 * Notes the room that the member is in, so that they can go on there. Looking at a case does not change it: its place in
 * the list stays, and a case that is gone stays gone.
 */
export const noteRoom = (caseId: string, lastRoom: string): Promise<void> =>
  storing(async () => {
    const row = await store.cases.get(caseId);
    if (row && row.lastRoom !== lastRoom) await store.cases.update(caseId, { lastRoom });
  });
