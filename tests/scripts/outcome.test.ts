import { describe, expect, it } from 'vitest';
import { outcomeOf, summarise, type VitestReport } from '../../scripts/testing/outcome';

const report = (...files: (readonly [status: string, ...tests: string[]])[]): VitestReport => ({
  success: files.every(([status]) => status === 'passed'),
  testResults: files.map(([status, ...tests], i) => ({ name: `file ${i}`, status, assertionResults: tests.map((each, j) => ({ status: each, fullName: `test ${j}` })) })),
});

describe('outcomeOf', () => {
  it('counts passed and failed tests', () => {
    expect(outcomeOf('unit', report(['passed', 'passed', 'passed'], ['failed', 'passed', 'failed']), 1)).toMatchObject({ passed: 3, failed: 1 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    expect(outcomeOf('unit', report(['passed', 'passed'], ['failed']), 1)).toMatchObject({ passed: 1, failed: 1 });
  });

  it('counts a bad end as a failure although every test passed', () => {
    expect(outcomeOf('unit', report(['passed', 'passed']), 1)).toMatchObject({ passed: 1, failed: 1 });
  });

  it('counts a run without a report as a failure', () => {
    expect(outcomeOf('unit', undefined, null)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('lists skipped tests by name and never as passed', () => {
    expect(outcomeOf('unit', report(['passed', 'passed', 'skipped']), 0)).toEqual({ name: 'unit', passed: 1, failed: 0, notRun: ['test 1: marked as skipped'] });
  });
});

it('a file that failed is failed: what it left out is not listed a second time', () => {
  expect(outcomeOf('pages', report(['failed', 'skipped', 'skipped']), 1)).toEqual({ name: 'pages', passed: 0, failed: 1, notRun: [] });
});

describe('summarise', () => {
  const left = { name: 'end to end', passed: 2, failed: 0, notRun: ['story: no browser'] };

  it('lets a machine leave out what it cannot run, and says so', () => {
    const { good, lines, failed } = summarise([left], false);
    expect(good).toBe(true);
    expect(failed).toBe(0);
    expect(lines).toContain('  not run: story: no browser');
  });

  it('counts the same as failed on CI', () => {
    expect(summarise([left], true)).toMatchObject({ good: false, passed: 2, failed: 1 });
  });

  it('forgives only what no machine is obliged to run', () => {
    expect(summarise([{ ...left, notRun: [] }], true, ['corpus scoring: not here'])).toMatchObject({ good: true, failed: 0 });
  });
});
