/** The evidence of a category as things to gather, by who has it. */
import type { DenialCategory } from '../../knowledge/denial-reasons';
import { capital } from '../words';
import type { ChecklistItem, Who } from './item';

/**
 * Who holds a piece of evidence, by the first name in its `who`: "clinician or member" is the clinician's to give,
 * "member or clinician" the member's. An insurer or pharmacy of before is for the member to ask.
 */
const HOLDERS: readonly (readonly [Who, RegExp])[] = [
  ["your doctor's office", /^(?:treating |attending )?(?:clinician|provider|prescriber|hospital|facility|therapist|pharmacist|doctor|trial team)\b/],
  ['the plan', /^plan\b/],
  ['you', /^(?:member|public|portal|pharmacy|employer|other insurer|sender|ambulance|EOB)\b/],
];

export const holderOf = (who: string): Who | undefined => HOLDERS.find(([, names]) => names.test(who))?.[0];

const WHY: Readonly<Record<Who, string>> = {
  you: 'Yours to gather. Send copies and keep the originals.',
  "your doctor's office": 'Your doctor’s office or hospital has this. Ask for a copy.',
  'the plan': 'It shows what the appeal must answer. Tick it when it has come.',
};
/** Most of each that one list holds; the rest is for a later look. */
const MOST: Readonly<Record<Who, number>> = { you: 2, "your doctor's office": 2, 'the plan': 2 };

/** What the member holds already, or asks for by a step of its own. */
const HAS_ITS_STEP = /^denial letter|^EOB\b(?! for)|letter of medical necessity/;

export function evidenceItems({ id, evidence }: DenialCategory): readonly ChecklistItem[] {
  const count: Record<Who, number> = { you: 0, "your doctor's office": 0, 'the plan': 0 };
  return evidence.flatMap(({ item, who }, index): ChecklistItem[] => {
    const holder = holderOf(who);
    if (!holder || HAS_ITS_STEP.test(item) || count[holder] >= MOST[holder]) return [];
    count[holder] += 1;
    return [{ id: `evidence/${id}/${index}`, title: capital(item), who: holder, why: WHY[holder], row: `denial-reasons/${id}/evidence/${index}`, stage: 'gather' }];
  });
}
