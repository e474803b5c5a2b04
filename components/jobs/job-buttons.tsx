import { removeJob, resumeJob, stopJob } from '../../lib/cases/jobs';
import type { Job } from '../../lib/cases/job';
import { isUnderWay } from './job-words';

interface Props {
  readonly job: Job;
  onProblem(error: unknown): void;
  onRemoved?(): void;
}

/** Stop, go on, remove. What was read stays until it is removed. */
export function JobButtons({ job, onProblem, onRemoved }: Props) {
  const name = <span className="out-of-sight"> {job.label}</span>;
  return (
    <>
      {isUnderWay(job) ? (
        <button type="button" className="button small" onClick={() => void stopJob(job.id).catch(onProblem)}>
          Stop{name}
        </button>
      ) : null}
      {job.state === 'stopped' || job.state === 'failed' ? (
        <button type="button" className="button small" onClick={() => void resumeJob(job.id).catch(onProblem)}>
          {job.state === 'stopped' ? 'Go on' : 'Try again'}
          {name}
        </button>
      ) : null}
      <button type="button" className="button plain small" onClick={() => void removeJob(job.id).then(onRemoved, onProblem)}>
        Remove{name}
      </button>
    </>
  );
}
