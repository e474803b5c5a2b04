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
