import { useState } from 'react';
import { isCorrected, type Known } from '../../lib/appeal/known/known';
import type { PlainReason } from '../../lib/appeal/plain-reason';
import { Quote } from '../proof/quote';
import { Capped } from '../shell/capped';
import { shorten } from '../words/format';

const SHOWN_AT_FIRST = 220;
const MOST_REASONS = 2;

/** "They say" in their words, "That means" in ours: two voices that can never be mistaken for one another. */
export function TheirReason({ reason, reasons }: { reason?: Known<string> | undefined; reasons: readonly PlainReason[] }) {
  const [whole, setWhole] = useState(false);
  const first = reason ?? reasons[0];
  if (!first) return null;
  const isSaid = reason !== undefined || first.quote !== undefined;
  const typed = reason && isCorrected(reason) ? reason.value : undefined;
  const words = typed ?? first.quote ?? '';
  const long = words.length > SHOWN_AT_FIRST;
  const shown = long && !whole ? shorten(words, SHOWN_AT_FIRST) : words;
  return (
    <div className="their-reason stack">
      {isSaid ? <p>
        <span className="who">They say{typed === undefined ? '' : ', as you typed it'}: </span>
        {first.at ? <Quote proof={{ at: first.at, quote: words }} shown={shown} /> : shown}
        {long ? (
          <button type="button" className="button plain small" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? 'Show less' : 'Show all of it'}
          </button>
        ) : null}
      </p> : null}
      {reasons.length > 0 ? (
        <ul className="stack">
          <Capped
            items={reasons}
            most={MOST_REASONS}
            name="reasons"
            render={(reason) => (
              <li key={`${reason.categoryId} ${reason.at?.start ?? reason.ownCode}`}>
                <span className="who">{reasons.length > 1 ? `${reason.name}: ` : 'That means: '}</span>
                {reason.plain}
                {reason.ownCode ? <span className="small soft"> (from code {reason.ownCode}, as you typed it)</span> : null}
              </li>
            )}
          />
        </ul>
      ) : null}
    </div>
  );
}
