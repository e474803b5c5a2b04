import { describe, expect, test } from 'vitest';
import { faceOfWhole } from '../../lib/appeal/unread-parts';
import { faceOf } from '../../lib/appeal/verdict-face';
import type { Gap } from '../../lib/intake/doc';
import { brokenBy } from '../../lib/appeal/never-say';
import type { Reading } from '../../lib/reading/reading';

const reading = (outcome: Reading['outcome']): Reading => ({ document: 'other', outcome, categories: [], codes: [], fields: {}, lines: [], legend: [], language: 'en', textSource: 'text' });
const face = faceOf(reading('none'));

const HIDING: readonly Gap[] = [
  { kind: 'cross-origin-frame', origin: 'https://other.example', areaShare: 0.6 },
  { kind: 'pdf-embedded', url: 'https://x.example/a.pdf', sameOrigin: true },
  { kind: 'page-without-text', page: 2 },
  { kind: 'closed-shadow-root' },
  { kind: 'too-long', kept: 10, total: 20 },
  { kind: 'unread-ink', page: 1, share: 0.2 },
];

describe('a paper of which a part was not read', () => {
  test.each(HIDING)('is not called free of denials: %o', (gap) => {
    const whole = faceOfWhole(face, [gap]);
    expect(whole.headline).toBe('Not all of this was read');
    expect([whole.headline, whole.because].flatMap((words) => brokenBy(words))).toEqual([]);
  });

  test('keeps a verdict that the read part decides', () => {
    const denied = faceOf({ ...reading('denied'), document: 'denial-letter' });
    expect(faceOfWhole(denied, HIDING)).toBe(denied);
  });

  test.each<readonly Gap[]>([[], [{ kind: 'plain-selection' }], [{ kind: 'text-not-believed', page: 1 }], [{ kind: 'cross-origin-frame', origin: 'https://ads.example', areaShare: 0.1 }]])('is not claimed where nothing of weight is missing: %o', (...gaps) => {
    expect(faceOfWhole(face, gaps)).toBe(face);
  });
});
