/**
 * A site that can be watched: one host over https, written `https://member.example.com`. Never a path, and no port, as
 * a browser's permission for a host holds for all of its ports.
 */

/** The site of an address; `undefined` for anything that cannot be watched (`http:`, files, pages of the browser). */
export function siteOf(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' && hostname ? `https://${hostname}` : undefined;
}

export const hostOf = (site: string): string => new URL(site).hostname;
