import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { openCase } from '../../lib/cases/cases';
import { createLetterAutosave } from '../../lib/cases/letter-autosave';
import { createLetter, saveLetterContent, versionsOf } from '../../lib/cases/letters';
import { store } from '../../lib/cases/store';
import { useFreshStore } from './fresh-store';
import { letterOf, mriReading, paperOf } from './papers';

useFreshStore();

async function openLetter() {
  const { caseId } = await openCase(paperOf(mriReading()));
  const id = await createLetter(caseId, 'first-level-appeal', letterOf('Draft'));
  const onConflict = vi.fn();
  return { id, onConflict, autosave: createLetterAutosave({ id, revision: 1 }, { onConflict }) };
}

describe('autosave of a letter', () => {
  it('follows its own revisions: typing on is no conflict', async () => {
    const { id, onConflict, autosave } = await openLetter();
    for (const text of ['a', 'ab', 'abc']) {
      autosave.change(letterOf(text));
      await autosave.flush();
    }
    expect(await store.letters.get(id)).toMatchObject({ revision: 4, content: letterOf('abc') });
    expect(onConflict).not.toHaveBeenCalled();
  });

  it('keeps what another view wrote, and says where', async () => {
    const { id, onConflict, autosave } = await openLetter();
    await saveLetterContent(id, letterOf('Theirs'), { basedOn: 1 });
    autosave.change(letterOf('Mine'));
    await autosave.flush();
    const [kept] = await versionsOf(id);
    expect(kept).toMatchObject({ why: 'conflict', content: letterOf('Theirs') });
    expect(onConflict).toHaveBeenCalledExactlyOnceWith(kept!.id);
  });

  it('is no conflict when the view already shows what the other wrote', async () => {
    const { id, onConflict, autosave } = await openLetter();
    const { revision } = await saveLetterContent(id, letterOf('Theirs'), { basedOn: 1 });
    autosave.shows(revision);
    autosave.change(letterOf('Theirs and mine'));
    await autosave.flush();
    expect(onConflict).not.toHaveBeenCalled();
    expect(await store.letters.get(id)).toMatchObject({ content: letterOf('Theirs and mine') });
  });
});
