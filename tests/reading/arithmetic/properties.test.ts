/** Correct papers of many kinds of plan are never accused; one digit that is off is found with its line. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Doc } from '../../../lib/intake/doc';
import { readSums } from '../../../lib/reading/arithmetic/read-sums';
import { readCodes } from '../../../lib/reading/codes/read-codes';
import { readLines } from '../../../lib/reading/lines/read-lines';
import type { WrongLine } from '../../../lib/reading/reading';
import { viewOf } from '../../../lib/reading/view';
import { docOf, table } from '../doc-builder';

/** How a plan prints its lines: which columns there are, and where it counts what it does not cover. A refusal bears a remark. */
interface Plan {
  readonly columns: readonly Column[];
  readonly refusedBy: 'member' | 'provider';
  readonly inAllowed: boolean;
}
type Column = keyof typeof NAMES;
const NAMES = { billed: 'Billed', discount: 'Discount', allowed: 'Allowed', notCovered: 'Not covered', deductible: 'Deductible', copay: 'Copay', coinsurance: 'Coinsurance', paid: 'Plan paid', owes: 'You may owe' };
const ALL = Object.keys(NAMES) as Column[];

/** One service in cents: what is billed, and how it is split. */
const service = fc.record({
  allowed: fc.integer({ min: 100, max: 500_000 }), discount: fc.integer({ min: 0, max: 300_000 }), deductible: fc.nat(100), coinsurance: fc.nat(100), copay: fc.nat(3000),
  refused: fc.constantFrom(0, 0, 0, 1, 0.4),
});
type Service = typeof service extends fc.Arbitrary<infer T> ? T : never;

function amounts({ allowed: price, discount, deductible: d, coinsurance: c, copay: fee, refused }: Service, { refusedBy, inAllowed }: Plan): Record<Column, number> {
  const notCovered = Math.round(price * refused);
  const covered = price - notCovered;
  const copay = Math.min(fee, covered);
  const deductible = Math.round(((covered - copay) * d) / 100);
  const coinsurance = Math.round(((covered - copay - deductible) * c) / 100);
  const paid = covered - copay - deductible - coinsurance;
  return {
    billed: price + discount, discount, allowed: inAllowed ? price : covered, notCovered, deductible, copay, coinsurance, paid,
    owes: copay + deductible + coinsurance + (refusedBy === 'member' ? notCovered : 0),
  };
}

const plan: fc.Arbitrary<Plan> = fc.record({
  // Cost sharing is printed as a whole or not at all, with what is billed and a payment beside.
  columns: fc.record({ discount: fc.boolean(), allowed: fc.boolean(), notCovered: fc.boolean(), shares: fc.boolean(), owes: fc.boolean() }).map((shown) =>
    ALL.filter((name) => (name === 'deductible' || name === 'copay' || name === 'coinsurance' ? shown.shares : (shown as Partial<Record<Column, boolean>>)[name] ?? true))),
  refusedBy: fc.constantFrom('member', 'provider'), inAllowed: fc.boolean(),
});

const dollars = (cents: number): string => `$${Math.floor(cents / 100).toLocaleString('en-US')}.${String(cents % 100).padStart(2, '0')}`;
const SERVICES = ['Office visit 99213', 'Blood test 80053', 'MRI of the spine 72148', 'X-ray of the chest 71046', 'Therapy 97110', 'Surgery of the knee 29882'];

function paper(rows: readonly Record<Column, number>[], { columns }: Plan) {
  const sum = (name: Column) => rows.reduce((all, row) => all + row[name], 0);
  return docOf([
    { kind: 'heading', lines: ['Explanation of Benefits'] }, 'This is not a bill.',
    table(['Service', ...columns.map((name) => NAMES[name]), 'Remarks'].join('\t'), ...rows.map((row, i) => [SERVICES[i]!, ...columns.map((name) => dollars(row[name])), row.notCovered > 0 ? 'Z9' : ''].join('\t')), ['Total', ...columns.map((name) => dollars(sum(name))), ''].join('\t')),
  ]);
}

function wrongOf(doc: Doc): WrongLine[] {
  const view = viewOf(doc);
  return readSums(view, readLines(view, readCodes(view)));
}

const services = fc.array(service, { minLength: 1, maxLength: SERVICES.length });

describe('the sums of a paper', () => {
  it('accuse no correct paper, whatever columns its plan prints and wherever it counts what is not covered', () => {
    fc.assert(
      fc.property(services, plan, (all, how) => {
        expect(wrongOf(paper(all.map((each) => amounts(each, how)), how))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('name the line and the amount where one number of a full paper is off, and no other line', () => {
    const full: Plan = { columns: ALL, refusedBy: 'member', inAllowed: false };
    fc.assert(
      fc.property(fc.array(service, { minLength: 2, maxLength: SERVICES.length }), fc.nat(), fc.constantFrom<Column>('billed', 'allowed', 'paid', 'owes', 'copay'), fc.double({ min: 0.1, max: 2, noNaN: true }), (all, which, name, share) => {
        const rows = all.map((each) => amounts({ ...each, refused: 0 }, full));
        const at = which % rows.length;
        // Well off what Medicare keeps back of its payments.
        const off = 50 + Math.round(rows[at]!.allowed * share);
        const wrong = wrongOf(paper(rows.map((row, i) => (i === at ? { ...row, [name]: row[name] + off } : row)), full));
        expect(wrong.some(({ total, quote }) => !total && quote.startsWith(SERVICES[at]!))).toBe(true);
        expect(wrong.filter(({ total, quote }) => !total && !quote.startsWith(SERVICES[at]!))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('quote what they are about: each amount stands at its place in the paper', () => {
    fc.assert(
      fc.property(services, plan, fc.array(fc.nat(50_000), { minLength: 6, maxLength: 6 }), (all, how, noise) => {
        const doc = paper(all.map((each, i) => ({ ...amounts(each, how), owes: noise[i]! })), how);
        for (const { quote, at, whole, parts } of wrongOf(doc)) {
          for (const part of [...whole, ...parts]) {
            expect(doc.text.slice(part.at.start, part.at.end)).toBe(part.quote);
            expect(Number(part.quote.replace(/[$,]/g, ''))).toBe(part.value);
          }
          expect(doc.text.slice(at.start, at.end).replace(/\s+/g, ' ').trim()).toBe(quote);
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
