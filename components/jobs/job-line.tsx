import { useState } from 'react';
import type { Job } from '../../lib/cases/job';
import { problemCodeOf, type ProblemCode } from '../../lib/problems/problem';
import { FileLine } from './file-line';
import { JobButtons } from './job-buttons';
import { isUnderWay, stateWords } from './job-words';

/** A file in the queue. What is read of it opens at once, while its other pages go on. */
export function JobLine({ job, href }: { job: Job; href: string }) {
  const [failure, setFailure] = useState<ProblemCode>();
  const hasPages = job.pagesDone > 0;
  const problem = failure ?? (job.state === 'failed' ? (job.problem ?? 'unexpected') : undefined);
  return (
    <FileLine
      label={job.label}
      state={stateWords(job)}
      progress={isUnderWay(job) && job.pageCount ? { done: job.pagesDone, of: job.pageCount } : undefined}
      problem={problem}
      href={hasPages && job.state !== 'failed' ? href : undefined}
      openWords={job.state === 'done' ? 'Open' : 'See what is read'}
    >
      <JobButtons job={job} onProblem={(error) => setFailure(problemCodeOf(error))} />
    </FileLine>
  );
}
