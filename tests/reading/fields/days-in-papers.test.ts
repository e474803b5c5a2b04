/** The day of the notice and the last day to appeal, at the places and in the words of other papers. */
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../lib/intake/text/read-plain-text';
import { read } from '../../../lib/reading/read';
import type { FieldName } from '../../../lib/reading/reading';

const valueIn = (field: FieldName, text: string): string | undefined => {
  const value = read(readPlainText(text)).fields[field]?.value;
  return typeof value === 'object' ? JSON.stringify(value) : value?.toString();
};

describe('noticeDate', () => {
  it.each([
    ['Case 9 Decision date 02/18/2026 Why', '2026-02-18'],
    ['06/11/2026 | Simone Achterberg | Member W7720 4419', '2026-06-11'],
    ['Re: APL-55102-26                                                   September 8, 2026\n\nDear X,', '2026-09-08'],
    ['April 9, 2026\n\nQuartz Health has finished its review of the request for a breast MRI\nsent to us on March 31, 2026 by Ingrid.', '2026-04-09'],
    ['Sept. 1, 2026 — Blue Ridge Community Care, a plan\n\nMember: X', '2026-09-01'],
    ['Letter of 08/15/2025', '2025-08-15'],
    ['Confirmed on 01/22/2026', '2026-01-22'],
    ['You have 45 days from the date of this letter, June 10, 2026, to see', '2026-06-10'],
    ['This notice was sent on September 18, 2025.', '2025-09-18'],
    ['Claim B (X-ray, January 14, 2026, $132.00)\nResult: DENIED 02/12/2026\n\nThis is a duplicate of claim C, which we processed on January 29, 2026.', '2026-02-12'],
    ['Request 2025-LAB        Decision sent 10/22/2025', '2025-10-22'],
    ['Date of injury: 03/11/2025                  Determination: 07/25/2025', '2025-07-25'],
    ['Tracking: QHJT2266.  Member: 4400192-01.  Dated 5/29/26.', '2026-05-29'],
    ['Received ........ February 2, 2026\nWritten ......... February 5, 2026', '2026-02-05'],
    ['Policyholder: C T. Policy: 00771. Claim no. MS-26-0091834. 03/30/2026.\n\nMrs. T', '2026-03-30'],
    ['EmpiRx Notice of Decision Date of decision: 05/12/2026 Cardholder: B', '2026-05-12'],
    ['Notice: 3/20/2026', '2026-03-20'],
    ['Requested by Q, PA-C · Request 60-448-771 · Answered 7/7/2025', '2025-07-07'],
    ['Fecha del informe: 05/20/2026', '2026-05-20'],
    ['Printed 08/06/2025', '2025-08-06'],
    ['Denied 08/06/2025 – Reason: none', '2025-08-06'],
  ] as const)('%j', (text, value) => expect(valueIn('noticeDate', text)).toBe(value));
  it.each([
    'Visit sent to us on March 31, 2026 by Ingrid.',
    'Your visit on 03/02/2026 was denied.',
    'Date of birth: 03/02/1990',
  ])('%j has none', (text) => expect(valueIn('noticeDate', text)).toBeUndefined());
});

describe('appealBy', () => {
  it.each([
    ['your appeal must be at P.O. Box 77, Nashua, NH 03061 by close of business on May 18, 2026.', '2026-05-18'],
    ['Appeal by close of business on December 12, 2025, which is 65 days from this decision.', '2025-12-12'],
    ['A member may ask the Sharing Appeals Panel to look again: write to us before October 14, 2025.', '2025-10-14'],
    ['You have until April 13, 2026 to return the form or to appeal (180 days).', '2026-04-13'],
    ['You may appeal until September 26, 2026.', '2026-09-26'],
    ['Your appeal must reach us no later than the close of business on June 1, 2026.', '2026-06-01'],
    ['The last day to appeal is May 3, 2026.', '2026-05-03'],
    ['Appeal deadline: May 3, 2026', '2026-05-03'],
    ['Please file by May 3, 2026 if you want to appeal.', '2026-05-03'],
    ['You can dispute this decision through May 3, 2026.', '2026-05-03'],
    ['Request a review by 05/03/2026.', '2026-05-03'],
    ['Tiene hasta el 3 de mayo de 2026 para apelar.', '2026-05-03'],
  ] as const)('%j', (text, value) => expect(valueIn('appealBy', text)).toBe(value));
  it.each([
    'If you appeal, we will answer by March 3, 2026.',
    'We will mail you our answer to your appeal by March 4, 2026. You may add records until then.',
    'To keep the 25 hours during the appeal, ask before September 15, 2026.',
    'Your appeal was received before May 3, 2026.',
    'Your doctor may call for a peer discussion through 02/25/2026.',
    'You appealed this by letter before March 2, 2026.',
    'This approval is valid until May 3, 2026. You may appeal the rest.',
  ])('%j has none', (text) => expect(valueIn('appealBy', text)).toBeUndefined());
});
