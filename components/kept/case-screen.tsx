import { useCallback, useRef, useState } from 'react';
import { mainDocument } from '../../lib/appeal/main-document';
import { useCaseFile } from '../../lib/cases/hooks';
import type { LetterKind } from '../../lib/cases/model';
import { problemCodeOf, type ProblemCode } from '../../lib/problems/problem';
import { PartsPlace } from '../letter/parts-of-letter';
import { useNewPapers } from '../letter/use-new-papers';
import { useSettledLetter } from '../letter/use-settled-letter';
import { useToldLetters, type Flush } from '../letter/use-told-letters';
import { Write } from '../letter/write';
import { Desk } from '../shell/desk';
import { ProblemCard } from '../shell/problem-card';
import { useWide } from '../shell/use-wide';
import { CaseGone } from './case-gone';
import { CaseName } from './case-name';
import { DeleteCase } from './delete-case';
import { FollowUp } from './follow-up';
import { Gather } from './gather';
import { Path, type Room } from './path';
import { Send } from './send';
import { Understand } from './understand';
import { useLastRoom } from './use-last-room';
import { useSettled } from './use-settled';
import { useTyped } from './use-typed';
import { leftIn } from './where-stopped';
import './kept.css';

interface Props {
  readonly caseId: string;
  readonly room: Room;
  /** The letter in hand, in the rooms Write and Send. */
  readonly letter?: LetterKind | undefined;
  readonly today: string;
  /** In a private window not even the room is noted. */
  readonly privately?: boolean;
  hrefOf(room: Room, letter?: LetterKind): string;
  onAddFile(): void;
  onLeave(): void;
}

/** One case: its path, the room in the middle, the proof that follows whatever has the focus. */
export function CaseScreen({ caseId, room, letter, today, privately = false, hrefOf, onAddFile, onLeave }: Props) {
  const file = useCaseFile(caseId);
  const [problem, setProblem] = useState<ProblemCode>();
  const settledFile = useSettled(file ?? undefined);
  const onProblem = (error: unknown) => setProblem(problemCodeOf(error));
  const { typed, noteTyped } = useTyped();
  const wide = useWide();
  const [partsPlace, setPartsPlace] = useState<HTMLElement | null>(null);
  const openDesk = useRef<Flush>(undefined);
  const noteDesk = useCallback((flush: Flush | undefined) => {
    openDesk.current = flush;
  }, []);
  const wasUpdated = useNewPapers(settledFile, today, onProblem);
  useSettledLetter(file ?? undefined, today, onProblem);
  useToldLetters(settledFile, today, openDesk, onProblem);
  useLastRoom(caseId, room, privately);
  if (file === undefined) return <p role="status" className="soft">Opening…</p>;
  if (file === null || !settledFile) return <CaseGone typed={typed} />;
  const main = mainDocument(settledFile);
  // Writing leads to sending the same letter, and back; from anywhere else each room begins with its list.
  const path = (
    <Path room={room} hrefOf={(each) => (each === room ? hrefOf(each) : hrefOf(each, letter))} leftIn={(each) => leftIn(each, settledFile)} below={wide ? <div ref={setPartsPlace} /> : undefined} />
  );
  return (
    <Desk head={<CaseName known={file.case} />} path={path} papers={settledFile.documents} main={main}>
      {problem ? <ProblemCard problem={problem} /> : null}
      {wasUpdated ? (
        <p role="status" className="notice">
          A new paper brought facts. The draft was updated; your own words are untouched. What stood before is kept under Versions.
        </p>
      ) : null}
      <div className="room" data-room={room} onInput={noteTyped}>
        {!main ? <p>This case has no paper yet.</p> : null}
        {main && room === 'understand' ? <Understand file={settledFile} kept={file} main={main} today={today} onAddFile={onAddFile} onProblem={onProblem} /> : null}
        {main && room === 'gather' ? <Gather file={settledFile} today={today} /> : null}
        {main && room === 'write' ? (
          <PartsPlace place={partsPlace}>
            <Write file={settledFile} today={today} kind={letter} onDesk={noteDesk} hrefOf={hrefOf} />
          </PartsPlace>
        ) : null}
        {main && room === 'send' ? <Send file={settledFile} kind={letter} hrefOf={hrefOf} privately={privately} /> : null}
        {main && room === 'follow-up' ? <FollowUp file={settledFile} kept={file} today={today} onAddFile={onAddFile} /> : null}
      </div>
      <DeleteCase caseId={caseId} onDeleted={onLeave} />
    </Desk>
  );
}
