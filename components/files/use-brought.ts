import { useCallback, useRef, useState } from 'react';
import { readPaper } from '../../lib/jobs/start-job';
import { problemCodeOf, type ProblemCode } from '../../lib/problems/problem';
import { read } from '../../lib/reading/read';
import type { InHand } from '../paper/in-hand';
import { labelOfGroup } from './labels';
import type { PaperGroup } from './sort-files';
import { paperOfText, textOfFile } from './text-paper';

/**
 * Something that was brought and has no row in the store: text, a file that was refused, and in a private window every
 * file. It lives as long as this view.
 */
export interface Brought {
  readonly id: string;
  readonly label: string;
  readonly state: 'reading' | 'read' | 'failed';
  /** Pages read, of how many; while it is read. */
  readonly pages?: { readonly done: number; readonly of: number };
  readonly paper?: InHand;
  readonly problem?: ProblemCode;
  /** The case that the member was in when it was brought. */
  readonly forCase?: string;
}

type Readable = Exclude<PaperGroup, { kind: 'refused' }>;

/** What was brought in this view, and the ways to bring more. */
export function useBrought(privately: boolean) {
  const [items, setItems] = useState<readonly Brought[]>([]);
  const count = useRef(0);
  /** The readings that go on in this view. */
  const stops = useRef(new Map<string, AbortController>());

  const add = useCallback((item: Omit<Brought, 'id'>): string => {
    count.current += 1;
    const id = `here-${count.current}`;
    setItems((before) => [...before, { ...item, id }]);
    return id;
  }, []);
  const change = useCallback((id: string, now: Partial<Brought>) => setItems((before) => before.map((item) => (item.id === id ? { ...item, ...now } : item))), []);
  const remove = useCallback((id: string) => {
    stops.current.get(id)?.abort();
    setItems((before) => before.filter((item) => item.id !== id));
  }, []);

  /** Reads in this view, as nothing may be written, or as there is nothing to wait for. */
  const readHere = useCallback(
    async (id: string, { kind, files }: Readable, label: string): Promise<void> => {
      const stop = new AbortController();
      stops.current.set(id, stop);
      try {
        if (kind === 'text') return change(id, { state: 'read', paper: paperOfText(await textOfFile(files[0]), privately, label) });
        const outcome = await readPaper(files, { label, privately, signal: stop.signal, onPage: (done, of) => change(id, { pages: { done, of } }) });
        if ('jobId' in outcome) throw new Error('a private window wrote a job');
        const { doc } = outcome;
        return change(id, { state: 'read', paper: { doc, reading: read(doc), label, kind, files, privately } });
      } catch (error) {
        return change(id, { state: 'failed', problem: problemCodeOf(error) });
      } finally {
        stops.current.delete(id);
      }
    },
    [change, privately],
  );

  /** Brings one paper, and answers the id under which it opens: that of its job, or one of this list. */
  const bring = useCallback(
    async (group: PaperGroup, forCase?: string): Promise<string> => {
      const label = labelOfGroup(group);
      const brought = { label, ...(forCase ? { forCase } : {}) };
      if (group.kind === 'refused') return add({ ...brought, state: 'failed', problem: group.problem });
      if (group.kind === 'text' || privately) {
        const id = add({ ...brought, state: 'reading' });
        void readHere(id, group, label);
        return id;
      }
      try {
        const outcome = await readPaper(group.files, { ...brought, privately });
        if ('jobId' in outcome) return outcome.jobId;
        throw new Error('an ordinary window made no job');
      } catch (error) {
        return add({ ...brought, state: 'failed', problem: problemCodeOf(error) });
      }
    },
    [add, privately, readHere],
  );

  const bringText = useCallback(
    (text: string, forCase?: string): string => {
      const brought = { label: 'Pasted text', ...(forCase ? { forCase } : {}) };
      try {
        return add({ ...brought, state: 'read', paper: paperOfText(text, privately) });
      } catch (error) {
        return add({ ...brought, state: 'failed', problem: problemCodeOf(error) });
      }
    },
    [add, privately],
  );

  return { items, bring, bringText, remove };
}
