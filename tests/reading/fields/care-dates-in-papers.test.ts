/** Days of care in sentences, lists of days and periods without blanks, and dates of steps that are none. */
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../lib/intake/text/read-plain-text';
import { read } from '../../../lib/reading/read';
import type { FieldName } from '../../../lib/reading/reading';

const valueIn = (field: FieldName, text: string): string | undefined => {
  const value = read(readPlainText(text)).fields[field]?.value;
  return typeof value === 'object' ? JSON.stringify(value) : value?.toString();
};

describe('serviceDate', () => {
  it.each([
    ['Dates of service 05/01/26-05/04/26\nDenied', '{"from":"2026-05-01","to":"2026-05-04"}'],
    ['DOS: 05/01/2026-05/04/2026', '{"from":"2026-05-01","to":"2026-05-04"}'],
    ['Date of service: 5/1/26–5/4/26', '{"from":"2026-05-01","to":"2026-05-04"}'],
    ['Your acupuncture visits on August 4, 11, 18 and 25, 2025 are denied.', '{"from":"2025-08-04","to":"2025-08-25"}'],
    ['eight sessions with Sunrise Counseling between February 6 and April 3, 2025 were billed', '{"from":"2025-02-06","to":"2025-04-03"}'],
    ['Therapy visits on 3/4, 3/11 and 3/18/2026 were denied.', '{"from":"2026-03-04","to":"2026-03-18"}'],
    ['Good from             03/02/2026 through 04/01/2026', '{"from":"2026-03-02","to":"2026-04-01"}'],
    ['El número es AUT 26-05519. Sirve desde el 17 de febrero de 2026 hasta el 18 de mayo de 2026.', '{"from":"2026-02-17","to":"2026-05-18"}'],
    ['Válida del 16 de marzo de 2026 al 14 de junio de 2026', '{"from":"2026-03-16","to":"2026-06-14"}'],
    ['Skilled nursing (G0299), 9 visits\n11/17/2025 - 01/15/2026\n\nThe nurse will call you.', '{"from":"2025-11-17","to":"2026-01-15"}'],
    ['We said yes. It covers therapy\nfor August 1, 2026 to August 28, 2026. Before it runs out', '{"from":"2026-08-01","to":"2026-08-28"}'],
    ['Redfern Heart Clinic billed us for the echocardiogram (93306) you had on Feb 6, 2026 and it was denied.', '{"from":"2026-02-06"}'],
    ['We looked at the request to pay for your visit to Mesa Verde Heart Clinic (Dr. Lucinda Farrow) on December 11, 2025.', '{"from":"2025-12-11"}'],
    ['We will not pay the charge that Bayou City sent us for your visit of Saturday, August 23, 2025.', '{"from":"2025-08-23"}'],
    ['Payment for the new patient visit (99204) with the dermatologist Dr. Ottilie Grange on March 19, 2026 is denied.', '{"from":"2026-03-19"}'],
    ['Service: emergency department visit, 03/08/2026 (rev 0450, CPT 99284)', '{"from":"2026-03-08"}'],
    ['Visit: Oct 27, 2026\nReceived: Nov 3, 2026', '{"from":"2026-10-27"}'],
    ['Aerie Home Medical Supply, claim SB-260711-0451, filled 07/11/2026', '{"from":"2026-07-11"}'],
    ['Eye exam, routine ....... 06/17/2025 ....... V. Castellanos, OD', '{"from":"2025-06-17"}'],
    ['The bills for the gallbladder surgery done by Dr. Ellery Vance on May 21, 2026 are not eligible. Your membership began on January 1, 2026.', '{"from":"2026-05-21"}'],
    ['We reviewed the bills from Grand Traverse Surgical Hospital for gallbladder removal on June 20, 2025.', '{"from":"2025-06-20"}'],
    ['a tonsillectomy of 10/21/2025. It was denied.', '{"from":"2025-10-21"}'],
  ] as const)('%j', (text, value) => expect(valueIn('serviceDate', text)).toBe(value));
  it.each([
    'We denied your request for surgery on March 3, 2026.',
    'Your coverage ended on May 31, 2026.',
    'Plan year: 01/01/2026 - 12/31/2026',
    'Claims processed 01/01/2026 - 01/31/2026',
    'You called us about the scan on May 3, 2026.',
    'We got the request for the visit on May 3, 2026.',
    'Your last one was on 05/29/2026. A mask is covered once every 3 months.',
    'Surgery will be scheduled. This letter of May 3, 2026 tells why.',
    'Two bitewings have been paid since February 3, 2025.',
    'Date of birth 05/01/1990-0',
  ])('%j has none', (text) => expect(valueIn('serviceDate', text)).toBeUndefined());
});
