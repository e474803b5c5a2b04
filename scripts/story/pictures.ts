import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExtensionPage } from '../browser/extension-page';

/** Keeps pictures of the popup and the side panel in one folder, each by its name. */
export async function pictureFolder(folder: string): Promise<(name: string, page: ExtensionPage) => Promise<string>> {
  await mkdir(folder, { recursive: true });
  return async (name, page) => {
    const path = join(folder, `${name}.png`);
    await writeFile(path, await page.screenshot());
    return path;
  };
}
