import { useEffect, useRef, useState, type FocusEvent } from 'react';
import { createAutosave, type Autosave, type SaveState } from '../../lib/cases/autosave';

/**
 * One text that is kept as it is typed. What another window writes is taken over while the field is not in use, so that
 * no caret jumps and no key is lost.
 */
export function useAutosaved(kept: string, save: (text: string) => Promise<unknown>) {
  const [value, setValue] = useState(kept);
  const [state, setState] = useState<SaveState>('saved');
  const inUse = useRef(false);
  const latest = useRef(save);
  latest.current = save;
  const autosave = useRef<Autosave<string> | undefined>(undefined);

  useEffect(() => {
    const own = createAutosave<string>((text) => latest.current(text), { onState: setState });
    autosave.current = own;
    return () => {
      // A failure was told through `onState` while the field still stood.
      own.stop().catch(() => undefined);
    };
  }, []);

  useEffect(() => {
    if (!inUse.current && autosave.current?.state !== 'saving') setValue(kept);
  }, [kept]);

  const setInUse = (now: boolean) => (_event: FocusEvent) => {
    inUse.current = now;
  };
  return {
    value,
    state,
    change: (text: string) => {
      setValue(text);
      autosave.current?.change(text);
    },
    onFocus: setInUse(true),
    onBlur: setInUse(false),
  };
}
