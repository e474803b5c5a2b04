/** A paper that comes in, made into the rows that are kept. */
import type { Doc } from '../intake/doc';
import type { Case, Paper, Person, StoredDocument } from './model';
import { ownFiles } from './own-files';
import { renderDoc } from './rendering';
import { isWholeName } from './whole-name';

const LONGEST_LABEL = 160;

/** The address of a PDF inside the page was needed to fetch it. Its query may hold a session, so it is not kept. */
const keptDoc = (doc: Doc): Doc => ({
  ...doc,
  gaps: doc.gaps.map((gap) => (gap.kind === 'pdf-embedded' ? { ...gap, url: gap.url.replace(/[?#].*$/s, '') } : gap)),
});

/** Reads the files, so it must run before a transaction: one that waits for anything else is closed by the browser. */
export async function documentOf(paper: Paper, caseId: string, addedAt: number): Promise<StoredDocument> {
  const isPage = paper.kind === 'page' || paper.kind === 'selection';
  const hasFiles = paper.kind === 'pdf' || paper.kind === 'picture';
  return {
    id: crypto.randomUUID(),
    caseId,
    addedAt,
    label: paper.label.replace(/\s+/g, ' ').trim().slice(0, LONGEST_LABEL),
    kind: paper.kind,
    doc: keptDoc(paper.doc),
    reading: paper.reading,
    ...(isPage ? { rendering: renderDoc(paper.doc) } : {}),
    ...(hasFiles && paper.files?.length ? { files: await ownFiles(paper.files, paper.kind === 'pdf' ? 'application/pdf' : undefined) } : {}),
  };
}

/** What a case says of itself, as this paper shows it; only what the paper shows. */
export function factsOf({ reading }: Paper): Pick<Case, 'claimNumber' | 'referenceNumber' | 'insurer'> & { hasLetter?: 'yes' } {
  const { claimNumber, referenceNumber, insurer } = reading.fields;
  return {
    ...(claimNumber ? { claimNumber: claimNumber.value } : {}),
    ...(referenceNumber ? { referenceNumber: referenceNumber.value } : {}),
    ...(insurer ? { insurer: insurer.value } : {}),
    ...(reading.document === 'denial-letter' ? { hasLetter: 'yes' } : {}),
  };
}

/**
 * The people of a new case. The patient is whom the paper names. Who writes is not on any paper: that row starts empty,
 * and the member fills it.
 */
export function peopleOf({ reading }: Paper, caseId: string): Person[] {
  const named = reading.fields.patientName ?? reading.fields.memberName;
  const person = (role: Person['role'], name: string): Person => ({
    id: crypto.randomUUID(), caseId, role, name, nameFrom: name ? 'document' : 'member', address: '', phone: '',
  });
  return [person('patient', named && isWholeName(named.value) ? named.value : ''), person('writer', '')];
}
