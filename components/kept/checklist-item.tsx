import { useState } from 'react';
import type { ChecklistItem as Item } from '../../lib/appeal/checklist';
import { setChecklistEntry } from '../../lib/cases/checklist';
import type { ChecklistEntry, LetterKind } from '../../lib/cases/model';
import { TextField } from '../shell/text-field';

interface Props {
  readonly caseId: string;
  readonly item: Item;
  /** By when, in words. */
  readonly by: string | undefined;
  hrefOfLetter(letter: LetterKind): string;
  readonly entry: ChecklistEntry | undefined;
  /** The first thing that is still open. */
  readonly isNext: boolean;
  onProblem(error: unknown): void;
}

/** One thing to gather: a tick, why it matters, and a note that keeps itself. */
export function ChecklistItem({ caseId, item, by, hrefOfLetter, entry, isNext, onProblem }: Props) {
  const [noting, setNoting] = useState(false);
  const done = entry?.done ?? false;
  return (
    <li className={done ? 'done' : isNext ? 'next' : undefined}>
      {isNext ? <p className="start-here small">Start here</p> : null}
      <label className="tick">
        <input type="checkbox" checked={done} onChange={(event) => void setChecklistEntry(caseId, item.id, { done: event.target.checked }).catch(onProblem)} />
        <span>
          <span className="title">{item.title}</span> {item.minutes ? <span className="soft minutes">({item.minutes} min)</span> : null}
          {done ? null : (
            <span className="why small soft">
              {item.why}
              {item.yields ? <span className="gain">You get: {item.yields}</span> : null}
              {by ? <span className="by">{by}</span> : null}
            </span>
          )}
        </span>
      </label>
      {noting || entry?.note ? (
        <div className="note">
          <TextField label={`Note: ${item.title}`} hideLabel placeholder="Note" kept={entry?.note ?? ''} save={(note) => setChecklistEntry(caseId, item.id, { note })} />
        </div>
      ) : null}
      <div className="row ways">
        {item.letter && !done ? (
          <a className={isNext ? 'button go small' : 'button small'} href={hrefOfLetter(item.letter)}>
            Open the letter<span className="out-of-sight">: {item.title}</span>
          </a>
        ) : null}
        {noting || entry?.note ? null : (
          <button type="button" className="button plain small" onClick={() => setNoting(true)}>
            Add a note<span className="out-of-sight">: {item.title}</span>
          </button>
        )}
      </div>
    </li>
  );
}
