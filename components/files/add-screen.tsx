import type { Job } from '../../lib/cases/job';
import { useCases } from '../../lib/cases/hooks';
import { FileList } from '../jobs/file-list';
import { FileDoor } from './file-door';
import { OneLetter } from './one-letter';
import type { Brought } from './use-brought';

interface Props {
  /** The case that the member came from: its name is said, nothing is joined. */
  readonly caseId: string | undefined;
  readonly over: boolean;
  /** Pictures that wait for the member's word whether they are one letter. */
  readonly pictures: readonly File[] | undefined;
  readonly jobs: readonly Job[];
  readonly brought: readonly Brought[];
  hrefOf(fileId: string): string;
  onFiles(files: readonly File[]): void;
  onOneLetter(pages: readonly File[]): void;
  onSeveralPapers(): void;
  onCancelPictures(): void;
  onRemoveBrought(id: string): void;
}

/** Bringing letters: the door, the one question about several pictures, and what became of each file. */
export function AddScreen(props: Props) {
  const { caseId, over, pictures, jobs, brought, onFiles } = props;
  const known = useCases()?.find(({ id }) => id === caseId);
  return (
    <div className="stack-2">
      <h1>Add a letter</h1>
      {known ? (
        <p>
          For your case <strong>{known.name}</strong>.
        </p>
      ) : null}
      {pictures ? (
        <OneLetter pictures={pictures} onOne={props.onOneLetter} onSeveral={props.onSeveralPapers} onCancel={props.onCancelPictures} />
      ) : (
        <FileDoor over={over} onFiles={onFiles} />
      )}
      <FileList jobs={jobs} brought={brought} hrefOf={props.hrefOf} onRemoveBrought={props.onRemoveBrought} />
    </div>
  );
}
