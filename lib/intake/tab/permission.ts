import { browser } from 'wxt/browser';

const pattern = (origin: string) => `${origin}/*`;

/**
 * Asks for one origin. Call it as the first statement of a click handler: after an await the browser no longer counts
 * the click as the member's wish.
 */
export function allowOrigin(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern(origin)] });
}

export const mayRead = (origin: string): Promise<boolean> => browser.permissions.contains({ origins: [pattern(origin)] });
