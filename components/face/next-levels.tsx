import { nextLevels } from '../../lib/appeal/next-level';
import { spanWords } from '../words/format';

/** What comes after an appeal that was refused, for the kind of plan that the member confirmed. */
export function NextLevels({ planType }: { planType: string | undefined }) {
  const next = nextLevels(planType);
  if (!next) return null;
  const { plan, levels } = next;
  return (
    <section className="stack" aria-labelledby="next-level">
      <h2 id="next-level">What comes next</h2>
      {levels.length > 0 ? (
        <>
          <p>If this answers your first appeal, next comes, for {plan.name}:</p>
          <ul className="marked stack">
            {levels.map((level) => (
              <li key={level.row}>
                <strong>{level.name}</strong>
                <span className="small soft">
                  {' '}
                  Decided by: {level.decidedBy}.{' '}
                  {level.span === undefined ? 'The letter says by when.' : `The rule gives ${spanWords(level.span)}.`}
                  {level.fromMemory ? ' Check your letter: this rule was not checked against its text.' : ''}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>For {plan.name} we know of no level above the first. The letter says what you can do now.</p>
      )}
      <p className="small soft">What your letter prints comes first.</p>
    </section>
  );
}
