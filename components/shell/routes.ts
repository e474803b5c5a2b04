/** Where the app is: in the address, so that going back, reloading, linking and opening the same place in a tab work as on any page. */
import type { LetterKind } from '../../lib/cases/model';
import { isRoom, type Room } from '../kept/path';

export type Place =
  | { readonly at: 'cases' }
  | { readonly at: 'add'; readonly caseId?: string }
  /** One file that was brought: being read, or read and not kept yet. */
  | { readonly at: 'file'; readonly fileId: string }
  /** `letter`: the one that is written or sent; without it, the list of them. */
  | { readonly at: 'case'; readonly caseId: string; readonly room: Room; readonly letter?: LetterKind }
  /** A letter of the case alone, as it prints; without one, the one worked on last. Only a tab can print. */
  | { readonly at: 'print'; readonly caseId: string; readonly letter?: LetterKind };

const ID = /^[\w-]{1,64}$/;
const LETTER = /^(level|letter)\.([\w-]{1,80})$/;

/** Rooms in which one letter is in hand. */
const OF_A_LETTER: ReadonlySet<Room> = new Set<Room>(['write', 'send']);

/** The kind of a letter as one step of an address: the slash of `level/external-review` would be two. */
const stepOf = (kind: LetterKind): string => kind.replace('/', '.');

function letterOf(step: string | undefined): LetterKind | undefined {
  if (step === 'first-level-appeal') return step;
  const [, group, id] = LETTER.exec(step ?? '') ?? [];
  return group && id ? (`${group}/${id}` as LetterKind) : undefined;
}

export function placeOf(hash: string): Place {
  const [first, second, third, fourth] = hash.replace(/^#\/?/, '').split('/');
  const id = second && ID.test(second) ? second : undefined;
  if (first === 'add') return { at: 'add', ...(id ? { caseId: id } : {}) };
  if (first === 'file' && id) return { at: 'file', fileId: id };
  if (first === 'case' && id) {
    const room = isRoom(third) ? third : 'understand';
    const letter = OF_A_LETTER.has(room) ? letterOf(fourth) : undefined;
    return { at: 'case', caseId: id, room, ...(letter ? { letter } : {}) };
  }
  if (first === 'print' && id) {
    const letter = letterOf(third);
    return { at: 'print', caseId: id, ...(letter ? { letter } : {}) };
  }
  return { at: 'cases' };
}

export function hrefOf(place: Place): string {
  if (place.at === 'case') return `#case/${place.caseId}/${place.room}${place.letter && OF_A_LETTER.has(place.room) ? `/${stepOf(place.letter)}` : ''}`;
  if (place.at === 'print') return `#print/${place.caseId}${place.letter ? `/${stepOf(place.letter)}` : ''}`;
  if (place.at === 'file') return `#file/${place.fileId}`;
  if (place.at === 'add') return place.caseId ? `#add/${place.caseId}` : '#add';
  return '#cases';
}
