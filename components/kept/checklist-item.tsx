import type { ChecklistItem as Item } from '../../lib/appeal/checklist';
import { setChecklistEntry } from '../../lib/cases/checklist';
import type { ChecklistEntry } from '../../lib/cases/model';
import { TextField } from '../shell/text-field';

/** One thing to gather: a tick, why it matters, and a note that keeps itself. */
export function ChecklistItem({ caseId, item, entry, onProblem }: { caseId: string; item: Item; entry: ChecklistEntry | undefined; onProblem(error: unknown): void }) {
  const done = entry?.done ?? false;
  return (
    <li className={done ? 'done' : undefined}>
      <label className="tick">
        <input type="checkbox" checked={done} onChange={(event) => void setChecklistEntry(caseId, item.id, { done: event.target.checked }).catch(onProblem)} />
        <span>
          <span className="title">{item.title}</span>
          {item.minutes ? <span className="soft"> ({item.minutes} min)</span> : null}
          <span className="why small soft">
            <br />
            {item.why}
          </span>
        </span>
      </label>
      <div className="note">
        <TextField label={`Note: ${item.title}`} hideLabel kept={entry?.note ?? ''} save={(note) => setChecklistEntry(caseId, item.id, { note })} placeholder="Note" />
      </div>
    </li>
  );
}
