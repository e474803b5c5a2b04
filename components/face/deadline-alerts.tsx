import type { Deadline } from '../../lib/appeal/deadline';
import { Quotes } from './deadline-ground';

/** What stands beside a deadline without a touch: what presses, a second date with its words, and who has the last word. */
export function DeadlineAlerts({ deadline }: { deadline: Deadline }) {
  if (deadline.kind === 'none') return null;
  const others = deadline.kind === 'date' ? deadline.others : [];
  return (
    <div className="deadline-alerts small">
      {deadline.alerts.length > 0 ? (
        <ul className="marked">
          {deadline.alerts.map((alert) => (
            <li key={alert}>{alert}</li>
          ))}
        </ul>
      ) : null}
      {others.map((other) => (
        <div key={other.date} className="stack">
          <p>{other.words}</p>
          <Quotes proof={other.proof} />
        </div>
      ))}
      <p className="soft">{deadline.caution}</p>
    </div>
  );
}
