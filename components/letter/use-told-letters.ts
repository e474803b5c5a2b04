import { useEffect, useRef, type RefObject } from 'react';
import type { KnownFile } from '../../lib/appeal/known/known';
import { reviseLetter } from '../../lib/cases/letters';
import { withPeople, withTold } from './known-words';
import { toldIn, toldKey, type Told } from './told';

/** Writes down what is still being typed in the letter that lies open. */
export type Flush = () => Promise<void>;
export type OpenDesk = RefObject<Flush | undefined>;
export type NoteDesk = (flush: Flush | undefined) => void;

/**
 * What the member tells (who they are, the interview, ticks, exhibits, the kind of plan) stands in every letter of the case
 * at once, whatever room they are in. Their own sentences are never touched.
 */
export function useToldLetters(file: KnownFile | undefined, today: string, desk: OpenDesk, onProblem: (error: unknown) => void): void {
  const told = file && toldIn(file);
  const key = told && toldKey(told);
  const last = useRef<Told>(undefined);
  /** One after the other: what was told first must not be written last. */
  const queue = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    if (!file || !told) return;
    const before = last.current ?? told;
    last.current = told;
    const take = async () => {
      for (const { id, kind, content: shown } of file.letters) {
        const revise = (content: typeof shown) => withPeople(before === told ? content : withTold(content, kind, file, before, today), kind, file, today);
        if (revise(shown) === shown) continue;
        await desk.current?.();
        await reviseLetter(id, revise, { byItself: true });
      }
    };
    queue.current = queue.current.then(take).catch(onProblem);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what is told is the one event; papers and corrections have ways of their own
  }, [key]);
}
