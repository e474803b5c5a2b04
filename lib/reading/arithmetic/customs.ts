/**
 * The sums that plans print, as data. An Explanation of Benefits splits the charge, splits what it allows, and says what
 * the member's share is made of. Plans differ in where they fold in an amount that is not covered and in what another
 * plan paid, so these may stand in a sum wholly, partly or not at all: what they can make up is no error.
 */
import type { AmountName } from '../reading';

/** What is split: the charge, what the plan allows, what the member owes. */
export type Question = 'charge' | 'allowed' | 'owed';

export interface Custom {
  readonly question: Question;
  readonly whole: AmountName;
  /** Needed, and printed in the row. */
  readonly parts: readonly AmountName[];
  /** The member's cost sharing belongs to the parts: every column of it that is printed. */
  readonly withShares?: true;
  /** What plans may count among the parts. */
  readonly besideParts: readonly AmountName[];
  /** What plans may count beside the whole. */
  readonly besideWhole: readonly AmountName[];
  /** A provider may bill what the plan does not allow of a charge: the member's share is then larger than the sum says. */
  readonly billedBeside?: 'whole' | 'parts';
}

/** The columns of cost sharing. */
export const SHARES: readonly AmountName[] = ['deductible', 'copay', 'coinsurance'];

/** The first of a question is the one that a member is shown. */
export const CUSTOMS: readonly Custom[] = [
  { question: 'charge', whole: 'billed', parts: ['discount', 'allowed'], besideParts: ['notCovered'], besideWhole: [] },
  { question: 'charge', whole: 'billed', parts: ['discount', 'planPaid', 'memberOwes'], besideParts: ['notCovered', 'otherPaid'], besideWhole: [] },
  { question: 'charge', whole: 'billed', parts: ['discount', 'planPaid'], withShares: true, besideParts: ['notCovered', 'otherPaid'], besideWhole: [] },
  { question: 'allowed', whole: 'allowed', parts: ['planPaid', 'memberOwes'], besideParts: ['notCovered', 'otherPaid'], besideWhole: ['notCovered'], billedBeside: 'whole' },
  { question: 'allowed', whole: 'allowed', parts: ['planPaid'], withShares: true, besideParts: ['notCovered', 'otherPaid'], besideWhole: ['notCovered'] },
  { question: 'owed', whole: 'memberOwes', parts: [], withShares: true, besideParts: ['notCovered'], besideWhole: ['otherPaid'], billedBeside: 'parts' },
];

/** Medicare keeps 2 percent of its payment back (2 U.S.C. 901a(6)); notices print the payment without it. */
export const KEPT_BACK = 0.02;

/** Amounts of one row by name; absent where the row prints none. */
export type Amounts = Readonly<Partial<Record<AmountName, number>>>;

/** Rows in which a question has no answer that all plans share. */
export const OPEN_CASES: readonly { readonly why: string; readonly questions: readonly Question[]; readonly holds: (row: Amounts, explained: boolean) => boolean }[] = [
  { why: 'a correction takes back parts of an earlier sum', questions: ['charge', 'allowed', 'owed'], holds: (row) => Object.values(row).some((amount) => amount < 0) },
  { why: 'something was refused, and no column says how much', questions: ['charge', 'allowed', 'owed'], holds: (row, explained) => explained && row.notCovered === undefined },
  { why: 'the whole line is refused; its other columns may show what would have been', questions: ['charge', 'allowed'], holds: ({ notCovered = 0, billed, allowed }) => notCovered > 0 && (notCovered === billed || notCovered === allowed) },
  { why: 'a fixed rate may be above the bill', questions: ['charge'], holds: ({ billed = 0, allowed = 0 }) => allowed > billed },
  { why: 'nothing paid and nothing owed: the provider bears it', questions: ['allowed'], holds: ({ planPaid, memberOwes }) => planPaid === 0 && (memberOwes ?? 0) === 0 },
  { why: 'with another plan, shares are counted in ways that differ', questions: ['allowed', 'owed'], holds: ({ otherPaid = 0 }) => otherPaid > 0 },
];
