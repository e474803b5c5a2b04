import type { KnownReading } from '../../lib/appeal/known/known';
import { Fact } from '../proof/fact';
import { moneyWords } from '../words/format';

/** What is not covered stands at the top of the face already. */
const AMOUNTS = ['billed', 'allowed', 'planPaid', 'memberOwes'] as const;
const LABELS: Readonly<Record<(typeof AMOUNTS)[number], string>> = { billed: 'Billed', allowed: 'Allowed', planPaid: 'Plan paid', memberOwes: 'You may owe' };

/** The amounts as the notice marks them. What the member owes is the notice's claim, never ours. */
export function Money({ reading }: { reading: KnownReading }) {
  const shown = AMOUNTS.filter((name) => reading.fields[name]);
  if (shown.length === 0) return null;
  return (
    <div className="money">
      <dl>
        {shown.map((name) => {
          const found = reading.fields[name];
          return found ? (
            <div key={name} className={name}>
              <dt>{LABELS[name]}</dt>
              <dd>
                <Fact proof={found}>{moneyWords(found.value)}</Fact>
              </dd>
            </div>
          ) : null;
        })}
      </dl>
      {reading.fields.memberOwes && reading.fields.memberOwes.value > 0 ? (
        <p className="small soft">The notice marks this amount as what you may owe. Ask the plan to confirm before you pay.</p>
      ) : null}
    </div>
  );
}
