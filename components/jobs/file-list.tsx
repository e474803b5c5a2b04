import type { Job } from '../../lib/cases/job';
import type { Brought } from '../files/use-brought';
import { BroughtLine } from './brought-line';
import { JobLine } from './job-line';
import './jobs.css';

interface Props {
  readonly heading?: string;
  readonly jobs: readonly Job[];
  readonly brought: readonly Brought[];
  hrefOf(fileId: string): string;
  onRemoveBrought(id: string): void;
}

/** Every file that was brought and is not with a case yet, each with its state, in the order in which it came. */
export function FileList({ heading = 'Your files', jobs, brought, hrefOf, onRemoveBrought }: Props) {
  if (jobs.length + brought.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="your-files">
      <h2 id="your-files">{heading}</h2>
      <ul className="file-lines">
        {jobs.map((job) => (
          <JobLine key={job.id} job={job} href={hrefOf(job.id)} />
        ))}
        {brought.map((item) => (
          <BroughtLine key={item.id} item={item} href={hrefOf(item.id)} onRemove={() => onRemoveBrought(item.id)} />
        ))}
      </ul>
    </section>
  );
}
