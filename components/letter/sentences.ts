/** Finding and putting back one sentence of a letter. */
import type { LetterContent, Sentence } from '../../lib/cases/letter';

export const sentencesOf = ({ sections }: LetterContent): Sentence[] => sections.flatMap(({ rows }) => rows.flatMap(({ sentences }) => sentences));

export const sentenceOf = (content: LetterContent, id: string): Sentence | undefined => sentencesOf(content).find((sentence) => sentence.id === id);

/** Whether the member has a hand in it: wrote it, changed it or filled a blank of it. Nothing of ours ever replaces it. */
export const isOwn = ({ grounds }: Sentence): boolean => grounds.some((ground) => ground.kind === 'own-words');

/** The letter with one sentence as it was. */
export const withSentence = (content: LetterContent, before: Sentence): LetterContent => ({
  ...content,
  sections: content.sections.map((section) => ({
    ...section,
    rows: section.rows.map((row) => ({ ...row, sentences: row.sentences.map((sentence) => (sentence.id === before.id ? before : sentence)) })),
  })),
});
