/**
 * Letters kept as text, to be read as letters. A draft that differs from its file fails; nothing writes the files but
 * `OVERTURN_GOLDEN=write`, set by hand after the difference was read.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';

const FOLDER = join(import.meta.dirname, 'golden');
const WRITES = process.env['OVERTURN_GOLDEN'] === 'write';

export function expectGolden(name: string, text: string): void {
  const path = join(FOLDER, `${name}.txt`);
  if (WRITES) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(existsSync(path) ? readFileSync(path, 'utf8') : `no file ${name}.txt`).toBe(text);
}
