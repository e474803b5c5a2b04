import { describe, expect, it } from 'vitest';
import type { Doc } from '../../../lib/intake/doc';
import { readCodes } from '../../../lib/reading/codes/read-codes';
import type { ClaimLine } from '../../../lib/reading/reading';
import { readLines } from '../../../lib/reading/lines/read-lines';
import { viewOf } from '../../../lib/reading/view';
import { docOf } from '../doc-builder';

const linesOf = (doc: Doc): ClaimLine[] => {
  const view = viewOf(doc);
  return readLines(view, readCodes(view)).lines.map(({ line }) => line);
};

const card = (group: number, provider: string, state: string, ...pairs: string[]) => [
  { kind: 'heading' as const, group, lines: [provider] },
  { kind: 'paragraph' as const, group, lines: [state] },
  { kind: 'pairs' as const, group, lines: pairs },
];

describe('cards', () => {
  const open = (name: string, ...more: string[]) => [
    { kind: 'pairs' as const, lines: [`${name}\tFor Ana`, 'Service date\tMar 2, 2026'] }, { kind: 'pairs' as const, lines: ['Billed\t$90.00', 'Plan paid\t$0.00'] },
    ...more.map((text) => ({ kind: 'paragraph' as const, lines: [text] })),
  ];

  it('without groups begin alike: filters above the first name nothing, a reason below one is not the next one’s', () => {
    const lines = linesOf(docOf([
      { kind: 'heading', lines: ['Claims'] }, { kind: 'pairs', lines: ['Member ID\tCWH 4417', 'Plan\tOpen Choice'] },
      ...open('Elm Street Dental', 'Approved'), ...open('Oak Eye Care', 'Denied', 'This provider is not in the network of your plan. See details'), ...open('Pine Family Practice', 'Approved'),
    ], { source: 'page' }));
    expect(lines.map((line) => [line.description, line.denied])).toEqual([['Elm Street Dental', false], ['Oak Eye Care', true], ['Pine Family Practice', false]]);
  });

  it('are lines of a list, each with its state and claim number', () => {
    const lines = linesOf(docOf([
      { kind: 'heading', lines: ['Your claims'] },
      ...card(1, 'Elm Street Dental', 'Denied', 'Claim number\t26-0001-77', 'Billed\t$180.00', 'Plan paid\t$0.00'),
      ...card(2, 'Oak Eye Care', 'Paid', 'Claim number\t26-0002-78', 'Billed\t$90.00', 'Plan paid\t$60.00'),
    ], { source: 'page' }));
    expect(lines.map((line) => [line.description, line.billed, line.denied, line.claimNumber])).toEqual([
      ['Elm Street Dental', 180, true, '26-0001-77'],
      ['Oak Eye Care', 90, false, '26-0002-78'],
    ]);
  });

  it('may hold amounts beside their words, and leave totals out', () => {
    const lines = linesOf(docOf([
      { kind: 'table', group: 1, lines: ['03/04/2026\tHill Clinic\tNot paid', 'Billed $70.00\tPlan paid $0.00\tYou owe $70.00'] },
      { kind: 'pairs', lines: ['Total billed\t$70.00', 'Total plan paid\t$0.00'] },
    ], { source: 'page' }));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ description: 'Hill Clinic', serviceDate: { from: '2026-03-04' }, billed: 70, memberOwes: 70, denied: true });
  });

  it('are no part of a page that only shows what a plan pays', () => {
    expect(linesOf(docOf([{ kind: 'pairs', lines: ['Deductible\t$500.00 of $1,500.00', 'Primary care copay\t$25.00'] }], { source: 'page' }))).toEqual([]);
  });
});
