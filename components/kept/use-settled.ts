import { useMemo } from 'react';
import type { KnownFile } from '../../lib/appeal/known/known';
import type { CaseFile } from '../../lib/cases/case-file';
import { settledCase } from '../../lib/appeal/known/choices';

/** The case as the member has settled it; the same object until one of its parts changes. */
export function useSettled(file: CaseFile | undefined): KnownFile | undefined {
  const { case: known, people, documents, corrections, checklist, answers, letters } = file ?? {};
  return useMemo(
    () => (known && people && documents && corrections && checklist && answers && letters ? settledCase({ case: known, people, documents, corrections, checklist, answers, letters }) : undefined),
    [known, people, documents, corrections, checklist, answers, letters],
  );
}
