/** Which papers of a case may say a fact, and which facts are one for all of them. */
import { isDenial, type FieldName } from '../../reading/reading';
import type { KnownReading } from './known';

/** Who, which claim and where to: any paper of the case may say it. What was decided: only a paper that denies. */
const ANY_PAPER: ReadonlySet<FieldName> = new Set([
  'insurer', 'planName', 'memberName', 'memberId', 'groupNumber', 'subscriberName', 'patientName', 'claimNumber', 'referenceNumber',
  'provider', 'facility', 'service', 'serviceDate', 'appealFax', 'appealAddress', 'appealOnline',
]);

/**
 * What the letter uses and what is one for all papers of a case. Not here: words that papers rightly put differently
 * (service, provider), what each paper has of its own (its date), and names, which the member writes in the letter.
 */
export const ONE_FOR_ALL_PAPERS = [
  'claimNumber', 'referenceNumber', 'memberId', 'groupNumber', 'serviceDate', 'appealFax', 'appealAddress', 'notCovered',
] as const satisfies readonly FieldName[];

/** The papers that may say this fact, in the order in which they came. */
export const papersSaying = <P extends { readonly reading: KnownReading }>(field: FieldName, papers: readonly P[]): readonly P[] =>
  ANY_PAPER.has(field) ? papers : papers.filter(({ reading }) => isDenial(reading.outcome));
