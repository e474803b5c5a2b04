import type { Stand } from '../../lib/appeal/levels/stand';
import { nextLevel, nextLevels, type NextLevel, type NextLevels as Next } from '../../lib/appeal/next-level';
import type { Face } from '../../lib/appeal/verdict-face';
import { Quote } from '../proof/quote';
import { spanWords } from '../words/format';

interface Props {
  readonly planType: string | undefined;
  readonly says: Face['next'];
  /** Where the case stands; absent for a paper that is in no case yet. */
  readonly stand?: Stand;
}

const openIn = ({ plan, open }: Stand): Next | undefined => plan && { plan, levels: open.map((level) => nextLevel(plan, level)) };

/** What comes after an appeal that was refused: in the paper's own words, and for the kind of plan that the member confirmed. */
export function NextLevels({ planType, says, stand }: Props) {
  const known = stand && stand.refusals.length > 0 ? openIn(stand) : undefined;
  const next = known ?? nextLevels(planType);
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
      {next ? <Levels next={next} isKnown={known !== undefined} /> : null}
      <p className="small soft">What your letter prints comes first.</p>
    </section>
  );
}

const byWhen = ({ opensBy, span }: NextLevel): string =>
  opensBy === 'by-itself' ? 'You file nothing here: the plan must send the case on by itself.' : span === undefined ? 'The letter says by when.' : `The rule gives ${spanWords(span)}.`;

/** @param isKnown the case tells how many appeals were refused */
function Levels({ next: { plan, levels }, isKnown }: { next: Next; isKnown: boolean }) {
  return (
    <>
      {levels.length > 0 ? (
        <>
          <p>{isKnown ? 'Next comes' : 'If this answers your first appeal, next comes'}, for {plan.name}:</p>
          <ul className="marked stack">
            {levels.map((level) => (
              <li key={level.row}>
                <strong>{level.name}</strong>
                <span className="small soft">
                  {' '}
                  Decided by: {level.decidedBy}.{' '}
                  {byWhen(level)}
                  {level.fromMemory ? ' Check your letter: this rule was not checked against its text.' : ''}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>For {plan.name} we know of no level above {isKnown ? 'this one' : 'the first'}. The letter says what you can do now.</p>
      )}
    </>
  );
}
