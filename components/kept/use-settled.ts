import { useMemo } from 'react';
import type { KnownFile } from '../../lib/appeal/known/known';
import type { CaseFile } from '../../lib/cases/case-file';
import { settledCase } from '../../lib/appeal/known/choices';

/** The case as the member has settled it; the same object until one of its parts changes. */
export function useSettled(file: CaseFile | undefined): KnownFile | undefined {
  const { case: known, people, documents, corrections, checklist, answers, letters, sendings, contacts, exhibits } = file ?? {};
  return useMemo(
    () => file && settledCase(file),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the file is a new object with each drawing; its parts are the same until they change
    [known, people, documents, corrections, checklist, answers, letters, sendings, contacts, exhibits],
  );
}
