import type { SaveState } from '../../lib/cases/autosave';

const WORDS: Readonly<Record<SaveState, string>> = {
  saved: 'Saved',
  saving: 'Saving…',
  failing: 'Not saved yet. Your browser did not let us save; we keep trying. Copy what you typed, to be safe.',
  gone: 'This case was deleted. Nothing more is saved.',
};

/** Whether what was typed is on the disk. Quiet while all is well; spoken only when it is not. */
export function SaveNote({ state }: { state: SaveState }) {
  const bad = state === 'failing' || state === 'gone';
  return (
    <span className={bad ? 'save-note bad' : 'save-note'} role={bad ? 'alert' : undefined}>
      {WORDS[state]}
    </span>
  );
}
