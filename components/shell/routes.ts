/** Where the app is: in the address, so that going back, reloading, linking and opening the same place in a tab work as on any page. */
import { isRoom, type Room } from '../kept/path';

export type Place =
  | { readonly at: 'cases' }
  | { readonly at: 'add'; readonly caseId?: string }
  /** One file that was brought: being read, or read and not kept yet. */
  | { readonly at: 'file'; readonly fileId: string }
  | { readonly at: 'case'; readonly caseId: string; readonly room: Room }
  /** The case's letter alone, as it prints. Only a tab can print. */
  | { readonly at: 'print'; readonly caseId: string };

const ID = /^[\w-]{1,64}$/;

export function placeOf(hash: string): Place {
  const [first, second, room] = hash.replace(/^#\/?/, '').split('/');
  const id = second && ID.test(second) ? second : undefined;
  if (first === 'add') return { at: 'add', ...(id ? { caseId: id } : {}) };
  if (first === 'file' && id) return { at: 'file', fileId: id };
  if (first === 'case' && id) return { at: 'case', caseId: id, room: isRoom(room) ? room : 'understand' };
  if (first === 'print' && id) return { at: 'print', caseId: id };
  return { at: 'cases' };
}

export function hrefOf(place: Place): string {
  if (place.at === 'case') return `#case/${place.caseId}/${place.room}`;
  if (place.at === 'print') return `#print/${place.caseId}`;
  if (place.at === 'file') return `#file/${place.fileId}`;
  if (place.at === 'add') return place.caseId ? `#add/${place.caseId}` : '#add';
  return '#cases';
}
