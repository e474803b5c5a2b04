import { nextLevels } from '../../lib/appeal/next-level';
import type { Face } from '../../lib/appeal/verdict-face';
import { Quote } from '../proof/quote';
import { spanWords } from '../words/format';

/** What comes after an appeal that was refused: in the paper's own words, and for the kind of plan that the member confirmed. */
export function NextLevels({ planType, says }: { planType: string | undefined; says: Face['next'] }) {
  const next = nextLevels(planType);
  if (!next && !says) return null;
  return (
    <section className="stack" aria-labelledby="next-level">
      <h2 id="next-level">What comes next</h2>
      {says ? (
        <p>
          <span className="who">The page says: </span>
          <Quote proof={says} />
        </p>
      ) : null}
      {next ? <Levels next={next} /> : null}
      <p className="small soft">What your letter prints comes first.</p>
    </section>
  );
}

function Levels({ next: { plan, levels } }: { next: NonNullable<ReturnType<typeof nextLevels>> }) {
  return (
    <>
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
    </>
  );
}
