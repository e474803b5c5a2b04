/** How a letter can go out, in the order in which plans ask for it. */
import type { Sending } from '../../lib/cases/model';

export type Way = Exclude<Sending['how'], ''>;

export const HOW_WORDS: Readonly<Record<Way, string>> = {
  fax: 'By fax', 'certified-mail': 'By certified mail', mail: 'By mail', portal: 'Through the portal', 'by-hand': 'Handed over', other: 'Another way',
};

export const WAYS = Object.keys(HOW_WORDS) as readonly Way[];
