/** All concepts by their names. */
import { careWords } from './care-words';
import { claimWords } from './claim-words';
import { coverageWords } from './coverage-words';

export const CONCEPTS = { ...claimWords, ...coverageWords, ...careWords };
export type Concept = keyof typeof CONCEPTS;
