import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../lib/intake/text/read-plain-text';
import { read } from '../../../lib/reading/read';

const letter = (words: string): string => `Harborlight Health Plan
October 5, 2026

Rosa Delgado
12 Elm Street
Dayton, OH 45402

Member ID: HL2277193
Reference number: 26-118834

Dear Rosa Delgado:

This letter is about your recent request.

${words}

If you disagree with this decision you can appeal within 180 days. You can call us at 1-800-555-0123.

Sincerely,
Member Services`;

const categoriesOf = (words: string): string => read(readPlainText(letter(words))).categories.map(({ id }) => id).filter((id) => id !== 'concurrent-review').join();

/** Each reason as a plan may word it, behind the decision and under a question. */
const REASONS: readonly (readonly [id: string, words: string])[] = [
  ['medical-necessity', `The notes your doctor sent do not show that the surgery is needed to treat your back pain.`],
  ['medical-necessity', `Our physician reviewer found that the test would not change how your condition is treated.`],
  ['medical-necessity', `The clinical information submitted did not demonstrate failure of six weeks of conservative management.`],
  ['medical-necessity', `You can walk safely with a cane, so a power wheelchair is not needed.`],
  ['medical-necessity', `The requested hospital bed is not reasonable and necessary for the treatment of your condition.`],
  ['medical-necessity', `Your records show that you have met your therapy goals and can go on with a home program.`],
  ['medical-necessity', `We use InterQual criteria. Your symptoms do not meet these criteria.`],
  ['medical-necessity', `The documentation does not support the medical necessity of the genetic panel.`],
  ['prior-authorization', `Approval was required before this service and was not obtained.`],
  ['prior-authorization', `Your provider did not get our approval before giving this service.`],
  ['prior-authorization', `This service needs a precertification and none was on file.`],
  ['prior-authorization', `We have no record of an authorization for this admission.`],
  ['prior-authorization', `The hospital did not notify us of the admission within two business days.`],
  ['prior-authorization', `Services were rendered without the required referral from your primary care physician.`],
  ['step-therapy', `Your plan needs you to try metformin and glipizide before it covers this drug.`],
  ['step-therapy', `There is no record of a trial and failure of two preferred alternatives.`],
  ['step-therapy', `You must first try a triptan tablet. Our records do not show that you have.`],
  ['step-therapy', `Coverage requires an inadequate response to or intolerance of at least one generic NSAID.`],
  ['experimental', `This treatment is considered experimental or investigational for your condition.`],
  ['experimental', `The medical literature does not show that this procedure improves health outcomes.`],
  ['experimental', `The device has not been cleared by the FDA for this use.`],
  ['experimental', `The effectiveness of this therapy has not been established in peer-reviewed studies.`],
  ['experimental', `There is insufficient published evidence to determine the safety of this test.`],
  ['cosmetic', `Removal of excess skin is performed primarily to improve appearance.`],
  ['cosmetic', `The procedure does not correct a functional problem and is done to change how you look.`],
  ['cosmetic', `Breast reduction in your case is considered cosmetic in nature.`],
  ['not-covered', `Hearing aids are not a benefit of your plan.`],
  ['not-covered', `Your plan excludes weight loss surgery.`],
  ['not-covered', `Massage therapy is listed as an exclusion in your Evidence of Coverage.`],
  ['not-covered', `This is a non-covered service under your contract.`],
  ['not-covered', `Your policy has an age limit of 19 for orthodontic services.`],
  ['not-covered', `The plan allows the least expensive professionally acceptable treatment. Benefits were based on an amalgam filling.`],
  ['out-of-network', `The provider you saw is not in our network and your plan does not have out-of-network benefits.`],
  ['out-of-network', `You went to a doctor who does not take part in your plan.`],
  ['out-of-network', `Services by a non-participating laboratory are not covered under your HMO.`],
  ['out-of-network', `In-network specialists are available in your area for this care.`],
  ['benefit-limit', `You have used all 30 chiropractic visits that your plan covers each year.`],
  ['benefit-limit', `The calendar year maximum of $1,500 has been met.`],
  ['benefit-limit', `Your plan's limit of 60 home health visits per benefit period has been exhausted.`],
  ['benefit-limit', `The lifetime maximum for orthodontia has been paid.`],
  ['level-of-care', `Your care could have been provided safely in an outpatient observation setting.`],
  ['level-of-care', `You do not need 24-hour nursing care and could be treated in an intensive outpatient program.`],
  ['level-of-care', `Inpatient admission was not necessary; observation would have been appropriate.`],
  ['level-of-care', `You no longer need daily skilled nursing or skilled rehabilitation.`],
  ['level-of-care', `The care you get is custodial in nature.`],
  ['site-of-care', `This infusion can be given safely in a doctor's office or at home rather than in a hospital outpatient department.`],
  ['site-of-care', `The procedure can be performed in an ambulatory surgery center.`],
  ['site-of-care', `Hospital-based imaging is not approved when a freestanding center is available.`],
  ['frequency', `Bitewing x-rays are covered once every 12 months.`],
  ['frequency', `This service was already provided within the last 24 months.`],
  ['frequency', `Crowns are limited to one per tooth every five years.`],
  ['frequency', `Replacement of this item is allowed every five years.`],
  ['coding', `The procedure code billed is not valid for the date of service.`],
  ['coding', `The diagnosis code does not support the procedure billed.`],
  ['coding', `The modifier submitted is inconsistent with the procedure code.`],
  ['bundling', `This procedure is included in the payment for the primary surgery done the same day.`],
  ['bundling', `Payment for this supply is included in the payment for another service.`],
  ['bundling', `This code is considered incidental and is not paid separately.`],
  ['bundling', `Follow-up care is part of the global surgical fee.`],
  ['duplicate', `This charge was already processed on claim 22-1199.`],
  ['duplicate', `This is a duplicate of a claim we have already paid.`],
  ['duplicate', `We received this same bill earlier and have considered it.`],
  ['timely-filing', `The claim was received after the time limit for filing had passed.`],
  ['timely-filing', `Claims must be sent within 12 months from the date of service.`],
  ['timely-filing', `Your provider sent us the claim more than 180 days after the date of service.`],
  ['missing-information', `We asked your provider for medical records and have not received them.`],
  ['missing-information', `The claim lacks information needed to process it.`],
  ['missing-information', `An itemized bill was not attached.`],
  ['missing-information', `The requested operative report has not been returned to us.`],
  ['missing-information', `We did not get the consent form.`],
  ['eligibility', `You were not covered by this plan on the date of service.`],
  ['eligibility', `Your coverage ended on July 31, 2026.`],
  ['eligibility', `The patient was not an eligible dependent when the service was given.`],
  ['eligibility', `Your policy was not active because the premium was not paid.`],
  ['coordination-of-benefits', `Our records show you have other coverage that should pay first.`],
  ['coordination-of-benefits', `This injury may be covered by workers' compensation.`],
  ['coordination-of-benefits', `Medicare is primary for this member.`],
  ['formulary', `This drug is not on our list of covered drugs.`],
  ['formulary', `The medicine is a non-formulary drug.`],
  ['formulary', `The requested medication is excluded from your pharmacy benefit.`],
  ['quantity-limit', `The plan covers 9 tablets per 30 days. The request for 18 tablets is more than this limit.`],
  ['quantity-limit', `The dose requested is higher than the maximum daily dose.`],
  ['quantity-limit', `The quantity prescribed exceeds the plan's quantity limit.`],
  ['quantity-limit', `It is too soon to refill this prescription.`],
  ['emergency', `Your visit to the emergency room was not for an emergency medical condition.`],
  ['emergency', `A prudent layperson would not have thought this condition needed emergency care.`],
  ['emergency', `The air ambulance was not for an emergency; ground transport would have been safe.`],
  ['provider-eligibility', `The provider is not licensed to perform this service in this state.`],
  ['provider-eligibility', `The supplier is not enrolled in the Medicaid program.`],
  ['provider-eligibility', `This type of provider is not eligible to be paid for this service.`],
  ['provider-eligibility', `The rendering provider was not certified on the date of service.`],
];

describe('a reason belongs to its category', () => {
  it.each(REASONS)('%s behind the decision: %s', (id, words) => expect(categoriesOf(`We denied your request. ${words}`)).toBe(id));
  it.each(REASONS)('%s under a question: %s', (id, words) => expect(categoriesOf(`We are not able to pay this claim.\n\nWhy we made this decision\n${words}`)).toBe(id));
});
