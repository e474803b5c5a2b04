/** Where the member stopped in a case: the room, and what is left to do in it, in a few words. */
import { checklistOf } from '../../lib/appeal/checklist';
import type { KnownFile } from '../../lib/appeal/known/known';
import { openQuestions } from '../../lib/appeal/known/questions';
import { sentSince } from '../../lib/appeal/levels/sent';
import { standOf } from '../../lib/appeal/levels/stand';
import { blanksOf } from '../../lib/cases/letter';
import type { Letter } from '../../lib/cases/model';
import { countWords, dateWords } from '../words/format';
import { isRoom, ROOM_NAMES, type Room } from './path';

/**
 * The day on which the member sent the newest appeal, as they wrote it down; none once the plan has refused it, as the
 * next step is the member's again.
 */
export function sentOn(file: KnownFile): string | undefined {
  const refused = standOf(file).refusals.map(({ reading }) => reading.fields.noticeDate?.value ?? '').sort().at(-1);
  return sentSince(file, refused || undefined);
}

/** The letter that a room goes on with: the one worked on last. */
export const letterInHand = ({ letters }: Pick<KnownFile, 'letters'>): Letter | undefined => letters.at(-1);

function asked(file: KnownFile): string | undefined {
  const open = openQuestions(file).length;
  return open > 0 ? `${countWords(open, 'question')} for you` : undefined;
}

function gathered(file: KnownFile): string | undefined {
  const items = checklistOf(file);
  const done = items.filter(({ id }) => file.checklist.some((entry) => entry.item === id && entry.done)).length;
  return items.length > 0 ? `${done} of ${items.length} done` : undefined;
}

function written(file: KnownFile): string {
  const letter = letterInHand(file);
  if (!letter) return 'no letter yet';
  const blanks = blanksOf(letter.content).length;
  return blanks > 0 ? `${countWords(blanks, 'blank')} left` : 'no blanks left';
}

/** What is left to do in a room; nothing where there is nothing to count. */
export function leftIn(room: Room, file: KnownFile): string | undefined {
  const sent = sentOn(file);
  switch (room) {
    case 'understand': return asked(file);
    case 'gather': return gathered(file);
    case 'write': return written(file);
    case 'send': return sent ? `sent ${dateWords(sent)}` : undefined;
    case 'follow-up': return sent ? 'waiting for the plan’s answer' : undefined;
  }
}

/** The room that the member was in last; a case that was just opened begins at the beginning. */
export const lastRoomOf = ({ case: { lastRoom } }: KnownFile): Room => (isRoom(lastRoom) ? lastRoom : 'understand');

/** "Write: 3 blanks left". */
export function whereStopped(file: KnownFile): string {
  const room = lastRoomOf(file);
  const left = leftIn(room, file);
  return left ? `${ROOM_NAMES[room]}: ${left}` : ROOM_NAMES[room];
}
