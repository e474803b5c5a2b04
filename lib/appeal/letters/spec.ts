/**
 * What a companion letter is made of. A letter is data, one file each: its fixed wordings, in which order they stand and
 * when, and nothing that computes. `draft-companion.ts` reads them all.
 */
import type { Blank } from '../../cases/letter';
import type { AskedId } from '../interview/answers';
import type { COMMON } from './common';

/** Whom a letter goes to. */
export type Addressee = 'plan' | 'provider' | 'prescriber' | 'plan-administrator' | 'reviewer';

/** What a wording may name of the case; `slots.ts` says where each comes from. */
export type SlotName =
  | 'plan' | 'provider' | 'patient' | 'date' | 'reason' | 'codes' | 'criteria' | 'diagnoses' | 'owed' | 'appealby' | 'clock' | 'refusal'
  | 'symptoms' | 'daily' | 'purpose' | 'phone' | 'planphone';

/** What a sentence may depend on; `conditions.ts` says when each holds. */
export type ConditionName =
  | 'isDenied' | 'isUpheld' | 'isNotice' | 'hasDate' | 'hasReason' | 'hasCriteria' | 'hasNoOrOneCode' | 'hasCodes' | 'hasOneDiagnosis' | 'hasDiagnoses'
  | 'isDecisionPaper' | 'isCriteriaQuoted' | 'isFileFree' | 'isDental' | 'isRefusalNewest' | 'isMedical' | 'usesCriteria' | 'isBilled' | 'hasOwed' | 'hasAppealBy' | 'hasClock' | 'hasRefusal' | 'hasSymptoms' | 'hasDaily' | 'hasPurpose' | 'hasTreatments'
  | 'isUrgent' | 'hasSupport' | 'isSupportAsked' | 'isClaim' | 'isReceived' | 'isAhead' | 'isGoingOn' | 'isMentalHealth' | 'isPlanUnknown' | 'isPatientWriting' | 'isClinicianWriting';

/** A condition, its opposite, or one of the case's categories. */
export type When = ConditionName | `!${ConditionName}` | `in:${string}` | `!in:${string}`;

/** Wordings of the appeal and of all letters that any letter may use. */
export type SharedForm = 'decided/notice-dated' | 'decided/notice' | 'decided/record' | 'decided/codes' | 'decided/code' | 'ask/named-criteria' | 'closing/write' | `letter/common/${keyof typeof COMMON}`;

/** A sentence. */
export type Said<K extends string> = K | SharedForm | {
  readonly say: K | SharedForm;
  /** All of them must hold. */
  readonly when?: readonly When[];
  /** One of them must hold. */
  readonly any?: readonly When[];
  /** The row of `rights.json` whose line takes the place of this plain request, where it holds for the confirmed plan type. */
  readonly right?: string;
  /** The row of the domain that asks for it, as a second ground. */
  readonly row?: string;
  /** The question whose answer makes it true, as a second ground. */
  readonly told?: AskedId;
};

export type Part<K extends string> =
  | { readonly id: string; readonly layout: 'prose' | 'numbered'; readonly heading: string; readonly isShown?: true; readonly rows: readonly (readonly Said<K>[])[] }
  /** What was tried before, as the interview has it. */
  | { readonly id: string; readonly layout: 'treatments'; readonly heading: string; readonly isOptional?: true }
  /** What this reason and these criteria ask a letter of medical necessity to show. */
  | { readonly id: string; readonly layout: 'outline'; readonly heading: string };

/** `evidence`: every exhibit and ticked record, as with an appeal. Who signs for another encloses the authority in any case. */
export type Enclosure<K extends string> = 'your-notice' | 'their-notice' | 'evidence' | { readonly notice: 'theirs'; readonly when: readonly When[] } | { readonly say: K; readonly when?: readonly When[] };

/** Rows of the table under the date, by their ids in the appeal's; `lines` are the denied lines. */
export type FactRow = 'patient' | 'member' | 'member-id' | 'group' | 'claim' | 'reference' | 'service' | 'service-date' | 'codes' | 'provider' | 'facility' | 'lines' | 'amount' | 'date';

/** A gap of this letter alone: what belongs there and who knows it. Its answer is kept under `letter/<id>/<name>`, or stands already under `answers`. */
export type LocalBlank = readonly [blank: string, who: Blank['who'], answers?: readonly string[]];

/** When a letter fits: the categories that name it decide, and these conditions of the case. */
export interface DueRule {
  /** Due whatever the category, where all of these hold. */
  readonly always?: readonly When[];
  /** Due where a category names it and all of these hold; absent: where a category names it. `never`: only by `always`. */
  readonly named?: readonly When[] | 'never';
}

export interface LetterSpec<K extends string = string, B extends string = string> {
  readonly id: string;
  /** For the member: what it does, as a verb. */
  readonly title: string;
  readonly why: string;
  readonly to: Addressee;
  /** Lines of the address; `appeals` is where the notice sends appeals. */
  readonly recipient: 'appeals' | readonly K[];
  readonly subject: K;
  readonly salutation: K;
  readonly facts: readonly FactRow[];
  readonly body: readonly Part<K>[];
  readonly enclosures: readonly Enclosure<K>[];
  readonly due: DueRule;
  readonly forms: Readonly<Record<K, string>>;
  readonly blanks: Readonly<Record<B, LocalBlank>>;
}

type SlotsIn<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | SlotsIn<Rest> : never;
/** Wordings whose every slot exists; one with another slot has no type. */
type Checked<F, B> = { readonly [K in keyof F]: SlotsIn<F[K]> extends SlotName | keyof B ? F[K] : never };

/** A letter as it is written down. A slot that nobody fills is a type error. */
export const letter = <const I extends string, const F extends Readonly<Record<string, string>>, const B extends Readonly<Record<string, LocalBlank>>>(
  spec: Omit<LetterSpec<keyof F & string, keyof B & string>, 'forms' | 'blanks' | 'id'> & { readonly id: I; readonly forms: F & Checked<F, B>; readonly blanks: B },
): LetterSpec<keyof F & string, keyof B & string> & { readonly id: I } => spec;

/** What a letter to the plan shows of the case. */
export const ALL_FACTS: readonly FactRow[] = ['patient', 'member', 'member-id', 'group', 'claim', 'reference', 'service', 'service-date', 'codes', 'provider', 'facility', 'lines', 'amount', 'date'];
