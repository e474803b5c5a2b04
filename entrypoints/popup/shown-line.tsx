import type { Proof } from '../../components/proof/show-proof';

export interface Shown {
  readonly proof: Proof;
  readonly onPage: boolean;
}

/** Says whether the page really shows the words now. Where it cannot, the words stand here instead. */
export function ShownLine({ shown }: { shown: Shown | undefined }) {
  return (
    <div role="status" className="shown-line small">
      {shown?.onPage ? <p>Marked on the page.</p> : null}
      {shown && !shown.onPage ? (
        <p>
          {shown.proof.at.closed ? 'It stands in a part of the page that is closed. Open that part, then touch it again.' : 'The page cannot mark it.'} The words are: <q className="quote">{shown.proof.quote}</q>
          {shown.proof.at.page ? ` (page ${shown.proof.at.page})` : ''}
        </p>
      ) : null}
    </div>
  );
}
