import { useCaseFiles } from '../../lib/cases/case-files';
import type { Job } from '../../lib/cases/job';
import type { LetterKind } from '../../lib/cases/model';
import type { Brought } from '../files/use-brought';
import { FileList } from '../jobs/file-list';
import { countWords } from '../words/format';
import { CaseLine } from './case-line';
import { byDue, dueCase } from './due';
import type { Room } from './path';
import './kept.css';

interface Props {
  readonly today: string;
  readonly jobs: readonly Job[];
  readonly brought: readonly Brought[];
  hrefOf(caseId: string, room: Room, letter?: LetterKind): string;
  hrefOfFile(fileId: string): string;
  onRemoveBrought(id: string): void;
  onAddFile(): void;
}

/** What is new and what is due. A case for which the member can do nothing now stands apart, one touch away. */
export function CaseList({ today, jobs, brought, hrefOf, hrefOfFile, onRemoveBrought, onAddFile }: Props) {
  const files = useCaseFiles();
  if (!files) return <p role="status" className="soft">Opening…</p>;
  const cases = files.map((file) => dueCase(file, today)).sort(byDue);
  const due = cases.filter(({ rests }) => !rests);
  const resting = cases.filter(({ rests }) => rests);
  const isEmpty = cases.length + jobs.length + brought.length === 0;
  const line = (each: (typeof cases)[number]) => <CaseLine key={each.file.case.id} due={each} hrefOf={(room, letter) => hrefOf(each.file.case.id, room, letter)} />;
  return (
    <div className="stack-3 case-list-screen">
      <h1>Your cases</h1>
      <FileList heading="New" jobs={jobs} brought={brought} hrefOf={hrefOfFile} onRemoveBrought={onRemoveBrought} />
      {isEmpty ? <p>No case yet. Open the denied claim in your portal and click the Overturn button, or add the letter as a file or photo.</p> : null}
      {due.length > 0 ? <ul className="stack case-list">{due.map(line)}</ul> : null}
      {due.length === 0 && resting.length > 0 ? <p>Nothing is due now.</p> : null}
      {resting.length > 0 ? (
        <details className="resting">
          <summary>{countWords(resting.length, 'case')} with nothing due</summary>
          <ul className="stack case-list">{resting.map(line)}</ul>
        </details>
      ) : null}
      <button type="button" className={isEmpty ? 'button go' : 'button'} onClick={onAddFile}>
        Add a letter
      </button>
    </div>
  );
}
