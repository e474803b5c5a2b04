import { useMemo } from 'react';
import { ladderOf } from '../../lib/appeal/levels/ladder';
import type { KnownFile } from '../../lib/appeal/known/known';
import { Fact } from '../proof/fact';
import { Disclosure } from '../shell/disclosure';
import { dateWords } from '../words/format';
import { placedMarks } from './marks';
import { Picture } from './picture';
import { RemindMe } from './remind-me';
import { Stop } from './stop';
import './ladder.css';

/** The ladder of the confirmed plan type in time: as a picture for the eye, and the same as a list. */
export function Ladder({ file, today }: { file: KnownFile; today: string }) {
  const ladder = useMemo(() => ladderOf(file, today), [file, today]);
  if (!ladder) return null;
  const { plan, stops, side, decided } = ladder;
  const marks = placedMarks(ladder);
  const toKeep = stops.some(({ state, lastDay, sentOn }) => state === 'open' && lastDay.kind === 'date' && !sentOn);
  return (
    <section className="ladder stack" aria-labelledby="ladder">
      <h2 id="ladder">Your appeals, level by level</h2>
      <p className="small soft">The levels of this kind of plan: {plan.name}. What your letter prints comes first.</p>
      {marks.length > 0 ? <Picture marks={marks} today={today} /> : null}
      {decided ? (
        <p className="small">
          Denied: {decided.proof[0] ? <Fact proof={decided.proof[0]}>{dateWords(decided.date)}</Fact> : `${dateWords(decided.date)}, the date you gave`}
        </p>
      ) : null}
      <ol className="ladder-stops">
        {stops.map((stop) => (
          <Stop key={stop.level.id} stop={stop} caseId={file.case.id} />
        ))}
      </ol>
      {side.length > 0 ? (
        <Disclosure className="button plain small" button="Other ways, beside these levels">
          <ul className="ladder-stops">
            {side.map((stop) => (
              <Stop key={stop.level.id} stop={stop} caseId={file.case.id} isBeside />
            ))}
          </ul>
        </Disclosure>
      ) : null}
      {toKeep ? <RemindMe /> : null}
    </section>
  );
}
