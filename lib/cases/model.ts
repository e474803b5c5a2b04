/** What is kept: one case a denied claim or request, with its people, papers, readings, tasks and letters. */
import type { Doc } from '../intake/doc';
import type { FieldName, Reading } from '../reading/reading';
import type { LetterContent } from './letter';

export type { Job, JobState } from './job';

export type PersonRole = 'patient' | 'writer' | 'representative';

export interface Person {
  readonly id: string;
  readonly caseId: string;
  role: PersonRole;
  /** What the member typed or what a document shows; `nameFrom` says which, so that nothing typed poses as read. */
  name: string;
  nameFrom: 'document' | 'member';
  address: string;
  phone: string;
}

export interface Case {
  readonly id: string;
  /** As people name things: "Lumbar MRI, September". The member may change it. */
  name: string;
  readonly createdAt: number;
  updatedAt: number;
  /** As shown on the document that opened the case; absent where none shows one. */
  claimNumber?: string;
  referenceNumber?: string;
  insurer?: string;
  /** A `planTypes` id; set only by the member's own confirmation. */
  confirmedPlanType?: string;
  /** Day the member says the notice came or bears, ISO; only asked where no document shows one. */
  noticeDateFromMember?: string;
  /** Whether the member holds the written notice; decides if "get the letter" comes first. */
  hasLetter: 'yes' | 'no' | 'unknown';
  /** The room of the case that the member was in last, as the view names it. */
  lastRoom?: string;
}

export interface StoredDocument {
  readonly id: string;
  readonly caseId: string;
  readonly addedAt: number;
  /** What the member sees it called: a file name or a page title. */
  label: string;
  readonly kind: 'page' | 'selection' | 'pdf' | 'picture' | 'text';
  readonly doc: Doc;
  /** The member's own files: one PDF, or one or more pictures in the order of their pages; for a page of the web there is none, and never raw HTML. */
  readonly files?: readonly Blob[];
  /** Sanitised rendering of a page: our own blocks, never its markup. */
  readonly rendering?: string;
  readonly reading: Reading;
  /** The papers that the member said are further pages of this one; where there are any, `doc`, `reading` and `files` are of them all. */
  readonly furtherPages?: readonly { readonly id: string; readonly label: string }[];
  /** When it was last read anew, because a page came to it or went. */
  readonly readAgainAt?: number;
}

/**
 * A paper as it lies in the table. Each keeps what it was read as alone, so that nothing is lost when papers are read
 * together, and they can be taken apart again.
 */
export interface DocumentRow extends Omit<StoredDocument, 'furtherPages'> {
  /** The letter of which this is a further page. */
  readonly pageOf?: string;
  /** What it is together with its further pages. */
  readonly whole?: { readonly doc: Doc; readonly reading: Reading };
}

/** What comes in at the door of a case: a document with its reading, not stored yet. */
export interface Paper {
  readonly doc: Doc;
  readonly reading: Reading;
  readonly label: string;
  readonly kind: StoredDocument['kind'];
  /** The PDF, or the pictures in the order of their pages. A `File` is copied, so that the case does not hang on a file that may be moved. */
  readonly files?: readonly Blob[];
  /** The job that read it: its rows go in the moment in which the paper is kept with a case. */
  readonly jobId?: string;
}

/** What of a paper can be put right: a field, a code by its kind and value, a claim line by its words. */
export type CorrectedPart = FieldName | `code:${string}` | `line:${string}`;

/** A value that the member put right by hand. The paper keeps its own; both are shown. */
export interface Correction {
  readonly id: string;
  readonly caseId: string;
  readonly documentId: string;
  readonly field: CorrectedPart;
  value: string;
  changedAt: number;
  /** The further page on which it was made, before that page was read with its letter. */
  readonly madeOn?: string;
}

export interface ChecklistEntry {
  readonly id: string;
  readonly caseId: string;
  /** The item's id in `lib/appeal/checklist.ts`. */
  readonly item: string;
  done: boolean;
  note: string;
  changedAt: number;
}

/**
 * What a letter is: the first appeal, an appeal at a later level or a side route by the id of that level in
 * `domain/appeal-rights.json`, or one of the letters of `domain/denial-reasons.json` by its id. A case has one of each at most.
 */
export type LetterKind = 'first-level-appeal' | `level/${string}` | `letter/${string}`;

export interface Letter {
  readonly id: string;
  readonly caseId: string;
  readonly kind: LetterKind;
  content: LetterContent;
  /** Counts every change of `content`, so that a view can tell whether what it shows is still the newest. */
  revision: number;
  updatedAt: number;
}

/** A frozen copy; versions are only ever added. `conflict` keeps what another view wrote when two views met. */
export interface LetterVersion {
  readonly id: string;
  readonly letterId: string;
  readonly at: number;
  /** `sent`: the copy that went out; a `Sending` points at it. */
  readonly why: 'drafted' | 'redrafted' | 'edited' | 'exported' | 'sent' | 'restored' | 'conflict';
  readonly content: LetterContent;
}

/** That a letter went out, as the member wrote it down. The copy that went is frozen. */
export interface Sending {
  readonly id: string;
  readonly caseId: string;
  readonly letterId: string;
  /** The frozen copy. */
  readonly versionId: string;
  readonly createdAt: number;
  /** The day, ISO; empty while the member has not said. */
  sentOn: string;
  how: 'fax' | 'certified-mail' | 'mail' | 'portal' | 'by-hand' | 'other' | '';
  /** The address or number that it went to. */
  to: string;
  /** Tracking number, fax report or confirmation number. */
  number: string;
  /** Whatever else proves it. */
  note: string;
}

/** A call, a letter or a visit about the case, as the member wrote it down. */
export interface Contact {
  readonly id: string;
  readonly caseId: string;
  readonly createdAt: number;
  /** The day, ISO. */
  day: string;
  how: 'call' | 'letter' | 'portal' | 'visit';
  /** With whom: the plan, the office, a helper; and the name of the person. */
  withWhom: string;
  person: string;
  phone: string;
  /** Reference number of the call. */
  reference: string;
  /** What was said, and what was promised by when. */
  said: string;
  promised: string;
  promisedBy: string;
}

/** A piece of evidence that goes out with a letter, in the order of its number. */
export interface Exhibit {
  readonly id: string;
  readonly caseId: string;
  readonly createdAt: number;
  /** From 1, without gaps. */
  number: number;
  /** As the enclosure is named: "Priya Raman, MD: visit note, September 2, 2026". */
  title: string;
  /** How many pages, as the member counted them; empty while unknown. */
  pages: string;
  /** The paper of the case that it is, where it is one. */
  documentId?: string;
}

/** An answer to one of our questions, kept with the case. */
export interface Answer {
  readonly id: string;
  readonly caseId: string;
  readonly question: string;
  text: string;
  changedAt: number;
}
