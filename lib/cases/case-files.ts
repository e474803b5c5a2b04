/** All cases with everything in them, for the list of what is due. */
import { useLiveQuery } from 'dexie-react-hooks';
import { loadCaseFile, type CaseFile } from './case-file';
import { storing } from './failures';
import { store } from './store';

/** The same once, without following changes. */
export async function loadCaseFiles(): Promise<CaseFile[]> {
  const ids = await storing(() => store.cases.toCollection().primaryKeys());
  const files = await Promise.all(ids.map((id) => loadCaseFile(id)));
  return files.filter((file) => file !== undefined);
}

/** Live, in no order. `undefined` while it loads. */
export const useCaseFiles = (): CaseFile[] | undefined => useLiveQuery(loadCaseFiles, []);
