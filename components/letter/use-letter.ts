import { useEffect, useRef, useState } from 'react';
import type { SaveState } from '../../lib/cases/autosave';
import type { LetterContent } from '../../lib/cases/letter';
import { createLetterAutosave, type LetterAutosave } from '../../lib/cases/letter-autosave';
import { keepReplaced } from '../../lib/cases/letters';
import type { Letter } from '../../lib/cases/model';
import { sentenceOf, withSentence } from './sentences';

/**
 * A letter in the editor: shown at once, kept within a second. What another window or a restored version wrote is taken
 * over when nothing of ours is waiting. A sentence whose field is open here stays ours: where the other window wrote
 * that very sentence, both wordings are kept, one in the letter and one as a version.
 */
export function useLetter(letter: Letter) {
  const [content, setContent] = useState(letter.content);
  const [state, setState] = useState<SaveState>('saved');
  const [metAnother, setMetAnother] = useState(false);
  /** The sentence in an open field, if any. */
  const [inHand, setInHand] = useState<string>();
  const autosave = useRef<LetterAutosave | undefined>(undefined);
  /** The revision that this view is based on before anything was typed. */
  const shown = useRef(letter.revision);
  /** Whether something was typed since the view last agreed with the store. */
  const typed = useRef(false);

  /** Made with the first change, based on the letter as it then stands here. */
  const saver = (): LetterAutosave =>
    (autosave.current ??= createLetterAutosave({ id: letter.id, revision: shown.current }, { onState: setState, onConflict: () => setMetAnother(true) }));

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
    const newest = Math.max(shown.current, autosave.current?.revision ?? 0);
    // A picture of the store that is older than what we wrote ourselves.
    if (letter.revision < newest) return;
    const mine = inHand === undefined ? undefined : sentenceOf(content, inHand);
    const theirs = inHand === undefined ? undefined : sentenceOf(letter.content, inHand);
    if (letter.revision === newest || JSON.stringify(mine) === JSON.stringify(theirs)) {
      shown.current = letter.revision;
      autosave.current?.shows(letter.revision);
      typed.current = typed.current && inHand !== undefined;
      setContent(letter.content);
      return;
    }
    // The next key is still based on what this view showed, so the store keeps the other window's words first.
    if (typed.current) {
      typed.current = false;
      setMetAnother(true);
      keepReplaced(letter.id, content).catch(() => setState('failing'));
    }
    if (mine && theirs) setContent(withSentence(letter.content, mine));
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- answers what the store says, and the closing of a field; not each key
  }, [letter.revision, letter.content, inHand, state]);

  return {
    content,
    state,
    metAnother,
    onInHand: setInHand,
    change: (next: LetterContent) => {
      typed.current = true;
      setContent(next);
      saver().change(next);
    },
    flush: () => autosave.current?.flush() ?? Promise.resolve(),
  };
}
