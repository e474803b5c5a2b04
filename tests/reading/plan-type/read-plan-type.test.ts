import { describe, expect, it } from 'vitest';
import { planTypeById } from '../../../lib/knowledge/appeal-rights';
import { readLanguage } from '../../../lib/reading/language';
import { readPlanType } from '../../../lib/reading/plan-type/read-plan-type';
import { PLAN_TYPE_CUES } from '../../../lib/reading/plan-type/specs';
import { proseOf } from '../../../lib/reading/prose/prose';
import { viewOf } from '../../../lib/reading/view';
import { docOf } from '../doc-builder';

const planTypeOf = (...paragraphs: string[]): string | undefined => readPlanType(proseOf(viewOf(docOf(paragraphs))))?.value;

describe('plan type', () => {
  it.each([
    ['medicare-original', 'Medicare Summary Notice for Part B'],
    ['medicare-advantage', 'Plan: Silver Lake Gold H1234-042 (HMO)'],
    ['medicare-part-d', 'Notice of Denial of Medicare Part D Prescription Drug Coverage'],
    ['medicaid-managed-care', 'Your Medicaid health plan denied this request.'],
    ['medicaid-ffs', 'Coverage: Medicaid, fee-for-service (Basic Plan)'],
    ['medicaid-ffs', 'Program: Medicaid (Fee for Service)'],
    ['medicaid-ffs', 'You have straight Medicaid, not a health plan.'],
    ['tricare', 'TRICARE East Region'],
    ['champva', 'CHAMPVA Explanation of Benefits'],
    ['fehb-pshb', 'Federal Employees Health Benefits Program'],
    ['individual-aca', 'You got premium tax credits, so you had a three-month grace period.'],
    ['employer-self-funded', 'Benefits are self-funded by your employer.'],
  ])('%s: %s', (id, words) => expect(planTypeOf(words)).toBe(id));

  it.each(['Your plan is paid for by your employer and is governed by ERISA.', 'Medicare members: a different fax applies.', 'You may also be eligible for Medicaid managed care.', 'Acme Health PPO'])('is not settled by "%s"', (words) =>
    expect(planTypeOf(words)).toBeUndefined());

  it('names only plan types of the appeal rights', () => {
    for (const { id } of PLAN_TYPE_CUES) expect(planTypeById(id), id).toBeDefined();
  });
});

describe('language', () => {
  const languageOf = (...paragraphs: string[]): string => readLanguage(viewOf(docOf(paragraphs)));
  it('is told by small words', () => {
    expect(languageOf('We have looked at the claim that your doctor sent to us.')).toBe('en');
    expect(languageOf('Recibimos la solicitud de su médico. No vamos a pagar este servicio.', 'This notice in English: call us.')).toBe('es');
    expect(languageOf('Quý vị cần thư này bằng tiếng Việt, xin gọi cho chúng tôi. '.repeat(5))).toBe('other');
  });
});
