/** Autosave of a letter that knows which revision its view shows, so that two open views never overwrite each other. */
import { createAutosave, type Autosave, type AutosaveOptions } from './autosave';
import type { LetterContent } from './letter';
import { saveLetterContent } from './letters';
import type { Letter } from './model';

export interface LetterAutosave extends Autosave<LetterContent> {
  /** The view now shows this revision (it took over what another view wrote): the next save is based on it. */
  shows(revision: number): void;
  /** What the next save is based on: the newest revision that this view has written or shown. */
  readonly revision: number;
}

export interface LetterAutosaveOptions extends AutosaveOptions {
  /** Another view had written in between; its words are kept in this version. */
  readonly onConflict?: (versionId: string) => void;
}

export function createLetterAutosave({ id, revision }: Pick<Letter, 'id' | 'revision'>, { onConflict, ...options }: LetterAutosaveOptions = {}): LetterAutosave {
  let basedOn = revision;
  const autosave = createAutosave<LetterContent>(async (content) => {
    const saved = await saveLetterContent(id, content, { basedOn });
    basedOn = saved.revision;
    if (saved.conflictVersionId) onConflict?.(saved.conflictVersionId);
  }, options);
  return {
    change: autosave.change,
    flush: autosave.flush,
    stop: autosave.stop,
    get state() {
      return autosave.state;
    },
    get revision() {
      return basedOn;
    },
    shows(shown) {
      basedOn = Math.max(basedOn, shown);
    },
  };
}
