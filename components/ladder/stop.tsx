import type { LadderStop, StopState } from '../../lib/appeal/levels/ladder';
import { Fact } from '../proof/fact';
import { Disclosure } from '../shell/disclosure';
import { countWords, dateWords, spanWords } from '../words/format';
import { AddToCalendar } from './add-to-calendar';
import { Ground } from './ground';

const STATE_WORDS: Readonly<Record<StopState, string>> = { done: 'behind you', open: 'open now', later: 'later', 'not-available': 'not open' };
const SOON_DAYS = 14;

/** The day or the time of one level, in a few words. */
function dayWords({ lastDay, dateLabel, sentOn, state }: LadderStop): string {
  if (lastDay.kind === 'window') return `${spanWords(lastDay.span)}, no date yet`;
  if (lastDay.kind === 'unknown') return 'No date';
  const { daysLeft, date } = lastDay;
  const left = state === 'done' || sentOn ? '' : daysLeft < 0 ? ` (passed ${countWords(-daysLeft, 'day')} ago)` : daysLeft === 0 ? ' (today)' : ` (${countWords(daysLeft, 'day')} left)`;
  return `${dateLabel} ${dateWords(date)}${left}`;
}

/** Only an open day that nothing was sent for presses. */
function pressureOf({ lastDay, sentOn, state }: LadderStop): string {
  if (state !== 'open' || sentOn || lastDay.kind !== 'date') return '';
  return lastDay.daysLeft < 0 ? ' past' : lastDay.daysLeft < SOON_DAYS ? ' soon' : '';
}

/** One level of the ladder: where it stands, its last day, when it went out, and by when they should answer. */
export function Stop({ stop, caseId, isBeside = false }: { stop: LadderStop; caseId: string; isBeside?: boolean }) {
  const { level, lastDay, state, sentOn, answered, answerBy, row, notes } = stop;
  const isOpen = state === 'open';
  const others = lastDay.kind === 'date' ? lastDay.others : [];
  return (
    <li className={`ladder-stop ${state}`}>
      <p>
        <strong>{level.name}</strong> <span className="ladder-state">{isBeside && state === 'open' ? 'where it fits' : STATE_WORDS[state]}</span>
      </p>
      {state === 'not-available' ? <p className="small soft">{lastDay.words}</p> : (
        <Disclosure className={`ladder-day${pressureOf(stop)}`} button={<>{dayWords(stop)}<span className="out-of-sight"> for {level.name}, where this comes from</span></>}>
          <Ground words={lastDay.words} proof={lastDay.proof} row={lastDay.row ?? row} notes={[...lastDay.notes, ...notes, lastDay.caution]} />
        </Disclosure>
      )}
      {isOpen && lastDay.alerts.length > 0 && !sentOn ? (
        <ul className="marked small">
          {lastDay.alerts.map((alert) => (
            <li key={alert}>{alert}</li>
          ))}
        </ul>
      ) : null}
      {isOpen ? others.map((other) => (
        <div key={other.date} className="small">
          <Ground words={other.words} proof={other.proof} row={other.row} />
        </div>
      )) : null}
      {sentOn ? <p className="small">You sent it {dateWords(sentOn)}.</p> : null}
      {answered ? (
        <p className="small">
          They answered: {answered.proof[0] ? <Fact proof={answered.proof[0]}>{dateWords(answered.date)}</Fact> : dateWords(answered.date)}
        </p>
      ) : null}
      {isOpen ? answerBy.map((answer) => (
        <Disclosure key={answer.care} className="ladder-day answer" button={answer.words}>
          <Ground row={answer.row} notes={answer.notes} />
        </Disclosure>
      )) : null}
      {isOpen && lastDay.kind === 'date' && !sentOn && lastDay.daysLeft >= 0 ? (
        <AddToCalendar day={{ caseId, levelId: level.id, date: lastDay.date, mustArrive: level.filing.countsAsFiled === 'received' }} />
      ) : null}
    </li>
  );
}
