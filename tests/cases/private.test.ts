import { expect, it } from 'vitest';
import { maySave, mustAsk } from '../../lib/cases/private';

it.each([
  [false, false, true, false],
  [false, true, true, false],
  [true, false, false, true],
  [true, true, true, false],
])('private window: %s, the member said yes: %s → may save: %s, must ask: %s', (incognito, saidYes, may, must) => {
  expect([maySave(incognito, saidYes), mustAsk(incognito, saidYes)]).toEqual([may, must]);
});
