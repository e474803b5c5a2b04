/** Axe on pages that Playwright has no Page for: its own source, run through the debugger, which no CSP stops. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { ExtensionPage } from '../../../scripts/browser/extension-page';

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

const inWords = ({ id, help, nodes }: Violation): string => `${id}: ${help}: ${nodes[0]?.html ?? ''}`;

/** Every violation with its first element, in words. */
export async function violationsOn(page: ExtensionPage): Promise<string[]> {
  await page.evaluate<undefined, []>(`${axe.source}; undefined`);
  const { violations } = await page.evaluate<{ violations: Violation[] }, []>("axe.run(document, { resultTypes: ['violations'] })");
  return violations.map(inWords);
}

/** The same in an ordinary tab. */
export async function violationsIn(page: Page): Promise<string[]> {
  await page.evaluate(`${axe.source}; undefined`);
  const { violations } = await page.evaluate<{ violations: Violation[] }>("axe.run(document, { resultTypes: ['violations'] })");
  return violations.map(inWords);
}

export const setScheme = (page: ExtensionPage, value: 'light' | 'dark') => page.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
