import type { DeniedUnit } from './denied-units';
import { Capped } from '../shell/capped';
import { moneyWords, rangeWords, shorten } from '../words/format';

const MOST = 12;

/** Several denials on one page: one case is one denial, so the member says which. */
export function Several({ units, onPick }: { units: readonly DeniedUnit[]; onPick(unit: DeniedUnit): void }) {
  return (
    <section className="stack" aria-labelledby="several">
      <h2 id="several">Which one is this about?</h2>
      <ul className="stack">
        <Capped items={units} most={MOST} name="denials" render={(unit) => {
          const { line } = unit;
          const amount = line.notCovered ?? line.billed;
          const details = [
            line.serviceDate ? rangeWords(line.serviceDate) : undefined,
            line.claimNumber ? `claim ${line.claimNumber}` : undefined,
            amount === undefined ? undefined : moneyWords(amount),
          ].filter(Boolean);
          return (
            <li key={unit.key}>
              <button type="button" className="choice" onClick={() => onPick(unit)}>
                <strong>{shorten(line.description ?? line.code ?? line.quote, 140)}</strong>
                <span className="small soft">{details.join(' · ')}</span>
              </button>
            </li>
          );
        }} />
      </ul>
    </section>
  );
}
