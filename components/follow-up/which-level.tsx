import { useId } from 'react';
import { AT_LEVEL } from '../../lib/appeal/levels/stand';
import type { NextLevel } from '../../lib/appeal/next-level';
import { saveAnswer } from '../../lib/cases/answers';
import { Disclosure } from '../shell/disclosure';

interface Props {
  readonly caseId: string;
  readonly choices: readonly NextLevel[];
  /** The one that the member said. */
  readonly told: string | undefined;
  onProblem(error: unknown): void;
}

/** How to tell that a level is open: what the rows say, and who has the last word. */
const howToTell = ({ optional }: NextLevel): string => (optional ? 'Only if your plan has one: your letter says so.' : 'Your letter names it where it is open.');

/** Several ways are open: the letter says which, and the member tells us. */
export function WhichLevel({ caseId, choices, told, onProblem }: Props) {
  const name = useId();
  const tell = (id: string) => void saveAnswer(caseId, AT_LEVEL, id).catch(onProblem);
  return (
    <fieldset className="which-level notice stack">
      <legend className="label">Which one does your letter name?</legend>
      <p className="small soft">Look where it says what you can do next. Each has its own date, so the letter decides.</p>
      {choices.map((level) => (
        <div key={level.id}>
          <label className="tick">
            <input type="radio" name={name} checked={told === level.id} onChange={() => tell(level.id)} />
            <span>
              {level.plainName}
              <span className="small soft">
                <br />
                The letter may call it: {level.name}. {howToTell(level)}
              </span>
            </span>
          </label>
          {level.notes.length > 0 ? (
            <Disclosure className="button plain small" button={<>What the rule says<span className="out-of-sight">: {level.plainName}</span></>}>
              {level.notes.map((note) => (
                <p key={note} className="small">
                  {note}
                </p>
              ))}
            </Disclosure>
          ) : null}
        </div>
      ))}
      <label className="tick">
        <input type="radio" name={name} checked={told === undefined} onChange={() => tell('')} />
        <span>I do not know yet</span>
      </label>
    </fieldset>
  );
}
