import { deadlineOf } from '../../lib/appeal/deadline';
import { firstStep } from '../../lib/appeal/first-step';
import { faceOf } from '../../lib/appeal/verdict-face';
import type { CaseFile } from '../../lib/cases/case-file';
import type { StoredDocument } from '../../lib/cases/model';
import { Face } from '../face/face';
import { FirstStep } from '../face/first-step';
import { choicesIn } from '../paper/conflicts';
import { DeadlineQuestion } from '../paper/deadline-question';
import { GapNotes } from '../paper/gap-notes';
import { TwoReadings } from '../paper/two-readings';
import { keepTold, toldBefore } from '../paper/use-keeping';
import { FACT_ORDER } from '../words/field-names';
import { conflictsOfCase } from './between-papers';
import { FactTable } from './fact-table';
import { factsOf } from './facts';
import { Papers } from './papers';

interface Props {
  readonly file: CaseFile;
  /** The papers as the member has settled them; `main` is one of these. */
  readonly documents: readonly StoredDocument[];
  readonly main: StoredDocument;
  readonly today: string;
  onAddFile(): void;
  onProblem(error: unknown): void;
}

/** What was decided and why, the facts with their sources, and the papers. Every answer here is kept at once. */
export function Understand({ file, documents, main, today, onAddFile, onProblem }: Props) {
  const { reading } = main;
  const { id, confirmedPlanType, noticeDateFromMember } = file.case;
  const face = faceOf(reading, file.case.claimNumber);
  const told = toldBefore(file);
  const deadline = deadlineOf({
    reading,
    today,
    ...(file.case.claimNumber ? { claimNumber: file.case.claimNumber } : {}),
    ...(confirmedPlanType ? { confirmedPlanType } : {}),
    ...(noticeDateFromMember ? { noticeDateFromMember } : {}),
  });
  return (
    <div className="stack-3">
      <Face inCase reading={reading} face={face} deadline={deadline.kind === 'none' ? undefined : deadline}>
        {conflictsOfCase(file.documents, main.id, file.case.claimNumber).map((conflict) => (
          <TwoReadings
            key={conflict.field}
            conflict={conflict}
            choices={choicesIn(file.answers)}
            onChoose={(key) => void keepTold(id, { choices: { [conflict.field]: key } }).catch(onProblem)}
          />
        ))}
        <DeadlineQuestion deadline={deadline} told={told} today={today} onTell={(answer) => void keepTold(id, answer).catch(onProblem)} onAddFile={onAddFile} />
      </Face>
      <FirstStep step={firstStep(reading, file)} />
      <section className="stack" aria-labelledby="facts">
        <h2 id="facts">The facts, and where they stand</h2>
        <p className="small soft">Touch a fact to see the words it comes from.</p>
        <FactTable facts={factsOf(documents, FACT_ORDER)} severalPapers={documents.length > 1} />
      </section>
      <GapNotes gaps={main.doc.gaps} />
      <Papers documents={documents} onAddFile={onAddFile} />
    </div>
  );
}
