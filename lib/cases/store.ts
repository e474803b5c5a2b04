/**
 * The one database, on this computer only. Other rooms do not touch its tables: they call the functions beside this
 * file, which write per field and turn every failure into a `Problem`.
 */
import Dexie, { type Table } from 'dexie';
import type { JobFiles, JobPage, JobRow } from './job';
import type { Answer, Case, ChecklistEntry, Contact, Correction, DocumentRow, Exhibit, Letter, LetterVersion, Person, Sending } from './model';
import { MIGRATIONS } from './migrations';

export const STORE_NAME = 'overturn';

/** A case as it lies in the table: with its folded numbers, by which a new paper finds it. */
export interface CaseRow extends Case {
  numbers: string[];
}

export class Store extends Dexie {
  declare readonly cases: Table<CaseRow, string>;
  declare readonly people: Table<Person, string>;
  declare readonly documents: Table<DocumentRow, string>;
  declare readonly checklist: Table<ChecklistEntry, string>;
  declare readonly answers: Table<Answer, string>;
  declare readonly letters: Table<Letter, string>;
  declare readonly letterVersions: Table<LetterVersion, string>;
  declare readonly corrections: Table<Correction, string>;
  declare readonly sendings: Table<Sending, string>;
  declare readonly contacts: Table<Contact, string>;
  declare readonly exhibits: Table<Exhibit, string>;
  declare readonly jobs: Table<JobRow, string>;
  declare readonly jobFiles: Table<JobFiles, string>;
  declare readonly jobPages: Table<JobPage, [jobId: string, page: number]>;

  constructor() {
    // Strict: Chromium reports a write as done only when the disk has it. A keystroke is worth a few milliseconds.
    super(STORE_NAME, { chromeTransactionDurability: 'strict' });
    for (const rung of MIGRATIONS) {
      const version = this.version(rung.version).stores({ ...rung.stores });
      if (rung.upgrade) version.upgrade(rung.upgrade);
    }
  }
}

/** Opens by itself at the first call. */
export const store = new Store();
