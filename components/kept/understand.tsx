import { faceOnPaper } from '../../lib/appeal/face-on-paper';
import { readingOfClaim } from '../../lib/appeal/claim-scope';
import { deadlineOf } from '../../lib/appeal/deadline';
import { deadlineOfCase } from '../../lib/appeal/levels/decision';
import { firstStep } from '../../lib/appeal/first-step';
import type { KnownDocument, KnownFile } from '../../lib/appeal/known/known';
import { isOwnField } from '../../lib/appeal/known/field-shapes';
import { standOf } from '../../lib/appeal/levels/stand';
import { faceOf } from '../../lib/appeal/verdict-face';
import type { CaseFile } from '../../lib/cases/case-file';
import { removeCorrection, saveCorrection } from '../../lib/cases/corrections';
import { Face } from '../face/face';
import { FirstStep } from '../face/first-step';
import { NextLevels } from '../face/next-levels';
import { Ladder } from '../ladder/ladder';
import { choicesIn } from '../../lib/appeal/known/choices';
import { AnotherPage } from '../paper/another-page';
import { DeadlineQuestion } from '../paper/deadline-question';
import { GapNotes } from '../paper/gap-notes';
import { TwoReadings } from '../paper/two-readings';
import { keepTold, toldBefore } from '../paper/use-keeping';
import { pictureBehind } from '../source/from-picture';
import { FACT_ORDER, MONEY_ORDER } from '../words/field-names';
import { AddFact } from './add-fact';
import { questionsOf } from '../../lib/appeal/known/questions';
import { FactTable } from './fact-table';
import type { Corrections } from './fact-value';
import { missingIn, valuesOf, type CaseFact } from '../../lib/appeal/known/values';
import { keepCorrection, undoCorrection } from './keep-correction';
import { Papers } from './papers';
import { PartsOfPaper } from './parts-of-paper';
import { SumsNote } from './sums-note';

interface Props {
  /** The case as the member has settled it. */
  readonly file: KnownFile;
  /** The same as it lies in the store: between its papers the member still chooses. */
  readonly kept: CaseFile;
  /** One of the settled papers. */
  readonly main: KnownDocument;
  readonly today: string;
  onAddFile(): void;
  onProblem(error: unknown): void;
}

/** In the order of the table; the reason and the amounts, which the face shows too, stand here to be put right. */
const FACTS = [...FACT_ORDER, 'reasonText', ...MONEY_ORDER] as const;

/** Whether any of the facts was read from a picture and not put right since. */
const hasPictures = (facts: readonly CaseFact[]): boolean =>
  facts.some(({ values }) => values.some(({ sources }) => sources.some(({ document, known }) => known.at && pictureBehind(document, known.at))));

/** What was decided and why, the facts with their sources, and the papers. Every answer here is kept at once. */
export function Understand({ file, kept, main, today, onAddFile, onProblem }: Props) {
  const { documents } = file;
  const { reading } = main;
  const { id } = file.case;
  const told = toldBefore(kept);
  const face = faceOnPaper(faceOf(reading, file.case.claimNumber, told.finalAnswer), main.doc);
  const deadline = deadlineOfCase(file, today) ?? deadlineOf({ reading, today });
  const facts = valuesOf(documents, FACTS);
  const corrections: Corrections = {
    keep: (document, field, text) => keepCorrection(file.case, document, field, text).catch(onProblem),
    undo: (document, field) => undoCorrection(file.case, document, field).catch(onProblem),
  };
  return (
    <div className="stack-3">
      <AnotherPage file={file} onProblem={onProblem} />
      <Face inCase reading={readingOfClaim(reading, file.case.claimNumber)} face={face} deadline={deadline.kind === 'none' ? undefined : deadline}>
        {questionsOf(kept).map((conflict) => (
          <TwoReadings
            key={conflict.field}
            conflict={conflict}
            choices={choicesIn(file.answers)}
            onChoose={(key) => void keepTold(id, { choices: { [conflict.field]: key } }).catch(onProblem)}
          />
        ))}
        <DeadlineQuestion deadline={deadline} told={told} today={today} isAnswer={face.kind === 'upheld'} onTell={(answer) => void keepTold(id, answer).catch(onProblem)} onAddFile={onAddFile} />
        {face.kind === 'upheld' ? <NextLevels planType={told.planType} says={face.next} stand={standOf(file)} /> : null}
      </Face>
      <FirstStep step={firstStep(reading, file)} />
      <Ladder file={file} today={today} />
      <section className="stack" aria-labelledby="facts">
        <h2 id="facts">The facts, and where they stand</h2>
        <p className="small soft">Touch a fact to see the words it comes from. What is not right you can correct.</p>
        {hasPictures(facts) ? <p className="notice">Some facts were read from a picture. Check each of those against the page.</p> : null}
        <FactTable facts={facts} severalPapers={documents.length > 1} corrections={corrections} />
        <AddFact missing={missingIn(documents, FACTS).filter(isOwnField)} documents={[main, ...documents.filter((each) => each.id !== main.id)]} corrections={corrections} />
      </section>
      <PartsOfPaper
        documents={[main, ...documents.filter((each) => each.id !== main.id)]}
        corrections={kept.corrections}
        correctionsOf={(document) => ({
          keep: (part, text) => saveCorrection(document.id, part, text).catch(onProblem),
          undo: (part) => removeCorrection(document.id, part).catch(onProblem),
        })}
      />
      <SumsNote documents={documents} claimNumber={file.case.claimNumber} />
      <GapNotes gaps={main.doc.gaps} />
      <Papers documents={documents} onAddFile={onAddFile} onProblem={onProblem} />
    </div>
  );
}
