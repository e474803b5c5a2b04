import { useState } from 'react';
import { ProblemCard } from '../shell/problem-card';
import type { Typed } from './use-typed';

/** One field's words stand for themselves; of several each is under its name. */
function asText(typed: readonly Typed[]): string {
  const [only, another] = typed;
  if (only && !another) return only.text;
  return typed.map(({ name, text }) => (name ? `${name.replace(/:$/, '')}:\n${text}` : text)).join('\n\n');
}

/** The case was erased, maybe in another window. What was typed here stays readable until the member leaves. */
export function CaseGone({ typed }: { typed: readonly Typed[] }) {
  const [said, setSaid] = useState<string>();
  const copy = () =>
    void navigator.clipboard.writeText(asText(typed)).then(
      () => setSaid('Copied.'),
      () => setSaid('Your browser did not let us copy. Select the words and copy them.'),
    );
  return (
    <div className="stack-2">
      <ProblemCard problem="case-gone" />
      {typed.length > 0 ? (
        <section className="notice stack" aria-labelledby="typed-here">
          <h2 id="typed-here">What you typed here</h2>
          <dl className="stack">
            {typed.map(({ name, text }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- two fields may have one name; the list no longer changes
              <div key={index}>
                <dt className="small soft">{name}</dt>
                <dd className="typed-words">{text}</dd>
              </div>
            ))}
          </dl>
          <button type="button" className="button" onClick={copy}>
            Copy what you typed
          </button>
          {said ? (
            <p role="status" className="small">
              {said}
            </p>
          ) : null}
        </section>
      ) : null}
    </div>
  );
}
