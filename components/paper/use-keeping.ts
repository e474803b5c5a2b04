import { useCallback, useRef, useState } from 'react';
import { saveAnswer } from '../../lib/cases/answers';
import type { CaseFile } from '../../lib/cases/case-file';
import { openCase, updateCase } from '../../lib/cases/cases';
import { maySave } from '../../lib/cases/private';
import { problemCodeOf, type ProblemCode } from '../../lib/problems/problem';
import type { FieldName, Reading } from '../../lib/reading/reading';
import { choicesIn, questionOf, type Choices } from '../../lib/appeal/known/choices';
import type { DeadlineAnswer } from './deadline-question';
import { paperOf, type InHand } from './in-hand';

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

/** Keeps answers with a case. Only what is told changes; an answer that was taken back is cleared, a chosen number is the case's own. */
export async function keepTold(caseId: string, { noticeDate, planType, finalAnswer, choices = {} }: Partial<Told>): Promise<void> {
  if (noticeDate !== undefined || planType !== undefined) {
    await updateCase(caseId, {
      ...(noticeDate === undefined ? {} : { noticeDateFromMember: noticeDate || undefined }),
      ...(planType === undefined ? {} : { confirmedPlanType: planType || undefined }),
    });
  }
  if (finalAnswer !== undefined) await saveAnswer(caseId, 'final-answer', finalAnswer);
  const number = (field: 'claimNumber' | 'referenceNumber') => (choices[field] === undefined ? {} : { [field]: String(JSON.parse(choices[field])) });
  if (choices.claimNumber !== undefined || choices.referenceNumber !== undefined) await updateCase(caseId, { ...number('claimNumber'), ...number('referenceNumber') });
  for (const [field, text] of Object.entries(choices)) await saveAnswer(caseId, questionOf(field as FieldName), text);
}

/** What the member has told us about this case before. */
export function toldBefore({ case: { noticeDateFromMember, confirmedPlanType }, answers }: CaseFile): DeadlineAnswer {
  const finalAnswer = answers.find(({ question }) => question === 'final-answer')?.text;
  return {
    ...(noticeDateFromMember ? { noticeDate: noticeDateFromMember } : {}),
    ...(confirmedPlanType ? { planType: confirmedPlanType } : {}),
    ...(finalAnswer ? { finalAnswer } : {}),
  };
}

interface Surroundings {
  /** The case that the paper's number belongs to, as soon as it was found. */
  readonly known: CaseFile | undefined;
  /** The same, certain: waits until it was looked for. */
  lookUp(): Promise<CaseFile | undefined>;
  /** The paper was brought for a case: an answer opens no other one, it waits for the member's choice. */
  readonly waits: boolean;
}

/**
 * Keeps a paper as a case: on "Start my appeal", or with the first answer that the member gives, so that closing the
 * popup loses nothing. From a private window nothing is kept before a yes. Where the paper belongs to a case already,
 * answers go there.
 */
export function useKeeping(paper: InHand, reading: Reading, { known, lookUp, waits }: Surroundings) {
  const [keeping, setKeeping] = useState<Keeping>({ state: 'not-kept' });
  const [told, setTold] = useState<Told>({ choices: {} });
  const opened = useRef<Promise<string> | undefined>(undefined);
  const saidYes = useRef(false);

  const save = useCallback(
    async (now: Told) => {
      /** A case that could not be opened is tried again; one that was opened is never opened twice. */
      const openOnce = () =>
        openCase(paperOf(paper, reading)).then(
          ({ caseId }) => caseId,
          (error: unknown) => {
            opened.current = undefined;
            throw error;
          },
        );
      if (!maySave(paper.privately, saidYes.current)) return;
      try {
        const there = await lookUp();
        if (there) {
          // The answer belongs to the case that is there already; no second one is opened for it.
          await keepTold(there.case.id, now);
          return;
        }
        if (!opened.current) setKeeping({ state: 'saving' });
        opened.current ??= openOnce();
        const caseId = await opened.current;
        await keepTold(caseId, now);
        setKeeping({ state: 'kept', caseId });
      } catch (error) {
        setKeeping({ state: 'failed', problem: problemCodeOf(error) });
      }
    },
    [paper, reading, lookUp],
  );

  return {
    keeping,
    told: known ? { ...toldBefore(known), ...told, choices: { ...choicesIn(known.answers), ...told.choices } } : told,
    start: () => (maySave(paper.privately, saidYes.current) ? void save(told) : setKeeping({ state: 'asking' })),
    allowAndStart: () => {
      saidYes.current = true;
      void save(told);
    },
    decline: () => setKeeping({ state: 'not-kept' }),
    tell: (more: Partial<Told>) => {
      const next = { ...told, ...more };
      setTold(next);
      if (known || opened.current || !waits) void save(next);
    },
  };
}
