/** Denials that turn on the plan's contract, its network or its counts. */
import { pointsFor } from './point';

export const CONTRACT_POINTS = {
  'prior-authorization': pointsFor('prior-authorization', [
    ['request', 'your doctor', 'What was requested, when and by whom:', 'the request with its date, and its fax, portal or call record'],
    ['excused', 'you', 'The approval, or why none could be asked for:', 'its number and dates, the emergency, or what the plan said'],
    ['need', 'your doctor', 'Why the care was needed:', 'the findings in the record, with dates'],
  ]),
  'not-covered': pointsFor('not-covered', [
    ['words', 'you', 'The plan’s own words, and why they do not describe this service:', 'the exclusion and its exceptions, with the page of the plan document'],
    ['service', 'your doctor', 'What the service was, and what it was for:', 'from the record, with its date'],
    ['told', 'you', 'What the plan said before the care:', 'date, name and words, if anyone asked'],
  ]),
  'out-of-network': pointsFor('out-of-network', [
    ['place', 'you', 'Where the care was given, and how the provider was chosen:', 'facility, date and who chose'],
    ['protection', 'you', 'Why in-network terms should apply:', 'emergency, in-network facility, directory error, no suitable provider, or care in progress'],
    ['search', 'you', 'The network providers that were asked:', 'names, dates and waits'],
  ]),
  'benefit-limit': pointsFor('benefit-limit', [
    ['count', 'you', 'The visits or amounts that should not count, and why:', 'each with its date and what it was for'],
    ['progress', 'your doctor', 'The progress so far, and what remains:', 'measured, with dates'],
  ]),
  eligibility: pointsFor('eligibility', [
    ['proof', 'you', 'The proof of coverage on that day:', 'enrollment confirmation, payroll deduction or premium receipt'],
    ['record', 'you', 'What should be corrected in the enrollment record:', 'name, number, date or status'],
  ]),
  'coordination-of-benefits': pointsFor('coordination-of-benefits', [
    ['coverage', 'you', 'Other coverage on that day:', 'which, with its dates, or that there was none'],
    ['decision', 'you', 'What the other insurer decided:', 'its statement with the date, if there is one'],
  ]),
} as const;
