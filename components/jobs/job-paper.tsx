import { useEffect, useMemo, useState } from 'react';
import type { Job } from '../../lib/cases/job';
import { useJobDoc } from '../../lib/cases/hooks';
import { markJobSeen } from '../../lib/cases/jobs';
import type { Doc } from '../../lib/intake/doc';
import { problemCodeOf, type ProblemCode } from '../../lib/problems/problem';
import { read } from '../../lib/reading/read';
import type { Reading } from '../../lib/reading/reading';
import type { InHand } from '../paper/in-hand';
import { PanelPaper } from '../paper/panel-paper';
import { ProblemCard } from '../shell/problem-card';
import { JobButtons } from './job-buttons';
import { isUnderWay, stateWords } from './job-words';
import { ReadingNote } from './reading-note';
import './jobs.css';

interface Props {
  readonly job: Job | undefined;
  readonly privately: boolean;
  readonly today: string;
  onOpenCase(caseId: string): void;
  onAddFile(): void;
  onLeave(): void;
}

/** A page that is still to come may deny what these pages grant or do not decide; what they deny stays denied. */
const standsAlready = ({ outcome }: Reading): boolean => outcome === 'denied' || outcome === 'partly-denied' || outcome === 'pending';

const WAIT = 'You can keep it when all pages are read. To keep only the pages read so far, stop the reading.';

/** While pages are still to come, that they are not read yet is no gap. */
const soFar = (doc: Doc): Doc => ({ ...doc, gaps: doc.gaps.filter(({ kind }) => kind !== 'too-long') });

interface JobPaper {
  readonly paper: InHand | undefined;
  /** More pages are to come: still to be read, or read and not yet in the document. */
  readonly grows: boolean;
}

/** What the pages of a job say, as a paper in hand; the last one stays when the job is gone because it was kept. */
function useJobPaper(job: Job | undefined, privately: boolean): JobPaper {
  const doc = useJobDoc(job?.id ?? '');
  const [last, setLast] = useState<InHand>();
  const grows = job !== undefined && (isUnderWay(job) || (doc?.pages?.length ?? 0) < job.pagesDone);
  const paper = useMemo((): InHand | undefined => {
    if (!doc || !job) return undefined;
    return { doc: grows ? soFar(doc) : doc, reading: read(doc), label: job.label, kind: job.kind, files: job.files, jobId: job.id, privately };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a job's row changes with each page; the paper only with what was read, and when it is whole
  }, [doc, job?.id, grows, privately]);
  if (paper && paper !== last) setLast(paper);
  return { paper: paper ?? last, grows };
}

/** A file of the queue: how far its reading is, and at once what its first pages say. */
export function JobPaper({ job, privately, today, onOpenCase, onAddFile, onLeave }: Props) {
  const [failure, setFailure] = useState<ProblemCode>();
  const { paper, grows } = useJobPaper(job, privately);
  const isRead = job?.state === 'done';
  useEffect(() => {
    // Only a mark that the member has seen it: where it is not kept, the list calls the paper new once more.
    if (job && isRead && !job.seen && !privately) markJobSeen(job.id).catch(() => undefined);
  }, [job, isRead, privately]);

  if (!job && !paper) {
    return (
      <section className="stack">
        <h1>This file is not here any more</h1>
        <p>It is with one of your cases, or it was removed.</p>
        <button type="button" className="button go" onClick={onLeave}>
          Your cases
        </button>
      </section>
    );
  }
  const underWay = job !== undefined && isUnderWay(job);
  const problem = failure ?? (job?.state === 'failed' ? (job.problem ?? 'unexpected') : undefined);
  const buttons = job && <JobButtons job={job} onProblem={(error) => setFailure(problemCodeOf(error))} onRemoved={onLeave} />;
  if (job && problem) {
    return (
      <ProblemCard problem={problem} title="I can't read this">
        <p className="small soft">{job.label}</p>
        {buttons}
      </ProblemCard>
    );
  }
  const note = job && (
    <ReadingNote label={job.label} state={stateWords(job)} progress={underWay && job.pageCount ? { done: job.pagesDone, of: job.pageCount } : undefined}>
      {buttons}
    </ReadingNote>
  );
  if (!paper || (grows && !standsAlready(paper.reading))) {
    return (
      <div className="stack-2">
        {note}
        {paper ? <p>Nothing on the pages read so far says that something was denied. The rest is being read.</p> : null}
      </div>
    );
  }
  return <PanelPaper paper={paper} today={today} forCase={job?.forCase} head={note} pending={grows ? WAIT : undefined} onOpenCase={onOpenCase} onAddFile={onAddFile} />;
}
