/** A paper on its way through the job host, as it lies in the store. Types only. */
import type { PaperPage } from '../intake/paper/paper-page';
import type { ProblemCode } from '../problems/problem';

/**
 * - `waiting`: its turn comes. `running`: the job host has it in hand, or had when it died.
 * - `done`: read; it stays until it was kept with a case, or removed by the member.
 * - `failed`: `problem` says why. `stopped`: by the member; its pages are kept.
 */
export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'stopped';

/** What views see of a job. */
export interface Job {
  readonly id: string;
  readonly createdAt: number;
  /** What the member sees it called: the file's name. */
  readonly label: string;
  readonly kind: 'pdf' | 'picture';
  /** One PDF, or pictures in the order of their pages. */
  readonly files: readonly Blob[];
  readonly state: JobState;
  /** Pages that will be read; known once the paper was opened. */
  readonly pageCount?: number;
  /** Pages that there are; more than `pageCount` where the paper is longer than any letter. */
  readonly totalPages?: number;
  readonly pagesDone: number;
  /** Milliseconds from one finished page to the next, as measured; `lib/jobs/timing.ts` makes the time left of it. */
  readonly msPerPage?: number;
  readonly problem?: ProblemCode;
  /** The case that the member was in when the paper was brought: offered, never joined silently. */
  readonly forCase?: string;
  /** The member has looked at what was read. */
  readonly seen?: boolean;
}

/** How often the host died over one page. */
export interface Strike {
  readonly page: number;
  /** A death of the host alone weighs 2, one of the whole browser 1, as members close their browsers too. */
  readonly weight: number;
}

/**
 * A job without its files, which stand in a table of their own: Chromium copies a row's files at each change of the row.
 */
export interface JobRow extends Omit<Job, 'files'> {
  /** Of its files: the same paper brought again is the same job. */
  readonly digest: string;
  /** The paper's own title, where it has one. */
  readonly title?: string;
  /** A view waits for it with nothing else to show: it goes first. */
  readonly awaited?: boolean;
  readonly changedAt: number;
  /** Who works on it, in which run of the browser. */
  readonly host?: { readonly id: string; readonly run: string };
  /** Pages that are being read at this moment, 0 for the opening of the file: what was in hand when a host died. */
  readonly inHand: readonly number[];
  readonly strikes: readonly Strike[];
}

export interface JobFiles {
  readonly jobId: string;
  readonly files: readonly Blob[];
}

/** A finished page. */
export interface JobPage {
  readonly jobId: string;
  readonly page: number;
  readonly read: PaperPage;
  /** It could not be read, and a later try may fare better. */
  readonly failed?: boolean;
}
