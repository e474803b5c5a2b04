import { ASKED } from '../../lib/appeal/interview/answers';
import type { Question } from '../../lib/appeal/interview/shape';
import { likelyCare, situationOf } from '../../lib/appeal/interview/situation';
import type { KnownFile } from '../../lib/appeal/known/known';
import { WRITER_KIND, WRITER_KINDS } from '../../lib/appeal/writer/writer';
import { saveAnswer } from '../../lib/cases/answers';
import { updateCase } from '../../lib/cases/cases';
import { TextField } from '../shell/text-field';
import { AtHandField } from './at-hand-field';
import { ChoiceField } from './choice-field';
import { chooseWriter } from './choose-writer';
import { PlanTypeField } from './plan-type-field';
import { TableField } from './table-field';

interface Props {
  readonly question: Question;
  readonly file: KnownFile;
  onProblem(error: unknown): void;
}

/** The field of a question. Everything is kept as it is typed or chosen. */
export function AnswerField({ question: { id, kind, text, hint, choices }, file, onProblem }: Props) {
  const caseId = file.case.id;
  const kept = file.answers.find((answer) => answer.question === id)?.text ?? '';
  const save = (answer: string) => saveAnswer(caseId, id, answer);
  switch (kind) {
    case 'words':
      return <TextField label={text} hideLabel lines={4} kept={kept} save={save} {...(hint ? { hint } : {})} />;
    case 'treatments':
    case 'findings':
      return (
        <>
          {hint ? <p className="small soft">{hint}</p> : null}
          <TableField kind={kind} kept={kept} save={save} />
        </>
      );
    case 'plan-type':
      return <PlanTypeField label={text} file={file} onChoose={(planType) => void updateCase(caseId, { confirmedPlanType: planType || undefined }).catch(onProblem)} />;
    case 'at-hand':
      return <AtHandField label={text} file={file} onProblem={onProblem} />;
    case 'choice': {
      const choose = (value: string) => {
        const writer = id === WRITER_KIND ? WRITER_KINDS.find((each) => each === value) : undefined;
        return writer ? chooseWriter({ ...file, caseId }, writer) : save(value);
      };
      const likely = id === ASKED.care ? likelyCare(situationOf(file)) : undefined;
      return <ChoiceField label={text} choices={choices ?? []} kept={kept} likely={likely} onChoose={(value) => void choose(value).catch(onProblem)} />;
    }
  }
}

/** Why it is asked, what to weigh, the field, and who can help. */
export function QuestionView({ question, file, onProblem }: Props) {
  return (
    <>
      <p className="soft">{question.why}</p>
      {question.points ? (
        <ul className="points stack">
          {question.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      ) : null}
      <AnswerField question={question} file={file} onProblem={onProblem} />
      <p className="small soft">{question.help.words}</p>
    </>
  );
}
