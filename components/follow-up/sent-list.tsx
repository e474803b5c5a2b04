import { letterTitle } from '../../lib/appeal/letter-offers';
import type { KnownFile } from '../../lib/appeal/known/known';
import { HOW_WORDS } from '../sent/ways';
import { dateWords } from '../words/format';

/** What went out, the newest first; it is written down in the room Send. */
export function SentList({ file: { sendings, letters, case: known } }: { file: KnownFile }) {
  if (sendings.length === 0) return null;
  const titleOf = (letterId: string) => {
    const letter = letters.find(({ id }) => id === letterId);
    return letter ? letterTitle(letter.kind, known.confirmedPlanType) : 'A letter that is no longer here';
  };
  return (
    <section className="stack" aria-labelledby="what-went-out">
      <h2 id="what-went-out">What you sent</h2>
      <ul className="marked stack">
        {[...sendings].reverse().map(({ id, letterId, sentOn, how, number }) => (
          <li key={id}>
            <strong>{titleOf(letterId)}</strong>
            <span className="small soft">
              {' '}
              {sentOn ? dateWords(sentOn) : 'Day not noted yet'}
              {how ? ` · ${HOW_WORDS[how]}` : ''}
              {number ? ` · ${number}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
