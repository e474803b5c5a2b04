import { Fact } from './fact';
import type { Proof } from './show-proof';

/** The document's own words, set apart from ours by marks and by the letter face. Text only, whatever it holds. */
export function Quote({ proof }: { proof: Proof }) {
  return (
    <q className="quote">
      <Fact proof={proof}>{proof.quote}</Fact>
    </q>
  );
}
