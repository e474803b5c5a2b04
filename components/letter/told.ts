/** What the member tells that feeds their letters by itself, besides papers, corrections and choices, which have ways of their own. */
import { isChoice } from '../../lib/appeal/known/choices';
import type { KnownFile } from '../../lib/appeal/known/known';
import { isConfirmation } from '../sent/confirmations';

/** What the case itself holds of the member's word. */
type ToldOfCase = Pick<KnownFile['case'], 'confirmedPlanType' | 'noticeDateFromMember' | 'hasLetter' | 'insurer' | 'claimNumber' | 'referenceNumber'>;

export type Told = Pick<KnownFile, 'people' | 'answers' | 'checklist' | 'exhibits' | 'contacts' | 'sendings'> & { readonly case: ToldOfCase };

/** `case` names each part, also the absent ones, so that an earlier state can stand in for a later one. */
export function toldIn({ people, answers, checklist, exhibits, contacts, sendings, case: known }: KnownFile): Told {
  const { confirmedPlanType, noticeDateFromMember, hasLetter, insurer, claimNumber, referenceNumber } = known;
  return {
    people, checklist, exhibits, contacts, sendings,
    answers: answers.filter((answer) => !isChoice(answer) && !isConfirmation(answer)),
    case: { confirmedPlanType, noticeDateFromMember, hasLetter, insurer, claimNumber, referenceNumber } as ToldOfCase,
  };
}

/** One text that changes when what was told does; when it was told makes no difference. */
export const toldKey = (told: Told): string => JSON.stringify(told, (name, value: unknown) => (name === 'changedAt' || name === 'createdAt' ? undefined : value));
