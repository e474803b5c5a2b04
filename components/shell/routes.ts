/** Where the side panel is: in the address, so that going back, reloading and linking work as on any page. */
import { isRoom, type Room } from '../kept/path';

export type Place =
  | { readonly at: 'cases' }
  | { readonly at: 'add'; readonly caseId?: string }
  | { readonly at: 'case'; readonly caseId: string; readonly room: Room };

const CASE_ID = /^[\w-]{1,64}$/;

export function placeOf(hash: string): Place {
  const [first, id, room] = hash.replace(/^#\/?/, '').split('/');
  const caseId = id && CASE_ID.test(id) ? id : undefined;
  if (first === 'add') return { at: 'add', ...(caseId ? { caseId } : {}) };
  if (first === 'case' && caseId) return { at: 'case', caseId, room: isRoom(room) ? room : 'understand' };
  return { at: 'cases' };
}

export function hrefOf(place: Place): string {
  if (place.at === 'case') return `#case/${place.caseId}/${place.room}`;
  if (place.at === 'add') return place.caseId ? `#add/${place.caseId}` : '#add';
  return '#cases';
}
