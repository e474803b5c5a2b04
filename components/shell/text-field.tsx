import { useId } from 'react';
import { SaveNote } from './save-note';
import { useAutosaved } from './use-autosaved';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly kept: string;
  readonly lines?: number;
  readonly autoComplete?: string;
  readonly type?: 'text' | 'tel' | 'date';
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
  save(text: string): Promise<unknown>;
}

/** A labelled field whose every key stroke is kept. There is no save button anywhere. */
export function TextField({ label, hint, kept, lines = 1, autoComplete, type = 'text', hideLabel, placeholder, save }: Props) {
  const { value, state, other, change, takeOther, dropOther } = useAutosaved(kept, save);
  const id = useId();
  const shared = { id, className: 'input', value, autoComplete, placeholder, 'aria-describedby': hint ? `${id}-hint` : undefined };
  return (
    <div className="field">
      <label className={hideLabel ? 'out-of-sight' : 'label'} htmlFor={id}>
        {label}
      </label>
      {lines > 1 ? (
        <textarea {...shared} rows={lines} onChange={(event) => change(event.target.value)} />
      ) : (
        <input {...shared} type={type} onChange={(event) => change(event.target.value)} />
      )}
      {hint ? (
        <span id={`${id}-hint`} className="hint">
          {hint}
        </span>
      ) : null}
      {other === undefined ? null : (
        <div className="notice stack small" role="status">
          <p>
            Two windows wrote here. The other wording: <q>{other}</q>
          </p>
          <div className="row">
            <button type="button" className="button small" onClick={takeOther}>
              Use that wording
            </button>
            <button type="button" className="button plain small" onClick={dropOther}>
              Leave it
            </button>
          </div>
        </div>
      )}
      {state === 'saved' || state === 'saving' ? null : <SaveNote state={state} />}
    </div>
  );
}
