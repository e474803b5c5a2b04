import { insurerOfHost } from '../../lib/knowledge/insurers';

/** "Aetna’s", "Humana’s", "Blue Cross Blue Shield of Kansas’". */
const possessive = (name: string): string => (/s$/i.test(name) ? `${name}’` : `${name}’s`);

/** A site as a member knows it: "Aetna’s site (member.aetna.com)"; where we do not know whose it is, only its address. */
export function siteName(site: string): string {
  const host = new URL(site).hostname;
  const insurer = insurerOfHost(host);
  return insurer ? `${possessive(insurer.name)} site (${host})` : host;
}

/** Whether a site is worth offering also where the page in front decides nothing. */
export const isInsurerSite = (site: string): boolean => insurerOfHost(new URL(site).hostname) !== undefined;
