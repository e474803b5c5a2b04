import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../lib/appeal/plain-date';
import { calendarFile, uidOf, type CalendarDay } from '../../lib/export/calendar';

const AT = Date.UTC(2026, 10, 22);
const DAY: CalendarDay = { caseId: 'b3f0c1de-1111-4222-8333-123456789abc', levelId: 'internal-appeal', date: '2027-04-04', mustArrive: false };

interface Line { readonly name: string; readonly parameters: string; readonly value: string }

/** RFC 5545, as far as our files use it: strict on line ends, lengths, order and durations. Throws at the first thing that is not allowed. */
function parse(text: string): Line[] {
  if (!text.endsWith('\r\n') || /[^\r]\n|\r[^\n]/.test(text)) throw new Error('lines must end with CRLF');
  const raw = text.slice(0, -2).split('\r\n');
  for (const line of raw) if (new TextEncoder().encode(line).length > 75) throw new Error(`longer than 75 octets: ${line}`);
  const lines = raw.join('\r\n').replace(/\r\n[ \t]/g, '').split('\r\n').map((line) => {
    const match = /^([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)$/.exec(line);
    if (!match) throw new Error(`no content line: ${line}`);
    return { name: match[1]!, parameters: match[2]!, value: match[3]! };
  });
  const open: string[] = [];
  for (const { name, value } of lines) {
    if (name === 'BEGIN') open.push(value);
    if (name === 'END' && open.pop() !== value) throw new Error(`ends without a beginning: ${value}`);
    if (['TRIGGER', 'DURATION'].includes(name) && !/^-?P(?:\d+W|\d+D(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?(?<!T))?|T\d+H(?:\d+M)?)$/.test(value)) throw new Error(`no duration: ${value}`);
  }
  if (open.length > 0) throw new Error('not closed');
  return lines;
}

const all = (lines: readonly Line[], name: string) => lines.filter((line) => line.name === name);
const one = (lines: readonly Line[], name: string) => {
  const found = all(lines, name);
  if (found.length !== 1) throw new Error(`${found.length} of ${name}`);
  return found[0]!;
};

describe('the calendar file', () => {
  const lines = parse(calendarFile(DAY, AT));

  it('holds one whole day without a clock or a zone', () => {
    expect(all(lines, 'BEGIN').map(({ value }) => value)).toEqual(['VCALENDAR', 'VEVENT', 'VALARM', 'VALARM', 'VALARM']);
    expect([one(lines, 'DTSTART').parameters, one(lines, 'DTSTART').value]).toEqual([';VALUE=DATE', '20270404']);
    expect([one(lines, 'DTEND').parameters, one(lines, 'DTEND').value]).toEqual([';VALUE=DATE', '20270405']);
    expect(lines.some(({ name, parameters }) => name === 'TZID' || parameters.includes('TZID'))).toBe(false);
    expect(one(lines, 'VERSION').value).toBe('2.0');
    expect(one(lines, 'DTSTAMP').value).toMatch(/^\d{8}T\d{6}Z$/);
  });

  it('reminds at nine in the morning 14 days before, 3 days before and on the day', () => {
    expect(all(lines, 'TRIGGER').map(({ value }) => value)).toEqual(['-P13DT15H', '-P2DT15H', 'PT9H']);
    expect(all(lines, 'ACTION').every(({ value }) => value === 'DISPLAY')).toBe(true);
  });

  it('says what must have happened by then, and nothing about the case', () => {
    expect(one(lines, 'SUMMARY').value).toBe('Appeal: last day to file');
    expect(one(parse(calendarFile({ ...DAY, mustArrive: true }, AT)), 'SUMMARY').value).toBe('Appeal: last day for it to arrive');
    expect(lines.map(({ value }) => value).join(' ')).not.toMatch(/\$|MRI|Harbor|M54|claim/i);
  });

  it('keeps its name, so that a later file takes its place', () => {
    const later = parse(calendarFile({ ...DAY, date: '2027-03-01' }, AT + 60_000));
    expect(one(later, 'UID').value).toBe(one(lines, 'UID').value);
    expect(Number(one(later, 'SEQUENCE').value)).toBeGreaterThan(Number(one(lines, 'SEQUENCE').value));
    expect(uidOf({ ...DAY, levelId: 'external-review' })).not.toBe(uidOf(DAY));
  });

  it('of any day of the calendar is a file that a strict reader takes', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 40_000 }), fc.boolean(), fc.uuid(), (offset, mustArrive, caseId) => {
      const date = addDays('2000-01-01', offset);
      const read = parse(calendarFile({ caseId, levelId: 'second-internal-appeal', date, mustArrive }, AT));
      expect(one(read, 'DTSTART').value).toBe(date.replaceAll('-', ''));
      expect(one(read, 'DTEND').value).toBe(addDays(date, 1).replaceAll('-', ''));
    }), { numRuns: 200 });
  });

  it('the reader of this test is strict', () => {
    const file = calendarFile(DAY, AT);
    expect(() => parse(file.replaceAll('\r\n', '\n'))).toThrow('CRLF');
    expect(() => parse(file.replace('PT9H', 'P1DT'))).toThrow('no duration');
    expect(() => parse(file.replace('SUMMARY:Appeal', `SUMMARY:${'x'.repeat(80)}`))).toThrow('75');
    expect(() => parse(file.replace('END:VEVENT', 'END:VALARM'))).toThrow('ends without');
  });
});
