import { useId, useRef } from 'react';
import './file-door.css';

interface Props {
  /** Files are held over the window now. */
  readonly over: boolean;
  onFiles(files: readonly File[]): void;
}

/** The door for letters: drop, pick or paste, one or several at once. What a file is, is decided by its content. */
export function FileDoor({ over, onFiles }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <section className={over ? 'file-door over' : 'file-door'} aria-label="Add a letter">
      <p>
        <strong>Drop the letter here</strong>, or paste it: PDFs, photos, scans or text. Several at once are fine.
      </p>
      <input
        ref={picker}
        id={id}
        className="out-of-sight"
        type="file"
        multiple
        tabIndex={-1}
        aria-label="Letter files"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <button type="button" className="button go" onClick={() => picker.current?.click()}>
        Choose files
      </button>
      <p className="small soft">It is read on this computer and goes nowhere. A photo reads best from straight above, in good light.</p>
    </section>
  );
}
