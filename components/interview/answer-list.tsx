import { answerWords } from '../../lib/appeal/interview/answer-words';
import type { Asked } from '../../lib/appeal/interview/state';
import type { KnownFile } from '../../lib/appeal/known/known';
import { shorten } from '../words/format';

interface Props {
  readonly asked: readonly Asked[];
  readonly file: KnownFile;
  onChange(questionId: string): void;
}

const LONGEST = 160;
const BUTTON: Readonly<Record<Asked['state'], string>> = { answered: 'Change', skipped: 'Answer it after all', open: 'Answer' };

/** Every question with its answer, any of them a click away. */
export function AnswerList({ asked, file, onChange }: Props) {
  return (
    <ul className="answer-list">
      {asked.map(({ question, state }) => (
        <li key={question.id}>
          <span>
            <span className="small soft">{question.text}</span>
            <br />
            {state === 'answered' ? shorten(answerWords(question, file), LONGEST) : state === 'skipped' ? 'Skipped' : 'Not answered yet'}
          </span>
          <button type="button" className="button plain small" onClick={() => onChange(question.id)}>
            {BUTTON[state]}
            <span className="out-of-sight">: {question.text}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
