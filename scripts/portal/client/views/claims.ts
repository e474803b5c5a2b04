import type { Claim } from '../../data/claims.ts';
import { dollars, el, getJson, link, statusBadge, table } from '../dom.ts';

const billed = (claim: Claim) => claim.lines.reduce((sum, line) => sum + line.billed, 0);
const owed = (claim: Claim) => claim.lines.reduce((sum, line) => sum + line.owe, 0);

function card(claim: Claim): HTMLElement {
  return el('article', { class: 'card' },
    el('h3', {}, claim.service),
    statusBadge(claim.status),
    el('p', {}, `${claim.provider}, ${claim.serviceDate}`),
    el('p', {}, `Claim number ${claim.number}`),
    el('p', {}, `Amount billed ${dollars(billed(claim))}. You may owe ${dollars(owed(claim))}.`),
    link(`/claims/${claim.number}`, 'View claim', { 'aria-label': `View claim ${claim.number}` }));
}

export async function claimsList(): Promise<HTMLElement> {
  const claims = await getJson<Claim[]>('/api/claims');
  const attention = claims.filter((claim) => claim.status === 'Denied').slice(0, 2);
  return el('div', {},
    el('h1', {}, 'Claims'),
    el('h2', {}, 'Needs your attention'),
    el('div', { class: 'cards' }, ...attention.map(card)),
    el('h2', {}, 'All claims'),
    table(['Date of service', 'Claim number', 'Provider', 'Service', 'Billed', 'You may owe', 'Status'],
      claims.map((claim) => [claim.serviceDate, link(`/claims/${claim.number}`, claim.number), claim.provider, claim.service, dollars(billed(claim)), dollars(owed(claim)), statusBadge(claim.status)]),
      'Claims of the last 12 months'));
}
