/** What a paper says in a few words, for lists of several: its face's headline, and what it is about. */
import { faceOfWhole } from '../../lib/appeal/unread-parts';
import { faceOf } from '../../lib/appeal/verdict-face';
import type { Doc } from '../../lib/intake/doc';
import type { Reading } from '../../lib/reading/reading';
import { shorten } from '../words/format';

const LONGEST_SERVICE = 60;

export function verdictWords(reading: Reading, { gaps }: Pick<Doc, 'gaps'>): string {
  const { headline } = faceOfWhole(faceOf(reading), gaps);
  const { service } = reading.fields;
  return service ? `${headline} · ${shorten(service.value, LONGEST_SERVICE)}` : headline;
}
