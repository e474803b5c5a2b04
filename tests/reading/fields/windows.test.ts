/** The window of the member's next step among other lengths of time, and the numbers and dates that stand beside it. */
import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../../lib/reading/reading';
import { read } from '../../../lib/reading/read';
import { docOf, table } from '../doc-builder';

const valueOf = (field: FieldName, ...blocks: Parameters<typeof docOf>[0]) => read(docOf(blocks)).fields[field]?.value;

describe('the window of an appeal', () => {
  it.each([
    ['You can appeal the visits we did not approve within 180 days of Feb 6, 2026.', 180],
    ['To appeal the days that were cut, write within 60 days of this letter.', 60],
    ['Write within 180 days of the day you get this Explanation of Benefits to ask for a review. You will have a written answer within 30 days. If you disagree, a second review may be asked for within 60 days of that answer.', 180],
  ])('%s', (words, days) => expect(valueOf('appealDays', 'We denied your request.', words)).toBe(days));

  it('is that of the hearing where a State program decides by itself and offers nothing else', () => {
    const notice = ['We denied the request for a hearing aid.', { kind: 'heading' as const, lines: ['Your right to a fair hearing'] }, 'If you do not agree, you can ask for a fair hearing. We must have your request within 28 days from the mailing date of this notice.', 'You could ask within 10 days that your services go on until the hearing is decided.'];
    expect(valueOf('appealDays', ...notice)).toBe(28);
    expect(valueOf('appealDays', ...notice, 'First appeal to the plan: you have 60 days to ask for an appeal.')).toBe(60);
  });
});

describe('what stands beside it', () => {
  it('the number after a second word for it', () => expect(valueOf('memberId', 'Member: Odalys Prentiss ID CLH55180934')).toBe('CLH55180934'));
  it('the day of the decision in a wide table, and no day of care', () => {
    const dated = (heading: string) => valueOf('noticeDate', 'Explanation of Benefits', table(`Received\t${heading}\tDiagnosis\tCheck`, '05/19/2026\t06/02/2026\tM17.11\t0081175'));
    expect(dated('Processed')).toBe('2026-06-02');
    expect(dated('Decided')).toBe('2026-06-02');
    expect(dated('Visit')).toBeUndefined();
  });
});
