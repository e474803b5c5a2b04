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
  useEffect(() => {
    latest.current = save;
  });
  const autosave = useRef<Autosave<string> | undefined>(undefined);

  /** Made with the first key, not in an effect: a key may come before effects have run. */
  const saver = (): Autosave<string> => (autosave.current ??= createAutosave<string>((text) => latest.current(text), { onState: setState }));

  useEffect(
    () => () => {
      // A failure was told through `onState` while the field still stood.
      autosave.current?.stop().catch(() => undefined);
      autosave.current = undefined;
    },
    [],
  );

  useEffect(() => {
    if (!inUse.current && (autosave.current?.state ?? 'saved') === 'saved') setValue(kept);
  }, [kept]);

  const setInUse = (now: boolean) => (_event: FocusEvent) => {
    inUse.current = now;
  };
  return {
    value,
    state,
    change: (text: string) => {
      setValue(text);
      saver().change(text);
    },
    onFocus: setInUse(true),
    onBlur: setInUse(false),
  };
}
