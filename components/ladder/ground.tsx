import type { Proof } from '../../lib/appeal/deadline';
import { sourceOfRow } from '../../lib/appeal/row-source';
import { Quotes } from '../face/deadline-ground';

interface Props {
  readonly words?: string;
  readonly proof?: readonly Proof[];
  readonly row?: string | undefined;
  readonly notes?: readonly string[];
}

/** What a day stands on: the words of the paper, the row of the rule with its source, and how it was counted. */
export function Ground({ words, proof = [], row, notes = [] }: Props) {
  const source = row === undefined ? undefined : sourceOfRow(row);
  return (
    <div className="stack">
      {words ? <p>{words}</p> : null}
      <Quotes proof={proof} />
      {source ? (
        <p className="soft">
          The rule: {source.title}.{source.source ? ` Source: ${source.source} (${source.verified}).` : ''}
        </p>
      ) : null}
      {notes.length > 0 ? (
        <ul className="marked stack">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
