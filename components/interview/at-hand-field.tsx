import { ASKED } from '../../lib/appeal/interview/answers';
import { atHandOf } from '../../lib/appeal/interview/at-hand';
import { situationOf } from '../../lib/appeal/interview/situation';
import { NONE_AT_HAND } from '../../lib/appeal/interview/state';
import type { KnownFile } from '../../lib/appeal/known/known';
import { saveAnswer } from '../../lib/cases/answers';
import { setChecklistEntry } from '../../lib/cases/checklist';

interface Props {
  readonly label: string;
  readonly file: KnownFile;
  onProblem(error: unknown): void;
}

/** The evidence that the reason of the denial calls for. A tick here is the tick of the list of things to gather. */
export function AtHandField({ label, file, onProblem }: Props) {
  const items = atHandOf(situationOf(file));
  const isTicked = (item: string) => file.checklist.some((entry) => entry.item === item && entry.done);
  const none = file.answers.some(({ question, text }) => question === ASKED.atHand && text === NONE_AT_HAND) && !items.some(({ item }) => isTicked(item));
  const tick = async (item: string, done: boolean) => {
    await setChecklistEntry(file.case.id, item, { done });
    if (done && none) await saveAnswer(file.case.id, ASKED.atHand, '');
  };
  return (
    <fieldset className="stack choices">
      <legend className="out-of-sight">{label}</legend>
      {items.map(({ item, title, who }) => (
        <label key={item} className="tick">
          <input type="checkbox" checked={isTicked(item)} onChange={(event) => void tick(item, event.target.checked).catch(onProblem)} />
          <span>
            {title}
            {who && who !== 'you' ? <span className="small soft"> ({who} has it)</span> : null}
          </span>
        </label>
      ))}
      {items.some(({ item }) => isTicked(item)) ? null : (
        <label className="tick">
          <input type="checkbox" checked={none} onChange={(event) => void saveAnswer(file.case.id, ASKED.atHand, event.target.checked ? NONE_AT_HAND : '').catch(onProblem)} />
          <span>None of it yet</span>
        </label>
      )}
    </fieldset>
  );
}
