import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MemberPage } from '../browser/member-page';

/** Takes a picture of a popup or panel, scrolled to the element that the selector names; to the top without one. */
export type TakePicture = (name: string, page: MemberPage, at?: string) => Promise<string>;

/** Keeps pictures in one folder, each by its name. */
export async function pictureFolder(folder: string): Promise<TakePicture> {
  await mkdir(folder, { recursive: true });
  return async (name, page, at = 'body') => {
    await page.evaluate((selector: string) => document.querySelector(selector)?.scrollIntoView({ block: 'start', behavior: 'instant' }), at);
    const path = join(folder, `${name}.png`);
    await writeFile(path, await page.screenshot());
    return path;
  };
}
