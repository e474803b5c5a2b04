import type { Page } from 'playwright-core';

/** Starts to note every change of the page's DOM; the function given back tells what was changed until then. */
export async function watchChanges(page: Page): Promise<() => Promise<string[]>> {
  const log = await page.evaluateHandle(() => {
    const seen: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { type, target, attributeName } of records) seen.push(`${type} ${target.nodeName} ${attributeName ?? ''}`.trim());
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    return { seen, observer };
  });
  return () => log.evaluate(({ seen }) => seen);
}
