/**
 * What the member told in other cases of the same patient. It is found to be offered: nothing of it goes into a case
 * without a click.
 */
import { useEffect, useState } from 'react';
import { storing } from './failures';
import type { Answer, Case, Person } from './model';
import { foldNumber } from './numbers';
import { store } from './store';
import { isWholeName } from './whole-name';

export interface EarlierCase {
  readonly case: Pick<Case, 'id' | 'name' | 'insurer' | 'confirmedPlanType'>;
  readonly people: readonly Person[];
  readonly answers: readonly Answer[];
}

const foldName = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** The patient's whole name, folded; undefined where none is known, as "Marisol D." may be someone else. */
async function patientOf(caseId: string): Promise<string | undefined> {
  const rows = await store.people.where({ caseId }).filter(({ role, name }) => role === 'patient' && isWholeName(name)).toArray();
  return rows.map(({ name }) => foldName(name)).find(Boolean);
}

/** The member IDs of its papers; where the member put one right, that one in its place. */
async function memberIdsOf(caseId: string): Promise<ReadonlySet<string>> {
  const ids = new Map<string, string | undefined>();
  await store.documents.where({ caseId }).each(({ id, reading, whole }) => ids.set(id, (whole?.reading ?? reading).fields.memberId?.value));
  await store.corrections.where({ caseId }).each(({ documentId, field, value }) => {
    if (field === 'memberId') ids.set(documentId, value);
  });
  return new Set([...ids.values()].flatMap((id) => foldNumber(id) ?? []));
}

/** A family shares its member ID: it tells only where one of the two names is not known. */
async function isSamePatient(caseId: string, patient: string | undefined, memberIds: ReadonlySet<string>): Promise<boolean> {
  const other = await patientOf(caseId);
  if (patient !== undefined && other !== undefined) return patient === other;
  if (memberIds.size === 0) return false;
  return [...(await memberIdsOf(caseId))].some((id) => memberIds.has(id));
}

/** Other cases of the same patient, the one last worked on first. */
export async function earlierCasesOf(caseId: string): Promise<readonly EarlierCase[]> {
  return storing(() => store.transaction('r', [store.cases, store.people, store.documents, store.corrections, store.answers], async () => {
    const [patient, memberIds] = [await patientOf(caseId), await memberIdsOf(caseId)];
    const rows = (await store.cases.orderBy('updatedAt').reverse().toArray()).filter(({ id }) => id !== caseId);
    const found: EarlierCase[] = [];
    for (const { id, name, insurer, confirmedPlanType } of rows) {
      if (!(await isSamePatient(id, patient, memberIds))) continue;
      const [people, answers] = [await store.people.where({ caseId: id }).toArray(), await store.answers.where({ caseId: id }).toArray()];
      found.push({ case: { id, name, ...(insurer ? { insurer } : {}), ...(confirmedPlanType ? { confirmedPlanType } : {}) }, people, answers });
    }
    return found;
  }));
}

/**
 * The same for a screen, read once for each case that it opens: looking through papers at every key would be slow.
 * Empty while it loads, and where they cannot be read: nothing hangs on an offer.
 */
export function useEarlierCases(caseId: string): readonly EarlierCase[] {
  const [found, setFound] = useState<{ readonly of: string; readonly cases: readonly EarlierCase[] }>();
  useEffect(() => {
    let isCurrent = true;
    earlierCasesOf(caseId).then(
      (cases) => isCurrent && setFound({ of: caseId, cases }),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [caseId]);
  return found?.of === caseId ? found.cases : [];
}
