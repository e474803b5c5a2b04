import { describe, expect, it } from 'vitest';
import { read } from '../../../lib/reading/read';
import type { BlockInput } from '../doc-builder';
import { block, docOf, table } from '../doc-builder';

const COLUMNS = 'Date\tService\tProvider charged\tPlan rate\tNot payable\tWe paid\tYour part\tNote';
const ambulance = (refused = '640.00', total = refused): BlockInput => table(COLUMNS, `04/11/2026\tAmbulance (A0428)\t640.00\t0.00\t${refused}\t0.00\t640.00\tK27`, `Claim total\t\t640.00\t0.00\t${total}\t0.00\t640.00\t`);
const ward = (refused: string): BlockInput => table(COLUMNS, `04/11/2026\tEmergency visit (99284)\t500.00\t300.00\t${refused}\t260.00\t40.00\t`, `Claim total\t\t500.00\t300.00\t${refused}\t260.00\t40.00\t`);
const fieldsOf = (...parts: BlockInput[]) => read(docOf([{ kind: 'heading', lines: ['Explanation of Benefits'] }, 'This is not a bill.', ...parts, block('K27\tTransport that is not for an emergency is not covered under your plan.')])).fields;
const bottom = (paid: string, owe = '$680.00', save = '−$200.00'): BlockInput => ({ kind: 'pairs', lines: ['Your providers charged\t$1,140.00', `You saved by using our network\t${save}`, `We paid\t${paid}`, `You may owe\t${owe}`] });

describe('a list that takes away from the charge', () => {
  it.each(['−$260.00', '-$260.00', '–$260.00', '($260.00)', '$260.00'])('gives what the plan paid without its minus: %s', (paid) => {
    expect(fieldsOf(bottom(paid), ambulance(), ward('0.00')).planPaid?.value).toBe(260);
  });

  it('keeps the minus of a payment that was taken back', () => {
    expect(fieldsOf(bottom('-$260.00', '$900.00', '$0.00'), ambulance(), ward('0.00')).planPaid?.value).not.toBe(260);
  });
});

describe('what is not covered on a paper of several claims', () => {
  it('is the sum of the one claim that has any', () => {
    expect(fieldsOf(bottom('−$260.00'), ambulance(), ward('0.00')).notCovered?.value).toBe(640);
  });

  it('is none of two sums, nor one that its lines do not come to', () => {
    expect(fieldsOf(bottom('−$260.00'), ambulance(), ward('50.00')).notCovered).toBeUndefined();
    expect(fieldsOf(bottom('−$260.00'), ambulance('640.00', '600.00'), ward('0.00')).notCovered).toBeUndefined();
  });
});
