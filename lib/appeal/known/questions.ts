/**
 * What a case asks of the member: where one paper can be read in two ways, or two papers differ on a fact that the letter
 * uses. While a question is open, nothing that depends on the fact may take one of its values.
 */
import { readingOfClaim } from '../claim-scope';
import { papersByWeight } from '../main-document';
import { conflictsOf, settledCase, type Conflict, type Option } from './choices';
import { isCorrected, type KnownDocument, type KnownFile } from './known';
import { valuesOf } from './values';
import { ONE_FOR_ALL_PAPERS, papersSaying } from './which-papers';

const placed = (option: Option, { id, label }: KnownDocument, isNamed: boolean): Option => {
  const paper = isNamed ? { paper: label } : {};
  return isCorrected(option) ? { ...option, ...paper } : { ...option, ...paper, documentId: id };
};

/** Papers that say different things of one fact, each value with its first source. */
const betweenPapers = (papers: readonly KnownDocument[]): Conflict[] =>
  ONE_FOR_ALL_PAPERS.flatMap((field) => {
    const said = valuesOf(papersSaying(field, papers), [field]).flatMap(({ values }) => values);
    const [first, ...others] = said.flatMap(({ sources: [source] }) => (source ? [placed(source.known, source.document, true)] : []));
    return first && others.length > 0 ? [{ field, options: [first, ...others] as const }] : [];
  });

/** Two readings of one paper count where that paper is the one that the fact is taken from. */
const withinPapers = (byWeight: readonly KnownDocument[]): Conflict[] =>
  byWeight.flatMap((document) =>
    conflictsOf(document.reading)
      .filter(({ field }) => papersSaying(field, byWeight).find(({ reading }) => reading.fields[field])?.id === document.id)
      .map(({ field, options: [first, ...others] }): Conflict => {
        const at = (option: Option) => placed(option, document, byWeight.length > 1);
        return { field, options: [at(first), ...others.map(at)] };
      }),
  );

/** All that the case asks, answered or not: of the case as it lies in the store, with the member's corrections. */
export function questionsOf(file: KnownFile): Conflict[] {
  // Of another claim than the case's own a paper says other things rightly.
  const scoped = (documents: readonly KnownDocument[]) => documents.map((document) => ({ ...document, reading: readingOfClaim(document.reading, file.case.claimNumber) }));
  const byWeight = papersByWeight(file);
  const inOrder = [...byWeight].sort((a, b) => a.addedAt - b.addedAt);
  const between = betweenPapers(scoped(inOrder));
  return [...between, ...withinPapers(scoped(byWeight)).filter(({ field }) => !between.some((conflict) => conflict.field === field))];
}

/** What the member has not answered yet. */
export const openQuestions = (file: KnownFile): Conflict[] => questionsOf(settledCase(file));
