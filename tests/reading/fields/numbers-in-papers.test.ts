/** Numbers of members, claims and requests under the many words that plans have for them, and what is none. */
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../lib/intake/text/read-plain-text';
import { read } from '../../../lib/reading/read';
import type { FieldName } from '../../../lib/reading/reading';

const valueIn = (field: FieldName, text: string): string | undefined => {
  const value = read(readPlainText(text)).fields[field]?.value;
  return typeof value === 'object' ? JSON.stringify(value) : value?.toString();
};

describe('memberId', () => {
  it.each([
    ['Plan ID no. QD-4471-0093-2\nDenied', 'QD-4471-0093-2'],
    ['Empire Plan ID .. 890227715\nDenied', '890227715'],
    ['Contrato: ZCT 0884 219 07\nDenegado', 'ZCT 0884 219 07'],
    ['Tarjeta de miembro FP-770-3318-A', 'FP-770-3318-A'],
    ['Claim result for Ingrid Tvedt, participant 33-0918-4', '33-0918-4'],
    ['Identificación de la afiliada: 9440172288.', '9440172288'],
    ['N.º de afiliado: 9440172288.', '9440172288'],
    ['Member household 20883 — Theodora Vandermolen', '20883'],
    ['Bartholomew Quill                       TWR0098172\n01/19/2026\n\nDear Mr. Quill', 'TWR0098172'],
  ] as const)('%j', (text, value) => expect(valueIn('memberId', text)).toBe(value));
  it.each([
    'Plan ID: H1234-005\nDenied',
  ])('%j has none', (text) => expect(valueIn('memberId', text)).toBeUndefined());
});

describe('referenceNumber', () => {
  it.each([
    ['Tracking: QHJT2266.  Member: 4400192-01.', 'QHJT2266'],
    ['Tracking number QHJT2266', 'QHJT2266'],
    ['File: 25CSM0711803              Mailed April 3, 2026', '25CSM0711803'],
    ['File no. 25CSM0711803', '25CSM0711803'],
    ['Need N-26-0455', 'N-26-0455'],
    ['Need #N-2025-66190, opened 07/02/2025', 'N-2025-66190'],
    ['Exception no. TE-330-6618. It runs on.', 'TE-330-6618'],
    ['Predetermination PD-771034                         Jan 22, 2026', 'PD-771034'],
    ['Episode of care: 2026-0447-19932', '2026-0447-19932'],
    ['Application 202510-154477', '202510-154477'],
    ['Letter No. PRC-26-0418          January 28, 2026', 'PRC-26-0418'],
    ['MNR Form no. 6610772                        Date of response: 6/24/2025', '6610772'],
    ['Pre-service review S2640-9981                                      Sept. 23, 2026', 'S2640-9981'],
    ['UR number: 8810442', '8810442'],
    ['N.º de acción: ACC-26-30977', 'ACC-26-30977'],
    ['Número de trámite: 26-30977-1', '26-30977-1'],
    ['Re: APL-55102-26                                                   September 8, 2026', 'APL-55102-26'],
    ['Decision on SHIP-26-7719\nFrom: X', 'SHIP-26-7719'],
    ['Home › Authorizations › 26-88120-4\nDenied', '26-88120-4'],
  ] as const)('%j', (text, value) => expect(valueIn('referenceNumber', text)).toBe(value));
  it.each([
    'We need 12 more visits. The review 2026 is over.',
    'Our decision 30 days later',
    'You need 1,200 dollars. You need 180 days.',
    'Notice 1557 of the law applies.',
    'Re: Denial of claim',
    'The plan needs form CMS-1696.',
    'Form no. H4490_26_DEN',
    'Questions about order 5 of the list',
    'Order for CPT 97153 and 97155',
    'decision 2026-03-04',
    'application of 42 CFR 438.210',
    'Action: G0299-GP denied',
  ])('%j has none', (text) => expect(valueIn('referenceNumber', text)).toBeUndefined());
});

describe('claimNumber', () => {
  it.each([
    ['cascadiaphp.com › My claims › CPH26-5500-1288\nDenied', 'CPH26-5500-1288'],
    ['Claims › 2026022700418', '2026022700418'],
    ['Claims / Claim 2026022700418', '2026022700418'],
    ['Claim control no. 2512208831047            Issued: 12 Dec 2025', '2512208831047'],
  ] as const)('%j', (text, value) => expect(valueIn('claimNumber', text)).toBe(value));
  it.each([
    'Claims > 2026\nMarch',
  ])('%j has none', (text) => expect(valueIn('claimNumber', text)).toBeUndefined());
});
