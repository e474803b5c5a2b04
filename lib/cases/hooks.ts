/** Live views of the store for React: they follow every write, also of another window. `undefined` means still loading. */
import { useLiveQuery } from 'dexie-react-hooks';
import { caseParts, type CaseFile } from './case-file';
import { storing } from './failures';
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
  const checklist = usePart(id, caseParts.checklist);
  const answers = usePart(id, caseParts.answers);
  const letters = usePart(id, caseParts.letters);
  if (found === null) return null;
  if (!found || !people || !documents || !checklist || !answers || !letters) return undefined;
  return { case: found, people, documents, checklist, answers, letters };
}

/** Newest first. */
export const useLetterVersions = (letterId: string): LetterVersion[] | undefined => useLiveQuery(() => versionsOf(letterId), [letterId]);
