import { useEffect, useRef } from 'react';

/** Says what was taken out, and takes it back. The focus comes here, as the button that removed it is gone. */
export function Removed({ name, onUndo }: { name: string; onUndo(): void }) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  return (
    <p className="notice removed" role="status">
      Removed: {name}{' '}
      <button ref={undo} type="button" className="button small" onClick={onUndo}>
        Undo
      </button>
    </p>
  );
}
