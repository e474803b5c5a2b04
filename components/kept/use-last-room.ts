import { useEffect } from 'react';
import { noteRoom } from '../../lib/cases/last-room';
import type { Room } from './path';

/** Keeps where the member is in a case, for going on there. From a private window nothing is written, not even this. */
export function useLastRoom(caseId: string, room: Room, privately: boolean): void {
  useEffect(() => {
    // Whoever cannot save will be told when something of theirs is at stake.
    if (!privately) noteRoom(caseId, room).catch(() => undefined);
  }, [caseId, room, privately]);
}
