import { useCallback, useRef, useState } from 'react';
import { saveAnswer } from '../../lib/cases/answers';
import { openCase, updateCase } from '../../lib/cases/cases';
import { problemCodeOf, type ProblemCode } from '../../lib/problems/problem';
import type { FieldName, Reading } from '../../lib/reading/reading';
import { questionOf, type Choices } from './conflicts';
import type { DeadlineAnswer } from './deadline-question';
import type { InHand } from './in-hand';

export type Keeping =
  | { readonly state: 'not-kept' }
  /** A private window: waiting for the member's yes. */
  | { readonly state: 'asking' }
  | { readonly state: 'saving' }
  | { readonly state: 'kept'; readonly caseId: string }
  | { readonly state: 'failed'; readonly problem: ProblemCode };

/** What the member has told us about this paper so far. Kept with the case as soon as there is one. */
export interface Told extends DeadlineAnswer {
  readonly choices: Choices;
}

async function keepTold(caseId: string, told: Told): Promise<void> {
  await updateCase(caseId, {
    ...(told.noticeDate ? { noticeDateFromMember: told.noticeDate } : {}),
    ...(told.planType ? { confirmedPlanType: told.planType } : {}),
  });
  if (told.finalAnswer) await saveAnswer(caseId, 'final-answer', told.finalAnswer);
  for (const [field, text] of Object.entries(told.choices)) await saveAnswer(caseId, questionOf(field as FieldName), text);
}

/**
 * Keeps a paper as a case: on "Start my appeal", or with the first answer that the member gives, so that closing the
 * popup loses nothing. From a private window nothing is kept before a yes.
 */
export function useKeeping(paper: InHand, reading: Reading) {
  const [keeping, setKeeping] = useState<Keeping>({ state: 'not-kept' });
  const [told, setTold] = useState<Told>({ choices: {} });
  const opened = useRef<Promise<string> | undefined>(undefined);
  const allowed = useRef(!paper.privately);

  const save = useCallback(
    async (now: Told) => {
      if (!allowed.current) return;
      if (!opened.current) setKeeping({ state: 'saving' });
      opened.current ??= openCase({ doc: paper.doc, reading, label: paper.label, kind: paper.kind, ...(paper.bytes ? { bytes: paper.bytes } : {}) }).then(({ caseId }) => caseId);
      try {
        const caseId = await opened.current;
        await keepTold(caseId, now);
        setKeeping({ state: 'kept', caseId });
      } catch (error) {
        opened.current = undefined;
        setKeeping({ state: 'failed', problem: problemCodeOf(error) });
      }
    },
    [paper, reading],
  );

  return {
    keeping,
    told,
    start: () => (allowed.current ? void save(told) : setKeeping({ state: 'asking' })),
    allowAndStart: () => {
      allowed.current = true;
      void save(told);
    },
    decline: () => setKeeping({ state: 'not-kept' }),
    tell: (more: Partial<Told>) => {
      const next = { ...told, ...more };
      setTold(next);
      void save(next);
    },
  };
}
