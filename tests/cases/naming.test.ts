import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseName, distinctName } from '../../lib/cases/naming';
import { mriReading, readingOf } from './papers';

const line = (description: string, denied: boolean) => ({ description, denied, remarks: [], quote: 'x', at: { start: 0, end: 1 } });

describe('the name of a case', () => {
  it('is the service and the month of the care', () => expect(caseName(mriReading())).toBe('MRI of the lumbar spine, September'));
  it('takes the month of the notice where no day of care is shown', () =>
    expect(caseName(readingOf({ service: 'Lumbar MRI', noticeDate: '2026-01-31' }))).toBe('Lumbar MRI, January'));
  it('leaves a code in brackets to the plan', () => expect(caseName(readingOf({ service: 'Lumbar MRI (CPT 72148)' }))).toBe('Lumbar MRI'));
  it('takes the one denied line where no service is named', () =>
    expect(caseName(readingOf({}, { lines: [line('Office visit', false), line('X-ray', true)] }))).toBe('X-ray'));
  it('does not choose among several denied lines', () =>
    expect(caseName(readingOf({ insurer: 'Buckeye Mutual', claimNumber: '26-3317' }, { lines: [line('A', true), line('B', true)] }))).toBe('Buckeye Mutual, claim 26-3317'));
  it('falls back to a reference number, then to the month', () => {
    expect(caseName(readingOf({ insurer: 'Buckeye Mutual', referenceNumber: 'PA-99' }))).toBe('Buckeye Mutual, reference PA-99');
    expect(caseName(readingOf({ insurer: 'Buckeye Mutual', noticeDate: '2026-10-06' }))).toBe('Buckeye Mutual, October');
  });
  it('says what it is when nothing is known', () => {
    expect(caseName(readingOf({}))).toBe('Denied claim');
    expect(caseName(readingOf({}, { document: 'authorization-decision' }))).toBe('Denied request');
  });
  it('is short whatever the page calls the service', () => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 400 }), (service) => {
      const name = caseName(readingOf({ service, noticeDate: '2026-10-06' }));
      expect(name.length).toBeLessThanOrEqual(64);
      expect(name).not.toBe('');
    }));
  });
  it('is never taken twice', () => {
    const taken: string[] = [];
    for (let count = 0; count < 4; count += 1) taken.push(distinctName(mriReading(), taken));
    expect(taken).toEqual([
      'MRI of the lumbar spine, September', 'MRI of the lumbar spine, September 2026',
      'MRI of the lumbar spine, September 2026 (2)', 'MRI of the lumbar spine, September 2026 (3)',
    ]);
  });
});
