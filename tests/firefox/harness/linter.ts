/** The linter of Firefox's add-on site, the one behind `web-ext lint`, on a built extension. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';

interface Message {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

export interface LintReport {
  readonly errors: readonly Message[];
  readonly warnings: readonly Message[];
}

const PROGRAM = join(dirname(createRequire(import.meta.url).resolve('addons-linter/package.json')), 'bin', 'addons-linter');
const LARGEST_REPORT = 16 * 1024 * 1024;

export function lint(extension: string): Promise<LintReport> {
  return new Promise((resolve, reject) => {
    // It ends with 1 where there are errors, and reports them all the same.
    execFile(process.execPath, [PROGRAM, extension, '--output', 'json'], { maxBuffer: LARGEST_REPORT }, (failure, stdout, stderr) => {
      try {
        resolve(JSON.parse(stdout) as LintReport);
      } catch {
        reject(new Error(`The linter gave no report: ${failure?.message ?? ''}\n${stderr}`));
      }
    });
  });
}

/** A warning that stays, and why it may. */
export interface KnownWarning {
  readonly code: string;
  readonly message: string | RegExp;
  /** Words that stand in the file, so that it is known under any name that the bundler gives it. */
  readonly inFileWith: string;
  readonly times: number;
  readonly why: string;
}

/** What is wrong with the warnings: those that nobody knows, and known ones that came more often or less often than was said. */
export function unexplained(extension: string, warnings: readonly Message[], known: readonly KnownWarning[]): string[] {
  const left = [...warnings];
  const wrongCounts = known.flatMap(({ code, message, inFileWith, times }) => {
    const mine = left.filter((warning) => {
      const path = join(extension, warning.file ?? 'manifest.json');
      const fits = typeof message === 'string' ? warning.message === message : message.test(warning.message);
      return warning.code === code && fits && existsSync(path) && readFileSync(path, 'utf8').includes(inFileWith);
    });
    for (const warning of mine) left.splice(left.indexOf(warning), 1);
    return mine.length === times ? [] : [`${code} in the file with “${inFileWith}”: ${mine.length} instead of ${times}`];
  });
  return [...left.map(({ code, message, file }) => `${code} in ${file ?? '?'}: ${message}`), ...wrongCounts];
}
