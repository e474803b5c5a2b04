/** Letters for the tests of this room; people, plans and numbers are invented. */
import type { LetterContent, Piece, Row, Section } from '../../lib/cases/letter';

let count = 0;
/** A row of one sentence; plain strings are text pieces. */
export function row(...pieces: (Piece | string)[]): Row {
  count += 1;
  return {
    id: `r${count}`,
    sentences: [{ id: `s${count}`, pieces: pieces.map((piece) => (typeof piece === 'string' ? { text: piece } : piece)), grounds: [{ kind: 'own-words' }] }],
  };
}
export const labelled = (label: string, ...pieces: (Piece | string)[]): Row => ({ ...row(...pieces), label });

export const section = (layout: Section['layout'], rows: readonly Row[], heading = ''): Section => ({
  id: `section-${(count += 1)}`, heading: heading || layout, printHeading: heading !== '', layout, rows,
});

/** A table with as many cells a row as heads. */
export function table(columns: readonly string[], rows: readonly (readonly (Piece | string)[])[]): Section {
  const id = `table-${(count += 1)}`;
  return {
    id, heading: 'Table', printHeading: false, layout: 'table', columns,
    rows: rows.map((cells, index): Row => ({
      id: `${id}/row-${index + 1}`,
      sentences: cells.map((cell, at) => ({ id: `${id}/row-${index + 1}/${at + 1}`, pieces: [typeof cell === 'string' ? { text: cell } : cell], grounds: [{ kind: 'own-words' }] })),
    })),
  };
}

export const appealLetter = (...more: readonly Section[]): LetterContent => ({
  sections: [
    section('address', [row('Marisol Nguyễn Łukasz Peña'), row('418 Tanager Lane, Dayton, OH 45402'), row('(937) 555-0142')]),
    section('date', [row('November 23, 2026')]),
    section('address', [row('Buckeye Mutual Health, Member Appeals'), row('P.O. Box 7214, Columbus, OH 43216'), row('By fax to 1-800-555-0177')]),
    section('facts', [
      labelled('Re', 'First-level appeal of a denied claim (care already received)'),
      labelled('Member', 'Marisol Nguyễn Łukasz Peña, ID BMH 881 204 773, group 0061-A'),
      labelled('Claim', '26-3317-0098'),
      labelled('Service', 'MRI of the lumbar spine, CPT 72148, on September 14, 2026'),
      labelled('Provider', 'Hollis Imaging Center; ordered by Priya Raman, MD, of the Hollis Spine and Orthopedic Associates of Greater Dayton'),
      labelled('Amount denied', '$4,800.00'),
      labelled('Notice dated', 'October 6, 2026'),
    ]),
    section('salutation', [row('To the appeals reviewer:')]),
    section('prose', [row('I ask you to reverse the denial of the claim above and to process it as a covered service.')]),
    section('prose', [row('Your notice says: “the diagnosis submitted does not support advanced imaging under Imaging Policy RAD-021.” The diagnosis on the claim was M54.50.')], 'What was decided'),
    section('prose', [
      row('RAD-021, section 3 asks for either (a) six weeks of conservative care without improvement, or (b) signs of nerve involvement. The record shows both. I had physical therapy from June 22 to August 28, 2026, 11 visits, and took naproxen 500 mg twice a day from June 18. The therapist’s discharge note says that there was no lasting improvement.'),
      row('From July I could not sit longer than fifteen minutes or lift my two-year-old, and I missed nine days of work. Leg weakness was first noted on August 30.'),
    ], 'Why the record meets the policy'),
    section('numbered', [
      row('Reverse the denial of CPT 72148 and reprocess claim 26-3317-0098.'),
      row('Have the appeal decided by someone who did not make the first decision and does not report to that person, in consultation with a health care professional trained in the relevant field.'),
      row('If any part is upheld, name the part of RAD-021 that is not met and the record relied on.'),
      row('Send me, free of charge, the claim file and the criteria used.'),
    ], 'What I ask for'),
    ...more,
    section('prose', [row('Please write to me at the address above.')]),
    section('closing', [row('Sincerely,'), row('Marisol Nguyễn Łukasz Peña')]),
    section('enclosures', [
      row('Priya Raman, MD: visit note, September 2, 2026 (3 pages)'),
      row('Hollis Physical Therapy: treatment record, June 22 to August 28, 2026 (4 pages)'),
      row('Notice of October 6, 2026 (2 pages) and bill of October 19, 2026'),
    ], 'Enclosures'),
  ],
});

export const draftLetter = (): LetterContent =>
  appealLetter(section('prose', [
    row('My doctor’s note of ', { blank: 'date of the visit', who: 'your doctor' }, ' records the exam. ', { blank: 'what you could no longer do, and since when', who: 'you' }, ' The policy was in force since ', { blank: 'date of the policy', who: 'the plan' }, '.'),
  ], 'What is still open'));
