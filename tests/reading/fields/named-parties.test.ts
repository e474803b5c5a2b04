/** Deciders, givers of care and plans by further habits: signatures, breadcrumbs, offices, agencies, "X asked Y for", people with their practice; every case is invented. */
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../lib/intake/text/read-plain-text';
import type { FieldName } from '../../../lib/reading/reading';
import { read } from '../../../lib/reading/read';

const valueOf = (field: FieldName, text: string) => read(readPlainText(text)).fields[field]?.value;

describe('who decides', () => {
  it.each([
    ['We cannot authorize the consultation.\n\nSincerely,\nOona Bright, RN\nUtilization Management, Cedar Hollow HMO', 'Cedar Hollow HMO'],
    ['We said no.\n\nWith good wishes,\nCare Coordination, Niagara Senior Care Plan, 716-555-0150', 'Niagara Senior Care Plan'],
    ['We denied the claim.\n\nFraternally,\nClaims Desk | Ironworkers Shore Benefit Fund', 'Ironworkers Shore Benefit Fund'],
    ['Dr. Nils Ferro asked Brightwell Pharmacy Services for 18 sumatriptan tablets. We denied nine.', 'Brightwell Pharmacy Services'],
    ['Before a test like this is run, Evergreen Commonwealth Health Plans checks it against its medical policies. It was not approved.', 'Evergreen Commonwealth Health Plans'],
    ['Your auto policy must pay before Mesa Union Health does, so the claim is denied.', 'Mesa Union Health'],
    ['Magnolia Choice > Claims\n\nClaim 2026-77-104450\nIn process', 'Magnolia Choice'],
    ['Bayard Select › My claims\nClaim 77-1\nDenied', 'Bayard Select'],
    ['SmithRx Member Connect\nTier exception - granted\nWe agreed to give you the drug.', 'SmithRx'],
    ['HMA, LLC\nClaims\nClaim 2026022700418\nNot paid', 'HMA, LLC'],
    ['Your Express Scripts prior authorization was approved\nHi Fenwick, we approved the drug.', 'Express Scripts'],
    ['Building Service 32BJ Health Fund\n25 West 18th Street, New York, NY 10011\nThe charge is denied.', 'Building Service 32BJ Health Fund'],
    ['CAPITOL RAIL EMPLOYEES PLAN (FEHB)\nFebruary 12, 2026\nYour plan will not pay for them.', 'CAPITOL RAIL EMPLOYEES PLAN'],
    ['STATE OF OHIO · DEPARTMENT OF FAMILY SUPPORT\nDIVISION OF MEDICAL ASSISTANCE\nMedicaid will not pay for the item.\nWrite to: Administrative Procedures Section, P.O. Box 83, Boise, ID 83720', 'DIVISION OF MEDICAL ASSISTANCE'],
    ['R14 - Your Cascadia Valley HMO needs a referral from your doctor before you see a specialist. The claim is denied.', 'Cascadia Valley HMO'],
    ['Two Rivers Tribal Health Department\nLetter of May 1, 2026\nWe will not pay for this visit.', 'Two Rivers Tribal Health Department'],
    ['The visits after the 30th are not payable by Allied Grocers Welfare Fund.', 'Allied Grocers Welfare Fund'],
    ['Meridian Rx Partners turned down the drug.', 'Meridian Rx Partners'],
    ['Pine Ridge Mutual Benefit Association will not be able to help with the cost of the surgery.', 'Pine Ridge Mutual Benefit Association'],
  ])('%s', (text, insurer) => expect(valueOf('insurer', text)).toBe(insurer));

  it.each([
    'We denied it.\n\nSincerely,\nOona Bright, RN\nChief Executive Officer, Appeals Coordination',
    'Home > Claims\nThe claim is denied.',
    'Your appeal must be at P.O. Box 77, Nashua, NH 03061 by close of business on May 18, 2026.',
    'We asked Redstone Surgical Associates for the records. The claim is denied.',
  ])('names no decider in: %s', (text) => expect(valueOf('insurer', text)).toBeUndefined());
});

describe('who gave the care', () => {
  it.each([
    ['Ordering clinician  Samuel Ihejirika, MD, Prairie Pulmonary Group\nThe scan is denied.', 'Samuel Ihejirika, MD'],
    ['Provider: Castro Chiropractic Group / L. Pemberton, DC\nDenied', 'Castro Chiropractic Group'],
    ['Proveedor: Dr. Celestino Maldonado, Centro Cardiológico de Ponce', 'Dr. Celestino Maldonado'],
    ['Given by Obadiah Funk, P.A.\nThe vaccine was denied.', 'Obadiah Funk, P.A.'],
    ['Treating physician Dr. Eulalia Benning submitted a request for a brace. It is denied.', 'Dr. Eulalia Benning'],
    ['Bright Steps Learning is not a TRICARE-authorized provider, so we denied the request.', 'Bright Steps Learning'],
    ['We denied it because Weston Spine Group has no contract with us.', 'Weston Spine Group'],
    ['Your eight sessions with Sunrise Counseling between February 6 and April 3 were denied.', 'Sunrise Counseling'],
    ['We confirm our denial of transcranial magnetic stimulation at Hudson Highlands Psychiatry.', 'Hudson Highlands Psychiatry'],
    ['Delivered by: Tidewater Home Nursing\nYour visits will end.', 'Tidewater Home Nursing'],
    ['Autorizamos los audífonos que pidió la audióloga, de Audiología del Norte.', 'Audiología del Norte'],
  ])('%s', (text, provider) => expect(valueOf('provider', text)).toBe(provider));

  it.each([
    'FROM: ORCHARD POINT RX PA\nThe drug is denied.',
    'The decision on your hospital request was made for Devoted by Home & Community Care Transitions.',
    'Your Doctor is not in our network. The claim is denied.',
  ])('names none in: %s', (text) => expect(valueOf('provider', text)).toBeUndefined());

  it.each([
    ['Rendering site\nBlackstone Valley Imaging, Worcester\nDenied', 'Blackstone Valley Imaging'],
    ['Juniper House (contact: Imogen Achebe, LCSW) asked for ten more days of partial hospitalization for your child. Denied.', 'Juniper House'],
  ])('where: %s', (text, facility) => expect(valueOf('facility', text)).toBe(facility));
});

describe('the plan', () => {
  it.each([
    ['Coverage under Ironwood Silver 3500 came to an end on May 31, 2026, so the claim is denied.', 'Ironwood Silver 3500'],
    ['This authorization covers one supply of lenses under the VSP Choice Plan. Nothing more is needed.', 'VSP Choice Plan'],
    ['DentaQuest, en nombre de Healthy Horizons Medicaid\nFecha: 14 de enero de 2026\nSu solicitud fue negada.', 'Healthy Horizons Medicaid'],
    ['Kestrel Benefit Services\nPharmacy benefit manager for the Midstates Carpenters Health Fund\nThe drug is denied.', 'Midstates Carpenters Health Fund'],
    ['Trustmark Health Benefits for the Kenosha Diocese Lay Employee Plan\nPredetermination PD-5520-187\nWe cannot answer yet.', 'Kenosha Diocese Lay Employee Plan'],
    ['GROUP NO. / PLAN\t7719-02 Hollis Foundry Employee Health Plan', 'Hollis Foundry Employee Health Plan'],
    ['USAA Life Insurance Company\nMedicare Supplement Plan G\nNo benefit is payable.', 'Medicare Supplement Plan G'],
  ])('%s', (text, plan) => expect(valueOf('planName', text)).toBe(plan));
  it.each(['We are the insurer of the Oregon Dental Plan Document.', 'You have a right to appeal under the Plan.'])('names none in: %s', (text) => expect(valueOf('planName', text)).toBeUndefined());
});
