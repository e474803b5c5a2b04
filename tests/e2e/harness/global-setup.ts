/** Once for all end-to-end tests: the production builds, the planted copy, and a browser that takes them. */
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser, NO_BROWSER } from '../../../scripts/browser/find';
import { buildExtension } from '../../../scripts/build';
import { plantLeak } from './plant-leak';

declare module 'vitest' {
  export interface ProvidedContext {
    chrome: string;
    firefox: string;
    planted: string;
    /** Program file of the browser; empty where only tests without a browser were asked for. */
    browser: string;
  }
}

export default async function setUp(project: TestProject): Promise<void> {
  const chrome = buildExtension('chrome');
  const planted = join(chrome, '..', 'planted-for-tests');
  await plantLeak(chrome, planted);
  project.provide('chrome', chrome);
  project.provide('planted', planted);
  project.provide('firefox', buildExtension('firefox'));
  project.provide('browser', process.env['OVERTURN_NO_BROWSER'] ? '' : await browserPath(chrome));
}

/** `npm test` has found one already and says which; a single run of these tests looks for itself. */
async function browserPath(extension: string): Promise<string> {
  const found = process.env['OVERTURN_FOUND_BROWSER'] ?? (await findBrowser(extension))?.path;
  if (found === undefined) throw new Error(NO_BROWSER);
  return found;
}
