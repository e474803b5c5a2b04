import { Fact } from './fact';
import type { Proof } from './show-proof';

/** The document's own words, set apart from ours by marks and by the letter face. Text only, whatever it holds. `shown`: its beginning, where all of it is too long; the place stays that of the whole. */
export function Quote({ proof, shown = proof.quote }: { proof: Proof; shown?: string }) {
  return (
    <q className="quote">
      <Fact proof={proof}>{shown}</Fact>
    </q>
  );
}
