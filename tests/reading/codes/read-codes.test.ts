import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNpi } from '../../../lib/reading/codes/clinical';
import { readCodes } from '../../../lib/reading/codes/read-codes';
import { viewOf } from '../../../lib/reading/view';
import type { BlockInput } from '../doc-builder';
import { block, docOf, table } from '../doc-builder';

const read = (...inputs: (BlockInput | string)[]) => readCodes(viewOf(docOf(inputs)));
const codes = (...inputs: (BlockInput | string)[]) => read(...inputs).map((code) => `${code.system} ${code.value}`).sort();

describe('procedure codes', () => {
  it.each([
    ['An MRI (procedure code 72148, diagnosis M54.50) was denied.', ['CPT 72148', 'ICD-10-CM M54.50']],
    ['Heart stress imaging CPT® 78452', ['CPT 78452']],
    ['Tysabri infusion (J2323, 96365) for relapsing multiple sclerosis (G35).', ['CPT 96365', 'HCPCS J2323', 'ICD-10-CM G35']],
    ['We denied one charge: Office visit, 99213-25. The other charge, 11102, was paid.', ['CPT 11102', 'CPT 99213', 'MOD 25']],
    ['Codes 0912 / H0035', ['HCPCS H0035', 'REV 0912']],
    ['Anesthesia, 74 minutes (00840 QZ P2)', ['CPT 00840', 'MOD P2', 'MOD QZ']],
    ['Wheelchair (K0856-NU, E1002-NU)', ['HCPCS E1002', 'HCPCS K0856', 'MOD NU']],
    ['06/11/2026  90834 Psychotherapy, 45 minutes', ['CPT 90834']],
    ['29881-RT (rev 0360), C1713 (rev 0278), diagnosis S83.231A, adjustment CO-197', ['CARC CO-197', 'CPT 29881', 'HCPCS C1713', 'ICD-10-CM S83.231A', 'MOD RT', 'REV 0278', 'REV 0360']],
    ['Código: 92507 GN. Diagnóstico: F80.1', ['CPT 92507', 'ICD-10-CM F80.1', 'MOD GN']],
    ['Eliquis 5 mg  00003-3764-11  qty 60', ['NDC 00003-3764-11']],
    ['Inpatient stay, DRG 313, Rev 0110, Dx R07.9, POS: 21', ['ICD-10-CM R07.9', 'MS-DRG 313', 'POS 21', 'REV 0110']],
    ['Dana Whitlock, MD NPI 1998260180', ['NPI 1998260180']],
  ])('reads %j', (text, expected) => expect(codes(text)).toEqual(expected));

  it('reads a column of codes, a description with a code, and revenue codes beside words', () => {
    expect(codes(table('Date\tRev\tProc\tCharge', '07/02/26\t0320\t73030\t310.00'))).toEqual(['CPT 73030', 'REV 0320']);
    expect(codes(table('Date\tService\tCharge\tPaid', '04/30/26\t99396 Routine adult checkup\t275.00\t0.00'))).toEqual(['CPT 99396']);
    expect(codes(table('Service\tCharge\tPaid', 'Speech therapy 92507 GN\t215.00\t0.00'))).toEqual(['CPT 92507', 'MOD GN']);
    expect(codes(table('Procedure\tTooth\tFee', 'D2740\t30\t1,290.00'))).toEqual(['CDT D2740']);
  });

  it('reads a code that stands alone on a card, under its name and over its amounts', () => {
    expect(codes({ kind: 'heading', lines: ['Skin lesion removal'] }, '11402', block('Billed\t$420.00', 'Plan paid\t$0.00'))).toEqual(['CPT 11402']);
  });
});

describe('codes as others lay them out', () => {
  const bare = (...lines: string[]): BlockInput => ({ kind: 'table', lines });
  it.each([
    ['a bill without headings', [bare('Account: 7704418\tPatient: Ana Ruiz', '07/30/2026\t00840\tAnesthesia, lower abdomen\t$1,310.00')], ['CPT 00840']],
    ['a code after the date of care', ['We cannot pay for your visit of August 8, 2026 (99283, $1,412.00).'], ['CPT 99283']],
    ['a blood sample', ['Collection of blood sample (36415)'], ['CPT 36415']],
    ['a revenue code in words', [block('Level requested\tResidential treatment, revenue code 1002')], ['REV 1002']],
    ['a remark under headings that a page break cut off', [bare('09/22/26\tL3000 Custom foot insert\t450.00\t0.00\t450.00\tR21', '10/02/26\t99396 Visit\t388.00\t0.00\t388.00'), 'Notes to the table', 'R21 Custom foot inserts are payable once every 36 months.'], ['CPT 99396', 'HCPCS L3000', 'REMARK R21']],
    ['two codes and their units', [block('HCPCS / Units\tJ2350 / 600')], ['HCPCS J2350']],
  ] as const)('%s', (_what, inputs, expected) => expect(codes(...inputs)).toEqual(expected));

  it.each([
    ['a customer service code', ['Your customer service code is 40199.']],
    ['a security code', ['Security code: 55210']],
    ['a check on a bill', [bare('Account: 77\tPatient: Ana Ruiz', '07/30/2026\t40199\tCheck issued\t$1,310.00')]],
    ['a payment on a bill', [bare('Account: 77\tPatient: Ana Ruiz', '07/30/2026\t55210\tPayment received\t$10.00')]],
    ['a mark that no legend explains', [bare('09/22/26\tCustom foot insert\t450.00\t0.00\t450.00\tR21')]],
    ['a phone with a gap', ['Rule 401-99 and suite 40199, call 402-555-0171']],
  ] as const)('takes %s for no code', (_what, inputs) => expect(codes(...inputs)).toEqual([]));
});

describe('look-alikes', () => {
  it.each([
    'Member Appeals, P.O. Box 72148, Salem, OR 97110',
    '99213 Cottonwood Loop\nVernal, UT 84078',
    'Form CLM-99213 Rev. 01/26. The form number is not a billing code.',
    'Group 97110, Member ID W1988 40217, Claim FX 2026 0311 88204',
    'Suite 95910, Beaufort, SC 29902',
    'Medical Coverage Guideline 04-77260-20',
    'Plan: Humana Gold Plus H5216-042 (HMO)',
    'Vitamin B12 and A1C are covered.',
    'On the statement you might see a code such as CO-50, and a procedure code would be 72148.',
    'Colorado CO 80217 and Puerto Rico PR 00901',
    'Bill type 0111. Payer ID 39190. OMB Control Number 1210-0144.',
    'REJECTED 608',
    'NPI 1234567890',
    'Call 1-800-555-0101 within 45 days. Total $99,213.00',
  ])('finds no code in %j', (text) => expect(codes(text)).toEqual([]));

  it('never takes a number of an address, a form, a phone or an amount for a code', () => {
    const five = fc.integer({ min: 10000, max: 99999 }).map(String);
    const frames = fc.constantFrom((n: string) => `PO Box ${n}`, (n: string) => `Troy, NY ${n}`, (n: string) => `Suite ${n}`, (n: string) => `$${n}.00`, (n: string) => `Form XK-${n}`, (n: string) => `Claim number: ${n}`, (n: string) => `${n} Elm Street`);
    fc.assert(fc.property(frames, five, (frame, number) => {
      expect(codes(`For questions see the notice.`, frame(number))).toEqual([]);
    }));
  });
});

describe('adjustment and remark codes', () => {
  it.each([
    ['CO-50 / N130', ['CARC CO-50', 'RARC N130']],
    ['PR-204 N130: not covered', ['CARC PR-204', 'RARC N130']],
    ['OA-22 MA04: Medicare should be billed first.', ['CARC OA-22', 'RARC MA04']],
    ['The claim is denied. (Adjustment 252; remark N706.)', ['CARC 252', 'RARC N706']],
    ['Another plan should pay first. (Reason 22.)', ['CARC 22']],
    ['Adjustment code PR-40.', ['CARC PR-40']],
    ['Denial Codes: 0Q', ['REMARK 0Q']],
  ])('reads %j', (text, expected) => expect(codes(text)).toEqual(expected));

  it('takes a bare number for a CARC only where a heading speaks of reasons and the words agree', () => {
    const rows = (heading: string, legend: string) => codes(table(`Service\tCharge\t${heading}`, 'Strep test\t100.00\t18'), { lines: [legend, '18 Exact duplicate claim or service.'] });
    expect(rows('Reason', 'Claim adjustment reasons:')).toEqual(['CARC 18']);
    expect(rows('Policy code', 'Processing policies')).toEqual(['REMARK 18']);
  });

  it("reads the plan's own remarks that a legend explains", () => {
    expect(codes(table('Service\tCharge\tSee remarks', 'Ultrasound\t165.00\tD07 5X'), { lines: ['D07 – Part of another procedure.', '5X – The provider may not bill you.'] })).toEqual(['REMARK 5X', 'REMARK D07']);
  });

  it('takes marks that only point to a footnote, and note letters of a Medicare notice, for no codes', () => {
    expect(codes(table('Service\tAmount\tSee remarks', 'Nerve test\t$745.00\t2'), { lines: ['2 - PR-197 There is no authorization on file.'] })).toEqual(['CARC PR-197']);
    expect(codes('Medicare Summary Notice', table('Service\tCharged\tNotes', 'Blood test (G0103)\t$64.00\tAB'), { lines: ['AB Medicare pays for this once a year.'] })).toEqual(['HCPCS G0103']);
  });
});

describe('proof', () => {
  it('quotes the label with the code where they are neighbours', () => {
    const [code] = read('Reviewed: procedure code 72148, diagnosis M54.50');
    expect(code).toMatchObject({ system: 'CPT', quote: 'procedure code 72148' });
  });

  it('gives every code once, with a quote of the document that holds it', () => {
    const doc = docOf(['CPT 72148 and again CPT 72148 (diagnosis M54.16). CO-50, N115', 'Codes: E2103, A4239']);
    const found = readCodes(viewOf(doc));
    expect(new Set(found.map((c) => `${c.system} ${c.value}`)).size).toBe(found.length);
    for (const code of found) {
      expect(code.quote).toBe(doc.text.slice(code.at.start, code.at.end).replace(/\s+/g, ' '));
      expect(code.quote).toContain(code.value.replace(/^CO-/, ''));
    }
  });

  it('checks the digits of a provider number', () => {
    expect(isNpi('1234567893')).toBe(true);
    expect(isNpi('1234567890')).toBe(false);
  });
});
