/** Rules that a decision cites, in brackets, behind a label or in a sentence that only names them, and what cites none. */
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../lib/intake/text/read-plain-text';
import { read } from '../../../lib/reading/read';
import type { FieldName } from '../../../lib/reading/reading';

const valueIn = (field: FieldName, text: string): string | undefined => {
  const value = read(readPlainText(text)).fields[field]?.value;
  return typeof value === 'object' ? JSON.stringify(value) : value?.toString();
};

describe('criteria', () => {
  it.each([
    ['Your request for an MRI was denied as not medically necessary.\n\nIt is not medically necessary. Reference: Meridian Oncology Imaging Guidelines, version 3.0.2026, section ONC-31.2.', 'Meridian Oncology Imaging Guidelines, version 3.0.2026, section ONC-31.2'],
    ['Your request for an MRI was denied as not medically necessary.\n\nThis one was checked against Molecular Testing of Thyroid\nNodules (LAB.00092) and was not approved.', 'Molecular Testing of Thyroid Nodules (LAB.00092)'],
    ['Your request for an MRI was denied as not medically necessary.\n\nDaily skilled care is no longer needed. (Medicare Benefit Policy Manual, Chapter 8, Section 30.)', 'Medicare Benefit Policy Manual, Chapter 8, Section 30'],
    ['Your request for an MRI was denied as not medically necessary.\n\nThe scan is denied at this location.  (Cohere Health Site of Service Policy for Advanced Imaging, CH-SOS-02.)', 'Cohere Health Site of Service Policy for Advanced Imaging, CH-SOS-02'],
    ['Your request for an MRI was denied as not medically necessary.\n\nYou will find this under "Not covered" in Section 5(f) of the 2026 brochure, RI 71-088.', 'Section 5(f) of the 2026 brochure, RI 71-088'],
    ['Your request for an MRI was denied as not medically necessary.\n\nThe Fund does not pay for that. This is Rule 9.4 of the Plan Rules.', 'Rule 9.4 of the Plan Rules'],
    ['Your request for an MRI was denied as not medically necessary.\n\nThis decision follows Navitus Prior Authorization Criteria: JAK Inhibitors, last revised 01/2025.', 'Navitus Prior Authorization Criteria: JAK Inhibitors, last revised 01/2025'],
    ['Your request for an MRI was denied as not medically necessary.\n\nThis is Guideline 7.B of the Sharing Guidelines, "Conditions before membership".', 'Guideline 7.B of the Sharing Guidelines, "Conditions before membership"'],
    ['Your request for an MRI was denied as not medically necessary.\n\nYou will find the limit on page 61 of your Summary Plan Description, under "Alternative Care".', 'page 61 of your Summary Plan Description'],
    ['Your request for an MRI was denied as not medically necessary.\n\nThe limit is set by the EmpiRx Quantity Limit Policy QL-114.', 'EmpiRx Quantity Limit Policy QL-114'],
    ['Your request for an MRI was denied as not medically necessary.\n\nReferences: CDPHP Resource Coordination Policy 1370-OR41; FDA HDE H190005.', 'CDPHP Resource Coordination Policy 1370-OR41'],
    ['Your request for an MRI was denied as not medically necessary.\n\nGuideline used: eviCore Oncology Imaging Guidelines V2.0.2025, ONC-8.5', 'eviCore Oncology Imaging Guidelines V2.0.2025, ONC-8.5'],
    ['Your request for an MRI was denied as not medically necessary.\n\nSe usó la Determinación de Cobertura Nacional 280.3 de Medicare.', 'Determinación de Cobertura Nacional 280.3 de Medicare'],
    ['Your request for an MRI was denied as not medically necessary.\n\nOur source was Nasal Surgery Policy SUR706.002.', 'Nasal Surgery Policy SUR706.002'],
    ['Your request for an MRI was denied as not medically necessary.\n\nThe exclusion is found on page 44 of the Member Handbook.', 'page 44 of the Member Handbook'],
    ['Your request for an MRI was denied as not medically necessary.\n\nThe requirement comes from Section 4.12 of your Certificate of Coverage.', 'Section 4.12 of your Certificate of Coverage'],
    ['Your request for an MRI was denied as not medically necessary.\n\nSource: Benefit Booklet, page 52', 'Benefit Booklet, page 52'],
  ] as const)('%j', (text, value) => expect(valueIn('criteria', text)).toBe(value));
  it.each([
    'Your request for an MRI was denied as not medically necessary.\n\nThis is our final decision.',
    'Your request for an MRI was denied as not medically necessary.\n\nThis is not a bill.',
    'Your request for an MRI was denied as not medically necessary.\n\nThe review is free. (TTY users call 711.)',
    'Your request for an MRI was denied as not medically necessary.\n\nYou can find forms in the Member Portal under Documents.',
    'Your request for an MRI was denied as not medically necessary.\n\nYou can read about appeals in Section 9 of your Handbook.',
    'Your request for an MRI was denied as not medically necessary.\n\nYou were denied. (Customer Service, Monday through Friday.)',
    'Your request for an MRI was denied as not medically necessary.\n\nThis is Member Services.',
    'Your request for an MRI was denied as not medically necessary.\n\nReference: 26-APL-03318',
    'Your request for an MRI was denied as not medically necessary.\n\nThe panel was Dr. Amal Nasser and Dr. Eve Holt.',
    'Your request for an MRI was denied as not medically necessary.\n\nSee your rights on page 4 of this notice.',
    'Your request for an MRI was denied as not medically necessary.\n\nFind the Appeal Form on page 6 of this letter.',
  ])('%j has none', (text) => expect(valueIn('criteria', text)).toBeUndefined());
});
