/** Once for all Firefox tests: the production build for Firefox, and a Firefox that takes it. */
import type { TestProject } from 'vitest/node';
import { buildExtension } from '../../../scripts/build';
import { findFirefox, NO_FIREFOX } from '../../../scripts/firefox/find';

declare module 'vitest' {
  export interface ProvidedContext {
    firefox: string;
    /** Program file of Firefox; empty where only tests without it were asked for. */
    firefoxProgram: string;
  }
}

export default async function setUp(project: TestProject): Promise<void> {
  const extension = buildExtension('firefox');
  project.provide('firefox', extension);
  project.provide('firefoxProgram', process.env['OVERTURN_NO_FIREFOX'] ? '' : await programPath(extension));
}

/** `npm test` has found one already and says which; a single run of these tests looks for itself. */
async function programPath(extension: string): Promise<string> {
  const found = process.env['OVERTURN_FOUND_FIREFOX'] ?? (await findFirefox(extension))?.path;
  if (found === undefined) throw new Error(NO_FIREFOX);
  return found;
}
