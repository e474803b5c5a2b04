import type { Deadline, Proof } from '../../lib/appeal/deadline';
import { Quote } from '../proof/quote';
import { dateWords } from '../words/format';

export const Quotes = ({ proof }: { proof: readonly Proof[] }) =>
  proof.map((found) => (
    <p key={`${found.at.start}-${found.at.end}`}>
      <Quote proof={found} />
    </p>
  ));

/** Where a deadline comes from, in words, with the words of the page that it rests on, and how it is counted. */
export function DeadlineGround({ deadline }: { deadline: Deadline }) {
  if (deadline.kind === 'none') return <p>{deadline.words}</p>;
  return (
    <>
      {deadline.kind === 'date' ? <p className="date">{dateWords(deadline.date)}</p> : null}
      <p>{deadline.words}</p>
      <Quotes proof={deadline.proof} />
      {deadline.kind === 'unknown' ? <p>{deadline.whereNoticesSayIt}</p> : null}
      {deadline.notes.length > 0 ? (
        <ul className="marked stack">
          {deadline.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
