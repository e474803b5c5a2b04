/** Insurers, administrators and programs, with the hosts of their sites. An unknown host never blocks anything. */
import data from './data/insurers.json';
import type { Insurer, Insurers } from './schema';

export type { Insurer } from './schema';

export const insurers: readonly Insurer[] = (data as Insurers).insurers;

const byHost = new Map(insurers.flatMap((insurer) => insurer.hosts.map((host) => [host, insurer] as const)));

/**
 * Whose site a host is: its own entry, or the longest entry that it ends with after a dot.
 * The brand of a site is not the plan type and not proof of who decided.
 */
export function insurerOfHost(host: string): Insurer | undefined {
  let rest = host.toLowerCase().replace(/\.$/, '');
  while (rest.includes('.')) {
    const insurer = byHost.get(rest);
    if (insurer) return insurer;
    rest = rest.slice(rest.indexOf('.') + 1);
  }
  return undefined;
}
