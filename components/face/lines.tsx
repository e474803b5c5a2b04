import { lineFace } from '../../lib/appeal/line-face';
import type { KnownReading } from '../../lib/appeal/known/known';
import type { KnownLine } from '../../lib/appeal/known/parts';
import { lineGrounds } from '../../lib/appeal/line-ground';
import { Fact } from '../proof/fact';
import { Quote } from '../proof/quote';
import { Capped } from '../shell/capped';
import { AMOUNT_WORDS } from '../words/field-names';
import { countWords, rangeWords, shorten } from '../words/format';

const MOST_DENIED = 4;
const MOST_OTHERS = 20;
const MOST_GROUNDS = 2;
const LONGEST_GROUND = 160;

type Reading = Pick<KnownReading, 'lines' | 'outcome' | 'codes' | 'legend' | 'categories' | 'verdict'>;

/** The lines of a claim, the denied ones first. Those are what an appeal is about; the others are named for what they are. */
export function Lines({ reading }: { reading: Reading }) {
  const { lines } = reading;
  if (lines.length < 2) return null;
  // By its number: two lines of a card may be read from the same words.
  const numbered = lines.map((line, number) => ({ line, number }));
  const denied = numbered.filter(({ line }) => line.denied);
  const others = numbered.filter(({ line }) => !line.denied);
  const list = (items: typeof numbered, most: number, name: string) => (
    <ul className="claim-lines stack">
      <Capped items={items} most={most} name={name} render={({ line, number }) => <Line key={number} line={line} reading={reading} />} />
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

/** What it is, its state in words, and what decides that: its remark, words or an amount, each a touch away from its place. */
function Line({ line, reading }: { line: KnownLine; reading: Reading }) {
  const { kind, words } = lineFace(line, reading.outcome);
  const grounds = lineGrounds(line, reading).slice(0, MOST_GROUNDS);
  const details = [line.description ? line.code : undefined, line.serviceDate ? rangeWords(line.serviceDate) : undefined].filter(Boolean).join(' · ');
  return (
    <li data-line={kind}>
      <Fact proof={line}>{shorten(line.description ?? line.code ?? line.quote, 100)}</Fact>
      {details ? <span className="small soft"> {details}</span> : null}
      <br />
      <span className="small line-says">{words}</span>
      {line.own ? <span className="small soft"> (your correction)</span> : null}
      {grounds.map(({ remark, amount, words: said, quote, at }) => (
        <span key={`${remark ?? ''} ${at.start}`} className="small line-ground">
          <span className="who">{remark ? `Remark ${remark}: ` : amount ? `${AMOUNT_WORDS[amount]}: ` : 'It says: '}</span>
          <Quote proof={{ quote, at }} shown={shorten(said ?? quote, LONGEST_GROUND)} />
        </span>
      ))}
    </li>
  );
}
