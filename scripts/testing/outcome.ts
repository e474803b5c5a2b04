/** What one part of `npm test` came to. Counts are taken from a tool's own report, never written by hand. */
export interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  /** What this machine could not run, each with its reason. Never counted as passed. */
  readonly notRun: readonly string[];
}

/** The part of Vitest's JSON report that is read here. */
export interface VitestReport {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/**
 * Counts a Vitest run. A file that could not even be loaded holds no test, so it counts as one failure; so does a run
 * that ended badly although every test passed (an error outside of any test).
 */
export function outcomeOf(name: string, report: VitestReport | undefined, exitCode: number | null): Outcome {
  const results = report?.testResults ?? [];
  const tests = results.flatMap((file) => file.assertionResults);
  const count = (status: string) => tests.filter((test) => test.status === status).length;
  const brokenFiles = results.filter((file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')).length;
  const failed = count('failed') + brokenFiles;
  // In a file that failed, what was left out was left out by the failure.
  const leftOut = results.filter((file) => file.status !== 'failed').flatMap((file) => file.assertionResults).filter((test) => test.status !== 'passed');
  const endedBadly = exitCode !== 0 || report?.success !== true;
  return {
    name,
    passed: count('passed'),
    failed: failed === 0 && endedBadly ? 1 : failed,
    notRun: leftOut.map((test) => `${test.fullName}: marked as ${test.status}`),
  };
}

export interface Summary {
  readonly passed: number;
  readonly failed: number;
  readonly lines: readonly string[];
  /** Whether `npm test` ends well: nothing failed, and, where `strict`, nothing was left out. */
  readonly good: boolean;
}

/**
 * @param strict set on CI: what could not run is then a failure
 * @param mayMiss lines about work that no machine is obliged to do, such as scoring on a corpus that is not part of the project
 */
export function summarise(outcomes: readonly Outcome[], strict: boolean, mayMiss: readonly string[] = []): Summary {
  const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  const notRun = outcomes.flatMap((outcome) => outcome.notRun);
  const failed = sum('failed') + (strict ? notRun.length : 0);
  const lines = [
    ...outcomes.map(({ name, passed, failed: bad }) => `  ${name.padEnd(12)} ${passed} passed, ${bad} failed`),
    ...[...notRun, ...mayMiss].map((what) => `  not run: ${what}`),
  ];
  return { passed: sum('passed'), failed, lines, good: failed === 0 };
}
