/** Who decides, under which plan, and what kind of plan: habits of papers, each in several invented wordings and layouts. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../lib/reading/read';
import type { FieldName } from '../../../lib/reading/reading';
import type { BlockInput } from '../doc-builder';
import { block, docOf, table } from '../doc-builder';

const valueOf = (field: FieldName, ...inputs: readonly (BlockInput | string)[]): unknown => read(docOf(inputs)).fields[field]?.value;
const refusal = 'We have reviewed your request for a sleep study (95810). We denied it because it is not medically necessary.';

describe('the insurer by what stands around its name', () => {
  it.each([
    ['Sagebrush Benefit Trust has denied the claim of Mesa Grande Hospital.', 'Sagebrush Benefit Trust'],
    ['Zephyra cannot approve this drug. Zephyra uses its drug list. Go to www.zephyra.example to appeal.', 'Zephyra'],
    ['Your claim was denied. Thank you for being a member of Kestrel Valley Health.', 'Kestrel Valley Health'],
    ['Your claim was denied. You will hear from Alder Ridge Benefit Administrators by May 4.', 'Alder Ridge Benefit Administrators'],
    ['Juniper Health does not discriminate on the basis of race, color or sex.', 'Juniper Health'],
    ['Per Bellamy Health Medical Policy 7.12, this is investigational.', 'Bellamy Health'],
    ['The Appeals Committee of the Plumbers Local 75 Health Fund met on May 2 and denied your appeal.', 'Plumbers Local 75 Health Fund'],
    ['Send your appeal to Ferris Creek Health Alliance, Attn: Appeals, PO Box 18, Reno, NV 89501.', 'Ferris Creek Health Alliance'],
    ['This plan is underwritten by Cascade Sound Insurance Company.', 'Cascade Sound Insurance Company'],
    ['ScriptSense manages your pharmacy benefit.', 'ScriptSense'],
    ['Request EX-7741 for Ana Ruiz, ID 6610-229-84 (ScriptSense)', 'ScriptSense'],
    ['Plan de Salud Sol Naciente negó su solicitud.', 'Plan de Salud Sol Naciente'],
  ])('%s', (text, insurer) => expect(valueOf('insurer', text)).toBe(insurer));

  it.each([
    [['From: Larchmont Care\nTo: Dana Pruitt\nSubject: Your claim', refusal], 'Larchmont Care'],
    [['UFCW LOCAL 1189 HEALTH AND WELFARE FUND', 'EXPLANATION OF BENEFITS'], 'UFCW LOCAL 1189 HEALTH AND WELFARE FUND'],
    [['Orchid Advantage Medicare health plans', 'Your claims', 'Orchid Advantage is a PPO plan with a Medicare contract.'], 'Orchid Advantage'],
    [['University of Tamsin Student Health Insurance Plan', 'Insured by Aurora Collegiate Insurance Company', 'Explanation of benefits'], 'Aurora Collegiate Insurance Company'],
    [['FUND OFFICE', 'SEND YOUR APPEAL TO\n\nBOARD OF TRUSTEES - APPEALS\nVALLEY PIPE TRADES WELFARE FUND\nPO BOX 3311\nALDERTON PA 18999'], 'VALLEY PIPE TRADES WELFARE FUND'],
    [[block('Insurer\tOrchid Coast Health', 'Member\tIda Brandt')], 'Orchid Coast Health'],
  ] as const)('%j', (inputs, insurer) => expect(valueOf('insurer', ...inputs)).toBe(insurer));

  it.each([
    'Contact the Ohio Department of Insurance or the Employee Benefits Security Administration.',
    'Dr. Helen Mbeki of Cedar Grove Orthopedics asked for this MRI. Cedar Grove Orthopedics received a copy.',
    'You can ask Livanta for a fast appeal. Livanta is the Quality Improvement Organization.',
    'Maria Lopez has denied any chest pain. Theo Brand received the letter.',
    'Ask your plan for help. Your plan covers 20 visits.',
    'Amount Provider Charged $462.00. Medicare-Approved Amount $0.00.',
  ])('is nobody in %j', (text) => expect(valueOf('insurer', text)).toBeUndefined());
});

describe('the name of the plan', () => {
  it.each([
    ['You are enrolled in the Prairie Select EPO plan.', 'Prairie Select EPO'],
    ['Your coverage is Meadow Silver 3500 HMO, an individual policy.', 'Meadow Silver 3500 HMO'],
    ['Under your Sunrise Gold PPO coverage, this service is excluded.', 'Sunrise Gold PPO'],
    ['It stays covered under your Garnet Rx (PDP) plan.', 'Garnet Rx (PDP)'],
    ['Benefits under the Acme Tool Company Group Health Plan are denied.', 'Acme Tool Company Group Health Plan'],
    ['This is about your claim under the Northwind Airlines Employee Medical Plan (the "Plan").', 'Northwind Airlines Employee Medical Plan'],
    ['Behavioral health manager for the Harper County Employee Health Plan', 'Harper County Employee Health Plan'],
    ['on behalf of Alder Paper Co. Health Plan', 'Alder Paper Co. Health Plan'],
    ['Plan: Elm State Employees Drug Plan', 'Elm State Employees Drug Plan'],
    ['Plan: Orchid Prime (PPO), H7733-002', 'Orchid Prime (PPO)'],
    ['Plan Sponsor: Tallow Foods Group Health Plan (Group No. 0071834-02)', 'Tallow Foods Group Health Plan'],
    ['Crestview Medicare Value (HMO-POS) | H2231-004', 'Crestview Medicare Value (HMO-POS)'],
  ])('%s', (text, planName) => expect(valueOf('planName', text)).toBe(planName));
  it.each([
    [[block('PLAN\tACTIVE PLAN A', 'CLASS\tJOURNEYMAN')], 'ACTIVE PLAN A'],
    [[block('Benefit category\tTRICARE Select')], 'TRICARE Select'],
    [[table('Member\tGroup\tPlan\tClaim', 'Ana Ruiz\t40021\tCompass Silver 4000\t88-1209')], 'Compass Silver 4000'],
  ] as const)('%j', (inputs, planName) => expect(valueOf('planName', ...inputs)).toBe(planName));
  it.each(['Plan\nCare\nMoney', 'Plan: Medical', 'Plan pays: $40.00', 'Plan year: 2026', 'Dentist: Ana Meltzer, DDS (PPO)', 'Program: Wren House Adolescent Program', 'Health Plan\n4070 Silver Sage Drive', 'Health Plan\nTel 402-555-0117'])('is none in %j', (text) => expect(valueOf('planName', text)).toBeUndefined());
});

describe('the kind of plan', () => {
  it.each([
    ['individual-aca', 'You bought this plan on Covered California.'],
    ['individual-aca', 'Product: Silver 70 EPO (Marketplace)'],
    ['individual-aca', 'It is an individual policy you bought through the Oregon Health Insurance Marketplace.'],
    ['employer-insured', 'Ridge Health insures your group health plan under a policy issued to your employer.'],
    ['employer-self-funded', 'Your employer funds the claims. Bramble Health does not insure them.'],
    ['governmental-employer', 'City of Larkin Employees Medical Plan'],
    ['governmental-employer', "State of Elm Employees' Group Health Plan is self-funded."],
    ['medicare-original', 'Amount Provider Charged $462.00   Maximum You May Be Billed $462.00'],
    ['dental-standalone', 'Halstead Dental Network'],
    ['student-health', 'Insured student: Noel Kapaona'],
  ])('%s: %s', (planType, text) => expect(valueOf('planType', text)).toBe(planType));
  it.each([
    'You may be able to buy a plan through the Marketplace.', 'Not sure whether your plan is fully insured or self-funded? Ask your employer.',
    'If your plan is self-funded, contact the U.S. Department of Labor.', 'This claim was sent to your other insurer, Elm Brethren Medigap.', 'Dentist: Ana Meltzer, DDS (PPO)',
    'Your plan is governed by ERISA.',
  ])('is not settled by %j', (text) => expect(valueOf('planType', text)).toBeUndefined());
});
