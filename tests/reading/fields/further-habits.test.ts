/** Habits of papers beyond the plain label: steps after the appeal, dates in sentences, employers before group numbers, Spanish letters. */
import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../../lib/reading/reading';
import { fittingOutcome } from '../../../lib/reading/fields/fitting-outcome';
import { readFields } from '../../../lib/reading/fields/read-fields';
import { read } from '../../../lib/reading/read';
import { viewOf } from '../../../lib/reading/view';
import { block, docOf, table } from '../doc-builder';
import type { BlockInput } from '../doc-builder';

const valueOf = (field: FieldName, ...blocks: (string | BlockInput)[]) => readFields(viewOf(docOf(blocks)), [])[field]?.value;

describe('the window of this decision, not of the step after', () => {
  const own = 'You can ask us for an appeal. You must ask within 60 calendar days from the date on this notice.';
  it.each([
    'After your appeal you can ask for a state hearing. You have 120 calendar days from the date on our appeal decision to ask for one.',
    'If we deny your appeal, you may ask for more. You have 90 days from the date of our letter upholding our first decision to appeal.',
    'You may write to the Office of Personnel Management within 90 days after the date of our letter upholding our decision.',
    'You may also appeal to OPM. You must write to OPM within 90 days after we decide your appeal.',
    'A second appeal may be filed within 45 days from the decision on your first appeal.',
    'Within 30 days of receiving your appeal we will pay the claim or write to you and keep to our denial.',
    'You may bring a civil action in federal court within 365 days after the appeal decision.',
  ])('%s', (later) => {
    expect(valueOf('appealDays', own, later)).toBe(60);
    expect(valueOf('appealDays', later, own)).toBe(60);
  });
  it.each([
    ['You may appeal within 180 days after you receive this letter.', 180],
    ['Mail it by November 24, 2026 (120 days from when you get this notice) to appeal. We will answer.', 120],
    ['You have 65 calendar days from the date of this decision to appeal.', 65],
  ])('%s', (text, days) => expect(valueOf('appealDays', text)).toBe(days));
});

describe('dates of care', () => {
  it.each([
    ['Date of service 05/11/2026 at Bluff Street Clinic', { from: '2026-05-11' }],
    ['Visit date 3/4/2026 with Dr. Ana Ruiz', { from: '2026-03-04' }],
    ['Dates of service 05/01/2026 - 05/09/2026 at Cedar Hospital', { from: '2026-05-01', to: '2026-05-09' }],
    ['DATE(S): 12/19/2025', { from: '2025-12-19' }],
    ['SERVICE IN-LAB SLEEP STUDY, 12/04/2025', { from: '2025-12-04' }],
    ['You are appealing the denial of claim 6140558-\n01 for general anesthesia on March 20, 2026.', { from: '2026-03-20' }],
    ['We denied the ketamine infusion given by Dr. Beck at Juniper Mind Clinic on November 18, 2025.', { from: '2025-11-18' }],
    ['The 5 more days are authorized: 05/22/2026 through 05/26/2026.', { from: '2026-05-22', to: '2026-05-26' }],
    ['Fecha de servicio: 11 de febrero de 2025', { from: '2025-02-11' }],
  ] as const)('%s', (text, range) => expect(valueOf('serviceDate', text)).toEqual(range));
  it('reads an approved stay under its heading', () =>
    expect(valueOf('serviceDate', table('Facility\tLevel of care\tApproved stay', 'Cedar Hospital\tInpatient\t04/27/2026 – 04/29/2026'))).toEqual({ from: '2026-04-27', to: '2026-04-29' }));
  it.each(['We received a letter from Cedar Hospital on March 3, 2026.', 'Receipt date: 01/16/2026', 'Your appeal was sent by Dr. Ruiz on May 3, 2026.'])('%s is no care', (text) => expect(valueOf('serviceDate', text)).toBeUndefined());
});

describe('the date of the notice', () => {
  it.each([
    ['We denied that request (case 0302-TE) on March 4, 2026.', '2026-03-04'],
    ['We decided this request on April 15, 2026. It holds three services.', '2026-04-15'],
    ['Claim CV-2026 Status: Finished Processed 09/14/2026', '2026-09-14'],
    ['Your stay was reviewed again today, 05/21/2026.', '2026-05-21'],
  ])('%s', (text, date) => expect(valueOf('noticeDate', text)).toBe(date));
  it('is no date of the request, of receipt or of an end', () => {
    expect(valueOf('noticeDate', 'Notice of denial', 'Mailing date: February 12, 2026', block('Date we got the request\tFebruary 3, 2026', 'Valid to\tDecember 14, 2026'))).toBe('2026-02-12');
    expect(valueOf('noticeDate', block('Date request received\tFebruary 3, 2026', 'Valid from\tMarch 1, 2026', 'Valid to\tDecember 14, 2026'))).toBeUndefined();
    expect(valueOf('noticeDate', block('Received 06/09/2026\tFinalized 06/18/2026\tNetwork In network'))).toBe('2026-06-18');
  });
});

describe('numbers', () => {
  it.each([
    ['Employer / Group No.: Bayview Marine Supply, Inc. / 0071845', '0071845'],
    ['Group: Orchard & Vane Feed Co. #40-11873', '40-11873'],
    ['Group number: 30118 HOLLIS FREIGHT LINES', '30118'],
  ])('%s', (text, value) => expect(valueOf('groupNumber', text)).toBe(value));
  it.each([
    ['Health Record Number: 0714-2298', '0714-2298'],
    ['Medical Record No.: 0714-22981', '0714-22981'],
    ['Núm. de contrato: SA-3308-417795-02', 'SA-3308-417795-02'],
    ['Número de asegurado: 88-4417-23', '88-4417-23'],
    ['Núm. de póliza: PR-55120-7', 'PR-55120-7'],
  ])('%s', (text, value) => expect(valueOf('memberId', text)).toBe(value));
});

describe('people of Spanish letters', () => {
  it.each(['Asegurado principal', 'Asegurada principal', 'Suscriptor principal', 'Titular', 'Titular de la póliza', 'Suscriptora'])('%s is the subscriber', (label) => {
    const doc = [block(`${label}: Héctor L. Maldonado Rivas`, 'Paciente: Nilda Maldonado Cruz (dependiente)')] as const;
    expect(valueOf('subscriberName', ...doc)).toBe('Héctor L. Maldonado Rivas');
    expect(valueOf('memberName', ...doc)).toBe('Héctor L. Maldonado Rivas');
    expect(valueOf('patientName', ...doc)).toBe('Nilda Maldonado Cruz');
  });
});

describe('who decides', () => {
  it.each([
    [['© 2026 Great Basin Blue Shield. An independent licensee of the Blue Cross and Blue Shield Association.'], 'Great Basin Blue Shield'],
    [['Si no está de acuerdo, puede pedir una apelación a Sonrisa Norte Dental dentro de 60 días.'], 'Sonrisa Norte Dental'],
    [['Puede presentar una queja ante Salud Antillana, Inc. en cualquier momento.'], 'Salud Antillana, Inc.'],
    [['Pipe Trades Local 9 Health Fund', 'CLAIMS DEPARTMENT / JT'], 'Pipe Trades Local 9 Health Fund'],
  ])('%j', (blocks, name) => expect(valueOf('insurer', ...blocks)).toBe(name));
  it.each(['CLAIMS DEPARTMENT / JT', 'Claims Department / RW', 'Benefits Office / KL', 'Appeals Unit - MBQ'])('%s is an office', (text) => expect(valueOf('insurer', text)).toBeUndefined());
});

describe('names of plans of employers', () => {
  it.each([
    ['Employer plan: Fox Hollow Foods Employee Benefit Plan', 'Fox Hollow Foods Employee Benefit Plan'],
    ['Employer: Stonecutter Granite Works Employee Benefit Plan', 'Stonecutter Granite Works Employee Benefit Plan'],
    ['Sponsor: Lakeside Millers Health and Welfare Plan', 'Lakeside Millers Health and Welfare Plan'],
    ['Thank you for being a member of the National Couriers Benefit Plan, a plan in the FEHB Program.', 'National Couriers Benefit Plan'],
  ])('%s', (text, name) => expect(valueOf('planName', text)).toBe(name));
  it.each(['Employer: Fox Hollow Foods, Inc.', 'Group name: Triad Paper', 'Employer: self'])('%s names none', (text) => expect(valueOf('planName', text)).toBeUndefined());
});

describe('providers and services', () => {
  it('a state is no part of a name', () => expect(valueOf('provider', 'Provider: Bayou Wellness Acupuncture Denied. On the date of service this provider did not hold a license.')).toBe('Bayou Wellness Acupuncture'));
  it('a short line of a selection ends a name', () =>
    expect(valueOf('provider', 'Claim 4478-2026 for Wes Halvorsen\nDate of service 05/11/2026 at Bluff Street Chiropractic\nChiropractic manipulation, 1-2 regions (98940)\nA12: The plan pays for 20 chiropractic visits each calendar year. You have used all 20 visits for 2026.')).toBe('Bluff Street Chiropractic'));
  it.each([
    ['Notice of Action - ABA therapy for Milo Castellanos (Case 5520-ABA)', 'ABA therapy'],
    ['Decision – MRI of the left knee (request 4471)', 'MRI of the left knee'],
    ['Denied CT scan of the abdomen and pelvis was done without the required prior authorization.', 'CT scan of the abdomen and pelvis'],
    ['You are appealing the denial of claim 6140558-\n01 for general anesthesia on March 20, 2026.', 'general anesthesia'],
  ])('%s', (text, service) => expect(valueOf('service', text)).toBe(service));
  it.each(['Drug: Qty 2 per 28 days', 'Quantity: 30 tablets'])('%s names no service', (text) => expect(valueOf('service', text)).toBeUndefined());
});

describe('sources of the decision', () => {
  it.each([
    ['We used InterQual® 2025 Outpatient Rehabilitation criteria, Shoulder, and the Ohio Medicaid rule on medical necessity.', 'InterQual® 2025 Outpatient Rehabilitation criteria, Shoulder'],
    ['The definition is in Section 5(d), Emergency Services/Accidents, of the 2026 Plan brochure (RI 71-988).', 'Section 5(d), Emergency Services/Accidents, of the 2026 Plan brochure (RI 71-988)'],
    ['The limit appears in Article IX, Exclusions, of the Summary Plan Description.', 'Article IX, Exclusions, of the Summary Plan Description'],
  ])('%s', (text, cited) => expect(valueOf('criteria', text)).toBe(cited));
});

describe('ways to appeal', () => {
  const view = viewOf(docOf(['To appeal, call 1-800-555-0123 or fax 1-800-555-0124. Mail appeals to: Cedar Health, Appeals, PO Box 12, Salem, OR 97301. You have 180 days to appeal this decision.']));
  it('stay on a paper that refuses', () => expect(Object.keys(fittingOutcome(readFields(view, []), 'denied', view.text))).toEqual(expect.arrayContaining(['appealDays', 'appealPhone', 'appealFax', 'appealAddress'])));
  it.each(['approved', 'pending', 'none'] as const)('%s: no window, no general number', (outcome) => {
    expect(fittingOutcome(readFields(view, []), outcome, view.text)).not.toHaveProperty('appealDays');
    const general = viewOf(docOf(['You asked about appeals. Need a ride? Call 801-555-0137 three days ahead.']));
    expect(fittingOutcome(readFields(general, []), outcome, general.text)).not.toHaveProperty('appealPhone');
  });
  it.each(['Puede acudir a la Oficina del Comisionado de Seguros, teléfono 787-555-0188, si no está de acuerdo con la apelación.', 'If you disagree, Commissioner help. Departamento de Seguros, teléfono 787-555-0188.'])('%s is no way of the plan', (text) => expect(valueOf('appealPhone', text)).toBeUndefined());
});

describe('kinds of plans', () => {
  const typeOf = (...blocks: string[]) => read(docOf(blocks)).fields.planType?.value;
  it('dental coverage is no short-term plan for being no minimum essential coverage', () =>
    expect(typeOf('Corvida Dental of Ohio', 'Explanation of dental benefits', 'This is dental insurance. It is not minimum essential coverage.')).toBe('dental-standalone'));
  it('a medical policy that says so is', () => expect(typeOf('Trailhead Life Insurance', 'This policy is not minimum essential coverage.')).toBe('short-term'));
  it.each(['The group policy under which you are covered is issued and insured by Tidewater Mutual Health Plan, Inc.', 'Your employer’s health plan is underwritten by Tidewater Mutual.', 'Benefits under the group contract are insured by Tidewater Mutual.'])('%s', (text) => expect(typeOf(text)).toBe('employer-insured'));
});
