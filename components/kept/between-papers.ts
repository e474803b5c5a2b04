/** Where the papers of a case differ on a fact that the letter uses: both stand there with their words, and the member chooses. */
import { readingOfClaim } from '../../lib/appeal/claim-scope';
import type { KnownDocument } from '../../lib/appeal/known/known';
import { ONE_FOR_ALL_PAPERS, conflictsOf, type Conflict, type Option } from '../paper/conflicts';
import { factsOf } from './facts';

/** Only what a paper says of the case's own claim can differ; of another claim it says other things rightly. */
function conflictsBetween(documents: readonly KnownDocument[], claimNumber: string | undefined): Conflict[] {
  const scoped = documents.map((document) => ({ ...document, reading: readingOfClaim(document.reading, claimNumber) }));
  return factsOf(scoped, ONE_FOR_ALL_PAPERS).flatMap(({ field, values }) => {
    const [first, ...others] = values.flatMap(({ value, sources: [source] }): Option[] =>
      source ? [{ ...source.known, value, paper: source.document.label }] : [],
    );
    return first && others.length > 0 ? [{ field, options: [first, ...others] as const }] : [];
  });
}

/** All choices that a case asks for: between its papers, and between two readings of its main paper. */
export function conflictsOfCase(documents: readonly KnownDocument[], mainId: string, claimNumber: string | undefined): Conflict[] {
  const between = conflictsBetween(documents, claimNumber);
  const main = documents.find(({ id }) => id === mainId);
  const within = main ? conflictsOf(main.reading).filter(({ field }) => !between.some((conflict) => conflict.field === field)) : [];
  return [...between, ...within];
}
