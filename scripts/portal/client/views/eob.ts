import type { Claim } from '../../data/claims.ts';
import type { MEMBER } from '../../data/member.ts';
import { dollars, el, facts, getJson } from '../dom.ts';
import { legendOf, lineCells, totalsOf } from './claim.ts';

/** A grid of divs with table roles: many portals print their statements so. */
function grid(head: readonly string[], rows: readonly (readonly string[])[]): HTMLElement {
  const row = (cells: readonly string[], role: string) => el('div', { role: 'row', class: 'grid-row' }, ...cells.map((cell) => el('div', { role }, cell)));
  return el('div', { class: 'scroller', tabindex: '0', role: 'table', 'aria-label': 'Services' }, row(head, 'columnheader'), ...rows.map((cells) => row(cells, 'cell')));
}

export async function explanationOfBenefits(number: string): Promise<HTMLElement> {
  const { claim, member } = await getJson<{ claim: Claim; member: typeof MEMBER }>(`/api/eob/${number}`);
  const totals = totalsOf(claim.lines);
  const sums = ['Total', '', '', totals.billed, totals.discount, totals.paid, totals.notCovered, totals.owe, ''].map((cell) => (typeof cell === 'number' ? dollars(cell) : cell));
  return el('div', { class: 'paper' },
    el('h1', {}, 'Explanation of Benefits'),
    el('p', {}, el('strong', {}, 'This is not a bill.')),
    facts([
      ['Member', member.name], ['Member ID', member.id], ['Group', member.group], ['Plan', member.plan],
      ['Claim number', claim.number], ['Provider', claim.provider], ['Statement date', claim.processed],
    ]),
    grid(['Date', 'Code', 'Service', 'Billed', 'Discount', 'Plan paid', 'Not covered', 'You may owe', 'Remarks'], [...claim.lines.map(lineCells), sums]),
    legendOf(claim.legend),
    el('h2', {}, 'If you do not agree'),
    el('p', {}, 'You may appeal within 180 days of the date of this statement. Write to Buckeye Mutual Health, Member Appeals, P.O. Box 7214, Columbus, OH 43216, or fax 1-800-555-0177.'));
}
