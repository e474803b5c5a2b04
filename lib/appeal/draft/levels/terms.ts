/** The terms of one level of appeal: what a letter says there that it says nowhere else. Data; the composer has no branches for levels. */
import type { Blank } from '../../../cases/letter';
import type { FormId } from '../../forms';

/** A sentence with one gap: what the member answered to `question`, else a blank. */
export interface Told {
  readonly form: FormId;
  readonly question: string;
  readonly blank: string;
  readonly who?: Blank['who'];
}

/** Something more that this level's letter states about the case, as label and value. */
export interface MoreFact {
  readonly id: string;
  readonly label: string;
  readonly blank: string;
  /** The number that the paper bears which opened the level. */
  readonly field?: 'referenceNumber';
}

export interface LevelTerms {
  /** Anyone but the plan is addressed by the paper that opened the level, and by nothing else. */
  readonly decidedBy: 'plan' | 'reviewer';
  /** `call`: made on the phone first, so the letter is what is read out there. */
  readonly style?: 'call';
  readonly salutation: FormId;
  /** The line "Re": its own wording, or the level's name alone, else "… of a denied claim" in the level's name or as a first appeal. */
  readonly re: 'first-appeal' | 'of-denial' | 'name' | FormId;
  /** The first sentences; `{what}` is the claim, lines, request or care. None: the plain request of a first appeal. */
  readonly opens?: readonly FormId[];
  /** Said where the denial rests on medical judgment, and where it does not. */
  readonly opensMedical?: { readonly medical: FormId; readonly other: FormId };
  readonly tells?: readonly Told[];
  readonly moreFacts?: readonly MoreFact[];
  /** How the number of the member is called. */
  readonly memberId?: string;
  /** A request of its own and no appeal: nothing is asked about reviewers and files. */
  readonly isRequest?: true;
  /** Whoever decides also processes the claim; others can only direct it. */
  readonly processes?: true;
  /** The first request, where "reverse the denial" is not what this level does. */
  readonly reverse?: FormId;
  readonly asks?: readonly FormId[];
  readonly asksTold?: readonly Told[];
  /** The row lets services go on while it is decided, if asked for: asked only where care is going on. */
  readonly keepsServices?: true;
  /** The row says that services do not go on: the category's own request to keep them is left out. */
  readonly keepsNoServices?: true;
  /** An expedited decision can be asked for, where the member said that waiting could harm. */
  readonly expedites?: true;
  /** The decision clock of the row is a number of days that the letter can name, in these words. */
  readonly clock?: 'appeal' | 'request' | 'reviewer';
  /** The row gives the level to some of these plans only: no time of it is named. */
  readonly isPerhaps?: true;
  /** The amount in dispute is stated; `hearing`: with the least amount of the filing year. */
  readonly amount?: 'stated' | 'hearing';
  /** Only the record as it stood counts: nothing new is argued or enclosed. */
  readonly sameRecord?: true;
}

export const PLAN: Pick<LevelTerms, 'decidedBy' | 'salutation'> = { decidedBy: 'plan', salutation: 'salutation' };
export const REVIEWER: Pick<LevelTerms, 'decidedBy' | 'salutation'> = { decidedBy: 'reviewer', salutation: 'salutation/reviewer' };

/** The number of the decision that is appealed, as reviewers ask for it. */
export const CASE_NUMBER: MoreFact = { id: 'case-number', label: 'Appeal or case number', blank: 'appeal or case number, from the decision letter', field: 'referenceNumber' };

export const HOW_HEARD: Told = { form: 'hearing/how', question: 'draft/hearing-how', blank: 'by phone, by video, in person, or by a decision on the papers' };
