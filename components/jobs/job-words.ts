/** What is said of a file while it is read, and after. */
import type { Job } from '../../lib/cases/job';
import { timeLeft } from '../../lib/jobs/timing';
import { countWords } from '../words/format';

/** "page 2 of 5"; the number of pages is known once the file was opened. */
function pageWords({ pageCount, pagesDone }: Job): string {
  if (!pageCount) return 'Opening the file';
  return `Reading page ${Math.min(pagesDone + 1, pageCount)} of ${pageCount}`;
}

export function stateWords(job: Job): string {
  const read = job.pageCount ? `${job.pagesDone} of ${countWords(job.pageCount, 'page')} read` : 'nothing read yet';
  switch (job.state) {
    case 'waiting': return job.pagesDone > 0 ? `Waits for its turn: ${read}` : 'Waits for its turn';
    case 'running': {
      const left = timeLeft(job);
      return left ? `${pageWords(job)}, about ${countWords(left.count, left.unit.replace(/s$/, ''))} left` : `${pageWords(job)}…`;
    }
    case 'stopped': return `Stopped: ${read}`;
    case 'done': return job.seen ? `${countWords(job.pagesDone, 'page')} read. Not with a case yet.` : 'Your letter was read.';
    case 'failed': return 'Could not be read';
  }
}

export const isUnderWay = ({ state }: Job): boolean => state === 'waiting' || state === 'running';
