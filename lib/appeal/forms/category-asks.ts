/** One more request for a category, in its own words; the row is the category. */
export const CATEGORY_ASKS: Readonly<Record<string, string>> = {
  'prior-authorization': 'Please send me the rule that asks for approval, and your record of any request for it.',
  'step-therapy': 'Please grant an exception to the earlier steps, and say for how long.',
  experimental: 'Please send me the plan’s definition of experimental or investigational, and say which part of it you applied.',
  cosmetic: 'Please send me the plan’s words on cosmetic and reconstructive care, and say which part of them you applied.',
  'not-covered': 'Please send me the exact words of the exclusion, with the exceptions that belong to it.',
  'out-of-network': 'Please process the claim with in-network cost sharing, and confirm the member’s share.',
  'benefit-limit': 'Please send me the list of what you counted against the limit.',
  'level-of-care': 'Please name, for each denied day, the criterion that is not met.',
  'site-of-care': 'Please name the exceptions in your site-of-care policy, and say which of them you looked at.',
  frequency: 'Please name the interval that you applied, and the earlier service that you counted.',
  coding: 'Please tell me which codes of the claim you question, and under which rule.',
  bundling: 'Please name the rule that counts this service as part of another, and confirm what share, if any, falls to the member.',
  duplicate: 'Please tell me the number and the result of the claim that you count as the first one.',
  'timely-filing': 'Please tell me the filing limit that you applied, and the day on which you got the claim.',
  'missing-information': 'If anything is still missing, please tell me what it is, who must send it, and to where.',
  eligibility: 'Please check the enrollment record against the proof enclosed, and process the claim again.',
  'coordination-of-benefits': 'Please update your record of other coverage, and process the claim again.',
  formulary: 'Please grant an exception for this drug, and say for how long.',
  'quantity-limit': 'Please grant an exception for this amount, and say for how long.',
  emergency: 'Please judge the visit by the symptoms at the time, and not by the diagnosis that came later.',
  'concurrent-review': 'Please keep the care covered while this appeal is decided.',
  'provider-eligibility': 'Please tell me which requirement the provider did not meet on the day of the care.',
};

/** The same of a reviewer outside the plan, who can direct and not process. Where a category has none, its own request was to the plan alone. */
export const OUTSIDE_ASKS: Readonly<Record<string, string>> = {
  'step-therapy': 'Please direct that an exception to the earlier steps be granted, and say for how long.',
  'out-of-network': 'Please direct that in-network cost sharing apply.',
  'site-of-care': 'Please weigh the exceptions of the site-of-care policy.',
  'level-of-care': 'Please name, for each denied day, the criterion that is not met.',
  formulary: 'Please direct that an exception for this drug be granted, and say for how long.',
  'quantity-limit': 'Please direct that an exception for this amount be granted, and say for how long.',
  emergency: 'Please judge the visit by the symptoms at the time, and not by the diagnosis that came later.',
};
