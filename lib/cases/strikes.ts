/** Pages over which the job host died. Pure. */
import type { JobRow, Strike } from './job';

const HOST_DIED = 2;
const BROWSER_ENDED = 1;
/** Twice the host alone, or four times the whole browser, which may each time have been the member's wish. */
const TOO_OFTEN = 2 * HOST_DIED;

export const weightOf = (strikes: readonly Strike[], page: number): number => strikes.find((strike) => strike.page === page)?.weight ?? 0;

/** A page that was in hand when a host died is read with no other beside it, so that the next death says which one it was. */
export const isSuspect = (strikes: readonly Strike[], page: number): boolean => weightOf(strikes, page) > 0;

/** A page that is not read any more: it would only end the host again. */
export const isGivenUp = (strikes: readonly Strike[], page: number): boolean => weightOf(strikes, page) >= TOO_OFTEN;

/** The strikes once a new host takes a job up that was in another one's hand. */
export function strikesAfter({ strikes, inHand, host }: Pick<JobRow, 'strikes' | 'inHand' | 'host'>, next: { readonly id: string; readonly run: string }): readonly Strike[] {
  if (!host || host.id === next.id || inHand.length === 0) return strikes;
  const weight = host.run === next.run ? HOST_DIED : BROWSER_ENDED;
  const pages = new Set([...strikes.map(({ page }) => page), ...inHand]);
  return [...pages].map((page) => ({ page, weight: weightOf(strikes, page) + (inHand.includes(page) ? weight : 0) }));
}
