/** Steps that only some plan types have, or only some moments of the ladder. Each restates its row of `appeal-rights.json`. */
import type { AppealLevel, PlanType } from '../../knowledge/appeal-rights';
import { rowOfLevel } from '../levels/stand';
import { standing } from '../standing-words';
import type { ChecklistItem } from './item';

/** A plan type's own step, where care is going on and is to be cut. */
export const WHILE_CARE_GOES_ON: Readonly<Record<string, ChecklistItem>> = {
  'medicare-original': qio('medicare-original'),
  'medicare-advantage': qio('medicare-advantage'),
  'medicaid-managed-care': keepServices('appeal-rights/medicaid-managed-care/plan-appeal'),
};

function qio(plan: string): ChecklistItem {
  return {
    id: 'fast-review', title: 'Phone the review organization that your notice names, today', who: 'you', minutes: 10, by: 'today', stage: 'first',
    yields: 'An outside decision before the care ends.', letter: 'level/fast-appeal', row: `appeal-rights/${plan}/fast-appeal`,
    why: 'The time is printed on the notice and can be noon of the next day. Hospital: no later than the day of discharge.',
  };
}

function keepServices(row: string): ChecklistItem {
  return {
    id: 'keep-services', title: 'Ask that the care goes on during the appeal', who: 'you', minutes: 5, by: 'today', stage: 'first', row,
    yields: 'The care goes on until the decision, if you asked in time.',
    why: 'Ask within 10 days of the notice, and say so in the appeal. Your notice has the exact day.',
  };
}

const COURT = 'Get legal help before the time to go to court runs out';

/** What to do about a level that opened after a refusal. */
export function nextLevelStep(plan: PlanType, level: AppealLevel): ChecklistItem {
  const row = rowOfLevel(plan, level);
  if (level.id === 'court') {
    return { id: 'level/court', title: COURT, who: 'you', minutes: 10, stage: 'first', row, why: 'No letter of ours does this. The letter that refused you, or the plan document, may name the time.' };
  }
  if (isAutomatic(level)) {
    return {
      id: `level/${level.id}`, title: 'Ask the plan when it sent your case on', who: 'the plan', minutes: 5, by: 'today', stage: 'first', letter: `level/${level.id}`, row,
      yields: 'The address for anything you want to add.', why: 'The plan must send it to the independent reviewer by itself. You can add what they have not seen.',
    };
  }
  return {
    id: `level/${level.id}`, title: `Write the next one: ${level.name}`, who: 'you', minutes: 20, by: 'appeal-date', stage: 'send', letter: `level/${level.id}`, row,
    yields: 'A letter that answers the new reason.', why: level.optional ? 'Only if your plan has this step. The letter that refused you says so.' : `Who decides: ${level.decidedBy}.`,
  };
}

/** A level to which the plan itself sends the case: nothing is filed, and no date runs. */
const isAutomatic = ({ filing }: AppealLevel): boolean => /^automatic\b/.test(filing.from);

/** What follows if the plan says no again; it waits until then. */
export function afterThis(plan: PlanType, level: AppealLevel): ChecklistItem {
  return {
    id: `later/${level.id}`, title: `If they say no: ${level.id === 'court' ? 'a court' : level.name}`, who: 'you', by: 'with-answer', stage: 'later', row: rowOfLevel(plan, level),
    why: level.id === 'court' ? `${COURT}. ${standing('send-all-evidence')}` : 'Add their answer here when it comes. It opens this step with its date.',
  };
}
