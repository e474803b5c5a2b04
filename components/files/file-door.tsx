import { useEffect, useId, useRef, useState, type DragEvent } from 'react';
import './file-door.css';

interface Props {
  readonly busy: boolean;
  onFile(file: File): void;
  onText(text: string): void;
}

/** The door for letters: drop, pick or paste. It takes one file at a time; what is in it is decided by its content. */
export function FileDoor({ busy, onFile, onText }: Props) {
  const [over, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const id = useId();

  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const target = event.target as HTMLElement | null;
      if (target?.closest('input, textarea, [contenteditable]')) return;
      const [file] = event.clipboardData?.files ?? [];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (file) onFile(file);
      else if (text.trim()) onText(text);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [onFile, onText]);

  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    const text = event.dataTransfer.getData('text/plain');
    if (file) onFile(file);
    else if (text.trim()) onText(text);
  };

  return (
    <section
      className={over ? 'file-door over' : 'file-door'}
      aria-label="Add a letter"
      aria-busy={busy}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <p>
        <strong>Drop the letter here</strong>, or paste its text.
      </p>
      <input
        ref={picker}
        id={id}
        className="out-of-sight"
        type="file"
        tabIndex={-1}
        aria-label="Letter file"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
      <button type="button" className="button go" disabled={busy} onClick={() => picker.current?.click()}>
        Choose a file
      </button>
      <p className="small soft">It takes a PDF or plain text, not photos or scans. It is read on this computer and goes nowhere.</p>
    </section>
  );
}
