/** Cards of a list copied onto one line, or with their states on lines of their own; every case is invented. */
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../lib/intake/text/read-plain-text';
import { read } from '../../../lib/reading/read';

const lines = (text: string): unknown[] => read(readPlainText(text, 'selection')).lines.map(({ description, billed, denied }) => [description, billed, denied]);
const TWO = [['Hillside Radiology', 400, true], ['Oak Family Practice', 150, false]];

describe('a state belongs to its own card', () => {
  it.each([
    'Hillside Radiology  Jun 3, 2026  Denied  Billed $400.00  Plan paid $0.00  You owe $400.00  Oak Family Practice  Jun 5, 2026  Paid  Billed $150.00  Plan paid $90.00  You owe $20.00',
    'Hillside Radiology  Jun 3, 2026  Billed $400.00  Plan paid $0.00  You owe $400.00  Denied  Oak Family Practice  Jun 5, 2026  Billed $150.00  Plan paid $90.00  You owe $20.00  Paid',
    'Denied  Hillside Radiology  Jun 3, 2026  Billed $400.00  You owe $400.00  Paid  Oak Family Practice  Jun 5, 2026  Billed $150.00  You owe $20.00',
    'Status: Denied  Provider: Hillside Radiology  Date: Jun 3, 2026  Billed: $400.00  You owe: $400.00  Status: Paid  Provider: Oak Family Practice  Date: Jun 5, 2026  Billed: $150.00  You owe: $20.00',
    'Denied\nHillside Radiology  Jun 3, 2026  Billed $400.00  You owe $400.00\nPaid\nOak Family Practice  Jun 5, 2026  Billed $150.00  You owe $20.00',
    'Hillside Radiology  Jun 3, 2026  Billed $400.00  You owe $400.00\nDenied\nOak Family Practice  Jun 5, 2026  Billed $150.00  You owe $20.00\nPaid',
  ])('%s', (text) => expect(lines(text)).toEqual(TWO));
  it('a title before the first card is no name of the second', () =>
    expect(lines(`Claim history ${'Hillside Radiology  Jun 3, 2026  Denied  Billed $400.00  Plan paid $0.00  You owe $400.00  Oak Family Practice  Jun 5, 2026  Paid  Billed $150.00  Plan paid $90.00  You owe $20.00'}`)).not.toContainEqual(['Oak Family Practice', 400, true]));
});
