/** When a question is asked, as data: each condition has a name, and a question lists those that must hold together. */
import { likelyCare, type Situation } from './situation';

export interface Condition {
  readonly id: string;
  holds(situation: Situation): boolean;
}

/** Reasons that turn on the patient's health and its record. The others turn on codes, contracts, dates or coverage. */
const OF_HEALTH = [
  'medical-necessity', 'prior-authorization', 'step-therapy', 'experimental', 'cosmetic', 'benefit-limit', 'level-of-care', 'site-of-care',
  'frequency', 'formulary', 'quantity-limit', 'concurrent-review',
] as const;

/** Where the paper names no reason that we know, the question may matter, and is asked. */
const reasonIn = (id: string, reasons: readonly string[]): Condition => ({
  id, holds: (situation) => situation.reasons.length === 0 || situation.reasons.some((reason) => reasons.includes(reason)),
});

/** Something was denied, or the denial was upheld: there is an appeal that the answers can serve. */
export const DENIED: Condition = { id: 'denied', holds: ({ face }) => face === 'denied' || face === 'part-denied' || face === 'upheld' };

/** A request for payment cannot be expedited (`rights/expedited-72h`). */
export const NOT_YET_GIVEN: Condition = {
  id: 'not-yet-given',
  holds: (situation) => (situation.told.care ?? likelyCare(situation) ?? 'to-come') !== 'received',
};
export const SAID_URGENT: Condition = { id: 'said-urgent', holds: ({ told }) => told.urgent === 'yes' };

export const OF_RECORD = reasonIn('of-record', OF_HEALTH);
/** How often something may be done does not turn on what else was tried. */
export const OF_TREATMENTS = reasonIn('of-treatments', OF_HEALTH.filter((id) => id !== 'frequency'));
export const OF_PURPOSE = reasonIn('of-purpose', [...OF_HEALTH, 'not-covered', 'out-of-network']);
export const OF_SYMPTOMS = reasonIn('of-symptoms', [...OF_HEALTH, 'emergency']);
export const IS_EMERGENCY: Condition = { id: 'is-emergency', holds: ({ reasons }) => reasons.includes('emergency') };
