import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateRangesIn } from '../../../lib/reading/shapes/date-ranges';
import { datesIn } from '../../../lib/reading/shapes/dates';

const values = (text: string) => datesIn(text).map((m) => m.value);
const ranges = (text: string) => dateRangesIn(text).map((m) => m.value);

describe('dates', () => {
  it.each([
    ['March 30, 2026', '2026-03-30'],
    ['19-NOV-2025', '2025-11-19'],
    ['03/04/26', '2026-03-04'],
    ['2026-01-04', '2026-01-04'],
    ['Sept. 5th, 2026', '2026-09-05'],
    ['21 May 2026', '2026-05-21'],
    ['12 de marzo de 2026', '2026-03-12'],
    ['el 5 de mayo del 2026', '2026-05-05'],
    ['July\n3, 2026', '2026-07-03'],
    ['09-08-2026', '2026-09-08'],
  ])('reads %j', (text, iso) => expect(values(text)).toEqual([iso]));

  it('knows no thirteenth month, no thirtieth of February and no word that is no month', () => {
    expect(values('13/01/2026 02/30/2026 Suite 12, 2026 February 29, 2025')).toEqual([]);
    expect(values('February 29, 2024')).toEqual(['2024-02-29']);
  });

  it('takes the number of a page before a date for no day', () => expect(values('Page 3 of 3 October 12, 2026')).toEqual(['2026-10-12']));

  it('finds no date inside an identifier', () => expect(values('26-071-55031-00 2026-0714-55013 1-800-555-0101')).toEqual([]));

  it.each([
    ['06/11/2025 - 06/14/2025', { from: '2025-06-11', to: '2025-06-14' }],
    ['February 4, 2025 through April 15, 2025', { from: '2025-02-04', to: '2025-04-15' }],
    ['Del 1 de abril de 2026 al 30 de septiembre de 2026', { from: '2026-04-01', to: '2026-09-30' }],
    ['October 3-7, 2026', { from: '2026-10-03', to: '2026-10-07' }],
    ['March 10 – June 10, 2026', { from: '2026-03-10', to: '2026-06-10' }],
    ['02/23 – 03/06/2026', { from: '2026-02-23', to: '2026-03-06' }],
    ['05/12/2026', { from: '2026-05-12' }],
  ])('reads the period %j', (text, range) => expect(ranges(text)).toEqual([range]));

  it('reads every day of the calendar in four notations, at its place', () => {
    const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2049 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (year, month, day) => {
        const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        for (const shown of [iso, `${month}/${day}/${year}`, `${months[month - 1]} ${day}, ${year}`, `${day}-${months[month - 1]!.slice(0, 3).toUpperCase()}-${year}`]) {
          const text = `sent on ${shown}.`;
          const found = datesIn(text);
          expect(found.map((m) => m.value)).toEqual([iso]);
          expect(text.slice(found[0]!.start, found[0]!.end)).toBe(shown);
        }
      }),
    );
  });
});
