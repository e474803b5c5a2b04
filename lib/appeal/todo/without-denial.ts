/** What to do where there is nothing to appeal, or not yet. */
import { COST_SHARE, type FaceKind } from '../verdict-face';
import type { ChecklistItem } from './item';
import { recordsRequest } from './steps';

const COST_SHARE_ROW = `denial-reasons/${COST_SHARE}`;
const MISSING_ROW = 'denial-reasons/missing-information';

export const STEPS_WITHOUT_DENIAL: Readonly<Record<Exclude<FaceKind, 'denied' | 'part-denied'>, readonly [ChecklistItem, ...ChecklistItem[]]>> = {
  'cost-share': [
    { id: 'compare-bill', title: 'Compare the bill with this statement', who: 'you', minutes: 5, stage: 'first', row: COST_SHARE_ROW, why: 'The bill should match what the statement calls your share. Ask the plan to confirm before you pay.' },
    { id: 'check-totals', title: 'Check your deductible and out-of-pocket totals', who: 'you', minutes: 5, stage: 'gather', row: COST_SHARE_ROW, why: 'Your portal shows them. A wrong total makes your share too high.' },
    { id: 'check-preventive', title: 'Ask if it should count as preventive care', who: "your doctor's office", minutes: 5, stage: 'gather', row: COST_SHARE_ROW, why: 'Only they may change how it was billed, and only to what the record shows.' },
    { id: 'ask-reprocessing', title: 'If something is wrong, ask the plan to process it again', who: 'you', minutes: 5, stage: 'send', row: COST_SHARE_ROW, why: 'If the plan refuses that, you can appeal.' },
  ],
  upheld: [
    { id: 'next-level', title: 'See which level comes next, and by when', who: 'you', minutes: 5, stage: 'first', row: 'denial-reasons/shared/checklist/9', why: 'The letter names it and prints its time. The next level is an outside review or a second appeal.' },
    recordsRequest(false),
    { id: 'keep-both', title: 'Keep this letter with the first one', who: 'you', minutes: 1, stage: 'gather', row: 'denial-reasons/shared/checklist/9', why: 'Who looks at it next asks what was decided before, and why.' },
  ],
  reversed: [
    { id: 'keep-approval', title: 'Keep a copy of this decision', who: 'you', minutes: 1, stage: 'first', row: 'denial-reasons/shared/checklist/6', why: 'It is your proof if a bill says something else later.' },
    { id: 'check-reprocessed', title: 'Ask when the claim is processed again', who: 'the plan', minutes: 5, stage: 'gather', row: 'denial-reasons/shared/checklist/6', why: 'A new statement follows. Compare it with this decision and with any bill.' },
  ],
  bill: [
    { id: 'find-statement', title: 'Find the plan’s statement for this visit', who: 'you', minutes: 5, stage: 'first', row: COST_SHARE_ROW, why: 'It says what the plan decided, and what it marks as your share. Compare the two before you pay.' },
    { id: 'ask-if-claimed', title: 'Ask if a claim was sent to your plan', who: "your doctor's office", minutes: 5, stage: 'gather', row: COST_SHARE_ROW, why: 'A bill can come before the plan has decided, or without a claim.' },
  ],
  approved: [
    { id: 'keep-approval', title: 'Keep a copy of this approval', who: 'you', minutes: 1, stage: 'first', row: 'denial-reasons/shared/checklist/6', why: 'It is your proof if a bill says something else later.' },
  ],
  pending: [
    { id: 'find-what-is-missing', title: 'Find out what the plan waits for', who: 'you', minutes: 5, stage: 'first', row: MISSING_ROW, why: 'Ask what exactly, from whom, to where, and by when.' },
    { id: 'send-records', title: 'Ask your doctor’s office to send what is missing, with the claim number', who: "your doctor's office", minutes: 5, stage: 'gather', row: MISSING_ROW, why: 'The records are theirs to send. Questions about other insurance are yours to answer.' },
    { id: 'confirm-arrival', title: 'Confirm that everything has come', who: 'the plan', stage: 'send', row: MISSING_ROW, why: 'Things go to the wrong address. Ask, and note the answer.' },
  ],
  'no-appeal-rights': [
    { id: 'new-claim', title: 'Ask your doctor’s office to send a new claim', who: "your doctor's office", minutes: 5, stage: 'first', row: 'carc-rarc/MA130', why: 'The plan could not process the claim as it was sent. An appeal does not help here.' },
    { id: 'new-claim-by', title: 'Ask by when the new claim must arrive', who: 'you', minutes: 2, stage: 'gather', row: 'carc-rarc/MA130', why: 'A late claim can be refused for that alone. Note the date and tell your doctor’s office.' },
  ],
  several: [
    { id: 'pick-claim', title: 'Pick the claim to work on', who: 'you', minutes: 1, stage: 'first', row: 'denial-reasons/shared/checklist/1', why: 'Each denial has its own reason and its own date.' },
  ],
  'not-a-denial': [
    { id: 'open-letter', title: 'Open the claim or the letter itself', who: 'you', minutes: 5, stage: 'first', row: 'denial-reasons/shared/checklist/1', why: 'Your portal keeps it under Claims, Documents or Messages.' },
  ],
  nothing: [
    { id: 'open-letter', title: 'Open the claim or the letter itself', who: 'you', minutes: 5, stage: 'first', row: 'denial-reasons/shared/checklist/1', why: 'Your portal keeps it under Claims, Documents or Messages.' },
  ],
};
