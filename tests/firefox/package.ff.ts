/** The package for Firefox as its add-on site would look at it. Needs no Firefox. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { lint, unexplained, type KnownWarning, type LintReport } from './harness/linter';

const NO_EVAL = 'never reached, and stopped by our policy, which allows no eval: the letter that a test exports in Firefox needs none';

const KNOWN: readonly KnownWarning[] = [
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION', message: /./, inFileWith: 'data_collection_permissions', times: 1,
    why: 'about Firefox for Android, for which the extension is not offered (no gecko_android): it has no sidebar',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe assignment to innerHTML', inFileWith: 'https://react.dev/errors/', times: 2,
    why: 'React’s own code for dangerouslySetInnerHTML, which tests/architecture.test.ts lets nobody use',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe call to import for argument 0', inFileWith: '_setupFakeWorkerGlobal', times: 1,
    why: 'pdf.js without a worker; it would load our own pdf/pdf.worker.min.mjs, the only address that it is given',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe call to import for argument 0', inFileWith: 'WorkerMessageHandler', times: 1,
    why: 'pdf.js’s worker, for its scripting engine and decoders; the engine is not in the package, the decoders are',
  },
  { code: 'DANGEROUS_EVAL', message: 'The Function constructor is eval.', inFileWith: 'regeneratorRuntime = r', times: 3, why: `tesseract.js and its worker, a shim for engines without globalThis: ${NO_EVAL}` },
  { code: 'DANGEROUS_EVAL', message: /eval/, inFileWith: 'binder.apply(this,arguments)', times: 2, why: `fontkit’s shims for engines without Function.prototype.bind: ${NO_EVAL}` },
];

interface Manifest {
  readonly permissions: readonly string[];
  readonly background: unknown;
  readonly sidebar_action: unknown;
  readonly browser_specific_settings: unknown;
}

describe('the package for Firefox', () => {
  const extension = inject('firefox');
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as Manifest & Record<string, unknown>;
  let report: LintReport;
  beforeAll(async () => { report = await lint(extension); });

  it('has no error for the linter', () => {
    expect(report.errors).toEqual([]);
  });

  it('has only the warnings whose reason is known', () => {
    expect(unexplained(extension, report.warnings, KNOWN)).toEqual([]);
  });

  it('asks for nothing that Firefox does not have', () => {
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage']);
    expect(Object.keys(manifest).filter((key) => ['side_panel', 'minimum_chrome_version', 'offscreen'].includes(key))).toEqual([]);
  });

  it('runs in an event page, which has a DOM for pdf.js and OCR, and never in a worker', () => {
    expect(manifest.background).toEqual({ scripts: ['background.js'], type: 'module' });
  });

  it('has a sidebar that opens when it is asked to, and not by being installed', () => {
    expect(manifest.sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
  });

  it('declares that it collects nothing, and the oldest Firefox that knows this declaration and the highlights', () => {
    expect(manifest.browser_specific_settings).toEqual({
      gecko: { id: 'overturn@overturn.invalid', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
    });
  });
});
