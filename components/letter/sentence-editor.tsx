import { useEffect, useRef } from 'react';

interface EditorProps {
  readonly label: string;
  readonly text: string;
  onChange(text: string): void;
  onDone(): void;
  readonly onRemove?: (() => void) | undefined;
}

/** The field for one sentence or one blank. It keeps itself; Enter or Escape only close it. */
export function SentenceEditor({ label, text, onChange, onDone, onRemove }: EditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <span className="sentence-editor">
      <label>
        <span className="small soft">{label}</span>
        <textarea
          ref={field}
          className="input letter-face"
          rows={text.length > 60 ? 3 : 1}
          defaultValue={text}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey)) {
              event.preventDefault();
              onDone();
            }
          }}
        />
      </label>
      <span className="row">
        <button type="button" className="button small" onClick={onDone}>
          Done
        </button>
        {onRemove ? (
          <button type="button" className="button plain small" onClick={onRemove}>
            Remove this sentence
          </button>
        ) : null}
      </span>
    </span>
  );
}
