import type { Claim, ClaimLine } from '../../data/claims.ts';
import { amountsBox, type Totals } from '../amounts.ts';
import { dollars, el, facts, getJson, link, statusBadge, table, tabs } from '../dom.ts';

const LINE_HEAD = ['Date', 'Code', 'Service', 'Billed', 'Discount', 'Plan paid', 'Not covered', 'You may owe', 'Remarks'];

export const lineCells = (line: ClaimLine): string[] =>
  [line.date, line.code, line.what, dollars(line.billed), dollars(line.discount), dollars(line.paid), dollars(line.notCovered), dollars(line.owe), line.remarks.join(', ')];

export function totalsOf(lines: readonly ClaimLine[]): Totals {
  const sum = (key: 'billed' | 'discount' | 'paid' | 'notCovered' | 'owe') => lines.reduce((total, line) => total + line[key], 0);
  return { billed: sum('billed'), discount: sum('discount'), paid: sum('paid'), notCovered: sum('notCovered'), owe: sum('owe') };
}

export const legendOf = (legend: Claim['legend']): HTMLElement | undefined =>
  legend && el('section', {}, el('h2', {}, 'What the remark codes mean'), facts(Object.entries(legend)));

export const linesTable = (lines: readonly ClaimLine[], caption: string): HTMLElement => table(LINE_HEAD, lines.map(lineCells), caption);

/** The decision comes from a second system, after the page is already there. */
function decisionBox(number: string): HTMLElement {
  const box = el('section', { class: 'decision', 'aria-live': 'polite' }, el('h2', {}, 'Our decision'), el('p', { class: 'skeleton' }, 'Loading …'));
  void getJson<{ decision: string }>(`/api/claims/${number}/decision`).then(({ decision }) => {
    box.replaceChildren(el('h2', {}, 'Our decision'), el('p', { id: 'decision' }, decision));
  });
  return box;
}

export async function claimDetail(number: string): Promise<HTMLElement> {
  const claim = await getJson<Claim>(`/api/claims/${number}`);
  const denied = claim.status === 'Denied' || claim.status === 'Partly denied';
  const summary = el('div', { class: 'columns' },
    el('div', {},
      facts([
        ['Claim number', claim.number], ['Status', statusBadge(claim.status)], ['Service', claim.service], ['Date of service', claim.serviceDate],
        ['Provider', claim.provider], ['Ordered by', claim.orderedBy], ['Diagnosis code', claim.diagnosis],
        ['Procedure code', claim.lines.length === 1 ? claim.lines[0]?.code : undefined], ['Processed on', claim.processed],
      ]),
      decisionBox(number)),
    amountsBox(totalsOf(claim.lines)));
  const all = el('div', {}, summary, linesTable(claim.lines, 'Services on this claim'), legendOf(claim.legend));
  const documents = el('div', {},
    el('p', {}, denied ? 'A letter about this decision is in your document center.' : 'There are no letters about this claim.'),
    link('/documents', 'Document center'), ' ', link(`/eob/${number}`, 'Explanation of Benefits'));
  const help = el('div', {}, el('p', {}, 'You have the right to ask for a review of a decision. The letter about your claim says how.'));
  return el('div', {}, el('p', {}, link('/claims', 'Back to all claims')), el('h1', {}, 'Claim details'), tabs([['Summary', all], ['Documents', documents], ['If you disagree', help]]));
}
