import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'], environment: 'node' } },
      {
        test: {
          name: 'e2e', include: ['tests/e2e/**/*.e2e.ts'], environment: 'node', fileParallelism: false,
          globalSetup: ['tests/e2e/harness/global-setup.ts'],
          testTimeout: 60_000, hookTimeout: 120_000,
        },
      },
    ],
  },
});
