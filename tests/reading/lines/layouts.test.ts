import { describe, expect, it } from 'vitest';
import type { Doc } from '../../../lib/intake/doc';
import { read } from '../../../lib/reading/read';
import { block, docOf, table } from '../doc-builder';
import type { BlockInput } from '../doc-builder';

const rowsOf = (doc: Doc): unknown[] => read(doc).lines.map(({ code, description, billed, denied }) => [code ?? description, billed, denied]);
const statement = (...blocks: (BlockInput | string)[]): Doc => docOf(['Explanation of Benefits', 'Member ID: 7712 0045', ...blocks], { source: 'pdf' });
const page = (...blocks: (BlockInput | string)[]): Doc => docOf(blocks, { source: 'page' });
const rows = (...lines: string[]): BlockInput => ({ kind: 'table', lines });
const HEAD = 'Date\tCode\tService\tCharge\tAllowed\tNot payable\tPaid\tNotes';

describe('tables that lost their headings', () => {
  const first = '03/01/2026\t99213\tOffice visit\t$120.00\t$80.00\t$0.00\t$80.00\t';
  const second = '03/02/2026\t97110\tTherapy\t$90.00\t$0.00\t$90.00\t$0.00\tN4';
  const both = [['99213', 120, false], ['97110', 90, true]];
  const note = 'N4: You have used all 20 therapy visits of this year.';
  it.each([
    ['go on after a page break', statement(table(HEAD, first), rows(second), note)],
    ['go on after the name of the next claim', statement(table(HEAD, first), rows('Claim 26-291-11862-00\tPatient: Ana\tProvider: Dr. Poe'), rows(second), note)],
    ['stand before the table that has them', statement(rows(first), table(HEAD, second), note)],
    ['have date, code and words in one cell', statement(table(HEAD, first), rows('03/02/2026 97110 Therapy\t$90.00\t$0.00\t$90.00\t$0.00\tN4'), note)],
  ])('%s', (_name, doc) => expect(rowsOf(doc)).toEqual(both));

  it('are read by the columns of a Medicare Summary Notice', () => {
    const doc = docOf(['Medicare Summary Notice', 'Medicare Number: 7QN2-WR8-JD41', rows('Vitamin D-3 level (82306)\tNO\t$168.00\t$0.00\t$0.00\t$168.00\tA'), { kind: 'heading', lines: ['Notes for Claims Above'] }, 'A The information provided does not support the need for this service.'], { source: 'pdf' });
    const reading = read(doc);
    expect(reading).toMatchObject({ document: 'msn', outcome: 'denied', categories: [{ id: 'medical-necessity' }] });
    expect(rowsOf(doc)).toEqual([['82306', 168, true]]);
    expect(reading.codes.some(({ system }) => system === 'REMARK')).toBe(false);
  });

  it('are left alone where amounts do not stand under headings of amounts', () => {
    expect(rowsOf(statement(table(HEAD, first), rows('Deductible\t$500.00\t$1,500.00', 'Out of pocket\t$900.00\t$5,000.00')))).toEqual([['99213', 120, false]]);
  });
});

describe('headings of groups of columns', () => {
  it('name a column only where its own heading says nothing', () => {
    const doc = statement({
      kind: 'table', lines: ['#Date\t#Service\t#Charge\t#Allowed\t#Ded.\t#Copay\t#Not covered\t#Notes', '03/02/2026\tMassage 97124\t$90.00\t$0.00\t$0.00\t$0.00\t$90.00\tX1'],
    }, 'X1: Massage therapy is not a covered benefit.');
    expect(rowsOf(doc)).toEqual([['97124', 90, true]]);
  });
});

describe('amounts on lines of their own', () => {
  const card = (group: number, title: string, state: string, ...lines: string[]): BlockInput[] => [
    { kind: 'heading', group, lines: [title] }, { kind: 'paragraph', group, lines: [state] }, { kind: 'paragraph', group, lines },
  ];
  const two = [['Elm Street Dental', 180, true], ['Oak Eye Care', 90, false]];
  it.each([
    ['under their labels', [...card(1, 'Elm Street Dental', 'Denied', 'Billed', '$180.00', 'Plan paid', '$0.00'), ...card(2, 'Oak Eye Care', 'Paid', 'Billed', '$90.00', 'Plan paid', '$60.00')]],
    ['labels first, then amounts', [...card(1, 'Elm Street Dental', 'Denied', 'Billed', 'Plan paid', '$180.00', '$0.00'), ...card(2, 'Oak Eye Care', 'Paid', 'Billed', 'Plan paid', '$90.00', '$60.00')]],
    ['over their labels', [...card(1, 'Elm Street Dental', 'Not covered', '$180.00', 'Total charge', '$0.00', 'Plan paid'), ...card(2, 'Oak Eye Care', 'Approved', '$90.00', 'Total charge', '$60.00', 'Plan paid')]],
    ['beside their labels in one line', [...card(1, 'Elm Street Dental', 'Claim denied', 'Billed $180.00 Plan paid $0.00'), ...card(2, 'Oak Eye Care', 'Processed', 'Billed $90.00 Plan paid $60.00')]],
  ])('%s', (_name, cards) => {
    const doc = page({ kind: 'heading', lines: ['My claims'] }, ...cards);
    expect(read(doc)).toMatchObject({ document: 'claims-list', outcome: 'partly-denied' });
    expect(rowsOf(doc)).toEqual(two);
  });
});

describe('each line once', () => {
  const services = table('Date\tCode\tService\tBilled\tPlan paid\tNot covered\tRemarks', '09/14/2026\t72148\tMRI\t$4,800.00\t$0.00\t$4,800.00\tCO-50');
  const facts = block('Claim number\t26-3317-0098', 'Status\tDenied', 'Service\tMRI');
  it.each([
    ['a box of costs', [{ kind: 'heading' as const, lines: ['What it cost'] }, block('Amount billed\t$4,800.00', 'Plan paid\t$0.00', 'Not covered\t$4,800.00')]],
    ['a box of costs with the state', [{ kind: 'heading' as const, lines: ['At a glance'] }, block('Status\tDenied', 'Amount billed\t$4,800.00', 'Plan paid\t$0.00', 'You may owe\t$4,800.00')]],
    ['a line of sums', ['Billed $4,800.00 Plan paid $0.00 You owe $4,800.00']],
  ])('%s beside the services is none', (_name, summary) => {
    expect(rowsOf(page({ kind: 'heading', lines: ['Claim details'] }, facts, ...summary, services))).toEqual([['72148', 4800, true]]);
  });

  it('a claim shown as a card and as a row keeps the row and its own number', () => {
    const doc = page(
      { kind: 'heading', lines: ['Claims'] },
      { kind: 'heading', group: 1, lines: ['MRI of the spine'] }, { kind: 'paragraph', group: 1, lines: ['Denied'] }, { kind: 'paragraph', group: 1, lines: ['Claim number 26-3317-0098'] }, { kind: 'paragraph', group: 1, lines: ['Amount billed $4,800.00. You may owe $4,800.00.'] },
      table('Date of service\tClaim number\tProvider\tService\tBilled\tYou may owe\tStatus', 'September 2, 2026\t26-3402-1175\tDr. Poe\tOffice visit\t$240.00\t$30.00\tPaid', 'September 14, 2026\t26-3317-0098\tHollis Imaging\tMRI of the spine\t$4,800.00\t$4,800.00\tDenied'),
    );
    const { lines, fields } = read(doc);
    expect(lines.map(({ claimNumber, denied }) => [claimNumber, denied])).toEqual([['26-3402-1175', false], ['26-3317-0098', true]]);
    expect(fields).toMatchObject({ claimNumber: { value: '26-3317-0098' }, provider: { value: 'Hollis Imaging' }, serviceDate: { value: { from: '2026-09-14' } } });
  });

  it('a grid of labels over values with a state lists nothing', () => {
    expect(rowsOf(page({ kind: 'heading', lines: ['Claim details'] }, table('Provider\tDate of service\tStatus', 'Glen Imaging\t08/27/2026\tDenied')))).toEqual([]);
  });
});

describe('explanations beside a line', () => {
  const why = 'You have already had two cleanings in this benefit year.';
  it.each([
    ['in words under "Reason"', statement(table('Date\tService\tCharge\tPaid\tReason', `01/05/2026\tCleaning D1110\t$90.00\t$0.00\t${why}`))],
    ['in a row of their own', statement(table('Date\tService\tCharge\tNot covered\tPaid', '01/05/2026\tCleaning D1110\t$90.00\t$90.00\t$0.00', why))],
    ['in a box with other notes', statement(table('Date\tService\tCharge\tNot covered\tPaid\tNote', '01/05/2026\tCleaning D1110\t$90.00\t$90.00\t$0.00\t318'), rows(`318 ${why}\tWrite to us within 180 days\tAnnual maximum $1,750.00`))],
  ])('%s', (_name, doc) => {
    const { categories, fields } = read(doc);
    expect(categories.map(({ id }) => id)).toEqual(['frequency']);
    expect(fields.reasonText?.value).toBe(why);
  });
});
