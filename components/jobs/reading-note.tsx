import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly state: string;
  readonly progress?: { readonly done: number; readonly of: number } | undefined;
  readonly children?: ReactNode;
}

/** How far the reading of one file is, above what is read of it so far. */
export function ReadingNote({ label, state, progress, children }: Props) {
  return (
    <section className="reading-note" aria-label="Reading this file">
      <p className="small soft">{label}</p>
      <p role="status">{state}</p>
      {progress ? <progress max={progress.of} value={progress.done} aria-label={`Pages read of ${label}`} /> : null}
      <div className="row">{children}</div>
    </section>
  );
}
