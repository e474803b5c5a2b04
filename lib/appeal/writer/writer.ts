/** Who writes: the patient, a parent of a minor, an appointed representative or the treating clinician. The member says which. */
import type { Answer } from '../../cases/model';

/** The question under which the answer is kept. */
export const WRITER_KIND = 'writer/kind';

export const WRITER_KINDS = ['patient', 'parent', 'representative', 'clinician'] as const;
export type WriterKind = (typeof WRITER_KINDS)[number];

/** Who writes, as the member said; undefined while they have not. */
export const writerKindIn = (answers: readonly Pick<Answer, 'question' | 'text'>[]): WriterKind | undefined => {
  const text = answers.find(({ question }) => question === WRITER_KIND)?.text;
  return WRITER_KINDS.find((kind) => kind === text);
};
