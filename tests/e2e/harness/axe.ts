/** Axe on pages that Playwright has no Page for: its own source, run through the debugger, which no CSP stops. */
import axe from 'axe-core';
import type { ExtensionPage } from '../../../scripts/browser/extension-page';

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Every violation with its first element, in words. */
export async function violationsOn(page: ExtensionPage): Promise<string[]> {
  await page.evaluate<undefined, []>(`${axe.source}; undefined`);
  const { violations } = await page.evaluate<{ violations: Violation[] }, []>("axe.run(document, { resultTypes: ['violations'] })");
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html ?? ''}`);
}

export const setScheme = (page: ExtensionPage, value: 'light' | 'dark') => page.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
