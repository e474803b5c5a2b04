import { expect, it } from 'vitest';
import { maySave } from '../../lib/cases/private';

it.each([
  [false, false, true],
  [false, true, true],
  [true, false, false],
  [true, true, true],
])('private window: %s, the member said yes: %s → may save: %s', (privately, saidYes, may) => {
  expect(maySave(privately, saidYes)).toBe(may);
});
