/** The days, dates and numbers of the next step among those for other ends; every case is invented. */
import { describe, expect, it } from 'vitest';
import { readFields } from '../../../lib/reading/fields/read-fields';
import type { FieldName } from '../../../lib/reading/reading';
import { viewOf } from '../../../lib/reading/view';
import type { BlockInput } from '../doc-builder';
import { block, docOf } from '../doc-builder';

const fields = (...inputs: (BlockInput | string)[]): Partial<Record<FieldName, unknown>> =>
  Object.fromEntries(Object.entries(readFields(viewOf(docOf(inputs)), [])).map(([name, found]) => [name, found!.value]));
const heading = (line: string): BlockInput => ({ kind: 'heading', lines: [line] });
const rows = (...lines: string[]): BlockInput => ({ kind: 'table', lines });

describe('rows of labels over rows of values', () => {
  it('belong together by their column', () =>
    expect(fields(heading('You can ask us to look again (appeal)'), rows('HOW LONG YOU HAVE\tLAST DAY', '60 days from the date on this notice\tAugust 3, 2026', 'BY PHONE\tBY FAX', '1-855-555-0139\t503-555-0184')))
      .toMatchObject({ appealDays: 60, appealBy: '2026-08-03', appealFax: '503-555-0184', appealPhone: '1-855-555-0139' }));
  it('in three columns', () =>
    expect(fields(heading('Your appeal'), rows('Phone\tFax\tDeadline', '1-800-555-0141\t1-800-555-0142\tMay 4, 2026'))).toMatchObject({ appealPhone: '1-800-555-0141', appealFax: '1-800-555-0142', appealBy: '2026-05-04' }));
});

describe('the last day to appeal', () => {
  it.each([
    ['Ask for an immediate appeal no later than noon of July 23, 2026.', '2026-07-23'],
    ['You must file your appeal by 5 p.m. Central time on July 23, 2026.', '2026-07-23'],
    ['Your appeal must reach us by 11:59 PM (EST) on July 23, 2026.', '2026-07-23'],
    ['Send your appeal before midnight of July 23, 2026.', '2026-07-23'],
  ])('%s', (line, appealBy) => expect(fields(line)).toMatchObject({ appealBy }));
  it.each([
    [heading('You can appeal'), 'Until July 21, 2026 (180 days after we decided)'],
    [heading('How to appeal this decision'), block('Last day\tJuly 21, 2026')],
    [heading('Appeal this decision'), block('Deadline:\tJuly 21, 2026')],
    [heading('If you disagree you may appeal'), block('Your last date\tJuly 21, 2026')],
  ])('under a heading: %j', (...inputs) => expect(fields(...inputs)).toMatchObject({ appealBy: '2026-07-21' }));
  it.each([
    'If your doctor sends the notes by May 23, 2026, we will reopen the claim without an appeal.',
    'If we get the records before May 23, 2026, you do not have to file an appeal.',
    'Si la clínica nos envía los documentos antes del 23 de mayo de 2026, reabriremos la reclamación sin necesidad de apelar.',
    'Keep your hours while you wait. Ask for an appeal and for the same hours by June 14, 2026, that is within 10 days.',
  ])('is none: %s', (line) => expect(fields(line)).not.toHaveProperty('appealBy'));
});

describe('days in which care goes on', () => {
  it.each([
    ['You may appeal within 60 days of this notice.', 'Keep the hours while you wait. Ask for an appeal and for the same hours within 10 days.'],
    ['You may appeal within 60 days of this notice.', 'Continuing your services. Ask for an appeal within 10 days of this notice.'],
    ['You may appeal within 60 days of this notice.', heading('To keep your services during the appeal'), 'Appeal within 10 days of the date on this letter.'],
    ['Usted puede apelar dentro de 60 días de este aviso.', 'Para seguir recibiendo los servicios. Pida la apelación dentro de 10 días.'],
  ])('are none of the appeal: %j', (...inputs) => expect(fields(...inputs)).toMatchObject({ appealDays: 60 }));
});

describe('the date of a letter behind its town', () => {
  it.each(['San Antonio, Texas, a 9 de abril de 2026', 'San Juan, Puerto Rico, hoy 9 de abril de 2026', 'Concord, New Hampshire, April 9, 2026', 'Boise, ID, April 9, 2026'])('%s', (line) => expect(fields('Salud Ceiba, Inc.', line)).toMatchObject({ noticeDate: '2026-04-09' }));
});

describe('numbers for copies', () => {
  it.each([
    'You may appeal within 180 days. For copies of your file call 1-800-555-0141. Fax your appeal to 1-800-555-0142.',
    'How to appeal: fax 1-800-555-0142. Call 1-800-555-0141 for free copies of the guideline.',
    'To appeal, fax 1-800-555-0142. If you would like a copy of the policy or of the documents, call us at 1-800-555-0141.',
    'To appeal, fax 1-800-555-0142. You can have copies of everything that we used. Call 1-800-555-0141.',
  ])('take no appeal: %s', (line) => {
    expect(fields(line)).not.toHaveProperty('appealPhone');
    expect(fields(line)).toMatchObject({ appealFax: '1-800-555-0142' });
  });
  it('a line that takes both stays', () => expect(fields('To appeal or to ask for copies of your file, call 1-800-555-0143.')).toMatchObject({ appealPhone: '1-800-555-0143' }));
});

describe('the improvement organization before the plan', () => {
  it('has its own number', () =>
    expect(fields(heading('How to ask for an immediate appeal'), 'Ask your Quality Improvement Organization (QIO) for an immediate appeal no later than noon of July 23, 2026. Call it at:', 'Blue Mesa Quality Council\n1-888-555-0170, TTY 1-888-555-0171\nFax 1-844-555-0172', 'If you miss that time, you may ask your plan for a fast reconsideration. Write to Larkspur Appeals, PO Box 9100, Santa Fe, NM 87504 or call 1-877-555-0136.'))
      .toMatchObject({ appealPhone: '1-888-555-0170', appealFax: '1-844-555-0172', appealBy: '2026-07-23' }));
});

describe('numbers that a line breaks behind a hyphen', () => {
  it.each([
    ['Claim number: 26-8841-\n00371 was denied.', { claimNumber: '26-8841-00371' }],
    ['Reference number: PA-2026-\n55102', { referenceNumber: 'PA-2026-55102' }],
    ['Member ID: XQZ-8841-\n00371-02', { memberId: 'XQZ-8841-00371-02' }],
    ['To appeal, call 1-800-\n555-0143.', { appealPhone: '1-800-555-0143' }],
    ['Claim number: 26-8841-00371\n55102 is another.', { claimNumber: '26-8841-00371' }],
  ])('%j', (line, found) => expect(fields(line)).toMatchObject(found));
});

describe('who is who', () => {
  it('a site is named after its company', () => expect(fields('MyRidgeline', 'Write to Ridgeline Health Insurance Company, Member Appeals, PO Box 88, Knoxville, TN 37901.')).not.toMatchObject({ insurer: 'MyRidgeline' }));
  it.each(['Quarry Lane Family Health, P.C.', 'Tabb Lakes Dental Care, PLLC', 'Elm Health Associates, P.A.'])('%s is a practice', (name) => {
    expect(fields(name, 'Statement 06/30/2026', 'Balance now due from you: $486.00')).toMatchObject({ provider: name, noticeDate: '2026-06-30' });
    expect(fields(name, 'Statement 06/30/2026', 'Balance now due from you: $486.00')).not.toHaveProperty('insurer');
  });
  it('an agency is named behind what it is', () => expect(fields('Larkspur Senior Advantage (HMO), a plan of Larkspur Community Health, Inc.', 'This tells why your plan and your home health agency, Meadowlark Home Nursing, decided that your care should end.')).toMatchObject({ provider: 'Meadowlark Home Nursing' }));
});

describe('amounts told in sentences', () => {
  it.each([
    ['The claim, in the amount of $2,850.00, was sent in by Rahway Foot Institute.', { billed: 2850 }],
    ['No part of it can be paid, and the amount that you may be held responsible for is $2,850.00.', { memberOwes: 2850 }],
    ['The amount you will owe is $75.00.', { memberOwes: 75 }],
  ])('%s', (line, found) => expect(fields(line)).toMatchObject(found));
});

describe('a part of the body', () => {
  it.each([['We got a claim for $428.00 for stitches in your hand (12001). We denied the claim.', /stitches/], ['We denied the claim for an X-ray of your knee (73560).', /x-ray/i]])('is no service: %s', (line, service) => expect(fields(line)['service']).toMatch(service));
});
