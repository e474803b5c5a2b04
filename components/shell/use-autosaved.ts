import { useEffect, useRef, useState } from 'react';
import { createAutosave, type Autosave, type SaveState } from '../../lib/cases/autosave';

/** How many of its own last writes a field knows again when the store tells of them. */
const OWN_WRITES = 20;

/** Space at the ends is no difference: some fields are kept without it. */
const same = (a: string, b: string): boolean => a.trim() === b.trim();

/**
 * One text that is kept as it is typed. What another window writes is taken over as long as nothing was typed here
 * since the two agreed. Where both typed, the newest wording stands in the field and in the store, and the one that it
 * replaced is answered as `other`, so that neither is lost without the member's word.
 */
export function useAutosaved(kept: string, save: (text: string) => Promise<unknown>) {
  const [value, setValue] = useState(kept);
  const [state, setState] = useState<SaveState>('saved');
  const [other, setOther] = useState<string>();
  /** What field and store last agreed on. */
  const agreed = useRef(kept);
  const written = useRef<readonly string[]>([]);
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  const autosave = useRef<Autosave<string> | undefined>(undefined);

  const write = (text: string): Promise<unknown> => {
    written.current = [...written.current, text].slice(-OWN_WRITES);
    return latest.current(text);
  };
  /** Made with the first key, not in an effect: a key may come before effects have run. */
  const saver = (): Autosave<string> => (autosave.current ??= createAutosave<string>(write, { onState: setState }));

  useEffect(
    () => () => {
      // A failure was told through `onState` while the field still stood.
      autosave.current?.stop().catch(() => undefined);
      autosave.current = undefined;
    },
    [],
  );

  useEffect(() => {
    const hasTyped = !same(value, agreed.current);
    agreed.current = kept;
    if (same(value, kept)) return;
    if (!hasTyped) return takeOver();
    if (written.current.some((text) => same(text, kept))) return;
    // Both typed. What is still on its way from here is newer than what came; else what came is.
    if ((autosave.current?.state ?? 'saved') === 'saved') {
      setOther(value);
      return takeOver();
    }
    return setOther(kept);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- answers what the store says, not each key
  }, [kept]);

  function takeOver(): void {
    written.current = [];
    setValue(kept);
  }

  const change = (text: string) => {
    setValue(text);
    saver().change(text);
  };
  return {
    value,
    state,
    /** The wording that another one replaced, where two windows typed at once. */
    other,
    change,
    takeOther: () => {
      if (other !== undefined) change(other);
      setOther(undefined);
    },
    dropOther: () => setOther(undefined),
  };
}
