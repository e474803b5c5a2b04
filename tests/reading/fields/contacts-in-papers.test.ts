/** Where an appeal goes: a channel named behind its number, paths and mail that name the appeal, and offices of later steps. */
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../lib/intake/text/read-plain-text';
import { read } from '../../../lib/reading/read';
import type { FieldName } from '../../../lib/reading/reading';

const valueIn = (field: FieldName, text: string): string | undefined => {
  const value = read(readPlainText(text)).fields[field]?.value;
  return typeof value === 'object' ? JSON.stringify(value) : value?.toString();
};

describe('appealFax', () => {
  it.each([
    ['Your request for an MRI was denied as not medically necessary.\n\nAppeals go to Geisinger Gold, Appeal Department, 100 North Academy Avenue, Danville, PA 17822, or 570-555-0162 by fax, within 65 days.', '570-555-0162'],
    ['Your request for an MRI was denied as not medically necessary.\n\nYou may appeal. Send your appeal to 570-555-0162 via fax.', '570-555-0162'],
    ['Your request for an MRI was denied as not medically necessary.\n\nYou may appeal this decision by 65 days. Appeals Coordinator, 2636 South Loop West, Suite 125, Houston, TX 77054; 713-555-0150; fax 713-555-0151.', '713-555-0151'],
  ] as const)('%j', (text, value) => expect(valueIn('appealFax', text)).toBe(value));
});

describe('appealPhone', () => {
  it.each([
    ['Your request for an MRI was denied as not medically necessary.\n\nYou may appeal this decision by 65 days. Appeals Coordinator, 2636 South Loop West, Suite 125, Houston, TX 77054; 713-555-0150; fax 713-555-0151.', '713-555-0150'],
  ] as const)('%j', (text, value) => expect(valueIn('appealPhone', text)).toBe(value));
  it.each([
    'Your request for an MRI was denied as not medically necessary.\n\nYou may appeal within 180 days. Providers: call 207-555-0102 for precertification.',
    'Your request for an MRI was denied as not medically necessary.\n\nYou may appeal within 180 days in writing. Prayer line: 864-555-0120.',
  ])('%j has none', (text) => expect(valueIn('appealPhone', text)).toBeUndefined());
});

describe('appealOnline', () => {
  it.each([
    ['Your request for an MRI was denied as not medically necessary.\n\nYou must ask for a redetermination within 65 days. Fax 1-833-555-0129. Web: cloverpartd.example/redetermination', 'cloverpartd.example/redetermination'],
    ['Your request for an MRI was denied as not medically necessary.\n\nYou may appeal within 180 days. Write to appeals@covenantneighbors.example.', 'appeals@covenantneighbors.example'],
  ] as const)('%j', (text, value) => expect(valueIn('appealOnline', text)).toBe(value));
  it.each([
    'Your request for an MRI was denied as not medically necessary.\n\nYou may appeal within 180 days. Write to info@covenantneighbors.example with questions.',
    'Your request for an MRI was denied as not medically necessary.\n\nYou may appeal within 180 days. Read reviews of doctors at plan.example/doctors.',
  ])('%j has none', (text) => expect(valueIn('appealOnline', text)).toBeUndefined());
});

describe('appealAddress', () => {
  it.each([
    ['Your request for an MRI was denied as not medically necessary.\n\nSi no está de acuerdo, puede pedir una apelación.\nEnvíela a DentaQuest, Apelaciones, PO Box 2906, Milwaukee, WI 53201, o por fax al 262-555-0144.', 'DentaQuest, Apelaciones, PO Box 2906, Milwaukee, WI 53201'],
    ['Your request for an MRI was denied as not medically necessary.\n\nStep 1. Ask us in writing to reconsider within six months, to GEHA, P.O. Box 21542, Eagan, MN 55121.\nStep 4. If you do not agree with our answer, OPM, 1900 E Street NW, Washington, DC 20415, reviews the dispute.', 'GEHA, P.O. Box 21542, Eagan, MN 55121'],
  ] as const)('%j', (text, value) => expect(valueIn('appealAddress', text)).toBe(value));
});
