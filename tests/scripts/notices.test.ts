import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedPackages } from '../../scripts/notices/packages';
import { renderNotices } from '../../scripts/notices/render';

const ROOT = join(import.meta.dirname, '..', '..');

describe('third-party notices', () => {
  const packages = shippedPackages(ROOT);

  it('are up to date with what is installed (npm run notices)', () => {
    expect(readFileSync(join(ROOT, 'THIRD-PARTY-NOTICES.md'), 'utf8')).toBe(renderNotices(packages));
  });

  it('name every dependency that ships, with its licence', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
    const named = new Map(packages.map(({ name, licence }) => [name, licence]));
    for (const name of Object.keys(dependencies)) expect(named.get(name), name).toMatch(/MIT|Apache-2.0|OFL|BSD|ISC/);
  });
});
