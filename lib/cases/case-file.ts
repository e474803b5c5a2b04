/** Everything of one case, as the rooms after this one take it. */
import { storing } from './failures';
import { wholePapers } from './further-pages';
import type { Answer, Case, ChecklistEntry, Contact, Correction, Exhibit, Letter, Person, PersonRole, Sending, StoredDocument } from './model';
import { store } from './store';

export interface CaseFile {
  readonly case: Case;
  readonly people: Person[];
  /** In the order in which they were added: the first one opened the case. */
  readonly documents: StoredDocument[];
  /** Values that the member put right, at most one a field of a document. */
  readonly corrections: Correction[];
  readonly checklist: ChecklistEntry[];
  readonly answers: Answer[];
  /** The one worked on last stands at the end. */
  readonly letters: Letter[];
  /** The oldest first. */
  readonly sendings: Sending[];
  /** The oldest day first. */
  readonly contacts: Contact[];
  /** By their number. */
  readonly exhibits: Exhibit[];
}

const ROLE_ORDER: Readonly<Record<PersonRole, number>> = { patient: 0, writer: 1, representative: 2 };

/** The parts, one query each, so that a live view re-reads a tick of the checklist without re-reading its PDFs. */
export const caseParts = {
  case: (id: string) => store.cases.get(id),
  people: async (id: string) => (await store.people.where({ caseId: id }).toArray()).sort((a, b) => ROLE_ORDER[a.role] - ROLE_ORDER[b.role]),
  documents: async (id: string) => wholePapers(await store.documents.where({ caseId: id }).sortBy('addedAt')),
  corrections: (id: string) => store.corrections.where({ caseId: id }).sortBy('changedAt'),
  checklist: (id: string) => store.checklist.where({ caseId: id }).toArray(),
  answers: (id: string) => store.answers.where({ caseId: id }).sortBy('changedAt'),
  letters: (id: string) => store.letters.where({ caseId: id }).sortBy('updatedAt'),
  sendings: (id: string) => store.sendings.where({ caseId: id }).sortBy('createdAt'),
  contacts: async (id: string) => (await store.contacts.where({ caseId: id }).sortBy('createdAt')).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
  exhibits: (id: string) => store.exhibits.where({ caseId: id }).sortBy('number'),
};

/** One consistent picture of the case; undefined where there is no such case. */
export async function loadCaseFile(id: string): Promise<CaseFile | undefined> {
  return storing(() => store.transaction('r', [store.cases, store.people, store.documents, store.corrections, store.checklist, store.answers, store.letters, store.sendings, store.contacts, store.exhibits], async () => {
    const found = await caseParts.case(id);
    if (!found) return undefined;
    return {
      case: found,
      people: await caseParts.people(id),
      documents: await caseParts.documents(id),
      corrections: await caseParts.corrections(id),
      checklist: await caseParts.checklist(id),
      answers: await caseParts.answers(id),
      letters: await caseParts.letters(id),
      sendings: await caseParts.sendings(id),
      contacts: await caseParts.contacts(id),
      exhibits: await caseParts.exhibits(id),
    };
  }));
}
