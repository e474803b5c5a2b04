/** What is known about the last day to appeal, with the words that it rests on. */
import type { AppealLevel } from '../../knowledge/appeal-rights';
import type { At, TimeSpan } from '../../reading/reading';
import type { KnownReading } from '../known/known';
import type { PlainDate } from '../plain-date';

/** Words of the document; the value is what they say. */
export interface Proof {
  readonly value: string | number | TimeSpan;
  readonly quote: string;
  readonly at: At;
  /** The paper of the case that holds the words, where it is not the one in front. */
  readonly documentId?: string;
}

/** `your-correction`: the day itself, or the time that it was counted with, is what the member put right by hand. */
export type DateGround = 'printed' | 'counted-from-notice' | 'counted-from-your-date' | 'your-correction' | 'rule';

/** Another date that the same papers allow. Both are shown; the earlier one is safer. */
export interface OtherDate {
  readonly date: PlainDate;
  readonly daysLeft: number;
  readonly words: string;
  readonly proof: readonly Proof[];
  /** The row of the domain that it is counted by, where it is not printed. */
  readonly row?: string;
}

/** The one question that settles a date. */
export interface DeadlineQuestion {
  readonly id: 'notice-date' | 'plan-type' | 'letter' | 'final-answer';
  readonly text: string;
  readonly why: string;
}

/** A paper of the same decision: its times are compared with those of the first. */
export interface OtherPaper {
  readonly documentId: string;
  readonly reading: KnownReading;
}

interface Common {
  readonly words: string;
  /** Always shown beside any deadline. */
  readonly caution: string;
  /** What changes what the member does now (passed, a weekend, two dates, an unchecked rule): seen without a touch, in order of weight. */
  readonly alerts: readonly string[];
  /** How the date is counted and what else can move it: beside its ground. */
  readonly notes: readonly string[];
  readonly proof: readonly Proof[];
  /** The row of the domain that a number comes from, where it is not printed. */
  readonly row?: string;
}

export type Deadline =
  | (Common & {
      readonly kind: 'date';
      readonly date: PlainDate;
      /** 0 today; negative where it has passed. */
      readonly daysLeft: number;
      readonly ground: DateGround;
      readonly others: readonly OtherDate[];
    })
  | (Common & { readonly kind: 'window'; readonly span: TimeSpan; readonly ground: 'printed' | 'your-correction' | 'rule'; readonly question: DeadlineQuestion })
  | (Common & { readonly kind: 'unknown'; readonly whereNoticesSayIt: string; readonly question: DeadlineQuestion })
  | { readonly kind: 'none'; readonly words: string };

export interface DeadlineInput {
  readonly reading: KnownReading;
  /** Which claim, where the document shows several. */
  readonly claimNumber?: string;
  /** A `planTypes` id that the member confirmed; never the one that was read. */
  readonly confirmedPlanType?: string;
  /** Asked only where no paper shows a date. */
  readonly noticeDateFromMember?: PlainDate;
  /** What the member said to `FINAL_ANSWER`: whether the paper answers an appeal that they made. */
  readonly finalAnswer?: string;
  readonly today: PlainDate;
  /** The levels of the confirmed plan type that can be used now, where the case tells more than the one paper: else the first, or after an answer to an appeal the second. */
  readonly open?: readonly AppealLevel[];
  /** Which paper of the case `reading` is. */
  readonly documentId?: string;
  readonly others?: readonly OtherPaper[];
}

export type DateDeadline = Extract<Deadline, { readonly kind: 'date' }>;
export type WindowDeadline = Extract<Deadline, { readonly kind: 'window' }>;
export type UnknownDeadline = Extract<Deadline, { readonly kind: 'unknown' }>;
/** Anything but "no date runs". */
export type KnownDeadline = DateDeadline | WindowDeadline | UnknownDeadline;
