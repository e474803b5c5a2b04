/** The sentences of a letter by who wrote them. */
import { isBlank, type LetterContent, type Sentence } from '../../cases/letter';

export const sentencesIn = ({ sections }: LetterContent): Sentence[] => sections.flatMap(({ rows }) => rows.flatMap(({ sentences }) => sentences));

/** Whether the member typed it, in the letter or as an answer: then it is checked, and never rewritten. */
export const hasOwnWords = ({ grounds }: Sentence): boolean => grounds.some(({ kind }) => kind === 'own-words' || kind === 'answer');

/** Typed in the letter itself. */
export const isTyped = ({ grounds }: Sentence): boolean => grounds.some(({ kind }) => kind === 'own-words');

/** What members say about their own suffering: nobody else's to weigh or to word. */
const OF_ONESELF = /daily|symptom|function/;
export const isAboutSuffering = ({ id, grounds }: Sentence): boolean =>
  OF_ONESELF.test(id) || grounds.some((ground) => ground.kind === 'answer' && OF_ONESELF.test(ground.question));

export const textOf = ({ pieces }: Sentence): string => pieces.map((piece) => (isBlank(piece) ? '' : piece.text)).join('');

export const hasBlank = ({ pieces }: Sentence): boolean => pieces.some(isBlank);
