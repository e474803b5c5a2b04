import { useState } from 'react';
import { mainDocument } from '../../lib/appeal/main-document';
import { useCaseFile } from '../../lib/cases/hooks';
import { problemCodeOf, type ProblemCode } from '../../lib/problems/problem';
import { useNewPapers } from '../letter/use-new-papers';
import { useSettledLetter } from '../letter/use-settled-letter';
import { Write } from '../letter/write';
import { Desk } from '../shell/desk';
import { ProblemCard } from '../shell/problem-card';
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
  readonly today: string;
  /** In a private window not even the room is noted. */
  readonly privately?: boolean;
  hrefOf(room: Room): string;
  onAddFile(): void;
  onLeave(): void;
}

/** One case: its path, the room in the middle, the proof that follows whatever has the focus. */
export function CaseScreen({ caseId, room, today, privately = false, hrefOf, onAddFile, onLeave }: Props) {
  const file = useCaseFile(caseId);
  const [problem, setProblem] = useState<ProblemCode>();
  const settledFile = useSettled(file ?? undefined);
  const onProblem = (error: unknown) => setProblem(problemCodeOf(error));
  const { typed, noteTyped } = useTyped();
  const wasUpdated = useNewPapers(settledFile, today, onProblem);
  useSettledLetter(file ?? undefined, today, onProblem);
  useLastRoom(caseId, room, privately);
  if (file === undefined) return <p role="status" className="soft">Opening…</p>;
  if (file === null || !settledFile) return <CaseGone typed={typed} />;
  const main = mainDocument(settledFile);
  return (
    <Desk head={<CaseName known={file.case} />} path={<Path room={room} hrefOf={hrefOf} leftIn={(each) => leftIn(each, settledFile)} />} papers={settledFile.documents} main={main}>
      {problem ? <ProblemCard problem={problem} /> : null}
      {wasUpdated ? (
        <p role="status" className="notice">
          A new paper brought facts. The draft was updated; your own words are untouched. What stood before is kept under Versions.
        </p>
      ) : null}
      <div className="room" data-room={room} onInput={noteTyped}>
        {!main ? <p>This case has no paper yet.</p> : null}
        {main && room === 'understand' ? <Understand file={settledFile} kept={file} main={main} today={today} onAddFile={onAddFile} onProblem={onProblem} /> : null}
        {main && room === 'gather' ? <Gather file={settledFile} /> : null}
        {main && room === 'write' ? <Write file={settledFile} today={today} /> : null}
        {main && room === 'send' ? <Send file={settledFile} reading={main.reading} writeHref={hrefOf('write')} privately={privately} /> : null}
        {main && room === 'follow-up' ? <FollowUp file={file} onAddFile={onAddFile} /> : null}
      </div>
      <DeleteCase caseId={caseId} onDeleted={onLeave} />
    </Desk>
  );
}
