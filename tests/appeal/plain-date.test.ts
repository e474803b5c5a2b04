import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, dayName, daysBetween, daysInMonth, isPlainDate, longDate } from '../../lib/appeal/plain-date';

const date = fc.tuple(fc.integer({ min: 1, max: 9990 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .filter(([year, month, day]) => day <= daysInMonth(year, month))
  .map(([year, month, day]) => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
const RUNS = { numRuns: 2000 };

describe('plain dates', () => {
  test('agree with the platform calendar', () => {
    fc.assert(fc.property(date, fc.integer({ min: -2000, max: 2000 }), (from, days) => {
      const [year, month, day] = from.split('-').map(Number) as [number, number, number];
      const platform = new Date(0);
      platform.setUTCFullYear(year, month - 1, day + days);
      if (platform.getUTCFullYear() < 1) return;
      const to = addDays(from, days);
      expect(to).toBe(platform.toISOString().slice(0, 10));
      expect(daysBetween(from, to)).toBe(days);
      const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
      expect(dayName(to)).toBe(names[platform.getUTCDay()]);
    }), RUNS);
  });

  test('months keep the day or take the last one, and never go past the month', () => {
    fc.assert(fc.property(date, fc.integer({ min: 0, max: 100 }), (from, months) => {
      const to = addMonths(from, months);
      const [year, month, day] = from.split('-').map(Number) as [number, number, number];
      const [toYear, toMonth, toDay] = to.split('-').map(Number) as [number, number, number];
      expect((toYear - year) * 12 + toMonth - month).toBe(months);
      expect(toDay).toBe(Math.min(day, daysInMonth(toYear, toMonth)));
    }), RUNS);
  });

  test.each([
    ['2026-10-31', 4, '2027-02-28'], ['2027-10-31', 4, '2028-02-29'], ['2026-08-31', 1, '2026-09-30'],
    ['2026-12-31', 6, '2027-06-30'], ['2024-02-29', 12, '2025-02-28'], ['2026-11-15', 4, '2027-03-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '0000-01-01', '2026-1-1', '', '2026-04-31x'])('%j is no date', (text) => {
    expect(isPlainDate(text)).toBe(false);
    expect(() => addDays(text, 1)).toThrow(RangeError);
  });

  test('a result past the calendar is refused, not wrapped', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('0001-01-01', -1)).toThrow(RangeError);
  });

  test('are written as letters write them', () => {
    expect(longDate('2026-10-06')).toBe('October 6, 2026');
    expect(daysBetween('2026-11-21', '2026-11-21')).toBe(0);
    expect(isPlainDate('2028-02-29')).toBe(true);
  });
});
