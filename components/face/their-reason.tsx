import { useState } from 'react';
import type { PlainReason } from '../../lib/appeal/plain-reason';
import { Quote } from '../proof/quote';
import type { Proof } from '../proof/show-proof';
import { Capped } from '../shell/capped';
import { shorten } from '../words/format';

const SHOWN_AT_FIRST = 220;
const MOST_REASONS = 2;

/** "They say" in their words, "That means" in ours: two voices that can never be mistaken for one another. */
export function TheirReason({ quote, reasons }: { quote?: Proof | undefined; reasons: readonly PlainReason[] }) {
  const [whole, setWhole] = useState(false);
  const first = quote ?? reasons[0];
  if (!first) return null;
  const long = first.quote.length > SHOWN_AT_FIRST;
  return (
    <div className="their-reason stack">
      <p>
        <span className="who">They say: </span>
        <Quote proof={long && !whole ? { ...first, quote: shorten(first.quote, SHOWN_AT_FIRST) } : first} />
        {long ? (
          <button type="button" className="button plain small" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? 'Show less' : 'Show all of it'}
          </button>
        ) : null}
      </p>
      {reasons.length > 0 ? (
        <ul className="stack">
          <Capped
            items={reasons}
            most={MOST_REASONS}
            name="reasons"
            render={(reason) => (
              <li key={`${reason.categoryId} ${reason.at.start}`}>
                <span className="who">{reasons.length > 1 ? `${reason.name}: ` : 'That means: '}</span>
                {reason.plain}
              </li>
            )}
          />
        </ul>
      ) : null}
    </div>
  );
}
