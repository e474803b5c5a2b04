import { describe, expect, it } from 'vitest';
import type { BlockInput } from '../doc-builder';
import { block, docOf } from '../doc-builder';
import { read } from '../../../lib/reading/read';

const head = (title: string, group?: number): BlockInput => ({ kind: 'heading', lines: [title], ...(group ? { group } : {}) });
const pairs = (group: number, ...lines: string[]): BlockInput => ({ kind: 'pairs', lines, group });
const says = (group: number, text: string): BlockInput => ({ kind: 'paragraph', lines: [text], group });
const money = (group: number, ...[billed, allowed, paid, not, owes]: string[]): BlockInput => pairs(group, `Billed\t$${billed}`, `Member rate\t$${allowed}`, `Paid\t$${paid}`, `Not covered\t$${not}`, `Your share\t$${owes}`);
const page = (...parts: (BlockInput | string)[]) => read(docOf([head('Claim details'), block('Claim #\tFH0926-77120', 'Status\tFinished', 'Date of visit\tApr 30, 2026'), ...parts], { source: 'page' }));
const shown = ({ lines }: ReturnType<typeof page>) => lines.map(({ code, description, remarks, denied }) => [code, description, remarks.join(), denied]);

const boot = [pairs(2, 'Walking boot\tL4360'), money(2, '300.00', '180.00', '162.00', '0.00', '18.00')] as const;
const xray = [pairs(2, 'X-ray of the foot, left\t73630-LT'), money(2, '210.00', '0.00', '0.00', '210.00', '0.00')] as const;
const visit = [pairs(2, 'Visit at the office\t99213-25'), money(2, '190.00', '120.00', '108.00', '0.00', '12.00')] as const;
const LINES = [['99213', 'Visit at the office', '', false], ['73630', 'X-ray of the foot, left', 'CO-97,N19', true], ['L4360', 'Walking boot', '', false]];

describe('cards of services in one list', () => {
  it.each(['Not covered CO-97, N19', 'Denied: CO-97, N19', 'Denied, reason CO-97 N19', 'Not paid · CO-97 · N19'])('keep the state below their amounts, though the first has none: "%s"', (state) => {
    expect(shown(page(head('Services (3)', 2), ...visit, ...xray, says(2, state), ...boot))).toEqual(LINES);
  });

  it('keep a state that stands above the amounts of the first for their own', () => {
    const read = page(head('Services', 2), says(2, 'Paid'), ...visit, says(2, 'Denied'), ...xray, says(2, 'Paid'), ...boot);
    expect(read.lines.map(({ denied }) => denied)).toEqual([false, true, false]);
  });

  it('take their words from the row of the code, not from the title of the list', () => {
    expect(page(head('Your visit', 2), ...visit, ...xray, ...boot).lines.map(({ description }) => description)).toEqual(['Visit at the office', 'X-ray of the foot, left', 'Walking boot']);
  });

  it.each(['Money', 'What it came to', 'The numbers'])('are no lines where they are the sum of the others: "%s"', (title) => {
    const sum = [head(title, 1), money(1, '700.00', '300.00', '270.00', '210.00', '30.00')];
    const { lines, fields } = page(...sum, head('Services (3)', 2), ...visit, ...xray, says(2, 'Not covered CO-97, N19'), ...boot);
    expect(lines.map(({ billed }) => billed)).toEqual([190, 210, 300]);
    expect([fields.billed?.value, fields.allowed?.value, fields.planPaid?.value, fields.notCovered?.value, fields.memberOwes?.value]).toEqual([700, 300, 270, 210, 30]);
  });

  it('are lines where they are the sum of the others in one amount only', () => {
    const other = [head('Night in the ward', 1), money(1, '700.00', '0.00', '0.00', '700.00', '700.00')];
    expect(page(...other, head('Services', 2), ...visit, ...xray, ...boot).lines.map(({ billed }) => billed)).toContain(700);
  });
});
