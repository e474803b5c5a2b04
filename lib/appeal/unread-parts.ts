/** A paper of which a part could not be read must not be called "not a denial": what was not read may be the denial. */
import type { Gap } from '../intake/doc';
import type { Face } from './verdict-face';

/** A frame smaller than this share of the window is an advert or a chat, rarely a claim. */
const LARGE_FRAME = 1 / 3;

function couldHoldADecision(gap: Gap): boolean {
  switch (gap.kind) {
    case 'cross-origin-frame': return gap.areaShare > LARGE_FRAME;
    case 'plain-selection': return false;
    // Its words were read, from the page as a picture.
    case 'text-not-believed': return false;
    default: return true;
  }
}

/** The gaps that could hide a decision. */
export const unreadParts = (gaps: readonly Gap[]): readonly Gap[] => gaps.filter(couldHoldADecision);

const NO_DENIAL_FOUND: ReadonlySet<Face['kind']> = new Set<Face['kind']>(['not-a-denial', 'nothing']);

/** The face of what was read, unless it says that there is no denial while a part was not read: then it says so. */
export function faceOfWhole(face: Face, gaps: readonly Gap[]): Face {
  if (!NO_DENIAL_FOUND.has(face.kind) || unreadParts(gaps).length === 0) return face;
  return { ...face, headline: 'Not all of this was read', because: 'What was read says nothing of a denial. The rest may. See below what is missing.' };
}
