import { useCallback, useRef, useState } from 'react';
import { onItsOwn, sortFiles, splitPictures, type PaperGroup } from './sort-files';
import { useBrought } from './use-brought';

interface Surroundings {
  readonly privately: boolean;
  /** The case that the member is in: it is offered what is brought there. */
  readonly forCase: string | undefined;
  /** One paper was brought: it opens. */
  onOne(fileId: string): void;
  /** Several, or one that needs a word of the member: the list of files shows them. */
  onSeveral(forCase: string | undefined): void;
}

interface Waiting {
  readonly pictures: readonly File[];
  /** The case that the member was in when they were dropped. */
  readonly forCase: string | undefined;
}

/** From files that were dropped, pasted or picked to papers: asks about several pictures, opens a single paper, lists several. */
export function useBringing({ privately, forCase, onOne, onSeveral }: Surroundings) {
  const { items, bring, bringText, remove } = useBrought(privately);
  const [waiting, setWaiting] = useState<Waiting>();
  /** The same, for a drop that was still being sorted when the question came up. */
  const asked = useRef<Waiting>(undefined);
  const ask = (next: Waiting | undefined) => {
    asked.current = next;
    setWaiting(next);
  };
  /** Of two drops that overlap, only the last one decides what is shown. */
  const turn = useRef(0);

  const bringGroups = async (groups: readonly PaperGroup[], caseId: string | undefined, alone: boolean) => {
    turn.current += 1;
    const mine = turn.current;
    const [only, another] = groups;
    if (!only) return;
    const opens = alone && !another && only.kind !== 'refused';
    if (!opens) onSeveral(caseId);
    const ids = await Promise.all(groups.map((group) => bring(group, caseId)));
    if (opens && mine === turn.current && ids[0]) onOne(ids[0]);
  };

  const bringFiles = async (files: readonly File[]) => {
    const caseId = forCase;
    const sorted = await sortFiles(files);
    const before = asked.current;
    const { pictures, others } = splitPictures(sorted, before !== undefined);
    if (pictures.length > 0) {
      // More pages of the letter that is asked about, dropped a moment later: one question for all of them.
      ask(before ? { ...before, pictures: [...before.pictures, ...pictures] } : { pictures, forCase: caseId });
      onSeveral(before ? before.forCase : caseId);
    }
    // A paper that comes while the question stands does not push it aside.
    await bringGroups(others, caseId, asked.current === undefined);
  };

  const answer = (groups: readonly PaperGroup[]) => {
    ask(undefined);
    void bringGroups(groups, waiting?.forCase, true);
  };

  return {
    items,
    remove,
    pictures: waiting?.pictures,
    bringFiles: (files: readonly File[]) => void bringFiles(files),
    bringText: useCallback((text: string) => onOne(bringText(text, forCase)), [bringText, forCase, onOne]),
    oneLetter: ([first, ...others]: readonly File[]) => first && answer([{ kind: 'picture', files: [first, ...others] }]),
    severalPapers: () => answer((waiting?.pictures ?? []).map((file) => onItsOwn({ kind: 'picture', file }))),
    cancelPictures: () => ask(undefined),
  };
}
