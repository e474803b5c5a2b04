/** Live views of the store for React: they follow every write, also of another window. `undefined` means still loading. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { Doc } from '../intake/doc';
import { caseParts, type CaseFile } from './case-file';
import { storing } from './failures';
import type { Job } from './job';
import { jobDoc, jobStep } from './job-doc';
import { loadJobs } from './jobs';
import { versionsOf } from './letters';
import type { Case, LetterVersion } from './model';
import { store } from './store';

/** All cases, the one last worked on first. */
export const useCases = (): Case[] | undefined => useLiveQuery(() => storing(() => store.cases.orderBy('updatedAt').reverse().toArray()), []);

/** One part of a case, live; while the id changes, never the part of the case before. */
function usePart<T>(id: string, load: (id: string) => PromiseLike<T>): T | undefined {
  const part = useLiveQuery(() => storing(async () => ({ id, rows: await load(id) })), [id]);
  return part?.id === id ? part.rows : undefined;
}

/**
 * Everything of one case; `null` when there is no such case, or no longer. Each part is a query of its own: typing a
 * letter does not read the documents again.
 */
export function useCaseFile(id: string): CaseFile | null | undefined {
  const found = usePart(id, async () => (await caseParts.case(id)) ?? null);
  const people = usePart(id, caseParts.people);
  const documents = usePart(id, caseParts.documents);
  const corrections = usePart(id, caseParts.corrections);
  const checklist = usePart(id, caseParts.checklist);
  const answers = usePart(id, caseParts.answers);
  const letters = usePart(id, caseParts.letters);
  const sendings = usePart(id, caseParts.sendings);
  const contacts = usePart(id, caseParts.contacts);
  const exhibits = usePart(id, caseParts.exhibits);
  if (found === null) return null;
  if (!found || !people || !documents || !corrections || !checklist || !answers || !letters || !sendings || !contacts || !exhibits) return undefined;
  return { case: found, people, documents, corrections, checklist, answers, letters, sendings, contacts, exhibits };
}

/** Newest first. */
export const useLetterVersions = (letterId: string): LetterVersion[] | undefined => useLiveQuery(() => versionsOf(letterId), [letterId]);

/** Papers that wait to be read, are read, or were read and not yet kept; the oldest first. */
export const useJobs = (): Job[] | undefined => useLiveQuery(loadJobs, []);

/**
 * The document of the pages read so far. It grows while the job works: at each of the first pages, then in ever longer
 * steps, as whoever shows it reads it anew each time; and once more when the job has ended. Undefined while no page has words.
 */
export function useJobDoc(id: string): Doc | undefined {
  const step = useLiveQuery(() => jobStep(id), [id]);
  const [found, setFound] = useState<{ readonly id: string; readonly doc: Doc | undefined }>();
  useEffect(() => {
    if (step === undefined) return undefined;
    let isCurrent = true;
    const show = (doc: Doc | undefined) => isCurrent && setFound({ id, doc });
    jobDoc(id).then(show, () => show(undefined));
    return () => {
      isCurrent = false;
    };
  }, [id, step]);
  return found?.id === id ? found.doc : undefined;
}
