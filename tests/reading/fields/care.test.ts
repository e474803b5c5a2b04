/** Who gave or ordered the care, where, what it was and by which rule it was judged: other words and layouts; every case is invented. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../lib/reading/read';
import { careOrganisation } from '../../../lib/reading/fields/specs/care-words';
import { citation } from '../../../lib/reading/fields/specs/citations';
import { careNoun } from '../../../lib/reading/fields/specs/service-nouns';
import type { FieldName } from '../../../lib/reading/reading';
import { docOf } from '../doc-builder';

const valueOf = (field: FieldName, ...blocks: string[]) => read(docOf(blocks)).fields[field]?.value;

describe('clinicians by title or credentials', () => {
  it.each([
    [['Dr. Odalys Brenner asked us to cover a knee brace.'], 'Dr. Odalys Brenner'],
    [['We reviewed the request that your surgeon, Hal Dunmore, MD, sent on May 2.'], 'Hal Dunmore, MD'],
    [['The scan was ordered by Priya Venkat, DO, of Blue Lake Spine Clinic.'], 'Priya Venkat, DO'],
    [['Tomas Rourke, FNP-C, requested 12 visits of physical therapy.'], 'Tomas Rourke, FNP-C'],
    [['Prescriber Yusra Haddad, PharmD'], 'Yusra Haddad, PharmD'],
    [['Seen by: Lena Ostby, PsyD'], 'Lena Ostby, PsyD'],
    [['Ordering physician', 'MARGIT OLLEN MD'], 'MARGIT OLLEN MD'],
    [['We denied coverage.', 'cc: Benedikt Straus, DPM'], 'Benedikt Straus, DPM'],
    [['April 3, 2026', 'Graham Teller, MD\n12 Quarry Road\nDover, DE 19901', 'Dear Dr. Teller:', 'We denied the request.'], 'Graham Teller, MD'],
    [['Recetado por: Dra. Nuria Calvo'], 'Dra. Nuria Calvo'],
    [['El estudio fue solicitado por la Dra. Nuria Calvo.'], 'Dra. Nuria Calvo'],
  ] as const)('%j', (blocks, name) => expect(valueOf('provider', ...blocks)).toBe(name));

  it.each([
    'This decision was made by Ruth Abel, MD, a medical director.',
    'Sincerely,\n\nRuth Abel, MD\nMedical Director',
    'Reviewed by Ruth Abel, DO, board certified in neurology.',
    'Physician reviewer: Ruth Abel, MD',
    'Primary care provider: Ruth Abel, MD',
    'With regards,\nRuth Abel, RN\nAppeals Coordinator',
    'Doyle Creek PA 18999',
  ])('%j names nobody who gave care', (text) => expect(valueOf('provider', text)).toBeUndefined());
});

describe('organisations by their words', () => {
  it.each([
    [['We have finished our review of the claim from Osprey Bay Hospital for your stay.'], 'Osprey Bay Hospital', 'Osprey Bay Hospital'],
    [['You were admitted to Fallow Creek Rehabilitation Hospital on May 4.'], 'Fallow Creek Rehabilitation Hospital', 'Fallow Creek Rehabilitation Hospital'],
    [['We received a bill from Wrenfield Orthopaedics, P.A. for a cast.'], 'Wrenfield Orthopaedics, P.A.', undefined],
    [['Copper Ridge Home Care asked us to continue nursing visits.'], 'Copper Ridge Home Care', undefined],
    [['PROVIDER  TALLOW STREET IMAGING CENTER'], 'TALLOW STREET IMAGING CENTER', 'TALLOW STREET IMAGING CENTER'],
    [['Place of service: Outpatient hospital, Marrow Lake Medical Center'], 'Marrow Lake Medical Center', 'Marrow Lake Medical Center'],
    [['Facility requested: Linden Row Surgery Center'], 'Linden Row Surgery Center', 'Linden Row Surgery Center'],
    [['Make checks payable to Harrow Point Urgent Care'], 'Harrow Point Urgent Care', undefined],
    [['Where you went: Optica Sandoval'], 'Optica Sandoval', 'Optica Sandoval'],
    [['Solicitado por: Centro de Terapia Arcoíris'], 'Centro de Terapia Arcoíris', undefined],
  ] as const)('%j', (blocks, provider, facility) => {
    expect(valueOf('provider', ...blocks)).toBe(provider);
    expect(valueOf('facility', ...blocks)).toBe(facility);
  });
  it.each(['Legal Aid Center of Ohio', 'Office for Civil Rights', 'Member Services Center', 'Speech Therapy', 'Brain MRI', 'Grievance and Appeals Department', 'Bright Health Plan'])('%s gives no care', (name) => expect(careOrganisation(name)).toBeUndefined());
  it.each(['Setting: Outpatient', 'Place of service: 22', 'Location: Home', 'Place of service: Office'])('%s is no facility', (line) => expect(valueOf('facility', line)).toBeUndefined());
});

describe('services as noun phrases', () => {
  it.each([
    ['24 visits of outpatient speech therapy (92507) because', 'outpatient speech therapy'],
    ['a second opinion visit with a spine surgeon at Great Falls Hospital', 'second opinion visit with a spine surgeon'],
    ['the drug Humira 40 mg pen for psoriasis', 'Humira 40 mg pen'],
    ['continued acute inpatient rehabilitation from May 3', 'acute inpatient rehabilitation'],
    ['a power wheelchair that your doctor ordered', 'power wheelchair'],
    ['coverage of genetic testing, which we', 'genetic testing'],
  ])('%s', (text, noun) => expect(careNoun(text)?.value).toBe(noun));
  it.each([
    ['We have decided to uphold our denial of lumbar disc replacement (22857), requested by Ina Roth, MD.', 'lumbar disc replacement'],
    ['Your appeal about claim 55-118-2041: allergy testing (95004) by Dr. Ina Roth', 'allergy testing'],
    ['Coverage for partial hospitalization will end on March 6, 2026.', 'partial hospitalization'],
    ['Mara now gets private duty nursing (T1000) for 70 hours each week.', 'private duty nursing'],
    ['We cannot approve the insulin pump. Your records show no need.', 'insulin pump'],
    ['Wegovy 1.7 mg pen is not on your drug list.', 'Wegovy 1.7 mg pen'],
    ['Service: Cardiac rehabilitation', 'Cardiac rehabilitation'],
    ['SERVICE  HOME SLEEP STUDY', 'HOME SLEEP STUDY'],
  ])('%s', (text, service) => expect(valueOf('service', text)).toBe(service));
  it.each(['You can ask us for an interpreter.', 'You may request copies of your records.', 'We denied your request for services.', 'If your doctor asks us to cover a different drug, tell us.', 'Procedure codes'])('%s names none', (text) => expect(valueOf('service', text)).toBeUndefined());
});

describe('citations', () => {
  it.each([
    ['The decision was based on Cedar Knee Guideline MSK-31, Arthroscopy (rev. 02/2026). A copy is free.', 'Cedar Knee Guideline MSK-31, Arthroscopy (rev. 02/2026)'],
    ['We used InterQual 2026, Imaging: MRI, Brain.', 'InterQual 2026, Imaging: MRI, Brain'],
    ['We refer you to Section 7, Exclusions, of your Evidence of Coverage.', 'Section 7, Exclusions, of your Evidence of Coverage'],
    ['Rule applied: Foxglove Rx Step Therapy Policy ST-14.', 'Foxglove Rx Step Therapy Policy ST-14'],
    ['You do not meet Alder Clinical Guideline TMS-9 (2026).', 'Alder Clinical Guideline TMS-9 (2026)'],
    ['The panel relied on the Medicare Benefit Policy Manual, Chapter 8, Section 30.', 'Medicare Benefit Policy Manual, Chapter 8, Section 30'],
    ['The policy is named Home Infusion of Specialty Drugs.', 'Home Infusion of Specialty Drugs'],
    ['Usamos la Política de Farmacia FP-77, Agonistas del GLP-1.', 'Política de Farmacia FP-77, Agonistas del GLP-1'],
  ])('%s', (text, criteria) => expect(valueOf('criteria', text)).toBe(criteria));
  it.each(['You have rights under section 502(a) of ERISA.', 'Policy number: 44-1182', 'You may appeal under Part 9 of the law.', 'We followed our usual steps.', 'Dear Dr. Okafor:'])('%s cites none', (text) => expect(valueOf('criteria', text)).toBeUndefined());
  it('ends where the next sentence begins', () => expect(citation('Coverage Policy 12-B. You may ask for it.')?.value).toBe('Coverage Policy 12-B'));
});
