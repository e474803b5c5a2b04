import { useMemo, useState } from 'react';
import { useJobDoc } from '../../lib/cases/hooks';
import type { Job } from '../../lib/cases/job';
import { problemCodeOf, type ProblemCode } from '../../lib/problems/problem';
import { read } from '../../lib/reading/read';
import { FileLine } from './file-line';
import { JobButtons } from './job-buttons';
import { isUnderWay, stateWords } from './job-words';
import { verdictWords } from './verdict-words';

/** Only of what is read whole: a page that is still to come may say otherwise. */
function useVerdict({ id, state }: Job): string | undefined {
  const doc = useJobDoc(state === 'done' ? id : '');
  return useMemo(() => doc && verdictWords(read(doc), doc), [doc]);
}

/** A file in the queue. What is read of it opens at once, while its other pages go on. */
export function JobLine({ job, href }: { job: Job; href: string }) {
  const [failure, setFailure] = useState<ProblemCode>();
  const verdict = useVerdict(job);
  const hasPages = job.pagesDone > 0;
  const problem = failure ?? (job.state === 'failed' ? (job.problem ?? 'unexpected') : undefined);
  return (
    <FileLine
      label={job.label}
      state={stateWords(job)}
      verdict={verdict}
      progress={isUnderWay(job) && job.pageCount ? { done: job.pagesDone, of: job.pageCount } : undefined}
      problem={problem}
      href={hasPages && job.state !== 'failed' ? href : undefined}
      openWords={job.state === 'done' ? 'Open' : 'See what is read'}
    >
      <JobButtons job={job} onProblem={(error) => setFailure(problemCodeOf(error))} />
    </FileLine>
  );
}
