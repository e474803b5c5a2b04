/** A card's state behind its name, before it, in brackets, or under a label at the card's end. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../lib/reading/read';
import type { BlockInput } from '../doc-builder';
import { docOf } from '../doc-builder';

const heading = (words: string): BlockInput => ({ kind: 'heading', lines: [words] });
const told = (blocks: readonly (BlockInput | string)[]) => read(docOf(blocks)).lines.map(({ description, billed, denied }) => [description, billed, denied]);
const CLAIMS = [['Alder Clinic', 180, false], ['Birch Lab', 80, true], ['Cedar Imaging', 480, false]];
const cards = (...heads: string[]) => [heading('My claims'), ...heads.flatMap((head, i) => [heading(head), ['Billed\t$180.00\nPlan paid\t$160.00\nYou owe\t$20.00', 'Billed\t$80.00\nPlan paid\t$0.00\nYou owe\t$80.00', 'Billed\t$480.00\nPlan paid\t—\nYou owe\t—'][i]!])];

describe('the state in the heading of a card', () => {
  it.each([
    ['behind the name', 'Alder Clinic Paid', 'Birch Lab Denied', 'Cedar Imaging In process'],
    ['after a dash', 'Alder Clinic — Paid', 'Birch Lab — Not covered', 'Cedar Imaging — Pending'],
    ['in brackets', 'Alder Clinic (Paid)', 'Birch Lab (Denied)', 'Cedar Imaging (In process)'],
    ['before the name', 'Paid: Alder Clinic', 'Denied: Birch Lab', 'In review: Cedar Imaging'],
  ])('%s', (_where, ...heads) => {
    expect(told(cards(...heads))).toEqual(CLAIMS);
    expect(read(docOf(cards(...heads))).document).toBe('claims-list');
  });
  it.each(['Amount Paid', 'Deductible Paid', 'What you paid', 'How claims are Processed'])('%s is no name with a state', (words) =>
    expect(told([heading(words), 'Billed\t$180.00\nPlan paid\t$160.00\nYou owe\t$20.00']).every(([name]) => name !== words.replace(/ \w+$/, ''))).toBe(true));
});

describe('the state under a label', () => {
  it('ends the card that it belongs to', () =>
    expect(told(['Claim details', 'Claim number: 26-118834\nMember ID: MR2277193', 'Line 1: Chest x-ray (71046)\nCharge: $112.00\nPlan paid: $0.00\nYour share: $112.00\nResult: Not covered', 'Line 2: Office visit (99213)\nCharge: $150.00\nPlan paid: $70.00\nYour share: $20.00\nResult: Paid']).map(([, , denied]) => denied)).toEqual([true, false]));
  it('tells why behind it', () => {
    const reading = read(docOf(['Claim 3390-K-71182', 'Service\tOutpatient knee injection (20610) on 03/27/2026', 'Charge $612.00 · Covered $0.00 · Paid $0.00 · You may be billed $612.00', 'Result\tNOT PAYABLE. Our files show that your coverage stopped on February 28, 2026, so you were not a member on the day of this service.']));
    expect(reading.categories.map(({ id }) => id)).toEqual(['eligibility']);
    expect(reading.fields.reasonText?.value).toContain('Our files show that your coverage stopped');
  });
});
