import { defineConfig } from 'vitest/config';

/** Tests of what reads a page: they need a browser, but no extension in it. */
const IN_REAL_PAGES = ['tests/intake/{page,selection,show}/*.test.ts', 'tests/intake/picture/browser/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'], exclude: IN_REAL_PAGES, environment: 'node', testTimeout: 30_000 } },
      { test: { name: 'pages', include: IN_REAL_PAGES, environment: 'node', fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 } },
      {
        test: {
          name: 'e2e', include: ['tests/e2e/**/*.e2e.ts'], environment: 'node', fileParallelism: false,
          globalSetup: ['tests/e2e/harness/global-setup.ts'],
          testTimeout: 60_000, hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'firefox', include: ['tests/firefox/**/*.ff.ts'], environment: 'node', fileParallelism: false,
          globalSetup: ['tests/firefox/harness/global-setup.ts'],
          testTimeout: 60_000, hookTimeout: 120_000,
        },
      },
    ],
  },
});
