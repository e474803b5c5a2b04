/** What an appeal is answered in and what is given to file it; offices of the review outside; sources behind a label; whose claim. */
import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../../lib/reading/reading';
import { readFields } from '../../../lib/reading/fields/read-fields';
import { viewOf } from '../../../lib/reading/view';
import { block, docOf, table } from '../doc-builder';
import type { BlockInput } from '../doc-builder';

const valueOf = (field: FieldName, ...blocks: (string | BlockInput)[]) => readFields(viewOf(docOf(blocks)), [])[field]?.value;
const FILE = 'The request was denied. You have 180 days from the day you get this letter to file an appeal.';

describe('the time in which an appeal is answered is no time to file it', () => {
  it.each([
    'Appeals for care you have not had yet are decided within 30 days.',
    'Appeals of claims you have paid are usually answered within 60 days.',
    'For an appeal about care that you must have soon, the board decides within 15 days.',
    'If you have more to say about your appeal, we will respond in writing within 45 days.',
    'Las apelaciones se deciden dentro de 30 días.',
  ])('%s', (answered) => {
    expect(valueOf('appealDays', FILE, answered)).toBe(180);
    expect(valueOf('appealDays', answered, FILE)).toBe(180);
    expect(valueOf('appealDays', `The request was denied. ${answered}`)).toBeUndefined();
  });
  it('but what the member must do within it is', () => {
    expect(valueOf('appealDays', 'The request was denied. You must appeal in writing within 60 days.')).toBe(60);
    expect(valueOf('appealDays', 'The request was denied. Your appeal must be received within 60 days.')).toBe(60);
  });
});

describe('a hearing that comes after the appeal', () => {
  it.each([
    ['Puede pedir una apelación dentro de los 60 días de este aviso.', 'Tiene 120 días desde la fecha del aviso de resolución de la apelación para pedir una audiencia imparcial.'],
    ['You may ask for an appeal within 60 days of this notice.', 'After that you may ask for a State fair hearing within 120 days from the date of the appeal resolution.'],
    ['You may ask for an appeal within 60 days of this notice.', 'You may ask for a fair hearing within 90 days after you receive the notice of appeal resolution.'],
  ])('%s', (own, hearing) => expect(valueOf('appealDays', own, hearing)).toBe(60));
  it('is the next step where the paper is the answer', () => {
    expect(valueOf('appealDays', 'Notice of appeal resolution', 'We upheld the denial of your appeal. You may ask for a State fair hearing within 120 days of this notice.')).toBe(120);
  });
});

describe('urgent times', () => {
  it.each([
    'Ask for an urgent appeal and we will decide within 24 hours if you ask before the approved days run out, otherwise within 72 hours.',
    'For an expedited appeal we answer in 24 hours when you are in the hospital and in all other cases within 72 hours.',
    'Urgent appeals are answered within 72 hours, or within 24 hours for drugs you are taking now.',
  ])('%s', (words) => expect(valueOf('expeditedHours', words)).toBe(72));
});

describe('the review outside', () => {
  it.each([
    'You may have our final decision on your appeal reviewed from outside; you would have 4 months to ask.',
    'If we keep to our decision you may have it looked at by a doctor from outside within 4 months.',
    'Experts outside our company can look at a final decision on your appeal, and you have 4 months to ask them.',
  ])('%s', (words) => expect(valueOf('externalReviewDays', words)).toEqual({ months: 4 }));

  const ended = 'We keep our denial. This is our final decision, and there are no more appeals inside the plan.';
  const heading: BlockInput = { kind: 'heading', lines: ['You can ask for an independent external review'] };
  const office = ['Send your request to:', 'Ohio Department of Insurance\nBureau of Consumer Affairs\n50 West Town Street\nColumbus, OH 43215', 'Fax 614-555-0109 · externalreview.oh.example'] as const;
  it('goes to the State where the appeals inside have ended', () => {
    expect(valueOf('appealAddress', ended, heading, ...office)).toBe('Ohio Department of Insurance, Bureau of Consumer Affairs, 50 West Town Street, Columbus, OH 43215');
    expect(valueOf('appealOnline', ended, heading, ...office)).toBe('externalreview.oh.example');
  });
  it('and not while they are open', () => {
    expect(valueOf('appealAddress', FILE, heading, ...office)).toBeUndefined();
    expect(valueOf('appealOnline', FILE, heading, ...office)).toBeUndefined();
  });
});

describe('to whom one writes', () => {
  it.each(['review the decision', 'look again at the denial', 'change its decision'])('a fund that one asks to %s', (what) => {
    expect(valueOf('appealFax', `The claim was denied. You have 180 days to ask Harbor Benefit Trust to ${what}. Fax 918-555-0131.`)).toBe('918-555-0131');
  });
  it('“Attention: Appeals” is no boilerplate and no company', () => {
    const words = 'You may appeal within 180 days. Send appeals to Larch Valley Health Plan, Attention: Appeals, 3 Kiln Street, Burlington, VT 05401. Fax 802-555-0177.';
    expect(valueOf('appealFax', words)).toBe('802-555-0177');
    expect(valueOf('insurer', 'You may appeal this denial to Attention: Appeals, PO Box 9, Reno, NV 89501.')).toBeUndefined();
  });
});

describe('sources', () => {
  it.each([
    ['Basis: Medicare Benefit Policy Manual, Chapter 1, Section 110.2.', 'Medicare Benefit Policy Manual, Chapter 1, Section 110.2'],
    ['Guideline used: Tamarack Site of Care Policy TC-22, Specialty Infusions. Diagnosis on the request: G35.', 'Tamarack Site of Care Policy TC-22, Specialty Infusions'],
    ['Policy applied: Larch Medical Policy MP-4.11, Knee Braces', 'Larch Medical Policy MP-4.11, Knee Braces'],
    ['The chair does not meet the rules in National Coverage\nDetermination 280.3.', 'National Coverage Determination 280.3'],
  ])('%s', (words, expected) => expect(valueOf('criteria', 'The request was denied.', words)).toBe(expected));
  it('the chapter on how to appeal is none', () => {
    expect(valueOf('criteria', 'If we deny a request you have 65 days to appeal; see chapter 9 of your Evidence of Coverage.')).toBeUndefined();
  });
});

describe('services', () => {
  it.each([
    ['Drug requested: Dupixent 300 mg/2 mL syringe, 2 syringes every 28 days', 'Dupixent 300 mg/2 mL syringe'],
    ['Drug requested: Tymlos 80 mcg/dose pen injector, 1 pen per 30 days', 'Tymlos 80 mcg/dose pen injector'],
    ['Drug requested: Flovent HFA 110 mcg, 2 inhalers a month', 'Flovent HFA 110 mcg'],
  ])('%s', (words, expected) => expect(valueOf('service', 'The request was denied.', words)).toBe(expected));

  it.each([
    'Cover the bed with straw once the ground has frozen. Plants do best with care in the first year.',
    'We do not cover the beds before June. Ask for testing of the soil and a treatment with compost; members of the club get a second opinion.',
    'Your car needs service every 10,000 miles. The mechanic asked for replacement of the pads and a brake test.',
  ])('a page without words of insurance names none: %s', (words) => expect(valueOf('service', 'The weekend page', words)).toBeUndefined());
  it('short selections that speak of it do', () => {
    expect(valueOf('service', 'We can’t approve Humira 40 mg pen. Ask again in June.')).toBe('Humira 40 mg pen');
    expect(valueOf('service', 'MRI of the left knee\nNot approved')).toBe('MRI of the left knee');
  });
  it('somebody of the family beside a state is none', () => {
    const list = table('Visit date\tProvider\tPatient\tStatus\tBilled', '06/30/2026\tMesa Acupuncture\tBram Prentiss\tDenied\t$110.00', '06/11/2026\tDr. Ines Roush\tOdalys\tPaid\t$215.00');
    expect(valueOf('service', list)).toBeUndefined();
  });
});

describe('whose claim, and what it comes to', () => {
  it('of several cards the one whose rows are refused', () => {
    const head = 'When\tWhat it was\tCharged\tPlan paid\tNot covered\tYour share';
    const cards = (first: string, second: string): (string | BlockInput)[] => [
      block('Claim 1 of 2\t26049-7731-00 | for Desmond (self) | Bridger Family Practice'), table(head, `02/16/26\tOffice visit (99214)\t$246.00\t$121.80\t${first}\t$40.00`),
      block('Claim 2 of 2\t26051-0460-00 | for Imani (daughter) | Aspen Hollow Associates'), table(head, `02/11/26\tAllergy tests (95004)\t$1,220.00\t$0.00\t${second}\t$0.00`),
    ];
    expect(valueOf('claimNumber', ...cards('$0.00', '$1,220.00'))).toBe('26051-0460-00');
    expect(valueOf('claimNumber', ...cards('$84.20', '$0.00'))).toBe('26049-7731-00');
    expect(valueOf('patientName', ...cards('$0.00', '$1,220.00'))).toBe('Imani');
  });
  it.each(['could', 'might', 'may'])('what a plan %s pay is no amount owed', (word) => {
    expect(valueOf('memberOwes', 'Estimated total cost $640.00', `Your plan ${word} pay $448.00`)).toBeUndefined();
  });
  it('a sentence behind “Insurance” is no company', () => {
    expect(valueOf('insurer', 'Insurance: If you cannot pay in full, call us about a payment plan.')).toBeUndefined();
    expect(valueOf('insurer', 'You are using the secure member site of Fernhollow Health Partners.')).toBe('Fernhollow Health Partners');
  });
  it('numbers without a word for them behind the names of a list, of the refused claim first', () => {
    const list = table('Visit date\tProvider\tPatient\tStatus\tBilled', '07/22/2026\tSandhill Imaging C26-204-77190\tOdalys\tPaid\t$640.00', '06/30/2026\tMesa Acupuncture C26-182-40317\tBram\tDenied\t$110.00');
    expect(valueOf('claimNumber', list)).toBe('C26-182-40317');
    expect(valueOf('claimNumber', table('Service\tUnits\tDecision', 'Knee brace KB-2204-118\t1\tDenied', 'Walker WK-2204-119\t1\tApproved'))).toBeUndefined();
  });
  it('the person on the line of the claim', () => {
    expect(valueOf('patientName', block('Member\tRavindra Castle'), 'For Elspeth · Claim CW-260219-5571')).toBe('Elspeth');
    expect(valueOf('patientName', block('Member\tRavindra Castle'), 'For Ravindra · Claim CW-260219-5571')).toBeUndefined();
  });
  it('an address in Idaho is no number of a member', () => {
    expect(valueOf('memberId', 'PO Box 366\nTroy, ID 83871')).toBeUndefined();
    expect(valueOf('memberId', 'Ada Quill, ID 90838711')).toBe('90838711');
  });
  it('a date of birth is no date of a notice', () => {
    expect(valueOf('noticeDate', 'Denied', 'Patient:\nDate of birth:\nClaim number:', 'Orla Finch\n01/02/1980\n26-00417-A')).toBeUndefined();
  });
  it('a document control number by its short label', () => {
    expect(valueOf('claimNumber', 'DOCUMENT CONTROL NO.\n2026 0493 77118')).toBe('2026 0493 77118');
  });
});
