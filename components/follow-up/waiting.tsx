import type { KnownFile } from '../../lib/appeal/known/known';
import { ladderOf } from '../../lib/appeal/levels/ladder';
import { dateWords } from '../words/format';

/** What is known while the plan decides: when it went out, and by when they should answer. */
export function Waiting({ file, today }: { file: KnownFile; today: string }) {
  const stops = ladderOf(file, today)?.stops.filter(({ state, sentOn }) => state === 'open' && sentOn) ?? [];
  if (stops.length === 0) {
    return (
      <p>
        How long the plan has depends on the kind of plan. Your notice says it. If the time it names has passed, call the plan and ask for the state of your
        appeal.
      </p>
    );
  }
  return (
    <>
      {stops.map(({ level, sentOn, answerBy }) => (
        <div key={level.id} className="stack">
          <p>
            <strong>{level.name}</strong>: sent {dateWords(sentOn!)}.
          </p>
          {answerBy.map((each) => (
            <div key={each.care}>
              <p>{each.words}</p>
              {each.notes.map((note) => (
                <p key={note} className="small soft">
                  {note}
                </p>
              ))}
            </div>
          ))}
        </div>
      ))}
    </>
  );
}
