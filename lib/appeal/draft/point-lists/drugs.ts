/** Denials of a drug for now, where an exception is asked for. */
import { pointsFor } from './point';

export const DRUG_POINTS = {
  'step-therapy': pointsFor('step-therapy', [
    ['tried', 'your doctor', 'The earlier steps that were tried:', 'each drug with dose, dates and result, also under an earlier insurer'],
    ['unsafe', 'your doctor', 'The earlier steps that are not safe or not likely to work here, and why:', 'each drug, with the reason in the record'],
    ['stable', 'your doctor', 'How it goes on the present treatment, and what a switch would risk:', 'from the record, with dates'],
  ]),
  formulary: pointsFor('formulary', [
    ['alternatives', 'your doctor', 'The drugs that the plan covers instead:', 'each one: tried with dose, dates and result, or why it is not safe here'],
    ['stable', 'your doctor', 'How it goes on this drug, and what a switch would risk:', 'from the record, with dates'],
  ]),
  'quantity-limit': pointsFor('quantity-limit', [
    ['dose', 'your doctor', 'Why the usual amount is not enough:', 'the amount tried, with dates and result'],
    ['response', 'your doctor', 'The response at this amount, and its safety:', 'from the record, with dates'],
  ]),
} as const;
