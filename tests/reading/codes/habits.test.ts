import { describe, expect, it } from 'vitest';
import { readCodes } from '../../../lib/reading/codes/read-codes';
import { viewOf } from '../../../lib/reading/view';
import type { BlockInput } from '../doc-builder';
import { block, docOf, table } from '../doc-builder';

const codesOf = (...parts: (BlockInput | string)[]): string[] => readCodes(viewOf(docOf(parts))).map(({ system, value }) => `${system} ${value}`);

describe('codes that stand without a label', () => {
  it.each([
    ['Your private duty nursing (T1000, 15-minute units) will be reduced.', ['HCPCS T1000']],
    ['We approved speech therapy (92507, up to 12 visits).', ['CPT 92507']],
    ['It includes D8080 one time and D8670 for up to 24 monthly visits.', ['CDT D8080', 'CDT D8670']],
    ['Oxygen is covered as E0431 once a month.', ['HCPCS E0431']],
    ['Fusion of an additional level, L5-S1 (22614)', ['CPT 22614']],
    ['Procedure: 29881 – Knee arthroscopy, left (LT)', ['CPT 29881', 'MOD LT']],
    ['Place: St. Odile Hospital, outpatient department (22)', ['POS 22']],
    ['Setting: physician office (11)', ['POS 11']],
  ])('%s', (words, codes) => expect(codesOf(words)).toEqual(codes));

  it.each([
    'LH-UM-DEN-PL rev. 0226', 'LMK 4407 21895-02', 'Form EOB-11 (Rev. 0125)', 'Agent 47562-LA', 'We are open at our office (12) on most days', 'Suite 22614', 'She called the clinic (555) twice', 'We wrote on May 4 (90210)', 'Note 24 hours before you come', 'Seats in the outpatient wing (44)',
  ])('none in "%s"', (words) => expect(codesOf(words)).toEqual([]));

  it('stand over their words on a card, head it, or stand over the row of their date', () => {
    expect(codesOf({ kind: 'heading', lines: ['What’s included'] }, { kind: 'paragraph', lines: ['G0299', 'Direct skilled nursing services of a registered nurse'] })).toEqual(['HCPCS G0299']);
    expect(codesOf({ kind: 'heading', lines: ['Approved services'] }, { kind: 'paragraph', lines: ['97110', 'Therapeutic exercise, each visit'] })).toEqual(['CPT 97110']);
    expect(codesOf({ kind: 'heading', lines: ['Mail to'] }, { kind: 'paragraph', lines: ['97110', 'Therapeutic Exercise Center'] })).toEqual([]);
    expect(codesOf({ kind: 'heading', lines: ['92014 Eye exam'] }, block('Submitted charge\t$145.00', 'Plan benefit\t$78.00'))).toEqual(['CPT 92014']);
    expect(codesOf('90837', { kind: 'table', lines: ['03/05/2026 Psychotherapy\t$190.00\t$128.00'] })).toEqual(['CPT 90837']);
  });

  it.each([
    ['74176 CT scan, abdomen and pelvis', ['CPT 74176']],
    ['96374 IV push injection', ['CPT 96374']],
    ['97110 GP Therapeutic exercise', ['CPT 97110', 'MOD GP']],
    ['29881 RT knee arthroscopy', ['CPT 29881', 'MOD RT']],
  ])('has no modifier in the first word of its description: %s', (cell, codes) => expect(codesOf(table('Date\tService\tBilled', `10/14/2025\t${cell}\t$84.00`))).toEqual(codes));

  it('stand in a cell of a card beside their words, and a modifier beside its label', () => {
    expect(codesOf(block('J2350\tInjection, ocrelizumab, 1 mg'), '600 units', 'Approved')).toEqual(['HCPCS J2350']);
    expect(codesOf(block('96413\tInfusion, hospital outpatient'), '2 visits', 'Not approved')).toEqual(['CPT 96413']);
    expect(codesOf(block('83720\tBoise, Idaho'), 'Call us')).toEqual([]);
    expect(codesOf(block('96413\tMaple Street 12'), '2 visits')).toEqual([]);
    expect(codesOf(block('Code\t29881', 'Modifier\tRT', 'Billed\t$6,300.00'))).toEqual(['CPT 29881', 'MOD RT']);
  });

  it('stand between their words and an amount, before a dental word, and beside a longer diagnosis', () => {
    expect(codesOf('07/15/2026 Office visit, established patient 99214 billed $212.00 allowed $134.50')).toEqual(['CPT 99214']);
    expect(codesOf(table('03/03/2026\tColonoscopy with biopsy\t45380\tCharged $2,870.00\tRemark J6'))).toContain('CPT 45380');
    expect(codesOf('Your account 99214 billed $212.00')).toEqual([]);
    expect(codesOf('Benefits are based on the fee for a D2750 crown.')).toEqual(['CDT D2750']);
    expect(codesOf('See form D2750 attached.')).toEqual([]);
    expect(codesOf('They show rashes in the fold (L30.4, E65).')).toEqual(['ICD-10-CM L30.4', 'ICD-10-CM E65']);
  });

  it('are none in the number of a claim', () => {
    expect(codesOf(block('Claim 1 of 2\t26049-7731-00'))).toEqual([]);
    expect(codesOf(block('Group\tTri-County Millwork / 55120-04'))).toEqual([]);
    expect(codesOf('Group Tri-County Millwork / 55120-04')).toEqual([]);
    expect(codesOf(block('NDC\t26049-7731-00'))).toEqual(['NDC 26049-7731-00']);
  });

  it('stand in rows that compare', () => {
    expect(codesOf(table('\tAs billed\tAs validated', 'MS-DRG\t871\t872', 'Plan payment\t$14,806.33\t$9,930.17'))).toEqual(['MS-DRG 871', 'MS-DRG 872']);
  });

  it('stand after the words "four or more teeth", whose number is no tooth', () => {
    expect(codesOf(table('What was done\tADA code\tSubmitted', 'Scaling, four or more teeth\tD4341\t260.00', 'Sealant\tD1351\t60.00'))).toEqual(['CDT D4341', 'CDT D1351']);
  });
});

describe('marks of the plan itself', () => {
  const rows = (heading: string, a: string, b: string): BlockInput => table(`Date\tService\tBilled\tPaid\t${heading}`, `05/28/2026\t92014 Eye exam\t145.00\t0.00\t${a}`, `05/28/2026\tV2750 Coating\t95.00\t0.00\t${b}`);
  it.each(['Rmk', 'Msg', 'Why', 'See note', 'Remark'])('stand under "%s"', (heading) => {
    expect(codesOf(rows(heading, 'F2', 'E3'), 'F2 – An eye exam is covered once every 12 months.\nE3 – Lens coatings are excluded under your plan.')).toEqual(expect.arrayContaining(['REMARK F2', 'REMARK E3']));
  });

  it('may look like one of the public list', () => {
    expect(codesOf(rows('Msg', 'F2', 'N6'), 'F2 – An eye exam is covered once every 12 months.\nN6 – Lens coatings are left out of your plan.')).toEqual(expect.arrayContaining(['REMARK F2', 'REMARK N6']));
    expect(codesOf(rows('Remark code', 'CO-96 N130', 'CO-45'), 'N130 – Consult plan benefit documents or guidelines for information about restrictions for this service.')).toEqual(expect.arrayContaining(['CARC CO-96', 'RARC N130', 'CARC CO-45']));
  });

  it('are named by the word note alone where the paper explains them', () => {
    expect(codesOf({ kind: 'table', lines: ['02/17/2026\t88305-26 Tissue exam\tCharge $312.00\tWe paid $0.00\tNote 614'] }, '614: Your plan has no benefits for services outside the network.')).toContain('REMARK 614');
    expect(codesOf(table('Service\tCharged\tWe paid', 'Knee repair 29882 · Note PA1\t$6,840.00\t$0.00'), block('PA1\tThis surgery has to be approved by us before it takes place.'))).toEqual(expect.arrayContaining(['CPT 29882', 'REMARK PA1']));
  });
});
