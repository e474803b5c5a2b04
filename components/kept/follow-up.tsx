import { saveAnswer } from '../../lib/cases/answers';
import type { CaseFile } from '../../lib/cases/case-file';
import { TextField } from '../shell/text-field';

/** What is known after sending. It stays small and true: the plan's answer comes, and it is the next paper. */
export function FollowUp({ file, onAddFile }: { file: CaseFile; onAddFile(): void }) {
  const answer = (question: string) => file.answers.find((each) => each.question === question)?.text ?? '';
  return (
    <div className="stack-2">
      <h2>After you send</h2>
      <p>The plan answers in writing. When the answer comes, add it here: it is the next paper of this case.</p>
      <button type="button" className="button" onClick={onAddFile}>
        Add the plan’s answer
      </button>
      <p>
        How long the plan has depends on the kind of plan. Your notice says it. If the time it names has passed, call the plan and ask for the state of your
        appeal.
      </p>
      <TextField
        label="Calls and letters"
        hint="Day, name, what they said. Kept as you type."
        lines={4}
        kept={answer('follow-up-notes')}
        save={(text) => saveAnswer(file.case.id, 'follow-up-notes', text)}
      />
    </div>
  );
}
