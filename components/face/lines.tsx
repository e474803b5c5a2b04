import { lineFace } from '../../lib/appeal/line-face';
import type { KnownReading } from '../../lib/appeal/known/known';
import type { ClaimLine } from '../../lib/reading/reading';
import { Fact } from '../proof/fact';
import { Capped } from '../shell/capped';
import { countWords, rangeWords, shorten } from '../words/format';

const MOST_DENIED = 4;
const MOST_OTHERS = 20;

/** The lines of a claim, the denied ones first. Those are what an appeal is about; the others are named for what they are. */
export function Lines({ reading }: { reading: Pick<KnownReading, 'lines' | 'outcome'> }) {
  const { lines, outcome } = reading;
  if (lines.length < 2) return null;
  // By its number: two lines of a card may be read from the same words.
  const numbered = lines.map((line, number) => ({ line, number }));
  const denied = numbered.filter(({ line }) => line.denied);
  const others = numbered.filter(({ line }) => !line.denied);
  const list = (items: typeof numbered, most: number, name: string) => (
    <ul className="claim-lines stack">
      <Capped items={items} most={most} name={name} render={({ line, number }) => <Line key={number} line={line} outcome={outcome} />} />
    </ul>
  );
  return (
    <section className="stack" aria-label="The lines of this claim">
      {denied.length > 0 ? list(denied, MOST_DENIED, 'denied lines') : null}
      {others.length > 0 ? (
        <details className="other-lines small">
          <summary>
            {denied.length > 0 ? `${countWords(others.length, 'other line')}, not denied` : `${countWords(others.length, 'line')} of this claim`}
          </summary>
          {list(others, MOST_OTHERS, 'lines')}
        </details>
      ) : null}
    </section>
  );
}

function Line({ line, outcome }: { line: ClaimLine; outcome: KnownReading['outcome'] }) {
  const { kind, words } = lineFace(line, outcome);
  const details = [line.description ? line.code : undefined, line.serviceDate ? rangeWords(line.serviceDate) : undefined].filter(Boolean).join(' · ');
  return (
    <li data-line={kind}>
      <Fact proof={line}>{shorten(line.description ?? line.code ?? line.quote, 100)}</Fact>
      {details ? <span className="small soft"> {details}</span> : null}
      <br />
      <span className="small line-says">{words}</span>
    </li>
  );
}
