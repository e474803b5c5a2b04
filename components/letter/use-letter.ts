import { useEffect, useRef, useState } from 'react';
import type { SaveState } from '../../lib/cases/autosave';
import type { LetterContent } from '../../lib/cases/letter';
import { createLetterAutosave, type LetterAutosave } from '../../lib/cases/letter-autosave';
import type { Letter } from '../../lib/cases/model';

/**
 * A letter in the editor: shown at once, kept within a second. What another window or a restored version wrote is taken
 * over when nothing of ours is waiting; where both wrote, the store keeps the other's words as a version.
 */
export function useLetter(letter: Letter) {
  const [content, setContent] = useState(letter.content);
  const [state, setState] = useState<SaveState>('saved');
  const [metAnother, setMetAnother] = useState(false);
  const autosave = useRef<LetterAutosave | undefined>(undefined);

  /** Made with the first change, based on the letter as it then stands here. */
  const saver = (): LetterAutosave =>
    (autosave.current ??= createLetterAutosave(letter, { onState: setState, onConflict: () => setMetAnother(true) }));

  useEffect(
    () => () => {
      // A failure was told through `onState` while the editor still stood.
      autosave.current?.stop().catch(() => undefined);
      autosave.current = undefined;
    },
    [letter.id],
  );

  useEffect(() => {
    if ((autosave.current?.state ?? 'saved') !== 'saved') return;
    autosave.current?.shows(letter.revision);
    setContent(letter.content);
  }, [letter.revision, letter.content]);

  return {
    content,
    state,
    metAnother,
    change: (next: LetterContent) => {
      setContent(next);
      saver().change(next);
    },
    flush: () => autosave.current?.flush() ?? Promise.resolve(),
  };
}
