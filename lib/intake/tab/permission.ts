import { browser } from 'wxt/browser';

/** All pages of one origin, without the port: Firefox's patterns know none, and Chromium's then hold for every port of the host. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/**
 * Asks for one origin. Call it as the first statement of a click handler: after an await the browser no longer counts
 * the click as the member's wish. False where the member says no, and where the browser does not let us ask (`http:`).
 */
export function allowOrigin(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(origin)] }).catch(() => false);
}

/** Whether the member has allowed this origin before. */
export const mayRead = (origin: string): Promise<boolean> => browser.permissions.contains({ origins: [patternOf(origin)] }).catch(() => false);
