/**
 * The ladder of the database. A rung is never changed once it was shipped: a new shape is a new rung at the end, with
 * its `upgrade`, and `tests/cases/migrations.test.ts` climbs from every old one.
 */
import type { Transaction } from 'dexie';
import { foldNumber } from './numbers';

export interface Rung {
  readonly version: number;
  /** Dexie's schema strings; a table that is not named keeps its indexes, and one that is `null` goes. */
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/** What version 1 kept of the rows that version 2 changes. */
interface CaseV1 {
  claimNumber?: string;
  referenceNumber?: string;
  numbers?: string[];
}
interface LetterV1 {
  revision?: number;
}
/** What version 2 kept of a paper's file. */
interface DocumentV2 {
  bytes?: Blob;
  files?: readonly Blob[];
}

/** What version 3 kept of a letter that was sent: answers of the room Send. */
interface AnswerV3 {
  caseId: string;
  question: string;
  text: string;
}
interface VersionV3 {
  id: string;
  at: number;
  why: string;
}
/** The parts of a sending that version 4 adds. */
interface SendingV4 {
  id: string;
  caseId: string;
  letterId: string;
  versionId: string;
  createdAt: number;
  sentOn: string;
  how: '';
  to: string;
  number: string;
  note: string;
}

/** The letter of a case that was sent, as version 3 could tell: its newest exported version, else its newest. */
async function sendingOf(transaction: Transaction, caseId: string, sentOn: string, note: string): Promise<SendingV4 | undefined> {
  const letter = await transaction.table<{ id: string }>('letters').where({ caseId }).first();
  if (!letter) return undefined;
  const versions = await transaction.table<VersionV3>('letterVersions').where('[letterId+at]').between([letter.id, -Infinity], [letter.id, Infinity]).toArray();
  const version = versions.filter(({ why }) => why === 'exported').at(-1) ?? versions.at(-1);
  return version && { id: crypto.randomUUID(), caseId, letterId: letter.id, versionId: version.id, createdAt: version.at, sentOn, how: '', to: '', number: '', note };
}

export const MIGRATIONS: readonly Rung[] = [
  {
    version: 1,
    stores: {
      cases: 'id, updatedAt',
      people: 'id, caseId',
      documents: 'id, caseId',
      checklist: 'id, caseId, &[caseId+item]',
      answers: 'id, caseId, &[caseId+question]',
      letters: 'id, caseId',
      letterVersions: 'id, letterId',
    },
  },
  {
    // Papers find their case by number, two views can tell whose letter is newer, and PDFs are read by a job.
    version: 2,
    stores: {
      cases: 'id, updatedAt, *numbers',
      letterVersions: 'id, [letterId+at]',
      pdfJobs: 'id, createdAt',
    },
    async upgrade(transaction) {
      await transaction.table<CaseV1>('cases').toCollection().modify((row) => {
        row.numbers = [row.claimNumber, row.referenceNumber].flatMap((number) => foldNumber(number) ?? []);
      });
      await transaction.table<LetterV1>('letters').toCollection().modify((row) => {
        row.revision = 1;
      });
    },
  },
  {
    // Papers of several pictures, values put right by hand, and jobs that go on page by page. Rows of `pdfJobs` lived for minutes only.
    version: 3,
    stores: {
      corrections: 'id, caseId, &[documentId+field]',
      jobs: 'id, createdAt, forCase, digest',
      jobFiles: 'jobId',
      jobPages: '[jobId+page]',
      pdfJobs: null,
    },
    async upgrade(transaction) {
      await transaction.table<DocumentV2>('documents').toCollection().modify((row) => {
        if (row.bytes) row.files = [row.bytes];
        delete row.bytes;
      });
    },
  },
  {
    // Several letters a case, each sent on its own; calls and letters as rows; evidence by number. The old answers stay.
    version: 4,
    stores: {
      sendings: 'id, caseId, letterId',
      contacts: 'id, caseId',
      exhibits: 'id, caseId',
    },
    async upgrade(transaction) {
      const answers = await transaction.table<AnswerV3>('answers').toArray();
      for (const { caseId, text } of answers.filter(({ question, text }) => question === 'sent-on' && text !== '')) {
        const note = answers.find((other) => other.caseId === caseId && other.question === 'sent-how')?.text ?? '';
        const sending = await sendingOf(transaction, caseId, text, note);
        if (sending) await transaction.table<SendingV4>('sendings').add(sending);
      }
    },
  },
];
