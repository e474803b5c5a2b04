import { useMemo, type ReactNode } from 'react';
import { deadlineOf } from '../../lib/appeal/deadline';
import { faceOnPaper } from '../../lib/appeal/face-on-paper';
import { faceOfWhole } from '../../lib/appeal/unread-parts';
import { faceOf, type Face as FaceModel } from '../../lib/appeal/verdict-face';
import type { Reading } from '../../lib/reading/reading';
import { Face } from '../face/face';
import { NextLevels } from '../face/next-levels';
import { useShowProof } from '../proof/show-proof';
import { ActionBar } from '../shell/action-bar';
import { ProblemCard } from '../shell/problem-card';
import { AlreadyYours } from './already-yours';
import { conflictsOf, withChoices } from '../../lib/appeal/known/choices';
import { DeadlineQuestion } from './deadline-question';
import { ForCase } from './for-case';
import { GapNotes } from './gap-notes';
import type { InHand } from './in-hand';
import { KeepBar } from './keep-bar';
import { NextStep } from './next-step';
import { TwoReadings } from './two-readings';
import { useKeeping } from './use-keeping';
import { useKnownCase } from './use-known-case';
import './paper.css';

/** What the surroundings can do for a paper; the popup and the side panel differ only here. */
export interface PaperWays {
  onOpenCase(caseId: string): void;
  onAddFile(): void;
  /** The case for which the paper was brought. */
  readonly forCase?: string;
  /** Present where a tab shows the paper. */
  readonly onAllow?: (origin: string) => void;
  readonly onReadPdf?: (url: string) => void;
  /** What the button that shows the verdict's words is called: "Show on page", "Show in the text". */
  readonly showLabel: string;
  /** Pages are still being read: nothing is kept until they are, and these words say so in place of the button. */
  readonly pending?: string;
  /** What was just shown, said beside the next step, which is always in view. */
  readonly shown?: ReactNode;
}

const isToAppeal = (face: FaceModel) => face.kind === 'denied' || face.kind === 'part-denied';
const isNothing = (face: FaceModel) => face.kind === 'nothing' || face.kind === 'not-a-denial';

/** One paper about one decision: its face, the open questions, the first step, and the button that keeps it. */
export function OnePaper({ paper, reading, ways, today }: { paper: InHand; reading: Reading; ways: PaperWays; today: string }) {
  const { forCase, onOpenCase, pending } = ways;
  const { found, added, problem, add, lookUp } = useKnownCase(paper, reading);
  const { keeping, told, start, allowAndStart, decline, tell } = useKeeping(paper, reading, { known: found?.file, lookUp, waits: forCase !== undefined || pending !== undefined });
  const chosen = useMemo(() => withChoices(reading, told.choices), [reading, told.choices]);
  const show = useShowProof();
  const face = faceOfWhole(faceOnPaper(faceOf(chosen, undefined, told.finalAnswer), paper.doc), paper.doc.gaps);
  const deadline = deadlineOf({
    reading: chosen,
    today,
    ...(told.planType ? { confirmedPlanType: told.planType } : {}),
    ...(told.noticeDate ? { noticeDateFromMember: told.noticeDate } : {}),
    ...(told.finalAnswer ? { finalAnswer: told.finalAnswer } : {}),
  });
  const { verdict } = chosen;
  return (
    <div className="one-paper">
      {forCase && !pending ? <ForCase caseId={forCase} paper={paper} reading={reading} told={told} onOpenCase={onOpenCase} /> : null}
      {found && found.file.case.id !== forCase ? (
        <AlreadyYours
          known={found.file.case}
          news={found.news}
          added={added}
          another={forCase !== undefined}
          privately={paper.privately}
          {...(pending ? {} : { onAdd: add })}
          onOpen={() => onOpenCase(found.file.case.id)}
        />
      ) : null}
      {problem ? <ProblemCard problem={problem} /> : null}
      {found && keeping.state === 'failed' ? <ProblemCard problem={keeping.problem} /> : null}
      <Face reading={chosen} face={face} deadline={deadline.kind === 'none' ? undefined : deadline}>
        {(isNothing(face) ? [] : conflictsOf(reading)).map((conflict) => (
          <TwoReadings
            key={conflict.field}
            conflict={conflict}
            choices={told.choices}
            onChoose={(key) => tell({ choices: { ...told.choices, [conflict.field]: key } })}
          />
        ))}
        <DeadlineQuestion deadline={deadline} told={told} today={today} isAnswer={face.kind === 'upheld'} onTell={tell} onAddFile={ways.onAddFile} />
        {face.kind === 'upheld' ? <NextLevels planType={told.planType} says={face.next} /> : null}
      </Face>
      {paper.doc.textSource === 'text' || isNothing(face) ? null : <p className="notice small">Some of this was read from a picture. Check names, numbers and dates against the page.</p>}
      <GapNotes gaps={paper.doc.gaps} onAllow={ways.onAllow} onReadPdf={ways.onReadPdf} />
      {isNothing(face) ? (
        <button type="button" className={forCase ? 'button' : 'button go'} onClick={ways.onAddFile}>
          Add a letter or photo
        </button>
      ) : (
        <ActionBar>
          {ways.shown}
          <NextStep paper={paper} reading={chosen} known={found?.file} forCase={forCase} />
          <div className="row">
            {pending ? <p className="small">{pending}</p> : null}
            {found || pending ? null : (
              <KeepBar
                keeping={keeping}
                label={forCase ? 'Keep it as a new case' : isToAppeal(face) ? 'Start my appeal' : 'Keep this as a case'}
                eager={isToAppeal(face) && !forCase}
                onStart={start}
                onAllow={allowAndStart}
                onDecline={decline}
                onOpen={onOpenCase}
              />
            )}
            {verdict && show ? (
              <button type="button" className="button plain" onClick={() => show(verdict)}>
                {ways.showLabel}
              </button>
            ) : null}
          </div>
        </ActionBar>
      )}
    </div>
  );
}
