import type { Job } from '../../lib/cases/job';
import type { Brought } from '../files/use-brought';
import { PanelPaper } from '../paper/panel-paper';
import { ProblemCard } from '../shell/problem-card';
import { JobPaper } from './job-paper';
import { ReadingNote } from './reading-note';

interface Props {
  readonly job: Job | undefined;
  readonly brought: Brought | undefined;
  readonly privately: boolean;
  readonly today: string;
  onOpenCase(caseId: string): void;
  onAddFile(): void;
  onLeave(): void;
}

/** One file that was brought, wherever it is read. */
export function FileScreen({ job, brought, privately, today, onOpenCase, onAddFile, onLeave }: Props) {
  const ways = { onOpenCase, onAddFile };
  if (!brought) return <JobPaper job={job} privately={privately} today={today} onLeave={onLeave} {...ways} />;
  if (brought.paper) return <PanelPaper paper={brought.paper} today={today} forCase={brought.forCase} {...ways} />;
  if (brought.problem) {
    return (
      <ProblemCard problem={brought.problem} title="I can't read this">
        <button type="button" className="button go" onClick={onAddFile}>
          Add another file
        </button>
      </ProblemCard>
    );
  }
  const { pages } = brought;
  return <ReadingNote label={brought.label} state={pages ? `Reading: ${pages.done} of ${pages.of} pages done` : 'Reading…'} progress={pages} />;
}
