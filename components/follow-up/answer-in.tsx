import type { Answered } from '../../lib/appeal/answered/answered';
import { NOTHING_BEFORE, NOTHING_CHANGED, answerHeadline } from '../../lib/appeal/answered/words';
import { Quote } from '../proof/quote';
import { dateWords } from '../words/format';
import { ChangeList } from './change-list';

const dayOf = ({ reading, label }: Answered['answer']): string => (reading.fields.noticeDate ? `${label}, ${dateWords(reading.fields.noticeDate.value)}` : label);

/** What the plan answered, in a sentence, and what it says otherwise than before. */
export function AnswerIn({ answered, onAddFile }: { answered: Answered; onAddFile(): void }) {
  const { answer, before, comparison } = answered;
  const { verdict } = answer.reading;
  return (
    <section className="stack" aria-labelledby="the-answer">
      <h2 id="the-answer">The plan’s answer</h2>
      <p className="answer-says">{answerHeadline(answered)}</p>
      {verdict ? (
        <p>
          <span className="who">The words that say so: </span>
          <Quote proof={{ ...verdict, documentId: answer.id }} />
        </p>
      ) : null}
      {comparison && before ? (
        <>
          <h3>What changed</h3>
          <p className="small soft">
            Before: {dayOf(before)}. Now: {dayOf(answer)}.
          </p>
          {comparison.changes.length > 0 ? <ChangeList changes={comparison.changes} /> : <p>{NOTHING_CHANGED}</p>}
        </>
      ) : (
        <>
          <p>{NOTHING_BEFORE}</p>
          <button type="button" className="button small" onClick={onAddFile}>
            Add the first decision
          </button>
        </>
      )}
    </section>
  );
}
