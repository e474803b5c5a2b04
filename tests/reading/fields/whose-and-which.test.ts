/** Hearing as a sense; the member's own address; names in two lines; totals without the word; who a letter is about. */
import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../../lib/reading/reading';
import { HEARING } from '../../../lib/reading/fields/hearing';
import { readFields } from '../../../lib/reading/fields/read-fields';
import { viewOf } from '../../../lib/reading/view';
import { block, docOf, table } from '../doc-builder';
import type { BlockInput } from '../doc-builder';

const fieldsOf = (...blocks: (string | BlockInput)[]) => readFields(viewOf(docOf(blocks)), []);
const valueOf = (field: FieldName, ...blocks: (string | BlockInput)[]) => fieldsOf(...blocks)[field]?.value;

describe('a hearing about a decision', () => {
  it.each(['You may ask for a fair hearing.', 'Request a State hearing', 'the hearings officer decides', 'Hearing request form', 'una audiencia imparcial'])('is one: %s', (words) => {
    expect(HEARING.test(words)).toBe(true);
  });
  it.each(['one hearing aid every five years', 'hearing aids', 'a hearing test', 'hearing exams', 'hearing loss in both ears', 'hearing evaluation', 'speech and hearing therapy', 'dental, vision and hearing benefits', 'deaf or hard of hearing', 'hearing-impaired members'.replace('-', ' '), 'the hearing instrument'])('is no sense: %s', (words) => {
    expect(HEARING.test(words)).toBe(false);
  });
  it('and an interval between hearing aids is no time to appeal', () => {
    expect(valueOf('appealDays', 'YOUR RIGHT TO A FAIR HEARING', 'The plan pays for one hearing aid for each ear every five years.')).toBeUndefined();
  });
});

describe('the title of a step set in bold over its paragraph', () => {
  const AFTER = 'You can ask within 120 days of our answer. Write to the Section, 13 E Walnut Street, Des Moines, IA 50319, or call 515-555-0188.';
  it.each(['If we say no again: State Fair Hearing', 'Your State Hearing', 'Asking for a hearing'])('%s', (title) => {
    const fields = fieldsOf('Your request was denied.', 'What you can do: ask us for an appeal', 'You have 60 calendar days from the date on this notice to ask. You can ask by phone or by fax:', 'Call: 515-555-0163', title, AFTER);
    expect(fields.appealDays?.value).toBe(60);
    expect(fields.appealPhone?.value).toBe('515-555-0163');
  });
});

it.each(['We will write to you with an answer in 30 days.', 'We will write back to you within 30 days.'])('what we write is no time to file: %s', (answered) => {
  expect(valueOf('appealDays', `The request was denied. You may appeal. ${answered}`)).toBeUndefined();
});

it.each(['Later an outside reviewer may look at it; you will have 120 days from our letter to ask for that.', 'An independent reviewer can decide; you then have 120 days to request it.'])('the clause before names the review: %s', (words) => {
  expect(valueOf('externalReviewDays', 'The request was denied. Appeal within 180 days of this letter.', words)).toBe(120);
});

describe('the address of an appeal is never the member’s own', () => {
  const HEAD = block('Ana Ruiz\n14 Alder Court\nBoise, ID 83702');
  it.each(['If you disagree you may appeal.', 'Appeals: see the back of this page.', 'You can file a grievance.'])('%s', (words) => {
    const fields = fieldsOf(HEAD, 'Dear Ana Ruiz:', 'Your claim was denied.', words);
    expect(fields.appealAddress).toBeUndefined();
    expect(fields.insurer).toBeUndefined();
  });
  it('nor that of a copy line', () => {
    expect(valueOf('appealAddress', 'Member: Ana Ruiz', 'You may appeal this decision. Copy of this appeal notice to: Ana Ruiz, 14 Alder Court, Boise, ID 83702')).toBeUndefined();
  });
  it('but the plan’s', () => {
    expect(valueOf('appealAddress', HEAD, 'Dear Ana Ruiz:', 'Send your appeal to Larkmoor Health, Member Appeals, PO Box 310, Machias, ME 04654.')).toBe('Larkmoor Health, Member Appeals, PO Box 310, Machias, ME 04654');
  });
});

describe('the end of a name stands for the whole of it', () => {
  it('in two lines of a letterhead', () => {
    expect(valueOf('insurer', block('Cobalt Prairie\nCommunity Health', 'heading'), 'We denied your request.', 'Mail: Cobalt Prairie Community Health, Appeals, PO Box 70599, Des Moines, IA 50307', 'Cobalt Prairie Community Health follows the law.')).toBe('Cobalt Prairie Community Health');
  });
  it('in running words', () => {
    expect(valueOf('insurer', 'On August 12 the Cooperative denied your request.', 'Meridell Health Cooperative, Appeals, PO Box 9040, Salem, OR 97305', 'Meridell Health Cooperative follows the law.')).toBe('Meridell Health Cooperative');
  });
});

it('a company’s form is part of its plan’s name', () => {
  expect(valueOf('planName', table('Health plan\tTessaly Fabricators, Inc. Employee Health Plan', 'Employee\tDorian Whitlatch', 'Patient\tMaeve Whitlatch'))).toBe('Tessaly Fabricators, Inc. Employee Health Plan');
});

describe('the amount that is the sum of the others with its label is the total', () => {
  const card = (billed: string) => `Billed: ${billed}`;
  it('of three cards', () => {
    expect(valueOf('billed', card('$6,918.00'), card('$4,950.00'), card('$1,560.00'), card('$408.00'))).toBe(6918);
  });
  it('and nothing is where the sum does not come out', () => {
    expect(valueOf('billed', card('$6,919.00'), card('$4,950.00'), card('$1,560.00'), card('$408.00'))).toBeUndefined();
  });
});

describe('whom a letter to somebody else is about', () => {
  it.each(['Re: Wendeline Aucoin, our member PVH 6640 1172 8', 'Re: Wendeline Aucoin, your patient', 'Wendeline Aucoin (our member)'])('%s', (words) => {
    expect(valueOf('memberName', words, 'Dear Dr. Vance:', 'We did not approve the visits.')).toBe('Wendeline Aucoin');
  });
  it('a stop ends a name', () => {
    expect(valueOf('memberName', 'Afiliada: Graciela Montalvo-Freites. Número de afiliada: PSS 3390-118-7.')).toBe('Graciela Montalvo-Freites');
    expect(valueOf('memberName', 'Member: Ana J. Ruiz Jr.')).toBe('Ana J. Ruiz Jr.');
  });
});

it.each([['Palmar Seguros de Salud, 11 de febrero de 2026', '2026-02-11'], ['Boise, March 3, 2026', '2026-03-03']])('the day behind a name at the head: %s', (line, day) => {
  expect(valueOf('noticeDate', line, 'Your claim was denied.')).toBe(day);
});
it.each(['Member since, March 3, 2026', 'Ana Ruiz, born March 3, 1971'])('but not what is something else: %s', (line) => {
  expect(valueOf('noticeDate', line, 'Your claim was denied.')).toBeUndefined();
});
