import { useState } from 'react';
import { useLetterVersions } from '../../lib/cases/hooks';
import { addSending } from '../../lib/cases/sendings';
import type { Letter, Sending } from '../../lib/cases/model';
import { SentLine } from './sent-line';
import './sent.css';

interface Props {
  readonly letter: Letter;
  /** Of the whole case; those of this letter are shown. */
  readonly sendings: readonly Sending[];
  onProblem(error: unknown): void;
}

/** That a letter went out, how, and the copy of what went. Overturn sends nothing: the member says so. */
export function SentLog({ letter, sendings, onProblem }: Props) {
  const versions = useLetterVersions(letter.id) ?? [];
  const [added, setAdded] = useState<string>();
  const own = sendings.filter(({ letterId }) => letterId === letter.id).reverse();
  return (
    <section className="stack" aria-labelledby="proof-of-sending">
      <h2 id="proof-of-sending">Your proof</h2>
      <p className="small soft">When it is on its way, say so here. The letter as it stands is then kept as the copy that went out.</p>
      <button type="button" className="button" onClick={() => void addSending(letter.id).then(setAdded, onProblem)}>
        {own.length > 0 ? 'I sent it again' : 'I sent it'}
      </button>
      {own.length > 0 ? (
        <ul>
          {own.map((sending) => (
            <SentLine
              key={sending.id}
              sending={sending}
              version={versions.find(({ id }) => id === sending.versionId)}
              present={letter.content}
              isNew={sending.id === added}
              onProblem={onProblem}
            />
          ))}
        </ul>
      ) : null}
    </section>
  );
}
